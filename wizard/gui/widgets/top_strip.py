"""The strip at the top of every window: what words mean, the size of the text, the language; always there."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.theme.measures import TextRole
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.prose import Prose, Tone

SIZES = (1.0, 1.4, 2.0)
_GLYPH_PT = (13.0, 17.0, 22.0)
_BOUNDARIES = (1.2, 1.7)
LARGEST_LABEL_ZOOM = 1.4
BELOW_PX = 6
"""How much room a window keeps below it: what is scrolled must not touch the buttons."""


class TopStrip(QWidget):
    """The way to the explanations, three sizes of the letter A (あ), and the choice of the language.

    Signals:
        words_wanted: the button for what the words mean was pressed (no argument).
        language_wanted: a language was chosen (Language).
    """

    words_wanted = Signal()
    language_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_narrow = False
        self._label = Prose(role="small", tone=Tone.SOFT)
        self._sizes = QButtonGroup(self)
        self.words = Button(look, "words", kind=Kind.STRIP)
        self.words.clicked.connect(self._on_words)
        self.language = Button(look, "language", kind=Kind.STRIP)
        self.language.clicked.connect(self._on_language)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignVCenter)
        for index in range(len(SIZES)):
            row.addWidget(self._size_button(index))
        row.addSpacing(8)
        row.addWidget(self.language)
        self._sizes.idClicked.connect(self._on_size)
        look.changed.connect(self._follow_look)
        self._write_texts()
        self._follow_look()

    def _size_button(self, index: int) -> QPushButton:
        button = Button(self._look, f"text_size_{index}", kind=Kind.OTHER)
        button.setProperty("kind", "size")
        button.setCheckable(True)
        button.setAutoExclusive(True)  # one of several, also to a screen reader
        self._sizes.addButton(button, index)
        return button

    def _write_texts(self) -> None:
        self._label.setText(self.tr("Text size"))
        letter = self.tr("A", "a letter that shows the size of the text")
        names = (self.tr("Ordinary text"), self.tr("Large text"), self.tr("Very large text"))
        for index, name in enumerate(names):
            button = self._sizes.button(index)
            button.setText(letter)
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._name_words()
        # Not translated, for someone who cannot read the language that is shown.
        self.language.label("言語 Language", "L")

    def _name_words(self) -> None:
        """Name the way to the explanations, in one word where there is no room for more."""
        name = self.tr("What words mean")
        self.words.setText(self.tr("Words") if self._is_narrow else name)
        self.words.setAccessibleName(name)
        # F1 on most systems; a new text takes the shortcut away.
        self.words.setShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents))

    def _fit(self) -> None:
        """Leave out the label, and all but one word, where the strip has no room for them."""
        if not self.isVisible():
            return  # measuring costs time that the first window does not have to wait for
        words_px = self._words_px(self.tr("What words mean"))
        self._label.setVisible(
            words_px + self._label.sizeHint().width() + self._row.spacing() <= self.width()
        )
        is_narrow = words_px > self.width()
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._name_words()

    def _words_px(self, name: str) -> int:
        """The room for the whole strip without the label if the way to the explanations is called so."""
        metrics = self.words.fontMetrics()
        more = metrics.horizontalAdvance(name) - metrics.horizontalAdvance(self.words.text())
        label = 0 if self._label.isHidden() else self._label.sizeHint().width() + self._row.spacing()
        return self._row.sizeHint().width() - label + more

    def _label_font(self) -> QFont:
        font = self._look.font(TextRole.SMALL)
        font.setPointSizeF(font.pointSizeF() / self._look.zoom * min(self._look.zoom, LARGEST_LABEL_ZOOM))
        return font

    @Slot()
    def _follow_look(self) -> None:
        """The strip itself stays small, so that very large text leaves room for the page."""
        chosen = sum(self._look.zoom > boundary for boundary in _BOUNDARIES)
        self._sizes.button(chosen).setChecked(True)
        for index, size in enumerate(_GLYPH_PT):
            self._sizes.button(index).setStyleSheet(f"font-size: {size}pt;")
        self._label.setStyleSheet(f"font-size: {self._label_font().pointSizeF():.1f}pt;")
        self._fit()

    @Slot(int)
    def _on_size(self, index: int) -> None:
        self._look.set_zoom(SIZES[index])

    @Slot()
    def _on_words(self) -> None:
        self.words_wanted.emit()

    @Slot()
    def _on_language(self) -> None:
        from wizard.gui.widgets.language_menu import LanguageMenu  # noqa: PLC0415 - the first window is quicker

        menu = LanguageMenu(self, self._look)
        menu.chosen.connect(self.language_wanted)
        menu.open_below(self.language)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # what needs more room gives way by itself

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
            self._fit()
        super().changeEvent(event)
