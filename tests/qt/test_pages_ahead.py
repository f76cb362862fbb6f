"""The pages that come next are made while somebody types, but for a screen reader."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.ahead import AFTER_MS, BETWEEN_MS, PagesAhead


@pytest.fixture
def made() -> list[Step]:
    """The steps whose pages were made."""
    return []


@pytest.fixture
def ahead(look: Look, made: list[Step], qtbot: QtBot) -> PagesAhead:
    parent = QObject(look)
    return PagesAhead(parent, look, (made.append,))


def test_the_next_pages_are_made_one_after_the_other(
    ahead: PagesAhead, made: list[Step], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)

    ahead.follow(Step.PASSWORD)

    qtbot.waitUntil(lambda: made == [Step.CHECKING, Step.DONE], timeout=20 * AFTER_MS)


@pytest.mark.parametrize("comes_late", [False, True])
def test_none_is_made_while_a_screen_reader_looks(
    comes_late: bool,  # noqa: FBT001 - a case
    ahead: PagesAhead,
    made: list[Step],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: not comes_late)
    ahead.follow(Step.PASSWORD)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)

    qtbot.wait(AFTER_MS + 4 * BETWEEN_MS)

    assert made == []
