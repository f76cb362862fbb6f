"""Every Alt key of a window leads to one thing, in every language and whatever the window shows."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from tests.helpers.every_scene import FAMILIES, Stage
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.scenes import WIZARD_SCENES
from tests.helpers.screen_checks import keys_of, settle, shared_keys
from wizard.gui.look import Look
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.texts import Texts
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.fold import Fold
from wizard.gui.wizard_window import WizardWindow
from wizard.wording.languages import Language

UNDERLINE_NOTHING = (Language.SIMPLIFIED_CHINESE, Language.KOREAN)
"""They have the keys of Japanese."""
LANGUAGES = tuple(language for language in Language if language not in UNDERLINE_NOTHING)
WRITTEN_ONCE = ("mail", "menu", "lesson_done")
"""Notices, menus and dialogs keep the language in which they came."""

WIDE, NARROW = QSize(1180, 740), QSize(760, 600)


@pytest.mark.parametrize("family", [family for family in FAMILIES if family not in WRITTEN_ONCE])
def test_no_two_things_of_a_window_share_an_alt_key(family: str, look: Look, texts: Texts) -> None:
    stage = Stage(look, texts.language, wizard=WIDE, mail=WIDE)
    windows = {name: scene(stage) for name, scene in FAMILIES[family].items()}
    for window in windows.values():
        window.hide()  # what is not shown takes another language quickly
        for fold in window.findChildren(Fold):
            fold.button.setChecked(True)
    found = []
    for language in LANGUAGES:
        texts.use(language)
        settle()
        found += [
            f"{language.value} {name}: {fault}"
            for name, window in windows.items()
            for fault in shared_keys(window)
        ]

    stage.clear()
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_things_that_the_mail_window_can_show_share_an_alt_key(
    language: Language, look: Look, texts: Texts
) -> None:
    """A notice, a letter to many and a narrow window can come together, whatever is in a picture."""
    texts.use(language)
    led: dict[str, set[str]] = {}
    found = []
    for size in (WIDE, NARROW):
        stage = Stage(look, language, wizard=size, mail=size)
        names = FAMILIES["mail"] if size is WIDE else ("mail_letter",)
        for name in names:
            window = FAMILIES["mail"][name](stage)
            found += [f"{name}: {fault}" for fault in shared_keys(window)]
            for key, leads_to in keys_of(window) if isinstance(window, MailWindow) else ():
                led.setdefault(key, set()).add(leads_to)
            stage.clear()

    assert found == []
    assert {key: names for key, names in led.items() if len(names) > 1} == {}
    assert {"to_list", "offline_action", "undo_action", "reply_all"} <= set().union(*led.values())


@pytest.mark.parametrize("language", [Language.JAPANESE, *UNDERLINE_NOTHING])
def test_a_language_without_underlined_letters_has_the_keys_of_the_code(
    language: Language, look: Look, texts: Texts
) -> None:
    texts.use(language)
    bar = WizardWindow(look, FakeEngine(), state=WIZARD_SCENES["password"]()).bar

    assert [button.shortcut().toString() for button in (bar.back, bar.cancel, bar.main)] == [
        "Alt+B",
        "Alt+C",
        "Alt+N",
    ]


def test_a_shared_key_would_be_found(look: Look) -> None:
    window = QWidget()
    for name in ("one", "other"):
        button = Button(look, name)
        button.setParent(window)
        button.label(f"&Go to {name}")

    assert shared_keys(window) == ["Alt+G: one, other"]


@pytest.mark.parametrize(("text", "key"), [("Ab&brechen", "Alt+B"), ("キャンセル", "Alt+C")])
def test_the_underlined_letter_is_the_key_and_ours_only_where_there_is_none(
    text: str, key: str, look: Look
) -> None:
    button = Button(look, "cancel")

    button.label(text, "C")

    assert button.shortcut() == QKeySequence(key)
