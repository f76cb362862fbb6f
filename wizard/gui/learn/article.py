"""One page of explanation, and the page with the contents: columns that scroll."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.learn.blocks import block_widget, card, sentence
from wizard.gui.learn.picture import Picture
from wizard.gui.learn.trying import Trying
from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.theme.measures import TextRole
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.prose import WIDEST_EMS, Tone
from wizard.gui.widgets.question import Question
from wizard.gui.widgets.scroll_room import ScrollRoom
from wizard.gui.zoom import zoom_by_wheel
from wizard.wording.learn.page import LearnPage
from wizard.wording.learn.pages import CONTENTS, PAGES, SEE
from wizard.wording.learn.topic import Topic

_SIDE_PX = 36


class Article(ScrollRoom):
    """Shows a topic, or the contents; it is written anew for each, and after a change of language.

    Signals:
        topic_wanted: the reader wants to read this page (Topic).
    """

    topic_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.head = Question(look)
        self.setObjectName("article")
        look.changed.connect(self._space)

    def show_page(self, page: LearnPage) -> None:
        """Write a page."""
        column = self._begin(translate("Learn", page.title), translate("Learn", page.lead))
        frame, inside = card(self._look, "paper")
        labels = tuple(translate("Learn", label) for label in page.labels)
        inside.addWidget(Picture(self._look, page.topic, labels, translate("Learn", page.picture)))
        column.addWidget(frame)
        for block in page.blocks:
            column.addWidget(block_widget(self._look, block))
        column.addWidget(Trying(self._look, page.try_it))
        column.addWidget(sentence(translate("Learn", SEE), role="small", tone=Tone.SOFT))
        for topic in page.see:
            self._add_way(column, topic)
        column.addStretch(1)
        self._space()

    def show_contents(self) -> None:
        """Write the list of all topics."""
        column = self._begin(translate("Learn", CONTENTS), "")
        for topic in Topic:
            self._add_way(column, topic)
        column.addStretch(1)
        self._space()

    def _begin(self, title: str, lead: str) -> QVBoxLayout:
        """An empty column with its head; what was shown before goes as soon as none of it is at work."""
        before = self.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.head = Question(self._look)
        self.head.say(title, lead)
        body = QWidget()
        inner = QWidget()
        inner.setObjectName("article_inner")
        around = QHBoxLayout(body)
        around.setContentsMargins(_SIDE_PX - REACH_PX, self._look.eased(20), _SIDE_PX - REACH_PX, 0)
        around.addWidget(inner, 1)
        around.addStretch(0)
        column = QVBoxLayout(inner)
        column.setContentsMargins(REACH_PX, 0, REACH_PX, self._look.eased(20))
        column.setSpacing(self._look.eased(16))
        column.addWidget(self.head)
        self.setWidget(body)
        self.verticalScrollBar().setValue(0)
        return column

    def _add_way(self, column: QVBoxLayout, topic: Topic) -> None:
        """A quiet button that leads to a topic."""
        button = Button(self._look, f"topic_{topic.value}", kind=Kind.QUIET, icon="forward")
        button.label(translate("Learn", PAGES[topic].title))
        button.may_break()
        button.setProperty("topic", topic.value)
        button.clicked.connect(self._on_way)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_way(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.topic_wanted.emit(Topic(button.property("topic")))

    @Slot()
    def _space(self) -> None:
        inner = self.findChild(QWidget, "article_inner")
        if inner is not None:
            em = QFontMetricsF(self._look.font(TextRole.BODY)).horizontalAdvance("国")
            inner.setMaximumWidth(round(em * (WIDEST_EMS + 3)) + 2 * REACH_PX)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not zoom_by_wheel(self._look, event):
            super().wheelEvent(event)
