"""What the stories of two clients believe: a wrong end is told, one that the rules leave open is not."""

import pytest

from tests.two_clients.desk import Shown
from tests.two_clients.ledger import Fault, Ledger, Rule
from tests.two_clients.phone import Sighting


def lies(name: str = "a", folder: str = "INBOX", *, seen: bool = False, flagged: bool = False) -> Sighting:
    return Sighting(folder=folder, uid=1, name=name, seen=seen, flagged=flagged, deleted=False)


def rules(faults: list[Fault]) -> list[Rule]:
    return [fault.rule for fault in faults]


@pytest.fixture
def ledger() -> Ledger:
    ledger = Ledger()
    ledger.arrived("a", "INBOX")
    ledger.synced(told_all=True)
    return ledger


def test_a_mail_that_nobody_touched_is_where_it_was_as_it_was(ledger: Ledger) -> None:
    assert ledger.faults([lies()]) == []
    assert rules(ledger.faults([])) == [Rule.LOST]
    assert rules(ledger.faults([lies(), lies(folder="Club")])) == [Rule.DOUBLED]
    assert rules(ledger.faults([lies(folder="Club")])) == [Rule.PLACE]
    assert rules(ledger.faults([lies(seen=True)])) == [Rule.FLAG]
    assert rules(ledger.faults([lies(), lies("b")])) == [Rule.KNOWN]


def test_what_the_desk_deleted_stays_away_unless_the_phone_moved_it_first(ledger: Ledger) -> None:
    ledger.fates["a"].desk_deleted()
    assert ledger.faults([]) == []
    assert rules(ledger.faults([lies()])) == [Rule.DOUBLED]

    ledger.fates["a"].phone_moved("Club")
    assert ledger.faults([]) == ledger.faults([lies(folder="Club")]) == []


def test_the_last_one_who_told_the_server_sets_the_flag(ledger: Ledger) -> None:
    ledger.fates["a"].desk_flagged("\\Flagged", on=True)
    assert rules(ledger.faults([lies()])) == [Rule.FLAG]

    ledger.fates["a"].phone_flagged("\\Flagged", on=False)
    assert ledger.faults([lies(flagged=True)]) == []

    ledger.synced(told_all=True)
    ledger.fates["a"].phone_flagged("\\Flagged", on=False)
    assert rules(ledger.faults([lies(flagged=True)])) == [Rule.FLAG]


def test_after_a_cut_both_values_of_a_flag_are_possible_once_the_phone_writes(ledger: Ledger) -> None:
    ledger.fates["a"].desk_flagged("\\Seen", on=True)
    ledger.broken(can_split=False)
    assert rules(ledger.faults([lies()])) == [Rule.FLAG]

    ledger.fates["a"].phone_flagged("\\Seen", on=False)
    assert ledger.faults([lies()]) == ledger.faults([lies(seen=True)]) == []


def test_a_mail_that_only_the_desk_moved_is_in_its_last_place_also_after_a_cut(ledger: Ledger) -> None:
    ledger.fates["a"].desk_moved("Club", target_exists=True)
    ledger.broken(can_split=True)

    assert ledger.faults([lies(folder="Club")]) == []
    assert rules(ledger.faults([lies()])) == [Rule.PLACE]
    assert rules(ledger.faults([lies(), lies(folder="Club")])) == [Rule.DOUBLED]


def test_both_sides_are_compared_mail_by_mail() -> None:
    here = [Shown(folder="INBOX", name="a", seen=True, flagged=False)]

    assert Ledger.differences([lies(seen=True)], here) == []
    assert len(Ledger.differences([lies()], here)) == 2
    assert len(Ledger.differences([lies(seen=True), lies(seen=True)], here)) == 1
