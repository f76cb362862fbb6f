"""A letter made ready for a window: its sheets, and the pictures that stand on them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Final
from urllib.parse import unquote

from wizard.mail.reading.markup import REMOTE_SCHEME
from wizard.mail.reading.message import ReadMessage, inline_pictures
from wizard.mail.reading.sheets import cut_html, cut_text

_CID: Final = re.compile(r' src="cid:([^"]*)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Sheets of harmless HTML or of plain text; a picture on them is called by its place in `pictures`.

    `content_ids` are the parts of the mail that stand on the sheets as pictures.
    """

    sheets: tuple[str, ...]
    is_html: bool
    pictures: tuple[bytes, ...] = field(default=(), repr=False)
    content_ids: frozenset[str] = frozenset()


def lay_out(message: ReadMessage, raw: bytes, *, fetched: Mapping[int, bytes] | None = None) -> Shown:
    """The letter with its own pictures, and those from elsewhere that were fetched, by their number."""
    if message.html is None:
        return Shown(sheets=cut_text(message.text), is_html=False)
    wanted = {f"cid:{unescape(one)}": unquote(unescape(one)) for one in _CID.findall(message.html)}
    own = inline_pictures(raw) if wanted else {}
    places = {name: place for place, name in enumerate(own)}
    numbers = {source: places[name] for source, name in wanted.items() if name in own}
    pictures = list(own.values())
    for number, data in (fetched or {}).items():
        numbers[f"{REMOTE_SCHEME}:{number}"] = len(pictures)
        pictures.append(data)
    return Shown(
        sheets=cut_html(message.html, numbers),
        is_html=True,
        pictures=tuple(pictures),
        content_ids=frozenset(wanted.values()) & own.keys(),
    )
