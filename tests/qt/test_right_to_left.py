"""The windows stand mirrored where one reads from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from tests.helpers import screen_checks
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.scenes import address_typed
from wizard.gui.look import Look
from wizard.gui.wizard_window import WizardWindow


@pytest.fixture
def mirrored(look: Look) -> Iterator[Look]:
    """A look whose windows begin at the right."""
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield look
    QApplication.setLayoutDirection(before)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_first_page_fits_mirrored(zoom: float, mirrored: Look) -> None:
    mirrored.set_zoom(zoom)
    window = WizardWindow(mirrored, FakeEngine(), state=address_typed())
    window.resize(QSize(1024, 600))
    window.show()
    screen_checks.settle()

    assert screen_checks.misfits(window) == []
    assert screen_checks.outside(window) == []
    assert screen_checks.overlaps(window) == []
    middle = window.width() / 2
    assert window.bar.main.mapTo(window, window.bar.main.rect().center()).x() < middle
    assert window.strip.words.mapTo(window, window.strip.words.rect().center()).x() > middle
