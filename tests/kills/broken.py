"""Programs with one mistake each, which a sweep must find: `python -m tests.kills.broken`.

Each plays a short story, begins well before the points that show the mistake, since the number of reads
depends on how the bytes come, and stops there.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

import pytest

from tests.helpers.mail_values import account
from tests.kills.full import FileLimit
from tests.kills.full_sweep import sweep_full
from tests.kills.power import PowerCut
from tests.kills.scenario import Scenario
from tests.kills.stories import (
    COPYING,
    company_of_mails,
    fetch_all,
    move_mail,
    pop_company,
    send_mail,
    sending_company,
)
from tests.kills.sweep import Kill, Tally, ground_of, sweep
from wizard.mail.receiving.copying import _Copier
from wizard.mail.sending import sent_copy
from wizard.mail.store import outgoing
from wizard.mail.store.database import Database
from wizard.mail.store.journal import Journal
from wizard.mail.store.outgoing import OutgoingEvent, OutgoingState
from wizard.mail.store.store_fault import StoreError
from wizard.model.account import LeaveOnServer
from wizard.model.server import Protocol

SWEEPS = 4
"""A mistake that none of so many sweeps finds is one that they cannot find."""
SENDING = Scenario(
    name="one mail is sent",
    account=account(),
    company=sending_company,
    steps=(send_mail("first", "hanako@example.net"),),
)
MOVING = Scenario(
    name="one mail is moved",
    account=account(),
    company=lambda: company_of_mails(COPYING),
    prepared=(fetch_all,),
    steps=(move_mail("in0", "会"), fetch_all),
)
POP = Scenario(
    name="mails are fetched and deleted there",
    account=replace(account(Protocol.POP3), leave=LeaveOnServer(0)),
    company=pop_company,
    steps=(fetch_all,),
)


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with the program, and the sweep that shows it."""

    name: str
    scenario: Scenario
    make: Callable[[pytest.MonkeyPatch], None]
    look: Callable[..., Awaitable[Tally]]


def sent_again_after_the_dot(patch: pytest.MonkeyPatch) -> None:
    """What was at its end when the program died simply waits again."""
    patch.setitem(outgoing.TABLE, (OutgoingState.ENDING, OutgoingEvent.STOPPED), OutgoingState.WAITING)


def no_look_among_the_sent(patch: pytest.MonkeyPatch) -> None:
    """The copy of a sent mail is put there whatever is there already."""

    async def is_there(*_: object) -> bool:
        return False

    patch.setattr(sent_copy, "_is_there", is_there)


def no_look_for_a_copy(patch: pytest.MonkeyPatch) -> None:
    """A copy that was asked for before the cut is asked for again."""

    async def look_for_copy(*_: object) -> None:
        return None

    patch.setattr(_Copier, "look_for_copy", look_for_copy)


def nobody_waits_for_the_disk(patch: pytest.MonkeyPatch) -> None:
    """No commit is on the disk when it says so."""
    writing = Database.writing
    patch.setattr(Database, "writing", lambda self, *, lasting=True: writing(self, lasting=False))


def full_disk_not_told(patch: pytest.MonkeyPatch) -> None:
    """A move that could not be written down is called done."""
    move = Journal.move

    def moved(self: Journal, number: int, target: str) -> bool:
        with suppress(StoreError):
            move(self, number, target)
        return True

    patch.setattr(Journal, "move", moved)


MISTAKES = (
    Mistake(
        "sent again after the dot", SENDING, sent_again_after_the_dot, partial(sweep, stop=Kill(), first=14)
    ),
    Mistake("no look among the sent", SENDING, no_look_among_the_sent, partial(sweep, stop=Kill(), first=24)),
    Mistake("no look for a copy", MOVING, no_look_for_a_copy, partial(sweep, stop=Kill(), first=12)),
    Mistake(
        "nobody waits for the disk", POP, nobody_waits_for_the_disk, partial(sweep, stop=PowerCut(), first=28)
    ),
    Mistake("a full disk is not told", MOVING, full_disk_not_told, partial(sweep_full, new_disk=FileLimit)),
)


async def found(mistake: Mistake) -> bool:
    """Whether a sweep finds it; where a point lies between two answers is another place each time."""
    tally = Tally()
    for _ in range(SWEEPS):
        with pytest.MonkeyPatch.context() as patch:
            mistake.make(patch)
            async with ground_of(mistake.scenario) as ground:
                tally = await mistake.look(ground, until_wrong=True)
        if tally.wrong:
            break
    sys.stdout.write(f"{mistake.name}: after {tally.points} points, {(tally.wrong or ['nothing'])[0]}\n")
    return bool(tally.wrong)


def main() -> None:
    """Look for each, and tell how many were found."""
    results = [asyncio.run(found(mistake)) for mistake in MISTAKES]
    sys.stdout.write(f"mistakes found {sum(results)} of {len(results)}\n")
    sys.exit(not all(results))


if __name__ == "__main__":
    main()
