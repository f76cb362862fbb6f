"""The program is stopped at every step it takes, and nothing is lost or doubled."""
