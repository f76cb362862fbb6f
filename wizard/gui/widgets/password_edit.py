"""A password field that can show what is typed and notices what often goes wrong."""

import unicodedata
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override


class Slip(Enum):
    """What often goes wrong with a typed password; it is told, never changed."""

    CAPS_LOCK = "caps_lock"
    FULL_WIDTH = "full_width"
    OUTER_SPACE = "outer_space"
    CONTROL = "control"


def slips_in(text: str) -> tuple[Slip, ...]:
    """What looks wrong about a password."""
    found = []
    if any(unicodedata.east_asian_width(char) in "WF" for char in text):
        found.append(Slip.FULL_WIDTH)
    if text != text.strip():
        found.append(Slip.OUTER_SPACE)
    if any(unicodedata.category(char) == "Cc" for char in text):
        found.append(Slip.CONTROL)
    return tuple(found)


class PasswordEdit(QLineEdit):
    """Dots at first.

    Signals:
        caps_lock_seen: whether the last letter was typed with Caps Lock on (bool).
    """

    caps_lock_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.show_characters(shown=False)

    @property
    def shows_characters(self) -> bool:
        """Whether the letters can be read."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def show_characters(self, *, shown: bool) -> None:
        """Show letters or dots; no input method keeps or suggests what is typed, either way."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase | hint.ImhPreferLatin
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt does not tell of Caps Lock, but a letter that disagrees with Shift does."""
        letter = event.text()
        if len(letter) == 1 and letter.isascii() and letter.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)
