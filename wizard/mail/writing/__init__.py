"""A mail that goes: what was typed, as bytes for the wire; answers and letters passed on."""
