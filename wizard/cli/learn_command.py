"""The command `learn`: what the words of mail mean, for reading without a window."""

from typing import Annotated

import typer

from wizard.cli.options import JsonOption, screen_for
from wizard.cli.screen import Screen
from wizard.model.record import Record
from wizard.wording.commands import Saying
from wizard.wording.learn.page import LearnPage
from wizard.wording.learn.pages import CONTENTS, PAGES, SEE, TRY_IT, tell_page
from wizard.wording.learn.topic import Topic


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(learn)


def learn(
    topic: Annotated[
        Topic | None, typer.Argument(help="The word to explain; without one, all of them are listed.")
    ] = None,
    *,
    as_json: JsonOption = False,
) -> None:
    """Explain the words of mail: address, SMTP, POP, IMAP, ports, encryption, passwords and more."""
    screen = screen_for(as_json=as_json)
    if topic is None:
        screen.answer([{"topic": one.value, "title": _words(screen, PAGES[one].title)} for one in Topic])
        if not as_json:
            _list(screen)
        return
    page = PAGES[topic]
    screen.answer(_record(screen, page))
    if not as_json:
        _tell(screen, page)


def _list(screen: Screen) -> None:
    screen.say(_words(screen, CONTENTS))
    widest = max(len(topic.value) for topic in Topic)
    for topic in Topic:
        screen.say(f"  {topic.value:<{widest}}  {_words(screen, PAGES[topic].title)}")
    screen.say(screen.words(Saying.LEARN_ONE, next(iter(Topic)).value))


def _tell(screen: Screen, page: LearnPage) -> None:
    """The page, then the question with the reply to each answer: nobody can press anything here."""
    screen.say(_words(screen, page.title))
    for paragraph in tell_page(page, screen.translate):
        screen.say(f"\n{paragraph}")
    screen.say(f"\n{_words(screen, TRY_IT)}: {_words(screen, page.try_it.question)}")
    for choice in page.try_it.choices:
        screen.say(f"  - {_words(screen, choice.text)} → {_words(screen, choice.reply)}")
    screen.say(f"\n{_words(screen, SEE)}:")
    for topic in page.see:
        screen.say(f"  tayori learn {topic.value}  {_words(screen, PAGES[topic].title)}")


def _record(screen: Screen, page: LearnPage) -> Record:
    return {
        "topic": page.topic.value,
        "title": _words(screen, page.title),
        "paragraphs": list(tell_page(page, screen.translate)),
        "question": _words(screen, page.try_it.question),
        "answers": [
            {
                "text": _words(screen, choice.text),
                "reply": _words(screen, choice.reply),
                "right": choice.is_right,
            }
            for choice in page.try_it.choices
        ],
        "see": [topic.value for topic in page.see],
    }


def _words(screen: Screen, text: str) -> str:
    return screen.translate("Learn", text)
