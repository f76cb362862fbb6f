"""What the words of mail mean: short pages, one idea each, as data."""
