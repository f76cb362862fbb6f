"""Opens the windows: the wizard when there is no account yet, else the mail window."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from wizard.flow.event import Event
from wizard.flow.state import beginning
from wizard.flow.step import Step
from wizard.gui import settings
from wizard.gui.bridge import Bridge
from wizard.gui.collector import Collector
from wizard.gui.engine import EngineFactory, LateEngine, StartFailed
from wizard.gui.look import Look, SystemLook
from wizard.gui.practice_beside import PracticeCommand, PracticeFate
from wizard.gui.settings import WindowSettings
from wizard.gui.texts import Texts
from wizard.gui.timing import single_shot
from wizard.gui.wizard_window import WizardWindow
from wizard.wording.languages import Language

if TYPE_CHECKING:  # what the first window does not need is imported when it is wanted: it comes faster so
    from wizard.gui.mail.mail_window import MailWindow
    from wizard.gui.practice.welcome import PracticeWelcome
    from wizard.gui.practice_opener import PracticeOpener
    from wizard.model.lesson import Lesson

log = logging.getLogger(__name__)

STYLE = "Fusion"
ENGINE_AFTER_MS = 100
"""The engine is made this long after the first window was shown; whoever needs it earlier gets it earlier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """How the windows begin.

    `account_id` is the account of the mail window, None for the wizard; `language` (the value of a
    `Language`) overrides what the user chose; `hint` stands above every page of the wizard, and
    `typed_address` in its first field, as the address to practise with; without `settings_path` nothing of
    the window is remembered. With `begin_lesson` the kind of practice is chosen first: it is told, and says
    how the windows begin then. With `practice`, which starts one, the wizard begins with its three ways.
    """

    account_id: str | None = None
    language: str | None = None
    settings_path: Path | None = None
    hint: str | None = None
    typed_address: str = ""
    begin_lesson: "Callable[[Lesson | None], Start] | None" = None
    practice: PracticeCommand | None = None


class Program(QObject):
    """All windows and the engine behind them."""

    def __init__(self, start: Start, factory: EngineFactory) -> None:
        super().__init__()
        self._start = start
        remembered = settings.load(start.settings_path)
        self.texts = Texts(self)
        self.texts.use(
            Language(start.language) if start.language else remembered.language or self.texts.language
        )
        self._chosen_language = remembered.language
        self._notices = remembered.notices
        self.look = Look(zoom=remembered.zoom, parent=self)
        self._system_look = SystemLook(self.look)
        self._system_look.follow()
        self.look.dress()
        self.look.changed.connect(self._remember)
        self.bridge = Bridge(self)
        self.bridge.arrived.connect(self._on_arrived)
        self.wizard: WizardWindow | None = None
        self.mail: MailWindow | None = None
        self.welcome: PracticeWelcome | None = None
        self.practice: PracticeOpener | None = None
        # A timer of the program's own goes with it: nothing is counted any more once the windows are gone.
        self._ending = single_shot(self, self._end_with_the_last)
        self.collector = Collector(self)
        self.engine = LateEngine(factory, self.bridge.post)

    def open(self) -> None:
        """Show the first window; the engine is made once it is painted, so that neither delays the other."""
        if self._start.begin_lesson is not None:
            self.open_welcome()
            return
        QTimer.singleShot(ENGINE_AFTER_MS, self.engine.start)
        if self._start.account_id is None:
            self.open_wizard(Step.WELCOME if self._start.practice is not None else Step.ADDRESS)
        else:
            self.open_mail(self._start.account_id)

    def open_welcome(self) -> None:
        """Show the kinds of practice; the engine waits until one is chosen."""
        from wizard.gui.practice.welcome import PracticeWelcome  # noqa: PLC0415 - see the top of this file

        self.welcome = PracticeWelcome(self.look)
        self.welcome.chosen.connect(self._on_lesson_chosen)
        self.welcome.language_wanted.connect(self._on_language_wanted)
        self.welcome.left.connect(self._on_left)
        self.welcome.show()

    def open_wizard(self, step: Step) -> None:
        """Show the wizard at this page; the three ways are the page before that for the address."""
        has_welcome = self._start.practice is not None
        state = beginning(step, has_welcome=has_welcome, typed_address=self._start.typed_address)
        self.wizard = WizardWindow(self.look, self.engine, state=state, hint=self._start.hint)
        self.wizard.practice_wanted.connect(self._on_practice_wanted)
        self.wizard.mail_wanted.connect(self.open_mail)
        self.wizard.letter_wanted.connect(self._on_letter_wanted)
        self.wizard.language_wanted.connect(self._on_language_wanted)
        self.wizard.left.connect(self._on_left)
        self.wizard.show()

    @Slot(str)
    def open_mail(self, account_id: str) -> None:
        """Show the mail window of an account."""
        from wizard.gui.mail.mail_window import MailWindow  # noqa: PLC0415 - see the top of this file

        before = self.mail
        if before is not None and not before.close():
            return
        self.mail = MailWindow(self.look, self.engine, account_id, notices=self._notices)
        self.mail.account_wanted.connect(self.open_mail)
        self.mail.setup_wanted.connect(self._on_setup_wanted)
        self.mail.notices_wanted.connect(self._on_notices_wanted)
        self.mail.language_wanted.connect(self._on_language_wanted)
        self.mail.left.connect(self._on_left)
        if before is not None:
            self.mail.setGeometry(before.geometry())
        self.mail.show()
        if before is not None:
            before.deleteLater()

    def close(self) -> None:
        """Stop the engine and take the windows apart; nothing is delivered any more."""
        self.bridge.close()
        self._ending.stop()
        if self.practice is not None:
            self.practice.close()
        self.engine.close()
        # Now, while their Python parts are whole: a stack of pages lays them out once more as it loses them.
        for window in (self.wizard, self.mail):
            if window is not None and isValid(window):
                window.deleteLater()
                QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        self.collector.stop()

    @Slot(object)
    def _on_arrived(self, message: object) -> None:
        """Flow events belong to the wizard, everything else to the mail window."""
        if isinstance(message, StartFailed):
            log.critical("the engine did not start", exc_info=message.error)
            QApplication.exit(1)
        elif isinstance(message, Event):
            if self.wizard is not None:
                self.wizard.happen(message)
        else:
            self._on_reply(message)

    def _on_reply(self, reply: object) -> None:
        from wizard.gui.mail.letter_back import letter_in  # noqa: PLC0415 - see the top of this file
        from wizard.model.lesson import LessonDone  # noqa: PLC0415

        if isinstance(reply, LessonDone):
            self._end_lesson(reply.lesson)
            return
        if self.mail is not None:
            self.mail.take(reply)  # type: ignore[arg-type]  # the engine posts nothing but events and replies
        if self.wizard is not None:
            letter = letter_in(reply, self.wizard.state.account_id)
            if letter is not None:
                self.wizard.show_letter(letter)

    def _end_lesson(self, lesson: "Lesson") -> None:
        from wizard.gui.practice.lesson_done import LessonDoneDialog  # noqa: PLC0415 - see the top

        window = next((one for one in (self.mail, self.wizard) if one is not None and one.isVisible()), None)
        if window is not None:
            LessonDoneDialog(window, self.look, lesson).open_soon()

    @Slot(object)
    def _on_lesson_chosen(self, lesson: "Lesson | None") -> None:
        assert self._start.begin_lesson is not None
        self._start = self._start.begin_lesson(lesson)
        self.open()

    @Slot()
    def _on_practice_wanted(self) -> None:
        if self.practice is None:
            from wizard.gui.practice_opener import PracticeOpener  # noqa: PLC0415 - see the top of this file

            assert self._start.practice is not None
            self.practice = PracticeOpener(self._start.practice, self)
            self.practice.changed.connect(self._on_practice_changed)
        self.practice.open()

    @Slot(object)
    def _on_practice_changed(self, fate: PracticeFate) -> None:
        """When the practice is over the wizard comes back to the front; it may have been closed meanwhile."""
        if fate is not PracticeFate.OPEN:
            self._take_over_choices()
            self._on_left()
        if self.wizard is not None and self.wizard.isVisible():
            self.wizard.show_practice(fate)

    def _take_over_choices(self) -> None:
        """The text size and the language that were chosen in the practice are wanted here as well."""
        remembered = settings.load(self._start.settings_path)
        self.look.set_zoom(remembered.zoom)
        if remembered.language not in (None, self._chosen_language):
            self._on_language_wanted(remembered.language)

    @Slot(str, int)
    def _on_letter_wanted(self, account_id: str, row: int) -> None:
        from wizard.runtime.desk import OpenMessage  # noqa: PLC0415 - see the top of this file

        self.engine.ask(OpenMessage(account_id=account_id, row_id=row))

    @Slot(object)
    def _on_language_wanted(self, language: Language) -> None:
        self._chosen_language = language
        self.texts.use(language)
        self.look.dress()
        self._remember()

    @Slot()
    def _on_setup_wanted(self) -> None:
        if self.wizard is None or not self.wizard.isVisible():
            self.open_wizard(Step.ADDRESS)
            assert self.wizard is not None
            self.wizard.left.connect(self._on_wizard_left)
        else:
            self.wizard.raise_()
            self.wizard.activateWindow()

    @Slot()
    def _on_wizard_left(self) -> None:
        """There may be an account more."""
        if self.mail is not None and self.mail.isVisible():
            self.mail.look_for_accounts()

    @Slot(bool)
    def _on_notices_wanted(self, are_wanted: bool) -> None:  # noqa: FBT001 - a slot takes what the signal has
        self._notices = are_wanted
        self._remember()

    @Slot()
    def _remember(self) -> None:
        chosen = WindowSettings(zoom=self.look.zoom, language=self._chosen_language, notices=self._notices)
        settings.save(chosen, self._start.settings_path)

    @Slot()
    def _on_left(self) -> None:
        """A window was left; the program ends with the last one, which is seen while it closes."""
        self._ending.start(0)

    @Slot()
    def _end_with_the_last(self) -> None:
        windows: tuple[QWidget | None, ...] = (self.welcome, self.wizard, self.mail)
        if self.practice is not None and self.practice.is_open:
            return  # whoever practises on is not to be interrupted
        if not any(window is not None and window.isVisible() for window in windows):
            QApplication.quit()


def run_window(
    factory: EngineFactory, *, start: Start, until: Callable[[Program], None] | None = None
) -> int:
    """Open the windows and stay until the last one is closed; the exit status.

    Args:
        factory: makes the engine, on a thread of its own, with the post that it answers through.
        start: which window, and what is remembered where.
        until: called with the program before it runs, as a way in for measurements.
    """
    # The style stands among the arguments: `setStyle` hands it back, and Python learns its dozen enums.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", STYLE])
    assert isinstance(app, QApplication)
    app.setApplicationName("tayori")
    app.setDesktopFileName("tayori")
    app.setQuitOnLastWindowClosed(False)
    program = Program(start, factory)
    try:
        program.open()
        if until is not None:
            until(program)
        return app.exec()
    finally:
        program.close()
