"""Carrying an account between programs and machines, one module a format."""
