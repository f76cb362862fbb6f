"""The table itself: every row is there, and none counts that was not tried whole and held."""

import pytest

from tests.attacks.rows import ROWS, Row
from tests.attacks.tally import Tried, told
from tests.helpers.transcript import CHOPPINGS

ROW = Row(id="TLS-01", tries="x", holds="y", protocols=("imap", "smtp"))
QUIET = Row(id="INJ-01", tries="x", holds="y", protocols=("imap",), is_chopped=False)


def tried(row: Row, *, held: bool = True) -> list[Tried]:
    return [Tried(row.id, protocol, chopping, held) for protocol, chopping in sorted(row.parts)]


def table(rows: list[Row], tests: list[Tried]) -> list[str]:
    return list(told({row.id: row for row in rows}, tests))


@pytest.mark.parametrize(("family", "count"), [("TLS", 29), ("TAM", 22), ("UI", 6), ("INJ", 11), ("PRT", 17)])
def test_every_row_of_a_family_is_there_and_says_what_it_is(family: str, count: int) -> None:
    rows = [row for row in ROWS.values() if row.family == family]

    assert [row.id for row in rows] == [f"{family}-{number:02}" for number in range(1, count + 1)]
    assert all(row.tries and row.holds and row.protocols for row in rows)


def test_a_row_is_tried_in_every_protocol_and_chopping() -> None:
    assert len(ROW.parts) == 2 * len(CHOPPINGS) == 8
    assert len(QUIET.parts) == 1


def test_a_row_that_held_everywhere_counts() -> None:
    assert table([ROW, QUIET], [*tried(ROW), *tried(QUIET)]) == ["attacks TLS 1 of 1, INJ 1 of 1"]


def test_a_row_that_was_left_out_in_one_chopping_does_not_count() -> None:
    assert table([ROW], tried(ROW)[1:]) == ["TLS-01 not tried: imap at_cr", "attacks TLS 0 of 1"]


def test_a_row_with_one_test_that_failed_does_not_count() -> None:
    broken = Tried("TLS-01", "smtp", "whole", held=False)

    assert table([ROW], [*tried(ROW), broken]) == ["TLS-01 did not hold: smtp whole", "attacks TLS 0 of 1"]


def test_a_row_that_nobody_tried_is_named() -> None:
    assert table([ROW, QUIET], tried(ROW)) == ["not tried: INJ-01", "attacks TLS 1 of 1, INJ 0 of 1"]


def test_a_row_that_does_not_apply_says_why_and_is_not_counted() -> None:
    absent = Row(id="TLS-02", tries="x", holds="y", absent="nothing here speaks it.")

    assert table([ROW, absent], tried(ROW)) == [
        "TLS-02 does not apply: nothing here speaks it.",
        "attacks TLS 1 of 1",
    ]
