"""Colours, text sizes and languages of the windows."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.scenes import password
from tests.helpers.screen_checks import settle
from tests.helpers.screen_looks import CONTRAST_SETS
from tests.helpers.typing_hands import button
from wizard.gui.look import ZOOM_STEPS, Look, SystemLook
from wizard.gui.pages.password import PasswordPage
from wizard.gui.settings import WindowSettings, load, save
from wizard.gui.texts import Texts
from wizard.gui.theme.tokens import (
    DARK,
    LIGHT,
    LINE_CONTRAST,
    LINE_PAIRS,
    TEXT_CONTRAST,
    TEXT_PAIRS,
    Tokens,
    contrast,
    high_contrast,
)
from wizard.gui.widgets.language_menu import LanguageMenu
from wizard.gui.wizard_window import WizardWindow
from wizard.wording.languages import Language

COLORS = {"light": LIGHT, "dark": DARK} | {
    name: high_contrast(colors) for name, colors in CONTRAST_SETS.items()
}


@pytest.mark.parametrize("tokens", COLORS.values(), ids=COLORS)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_every_text_can_be_read_on_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(tokens.color(text), tokens.color(ground)) >= TEXT_CONTRAST


@pytest.mark.parametrize("tokens", COLORS.values(), ids=COLORS)
@pytest.mark.parametrize(("line", "ground"), LINE_PAIRS)
def test_every_line_that_means_something_can_be_seen(tokens: Tokens, line: str, ground: str) -> None:
    assert contrast(tokens.color(line), tokens.color(ground)) >= LINE_CONTRAST


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_the_colours_change_at_once(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = WizardWindow(look, engine)
    qtbot.addWidget(window)
    window.show()

    look.set_tokens(DARK)
    settle()

    assert window.grab().toImage().pixelColor(window.width() - 5, 5).name().upper() == DARK.paper


def test_the_system_s_colours_are_followed(look: Look) -> None:
    system = SystemLook(look)

    system.follow()

    assert look.tokens in (LIGHT, DARK)


def test_keys_change_the_text_size_everywhere(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = WizardWindow(look, engine)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    before = window.page.head.question.height()

    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    settle()
    larger = (look.zoom, window.page.head.question.height())
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    smaller = look.zoom
    look.set_zoom(2.0)
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)

    assert larger[0] == ZOOM_STEPS[1]
    assert larger[1] > before
    assert smaller == 1.0
    assert look.zoom == 1.0


def test_the_wheel_with_ctrl_changes_the_text_size(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = WizardWindow(look, engine)
    qtbot.addWidget(window)
    window.show()

    for turned in (120, 120, -120):
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt's signature
        )
        QApplication.sendEvent(window.page.viewport(), event)

    assert look.zoom == ZOOM_STEPS[1]


def test_three_buttons_choose_the_text_size(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = WizardWindow(look, engine)
    qtbot.addWidget(window)
    window.show()

    button(window, "text_size_2").click()

    assert look.zoom == 2.0


def test_the_text_size_stays_between_100_and_200_percent(look: Look) -> None:
    look.set_zoom(9.0)
    largest = look.zoom
    look.larger()
    look.set_zoom(0.1)
    look.smaller()

    assert largest == 2.0
    assert look.zoom == 1.0


def test_the_language_changes_at_once_and_keeps_what_was_typed(
    look: Look, texts: Texts, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = WizardWindow(look, engine, state=password())
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, PasswordPage)
    japanese = page.head.question.text()
    page.password.edit.setText("s3cret")

    texts.use(Language.ENGLISH)
    settle()

    assert "パスワード" in japanese
    assert page.head.question.text() == "Found. Now your password, please"
    assert window.bar.main.text() == "&Next"
    assert window.windowTitle() == "Found. Now your password, please – Tayori"  # noqa: RUF001
    assert page.password.edit.text() == "s3cret"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_language_is_offered_in_its_own_words(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = WizardWindow(look, engine)
    qtbot.addWidget(window)
    window.show()
    window.strip.language.click()
    menu = window.findChild(LanguageMenu)
    assert menu is not None
    offered = {action.text(): action for action in menu.actions()}
    in_use = [name for name, action in offered.items() if action.isChecked()]

    with qtbot.waitSignal(window.language_wanted, timeout=1000) as wanted:
        offered["한국어"].trigger()
    menu.close()

    assert wanted.args == [Language.KOREAN]
    assert list(offered) == [language.own_name for language in Language]
    assert in_use == ["日本語"]
    assert "Language" in window.strip.language.text()


def test_size_and_language_are_kept(tmp_path: Path) -> None:
    place = tmp_path / "settings" / "window.json"

    save(WindowSettings(zoom=1.4, language=Language.ENGLISH), place)

    assert load(place) == WindowSettings(zoom=1.4, language=Language.ENGLISH)
    assert [file.name for file in place.parent.iterdir()] == ["window.json"]


@pytest.mark.parametrize(
    "content", ["", "[]", '{"zoom": "x", "language": 1}', '{"zoom": NaN}', '{"zoom": true, "language": "xx"}']
)
def test_broken_settings_count_as_none(content: str, tmp_path: Path) -> None:
    place = tmp_path / "window.json"
    place.write_text(content, encoding="utf-8")

    assert load(place) == WindowSettings()


def test_a_size_out_of_bounds_is_brought_back(tmp_path: Path) -> None:
    place = tmp_path / "window.json"
    place.write_text(json.dumps({"zoom": 99}), encoding="utf-8")

    assert load(place).zoom == 2.0


def test_settings_that_cannot_be_written_are_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    save(WindowSettings(zoom=2.0), tmp_path / "file" / "window.json")

    assert load(tmp_path / "file" / "window.json") == WindowSettings()
