"""Words of strangers no longer than anybody reads: laying out a subject of a megabyte takes minutes."""

SUBJECT_LIMIT = 300
NAME_LIMIT = 120


def short(text: str, most: int = NAME_LIMIT) -> str:
    """The text, or its beginning with a mark that it goes on."""
    return text if len(text) <= most else f"{text[:most].rstrip()}…"
