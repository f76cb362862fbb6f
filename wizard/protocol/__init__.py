"""Sans-IO mail protocols: bytes in, actions out."""
