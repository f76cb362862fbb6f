"""What the words mean: opened where they matter, read by eye, by ear and by keyboard, in both languages."""

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, Qt
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.helpers import scenes
from tests.helpers.expert_scenes import expert
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import MAIL_SCENES
from tests.helpers.screen_checks import settle
from tests.helpers.sources import CHECKOUT
from tests.helpers.typing_hands import button, press
from tests.helpers.wizard_windows import opened
from wizard.flow.event import CancelPressed
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.gui.learn.opening import OF_STEPS
from wizard.gui.learn.picture import FOLDER, Picture, drawing, place_of
from wizard.gui.learn.trying import Trying
from wizard.gui.learn.window import NAME, LearnWindow
from wizard.gui.look import Look
from wizard.gui.mail.last_look_dialog import LastLookDialog
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.texts import Texts, translate
from wizard.gui.theme.tokens import DARK, LIGHT
from wizard.gui.widgets.prose import Prose
from wizard.wording.languages import Language
from wizard.wording.learn.pages import PAGES, tell_page
from wizard.wording.learn.topic import Topic


def shown(look: Look, qtbot: QtBot, topic: Topic | None) -> LearnWindow:
    """The window at a topic, there until the test ends."""
    window = LearnWindow(None, look)
    qtbot.addWidget(window)
    window.show_topic(topic)
    window.show()
    settle()
    return window


@pytest.mark.parametrize(
    ("state", "topic"),
    [
        (State(), Topic.ADDRESS),
        (scenes.looking(), Topic.WAY),
        (scenes.password(), Topic.PASSWORD),
        (scenes.checking(), Topic.SMTP),
        (expert(), Topic.PORTS),
        (scenes.done(), Topic.WAY),
    ],
    ids=lambda value: value.value if isinstance(value, Topic) else value.step.value,
)
def test_the_word_that_matters_is_explained_where_it_matters(
    state: State, topic: Topic, look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, state)

    window.strip.words.click()

    words = window.findChild(LearnWindow, NAME)
    assert words is not None
    assert words.isVisible()
    assert words.topic is topic
    assert window.isVisible()
    assert window.state == state


def test_every_step_has_a_word() -> None:
    assert set(OF_STEPS) == set(Step)


def test_a_problem_leads_to_its_own_word(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, scenes.password_wrong())

    window.strip.words.click()

    words = window.findChild(LearnWindow, NAME)
    assert words is not None
    assert words.topic is Topic.PASSWORD


def test_asking_twice_opens_one_window_and_it_goes_with_the_wizard(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, State())
    window.strip.words.click()
    window.strip.words.click()
    (words,) = window.findChildren(LearnWindow)

    window.happen(CancelPressed())

    assert not words.isVisible()


def test_f1_opens_it_and_escape_closes_it_alone(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, State())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)

    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(LearnWindow, NAME) is not None, timeout=2000)
    words = window.findChild(LearnWindow, NAME)
    assert words is not None
    press(words, Qt.Key.Key_Escape)

    assert not words.isVisible()
    assert window.isVisible()


def test_the_mail_window_lists_all_words_and_a_letter_of_a_group_leads_to_its_page(
    look: Look, qtbot: QtBot
) -> None:
    mail = MailWindow(look, FakeEngine(), scenes.ACCOUNT_ID)
    qtbot.addWidget(mail)
    mail.show()

    mail.strip.words.click()
    words = mail.findChild(LearnWindow, NAME)
    assert words is not None
    assert words.topic is None
    MAIL_SCENES["mail_group"](mail, "ja")
    mail.strip.words.click()

    assert words.topic is Topic.MAILING_LIST


def test_the_question_whom_to_answer_explains_what_a_group_is(look: Look, qtbot: QtBot) -> None:
    mail = MailWindow(look, FakeEngine(), scenes.ACCOUNT_ID)
    qtbot.addWidget(mail)
    dialog = MAIL_SCENES["before_group"](mail, "ja")
    assert isinstance(dialog, LastLookDialog)

    button(dialog, "answer_words").click()

    words = dialog.findChild(LearnWindow, NAME)
    assert words is not None
    assert words.topic is Topic.MAILING_LIST
    assert dialog.isVisible()


def test_reading_on_by_enter_visits_every_word(look: Look, qtbot: QtBot) -> None:
    window = shown(look, qtbot, None)
    visited = []
    for _ in Topic:
        press(window.bar.main, Qt.Key.Key_Return)
        visited.append(window.topic)

    assert visited == list(Topic)
    assert not window.bar.main.isVisible()
    press(window.bar.cancel, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_the_list_and_the_words_that_belong_to_it_lead_to_their_pages(look: Look, qtbot: QtBot) -> None:
    window = shown(look, qtbot, None)

    visited = []
    for name in ("topic_pop", "topic_imap", "back"):
        button(window, name).click()
        settle()
        visited.append(window.topic)

    assert visited == [Topic.POP, Topic.IMAP, None]


def test_an_answer_gets_its_reply_at_once_and_another_may_be_tried(look: Look, qtbot: QtBot) -> None:
    window = shown(look, qtbot, Topic.IMAP)
    trying = window.findChild(Trying)
    assert trying is not None
    assert not trying.reply.isVisible()

    trying.choice.button(1).click()
    wrong = trying.reply.prose.text()
    trying.choice.button(0).click()

    assert "ひとりでに" in wrong
    assert trying.reply.prose.text().startswith("そのとおりです。")


@pytest.mark.parametrize("topic", Topic)
def test_a_screen_reader_hears_the_page_in_the_order_in_which_it_stands(
    topic: Topic, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("wizard.gui.learn.window.announce", lambda _widget, text: heard.append(text))
    window = shown(look, qtbot, topic)

    (spoken,) = heard
    assert spoken.split("\n")[1:] == list(tell_page(PAGES[topic], translate))
    places = [
        (label.mapTo(window, label.rect().topLeft()).y(), label.accessibleName() or label.text())
        for label in window.findChildren(Prose)
        if label.isVisibleTo(window) and not label.text().isdigit()
    ]
    assert places == sorted(places, key=lambda place: place[0])
    picture = window.findChild(Picture)
    assert picture is not None
    assert picture.accessibleName() == translate("Learn", PAGES[topic].picture)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("topic", Topic)
def test_the_labels_of_a_picture_fit_into_it(
    topic: Topic, language: Language, look: Look, texts: Texts, qtbot: QtBot
) -> None:
    texts.use(language)
    window = shown(look, qtbot, topic)
    picture = window.findChild(Picture)

    assert picture is not None
    assert picture.misfits() == []
    assert all(
        place_of(drawing(topic, LIGHT), number + 1).width() for number in range(len(PAGES[topic].labels))
    )


@pytest.mark.parametrize("topic", Topic)
def test_a_picture_is_drawn_in_the_colours_of_the_windows_only(topic: Topic) -> None:
    text = (FOLDER / f"{topic.value}.svg").read_text(encoding="utf-8")

    assert "#" not in text
    assert QSvgRenderer(QByteArray(text.encode())).isValid()
    assert drawing(topic, LIGHT).isValid()
    assert drawing(topic, DARK).isValid()


def test_there_is_no_picture_without_a_page() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == {topic.value for topic in Topic}


def test_the_language_and_the_colours_change_at_once(look: Look, texts: Texts, qtbot: QtBot) -> None:
    window = shown(look, qtbot, Topic.POP)

    texts.use(Language.ENGLISH)
    look.set_tokens(DARK)
    settle()

    assert window.windowTitle() == "POP: taking mail out"
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    assert "I came for mail." in labels
    assert "メールを受けとりに来ました。" not in labels


@pytest.mark.parametrize("language", Language)
def test_the_way_there_is_one_word_where_the_window_is_narrow(
    language: Language, look: Look, texts: Texts, engine: FakeEngine, qtbot: QtBot
) -> None:
    texts.use(language)
    window = opened(look, engine, qtbot, State())
    window.resize(window.minimumSize())
    settle()

    words = window.strip.words
    name = QCoreApplication.translate("TopStrip", "What words mean")
    assert len(words.text()) < len(name)
    assert words.accessibleName() == name
    assert words.width() >= words.sizeHint().width()
    assert words.shortcut().toString() == "F1"


def test_the_page_keys_scroll(look: Look, qtbot: QtBot) -> None:
    look.set_zoom(2.0)
    window = shown(look, qtbot, Topic.PORTS)
    window.resize(1024, 600)
    settle()
    bar = window.article.verticalScrollBar()

    press(window, Qt.Key.Key_PageDown)
    down = bar.value()
    press(window, Qt.Key.Key_End)
    end = bar.value()
    press(window, Qt.Key.Key_Home)

    assert 0 < down < end == bar.maximum()
    assert bar.value() == 0


def test_nothing_of_it_is_imported_before_somebody_asks() -> None:
    """The first window waits for nothing that it does not show."""
    code = (
        "import json, sys\n"
        "from wizard.cli import windowed\n"
        "from wizard.gui import main\n"
        "import wizard.gui.pages.address, wizard.gui.mail.mail_window\n"
        "print(json.dumps([name for name in sys.modules if '.learn' in name]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, timeout=50, check=True
    )

    assert json.loads(done.stdout) == []
