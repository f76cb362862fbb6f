"""The text of clean HTML, as it reads in a letter."""

import re
from html import unescape

from wizard.mail.reading.tags import BLOCKS, Tag, pieces

_SPACED = frozenset({"p", "table", "ul", "ol"})
_ALT = re.compile(r' alt="([^"]*)"')
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BLANK_LINES = re.compile(r"\n{3,}")


def text_of(html: str) -> str:
    """The text of clean HTML, a line for each block."""
    out = ["\n"]
    preformatted = 0
    for one in pieces(html):
        if isinstance(one, str):
            piece = unescape(one)
            if not preformatted:
                piece = _SPACE.sub(" ", piece)
        else:
            preformatted += (one.name == "pre") * (-1 if one.closes else 1)
            if one.name in BLOCKS and not out[-1].endswith("\n"):
                out.append("\n")
            piece = _mark_of(one)
        if not preformatted and out[-1].endswith("\n"):
            piece = piece.lstrip(" ")
        out += [piece] if piece else []
    return tidy("".join(out))


def _mark_of(tag: Tag) -> str:
    """What a tag itself becomes in plain text."""
    if tag.closes:
        return "\n" if tag.name in _SPACED else ""
    if tag.name == "img":
        alt = _ALT.search(tag.written)
        return unescape(alt[1]) if alt else ""
    return {"br": "\n", "li": "- ", "td": " ", "th": " "}.get(tag.name, "")


def tidy(text: str) -> str:
    """Text without space at line ends, and with at most one blank line in a row."""
    lines = (line.rstrip() for line in text.replace("\u00a0", " ").split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")
