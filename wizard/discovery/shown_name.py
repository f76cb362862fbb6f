"""The name that a document gives its mail company, as far as it may be shown to a person."""

from typing import Final

_LONGEST: Final = 60
"""What the drafts of both documents allow a name."""


def shown_name(text: str) -> str:
    """The name on one line, without what cannot be printed; cut where it is longer than a name may be.

    Whoever wrote the document chose these words: they must not become a message of ours.
    """
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
