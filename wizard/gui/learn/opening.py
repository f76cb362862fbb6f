"""Opens the explanations at the word that matters where somebody asks."""

from PySide6.QtWidgets import QWidget

from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.gui.learn.window import NAME, LearnWindow
from wizard.gui.look import Look
from wizard.mail.reading.message import ReadMessage
from wizard.wording.learn.pages import of_problem
from wizard.wording.learn.topic import Topic

OF_STEPS: dict[Step, Topic] = {
    Step.WELCOME: Topic.WAY,
    Step.PROFILE: Topic.ADDRESS,
    Step.ADDRESS: Topic.ADDRESS,
    Step.LOOKING: Topic.WAY,
    Step.PREPARATION: Topic.APP_PASSWORD,
    Step.CONSENT: Topic.ENCRYPTION,
    Step.PASSWORD: Topic.PASSWORD,
    Step.SENDING_LOGIN: Topic.SMTP,
    Step.CHECKING: Topic.SMTP,
    Step.EXPERT: Topic.PORTS,
    Step.PROBLEM: Topic.WAY,
    Step.DONE: Topic.WAY,
    Step.LEFT: Topic.WAY,
}
"""The word that matters on a page of the wizard, while nothing is wrong there."""


def topic_of(state: State) -> Topic:
    """The word that matters now: that of the problem, else that of the page."""
    if state.problems and state.step is not Step.EXPERT:
        return of_problem(state.problems[0].code)
    return OF_STEPS[state.step]


def topic_of_letter(message: ReadMessage | None) -> Topic | None:
    """The word that matters while a letter is read; the contents are shown while it is none in particular."""
    return Topic.MAILING_LIST if message is not None and message.list_post is not None else None


def open_words(parent: QWidget, look: Look, topic: Topic | None) -> LearnWindow:
    """Show a topic, or the contents, in the parent's one window for them."""
    window = parent.findChild(LearnWindow, NAME)
    if window is None:
        window = LearnWindow(parent, look)
    window.show_topic(topic)
    window.show()
    window.raise_()
    window.activateWindow()
    return window
