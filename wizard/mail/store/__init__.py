"""What is kept on this computer, in one SQLite file: mails, drafts, the outbox, people, the index."""
