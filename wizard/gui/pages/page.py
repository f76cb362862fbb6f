"""What all pages of the wizard have in common: a column that scrolls, and a bar that belongs to it."""

from collections.abc import Iterable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.flow.event import ExpertWanted, OtherCompanyChosen, UserEvent
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.texts import in_sentences
from wizard.gui.theme.measures import TextRole
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.aside import Aside
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.prose import WIDEST_EMS
from wizard.gui.widgets.question import Question
from wizard.gui.widgets.scroll_room import ScrollRoom
from wizard.gui.widgets.top_strip import BELOW_PX
from wizard.gui.zoom import zoom_by_wheel

if TYPE_CHECKING:  # the first page knows of no company yet, and has no problem
    from wizard.gui.widgets.problem_card import ProblemCard
    from wizard.model.candidate import Alternative


class Face(Enum):
    """What a page is about while it waits, shows something, or tells of trouble."""

    ONLY = auto()
    WAITING = auto()
    SHOWING = auto()
    TROUBLE = auto()


class Page(ScrollRoom):
    """A page shows a state and tells what the user did; it decides nothing.

    Signals:
        happened: what the user did (`wizard.flow.event.UserEvent`).
        conversation_wanted: the user wants to see what the servers say (no argument).
        report_wanted: the user wants to show the problem to a person who helps (State).
    """

    happened = Signal(object)
    conversation_wanted = Signal()
    report_wanted = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look = look
        self.setObjectName(f"page_{name}")
        self._state: State | None = None
        self._to_reveal: QWidget | None = None
        # A timer of the page's own goes with it; QTimer.singleShot would still ring for a page that is gone.
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.timeout.connect(self._reveal)
        self.head = Question(look)
        self._inner = QWidget()
        self.column = QVBoxLayout(self._inner)
        self.column.addWidget(self.head)
        body = QWidget()
        self._around = QHBoxLayout(body)
        self._around.addWidget(self._inner, 1)
        self._around.addStretch(0)
        self.setWidget(body)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        look.changed.connect(self._space)
        self._space()

    def show_state(self, state: State) -> None:
        """Show what this state says; called for every change while the page is the current one."""
        self._state = state
        self._show(state)

    def _show(self, state: State) -> None:
        """Write every text and light every lamp of the page."""
        raise NotImplementedError

    def bar(self) -> BarTexts:
        """The words of the bar below this page."""
        raise NotImplementedError

    def press_main(self) -> None:
        """The main button, or Enter."""

    def spoken(self) -> str:
        """What a screen reader says when the page appears."""
        return in_sentences(self.head.question.text(), self.head.lead.text())

    def appear(self) -> None:
        """Begin at the top, and be spoken."""
        self.verticalScrollBar().setValue(0)
        announce(self, self.spoken())

    def scroll_by(self, screens: int) -> None:
        """Turn so many screens down, or up where it is less than none."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + screens * bar.pageStep())

    def first_field(self) -> QWidget | None:
        """What gets the keyboard when the page appears; None for the main button."""
        return None

    def face(self) -> Face:
        """Which of its faces the page shows; with another one it is told, and gets the keyboard, anew."""
        return Face.ONLY

    def has_typing(self) -> bool:
        """Whether something was typed here that a person would not like to type again."""
        return False

    def add_aside(self, *, expert: bool = False, conversation: bool = False) -> Aside:
        """Put the quiet ways off the page at the end of its column."""
        aside = Aside(self.look, expert=expert, conversation=conversation)
        aside.expert_wanted.connect(self._on_expert)
        aside.conversation_wanted.connect(self.conversation_wanted)
        self.column.addWidget(aside)
        return aside

    def offer_report(self, card: "ProblemCard") -> None:
        """Let the card of a problem lead to the page for the person who helps."""
        card.report_wanted.connect(self._on_report)

    def expert_event(self) -> ExpertWanted:
        """What the way to the page for experts takes along."""
        return ExpertWanted()

    def reveal(self, widget: QWidget) -> None:
        """Scroll until this widget is seen, as soon as the page is laid out."""
        self._to_reveal = widget
        self._laid_out.start(0)

    def tell(self, event: UserEvent) -> None:
        """Say what the user did."""
        self.happened.emit(event)

    @Slot(object)
    def choose_other(self, other: "Alternative") -> None:
        """Say that another company is wanted."""
        self.tell(OtherCompanyChosen(other=other))

    @Slot()
    def repeat(self) -> None:
        """Write the page again, as after a change of language."""
        if self._state is not None:
            self._show(self._state)

    @Slot()
    def _on_report(self) -> None:
        self.report_wanted.emit(self._state)

    @Slot()
    def _on_expert(self) -> None:
        self.tell(self.expert_event())

    @Slot()
    def _reveal(self) -> None:
        if self._to_reveal is not None and self._to_reveal.isVisibleTo(self):
            self._around.activate()
            # Qt looks at the text cursor only; the field and its ring reach further.
            around = self._to_reveal.height() // 2 + 2 * REACH_PX
            self.ensureWidgetVisible(self._to_reveal, 0, around)

    @Slot(int, int)
    def _on_range_changed(self, _least: int, _most: int) -> None:
        """The page was laid out anew: the field that is written in must not slip out of sight."""
        if self._to_reveal is not None and self._to_reveal.hasFocus():
            self.reveal(self._to_reveal)

    @Slot()
    def _space(self) -> None:
        look = self.look
        side = look.eased(40) if look.zoom < 1.5 else 28
        self.column.setContentsMargins(REACH_PX, 0, REACH_PX, look.eased(16))
        self.column.setSpacing(look.eased(16))
        self._around.setContentsMargins(side - REACH_PX, look.eased(12) - BELOW_PX, side - REACH_PX, 0)
        em = QFontMetricsF(look.font(TextRole.BODY)).horizontalAdvance("国")
        self._inner.setMaximumWidth(round(em * (WIDEST_EMS + 1)) + 2 * REACH_PX)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.repeat()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._to_reveal is not None and self._to_reveal.hasFocus():
            self.reveal(self._to_reveal)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not zoom_by_wheel(self.look, event):
            super().wheelEvent(event)


def would_lose(state: State, pages: Iterable[Page]) -> bool:
    """Whether leaving now would cost a person anything that was typed or chosen."""
    if state.step is Step.DONE:
        return False
    was_given = bool(state.typed_address) or state.profile is not None
    return was_given or any(page.has_typing() for page in pages)
