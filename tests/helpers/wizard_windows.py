"""The wizard's window in a state, for tests that look at its pages."""

from functools import partial

from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.wizard_window import WizardWindow


def opened(look: Look, engine: FakeEngine, qtbot: QtBot, state: State) -> WizardWindow:
    """The wizard in this state, shown, and there until the test ends.

    qtbot itself only knows a weak reference: the window of a test that keeps nothing but a page would go
    while its page is still used, and take the program with it.
    """
    window = WizardWindow(look, engine, state=state)
    qtbot.addWidget(window, before_close_func=partial(_hold, window))
    window.show()
    qtbot.waitExposed(window)
    return window


def _hold(_held: WizardWindow, _closing: object) -> None:
    """Called when the window is closed; until then it is held by its first argument."""
