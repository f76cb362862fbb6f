"""How many rows held: a row counts only when every protocol and chopping of it was tried and held."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tests.attacks.rows import Row


@dataclass(frozen=True, slots=True)
class Tried:
    """One test that was run for a row."""

    row: str
    protocol: str
    chopping: str
    held: bool


def told(rows: Mapping[str, Row], tried: Iterable[Tried]) -> Iterator[str]:
    """The lines of the table: what did not hold, was not tried or does not apply, then the counts."""
    tried = tuple(tried)
    held = {row.id: _broken(row, tried) == [] for row in rows.values()}
    for row in rows.values():
        if row.absent:
            yield f"{row.id} does not apply: {row.absent}"
        elif any(one.row == row.id for one in tried):
            yield from _broken(row, tried)
    missing = [row.id for row in rows.values() if not row.absent and all(one.row != row.id for one in tried)]
    if missing:
        yield f"not tried: {', '.join(missing)}"
    yield "attacks " + ", ".join(_counts(rows, held))


def _broken(row: Row, tried: tuple[Tried, ...]) -> list[str]:
    """What keeps a row from counting; empty when all of it held."""
    mine = [one for one in tried if one.row == row.id]
    failed = {(one.protocol, one.chopping) for one in mine if not one.held}
    left_out = row.parts - {(one.protocol, one.chopping) for one in mine}
    told_of = ((failed, "did not hold"), (left_out, "not tried"))
    return [f"{row.id} {words}: {_listed(parts)}" for parts, words in told_of if parts]


def _listed(parts: Iterable[tuple[str, str]]) -> str:
    return ", ".join(" ".join(part) for part in sorted(parts))


def _counts(rows: Mapping[str, Row], held: Mapping[str, bool]) -> Iterator[str]:
    families = dict.fromkeys(row.family for row in rows.values())
    for family in families:
        mine = [row for row in rows.values() if row.family == family and not row.absent]
        yield f"{family} {sum(held[row.id] for row in mine)} of {len(mine)}"
