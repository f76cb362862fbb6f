"""IMAP above the single mailbox: the list of folders with their states, and the quota."""

from wizard.protocol.actions import Action, Done, Outcome
from wizard.protocol.imap_commands import mailbox
from wizard.protocol.imap_listening import ImapListening
from wizard.protocol.imap_names import encode
from wizard.protocol.imap_outcomes import Folder, FolderState, Overview, Quota
from wizard.protocol.imap_pipeline import done_or_refused
from wizard.protocol.imap_replies import parse_list
from wizard.protocol.imap_responses import Data, Status, StatusWord
from wizard.protocol.imap_states import parse_quota, parse_status
from wizard.protocol.operations import Waiting

_STATES = b"MESSAGES UNSEEN UIDNEXT UIDVALIDITY"


class ImapFolders(ImapListening):
    """What can be asked before a mailbox is open."""

    _names_are_utf8 = False

    def overview(self) -> list[Action]:
        """Ask for all mailboxes with their uses and states, and for the quota; leads to Overview."""
        return self._begin(self._looking_over())

    def status(self, name_raw: bytes) -> list[Action]:
        """Ask for the state of a mailbox that is not open; tells a FolderState, leads to Done."""
        return self._begin(self._asking_status(name_raw))

    def _looking_over(self) -> Waiting[Outcome]:
        yield from self._require_capabilities()
        yield from self._accept_utf8_if_it_must_be()
        folders: dict[bytes, Folder] = {}
        states: dict[bytes, FolderState] = {}
        quotas: list[Quota] = []

        def listen(response: Data | Status) -> None:
            match response:
                case Data(name="LIST"):
                    folder = parse_list(response, deep=self.caps.tokens_deep)
                    if folder is not None:
                        folders[folder.name_raw] = folder
                case Data(name="STATUS"):
                    state = parse_status(response, deep=self.caps.tokens_deep)
                    if state is not None:
                        states[state.name_raw] = state
                case Data(name="QUOTA"):
                    quotas.extend(parse_quota(response, deep=self.caps.tokens_deep))
                case _:
                    pass

        lines = [self._list_command()]
        if self.offers("QUOTA"):
            lines.append(b'GETQUOTAROOT "INBOX"')
        listed, *_ = yield from self._pipeline(lines, listen)
        fullest = max(quotas, key=lambda quota: quota.used_bytes / quota.limit_bytes, default=None)
        found = Overview(folders=tuple(folders.values()), states=tuple(states.values()), quota=fullest)
        return done_or_refused(listed, found)

    def _list_command(self) -> bytes:
        extended = self.offers("LIST-EXTENDED", "IMAP4REV2")
        options = [b"SPECIAL-USE"] if extended and self.offers("SPECIAL-USE", "IMAP4REV2") else []
        if extended and self.offers("LIST-STATUS", "IMAP4REV2"):
            counts = b" HIGHESTMODSEQ" if self.offers("CONDSTORE", "QRESYNC") else b""
            options.append(b"STATUS (" + _STATES + counts + b")")
        return b'LIST "" "*"' + (b" RETURN (" + b" ".join(options) + b")" if options else b"")

    def _accept_utf8_if_it_must_be(self) -> Waiting[None]:
        # RFC 6855 §3: where the server offers a choice, names in modified UTF-7 stay what they always were.
        if self.offers("UTF8=ONLY") and not self._names_are_utf8:
            enabled = yield from self._command(b"ENABLE UTF8=ACCEPT")
            self._names_are_utf8 = enabled.word is StatusWord.OK

    def _wire_name(self, name: str) -> bytes:
        packed = encode(name)
        return name.encode() if self._names_are_utf8 else packed

    def _asking_status(self, name_raw: bytes) -> Waiting[Outcome]:
        def listen(response: Data | Status) -> None:
            if isinstance(response, Data) and response.name == "STATUS":
                state = parse_status(response, deep=self.caps.tokens_deep)
                if state is not None:
                    self._actions.append(state)

        items = b" (" + _STATES + b")"
        status = yield from self._command(b"STATUS ", mailbox(name_raw), items, listener=listen)
        return done_or_refused(status, Done())
