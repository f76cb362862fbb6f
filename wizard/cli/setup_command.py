"""The command `setup`: the main job without a window."""

import asyncio
import time
from collections.abc import Callable
from enum import Enum
from typing import Annotated

import typer

from wizard.cli.choosing import secret_place
from wizard.cli.compose import real_world
from wizard.cli.endpoints import parse_server, parse_submission
from wizard.cli.options import (
    AllowHttpOption,
    ConversationOption,
    JsonOption,
    PasswordStdinOption,
    SecretsOption,
    screen_for,
    settings_of,
)
from wizard.cli.screen import Screen, password_source
from wizard.cli.setup_records import setup_problems, setup_record
from wizard.cli.setup_story import SetupStory
from wizard.cli.talk_story import tell_talks
from wizard.discovery.wishes import Wishes
from wizard.flow.outcome import SetupStatus, status_of
from wizard.flow.state import State
from wizard.model.secret import Secret
from wizard.model.server import Protocol
from wizard.runtime.headless import Answers, set_up
from wizard.runtime.world import World
from wizard.wording.addresses import tell_finding
from wizard.wording.commands import Saying

HOST_HELP = "HOST[:PORT[/tls|starttls]]"


class Incoming(Enum):
    """The ways to receive mail that a person can ask for."""

    IMAP = "imap"
    POP3 = "pop3"


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(setup)


def setup(
    context: typer.Context,
    address: str,
    *,
    password_stdin: PasswordStdinOption = False,
    no_save: Annotated[bool, typer.Option("--no-save", help="Check everything, keep nothing.")] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="Agree to the company that would get the password.")
    ] = False,
    incoming: Annotated[Incoming | None, typer.Option(help="Receive by this protocol.")] = None,
    imap: Annotated[str | None, typer.Option(help=HOST_HELP)] = None,
    pop3: Annotated[str | None, typer.Option(help=HOST_HELP)] = None,
    smtp: Annotated[str | None, typer.Option(help=HOST_HELP)] = None,
    username: Annotated[str | None, typer.Option(help="The login name, when it is not the address.")] = None,
    smtp_username: Annotated[
        str | None, typer.Option(help="The login name for sending, when that one is another.")
    ] = None,
    smtp_password_stdin: Annotated[
        bool,
        typer.Option(
            "--smtp-password-stdin",
            help="The next line of stdin is the password for sending, used where the first one is refused.",
        ),
    ] = False,
    allow_http: AllowHttpOption = False,
    secrets: SecretsOption = None,
    conversation: ConversationOption = False,
    as_json: JsonOption = False,
) -> None:
    """Set up ADDRESS: find the servers, shake hands, log in to both, and keep the account."""
    screen = screen_for(as_json=as_json)
    wishes = Wishes(
        incoming=Protocol(incoming.value) if incoming else None,
        imap=parse_server(imap),
        pop3=parse_server(pop3),
        smtp=parse_submission(smtp),
        username=username,
        allow_http=allow_http,
    )
    world = real_world(home=settings_of(context).home, secrets=secret_place(secrets), wishes=wishes)
    answers = Answers(
        address=address,
        secret=password_source(screen, from_stdin=password_stdin),
        username=username,
        sending_secret=sending_source(
            screen, first_from_stdin=password_stdin, from_stdin=smtp_password_stdin
        ),
        sending_username=smtp_username,
        agrees=yes,
        saves=not no_save,
    )
    started = time.monotonic()
    state = walk(answers, world, screen)
    elapsed_ms = round((time.monotonic() - started) * 1000)
    screen.answer(setup_record(state, screen.translate, elapsed_ms=elapsed_ms))
    tell_end(state, screen)
    if conversation:
        tell_talks(state.talks, screen)
    raise typer.Exit(0 if status_of(state) is SetupStatus.READY else 1)


def sending_source(
    screen: Screen, *, first_from_stdin: bool, from_stdin: bool
) -> Callable[[], Secret] | None:
    """Where a password for sending comes from; nowhere for a script that did not say that it has one."""
    if first_from_stdin and not from_stdin:
        return None
    return password_source(screen, from_stdin=from_stdin, prompt=Saying.SENDING_PASSWORD_PROMPT)


def walk(answers: Answers, world: World, screen: Screen) -> State:
    """Run the set-up; Ctrl-C ends it where it stands, with nothing kept."""
    story = SetupStory(screen)

    async def run() -> State:
        try:
            return await set_up(answers, world, on_step=story.tell)
        finally:
            await world.internet.http.aclose()

    try:
        return asyncio.run(run())
    except KeyboardInterrupt:
        return State(saves=answers.saves, checked=story.state.checked, evidence=story.state.evidence)


def tell_end(state: State, screen: Screen) -> None:
    """How it ended, in words."""
    if state.checked is not None:
        for finding in state.checked.findings:
            screen.progress(tell_finding(finding, screen.translate))
    status = status_of(state)
    for problem in setup_problems(state, status):
        screen.problem(problem)
    if status is SetupStatus.READY and not screen.as_json:
        screen.say(screen.words(Saying.WORKS))
