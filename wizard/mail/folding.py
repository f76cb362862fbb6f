"""Text brought to one form for searching, and cut into pairs of characters.

Japanese has no spaces between words, so that any piece of text must be findable. Pairs of neighbouring
characters are the smallest pieces of which a row stands for exactly one text.
"""

import operator
import re
import unicodedata

TEXT_LIMIT = 50_000
"""Characters of one mail that can be found."""

_KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)} | {
    0x30FD: 0x309D,
    0x30FE: 0x309E,
}
# A line end inside a Japanese sentence is no space: programs cut lines at a width.
_BREAK_INSIDE = re.compile(r"(?<=[^\x00-\x7f])\s*\n\s*(?=[^\x00-\x7f])")
_SPACES = re.compile(r"\s+")
_MARKS = re.compile(r"[\x00-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")


def fold(text: str) -> str:
    """The text as it is compared: widths, cases, kana and spaces do not matter."""
    joined = _BREAK_INSIDE.sub("", _MARKS.sub(_space_or_nothing, text))
    same_width = unicodedata.normalize("NFKC", joined)
    folded = unicodedata.normalize("NFC", same_width.casefold()).translate(_KATAKANA_TO_HIRAGANA)
    return _SPACES.sub(" ", folded).strip()


def pairs_of(folded: str) -> str:
    """Every two neighbouring characters of a folded text as words, the last one alone."""
    return " ".join(map(operator.add, folded, folded[1:] + " "))


def query_for(words: str) -> str | None:
    """What the index is asked for these words, all of which a mail must have; None when they say nothing."""
    phrases = [phrase for word in words.split() if (phrase := _phrase(fold(word)))]
    return " AND ".join(phrases) or None


def _phrase(word: str) -> str | None:
    """One word as a phrase of pairs; the index knows ASCII marks only as gaps."""
    bare = "".join(char if char.isalnum() or not char.isascii() else " " for char in word).strip()
    if not bare:
        return None
    if len(bare) == 1:
        return f'"{bare}" *'
    pairs = list(map(operator.add, bare, bare[1:]))
    return '"' + " ".join(pairs) + '"'


def _space_or_nothing(mark: re.Match[str]) -> str:
    return mark[0] if mark[0] in "\n\t\r\x0b\x0c" else ""
