"""Letters of other alphabets that look like Latin ones, and the Latin text that a look-alike resembles."""

import unicodedata
from typing import Final

# Each foreign letter is followed by the one that it looks like.
_CYRILLIC: Final = (
    "\u0430a\u0435e\u043eo\u0440p\u0441c\u0445x\u0443y\u0456i\u0458j\u0455s\u0501d\u04bbh\u051bq\u051dw\u04cfl"
    "\u0432b\u043ak\u043cm\u043dh\u0442t\u0433r\u043fn"
)
_GREEK: Final = "\u03b1a\u03bfo\u03bdv\u03c1p\u03b9i\u03bak\u03c5u\u03c4t\u03c7x\u03b7n\u03b3y\u03c9w"
_OTHER: Final = "\u0131i\u0237j\u0261g\u0251a\u029fl\u026ai\u0585o\u057du\u0570h\u0578n\u0581g\u0566q\u0475v"
_LATIN: Final = {
    ord(row[place]): row[place + 1] for row in (_CYRILLIC, _GREEK, _OTHER) for place in range(0, len(row), 2)
}
_OF_THE_EAST: Final = (
    "CJK",
    "IDEOGRAPHIC",
    "HIRAGANA",
    "KATAKANA",
    "KATAKANA-HIRAGANA",
    "HANGUL",
    "BOPOMOFO",
)


def has_look_alikes(text: str) -> bool:
    """Whether there are letters that could pass for Latin ones; kana, kanji and hangul cannot."""
    return any(char.isalpha() and not char.isascii() and not _is_of_the_east(char) for char in text)


def latin_like(text: str) -> str:
    """The text as it looks to somebody who reads Latin letters."""
    bare = (char for char in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(char))
    return "".join(bare).translate(_LATIN)


def _is_of_the_east(char: str) -> bool:
    return unicodedata.name(char, "").startswith(_OF_THE_EAST)
