"""The left column of the mail window: which folder, the search, how the last fetch went, and the list."""

from datetime import datetime

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Signal,
    Slot,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.account_bar import AccountBar
from wizard.gui.mail.folder_bar import FolderBar
from wizard.gui.mail.mail_list import MailList, RowRole
from wizard.gui.mail.quota_gauge import QuotaGauge
from wizard.gui.mail.row_delegate import RowDelegate
from wizard.gui.mail.search_field import SearchField
from wizard.gui.mail.when import clock_time
from wizard.gui.timing import single_shot
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.problem_card import ProblemCard
from wizard.gui.widgets.prose import Tone
from wizard.gui.zoom import zoom_by_wheel
from wizard.mail.store.rows import MessageRow


class _Table(QTableView):
    """The list of mails; the wheel with Ctrl changes the text size.

    There is always a row at which the keyboard stands. Qt names only the list when that gets the keyboard;
    here a screen reader is told the row too.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._entered = single_shot(self, self._tell_row)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._stand_somewhere)
            model.rowsInserted.connect(self._stand_somewhere)

    @Slot()
    def _stand_somewhere(self) -> None:
        if self.model().rowCount() and not self.currentIndex().isValid():
            first = self.model().index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    @Slot()
    def _tell_row(self) -> None:
        if not self.hasFocus() or not self.currentIndex().isValid():
            return
        # As Qt counts: the headers are a row and a column before the others.
        columns = self.model().columnCount() + 1
        event = QAccessibleEvent(self, QAccessible.Event.Focus)
        event.setChild((self.currentIndex().row() + 1) * columns + self.currentIndex().column() + 1)
        QAccessible.updateAccessibility(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._entered.start(0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not zoom_by_wheel(self._look, event):
            super().wheelEvent(event)


class ListColumn(QWidget):
    """A folder as a list.

    Signals:
        row_chosen: a mail is to be read (int, its row in the store).
        row_entered: Enter was pressed on it, or it was clicked twice: the keyboard goes into it (int).
    """

    row_chosen = Signal(int)
    row_entered = Signal(int)

    def __init__(self, look: Look, model: MailList) -> None:
        super().__init__()
        self._look = look
        self._is_terse = False
        self.model = model
        self.card = ProblemCard(look, large=False)
        self.card.hide()
        self.state = IconLine(look, "check", "moss", role="small", tone=Tone.SOFT)
        self.state.prose.setObjectName("fetch_state")
        self.table = _Table(look)
        self._delegate = RowDelegate(look, self)
        self.accounts = AccountBar(look)
        self.folders = FolderBar(look)
        self.search = SearchField(look)
        self.quota = QuotaGauge(look)
        self._set_up_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(REACH_PX, REACH_PX, REACH_PX, REACH_PX)
        column.setSpacing(8)
        column.addWidget(self.accounts)
        column.addWidget(self.folders)
        column.addWidget(self.search)
        column.addWidget(self.card)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addWidget(self.quota)
        self.search.began.connect(self._on_search_began)
        look.changed.connect(self._follow_look)
        self._follow_look()
        self._write_texts()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("mail_list")
        table.setModel(self.model)
        table.setItemDelegate(self._delegate)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.selectionModel().selectionChanged.connect(self._on_selected)
        table.activated.connect(self._on_activated)

    def chosen(self) -> MessageRow | None:
        """The mail that is selected, if it is here."""
        rows = self.table.selectionModel().selectedRows()
        row = rows[0].data(RowRole.ROW) if rows else None
        return row if isinstance(row, MessageRow) else None

    def choose(self, row_id: int) -> None:
        """Select a mail again after the list came anew, without opening it again."""
        number = self.model.find(row_id)
        if number is not None:
            blocked = self.table.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's signature
            self.table.selectRow(number)
            self.table.selectionModel().blockSignals(blocked)
            self.table.viewport().update()

    def take_out(self, row_id: int) -> int | None:
        """Take a mail out of the list without choosing another one; where it stood."""
        selection = self.table.selectionModel()
        # Qt chooses the next one by itself, which would open it, and count it as read.
        blocked = selection.blockSignals(True)  # noqa: FBT003 - Qt's signature
        number = self.model.remove(row_id)
        if number is not None:
            selection.clear()
        selection.blockSignals(blocked)
        self.table.viewport().update()
        return number

    def choose_number(self, number: int) -> bool:
        """Choose the mail that stands here now, or the last one; whether there is one."""
        last = self.model.rowCount() - 1
        if last < 0:
            return False
        self.table.selectRow(min(number, last))
        return self.chosen() is not None

    def stand_at(self, number: int) -> None:
        """Let the keyboard go on from here without choosing a mail."""
        index = self.model.index(min(number, self.model.rowCount() - 1), 0)
        self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def say(self, text: str, *, icon: str = "check", color: str = "moss", is_news: bool = True) -> None:
        """Say how fetching goes; a change that is news is spoken."""
        if is_news and text and text != self.state.prose.text():
            announce(self.state, text)
        self.state.show_icon(icon, color)
        self._show_state(text)

    def _show_state(self, text: str) -> None:
        self.state.say(text)
        self.state.setVisible(bool(text) and not self._is_terse)

    @Slot()
    def _on_search_began(self) -> None:
        """What is found stands in its place."""
        self.state.hide()

    def set_terse(self, *, is_terse: bool) -> None:
        """Leave out how fetching goes, where the list would get too little room."""
        if is_terse != self._is_terse:
            self._is_terse = is_terse
            self.state.setVisible(bool(self.state.prose.text()) and not is_terse and not self.search.is_on)

    def say_receiving(self) -> None:
        """Say that new letters are being fetched."""
        self.say(self.tr("Receiving..."), icon="waiting", color="indigo")

    def say_progress(self, done: int, total: int) -> None:
        """Say how many of them are here."""
        words = self.tr("Receiving: %1 of %2").replace("%1", str(done)).replace("%2", str(total))
        self.state.show_icon("waiting", "indigo")
        self._show_state(words)

    def say_fetched(self, new: int, *, is_news: bool = True) -> None:
        """Say how many came."""
        if new:
            self.say(self.tr("%n new letter(s)", "", new))
        else:
            clock = clock_time(datetime.now().astimezone())
            self.say(self.tr("No new letters (looked at %1)").replace("%1", clock), is_news=is_news)

    def _write_texts(self) -> None:
        self.table.setAccessibleName(self.tr("Letters"))

    @Slot(QItemSelection, QItemSelection)
    def _on_selected(self, _chosen: QItemSelection, _before: QItemSelection) -> None:
        row = self.chosen()
        if row is not None:
            self.row_chosen.emit(row.id)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(RowRole.ROW)
        if isinstance(row, MessageRow):
            self.choose(row.id)
            self.row_entered.emit(row.id)

    @Slot()
    def _follow_look(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self._delegate.row_height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
            self.table.viewport().update()
        super().changeEvent(event)
