"""The meaning of IMAP data: FETCH, LIST, SEARCH and what SELECT tells. Nothing here raises on any bytes."""

from collections.abc import Iterator
from dataclasses import dataclass

from wizard.protocol.imap_commands import MAX_UID
from wizard.protocol.imap_names import shown
from wizard.protocol.imap_outcomes import FetchedMessage, Folder, Selected
from wizard.protocol.imap_responses import Data, Status
from wizard.protocol.imap_tokens import Atom, Node, is_nil, tokenize

_BODY_ITEMS = frozenset({b"BODY[]", b"RFC822"})
_MAX_SIZE = 2**63 - 1
MAX_MODSEQ = 2**63 - 1


def number_in(node: Node, *, limit: int = MAX_UID) -> int | None:
    """The number from 1 to `limit` that this word is; None for 0, which servers use for "unknown"."""
    if not isinstance(node, bytes) or len(node) > 20 or not node.isdigit():
        return None
    number = int(node)
    return number if 0 < number <= limit else None


def words_in(node: Node) -> tuple[str, ...]:
    """The words of a list, such as flags; empty when it is no list."""
    if not isinstance(node, list):
        return ()
    return tuple(word.decode(errors="backslashreplace") for word in node if isinstance(word, bytes))


def parse_fetch(data: Data, *, deep: int) -> FetchedMessage | None:
    """One FETCH response; None when it is malformed or names no UID."""
    nodes = tokenize(data.parts, deep=deep)
    if not nodes or not isinstance(nodes[0], list):
        return None
    items = dict(_pairs(nodes[0]))
    uid = number_in(items.get(b"UID", b""))
    if uid is None:
        return None
    size = items.get(b"RFC822.SIZE", b"")
    return FetchedMessage(
        uid=uid,
        flags=words_in(items.get(b"FLAGS", b"")),
        size=0 if size == b"0" else number_in(size, limit=_MAX_SIZE),
        internal_date=_text(items.get(b"INTERNALDATE")),
        raw=next((_string(items[name]) for name in _BODY_ITEMS if name in items), None),
        header=_string(items[b"BODY[HEADER]"]) if b"BODY[HEADER]" in items else None,
    )


def merge(known: FetchedMessage, news: FetchedMessage) -> FetchedMessage:
    """What two FETCH responses about one message say together; the first body stays."""
    return FetchedMessage(
        uid=known.uid,
        flags=news.flags or known.flags,
        size=known.size if news.size is None else news.size,
        internal_date=known.internal_date or news.internal_date,
        raw=news.raw if known.raw is None else known.raw,
        header=news.header if known.header is None else known.header,
    )


def parse_list(data: Data, *, deep: int) -> Folder | None:
    """One LIST response; None when it is malformed."""
    nodes = tokenize(data.parts, deep=deep)
    if nodes is None or len(nodes) < 3:
        return None
    attributes, delimiter, name_raw = nodes[:3]
    if not isinstance(attributes, list) or not isinstance(delimiter, bytes):
        return None
    if not isinstance(name_raw, bytes) or not name_raw:
        return None
    return Folder(
        name_raw=bytes(name_raw),
        name=shown(name_raw),
        delimiter=None if is_nil(delimiter) else _text(delimiter),
        attributes=words_in(attributes),
    )


def parse_search(data: Data, *, most: int) -> list[int] | None:
    """The UIDs of a SEARCH or ESEARCH response, each as often as it was told.

    None when there are more than `most`: the same range told again and again is work as well.
    """
    words = data.parts[0].split(b"(", 1)[0].split() if data.name == "SEARCH" else _all_words(data.parts[0])
    uids: list[int] = []
    for word in words:
        first, _, last = word.partition(b":")
        ends = (number_in(first), number_in(last or first))
        if ends[0] is None or ends[1] is None:
            continue
        low, high = min(ends[0], ends[1]), max(ends[0], ends[1])
        if len(uids) + high - low >= most:
            return None
        uids.extend(range(low, high + 1))
    return uids


def appended_uid(status: Status) -> int | None:
    """The UID in an APPENDUID code (RFC 4315); None without one."""
    words = status.arguments.split()
    return number_in(words[1]) if status.code == "APPENDUID" and len(words) == 2 else None


@dataclass(slots=True)
class OpenedMailbox:
    """Gathers what the server tells while it opens a mailbox."""

    deep: int
    exists: int = 0
    uid_validity: int | None = None
    uid_next: int | None = None
    flags: tuple[str, ...] = ()
    permanent_flags: tuple[str, ...] = ()
    modseq: int | None = None

    def take(self, response: Data | Status) -> None:
        """Take one untagged response; what says nothing about the mailbox is ignored."""
        match response:
            case Data(name="EXISTS", number=int(number)) if number <= MAX_UID:
                self.exists = number
            case Data(name="FLAGS", parts=parts):
                self.flags = self._first_list(parts)
            case Status(code="UIDVALIDITY", arguments=arguments):
                self.uid_validity = number_in(arguments)
            case Status(code="UIDNEXT", arguments=arguments):
                self.uid_next = number_in(arguments)
            case Status(code="HIGHESTMODSEQ", arguments=arguments):
                self.modseq = number_in(arguments, limit=MAX_MODSEQ)
            case Status(code="PERMANENTFLAGS", arguments=arguments):
                self.permanent_flags = self._first_list((arguments,))
            case _:
                pass

    def selected(self, *, read_only: bool) -> Selected:
        """The outcome."""
        return Selected(
            self.exists,
            self.uid_validity,
            self.uid_next,
            self.flags,
            self.permanent_flags,
            read_only,
            self.modseq,
        )

    def _first_list(self, parts: tuple[bytes, ...]) -> tuple[str, ...]:
        nodes = tokenize(parts, deep=self.deep)
        return words_in(nodes[0]) if nodes else ()


def _pairs(nodes: list[Node]) -> Iterator[tuple[bytes, Node]]:
    for name, value in zip(nodes[::2], nodes[1::2], strict=False):
        if isinstance(name, Atom):
            yield bytes(name).upper(), value


def _string(node: Node) -> bytes | None:
    return bytes(node) if isinstance(node, bytes) and not is_nil(node) else None


def _text(node: Node | None) -> str | None:
    raw = None if node is None else _string(node)
    return None if raw is None else raw.decode(errors="replace")


def _all_words(rest: bytes) -> list[bytes]:
    words = rest.upper().split()
    return words[words.index(b"ALL") + 1].split(b",") if b"ALL" in words[:-1] else []
