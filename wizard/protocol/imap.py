"""The IMAP client: folders, messages and flags, always by UID (RFC 9051, 3501).

No referral is followed.
"""

from collections.abc import Sequence

from wizard.protocol.actions import Action, Done, FailureKind, Outcome
from wizard.protocol.dots import canonical
from wizard.protocol.errors import WireError
from wizard.protocol.imap_commands import check_uid, flag_list, literal, mailbox, uid_sets
from wizard.protocol.imap_finding import ImapFinding
from wizard.protocol.imap_outcomes import Appended, Fetched, FetchedMessage, Folder, FolderList, UidsFound
from wizard.protocol.imap_pipeline import done_or_refused, refused
from wizard.protocol.imap_replies import (
    OpenedMailbox,
    appended_uid,
    merge,
    parse_fetch,
    parse_list,
    parse_search,
)
from wizard.protocol.imap_responses import Data, Status, StatusWord
from wizard.protocol.operations import Waiting


class ImapClient(ImapFinding):
    """One conversation with an IMAP server."""

    def list_folders(self) -> list[Action]:
        """Ask for every mailbox, with its special use if known (RFC 6154); leads to FolderList."""
        return self._begin(self._listing())

    def select(self, name_raw: bytes, *, read_only: bool = False) -> list[Action]:
        """Open a mailbox; leads to Selected."""
        return self._begin(self._selecting(name_raw, read_only=read_only))

    def uid_search_all(self) -> list[Action]:
        """Ask for every UID of the open mailbox; leads to UidsFound."""
        return self.uid_list(1)

    def uid_list(self, from_uid: int) -> list[Action]:
        """Ask for the UIDs from this one on; leads to UidsFound."""
        return self._begin(self._searching(from_uid))

    def uid_fetch(self, uids: Sequence[int], *, body: bool) -> list[Action]:
        """Fetch what is known of messages, with `body` all of them, marking none read; leads to Fetched."""
        return self._begin(self._fetching(uids, body=body))

    def append(self, folder_raw: bytes, message: bytes, *, flags: tuple[str, ...] = ()) -> list[Action]:
        """Store a message; leads to Appended.

        Failed(UNKNOWN_FATE) says that the connection was lost between the message and the answer.
        """
        return self._begin(self._appending(folder_raw, message, flags))

    def uid_store_flags(
        self, uids: Sequence[int], *, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()
    ) -> list[Action]:
        """Add and remove flags; leads to Done."""
        return self._begin(self._storing(uids, add, remove))

    def create(self, name: str) -> list[Action]:
        """Create a folder of this name, as people write it, and subscribe to it; leads to Done."""
        return self._begin(self._creating(name))

    def noop(self) -> list[Action]:
        """Show that the connection lives; leads to Done."""
        return self._begin(self._doing_nothing())

    def _listing(self) -> Waiting[Outcome]:
        yield from self._require_capabilities()
        yield from self._accept_utf8_if_it_must_be()
        can_ask = self.offers("LIST-EXTENDED", "IMAP4REV2") and self.offers("SPECIAL-USE", "IMAP4REV2")
        folders: dict[bytes, Folder] = {}

        def listen(response: Data | Status) -> None:
            if isinstance(response, Data) and response.name == "LIST":
                folder = parse_list(response, deep=self.caps.tokens_deep)
                if folder is not None:
                    folders[folder.name_raw] = folder

        words = b'LIST "" "*" RETURN (SPECIAL-USE)' if can_ask else b'LIST "" "*"'
        status = yield from self._command(words, listener=listen)
        return done_or_refused(status, FolderList(tuple(folders.values())))

    def _selecting(self, name_raw: bytes, *, read_only: bool) -> Waiting[Outcome]:
        opened = OpenedMailbox(deep=self.caps.tokens_deep)
        command = b"EXAMINE " if read_only else b"SELECT "
        status = yield from self._command(command, mailbox(name_raw), listener=opened.take)
        is_read_only = read_only or status.code == "READ-ONLY"
        return done_or_refused(status, opened.selected(read_only=is_read_only))

    def _searching(self, from_uid: int) -> Waiting[Outcome]:
        uids: set[int] = set()
        room = self.caps.uids

        def listen(response: Data | Status) -> None:
            nonlocal room
            if isinstance(response, Data) and response.name in {"SEARCH", "ESEARCH"}:
                found = parse_search(response, most=room)
                if found is None:
                    raise WireError(FailureKind.TOO_LONG, note="more UIDs than a mailbox can have")
                uids.update(found)
                room -= len(found)

        words = b"ALL" if check_uid(from_uid) == 1 else b"UID %d:*" % from_uid
        status = yield from self._command(b"UID SEARCH " + words, listener=listen)
        # "n:*" always names the last message, however small its UID is.
        return done_or_refused(status, UidsFound(tuple(sorted(uid for uid in uids if uid >= from_uid))))

    def _fetching(self, uids: Sequence[int], *, body: bool) -> Waiting[Outcome]:
        wanted = frozenset(uids)
        sets = list(uid_sets(wanted))
        messages: dict[int, FetchedMessage] = {}

        def listen(response: Data | Status) -> None:
            if isinstance(response, Data) and response.name == "FETCH":
                message = parse_fetch(response, deep=self.caps.tokens_deep)
                # A server may speak of other messages at any time: only what was asked for is kept.
                if message is not None and message.uid in wanted:
                    known = messages.get(message.uid)
                    messages[message.uid] = message if known is None else merge(known, message)

        items = b" (UID FLAGS RFC822.SIZE INTERNALDATE" + (b" BODY.PEEK[])" if body else b")")
        for uid_set in sets:
            status = yield from self._command(b"UID FETCH ", uid_set, items, listener=listen)
            if status.word is not StatusWord.OK:
                return refused(status)
        return Fetched(tuple(messages[uid] for uid in sorted(messages)))

    def _appending(self, folder_raw: bytes, message: bytes, flags: tuple[str, ...]) -> Waiting[Outcome]:
        shown_flags = b" " + flag_list(flags) if flags else b""
        pieces = (b"APPEND ", mailbox(folder_raw), shown_flags + b" ", literal(canonical(message)))
        yield from self._require_capabilities()
        status = yield from self._command(*pieces, opens_fate=True)
        return done_or_refused(status, Appended(appended_uid(status)))

    def _storing(
        self, uids: Sequence[int], add: tuple[str, ...], remove: tuple[str, ...]
    ) -> Waiting[Outcome]:
        sets = list(uid_sets(uids))
        changes = [(sign, flag_list(flags)) for sign, flags in ((b"+", add), (b"-", remove)) if flags]
        for uid_set in sets:
            for sign, flags in changes:
                status = yield from self._command(
                    b"UID STORE ", uid_set, b" " + sign + b"FLAGS.SILENT " + flags
                )
                if status.word is not StatusWord.OK:
                    return refused(status)
        return Done()

    def _creating(self, name: str) -> Waiting[Outcome]:
        name_raw = self._wire_name(name)
        status = yield from self._command(b"CREATE ", mailbox(name_raw))
        if status.word is StatusWord.OK:
            # Some programs show no other folders. Where that cannot be, the folder is there all the same.
            yield from self._command(b"SUBSCRIBE ", mailbox(name_raw))
        return done_or_refused(status, Done())

    def _doing_nothing(self) -> Waiting[Outcome]:
        status = yield from self._command(b"NOOP")
        return done_or_refused(status, Done())
