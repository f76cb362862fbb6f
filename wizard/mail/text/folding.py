"""Text brought to one form for comparing, as in searching: widths, cases, kana and spaces do not matter."""

import re
import unicodedata
from itertools import pairwise

from wizard.mail.text.kana import in_hiragana
from wizard.mail.text.visible import is_visible

_MARKS = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+",
)
_LAST_ASCII = "\x7f"


def fold(text: str) -> str:
    """The text as it is compared; no control character is left in it."""
    bare = text if is_visible(text) else _MARKS.sub("", text)
    same_width = unicodedata.normalize("NFKC", _joined(bare))
    folded = unicodedata.normalize("NFC", same_width.casefold())
    return " ".join(in_hiragana(folded).split())


def _joined(text: str) -> str:
    """The text on one line; a line end inside a Japanese sentence is no space: programs cut at a width."""
    if "\n" not in text:
        return text
    lines = [line for line in map(str.strip, text.split("\n")) if line]
    joined = [
        line if line[-1] > _LAST_ASCII and after[0] > _LAST_ASCII else f"{line} "
        for line, after in pairwise(lines)
    ]
    return "".join([*joined, *lines[-1:]])
