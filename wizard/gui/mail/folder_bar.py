"""The folders above the list: those that everybody uses as buttons, all others behind one more."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.choice_dialog import ChoiceDialog
from wizard.gui.mail.folders import FolderNames, Folders
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.flow_row import FlowRow
from wizard.mail.store.rows import INBOX, FolderRow, Role

_SHOWN = (Role.INBOX, Role.SENT, Role.OUTBOX, Role.TRASH)
_WIDEST_PX = 220


class FolderBar(QWidget):
    """The outbox shows only while something waits in it, the bin once there is one.

    Signals:
        folder_wanted: another folder is to be listed (str).
    """

    folder_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._folders = Folders()
        self._names = FolderNames(self)
        self._chosen = INBOX
        self._group = QButtonGroup(self)
        self.chooser: ChoiceDialog | None = None
        row = FlowRow(spacing=8)
        self._buttons = {role: self._button(role.value) for role in _SHOWN}
        self._other = self._button("other")
        self.more = Button(look, "folder_more", kind=Kind.STRIP, icon="folder")
        self.more.clicked.connect(self._on_more)
        for button in (*self._buttons.values(), self._other, self.more):
            row.addWidget(button)
        self.setLayout(row)
        look.changed.connect(self._show)
        self._show()

    @property
    def chosen(self) -> str:
        """The folder that is listed."""
        return self._chosen

    def show_folders(self, folders: Folders) -> None:
        """Show these folders and their counts."""
        self._folders = folders
        self._show()

    def choose(self, folder: str) -> None:
        """Show which folder is listed."""
        self._chosen = folder
        self._show()

    def _button(self, name: str) -> Button:
        button = Button(self._look, f"folder_{name}", kind=Kind.STRIP)
        button.setCheckable(True)
        button.setAutoExclusive(True)  # one of several, also to a screen reader
        button.clicked.connect(self._on_clicked)
        self._group.addButton(button)
        return button

    @Slot()
    def _show(self) -> None:
        chosen = self._folders.find(self._chosen)
        for role, button in self._buttons.items():
            row = self._folders.with_role(role)
            is_chosen = row is not None and row is chosen
            button.setVisible(row is not None and (role is not Role.OUTBOX or row.total > 0 or is_chosen))
            if row is not None:
                self._name(button, row, with_count=role in (Role.INBOX, Role.OUTBOX))
                button.setChecked(is_chosen)
        self._other.setVisible(chosen is not None and chosen.role not in _SHOWN)
        if chosen is not None and chosen.role not in _SHOWN:
            self._name(self._other, chosen, with_count=False)
            self._other.setText(self._elided(self._other))
            self._other.setChecked(True)
        self.more.label(self.tr("Other folders..."))

    def _name(self, button: QPushButton, row: FolderRow, *, with_count: bool) -> None:
        """The button says the folder's name; a number stands beside it where it calls for something."""
        count = (row.total if row.role is Role.OUTBOX else row.unread) if with_count else 0
        name = self._names.of(row).replace("&", "&&")
        button.setText(f"{name} ({count})" if count else name)
        button.setAccessibleName(self._names.counted(row))
        button.setProperty("folder", row.name)

    def _elided(self, button: QPushButton) -> str:
        """A name that a person gave can be as long as it likes."""
        width = self._look.grown(_WIDEST_PX)
        return button.fontMetrics().elidedText(button.text(), Qt.TextElideMode.ElideMiddle, width)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self._show_chosen(str(button.property("folder")))

    @Slot()
    def _on_more(self) -> None:
        choices = [(row.name, self._names.counted(row)) for row in self._folders]
        self.chooser = ChoiceDialog(
            self.window(), self._look, "folders", self.tr("Which folder do you want to see?"), choices
        )
        self.chooser.chosen.connect(self._show_chosen)
        self.chooser.open()

    @Slot(str)
    def _show_chosen(self, folder: str) -> None:
        self.choose(folder)
        self.folder_wanted.emit(folder)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)
