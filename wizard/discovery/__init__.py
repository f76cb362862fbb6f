"""Where settings come from: one module a source, a runner and a ranking."""
