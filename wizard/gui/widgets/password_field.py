"""The password field of the wizard and of the mail window: show and hide, and hints that change nothing."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.big_field import BigField
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.hints import Hint, HintKind
from wizard.gui.widgets.password_edit import PasswordEdit, Slip, slips_in
from wizard.model.secret import Secret


class PasswordField(QWidget):
    """A labelled password field.

    Signals:
        typed: the password was changed by hand (no argument).
    """

    typed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.edit = PasswordEdit()
        self.field = BigField(look, name, key="P", edit=self.edit)
        self.show_button = Button(look, f"{name}_show", icon="eye")
        self.field.add_button(self.show_button)
        self._caps_lock = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.show_button.clicked.connect(self._on_show_clicked)
        self.edit.caps_lock_seen.connect(self._on_caps_lock)
        self.field.typed.connect(self._on_typed)
        self._write_texts()

    def secret(self) -> Secret:
        """What was typed, exactly."""
        return Secret(self.edit.text())

    def clear(self) -> None:
        """Forget what was typed and hide the next one again."""
        self.edit.clear()
        self._show_characters(shown=False)

    def _write_texts(self) -> None:
        self.field.label(self.tr("Password"))
        shown = self.edit.shows_characters
        self.show_button.label(self.tr("&Hide") if shown else self.tr("S&how"), "H")
        self._explain()

    def _explain(self) -> None:
        slips = slips_in(self.edit.text())
        if self._caps_lock and self.edit.text():
            slips = (Slip.CAPS_LOCK, *slips)
        self.field.say([Hint(HintKind.NOTE, self._told(slip)) for slip in slips])

    def _told(self, slip: Slip) -> str:
        return {
            Slip.CAPS_LOCK: self.tr("Caps Lock seems to be on: all letters become capitals."),
            Slip.FULL_WIDTH: self.tr("There are full-width letters in it. Most passwords are half-width."),
            Slip.OUTER_SPACE: self.tr("There is a space at the beginning or the end. It counts as a letter."),
            Slip.CONTROL: self.tr("There is an invisible character in it, perhaps from copying."),
        }[slip]

    def _show_characters(self, *, shown: bool) -> None:
        self.edit.show_characters(shown=shown)
        self.show_button.set_icon("eye_closed" if shown else "eye")
        self._write_texts()

    @Slot()
    def _on_show_clicked(self) -> None:
        """Not a button that stays down: its name says what it does next, and nothing else has to."""
        shown = not self.edit.shows_characters
        self._show_characters(shown=shown)
        words = (
            self.tr("The password can be read now.") if shown else self.tr("The password is hidden again.")
        )
        announce(self.show_button, words)

    @Slot(bool)
    def _on_caps_lock(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._caps_lock = on

    @Slot()
    def _on_typed(self) -> None:
        self._explain()
        self.typed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
