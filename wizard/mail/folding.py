"""Text brought to one form for searching, and cut into pairs of characters.

Japanese has no spaces between words, so that any piece of text must be findable. Pairs of neighbouring
characters are the smallest pieces of which a row stands for exactly one text. A question of one character is
answered by all pairs that begin with it, or for those that stand everywhere by the character itself.
"""

import operator
import re
import string
import sys
import unicodedata
from array import array
from functools import lru_cache

from wizard.mail.visible import is_visible

TEXT_LIMIT = 50_000
"""Characters of one mail that can be found."""

_KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)} | {
    0x30FD: 0x309D,
    0x30FE: 0x309E,
}
_WORD_LIMIT = 40
# It begins with the line feed itself, which is found at once.
_JAPANESE_LINE_END = re.compile(r"\n(?<=[^\x00-\x7f]\n)(?=[^\x00-\x7f])")
_KATAKANA = re.compile("([\u30a1-\u30f6\u30fd\u30fe]+)")
_MARKS = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+",
)
_CODE_UNITS = f"utf-32-{'le' if sys.byteorder == 'little' else 'be'}"
# Pairs that begin with one of these are in all mails, and too many to be looked through.
_FREQUENT = string.ascii_lowercase + string.digits + "".join(map(chr, range(0x3041, 0x3097))) + "ー"
_SPACE = array("I", [ord(" ")])


def fold(text: str) -> str:
    """The text as it is compared: widths, cases, kana and spaces do not matter."""
    bare = text if is_visible(text) else _MARKS.sub("", text)
    same_width = unicodedata.normalize("NFKC", _joined(bare))
    folded = unicodedata.normalize("NFC", same_width.casefold())
    pieces = _KATAKANA.split(folded)
    pieces[1::2] = [_in_hiragana(word) for word in pieces[1::2]]
    return " ".join("".join(pieces).split())


def _joined(text: str) -> str:
    """The text on one line; a line end inside a Japanese sentence is no space: programs cut at a width."""
    lines = "\n".join(filter(None, map(str.strip, text.split("\n"))))
    return _JAPANESE_LINE_END.sub("", lines)


def pairs_of(folded: str) -> str:
    """Every two neighbouring characters of a folded text as words, then the frequent ones in it alone."""
    if not folded:
        return ""
    # Three rows of characters threaded into one take a fifth of the time that a string for each pair takes.
    one = array("I", folded.encode(_CODE_UNITS, "surrogatepass"))
    pairs = _SPACE * (3 * len(one))
    pairs[0::3] = one
    pairs[1::3] = one[1:] + _SPACE
    frequent = " ".join([char for char in _FREQUENT if char in folded])
    return f"{pairs.tobytes().decode(_CODE_UNITS, 'surrogatepass')} {frequent}"


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
        return f'"{bare}"' if bare in _FREQUENT else f'"{bare}" *'
    pairs = list(map(operator.add, bare, bare[1:]))
    return '"' + " ".join(pairs) + '"'


def _in_hiragana(katakana: str) -> str:
    return _word_in_hiragana(katakana) if len(katakana) <= _WORD_LIMIT else _converted(katakana)


@lru_cache(maxsize=4_096)
def _word_in_hiragana(katakana: str) -> str:
    """The same words come in every mail."""
    return _converted(katakana)


def _converted(katakana: str) -> str:
    return katakana.translate(_KATAKANA_TO_HIRAGANA)
