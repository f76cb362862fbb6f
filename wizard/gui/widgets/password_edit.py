"""A password field that can show what is typed and notices what often goes wrong.

Qt shows dots for a hidden password, but tells assistive programs each letter that is typed or taken away, and
they read it aloud. So Qt is given dots in place of the letters while these are hidden; they are kept here.
"""

import unicodedata
from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

DOT = "●"
_WITH_OTHER_MEANING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


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
        self._letters = ""
        self._coming: str | None = None
        self._marked = (0, 0)
        self._is_masking = False
        # Before anybody else hears of a change: they ask for the text.
        self.textEdited.connect(self._on_changed)
        self.textChanged.connect(self._on_changed)
        self.cursorPositionChanged.connect(self._on_moved)
        self.selectionChanged.connect(self._on_moved)
        self.show_characters(shown=False)

    @property
    def shows_characters(self) -> bool:
        """Whether the letters can be read."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def show_characters(self, *, shown: bool) -> None:
        """Show letters or dots; no input method keeps or suggests what is typed, either way."""
        letters = self.text()
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(
            hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase | hint.ImhPreferLatin
        )
        self._letters = letters
        self._show(letters if shown else DOT * len(letters), self.cursorPosition())

    def _show(self, text: str, cursor: int) -> None:
        """Give Qt a text without taking that for a change."""
        self._is_masking = True
        super().setText(text)
        self.setCursorPosition(cursor)
        self._is_masking = False
        self._on_moved()

    @Slot()
    def _on_moved(self) -> None:
        """Where the next change will be: what is selected, or the place of the cursor."""
        if self._is_masking:
            return
        cursor = self.cursorPosition()
        self._marked = (
            (self.selectionStart(), self.selectionEnd()) if self.hasSelectedText() else (cursor, cursor)
        )

    @Slot()
    def _on_changed(self) -> None:
        """Do to the letters what was done to the dots."""
        shown = super().text()
        if self._is_masking or self.shows_characters or self._is_told(shown):
            return
        start, end = self._marked
        more = len(shown) - len(self._letters) + (end - start)
        if (
            more < 0
        ):  # nothing was selected: the letter before or behind the cursor went away, or a word, or all
            start = min(self.cursorPosition(), start)
            end, more = start + len(self._letters) - len(shown), 0
        coming, self._coming = self._coming, None
        come = coming if coming is not None else shown[start : start + more]
        self._letters = self._letters[:start] + come + self._letters[end:]
        if shown.strip(DOT):  # pasted by the mouse, as an example
            self._show(DOT * len(self._letters), start + len(come))
        self._on_moved()

    def _is_told(self, shown: str) -> bool:
        return self._coming is None and shown == DOT * len(self._letters)

    def _take(self, letters: str) -> None:
        """Put letters where the cursor is, in place of what is selected."""
        self._coming = letters
        super().insert(DOT * len(letters))
        self._coming = None

    @override
    def text(self) -> str:
        return super().text() if self.shows_characters else self._letters

    @override
    def setText(self, text: str | None) -> None:
        text = text or ""
        if self.shows_characters:
            super().setText(text)
            return
        self._letters = text
        super().setText(DOT * len(text))
        self._on_moved()

    @override
    def clear(self) -> None:
        self.setText("")

    @override
    @Slot()
    def paste(self) -> None:
        if self.shows_characters:
            super().paste()
        else:
            self._take(QGuiApplication.clipboard().text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt does not tell of Caps Lock, but a letter that disagrees with Shift does."""
        text = event.text()
        if len(text) == 1 and text.isascii() and text.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(text.isupper() != shifted)
        if self.shows_characters:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif _types(event):
            self._take(text)
        else:
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        letters = event.commitString()
        if self.shows_characters or not letters or event.replacementLength():
            super().inputMethodEvent(event)
            return
        dots = QInputMethodEvent(event.preeditString(), event.attributes())
        dots.setCommitString(DOT * len(letters))
        self._coming = letters
        super().inputMethodEvent(dots)
        self._coming = None

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


def _types(event: QKeyEvent) -> bool:
    """Whether the key writes letters, as far as Qt would take them."""
    others = event.modifiers() & _WITH_OTHER_MEANING
    return bool(event.text()) and event.text().isprintable() and (not others or others == _ALT_GR)
