"""The command `import`: an account from another machine, which needs only its password."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from wizard.accounts.store import account_id
from wizard.cli.choosing import give_up, secret_place
from wizard.cli.compose import real_world
from wizard.cli.options import JsonOption, PasswordStdinOption, SecretsOption, screen_for, settings_of
from wizard.cli.records import problem_record
from wizard.cli.screen import Screen, password_source
from wizard.model.account import VerifiedSettings
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.runtime.importing import Imported, import_settings, strangers
from wizard.runtime.world import World
from wizard.sharing.tayori_profile import LIMIT_BYTES, read_profile
from wizard.wording.commands import Saying


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command(name="import")(import_account)


def import_account(
    context: typer.Context,
    file: Path,
    *,
    password_stdin: PasswordStdinOption = False,
    secrets: SecretsOption = None,
    yes: Annotated[bool, typer.Option("--yes", help="Agree to the company the file names.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Take over an account from FILE; with a password both servers are checked before it is kept."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home, secrets=secret_place(secrets))
    settings, display_name = _read(file, screen)
    if world.accounts.find(account_id(settings.address.wire)) is not None:
        give_up(screen, Problem(code=ProblemCode.ACCOUNT_EXISTS, facts=(settings.address.shown,)))
    domains = strangers(settings, world)
    if domains and not yes:
        give_up(screen, Problem(code=ProblemCode.NEEDS_CONFIRMATION, facts=(", ".join(domains),)))
    has_password = password_stdin or sys.stdin.isatty()
    secret = password_source(screen, from_stdin=password_stdin)() if has_password else None
    imported = asyncio.run(_import(settings, display_name, world, secret=secret or None))
    if isinstance(imported, Problem):
        give_up(screen, imported)
    screen.answer(
        {
            "status": "imported",
            "account_id": imported.account.id,
            "checked": imported.checked,
            "problems": [problem_record(told, screen.translate) for told in imported.notices],
        }
    )
    for told in imported.notices:
        screen.problem(told)
    if not as_json:
        screen.say(screen.words(Saying.IMPORTED, settings.address.shown))


async def _import(
    settings: VerifiedSettings, display_name: str, world: World, *, secret: Secret | None
) -> Imported | Problem:
    try:
        return await import_settings(settings, world, display_name=display_name, secret=secret)
    finally:
        await world.internet.http.aclose()


def _read(file: Path, screen: Screen) -> tuple[VerifiedSettings, str]:
    try:
        with file.open("rb") as source:
            data = source.read(LIMIT_BYTES + 1)
    except OSError as error:
        give_up(
            screen,
            Problem(code=ProblemCode.FILE_UNREADABLE, facts=(str(file),), detail=error.strerror or ""),
        )
    profile = read_profile(data, name=file.name)
    if isinstance(profile, Problem):
        give_up(screen, profile)
    return profile
