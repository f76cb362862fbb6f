"""The headless commands, one module a group."""
