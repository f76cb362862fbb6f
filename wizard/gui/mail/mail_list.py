"""The list of mails as a model: it knows how many there are and asks for the rows that are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from wizard.gui.mail.when import Nearness, clock_time, local_time, nearness, written
from wizard.mail.store.marks import Mark
from wizard.mail.store.rows import INBOX, OUTBOX, SENT, MessageRow

PAGE_ROWS = 200
MOST_PAGES = 50

Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What the delegate asks of a row besides its accessible text."""

    ROW = Qt.ItemDataRole.UserRole
    WHEN = Qt.ItemDataRole.UserRole + 1
    IS_OWN = Qt.ItemDataRole.UserRole + 2
    WHERE = Qt.ItemDataRole.UserRole + 3


class MailList(QAbstractTableModel):
    """One folder, newest first, in pages of 200 rows.

    Signals:
        page_wanted: rows from this offset on are looked at and not here yet (int).
    """

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None, *, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._today = today
        self._folder: str | None = INBOX
        self._words = ""
        self._own = frozenset({SENT, OUTBOX})
        self._names: Mapping[str, str] = {}
        self._total = 0
        self._pages: OrderedDict[int, tuple[MessageRow, ...]] = OrderedDict()
        self._wanted: set[int] = set()

    @property
    def folder(self) -> str | None:
        """The folder that is listed, None for all of them."""
        return self._folder

    @property
    def words(self) -> str:
        """What is searched for, empty when everything is listed."""
        return self._words

    def know_folders(self, names: Mapping[str, str], *, own: Iterable[str]) -> None:
        """What people call the folders, and in which of them lies what the user wrote."""
        self._names = names
        self._own = frozenset(own)

    def begin(self, folder: str | None, words: str = "") -> None:
        """List a folder or what is found in it; what was listed goes away when it is another one."""
        if (folder, words) != (self._folder, self._words):
            self.beginResetModel()
            self._folder, self._words, self._total = folder, words, 0
            self._pages.clear()
            self.endResetModel()
        self._wanted = {0}

    def take(self, offset: int, rows: Sequence[MessageRow], total: int) -> None:
        """Take in rows; those from offset 0 begin the list anew."""
        self._wanted.discard(offset)
        new = total - self._total
        if offset == 0 and self._begins_with_new(rows, new):
            self._insert(rows, new)
        elif total != self._total or (offset == 0 and not self._begins_with_new(rows, 0)):
            self._reset(offset, rows, total)
            return
        self._pages[offset] = tuple(rows)
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)
        last = min(offset + len(rows), self._total) - 1
        self.dataChanged.emit(self.index(offset, 0), self.index(last, 0))

    def _begins_with_new(self, rows: Sequence[MessageRow], new: int) -> bool:
        """Whether the list is the one that is here with so many new rows before it."""
        known = self._pages.get(0)
        return known is not None and len(known) > 0 and 0 <= new < len(rows) and rows[new].id == known[0].id

    def _insert(self, rows: Sequence[MessageRow], new: int) -> None:
        """New mails come before the others: what is chosen and where one is in the list stays."""
        if new:
            self.beginInsertRows(QModelIndex(), 0, new - 1)
            self._total += new
            self._pages = OrderedDict({0: tuple(rows)})
            self._wanted.clear()
            self.endInsertRows()

    def _reset(self, offset: int, rows: Sequence[MessageRow], total: int) -> None:
        self.beginResetModel()
        self._pages.clear()
        self._wanted.clear()
        self._total = total
        self._pages[offset] = tuple(rows)
        self.endResetModel()

    def row_at(self, number: int) -> MessageRow | None:
        """A row if it is here; else it is asked for."""
        offset = number - number % PAGE_ROWS
        page = self._pages.get(offset)
        if page is None:
            if offset not in self._wanted:
                self._wanted.add(offset)
                self.page_wanted.emit(offset)
            return None
        return page[number - offset] if number - offset < len(page) else None

    def find(self, row_id: int) -> int | None:
        """Where the mail stands, among the rows that are here."""
        for offset, page in self._pages.items():
            for index, row in enumerate(page):
                if row.id == row_id:
                    return offset + index
        return None

    def known(self, row_id: int) -> MessageRow | None:
        """The row of a mail, if it is here."""
        number = self.find(row_id)
        return None if number is None else self.row_at(number)

    def mark(self, row_id: int, mark: Mark) -> None:
        """Show a mail with this mark."""
        number = self.find(row_id)
        if number is None:
            return
        offset = number - number % PAGE_ROWS
        page = list(self._pages[offset])
        page[number - offset] = _marked(page[number - offset], mark)
        self._pages[offset] = tuple(page)
        self.dataChanged.emit(self.index(number, 0), self.index(number, 0))

    def remove(self, row_id: int) -> int | None:
        """Take a mail out of the list and ask for its page anew; where it stood, None when it is not here."""
        number = self.find(row_id)
        if number is None:
            return None
        offset = number - number % PAGE_ROWS
        self.beginRemoveRows(QModelIndex(), number, number)
        self._total -= 1
        page = self._pages[offset]
        before = {place: rows for place, rows in self._pages.items() if place < offset}
        self._pages = OrderedDict({**before, offset: page[: number - offset] + page[number - offset + 1 :]})
        self._wanted = {offset}
        self.endRemoveRows()
        self.page_wanted.emit(offset)
        return number

    def where(self, row: MessageRow) -> str:
        """The folder of a mail, where mails of all folders are listed."""
        return "" if self._folder is not None else self._names.get(row.folder, row.folder)

    def when(self, text: str | None) -> str:
        """The time of a mail as it is shown."""
        moment = local_time(text)
        if moment is None:
            return ""
        return self._named(moment)

    def _named(self, moment: datetime) -> str:
        clock = clock_time(moment)
        match nearness(moment.date(), self._today()):
            case Nearness.TODAY:
                return self.tr("Today %1").replace("%1", clock)
            case Nearness.YESTERDAY:
                return self.tr("Yesterday %1").replace("%1", clock)
            case Nearness.THIS_YEAR:
                return written(moment.date(), self.tr("d MMM", "a day of this year, in Qt's letters"))
            case Nearness.LONG_AGO:
                return written(moment.date(), self.tr("d MMM yyyy", "a day, in Qt's letters"))

    def _spoken(self, row: MessageRow) -> str:
        """The whole row as one sentence for a screen reader."""
        parts = [
            "" if row.folder in self._own else row.from_name or row.from_address,
            row.subject or self.tr("(no subject)"),
            self.when(row.date),
            self.where(row),
        ]
        if row.unread:
            parts.insert(0, self.tr("Unread"))
        if row.flagged:
            parts.append(self.tr("with a flag"))
        if row.attachments:
            parts.append(self.tr("with files"))
        return ", ".join(part for part in parts if part)

    def _told(self, row: MessageRow, role: int) -> object:
        match role:
            case RowRole.ROW:
                return row
            case RowRole.WHEN:
                return self.when(row.date)
            case RowRole.WHERE:
                return self.where(row)
            case RowRole.IS_OWN:
                return row.folder in self._own
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.DisplayRole:
                return self._spoken(row)
            case _:
                return None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._total

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        return None if row is None else self._told(row, role)


def _marked(row: MessageRow, mark: Mark) -> MessageRow:
    match mark:
        case Mark.READ | Mark.UNREAD:
            return replace(row, unread=mark is Mark.UNREAD)
        case Mark.FLAGGED | Mark.UNFLAGGED:
            return replace(row, flagged=mark is Mark.FLAGGED)
