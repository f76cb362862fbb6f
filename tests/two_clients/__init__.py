"""Two clients at one mailbox of a real server, in any order of events, and what must hold afterwards."""
