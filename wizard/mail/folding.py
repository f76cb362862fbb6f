"""Text brought to one form for searching, and cut into pairs of characters.

Japanese has no spaces between words, so that any piece of text must be findable. Pairs of neighbouring
characters are the smallest pieces of which a row stands for exactly one text.
"""

import operator
import re
import sys
import unicodedata
from array import array

TEXT_LIMIT = 50_000
"""Characters of one mail that can be found."""

_KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)} | {
    0x30FD: 0x309D,
    0x30FE: 0x309E,
}
_LAST_ASCII = "\x7f"
_KATAKANA = re.compile("[\u30a1-\u30f6\u30fd\u30fe]+")
_MARKS = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+",
)
_CODE_UNITS = f"utf-32-{'le' if sys.byteorder == 'little' else 'be'}"
_SPACE = array("I", [ord(" ")])


def fold(text: str) -> str:
    """The text as it is compared: widths, cases, kana and spaces do not matter."""
    same_width = unicodedata.normalize("NFKC", _joined(_MARKS.sub("", text)))
    folded = unicodedata.normalize("NFC", same_width.casefold())
    return " ".join(_KATAKANA.sub(_as_hiragana, folded).split())


def _joined(text: str) -> str:
    """The text on one line; a line end inside a Japanese sentence is no space: programs cut at a width."""
    out: list[str] = []
    is_japanese = False
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            out += [bare] if is_japanese and bare[0] > _LAST_ASCII else [" ", bare]
            is_japanese = bare[-1] > _LAST_ASCII
    return "".join(out)


def pairs_of(folded: str) -> str:
    """Every two neighbouring characters of a folded text as words, the last one alone."""
    if not folded:
        return ""
    # Three rows of characters threaded into one take a fifth of the time that a string for each pair takes.
    one = array("I", folded.encode(_CODE_UNITS, "surrogatepass"))
    pairs = _SPACE * (3 * len(one))
    pairs[0::3] = one
    pairs[1::3] = one[1:] + _SPACE
    return pairs.tobytes().decode(_CODE_UNITS, "surrogatepass")


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


def _as_hiragana(katakana: re.Match[str]) -> str:
    return katakana[0].translate(_KATAKANA_TO_HIRAGANA)
