"""What can happen in a story. Each operation draws what it needs from a seed of its own.

So a story can be told again with some of its operations left out, and the rest still do something.
"""

import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from tests.two_clients import server
from tests.two_clients.gate import Happening, Way, cut
from tests.two_clients.phone import Sighting
from tests.two_clients.story import FOLDERS, Story
from wizard.mail.store.filing import FLAGGED, SEEN
from wizard.mail.store.rows import INBOX, MessageRow

_BYTES = {Way.TO_SERVER: (700, 2_000), Way.TO_CLIENT: (3_000, 4_000)}
"""Before the first there is only TLS and the login; few syncs are longer than the second."""


class Kind(Enum):
    """The kinds of operations."""

    ARRIVES = "a mail arrives"
    PHONE_APPENDS = "the phone appends a mail"
    PHONE_FLAGS = "the phone sets or clears a flag"
    PHONE_MOVES = "the phone moves mails"
    PHONE_COPIES = "the phone copies mails"
    PHONE_EXPUNGES = "the phone deletes mails for good"
    PHONE_MARKS = "the phone marks a mail as deleted"
    PHONE_EMPTIES = "the phone expunges a folder"
    PHONE_CREATES = "the phone makes a folder"
    PHONE_RENAMES = "the phone renames a folder"
    PHONE_REMOVES = "the phone deletes a folder"
    NEW_NUMBERS = "the server numbers a folder anew"
    NEW_UIDS = "the server gives a folder's mails new UIDs"
    MADE_ANEW = "a folder is made anew with the same mails"
    DESK_FLAGS = "the desk sets or clears a flag"
    DESK_MOVES = "the desk moves a mail"
    DESK_DELETES = "the desk deletes a mail for good"
    DESK_SENDS = "the desk keeps a copy of a sent mail"
    DESK_RESTARTS = "the desk is started again"
    DESK_SYNCS = "the desk syncs everything"
    DESK_SYNCS_FOLDER = "the desk syncs one folder"
    DESK_SYNCS_NEWEST = "the desk looks at the newest mails of one folder"
    CUT = "the line breaks while the desk syncs"
    MEANWHILE = "the phone is busy while the desk syncs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One thing that happens."""

    kind: Kind
    salt: int


_WEIGHTS: Mapping[Kind, float] = {
    Kind.ARRIVES: 14,
    Kind.PHONE_APPENDS: 6,
    Kind.PHONE_FLAGS: 14,
    Kind.PHONE_MOVES: 6,
    Kind.PHONE_COPIES: 1.5,
    Kind.PHONE_EXPUNGES: 5,
    Kind.PHONE_MARKS: 1.5,
    Kind.PHONE_EMPTIES: 1,
    Kind.PHONE_CREATES: 0.5,
    Kind.PHONE_RENAMES: 0.4,
    Kind.PHONE_REMOVES: 0.3,
    Kind.NEW_NUMBERS: 0.5,
    Kind.NEW_UIDS: 0.2,
    Kind.MADE_ANEW: 0.4,
    Kind.DESK_FLAGS: 18,
    Kind.DESK_MOVES: 12,
    Kind.DESK_DELETES: 6,
    Kind.DESK_SENDS: 0.7,
    Kind.DESK_RESTARTS: 0.5,
    Kind.DESK_SYNCS: 2,
    Kind.DESK_SYNCS_FOLDER: 1,
    Kind.DESK_SYNCS_NEWEST: 0.7,
    Kind.CUT: 2.5,
    Kind.MEANWHILE: 2,
}

_MEANWHILE = (
    *(
        Kind.ARRIVES,
        Kind.PHONE_APPENDS,
        Kind.PHONE_FLAGS,
        Kind.PHONE_FLAGS,
        Kind.PHONE_MOVES,
        Kind.PHONE_MOVES,
    ),
    *(Kind.PHONE_EXPUNGES, Kind.PHONE_EXPUNGES, Kind.PHONE_COPIES, Kind.PHONE_EMPTIES, Kind.MADE_ANEW),
    *(Kind.PHONE_RENAMES, Kind.PHONE_REMOVES),
)


def drawn(draw: random.Random, count: int) -> list[Operation]:
    """So many operations, as they may follow each other."""
    kinds = draw.choices(list(_WEIGHTS), list(_WEIGHTS.values()), k=count)
    return [Operation(kind=kind, salt=draw.getrandbits(32)) for kind in kinds]


async def perform(story: Story, operation: Operation) -> None:
    """Let it happen."""
    draw = random.Random(operation.salt)
    if operation.kind in _AT_SERVER:
        _AT_SERVER[operation.kind](story, draw)
    elif operation.kind in _AT_DESK:
        _AT_DESK[operation.kind](story, draw)
    else:
        await _SYNCS[operation.kind](story, draw)


# The server and the phone


def _arrives(story: Story, draw: random.Random) -> None:
    name, raw = story.letter(draw)
    story.mailroom.deliver(story.row.address(), raw)
    story.ledger.arrived(name, INBOX)


def _phone_appends(story: Story, draw: random.Random) -> None:
    folder = draw.choice(story.phone.folders())
    name, raw = story.letter(draw)
    seen, flagged = draw.random() < 0.5, draw.random() < 0.2
    story.phone.append(folder, raw, [flag for flag, on in ((SEEN, seen), (FLAGGED, flagged)) if on])
    story.ledger.arrived(name, folder, seen=seen, flagged=flagged)


def _some(story: Story, draw: random.Random, *, most: int = 1) -> list[Sighting]:
    """Mails of a folder that the phone has open now."""
    folders = story.phone.folders()
    draw.shuffle(folders)
    for folder in folders:
        usable = story.usable(folder)
        if usable:
            return draw.sample(usable, min(len(usable), draw.randint(1, most)))
    return []


def _phone_flags(story: Story, draw: random.Random) -> None:
    sightings = _some(story, draw, most=2)
    flag, on = draw.choice([SEEN, SEEN, FLAGGED, "\\Answered", "$Forwarded"]), draw.random() < 0.5
    if not sightings:
        return
    story.phone.flag(sightings, flag, on=on)
    for sighting in sightings:
        if flag in {SEEN, FLAGGED}:
            story.ledger.fates[sighting.name].phone_flagged(flag, on=on)


def _phone_moves(story: Story, draw: random.Random) -> None:
    sightings = _some(story, draw, most=3)
    targets = [folder for folder in story.phone.folders() if not sightings or folder != sightings[0].folder]
    if not sightings:
        return
    target = draw.choice(targets)
    story.usable(sightings[0].folder)
    story.phone.move(sightings, target)
    for sighting in sightings:
        story.ledger.fates[sighting.name].phone_moved(target)


def _phone_copies(story: Story, draw: random.Random) -> None:
    sightings = _some(story, draw, most=2)
    if not sightings:
        return
    story.phone.copy(sightings, draw.choice(story.phone.folders()))
    for sighting in sightings:
        story.ledger.fates[sighting.name].phone_copied()


def _phone_expunges(story: Story, draw: random.Random) -> None:
    sightings = _some(story, draw, most=3)
    if not sightings:
        return
    story.phone.expunge_these(sightings)
    for sighting in sightings:
        story.ledger.fates[sighting.name].phone_expunged()


def _phone_marks(story: Story, draw: random.Random) -> None:
    sightings = _some(story, draw)
    if sightings:
        story.phone.flag(sightings, "\\Deleted", on=True)


def _phone_empties(story: Story, draw: random.Random) -> None:
    story.expunge(draw.choice(story.phone.folders()))


def _phone_creates(story: Story, draw: random.Random) -> None:
    there = story.phone.folders()
    absent = [folder for folder in FOLDERS if folder not in there]
    if absent:
        story.phone.create(draw.choice(absent))


def _phone_renames(story: Story, draw: random.Random) -> None:
    there = story.phone.folders()
    old, absent = [name for name in FOLDERS if name in there], [name for name in FOLDERS if name not in there]
    if not old or not absent:
        return
    name, new = draw.choice(old), draw.choice(absent)
    sightings = story.phone.look(name)
    story.phone.rename(name, new)
    story.ledger.renamed(sightings, name, new)
    story.ledger.marks_forgotten(story.marked_by_desk(sightings))


def _phone_removes(story: Story, draw: random.Random) -> None:
    there = [name for name in FOLDERS if name in story.phone.folders()]
    if not there:
        return
    folder = draw.choice(there)
    sightings = story.phone.look(folder)
    story.ledger.shaken(sightings)
    marked = story.marked_by_desk(sightings)
    for sighting in sightings:
        if sighting not in marked:
            story.ledger.fates[sighting.name].phone_expunged()
    story.phone.remove(folder)


def _shake(story: Story, folder: str) -> None:
    """The mails of the folder get other names; why one is marked as deleted may be forgotten."""
    sightings = story.phone.look(folder)
    story.ledger.shaken(sightings)
    story.ledger.marks_forgotten(story.marked_by_desk(sightings))


def _new_numbers(story: Story, draw: random.Random) -> None:
    """The UIDVALIDITY is another one, as after a restored backup."""
    folder = draw.choice(story.phone.folders())
    _shake(story, folder)
    story.hang_up()
    server.forget_numbers(story.row.address(), folder)
    story.log_in()


def _new_uids(story: Story, draw: random.Random) -> None:
    """As if somebody had taken all mails out and put them in again."""
    folder = draw.choice(story.phone.folders())
    _shake(story, folder)
    story.hang_up()
    server.forget_uids(story.row.address(), folder)
    story.log_in()


def _made_anew(story: Story, draw: random.Random) -> None:
    there = [name for name in FOLDERS if name in story.phone.folders()]
    if there:
        folder = draw.choice(there)
        _shake(story, folder)
        story.phone.make_anew(folder, draw)


# The desk


def _row(story: Story, draw: random.Random) -> MessageRow | None:
    rows = [row for row in story.desk.rows() if row.subject not in story.desk.unsent]
    return draw.choice(rows) if rows else None


def _desk_flags(story: Story, draw: random.Random) -> None:
    row = _row(story, draw)
    if row is None:
        return
    flag, on = draw.choice([SEEN, FLAGGED]), draw.random() < 0.6
    story.desk.store.journal.set_flag(row.id, flag, on=on)
    fate = story.ledger.fates.get(row.subject)
    if fate is not None:
        fate.desk_flagged(flag, on=on)


def _desk_moves(story: Story, draw: random.Random) -> None:
    row = _row(story, draw)
    if row is None:
        return
    target = draw.choice([folder for folder in story.desk.folders() if folder != row.folder])
    if story.desk.store.journal.move(row.id, target):
        raw_target = story.desk.raw_name(target)
        story.ledger.fates[row.subject].desk_moved(
            raw_target, target_exists=raw_target in story.phone.folders()
        )


def _desk_deletes(story: Story, draw: random.Random) -> None:
    row = _row(story, draw)
    if row is not None and story.desk.store.journal.delete(row.id):
        story.ledger.fates[row.subject].desk_deleted()


def _desk_restarts(story: Story, _draw: random.Random) -> None:
    story.desk.restart()


async def _desk_sends(story: Story, draw: random.Random) -> None:
    name, raw = story.letter(draw, always_named=True)
    story.desk.send(name, raw)
    story.ledger.arrived(name, "Sent", seen=True)
    story.ledger.fates[name].desk_sent()
    await story.desk.keep_copy(name, happening=_break(draw) if draw.random() < 0.3 else None)
    await story.desk_has_left()


# The syncs


def _break(draw: random.Random) -> Happening:
    way = draw.choice(list(Way))
    first, most = _BYTES[way]
    if draw.random() < 0.1:
        most *= 10
    return Happening(way=way, after_bytes=draw.randint(first, first + most), act=cut)


async def _desk_syncs(story: Story, _draw: random.Random) -> None:
    await story.sync()


async def _desk_syncs_folder(story: Story, draw: random.Random) -> None:
    await story.sync(folder=draw.choice(story.desk.folders()))


async def _desk_syncs_newest(story: Story, draw: random.Random) -> None:
    await story.sync(folder=draw.choice(story.desk.folders()), newest=draw.randint(1, 20))


async def _cut(story: Story, draw: random.Random) -> None:
    await story.sync(happening=_break(draw))


async def _meanwhile(story: Story, draw: random.Random) -> None:
    def busy() -> bool:
        for _ in range(draw.randint(1, 4)):
            _AT_SERVER[draw.choice(_MEANWHILE)](story, draw)
            story.meanwhile += 1
        return True

    broken = _break(draw)
    await story.sync(happening=Happening(way=broken.way, after_bytes=broken.after_bytes, act=busy))


_Does = Callable[[Story, random.Random], None]
_AT_SERVER: Mapping[Kind, _Does] = {
    Kind.ARRIVES: _arrives,
    Kind.PHONE_APPENDS: _phone_appends,
    Kind.PHONE_FLAGS: _phone_flags,
    Kind.PHONE_MOVES: _phone_moves,
    Kind.PHONE_COPIES: _phone_copies,
    Kind.PHONE_EXPUNGES: _phone_expunges,
    Kind.PHONE_MARKS: _phone_marks,
    Kind.PHONE_EMPTIES: _phone_empties,
    Kind.PHONE_CREATES: _phone_creates,
    Kind.PHONE_RENAMES: _phone_renames,
    Kind.PHONE_REMOVES: _phone_removes,
    Kind.NEW_NUMBERS: _new_numbers,
    Kind.NEW_UIDS: _new_uids,
    Kind.MADE_ANEW: _made_anew,
}
_AT_DESK: Mapping[Kind, _Does] = {
    Kind.DESK_FLAGS: _desk_flags,
    Kind.DESK_MOVES: _desk_moves,
    Kind.DESK_DELETES: _desk_deletes,
    Kind.DESK_RESTARTS: _desk_restarts,
}
_SYNCS: Mapping[Kind, Callable[[Story, random.Random], Awaitable[None]]] = {
    Kind.DESK_SENDS: _desk_sends,
    Kind.DESK_SYNCS: _desk_syncs,
    Kind.DESK_SYNCS_FOLDER: _desk_syncs_folder,
    Kind.DESK_SYNCS_NEWEST: _desk_syncs_newest,
    Kind.CUT: _cut,
    Kind.MEANWHILE: _meanwhile,
}
