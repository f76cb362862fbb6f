"""Lines of a width out of a text, broken where Japanese and English readers expect it.

Japanese has no spaces: a line may break before a new phrase (a kanji, katakana or Latin run that follows
hiragana) and after punctuation, never inside a katakana word. English breaks at spaces. A phrase
that is wider than the line breaks wherever it must.
"""

import re
from collections.abc import Callable, Iterator

Measure = Callable[[str], float]
"""The width of a text in pixels."""

_CLOSING = "。、，．）」』】！？…・：；ー〜々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.)]!?:;”’％%"  # noqa: RUF001
_OPENING = "（「『【([“‘"  # noqa: RUF001
_PUNCTUATION = "。、，．！？…）」』】・：；"  # noqa: RUF001
_HIRAGANA = re.compile(r"[ぁ-ゖ]")
_SENTENCES = re.compile(r"\S.*?(?:[。！？]|[.!?](?=\s)|$)")  # noqa: RUF001
_BELONGS_TO_NEXT = "もう"
"""もう一度 is one phrase, though its letters look like two."""

_PART_OF_ADDRESS = "@./-_?&="
_FINEST_PX = 8.0


def wrap(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """The text as lines, none wider than `width` unless a single character is."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _fill(paragraph, width, measure)
    return tuple(lines)


def balanced(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """The same number of lines as `wrap`, but of about the same length: no lonely word at the end."""
    lines = wrap(text, width, measure)
    if len(lines) < 2 or "\n" in text:
        return lines
    sentences = _SENTENCES.findall(text)
    if 1 < len(sentences) <= len(lines):
        by_sentence = tuple(line for sentence in sentences for line in balanced(sentence, width, measure))
        if len(by_sentence) <= len(lines):
            return by_sentence
    low, high = width / len(lines), width
    while high - low > _FINEST_PX:
        middle = (low + high) / 2
        tried = wrap(text, middle, measure)
        if len(tried) == len(lines) and max(map(measure, tried)) <= middle:
            high, lines = middle, tried
        else:
            low = middle
    return lines


def phrases(paragraph: str) -> list[str]:
    """The pieces between which a line may break; together they are the paragraph."""
    pieces = [""]
    for before, char in zip(" " + paragraph, paragraph, strict=False):
        if pieces[-1] and _may_break(before, char) and not pieces[-1].endswith(_BELONGS_TO_NEXT):
            pieces.append("")
        pieces[-1] += char
    return pieces


def _may_break(before: str, char: str) -> bool:
    if before == " ":
        return char != " "
    if char in _CLOSING or char == " " or before in _OPENING:
        return False
    if before in _PUNCTUATION or char in _OPENING:
        return True
    return bool(_HIRAGANA.match(before)) and not _HIRAGANA.match(char)


def _fill(paragraph: str, width: float, measure: Measure) -> Iterator[str]:
    line = ""
    for phrase in phrases(paragraph):
        if measure((line + phrase).rstrip()) <= width:
            line += phrase
            continue
        if line:
            yield line.rstrip()
        *full, line = _broken(phrase, width, measure)
        yield from full
    yield line.rstrip()


def _broken(phrase: str, width: float, measure: Measure) -> list[str]:
    """A phrase in pieces that fit: an address after its signs, anything else between two characters."""
    pieces: list[str] = []
    rest = phrase
    while measure(rest.rstrip()) > width and len(rest) > 1:
        cut = _good_cut(rest, max(1, _fitting(rest, width, measure)))
        pieces.append(rest[:cut])
        rest = rest[cut:]
    return [*pieces, rest]


def _fitting(text: str, width: float, measure: Measure) -> int:
    """How many characters fit, by halving: what a stranger wrote may be long, and measuring takes time."""
    low, high = 0, len(text) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _good_cut(text: str, limit: int) -> int:
    for cut in range(limit, limit // 2, -1):
        if text[cut - 1] in _PART_OF_ADDRESS:
            return cut
    for cut in range(limit, limit // 2, -1):
        if text[cut] not in _CLOSING and text[cut - 1] not in _OPENING:
            return cut
    return limit
