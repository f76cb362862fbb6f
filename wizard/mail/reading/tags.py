"""HTML as the cleaner writes it, read back as a row of tags and texts.

It is regular: lower-case names, quoted values, no bare `<` in text. HTML of strangers is not read here.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

VOID: Final = frozenset({"br", "hr", "img"})
BLOCKS: Final = frozenset(
    {"blockquote", "caption", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr"}
    | {"li", "ol", "p", "pre", "table", "tr", "ul"}
)
TABLE_PARTS: Final = frozenset({"table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"})

_TOKEN: Final = re.compile(r'<(/?)([a-z0-9]+)((?: [^\s="]+="[^"]*")*)>|([^<]+)')
_ATTRIBUTE: Final = re.compile(r' ([^\s="]+)="([^"]*)"')


class Tag(NamedTuple):
    """An opening or closing tag; `written` are its attributes as they stand in the HTML."""

    name: str
    closes: bool
    written: str

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes, their values decoded."""
        return {one[1]: unescape(one[2]) for one in _ATTRIBUTE.finditer(self.written)} if self.written else {}


def pieces(html: str) -> Iterator[Tag | str]:
    """Every tag and, between them, the text still encoded."""
    for match in _TOKEN.finditer(html):
        yield match[4] if match[2] is None else Tag(match[2], bool(match[1]), match[3])


def without(written: str, names: frozenset[str]) -> str:
    """Written attributes but those with these names."""
    if not written:
        return ""
    return "".join(one[0] for one in _ATTRIBUTE.finditer(written) if one[1] not in names)
