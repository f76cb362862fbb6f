"""What may have become of one mail since both clients were last known to agree, by the rules of the ADR.

A flag is followed through every world that is possible: what the server has, what this computer believes
that it has, and what this computer has still to tell it.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class World(NamedTuple):
    """One possibility for one flag."""

    server: bool
    known: bool
    pending: bool | None


class FlagWorlds:
    """All that is possible for one flag of one mail."""

    def __init__(self, *, on: bool) -> None:
        self._worlds = {World(on, on, None)}

    def phone_wrote(self, *, on: bool) -> None:
        """The other client has set it at the server."""
        self._worlds = {world._replace(server=on) for world in self._worlds}

    def desk_wrote(self, *, on: bool) -> None:
        """It was set here; what the server is believed to have already need not be told."""
        self._worlds = {world._replace(pending=on if world.known != on else None) for world in self._worlds}

    def synced(self) -> None:
        """A whole sync: what was pending is at the server, and here is what the server has."""
        self._worlds = {_pulled(_told(world)) for world in self._worlds}

    def pushed(self) -> None:
        """A sync that looked at some mails only."""
        told = {_told(world) for world in self._worlds}
        self._worlds = told | {_pulled(world) for world in told}

    def broken(self) -> None:
        """A sync that ended somewhere, or whose steps are not known."""
        self._worlds = set(_anything(self._worlds))

    def loosened(self, *, stays_set: bool) -> None:
        """The mail was renamed at the server: a change that waits may be forgotten.

        A mail that was read here may also be made read at the server again.
        """
        forgotten = {world._replace(pending=None) for world in self._worlds}
        again = {
            world._replace(pending=True)
            for world in self._worlds
            if stays_set and (world.known or world.pending)
        }
        self._worlds |= forgotten | again

    def values(self) -> set[bool]:
        """What the server may have once everything is told."""
        return {_told(world).server for world in self._worlds}


def _told(world: World) -> World:
    return world if world.pending is None else World(world.pending, world.pending, None)


def _pulled(world: World) -> World:
    return world._replace(known=world.server)


def _anything(worlds: Iterable[World]) -> Iterator[World]:
    for world in worlds:
        pushed = [world]
        if world.pending is not None:
            pushed += [world._replace(server=world.pending), _told(world)]
        for one in pushed:
            yield one
            yield _pulled(one)


class Fate:
    """One mail since the last calm moment.

    `count` is how many of it there are at the server as far as its doings are known; `homes` are the folders
    where it may come to lie. `twinned`: there is more than one, and only their number is followed.
    """

    def __init__(self, folder: str, *, seen: bool, flagged: bool, count: int = 1) -> None:
        self.count = count
        self.homes = {folder}
        self.base = folder
        self.twinned = count > 1
        self.deletes = 0
        self.sure_deletes = 0
        self.slack = 0
        self.flags = {"\\Seen": FlagWorlds(on=seen), "\\Flagged": FlagWorlds(on=flagged)}
        self._moved_here = False
        self._is_known = True
        self._is_shaken = False
        self._is_split = False

    @property
    def is_pending(self) -> bool:
        """Whether a move or a deletion made here may still have to be told."""
        return self._moved_here or bool(self.deletes)

    # The desk

    def desk_sent(self) -> None:
        """It was sent here, and its copy at the server is still to be recognised."""
        self._is_known = False

    def desk_flagged(self, flag: str, *, on: bool) -> None:
        """A flag was set here; on a mail that is no more where it seems to be, that is forgotten."""
        self.flags[flag].desk_wrote(on=on)
        if not self._is_known:
            self.flags[flag].loosened(stays_set=flag == "\\Seen")

    def desk_moved(self, target: str, *, target_exists: bool) -> None:
        """It was put into another folder here."""
        if self._is_known and target_exists:
            self.homes = {target}
        else:
            self.homes |= {target, self.base}
        self._moved_here = True

    def desk_deleted(self) -> None:
        """One of it was deleted here."""
        self.deletes += 1
        self.sure_deletes += self._is_known

    # The phone

    def phone_flagged(self, flag: str, *, on: bool) -> None:
        """The other client set a flag; a mail that is to be recognised here may stay read."""
        self.flags[flag].phone_wrote(on=on)
        if not self._is_known:
            self.flags[flag].loosened(stays_set=flag == "\\Seen")

    def phone_moved(self, target: str) -> None:
        """The other client moved it."""
        self._touched()
        self.homes = {*self.homes, self.base, target} if self._moved_here else {target}
        self.base = target
        self.loosened()

    def phone_copied(self) -> None:
        """The other client made another of it."""
        self._touched()
        self.count += 1
        self.twinned = True

    def phone_expunged(self) -> None:
        """The other client deleted one of it; the desk may take that one for another until it has looked."""
        self._touched()
        self._is_known = False
        self.count -= 1
        self.sure_deletes = max(0, self.sure_deletes - 1)

    def _touched(self) -> None:
        if self._is_split:
            self.slack += 1
            self.twinned = True

    def loosened(self) -> None:
        """The server's name for it has changed: what is pending here may be given up."""
        self.sure_deletes = 0
        self._is_known = False
        if self._moved_here:
            self.homes.add(self.base)
        for flag, worlds in self.flags.items():
            worlds.loosened(stays_set=flag == "\\Seen")

    def shaken(self) -> None:
        """Its folder was numbered anew or has gone; it takes some time until that is known here."""
        self._is_shaken = True
        self._touched()
        self.loosened()

    def mark_forgotten(self) -> None:
        """One of it was only marked as deleted, and has another name now: nobody knows why it is marked."""
        self.slack += 1
        self.twinned = True

    def folder_renamed(self, old: str, new: str) -> None:
        """Its folder may have another name now."""
        if self.base == old:
            self.base = new
        if old in self.homes:
            self.homes.add(new)
        self.shaken()

    # Both

    def synced(self, *, told_all: bool) -> None:
        """A whole sync; with `told_all` nothing waits any more."""
        for worlds in self.flags.values():
            if self._is_known and not self._moved_here:
                worlds.synced()
            else:
                worlds.broken()
        if told_all:
            self._moved_here = False
            self._is_split = False
            self._is_known = not self._is_shaken
            if self.deletes == self.sure_deletes:
                self.count -= self.deletes
                self.deletes = self.sure_deletes = 0

    def pushed(self) -> None:
        """A sync of some mails that ended well."""
        for worlds in self.flags.values():
            if self._is_known and not self._moved_here:
                worlds.pushed()
            else:
                worlds.broken()

    def broken(self, *, can_split: bool) -> None:
        """A sync that did not end well; with `can_split` a move may have left two of it for now."""
        if self.is_pending:
            self._is_known = False
            self._is_split = self._is_split or (can_split and self._moved_here)
        for worlds in self.flags.values():
            worlds.broken()

    def counts(self) -> range:
        """How many of it there may be once everything is told."""
        most = self.count - self.sure_deletes + self.slack
        return range(max(0, self.count - self.deletes), max(0, most) + 1)
