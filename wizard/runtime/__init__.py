"""From effects to coroutines and back to events, on one loop thread."""
