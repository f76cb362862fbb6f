"""The letter that is read: it is opened, answered, passed on, and put aside."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible

from wizard.gui.mail.answers import Answers
from wizard.gui.mail.letter_actions import LetterActions
from wizard.gui.mail.list_column import ListColumn
from wizard.gui.mail.reading_pane import ReadingPane
from wizard.gui.timing import single_shot
from wizard.mail.store.marks import Mark
from wizard.mail.store.rows import MessageRow
from wizard.runtime.desk import MessageOpened, OpenMessage

HEARD_MS = 500
"""A screen reader is told a row before its letter is opened, and so counts as read."""


class Reading(QObject):
    """One letter is open at a time; one that comes after another was chosen is dropped.

    Signals:
        asked: something is wanted of the engine (Request).
        changed: another letter is shown, or none (no argument).
        was_read: a letter is not unread any more: its folder (str).
    """

    asked = Signal(object)
    changed = Signal()
    was_read = Signal(str)

    def __init__(
        self,
        parent: QObject,
        account_id: str,
        *,
        column: ListColumn,
        pane: ReadingPane,
        letter: LetterActions,
        answers: Answers,
    ) -> None:
        super().__init__(parent)
        self._account_id = account_id
        self._column = column
        self._pane = pane
        self._letter = letter
        self._answers = answers
        self._others = 0
        self._row: MessageRow | None = None
        self._shown_id: int | None = None
        self.row_id: int | None = None
        self.is_stacked = False
        self._enters: int | None = None
        self._heard = single_shot(self, self._ask, after_ms=HEARD_MS)
        column.row_chosen.connect(self.open)
        column.row_entered.connect(self.enter)

    @property
    def is_open(self) -> bool:
        """Whether a letter is shown."""
        return self._pane.message is not None

    @property
    def row(self) -> MessageRow | None:
        """The row of the letter that is shown; None while another one is on its way."""
        if self.row_id is None or self._shown_id != self.row_id:
            return None
        return self._column.model.known(self.row_id) or self._row

    @property
    def others(self) -> int:
        """To how many others than the writer an answer to everyone goes."""
        return self._others if self.is_open else 0

    @Slot(int)
    def open(self, row_id: int) -> None:
        """Open the letter of a row."""
        self.row_id = row_id
        if QAccessible.isActive():
            self._heard.start()
        else:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self._heard.stop()
        if self.row_id is not None:
            self.asked.emit(OpenMessage(account_id=self._account_id, row_id=self.row_id))

    @Slot(int)
    def enter(self, row_id: int) -> None:
        """Open the letter of a row, and let the keyboard go into it."""
        if self._shown_id == self.row_id == row_id:
            self._pane.read()
            return
        self._enters = self.row_id = row_id
        self._ask()

    def take(self, opened: MessageOpened) -> None:
        """Show the letter that was opened."""
        if opened.row_id != self.row_id:
            return
        self._shown_id = opened.row_id
        self._row = self._column.model.known(opened.row_id)
        self._column.model.mark(opened.row_id, Mark.READ)
        self._others = opened.others
        self._letter.begin(opened.row_id)
        self._pane.show_message(opened.message, opened.shown, opened.outgoing)
        self.changed.emit()
        if self._row is not None and self._row.unread:
            self.was_read.emit(self._row.folder)
        if not self._column.isVisible() or self._enters == opened.row_id:
            self._pane.read()
        self._enters = None

    @Slot()
    def choose_again(self) -> None:
        """Show in the list which letter is open, after the list came anew."""
        if self.row_id is None:
            return
        self._column.choose(self.row_id)
        if self._row is None and self.row is not None:
            # The letter was there before the list that has it.
            self._row = self.row
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Show no letter; the keyboard is in the list again."""
        self.row_id, self._shown_id, self._row = None, None, None
        self._pane.show_nothing()
        self._column.table.clearSelection()
        self.changed.emit()
        self._column.table.setFocus()

    @Slot(int)
    def let_go(self, row_id: int) -> None:
        """This letter leaves the list: the next one is opened, or the list is seen where only one can be."""
        number = self._column.take_out(row_id)
        if row_id != self.row_id:
            return
        if self.is_stacked or number is None or not self._column.choose_number(number):
            self.close()
            if number is not None:
                self._column.stand_at(number)

    @Slot(int)
    def come_back(self, row_id: int) -> None:
        """This letter is in the list again: it is opened where there is room for it beside the list."""
        if not self.is_stacked:
            self.open(row_id)

    @Slot()
    def reply(self) -> None:
        """Answer the letter."""
        if self._pane.message is not None:
            self._answers.answer(self._pane.message)

    @Slot()
    def reply_all(self) -> None:
        """Answer the writer and everybody else who got it."""
        if self._pane.message is not None:
            self._answers.answer_everyone(self._pane.message)

    @Slot()
    def pass_on(self) -> None:
        """Pass the letter on."""
        if self._pane.message is not None and self.row_id is not None:
            self._answers.pass_on(self._pane.message, self.row_id)
