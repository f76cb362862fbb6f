"""The IMAP side of the practice provider: folders, and what is done in the one that is open (RFC 3501).

With UIDPLUS (RFC 4315), MOVE (RFC 6851), SPECIAL-USE (RFC 6154) and IDLE (RFC 2177).
"""

import re
from collections.abc import Mapping
from functools import partial
from typing import Final

from typing_extensions import override

from wizard.practice.imap_arguments import (
    UNREADABLE,
    CommandError,
    date_time,
    exactly,
    flags,
    folder_name,
    quoted,
    string,
    words,
)
from wizard.practice.imap_opened import OpenedFolder
from wizard.practice.imap_patterns import matches
from wizard.practice.imap_talk import Arguments, Handler, ImapTalk, Stage, at_once
from wizard.practice.mailbox import SEEN, Folder, Mailbox
from wizard.practice.responder import Steps
from wizard.protocol.actions import Send
from wizard.protocol.imap_tokens import Node

# Printable ASCII without wildcards, and without what would need a backslash between quotes.
_LEVEL: Final = rb"[ !#$&'()+,.0-\[\]-~-]{1,100}"
_NEW_NAME: Final = re.compile(rb"%b(?:/%b){0,3}" % (_LEVEL, _LEVEL))
_PATTERN_BYTES: Final = 500
_DONE: Final = b"OK Done"


class ImapResponder(ImapTalk):
    """One conversation with a program that reads mail where it lies."""

    @override
    def _known_commands(self) -> Mapping[bytes, tuple[Stage, Handler]]:
        done = at_once(lambda _: _DONE)
        in_mailbox: dict[bytes, Handler] = {
            b"LIST": partial(self._list, b"* LIST "),
            b"LSUB": partial(self._list, b"* LSUB "),
            b"SUBSCRIBE": done,
            b"UNSUBSCRIBE": done,
            b"STATUS": self._status,
            b"CREATE": at_once(self._create),
            b"APPEND": at_once(self._append),
            b"SELECT": partial(self._select, read_only=False),
            b"EXAMINE": partial(self._select, read_only=True),
            b"IDLE": self._idle,
        }
        in_folder: dict[bytes, Handler] = {
            b"CHECK": done,
            b"CLOSE": at_once(self._close),
            b"EXPUNGE": self._expunge,
            b"UID EXPUNGE": self._uid_expunge,
            b"FETCH": partial(self._fetch, by_uid=False),
            b"UID FETCH": partial(self._fetch, by_uid=True),
            b"MOVE": partial(self._move, by_uid=False),
            b"UID MOVE": partial(self._move, by_uid=True),
            b"STORE": partial(self._store, by_uid=False),
            b"UID STORE": partial(self._store, by_uid=True),
            b"SEARCH": partial(self._search, by_uid=False),
            b"UID SEARCH": partial(self._search, by_uid=True),
        }
        return {
            **super()._known_commands(),
            **{name: (Stage.MEMBER, handler) for name, handler in in_mailbox.items()},
            **{name: (Stage.FOLDER_OPEN, handler) for name, handler in in_folder.items()},
        }

    @property
    def _box(self) -> Mailbox:
        assert self.mailbox is not None
        return self.mailbox

    @property
    def _open(self) -> OpenedFolder:
        assert self.opened is not None
        return self.opened

    def _list(self, start: bytes, arguments: Arguments) -> Steps[bytes]:
        reference, pattern = (string(argument) for argument in exactly(arguments, 2))
        if not pattern:
            yield from self._say(start + rb'(\Noselect) "/" ""')
            return _DONE
        wanted = reference + pattern
        if len(wanted) > _PATTERN_BYTES:
            raise CommandError(UNREADABLE)
        for name_raw, folder in self._box.folders.items():
            if matches(wanted.upper(), name_raw.upper()):
                attributes = b"(" + b" ".join(folder.attributes) + b")"
                yield from self._say(start + attributes + b' "/" ' + quoted(name_raw))
        return _DONE

    def _status(self, arguments: Arguments) -> Steps[bytes]:
        name, items = exactly(arguments, 2)
        folder = self._folder(name, missing=b"NONEXISTENT")
        counts = {
            b"MESSAGES": len(folder.messages),
            b"RECENT": 0,
            b"UIDNEXT": folder.uid_next,
            b"UIDVALIDITY": folder.uid_validity,
            b"UNSEEN": sum(SEEN not in message.flags for message in folder.messages.values()),
        }
        wanted = dict.fromkeys(words(items))
        if not wanted.keys() <= counts.keys():
            raise CommandError(UNREADABLE)
        told = b" ".join(b"%b %d" % (item, counts[item]) for item in wanted)
        yield from self._say(b"* STATUS " + quoted(folder_name(name)) + b" (" + told + b")")
        return _DONE

    def _create(self, arguments: Arguments) -> bytes:
        (name,) = exactly(arguments, 1)
        name_raw = folder_name(name).removesuffix(b"/")
        if name_raw in self._box.folders:
            raise CommandError(b"NO [ALREADYEXISTS] The folder is there already")
        if not _NEW_NAME.fullmatch(name_raw):
            raise CommandError(b"NO [CANNOT] A folder cannot have that name here")
        if not self._box.create(name_raw):
            raise CommandError(b"NO [LIMIT] Too many folders")
        return _DONE

    def _append(self, arguments: Arguments) -> bytes:
        if not 2 <= len(arguments) <= 4:
            raise CommandError(UNREADABLE)
        name, *options, letter = arguments
        named: frozenset[bytes] = frozenset()
        if options and isinstance(options[0], list):
            named = flags(options[0])
            del options[0]
        at = date_time(options.pop(0)) if options else self.company.now()
        message = string(letter)
        if options or b"\0" in message:
            raise CommandError(UNREADABLE)
        folder = self._folder(name, missing=b"TRYCREATE")
        if not self.company.has_room([self._box.address], len(message)):
            raise CommandError(b"NO [OVERQUOTA] The mailbox is full")
        uid = folder.add(message, at=at, flags=named)
        return b"OK [APPENDUID %d %d] Done" % (folder.uid_validity, uid)

    def _select(self, arguments: Arguments, *, read_only: bool) -> Steps[bytes]:
        self.opened = None
        (name,) = exactly(arguments, 1)
        folder = self._folder(name, missing=b"NONEXISTENT")
        self.opened = OpenedFolder(folder, read_only=read_only)
        yield Send(self.opened.introduction())
        return b"OK [READ-ONLY] Done" if read_only else b"OK [READ-WRITE] Done"

    def _idle(self, _arguments: Arguments) -> Steps[bytes]:
        yield from self._say(b"+ Listening")
        self.wants_news = True
        while (line := self._input.take_line()) is None:
            if self.opened is not None and (news := self.opened.news()):
                yield Send(news)
            yield None
        self.wants_news = False
        if line.upper() != b"DONE":
            raise CommandError(UNREADABLE)
        return _DONE

    def _close(self, _arguments: Arguments) -> bytes:
        self._open.close()
        self.opened = None
        return _DONE

    def _fetch(self, arguments: Arguments, *, by_uid: bool) -> Steps[bytes]:
        for piece in self._open.fetch(arguments, by_uid=by_uid):
            yield Send(piece)
        return _DONE

    def _store(self, arguments: Arguments, *, by_uid: bool) -> Steps[bytes]:
        yield Send(self._open.store(arguments, by_uid=by_uid))
        return _DONE

    def _search(self, arguments: Arguments, *, by_uid: bool) -> Steps[bytes]:
        yield Send(self._open.search(arguments, by_uid=by_uid))
        return _DONE

    def _move(self, arguments: Arguments, *, by_uid: bool) -> Steps[bytes]:
        chosen, name = exactly(arguments, 2)
        target = self._folder(name, missing=b"TRYCREATE")
        yield Send(self._open.move(chosen, target, by_uid=by_uid))
        return _DONE

    def _expunge(self, arguments: Arguments) -> Steps[bytes]:
        exactly(arguments, 0)
        yield Send(self._open.expunge())
        return _DONE

    def _uid_expunge(self, arguments: Arguments) -> Steps[bytes]:
        (uid_set,) = exactly(arguments, 1)
        yield Send(self._open.expunge(uid_set))
        return _DONE

    def _folder(self, name: Node, *, missing: bytes) -> Folder:
        folder = self._box.folders.get(folder_name(name))
        if folder is None:
            raise CommandError(b"NO [" + missing + b"] There is no such folder")
        return folder
