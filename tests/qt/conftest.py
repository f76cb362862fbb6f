"""One application object for all tests of the window, its texts, and how it looks."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from i18n.build import COMPILED, compile_to
from tests.helpers.fake_engine import FakeEngine
from wizard.gui.look import Look
from wizard.gui.texts import Texts
from wizard.wording.languages import Language

OFFSCREEN_SAYS = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The display that is none warns of what it cannot do; that is no fault of a window."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_SAYS, extend=True))


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The session's one QApplication, made before the first widget; no window outlives its test.

    As in the program, garbage is not collected behind its back: a window that a test has let go of would be
    taken apart while it is painted.
    """
    qapp.setStyle("Fusion")
    qapp.setQuitOnLastWindowClosed(False)
    collects = gc.isenabled()
    gc.disable()
    yield qapp
    for window in qapp.topLevelWidgets():
        window.hide()
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if collects:
        gc.enable()


@pytest.fixture(scope="session")
def compiled() -> None:
    """The translations as the program reads them."""
    compile_to(COMPILED)


@pytest.fixture
def texts(application: QApplication, compiled: None) -> Iterator[Texts]:
    """The windows speak Japanese; a test may change that."""
    texts = Texts()
    texts.use(Language.JAPANESE)
    yield texts
    texts.stop()


@pytest.fixture
def look(application: QApplication, texts: Texts) -> Look:
    """Light colours and text of ordinary size."""
    look = Look()
    look.dress()
    return look


@pytest.fixture
def engine() -> FakeEngine:
    """An engine that remembers what was wanted."""
    return FakeEngine()
