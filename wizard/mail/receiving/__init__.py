"""Mail from the server into the store, and what changed here back to it, by IMAP and POP3."""
