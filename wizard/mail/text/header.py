"""The header block of a raw mail as fields, whatever its line ends and however broken (RFC 5322 §2.2)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

FIELD_LIMIT_BYTES = 65_536
"""A longer field is cut: structured parsing of it could take very long."""
FIELDS_LIMIT = 1_000
"""Further fields are left unread."""

_NAME = re.compile(rb"([\x21-\x39\x3b-\x7e]+)[ \t]*:")
# A whole field with the lines it is folded into, of a length that nobody need look at twice.
_USUAL = re.compile(rb"([\x21-\x39\x3b-\x7e]{1,200}):([^\n]*+\n(?:[ \t][^\n]*+\n){0,50})")
_END = re.compile(rb"\n\r?\n")
_FOLD = re.compile(rb"\r?\n(?=[ \t])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The fields by their lower-case names: for each the values as they were sent, still folded, in order.

    `cut` says that a limit kept something from being read.
    """

    fields: Mapping[str, Sequence[bytes]]
    cut: bool = False

    def first(self, name: str) -> bytes | None:
        """The unfolded value of the first field of this (lower-case) name; a second one does not count."""
        values = self.fields.get(name)
        return _unfolded(values[0]) if values else None

    def every(self, name: str) -> tuple[bytes, ...]:
        """The unfolded values of all fields of this (lower-case) name."""
        return tuple(map(_unfolded, self.fields.get(name, ())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """A raw entity taken apart: its header, and where its body begins."""

    header: Header
    body_start: int


def split_entity(raw: bytes, start: int = 0, end: int | None = None) -> Split:
    """The header of the mail or MIME part that fills these bytes from `start` to `end`. Never raises.

    Text that is no header belongs to the body. `From ` lines of an mbox file are passed over.
    """
    last = len(raw) if end is None else end
    return _split_usual(raw, start, last) or _split_odd(raw, start, last)


def _split_usual(raw: bytes, start: int, last: int) -> Split | None:
    """The header if every line of it is as it should be, nearly always; None if not."""
    end = _END.search(raw, start, last)
    if end is None or end.start() - start >= FIELD_LIMIT_BYTES:
        return None
    block = raw[start : end.start() + 1]
    found: list[tuple[bytes, bytes]] = _USUAL.findall(block)
    # Every field is a name, a colon and a value; nothing may stand between them.
    read_bytes = sum(map(len, chain.from_iterable(found))) + len(found)
    if read_bytes != len(block) or len(found) > FIELDS_LIMIT:
        return None
    return Split(header=Header(fields=_by_name(found)), body_start=end.end())


def _split_odd(raw: bytes, start: int, last: int) -> Split:
    """The header line by line."""
    position = start
    spans: list[tuple[int, int]] = []
    while position < last:
        end = min(raw.find(b"\n", position, last) + 1 or last, last)
        line = raw[position : min(end, position + 1024)]
        if not line.rstrip(b"\r\n"):
            position = end
            break
        if line[:1] in b" \t" and spans:
            spans[-1] = (spans[-1][0], end)
        elif _NAME.match(line):
            spans.append((position, end))
        elif not line.startswith((b"From ", b">From ")):
            break
        position = end
    cut = len(spans) > FIELDS_LIMIT or any(end - start > FIELD_LIMIT_BYTES for start, end in spans)
    return Split(header=Header(fields=_by_name(_fields(raw, spans)), cut=cut), body_start=position)


def _fields(raw: bytes, spans: list[tuple[int, int]]) -> Iterator[tuple[bytes, bytes]]:
    """The name and the value of each field, cut where they are too long and too many."""
    for start, end in spans[:FIELDS_LIMIT]:
        name, _, value = raw[start : min(end, start + FIELD_LIMIT_BYTES)].partition(b":")
        yield name.rstrip(b" \t"), value


def _by_name(found: Iterable[tuple[bytes, bytes]]) -> dict[str, list[bytes]]:
    fields: dict[str, list[bytes]] = {}
    for name, value in found:
        fields.setdefault(_lower(name), []).append(value)
    return fields


@lru_cache(maxsize=1_024)
def _lower(name: bytes) -> str:
    """The same names stand in every mail."""
    return name.decode("ascii").lower()


def _unfolded(value: bytes) -> bytes:
    """A value on one line (RFC 5322 §2.2.3); most are read by nobody, so this comes last."""
    if b"\n " in value or b"\n\t" in value:
        value = _FOLD.sub(b"", value)
    return value.strip(b" \t\r\n")
