"""Saved accounts, and where their passwords are kept."""
