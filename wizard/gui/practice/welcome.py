"""The first two pages of a practice: which kind of trouble is to be met, if any, and what to do there."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.theme.measures import TextRole
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.button_bar import BarTexts, ButtonBar
from wizard.gui.widgets.choice import Choice
from wizard.gui.widgets.focus_ring import REACH_PX, FocusRing
from wizard.gui.widgets.prose import WIDEST_EMS, Prose, Tone
from wizard.gui.widgets.question import Question
from wizard.gui.widgets.scroll_room import ScrollRoom
from wizard.gui.widgets.tab_order import order_tabs
from wizard.gui.widgets.top_strip import BELOW_PX, TopStrip
from wizard.gui.zoom import ZoomKeys
from wizard.model.lesson import Lesson
from wizard.wording.lessons import CHOOSE, FREE, FREE_TASK, KINDS, LEAD, TASK, WORDS, tell_lesson

_SIDE_PX = 36
_SCROLL_KEYS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_PARTS = 3
_KINDS: tuple[Lesson | None, ...] = (None, *Lesson)


class PracticeWelcome(QDialog):
    """First all kinds to choose from, then of the chosen one what will happen, what is seen and what to do.

    Signals:
        chosen: this kind is to begin (Lesson, or None for the one without trouble).
        language_wanted: the user wants another language (Language).
        left: the window was closed without a choice (no argument).
    """

    chosen = Signal(object)
    language_wanted = Signal(object)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._explains = False
        self.setObjectName("practice_welcome")
        self.setWindowFlags(Qt.WindowType.Window)
        self.strip = TopStrip(look)
        self.head = Question(look)
        self.kinds: Choice[Lesson | None] = Choice(look, "practice_kind", _KINDS)
        self.kinds.show_option(None)
        self.card = QFrame()
        self._parts = [(Prose(role="small", tone=Tone.INDIGO, bold=True), Prose()) for _ in range(_PARTS)]
        self.bar = ButtonBar(look)
        self._room = ScrollRoom()
        self._inner = QWidget()
        self._lay_out_card()
        self._lay_out()
        self._ring = FocusRing(self, look)
        self._keys = ZoomKeys(self, look)
        self.strip.language_wanted.connect(self.language_wanted)
        self.strip.words_wanted.connect(self._on_words_wanted)
        self.bar.main_pressed.connect(self._on_main)
        self.bar.back_pressed.connect(self._on_back)
        self.bar.cancel_pressed.connect(self.reject)
        look.changed.connect(self._space)
        self._space()
        self.setMinimumSize(560, 420)
        self.resize(1000, 700)
        order_tabs((self._room, self.bar, self.strip))
        self._show()

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(24, 8, 24, BELOW_PX)
        strip.addWidget(self.strip)
        body = QWidget()
        around = QHBoxLayout(body)
        around.setContentsMargins(
            _SIDE_PX - REACH_PX, self._look.eased(12) - BELOW_PX, _SIDE_PX - REACH_PX, 0
        )
        around.addWidget(self._inner, 1)
        around.addStretch(0)
        self._room.setWidget(body)
        inside = QVBoxLayout(self._inner)
        inside.setContentsMargins(REACH_PX, 0, REACH_PX, self._look.eased(16))
        inside.setSpacing(self._look.eased(16))
        for widget in (self.head, self.kinds, self.card):
            inside.addWidget(widget)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addWidget(self._room, 1)
        column.addWidget(self.bar)

    def _lay_out_card(self) -> None:
        self.card.setProperty("card", "paper")
        column = QVBoxLayout(self.card)
        column.setContentsMargins(16, 12, 16, 14)
        for heading, sentence in self._parts:
            column.addWidget(heading)
            column.addWidget(sentence)

    def _show(self) -> None:
        """Show the page that is the current one, from its beginning."""
        self._write_texts()
        self.kinds.setVisible(not self._explains)
        self.card.setVisible(self._explains)
        self._room.verticalScrollBar().setValue(0)
        if self._explains:
            self.bar.main.setFocus()
            announce(self, " ".join([self.head.question.text(), *(text for _, text in self._told())]))
        else:
            self.kinds.button(self.kinds.option()).setFocus()

    def _write_texts(self) -> None:
        titles = {kind: translate("Lesson", WORDS[kind].title if kind else FREE) for kind in _KINDS}
        self.kinds.label(translate("Lesson", CHOOSE), list(titles.values()))
        title = titles[self.kinds.option()] if self._explains else translate("Lesson", KINDS)
        self.head.say(title, translate("Lesson", LEAD))
        self.setWindowTitle(title)
        told = self._told()
        padded = (*told, *[("", "")] * (_PARTS - len(told)))
        for (heading, sentence), (head, text) in zip(self._parts, padded, strict=True):
            heading.say(head)
            sentence.say(text)
        self.bar.show_texts(
            BarTexts(
                main=self.tr("Be&gin") if self._explains else self.tr("&Next"),
                main_key="G" if self._explains else "N",
                back=self.tr("&Back") if self._explains else None,
                cancel=self.tr("&Close"),
            )
        )

    def _told(self) -> tuple[tuple[str, str], ...]:
        """The parts of the explanation of the chosen kind."""
        lesson = self.kinds.option()
        if lesson is not None:
            return tell_lesson(lesson, translate)
        return ((translate("Lesson", TASK), translate("Lesson", FREE_TASK)),)

    @Slot()
    def _on_main(self) -> None:
        if self._explains:
            self.hide()
            self.chosen.emit(self.kinds.option())
        else:
            self._explains = True
            self._show()

    @Slot()
    def _on_back(self) -> None:
        self._explains = False
        self._show()

    @Slot()
    def _on_words_wanted(self) -> None:
        from wizard.gui.learn.opening import open_words  # noqa: PLC0415 - imported when wanted
        from wizard.wording.learn.topic import Topic  # noqa: PLC0415

        open_words(self, self._look, Topic.PRACTICE)

    @Slot()
    def _space(self) -> None:
        em = QFontMetricsF(self._look.font(TextRole.BODY)).horizontalAdvance("国")
        self._inner.setMaximumWidth(round(em * (WIDEST_EMS + 3)) + 2 * REACH_PX)

    @override
    @Slot()
    def reject(self) -> None:
        """Esc and Close: leave the practice."""
        self.hide()
        self.left.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page keys scroll; Enter presses the main button, the default one."""
        if event.key() in _SCROLL_KEYS:
            bar = self._room.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLL_KEYS[Qt.Key(event.key())] * bar.pageStep())
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
