"""Writing letters: a new one, one to somebody, and answers."""

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look
from wizard.gui.mail.compose_window import ComposeWindow
from wizard.gui.mail.kept_letter import KeptLetter, Letter
from wizard.gui.mail.reply_scope import ReplyScopeDialog, Scope
from wizard.gui.texts import translate
from wizard.mail.compose import Draft
from wizard.mail.message import ReadMessage
from wizard.mail.recipients import Recipient
from wizard.mail.reply import reply_all_draft, reply_draft
from wizard.mail.send import SendReport
from wizard.model.address import EmailAddress
from wizard.wording.letters import attribution


class Answers(QObject):
    """One letter is written at a time; asking for another shows the one that is open.

    Signals:
        send_wanted: a letter is to be sent (Draft).
    """

    send_wanted = Signal(object)

    def __init__(self, parent: QWidget, look: Look, folder: Path | None, account_id: str) -> None:
        super().__init__(parent)
        self._parent = parent
        self._look = look
        self._account_id = account_id
        self._own: EmailAddress | None = None
        self._answered: ReadMessage | None = None
        self._make_kept: Callable[[str], KeptLetter] = partial(KeptLetter, folder)
        self._kept: dict[str, KeptLetter] = {}
        self.window: ComposeWindow | None = None
        self.scope: ReplyScopeDialog | None = None

    @property
    def is_writing(self) -> bool:
        """Whether a letter is open."""
        return self.window is not None

    def set_own(self, own: EmailAddress) -> None:
        """Whose letters these are; needed to answer to everyone but oneself."""
        self._own = own

    @Slot()
    def write_new(self) -> None:
        """Write a new letter, or go on with the one that was begun."""
        self._write(self._account_id, Letter())

    @Slot(str)
    def write_to(self, address: str) -> None:
        """Write to an address that stood in a letter."""
        self._write(f"{self._account_id}-{_digest(address)}", Letter(to=address))

    def answer(self, message: ReadMessage) -> None:
        """Answer a letter; when a group got it, ask first whom."""
        self._answered = message
        if message.list_post is None:
            self._on_scope(Scope.WRITER)
            return
        writer = next((person.name or person.address for person in message.from_), "")
        self.scope = ReplyScopeDialog(
            self._parent, self._look, writer=writer, group=message.list_id or message.list_post
        )
        self.scope.chosen.connect(self._on_scope)
        self.scope.open()

    def show_report(self, report: SendReport) -> None:
        """Tell the open letter what became of it."""
        if self.window is not None:
            self.window.show_report(report)

    def stop_sending(self) -> None:
        """Tell the open letter that it is not being sent any more."""
        if self.window is not None:
            self.window.stop_sending()

    @Slot(object)
    def _on_scope(self, scope: Scope) -> None:
        message = self._answered
        assert message is not None
        writer = next((person.name or person.address for person in message.from_), "")
        when = message.date.astimezone() if message.date is not None else None
        above = attribution(when, writer, translate)
        if scope is Scope.EVERYONE and self._own is not None:
            draft = reply_all_draft(message, own=self._own, attribution=above)
        else:
            draft = reply_draft(message, own=self._own, attribution=above)
        key = _digest(f"{scope.value} {message.message_id or message.subject}")
        self._write(f"{self._account_id}-{key}", _as_letter(draft))

    def _write(self, key: str, start: Letter) -> None:
        if self.window is not None:
            self.window.raise_()
            self.window.activateWindow()
            return
        kept = self._kept.setdefault(key, self._make_kept(key))
        self.window = ComposeWindow(self._parent, self._look, kept, start)
        self.window.send_wanted.connect(self.send_wanted)
        self.window.closed.connect(self._on_closed)
        self.window.show()

    @Slot()
    def _on_closed(self) -> None:
        assert self.window is not None
        self.window.deleteLater()
        self.window = None


def _as_letter(draft: Draft) -> Letter:
    return Letter(
        to=_written(draft.to),
        cc=_written(draft.cc),
        subject=draft.subject,
        body=draft.body,
        in_reply_to=draft.in_reply_to,
        references=draft.references,
    )


def _written(people: tuple[Recipient, ...]) -> str:
    """As somebody would type them; a name with signs of its own is quoted (RFC 5322 §3.2.4)."""
    return ", ".join(_one(person) for person in people)


def _one(person: Recipient) -> str:
    if not person.name:
        return person.address.shown
    name = person.name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{name}" <{person.address.shown}>'


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
