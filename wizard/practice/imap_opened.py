"""A folder as one IMAP client has it open: the numbers it knows, and what changed since it was told."""

from collections.abc import Iterable, Iterator, Sequence

from wizard.practice.imap_arguments import UNREADABLE, CommandError, flags, string
from wizard.practice.imap_items import Item, flag_list, parse_items
from wizard.practice.imap_search import search
from wizard.practice.imap_sets import as_set, is_set, positions
from wizard.practice.mailbox import DELETED, FLAGS_CAP, SEEN, SYSTEM_FLAGS, Folder, StoredMessage
from wizard.protocol.imap_tokens import Node
from wizard.protocol.lines import CRLF


class OpenedFolder:
    """The view of one client; every line here is untagged and has its CRLF."""

    def __init__(self, folder: Folder, *, read_only: bool) -> None:
        self.read_only = read_only
        self._folder = folder
        self._known = {uid: message.flags for uid, message in folder.messages.items()}

    def introduction(self) -> bytes:
        """What SELECT tells (RFC 3501 §6.3.1)."""
        names = b" ".join(SYSTEM_FLAGS)
        lasting = b"()" if self.read_only else b"(" + names + rb" \*)"
        return (
            b"* FLAGS (" + names + b")\r\n"
            b"* %d EXISTS\r\n"
            b"* 0 RECENT\r\n"
            b"* OK [PERMANENTFLAGS " % len(self._known) + lasting + b"] Flags\r\n"
            b"* OK [UIDVALIDITY %d] Since this practice began\r\n"
            b"* OK [UIDNEXT %d] Next\r\n" % (self._folder.uid_validity, self._folder.uid_next)
        )

    def news(self) -> bytes:
        """What changed since the client was told, and from now on it knows."""
        lines = []
        for number, uid in reversed(tuple(enumerate(self._known, 1))):
            if uid not in self._folder.messages:
                lines.append(b"* %d EXPUNGE\r\n" % number)
                del self._known[uid]
        for number, message in enumerate(self._messages(self._known), 1):
            if self._known[message.uid] != message.flags:
                lines.append(self._flags_line(number, message))
        unknown = [uid for uid in self._folder.messages if uid not in self._known]
        self._known |= {uid: self._folder.messages[uid].flags for uid in unknown}
        if unknown:
            lines.append(b"* %d EXISTS\r\n" % len(self._known))
        return b"".join(lines)

    def fetch(self, arguments: Sequence[Node], *, by_uid: bool) -> Iterator[bytes]:
        """The answer to FETCH, item by item, as it is taken."""
        if len(arguments) != 2:
            raise CommandError(UNREADABLE)
        items = parse_items(arguments[1])
        if by_uid and not any(item.name == b"UID" for item in items):
            items = (*parse_items(b"UID"), *items)
        return self._fetched(self._chosen(arguments[0], by_uid=by_uid), items)

    def store(self, arguments: Sequence[Node], *, by_uid: bool) -> bytes:
        """Change flags; the answer to STORE."""
        if len(arguments) < 3:
            raise CommandError(UNREADABLE)
        self._require_writable()
        word = string(arguments[1]).upper()
        change = word.removesuffix(b".SILENT")
        named = flags(arguments[2] if isinstance(arguments[2], list) else arguments[2:])
        lines = []
        for number, message in self._chosen(arguments[0], by_uid=by_uid):
            changed = self._set_flags(message, _changed(message.flags, change, named))
            if word == change:
                lines.append(self._flags_line(number, changed, with_uid=by_uid))
        return b"".join(lines)

    def search(self, keys: Sequence[Node], *, by_uid: bool) -> bytes:
        """The answer to SEARCH."""
        found = search(keys, tuple(self._known), self._folder.messages)
        return b"* SEARCH" + b"".join(b" %d" % (uid if by_uid else number) for number, uid in found) + CRLF

    def expunge(self, uid_set: Node | None = None) -> bytes:
        """Remove what is marked as deleted, of the set if there is one; the answer to EXPUNGE."""
        self._require_writable()
        messages = (
            self._messages(self._known)
            if uid_set is None
            else [message for _, message in self._chosen(uid_set, by_uid=True)]
        )
        self._folder.remove([message.uid for message in messages if DELETED in message.flags])
        return self.news()

    def move(self, chosen: Node, target: Folder, *, by_uid: bool) -> bytes:
        """Put messages into another folder; the answer to MOVE (RFC 6851 §4.3), whose room they need not."""
        self._require_writable()
        messages = [message for _, message in self._chosen(chosen, by_uid=by_uid)]
        new_uids = [
            target.add(message.raw, at=message.internal_date, flags=message.flags) for message in messages
        ]
        self._folder.remove([message.uid for message in messages])
        if not messages:
            return self.news()
        old = as_set([message.uid for message in messages])
        names = b"%d %b %b" % (target.uid_validity, old, as_set(new_uids))
        return b"* OK [COPYUID " + names + b"] Moved\r\n" + self.news()

    def close(self) -> None:
        """Expunge without a word, where that is allowed (RFC 3501 §6.4.2)."""
        if not self.read_only:
            self.expunge()

    def _require_writable(self) -> None:
        if self.read_only:
            raise CommandError(b"NO [READ-ONLY] The folder was opened to read only")

    def _messages(self, uids: Iterable[int]) -> list[StoredMessage]:
        # What another client has expunged meanwhile is passed over (RFC 2180 §4.1.2).
        return [self._folder.messages[uid] for uid in uids if uid in self._folder.messages]

    def _chosen(self, node: Node, *, by_uid: bool) -> list[tuple[int, StoredMessage]]:
        word = string(node)
        if not is_set(word):
            raise CommandError(UNREADABLE)
        uids = tuple(self._known)
        places = positions(word, uids if by_uid else range(1, len(uids) + 1))
        return [
            (place + 1, self._folder.messages[uids[place]])
            for place in places
            if uids[place] in self._folder.messages
        ]

    def _fetched(self, chosen: Iterable[tuple[int, StoredMessage]], items: Sequence[Item]) -> Iterator[bytes]:
        marks_seen = not self.read_only and any(item.marks_seen for item in items)
        (flags_item,) = parse_items(b"FLAGS")
        for number, message in chosen:
            shown, told = message, items
            if marks_seen and SEEN not in message.flags:
                shown = self._set_flags(message, message.flags | {SEEN})
                told = (*items, flags_item) if flags_item not in items else items
            for position, item in enumerate(told):
                yield (b" " if position else b"* %d FETCH (" % number) + item.render(shown)
            yield b")\r\n"

    def _set_flags(self, message: StoredMessage, named: frozenset[bytes]) -> StoredMessage:
        self._folder.set_flags(message.uid, named)
        changed = self._folder.messages.get(message.uid, message)
        self._known[message.uid] = changed.flags
        return changed

    def _flags_line(self, number: int, message: StoredMessage, *, with_uid: bool = False) -> bytes:
        self._known[message.uid] = message.flags
        uid = b"UID %d " % message.uid if with_uid else b""
        return b"* %d FETCH (" % number + uid + b"FLAGS " + flag_list(message) + b")\r\n"


def _changed(old: frozenset[bytes], change: bytes, named: frozenset[bytes]) -> frozenset[bytes]:
    match change:
        case b"FLAGS":
            return named
        case b"+FLAGS":
            new = old | named
            if len(new) > FLAGS_CAP:
                raise CommandError(b"NO [LIMIT] Too many flags")
            return new
        case b"-FLAGS":
            return old - named
        case _:
            raise CommandError(UNREADABLE)
