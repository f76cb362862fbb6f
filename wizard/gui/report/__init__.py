"""The page for the person who helps: what is wrong, to be looked at, kept as a file, copied or printed."""
