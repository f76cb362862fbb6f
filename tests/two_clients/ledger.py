"""What must be at the server and here once nobody does anything any more, mail by mail."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from typing_extensions import override

from tests.two_clients.desk import Shown
from tests.two_clients.fate import Fate
from tests.two_clients.phone import Sighting


class Rule(Enum):
    """What must hold."""

    REST = "both come to rest in the same state"
    KNOWN = "no mail is made up"
    LOST = "lost"
    DOUBLED = "doubled, or came back"
    PLACE = "the place is one where somebody put it"
    FLAG = "a flag is as it was set last"
    LETTER = "the bytes stay"


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that a mail breaks, and how."""

    rule: Rule
    text: str

    @override
    def __str__(self) -> str:
        return self.text


class Ledger:
    """The fates of all mails since both clients last agreed."""

    def __init__(self) -> None:
        self.fates: dict[str, Fate] = {}

    def arrived(self, name: str, folder: str, *, seen: bool = False, flagged: bool = False) -> None:
        """A mail has come into a folder of the server."""
        self.fates[name] = Fate(folder, seen=seen, flagged=flagged)

    def shaken(self, sightings: Iterable[Sighting]) -> None:
        """The folder of these mails was numbered anew or has gone; so for those on their way as well."""
        there = {sighting.name for sighting in sightings}
        for name, fate in self.fates.items():
            if name in there or fate.is_pending:
                fate.shaken()

    def renamed(self, sightings: Iterable[Sighting], old: str, new: str) -> None:
        """The folder with these mails has another name; see also `marks_forgotten`."""
        there = {sighting.name for sighting in sightings}
        for name, fate in self.fates.items():
            if name in there or fate.is_pending:
                fate.folder_renamed(old, new)

    def marks_forgotten(self, marked: Iterable[Sighting]) -> None:
        """The desk marked these mails, because it could not delete them, and does not know them any more."""
        for sighting in marked:
            self.fates.setdefault(
                sighting.name, Fate(sighting.folder, seen=sighting.seen, flagged=sighting.flagged, count=0)
            ).mark_forgotten()

    def synced(self, *, told_all: bool) -> None:
        """A whole sync went through."""
        for fate in self.fates.values():
            fate.synced(told_all=told_all)

    def pushed(self) -> None:
        """A sync of a part went through."""
        for fate in self.fates.values():
            fate.pushed()

    def broken(self, *, can_split: bool) -> None:
        """A sync did not go through."""
        for fate in self.fates.values():
            fate.broken(can_split=can_split)

    def faults(self, server: Sequence[Sighting]) -> list[Fault]:
        """What is not as it must be at the server, both sides being calm; empty when all is well."""
        found: dict[str, list[Sighting]] = defaultdict(list)
        for sighting in server:
            found[sighting.name].append(sighting)
        faults = [Fault(Rule.KNOWN, f"{name}: nobody made it") for name in found if name not in self.fates]
        for name, fate in self.fates.items():
            faults += _faults(name, fate, found[name])
        return faults

    def begin_anew(self, server: Sequence[Sighting]) -> None:
        """Both agree; from here on everything is certain again."""
        counts = Counter(sighting.name for sighting in server)
        self.fates = {
            one.name: Fate(one.folder, seen=one.seen, flagged=one.flagged, count=counts[one.name])
            for one in server
        }

    @staticmethod
    def differences(server: Sequence[Sighting], here: Sequence[Shown]) -> list[str]:
        """What one side has and the other has not."""
        there = Counter(
            Shown(folder=one.folder, name=one.name, seen=one.seen, flagged=one.flagged) for one in server
        )
        shown = Counter(here)
        return [
            *(f"only at the server: {one}" for one in (there - shown).elements()),
            *(f"only here: {one}" for one in (shown - there).elements()),
        ]


def _faults(name: str, fate: Fate, found: Sequence[Sighting]) -> Iterator[Fault]:
    counts = fate.counts()
    if len(found) not in counts:
        rule = Rule.LOST if len(found) < counts.start else Rule.DOUBLED
        expected = f"{counts.start} to {counts.stop - 1}"
        yield Fault(rule, f"{name}: {rule.value}: {len(found)} at the server, {expected} expected")
    elif not fate.twinned and len(found) == 1:
        yield from _misplaced(name, fate, found[0])


def _misplaced(name: str, fate: Fate, one: Sighting) -> Iterator[Fault]:
    if one.folder not in fate.homes:
        expected = " or ".join(sorted(fate.homes))
        yield Fault(Rule.PLACE, f"{name}: lies in {one.folder}, expected in {expected}")
    for flag, value in (("\\Seen", one.seen), ("\\Flagged", one.flagged)):
        if value not in fate.flags[flag].values():
            yield Fault(Rule.FLAG, f"{name}: {flag} is {value}")
