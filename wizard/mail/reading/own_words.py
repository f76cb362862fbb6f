"""What somebody wrote into a letter with their own hand: without quotes, letters passed on, and signatures.

Whatever is left out was said by somebody else, or is said under every letter.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

LIMIT_CHARACTERS: Final = 50_000

_QUOTE: Final = re.compile(r"\s{0,3}[>|»]")
# RFC 3676 §4.3 writes "-- "; most programs lose the space, and Japanese letters have rulers instead.
_SIGNATURE: Final = re.compile(r"--\s*\Z")
_RULER: Final = re.compile(r"\s*(?:[-=*_~+#/:.・ー※☆★○●◇◆□■〜\u2010-\u2015\u2500-\u257f]\s?){5,}\Z")
_LONGEST_SIGNATURE_LINES: Final = 12
_SENTENCE: Final = re.compile(r"。|ます|です|[.!?]\s*\Z")
_PASSED_ON: Final = re.compile(
    r"\s*(?:[-_\u2010-\u2015\u2500]{2,}.*(?:forward|original|転送|元の)|begin forwarded message)",
    re.IGNORECASE,
)
_HEAD_BEGINS: Final = re.compile(r"\s*\*?(?:from|差出人|送信者)\*?\s*:", re.IGNORECASE)
_HEAD_GOES_ON: Final = re.compile(
    r"\s*\*?(?:to|sent|date|subject|宛先|件名|日付|日時|送信日時)\*?\s*:", re.IGNORECASE
)
_HEAD_LINES: Final = 5


def own_words(body: str) -> str:
    """The writer's own lines, in one form of letters (NFKC)."""
    lines = unicodedata.normalize("NFKC", body[:LIMIT_CHARACTERS]).splitlines()
    end = next((number for number in range(len(lines)) if _begins_letter(lines, number)), len(lines))
    own: list[str] = []
    block: list[str] = []
    for number, line in enumerate(lines[:end]):
        if _QUOTE.match(line):
            own += _without_signature(block)
            block = []
        elif not _announces_quote(lines, number):
            block.append(line)
    return "\n".join([*own, *_without_signature(block)])


def _begins_letter(lines: Sequence[str], number: int) -> bool:
    """Whether a whole letter of somebody else begins here: everything below belongs to it."""
    if _PASSED_ON.match(lines[number]):
        return True
    below = lines[number + 1 : number + _HEAD_LINES]
    return _HEAD_BEGINS.match(lines[number]) is not None and any(map(_HEAD_GOES_ON.match, below))


def _announces_quote(lines: Sequence[str], number: int) -> bool:
    """Whether this line only says who wrote the quote below it."""
    if not lines[number].rstrip().endswith(":"):
        return False
    below = next((line for line in lines[number + 1 : number + 3] if line.strip()), "")
    return _QUOTE.match(below) is not None


def _without_signature(block: Sequence[str]) -> Sequence[str]:
    """The lines above the signature, if there is one at the end of the block."""
    for number, line in enumerate(block):
        if _SIGNATURE.match(line) or (_RULER.match(line) and _is_signature(block[number + 1 :])):
            return block[:number]
    return block


def _is_signature(below: Sequence[str]) -> bool:
    """Whether what stands below a ruler are a few lines that name somebody and say nothing."""
    said = [line for line in below if line.strip() and not _RULER.match(line)]
    return len(said) <= _LONGEST_SIGNATURE_LINES and not any(map(_SENTENCE.search, said))
