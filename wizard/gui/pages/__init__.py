"""The wizard's pages, one module a step."""
