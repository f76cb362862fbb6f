"""Tayori sets up a mail account on a PC and proves that it works."""

__version__ = "0.1.0"
