"""A whole set-up as somebody hears it who does not see: `python -m tests.heard` writes it down in docs/."""
