"""The mail window: list, reading pane, compose."""
