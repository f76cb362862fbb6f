"""Very many broken inputs, seeded so that each can be made again: `python -m tests.fuzz.mails 100000`."""
