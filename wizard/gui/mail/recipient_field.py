"""A field for addresses that names people of the address book while somebody types.

Nobody is put in by accident: a name is taken by a click, or by the down key and then Enter. Enter alone, or
Enter that ends what an input method is composing, takes nobody.
"""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.big_field import BigField
from wizard.mail.store.people import AddressBook, Club, Person
from wizard.mail.store.suggestions import Typed, suggestions
from wizard.mail.writing.reply import shown_recipients

_ROW_PX = 44


class _NameEdit(QLineEdit):
    """A line of input that says which keys mean the list below it.

    Signals:
        moved: the list is walked through (int, rows downwards).
        entered: Enter was pressed (no argument).
        escaped: Esc was pressed (no argument).
        left: the focus went elsewhere (no argument).
    """

    moved = Signal(int)
    entered = Signal()
    escaped = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.has_list = False
        self.has_choice = False
        self._composes = False

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composes = bool(event.preeditString())
        super().inputMethodEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self.has_list or self._composes:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.has_choice:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class RecipientField(BigField):
    """A labelled line for one or several addresses, with the people who may be meant below it."""

    def __init__(self, look: Look, name: str, *, key: str) -> None:
        self._names = _NameEdit()
        super().__init__(look, name, key=key, edit=self._names)
        self._look = look
        self._book = AddressBook()
        self._found: tuple[Person | Club, ...] = ()
        self.people = QListWidget()
        self.people.setObjectName(f"{name}_people")
        self.people.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.hide()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(2, self.people)
        self.typed.connect(self._on_typed)
        self._names.moved.connect(self._on_moved)
        self._names.entered.connect(self._on_entered)
        self._names.escaped.connect(self._hide_people)
        self._names.left.connect(self._hide_people)
        self.people.clicked.connect(self._on_clicked)

    def set_book(self, book: AddressBook) -> None:
        """Know these people."""
        self._book = book

    def _show_people(self) -> None:
        self.people.clear()
        for one in self._found:
            self.people.addItem(self._shown(one))
        self.people.setAccessibleName(self.tr("People you may mean"))
        self.people.setCurrentRow(-1)
        height = max(_ROW_PX, self.people.fontMetrics().lineSpacing() + 16)
        for row in range(self.people.count()):
            self.people.item(row).setSizeHint(QSize(0, height))
        self.people.setFixedHeight(height * len(self._found) + 2 * self.people.frameWidth())
        self.people.setVisible(bool(self._found))
        self._note()
        if self._found:
            announce(self, self.tr("%n name(s) below. The down key goes there.", "", len(self._found)))

    def _shown(self, one: Person | Club) -> str:
        if isinstance(one, Club):
            return self.tr("Group %1: %n people", "", len(one.members)).replace("%1", one.name)
        kana = one.kana if one.kana != one.name else ""
        return "  ".join(filter(None, (one.name, kana, one.address.shown)))

    def _note(self) -> None:
        self._names.has_list = bool(self._found)
        self._names.has_choice = bool(self._found) and self.people.currentRow() >= 0

    def _take(self, row: int) -> None:
        one = self._found[row]
        people = one.members if isinstance(one, Club) else (one,)
        chosen = shown_recipients(tuple(person.recipient for person in people))
        self.set_text(Typed.of(self.text()).with_choice(chosen))
        self._hide_people()
        self.typed.emit()

    @Slot()
    def _on_typed(self) -> None:
        self._found = suggestions(self._book, Typed.of(self.text()).piece)
        self._show_people()

    @Slot(int)
    def _on_moved(self, rows: int) -> None:
        row = min(max(self.people.currentRow() + rows, 0), len(self._found) - 1)
        self.people.setCurrentRow(row)
        self._note()
        announce(self.people, self.people.item(row).text(), urgent=True)

    @Slot()
    def _on_entered(self) -> None:
        self._take(self.people.currentRow())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(index.row())

    @Slot()
    def _hide_people(self) -> None:
        self._found = ()
        self.people.hide()
        self._note()
