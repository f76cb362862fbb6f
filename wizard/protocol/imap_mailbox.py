"""IMAP inside one mailbox: what is there, what changed, every message as it comes, copies and moves.

Always by UID. Nothing is expunged but the UIDs that are named (RFC 4315): a bare EXPUNGE would also take what
another program has marked.
"""

from collections.abc import Iterator, Sequence

from wizard.protocol.actions import Action, Done, Failed, FailureKind, Outcome
from wizard.protocol.errors import WireError
from wizard.protocol.imap_commands import check_uid, mailbox, uid_sets
from wizard.protocol.imap_folders import ImapFolders
from wizard.protocol.imap_outcomes import FetchedEach, FetchedMessage, NotOpened, Survey, Transferred
from wizard.protocol.imap_pipeline import done_or_refused
from wizard.protocol.imap_replies import OpenedMailbox, parse_fetch, parse_search
from wizard.protocol.imap_responses import Data, Status, StatusWord
from wizard.protocol.imap_session import Listener
from wizard.protocol.imap_states import copied_uids
from wizard.protocol.operations import Waiting

_HEADS = b" (UID FLAGS RFC822.SIZE INTERNALDATE BODY.PEEK[HEADER])"
_BODIES = b" (UID FLAGS INTERNALDATE BODY.PEEK[])"
_FLAGS = b" (UID FLAGS)"


class ImapMailbox(ImapFolders):
    """What can be done with the messages of a mailbox."""

    def survey(
        self, name_raw: bytes, *, larger_than: int, read_only: bool = False, since: int | None = None
    ) -> list[Action]:
        """Open a mailbox and learn all its UIDs, and what changed since; leads to Survey or NotOpened.

        All of it takes one round trip. The name must be one that the server gave.
        """
        return self._begin(self._surveying(name_raw, larger_than, since, read_only=read_only))

    def fetch_each(self, batches: Sequence[Sequence[int]], *, header_only: bool = False) -> list[Action]:
        """Fetch messages, marking none read; tells each FetchedMessage as it comes, leads to FetchedEach."""
        return self._begin(self._fetching_each(batches, _HEADS if header_only else _BODIES))

    def fetch_flags(self, uids: Sequence[int]) -> list[Action]:
        """Ask for the flags of messages; tells each FetchedMessage, leads to FetchedEach."""
        return self._begin(self._fetching_flags(uids))

    def uid_move(self, uids: Sequence[int], target_raw: bytes) -> list[Action]:
        """Move messages (RFC 6851); leads to Transferred. Only where `can_move` says so."""
        return self._begin(self._transferring(b"UID MOVE ", uids, target_raw))

    def uid_copy(self, uids: Sequence[int], target_raw: bytes) -> list[Action]:
        """Copy messages; leads to Transferred."""
        return self._begin(self._transferring(b"UID COPY ", uids, target_raw))

    def uid_expunge(self, uids: Sequence[int]) -> list[Action]:
        """Remove these messages, if they are marked as deleted, and no other; leads to Done.

        Where the server cannot do that nothing is sent and Failed(REFUSED) comes at once.
        """
        return self._begin(self._expunging(uids))

    @property
    def can_move(self) -> bool:
        """Whether the server moves messages itself."""
        return self.offers("MOVE", "IMAP4REV2")

    @property
    def can_expunge(self) -> bool:
        """Whether single messages can be expunged."""
        return self.offers("UIDPLUS", "IMAP4REV2")

    def _surveying(
        self, name_raw: bytes, larger_than: int, since: int | None, *, read_only: bool
    ) -> Waiting[Outcome]:
        yield from self._require_capabilities()
        counts = self.offers("CONDSTORE", "QRESYNC")
        opened = OpenedMailbox(deep=self.caps.tokens_deep)
        lookout = _Lookout(opened, deep=self.caps.tokens_deep, most=self.caps.uids)
        verb = b"EXAMINE " if read_only else b"SELECT "
        name = mailbox(name_raw)
        condstore = b" (CONDSTORE)" if counts else b""
        questions = [self._search(b"ALL"), self._search(b"LARGER %d" % larger_than)]
        if since is not None and counts:
            questions.append(b"UID FETCH 1:*" + _FLAGS + b" (CHANGEDSINCE %d)" % since)
        if isinstance(name, bytes):
            # The questions do not wait for the opening: where it fails, they are refused with it.
            statuses = yield from self._pipeline([verb + name + condstore, *questions], lookout.hear)
        else:
            first = yield from self._command(verb, name, condstore, listener=lookout.hear)
            lookout.hear(first)
            statuses = [first, *(yield from self._pipeline(questions, lookout.hear))]
        return lookout.outcome(statuses, read_only=read_only)

    def _search(self, words: bytes) -> bytes:
        extended = self.offers("ESEARCH", "IMAP4REV2")
        return b"UID SEARCH " + (b"RETURN (ALL) " if extended else b"") + words

    def _fetching_each(self, batches: Sequence[Sequence[int]], items: bytes) -> Waiting[Outcome]:
        wanted: set[int] = set()
        owners: list[tuple[int, ...]] = []

        def lines() -> Iterator[bytes]:
            for batch in batches:
                for uid_set in uid_sets(batch):
                    # What was not asked for yet is not taken, even if it is wanted later.
                    wanted.update(batch)
                    owners.append(tuple(batch))
                    yield b"UID FETCH " + uid_set + items

        statuses = yield from self._pipeline(lines(), self._tell_wanted(wanted))
        answered = zip(owners, statuses, strict=True)
        broken = (owner for owner, status in answered if status.word is not StatusWord.OK)
        return FetchedEach(refused=tuple(dict.fromkeys(broken)))

    def _tell_wanted(self, wanted: set[int]) -> Listener:
        def listen(response: Data | Status) -> None:
            if isinstance(response, Data) and response.name == "FETCH":
                message = parse_fetch(response, deep=self.caps.tokens_deep)
                # A server may speak of others, or of one twice: only what was asked for is told, once.
                if message is None or message.uid not in wanted:
                    return
                if message.raw is not None or message.header is not None:
                    wanted.discard(message.uid)
                    self._actions.append(message)

        return listen

    def _fetching_flags(self, uids: Sequence[int]) -> Waiting[Outcome]:
        wanted = frozenset(check_uid(uid) for uid in uids)

        def listen(response: Data | Status) -> None:
            if isinstance(response, Data) and response.name == "FETCH":
                message = parse_fetch(response, deep=self.caps.tokens_deep)
                if message is not None and message.uid in wanted:
                    self._actions.append(message)

        lines = [b"UID FETCH " + uid_set + _FLAGS for uid_set in uid_sets(wanted)]
        statuses = yield from self._pipeline(lines, listen)
        broken = next((status for status in statuses if status.word is not StatusWord.OK), None)
        return FetchedEach() if broken is None else done_or_refused(broken, FetchedEach())

    def _transferring(self, verb: bytes, uids: Sequence[int], target_raw: bytes) -> Waiting[Outcome]:
        pairs: dict[int, int] = {}
        wanted = frozenset(uids)

        def listen(response: Data | Status) -> None:
            if isinstance(response, Status):
                # MOVE tells the new names before its own answer (RFC 6851 §4.3).
                pairs.update(copied_uids(response, asked=wanted))

        for uid_set in uid_sets(wanted):
            pieces = (verb, uid_set, b" ", mailbox(target_raw))
            status = yield from self._command(*pieces, listener=listen, opens_fate=True)
            self._fate_is_open = False
            if status.word is not StatusWord.OK:
                return done_or_refused(status, Done())
            listen(status)
        return Transferred(new_uids=tuple(sorted(pairs.items())))

    def _expunging(self, uids: Sequence[int]) -> Waiting[Outcome]:
        yield from self._require_capabilities()
        if not self.can_expunge:
            return Failed(FailureKind.REFUSED, note="no UIDPLUS")
        for uid_set in uid_sets(uids):
            status = yield from self._command(b"UID EXPUNGE ", uid_set)
            if status.word is not StatusWord.OK:
                return done_or_refused(status, Done())
        return Done()


class _Lookout:
    """Hears the answers to a survey: the opening, two searches, and the changes."""

    def __init__(self, opened: OpenedMailbox, *, deep: int, most: int) -> None:
        self._opened = opened
        self._deep = deep
        self._most = most
        self._answered = 0
        self._all: set[int] = set()
        self._large: set[int] = set()
        self._changed: dict[int, FetchedMessage] = {}

    def hear(self, response: Data | Status) -> None:
        """Take one response; which search it answers is told by the statuses before it."""
        match response:
            case Status(tag=bytes()):
                self._answered += 1
                self._opened.take(response)
            case Data(name="SEARCH" | "ESEARCH"):
                into = self._all if self._answered <= 1 else self._large
                found = parse_search(response, most=self._most - len(into))
                if found is None:
                    raise WireError(FailureKind.TOO_LONG, note="more UIDs than a mailbox can have")
                into.update(found)
            case Data(name="FETCH"):
                message = parse_fetch(response, deep=self._deep)
                if message is not None:
                    self._changed[message.uid] = message
            case _:
                self._opened.take(response)

    def outcome(self, statuses: Sequence[Status], *, read_only: bool) -> Outcome:
        """What was heard. A server that cannot look for large messages is forgiven."""
        opening, listing, _, *changes = statuses
        if opening.word is not StatusWord.OK:
            return NotOpened(opening.text, opening.code)
        for status in (listing, *changes):
            if status.word is not StatusWord.OK:
                return done_or_refused(status, Done())
        return Survey(
            selected=self._opened.selected(read_only=read_only or opening.code == "READ-ONLY"),
            uids=tuple(sorted(self._all)),
            large=frozenset(self._large),
            changed=tuple(self._changed.values()) if changes else None,
        )
