"""The mini mail program's engine: fetch, store, read and send."""
