"""A mail that came, as a person reads it: its parts, its letter, its files, its pictures."""
