"""The wizard's window: it holds the state, feeds events to the flow and shows the page of the step."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from typing_extensions import override

from wizard.flow.event import (
    BackPressed,
    CancelPressed,
    DoorSeen,
    Event,
    EvidenceSeen,
    LampChanged,
    TalkHeard,
)
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.gui.engine import Engine
from wizard.gui.look import Look
from wizard.gui.pages.ahead import PagesAhead
from wizard.gui.pages.opening import open_page
from wizard.gui.pages.page import Face, Page, would_lose
from wizard.gui.practice_beside import PracticeFate
from wizard.gui.report.opener import ReportOpener
from wizard.gui.talk_opener import TalkOpener
from wizard.gui.timing import single_shot
from wizard.gui.widgets.ask import Ask
from wizard.gui.widgets.button_bar import ButtonBar
from wizard.gui.widgets.focus_ring import FocusRing
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.journey import journey
from wizard.gui.widgets.pile import Pile
from wizard.gui.widgets.tab_order import order_tabs
from wizard.gui.widgets.top_strip import TopStrip
from wizard.gui.widgets.way_of_letter import WayOfLetter
from wizard.gui.wizard_layout import fit, lay_out
from wizard.gui.zoom import ZoomKeys

if TYPE_CHECKING:  # imported with the page, or at the first event, not with the window
    from wizard.flow.effect import Effect
    from wizard.gui.pages.done import DonePage
    from wizard.gui.pages.welcome import WelcomePage
    from wizard.gui.widgets.letter_card import LetterText

_MANY = (EvidenceSeen, LampChanged, DoorSeen, TalkHeard)
"""Answers that may come in a swarm: they are shown together, a moment later."""

_SOON_MS = 30
_WORKING = frozenset({Step.LOOKING, Step.CHECKING})
_ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SCROLL_KEYS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class WizardWindow(QDialog):
    """Decides nothing: `wizard.flow` does. A `hint` stands above every page, as in a practice.

    Signals:
        mail_wanted: the user wants the mail window of this account (str).
        practice_wanted: the user wants to practise first (no argument).
        letter_wanted: the test mail came back and is to be shown: account id (str), row (int).
        language_wanted: the user wants another language (Language).
        left: the wizard is over (no argument).
    """

    mail_wanted = Signal(str)
    practice_wanted = Signal()
    letter_wanted = Signal(str, int)
    language_wanted = Signal(object)
    left = Signal()

    def __init__(
        self, look: Look, engine: Engine, *, state: State | None = None, hint: str | None = None
    ) -> None:
        super().__init__()
        self._look = look
        self._engine = engine
        self._state = state or State()
        self._pages: dict[Step, Page] = {}
        self._shown: tuple[Step, Face] | None = None
        self._letter_row: int | None = None
        self._ahead = PagesAhead(self, look, (self._make_page, self._page_of))
        self._later = QWidget(self)
        self._later.hide()
        self._soon = single_shot(self, self._show_state, after_ms=_SOON_MS)
        self.setObjectName("wizard")
        self.setWindowFlags(Qt.WindowType.Window)
        self.way = WayOfLetter(look)
        self.strip = TopStrip(look)
        self.bar = ButtonBar(look)
        self.hint = IconLine(look, "note", "indigo", role="small")
        self.hint.prose.setObjectName("hint")
        self.hint.say(hint or "")
        self._pile = Pile()
        self.question = Ask(self, look)
        lay_out(self, way=self.way, strip=self.strip, hint=self.hint, pages=self._pile, bar=self.bar)
        self.talk = TalkOpener(self, look)
        self.report = ReportOpener(self, look)
        self.ring = FocusRing(self, look)
        self._keys = ZoomKeys(self, look)
        self.strip.words_wanted.connect(self._on_words_wanted)
        self.strip.language_wanted.connect(self.language_wanted)
        self.bar.main_pressed.connect(self._on_main)
        self.bar.back_pressed.connect(self._on_back)
        self.bar.cancel_pressed.connect(self.reject)
        self.question.agreed.connect(self._on_leaving_agreed)
        look.changed.connect(self._fit)
        self.resize(1000, 700)
        self._show_state()

    @property
    def state(self) -> State:
        """What the wizard knows now."""
        return self._state

    @property
    def page(self) -> Page:
        """The page that is shown; after leaving, the last one."""
        assert self._shown is not None
        return self._pages[self._shown[0]]

    @Slot(object)
    def happen(self, event: Event) -> None:
        """Let the flow answer an event, then show the new state and carry out what it wants."""
        from wizard.flow.table import advance  # noqa: PLC0415 - see the top of this file

        before, (self._state, effects) = self._state, advance(self._state, event)
        for effect in effects:
            self._carry_out(effect)
        if self._state == before or self._state.step is Step.LEFT:
            return
        if isinstance(event, _MANY):
            self._soon.start()
        else:
            self._show_state()

    def show_letter(self, letter: "LetterText") -> None:
        """Show the test mail as it came back."""
        cast("DonePage", self._page_of(Step.DONE)).show_letter(letter)

    def show_practice(self, fate: PracticeFate) -> None:
        """Tell how the practice stands, on the page that it is chosen on, and come to the front."""
        cast("WelcomePage", self._page_of(Step.WELCOME)).show_practice(fate)
        self.raise_()
        self.activateWindow()

    def _carry_out(self, effect: "Effect") -> None:
        from wizard.flow.effect import Leave, OpenMail, OpenPractice  # noqa: PLC0415 - see the top of this file

        if isinstance(effect, OpenMail):
            self.mail_wanted.emit(effect.account_id)
        elif isinstance(effect, OpenPractice):
            self.practice_wanted.emit()
        elif isinstance(effect, Leave):
            for beside in self.findChildren(QDialog):
                beside.close()
            self.hide()
            self.left.emit()
        else:
            self._engine.carry_out(effect)

    @Slot()
    def _show_state(self) -> None:
        self._soon.stop()
        state = self._state
        page = self._page_of(state.step)
        page.show_state(state)
        self.way.show_journey(journey(state))
        self.talk.follow(state.talks)
        self._ask_for_letter()
        if (state.step, page.face()) != self._shown:
            self._turn_to(page)
        else:
            self.bar.show_texts(page.bar())
            if state.problems:
                self._focus_first(page)
        self._title()

    def _turn_to(self, page: Page) -> None:
        """Show another page; it is spoken before what has the keyboard there is."""
        self._shown = self._state.step, page.face()
        self._pile.show_only(page)
        order_tabs((page, self.bar, self.strip))
        page.appear()
        if page.first_field() is not None:
            self._focus_first(page)
        self.bar.show_texts(page.bar(), takes_keyboard=page.first_field() is None)
        self._ahead.follow(self._state.step)

    def _focus_first(self, page: Page) -> None:
        target = page.first_field() or self.bar.first_button()
        if self._state.problems and page.isAncestorOf(target):
            page.reveal(target)
        target.setFocus()

    def _ask_for_letter(self) -> None:
        """Have the test mail read once it is in the store."""
        back = self._state.test_mail
        if back is None or back.message_row is None or self._state.account_id is None:
            return
        if back.message_row != self._letter_row:
            self._letter_row = back.message_row
            self.letter_wanted.emit(self._state.account_id, back.message_row)

    def _page_of(self, step: Step) -> Page:
        self._make_page(step)
        page = self._pages[step]
        if not self._pile.has(page):
            self._pile.add(page)
        return page

    def _make_page(self, step: Step) -> None:
        if step in self._pages:
            return
        page = open_page(step, self._look)
        page.happened.connect(self.happen)
        page.conversation_wanted.connect(self._on_conversation_wanted)
        page.report_wanted.connect(self.report.open_state)
        page.setParent(self._later)
        self._pages[step] = page

    def _title(self) -> None:
        self.setAccessibleDescription(self.page.head.lead.text())
        self.setWindowTitle(self.tr("%1 – Tayori").replace("%1", self.page.head.question.text()))  # noqa: RUF001

    @Slot()
    def _on_main(self) -> None:
        self.page.press_main()

    @Slot()
    def _on_back(self) -> None:
        self.happen(BackPressed())

    @Slot()
    def _on_conversation_wanted(self) -> None:
        self.talk.open(self._state.talks)

    @Slot()
    def _on_words_wanted(self) -> None:
        from wizard.gui.learn.opening import open_words, topic_of  # noqa: PLC0415 - imported when wanted

        open_words(self, self._look, topic_of(self._state))

    @Slot()
    def _on_leaving_agreed(self) -> None:
        self.happen(CancelPressed())

    @Slot()
    def _fit(self) -> None:
        fit(self, self.way)

    @override
    @Slot()
    def reject(self) -> None:
        """Esc, Cancel and the window's cross: stop what runs, or ask before leaving."""
        if self._state.step in _WORKING or not would_lose(self._state, self._pages.values()):
            self.happen(CancelPressed())
            return
        self.question.ask(
            self.tr("Stop setting up mail?"),
            self.tr("Nothing is kept yet. You can start again at any time."),
            yes=self.tr("Stop"),
            no=self.tr("Go on with it"),
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """The cross asks like Esc; while work runs it stops that first."""
        if self._state.step is Step.LEFT:
            event.accept()
            return
        event.ignore()
        self.reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, else the default one, which QDialog looks after."""
        focused = self.focusWidget()
        if event.key() in _ENTER_KEYS and isinstance(focused, QPushButton):
            focused.click()
            return
        if event.key() in _SCROLL_KEYS:
            self.page.scroll_by(_SCROLL_KEYS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self.page.repeat()  # the title quotes it, and Qt tells a window before what is in it
            self.bar.show_texts(self.page.bar())
            self._title()
