"""The header block of a raw mail as fields, whatever its line ends and however broken (RFC 5322 §2.2)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

FIELD_LIMIT_BYTES = 65_536
"""A longer field is cut: structured parsing of it could take very long."""
FIELDS_LIMIT = 1_000
"""Further fields are left unread."""

_NAME = re.compile(rb"([\x21-\x39\x3b-\x7e]+)[ \t]*:")
# A whole field with the lines it is folded into, of a length that nobody need look at twice.
_USUAL = re.compile(rb"[\x21-\x39\x3b-\x7e]{1,200}:[^\n]*+\n(?:[ \t][^\n]*+\n){0,50}")
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
    position = start
    spans: list[tuple[int, int]] = []
    while position < last:
        usual = _USUAL.match(raw, position, last)
        if usual is not None:
            spans.append(usual.span())
            position = usual.end()
            continue
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
    return Split(header=Header(fields=_by_name(raw, spans[:FIELDS_LIMIT]), cut=cut), body_start=position)


def _by_name(raw: bytes, spans: list[tuple[int, int]]) -> dict[str, list[bytes]]:
    fields: dict[str, list[bytes]] = {}
    for start, end in spans:
        name, _, value = raw[start : min(end, start + FIELD_LIMIT_BYTES)].partition(b":")
        fields.setdefault(name.rstrip(b" \t").decode("ascii").lower(), []).append(value)
    return fields


def _unfolded(value: bytes) -> bytes:
    """A value on one line (RFC 5322 §2.2.3); most are read by nobody, so this comes last."""
    if b"\n " in value or b"\n\t" in value:
        value = _FOLD.sub(b"", value)
    return value.strip(b" \t\r\n")
