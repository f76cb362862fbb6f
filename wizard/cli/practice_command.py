"""The command `practice`: the whole main job against the embedded practice provider."""

import asyncio
import tempfile
import time
from pathlib import Path
from typing import Annotated

import typer

from wizard import resources
from wizard.cli.display import has_display
from wizard.cli.lesson_story import tell_whole_lesson
from wizard.cli.options import JsonOption, screen_for, settings_of
from wizard.cli.records import problem_record
from wizard.cli.screen import Screen
from wizard.cli.setup_records import setup_record
from wizard.cli.setup_story import SetupStory
from wizard.discovery.table import ProviderTable
from wizard.flow.outcome import SetupStatus, status_of
from wizard.flow.state import State
from wizard.model.lesson import Lesson
from wizard.model.record import Record
from wizard.runtime.headless import Answers, set_up
from wizard.runtime.practising import practice_provider, practice_world
from wizard.wording.commands import Saying


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(practice)


def practice(
    context: typer.Context,
    *,
    lesson: Annotated[
        Lesson | None, typer.Option("--lesson", help="What goes wrong on purpose; nothing without it.")
    ] = None,
    headless: Annotated[bool, typer.Option("--headless", help="No window, even where there is one.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Try everything on a pretend mail company on this computer; nothing leaves it."""
    if has_display() and not headless and not as_json:
        from wizard.cli.windowed import open_practice_window  # noqa: PLC0415 - Qt only for a window

        raise typer.Exit(open_practice_window(home=settings_of(context).home, lesson=lesson))
    screen = screen_for(as_json=as_json)
    if lesson is not None:
        is_done = tell_whole_lesson(lesson, screen, home=settings_of(context).home)
        raise typer.Exit(0 if is_done else 1)
    with tempfile.TemporaryDirectory(prefix="tayori-practice-") as folder:
        home = settings_of(context).home or Path(folder)
        started = time.monotonic()
        state = asyncio.run(_run(home, screen))
        elapsed_ms = round((time.monotonic() - started) * 1000)
    screen.answer(_record(state, screen, elapsed_ms=elapsed_ms))
    worked = state.test_mail is not None and state.test_mail.same
    for problem in state.problems:
        screen.problem(problem)
    if state.test_mail is not None and state.test_mail.problem is not None:
        screen.problem(state.test_mail.problem)
    if worked and not as_json:
        screen.say(screen.words(Saying.WORKS))
    raise typer.Exit(0 if worked and status_of(state) is SetupStatus.READY else 1)


async def _run(home: Path, screen: Screen) -> State:
    """The main job, told step by step: found, handshake, logged in, sent, fetched, same message."""
    table = ProviderTable.load(resources.path("providers.json"))
    async with practice_provider() as provider:
        screen.progress(screen.words(Saying.PRACTICE_READY))
        world = practice_world(provider, home=home, table=table, language=screen.language)
        answers = Answers(
            address=provider.address, secret=lambda: provider.secret, saves=True, sends_test_mail=True
        )
        state = await set_up(answers, world, on_step=SetupStory(screen).tell)
        await provider.internet.http.aclose()
        return state


def _record(state: State, screen: Screen, *, elapsed_ms: int) -> Record:
    record = setup_record(state, screen.translate, elapsed_ms=elapsed_ms)
    mail = state.test_mail
    record["test_mail"] = mail and {
        "arrived": mail.arrived,
        "same": mail.same,
        "ms": mail.ms,
        "problems": [problem_record(mail.problem, screen.translate)] if mail.problem else [],
    }
    return record
