"""The window that explains the words of mail, one page a word, beside whatever is open."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.learn.article import Article
from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.button_bar import BarTexts, ButtonBar
from wizard.gui.widgets.focus_ring import FocusRing
from wizard.gui.widgets.tab_order import order_tabs
from wizard.gui.widgets.window_size import size_by_text
from wizard.gui.zoom import ZoomKeys
from wizard.wording.learn.pages import PAGES, tell_page
from wizard.wording.learn.topic import Topic, after

NAME = "learn_window"
_WIDTH_EMS = 36
_HEIGHT_EMS = 34
_ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SCROLL_KEYS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class LearnWindow(QDialog):
    """One page at a time; `topic` is None while the contents are shown."""

    def __init__(self, parent: QWidget | None, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self.topic: Topic | None = None
        self.setObjectName(NAME)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.article = Article(look)
        self.bar = ButtonBar(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.article, 1)
        column.addWidget(self.bar)
        self._ring = FocusRing(self, look)
        self._keys = ZoomKeys(self, look)
        self.article.topic_wanted.connect(self.show_topic)
        self.bar.main_pressed.connect(self._on_next)
        self.bar.back_pressed.connect(self._on_contents)
        self.bar.cancel_pressed.connect(self.close)
        size_by_text(self, look, width_ems=_WIDTH_EMS, height_ems=_HEIGHT_EMS)

    @Slot(object)
    def show_topic(self, topic: Topic | None) -> None:
        """Show a page, or the contents, from its beginning, and have it read aloud."""
        self.topic = topic
        self._write()
        self.bar.first_button().setFocus()
        announce(self, "\n".join(self._read()))

    def _write(self) -> None:
        if self.topic is None:
            self.article.show_contents()
        else:
            self.article.show_page(PAGES[self.topic])
        self.bar.show_texts(self._bar())
        self.setWindowTitle(self.article.head.question.text())
        order_tabs((self.article, self.bar))

    def _bar(self) -> BarTexts:
        following = next(iter(Topic)) if self.topic is None else after(self.topic)
        main = self.tr("&First word") if self.topic is None else self.tr("&Next word")
        return BarTexts(
            main=main if following is not None else None,
            main_key="F" if self.topic is None else "N",
            back=self.tr("&All words") if self.topic is not None else None,
            cancel=self.tr("&Close"),
        )

    def _read(self) -> list[str]:
        """What a screen reader says when the page appears, in the order of the page."""
        title = self.article.head.question.text()
        return [title, *(tell_page(PAGES[self.topic], translate) if self.topic is not None else ())]

    @Slot()
    def _on_next(self) -> None:
        self.show_topic(next(iter(Topic)) if self.topic is None else after(self.topic))

    @Slot()
    def _on_contents(self) -> None:
        self.show_topic(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; the page scrolls by the page keys."""
        focused = self.focusWidget()
        bar = self.article.verticalScrollBar()
        if event.key() in _ENTER_KEYS and isinstance(focused, QPushButton):
            focused.click()
        elif event.key() in _SCROLL_KEYS:
            bar.setValue(bar.value() + _SCROLL_KEYS[Qt.Key(event.key())] * bar.pageStep())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
