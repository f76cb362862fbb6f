"""Every Alt key of a page leads to one thing, in every language."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.helpers.beginning_scenes import BEGINNING_SCENES
from tests.helpers.expert_scenes import EXPERT_SCENES, TALK_SCENES
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.learn_scenes import LEARN_SCENES, LESSON_DONE_SCENES, PRACTICE_SCENES
from tests.helpers.letter_scenes import LETTER_SCENES
from tests.helpers.mail_scenes import MAIL_SCENES
from tests.helpers.report_scenes import REPORT_SCENES
from tests.helpers.scenes import ACCOUNT_ID, WIZARD_SCENES
from tests.helpers.screen_checks import settle
from wizard.flow.state import State
from wizard.gui.learn.window import LearnWindow
from wizard.gui.look import Look
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.practice.lesson_done import LessonDoneDialog
from wizard.gui.practice.welcome import PracticeWelcome
from wizard.gui.report.window import ReportWindow
from wizard.gui.talk_window import TalkWindow
from wizard.gui.texts import Texts
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.fold import Fold
from wizard.gui.wizard_window import WizardWindow
from wizard.wording.languages import Language

UNDERLINE_NOTHING = (Language.SIMPLIFIED_CHINESE, Language.KOREAN)
"""They have the keys of Japanese."""
LANGUAGES = tuple(language for language in Language if language not in UNDERLINE_NOTHING)


def keys_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every Alt key that works in a window, with the name of what it leads to."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisibleTo(window) and button.window() is window and not button.shortcut().isEmpty():
            yield button.shortcut().toString(), button.objectName()
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        if isinstance(parent, QWidget) and parent.isVisibleTo(window) and parent.window() is window:
            yield shortcut.key().toString(), parent.objectName() or type(parent).__name__


def shared(window: QWidget) -> list[str]:
    """The Alt keys of a window that lead to more than one thing."""
    led: dict[str, list[str]] = {}
    for key, name in keys_of(window):
        led.setdefault(key, []).append(name)
    return [f"{key}: {', '.join(names)}" for key, names in led.items() if len(names) > 1]


def faults(windows: dict[str, QWidget], texts: Texts) -> list[str]:
    """What two things of a window share, in any language."""
    for window in windows.values():
        for fold in window.findChildren(Fold):
            fold.button.setChecked(True)
    found = []
    for language in LANGUAGES:
        texts.use(language)
        settle()
        found += [
            f"{language.value} {name}: {fault}"
            for name, window in windows.items()
            for fault in shared(window)
        ]
    return found


def _dispose(windows: dict[str, QWidget]) -> None:
    for window in windows.values():
        window.deleteLater()
    settle()


def _wizard(look: Look, state: Callable[[], State]) -> QWidget:
    return WizardWindow(look, FakeEngine(), state=state())


def test_no_two_things_of_a_page_of_the_wizard_share_an_alt_key(look: Look, texts: Texts) -> None:
    scenes = WIZARD_SCENES | EXPERT_SCENES | BEGINNING_SCENES
    windows = {name: _wizard(look, state) for name, state in scenes.items()}

    found = faults(windows, texts)

    _dispose(windows)
    assert found == []


def test_no_two_things_of_the_mail_windows_share_an_alt_key(look: Look, texts: Texts) -> None:
    windows: dict[str, QWidget] = {}
    texts.use(Language.ENGLISH)
    mails = []
    for name, put_up in (MAIL_SCENES | LETTER_SCENES).items():
        mail = MailWindow(look, FakeEngine(), ACCOUNT_ID)
        mail.show()
        mails.append(mail)
        windows[name] = put_up(mail, "en") or mail

    found = faults(windows, texts)

    for mail in mails:
        mail.hide()
        mail.deleteLater()
    settle()
    assert found == []


def test_no_two_things_of_the_other_windows_share_an_alt_key(look: Look, texts: Texts) -> None:
    ground = QWidget()
    windows: dict[str, QWidget] = {}
    for name, talks in TALK_SCENES.items():
        windows[name] = talk = TalkWindow(None, look)
        talk.show_talks(talks)
    for name, report in REPORT_SCENES.items():
        windows[name] = ReportWindow(None, look, report())
    for name, topic in LEARN_SCENES.items():
        windows[name] = words = LearnWindow(None, look)
        words.show_topic(topic)
    for name, kind in PRACTICE_SCENES.items():
        windows[name] = welcome = PracticeWelcome(look)
        welcome.kinds.button(kind).click()
        if kind is not None:
            welcome.bar.main.click()
    for name, lesson in LESSON_DONE_SCENES.items():
        windows[name] = LessonDoneDialog(ground, look, lesson)

    found = faults(windows, texts)

    _dispose(windows)
    assert found == []


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

    assert shared(window) == ["Alt+G: one, other"]


@pytest.mark.parametrize(("text", "key"), [("Ab&brechen", "Alt+B"), ("キャンセル", "Alt+C")])
def test_the_underlined_letter_is_the_key_and_ours_only_where_there_is_none(
    text: str, key: str, look: Look
) -> None:
    button = Button(look, "cancel")

    button.label(text, "C")

    assert button.shortcut() == QKeySequence(key)
