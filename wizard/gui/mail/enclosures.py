"""The files that are sent along with a letter: their bytes are kept with it as soon as they are added."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.size import shown_size
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.hints import Hint, HintKind, Hints
from wizard.mail.store.drafts import LetterFile


class Enclosures(QWidget):
    """A button that adds files, and one for each file that takes it away again.

    Signals:
        add_wanted: a file is to be added (str, its path).
        remove_wanted: a file is to be taken away (int, its id).
    """

    add_wanted = Signal(str)
    remove_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._files: tuple[LetterFile, ...] = ()
        self._buttons: list[Button] = []
        self._dialog: QFileDialog | None = None
        self.add = Button(look, "add_file", icon="clip")
        self._hints = Hints(look)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.eased(8))
        self._column.addLayout(row)
        self._column.addWidget(self._hints)
        self.add.clicked.connect(self._on_add)
        self._write_texts()

    @property
    def files(self) -> tuple[LetterFile, ...]:
        """The files that are kept with the letter."""
        return self._files

    @property
    def hints(self) -> tuple[str, ...]:
        """What is said below the button."""
        return self._hints.texts

    def show_files(self, files: tuple[LetterFile, ...], *, problem: str = "") -> None:
        """Show these files, and what was wrong with the last one."""
        self._hints.say([Hint(HintKind.WRONG, problem)] if problem else ())
        self._files = files
        for old in self._buttons:
            self._column.removeWidget(old)
            old.deleteLater()
        self._buttons = []
        for number, file in enumerate(files):
            button = Button(self._look, f"remove_file_{number}", icon="cross")
            button.setProperty("file", file.id)
            button.clicked.connect(self._on_remove)
            self._buttons.append(button)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._write_texts()

    def choose(self) -> None:
        """Let a file be chosen, as if the button had been pressed."""
        self._on_add()

    def _write_texts(self) -> None:
        self.add.label(self.tr("Add a &file"), "F")
        for file, button in zip(self._files, self._buttons, strict=True):
            words = self.tr("Take away %1 (%2)").replace("%2", shown_size(file.size))
            name = button.fontMetrics().elidedText(
                file.name, Qt.TextElideMode.ElideMiddle, self._look.grown(320)
            )
            button.label(words.replace("%1", name.replace("&", "&&")))
            button.setAccessibleName(words.replace("%1", file.name))

    @Slot()
    def _on_add(self) -> None:
        self._dialog = QFileDialog(self, self.tr("Files to send along"))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._dialog.filesSelected.connect(self._on_chosen)
        self._dialog.open()

    @Slot(list)
    def _on_chosen(self, paths: list[str]) -> None:
        for path in paths:
            self.add_wanted.emit(path)

    @Slot()
    def _on_remove(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.add.setFocus()
        self.remove_wanted.emit(int(button.property("file")))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
