"""Putting letters away: into the bin and back, for good, into other folders, and their marks."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look
from wizard.gui.mail.choice_dialog import ChoiceDialog
from wizard.gui.mail.folders import FolderNames
from wizard.gui.mail.notice_bar import NoticeBar
from wizard.gui.mail.reading import Reading
from wizard.gui.mail.shelf import Shelf
from wizard.gui.widgets.ask import Ask
from wizard.mail.store.marks import Mark
from wizard.mail.store.rows import INBOX, MessageRow, Role
from wizard.runtime.desk_filing import DeleteMail, MailFiled, MarkMail, MoveMail

PUT_BACK_MS = 10_000
"""How long a letter that was moved can be put back by the bar; afterwards by moving it again."""


class Filing(QObject):
    """Everything can be taken back, but for deleting from the bin, which asks first.

    Signals:
        asked: something is wanted of the engine (Request).
        said: something is done, in words (str).
        gone: a letter leaves the list (int, its row).
        came_back: a letter is where it was (int, its row).
        marked: the marks of a row are others now (no argument).
        failed: a letter could not be moved (Problem).
    """

    asked = Signal(object)
    said = Signal(str)
    gone = Signal(int)
    came_back = Signal(int)
    marked = Signal()
    failed = Signal(object)

    def __init__(
        self, parent: QWidget, look: Look, account_id: str, *, shelf: Shelf, reading: Reading, bar: NoticeBar
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self._look = look
        self._account_id = account_id
        self._shelf = shelf
        self._reading = reading
        self._bar = bar
        self._names = FolderNames(self)
        self._movable: MessageRow | None = None
        self._doomed: int | None = None
        self._returning: set[int] = set()
        self._last: tuple[int, str] | None = None
        self.ask = Ask(parent, look)
        self.chooser: ChoiceDialog | None = None
        self.ask.agreed.connect(self._on_agreed)
        bar.acted.connect(self.put_back)

    @Slot()
    def delete(self) -> None:
        """Put the letter that is open into the bin; from there, ask whether it is to go for good."""
        row = self._reading.row
        if row is None:
            return
        match self._shelf.folders.role(row.folder):
            case Role.OUTBOX:
                return
            case Role.TRASH:
                self._doomed = row.id
                self.ask.ask(
                    self.tr("Delete this letter for good?"),
                    self.tr("It cannot be brought back afterwards."),
                    yes=self.tr("Delete it for good"),
                    no=self.tr("Keep it"),
                )
            case _:
                self._move(row, Role.TRASH)

    @Slot()
    def put_back(self) -> None:
        """Put the letter that was moved last back where it was, while the bar offers it."""
        if self._last is None or self._bar.isHidden():
            return
        row_id, source = self._last
        self._last = None
        self._bar.put_away()
        self._returning.add(row_id)
        self.asked.emit(MoveMail(account_id=self._account_id, row_id=row_id, target=source))

    @Slot()
    def junk(self) -> None:
        """Put the letter among the junk, or from there back among what was received."""
        row = self._reading.row
        if row is not None:
            is_junk = self._shelf.folders.role(row.folder) is Role.JUNK
            self._move(row, Role.INBOX if is_junk else Role.JUNK)

    @Slot()
    def choose_folder(self) -> None:
        """Ask into which folder the letter is to go."""
        row = self._reading.row
        if row is None:
            return
        self._movable = row
        choices = [
            (folder.name, self._names.counted(folder))
            for folder in self._shelf.folders
            if folder.name != row.folder and folder.role is not Role.OUTBOX
        ]
        self.chooser = ChoiceDialog(
            self._parent, self._look, "move_to", self.tr("Which folder does it go into?"), choices
        )
        self.chooser.chosen.connect(self._on_folder)
        self.chooser.open()

    @Slot()
    def mark_unread(self) -> None:
        """Let the letter count as unread again."""
        row = self._reading.row
        if row is not None:
            self._mark(row, Mark.UNREAD)
            self.said.emit(self.tr("The letter counts as unread again."))

    @Slot()
    def flag(self) -> None:
        """Put a flag on the letter, or take it off."""
        row = self._reading.row
        if row is not None:
            self._mark(row, Mark.UNFLAGGED if row.flagged else Mark.FLAGGED)
            self.said.emit(self.tr("The flag is off.") if row.flagged else self.tr("The letter has a flag."))

    def take(self, filed: MailFiled) -> None:
        """Tell what became of a letter."""
        is_return = filed.row_id in self._returning
        self._returning.discard(filed.row_id)
        if filed.problem is not None:
            self.failed.emit(filed.problem)
        elif is_return:
            self.said.emit(self.tr("The letter is back where it was."))
            self.came_back.emit(filed.row_id)
        elif filed.target is None:
            self.said.emit(self.tr("The letter is deleted for good."))
        else:
            self._last = (filed.row_id, filed.source)
            told = self.tr("The letter is now in “%1”.").replace("%1", self._named(filed.target))
            self._bar.tell(told, self.tr("Put it bac&k"), "K", for_ms=PUT_BACK_MS)

    def _named(self, folder: str) -> str:
        """What people call the folder; one that was only just made is for trash or junk, and named so."""
        found = self._shelf.folders.find(folder)
        if found is not None:
            return self._names.of(found)
        return {role.value.title(): self._names.of_role(role) for role in (Role.TRASH, Role.JUNK)}.get(
            folder, folder
        )

    def _move(self, row: MessageRow, target: Role | str) -> None:
        where = INBOX if target is Role.INBOX else target
        self.asked.emit(MoveMail(account_id=self._account_id, row_id=row.id, target=where))
        self.gone.emit(row.id)

    def _mark(self, row: MessageRow, mark: Mark) -> None:
        self.asked.emit(MarkMail(account_id=self._account_id, row_id=row.id, mark=mark))
        self._shelf.mark(row.id, mark)
        self.marked.emit()

    @Slot(str)
    def _on_folder(self, folder: str) -> None:
        row, self._movable = self._movable, None
        if row is not None:
            self._move(row, folder)

    @Slot()
    def _on_agreed(self) -> None:
        row_id, self._doomed = self._doomed, None
        if row_id is not None:
            self.asked.emit(DeleteMail(account_id=self._account_id, row_id=row_id))
            self.gone.emit(row_id)
