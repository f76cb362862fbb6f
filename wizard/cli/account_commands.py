"""Commands about saved accounts: accounts, remove, export."""

import asyncio
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from wizard.accounts.files import write_atomically
from wizard.cli.choosing import account_named, give_up
from wizard.cli.compose import real_world
from wizard.cli.options import JsonOption, screen_for, settings_of
from wizard.cli.records import problem_record
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import Record, server_record
from wizard.runtime.saving import remove_account
from wizard.sharing.tayori_profile import write_profile
from wizard.wording.commands import Saying


class ExportFormat(Enum):
    """The formats an account can be exported in."""

    TAYORI = "tayori"


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(accounts)
    app.command()(remove)
    app.command(name="export")(export_account)


def accounts(context: typer.Context, *, as_json: JsonOption = False) -> None:
    """List the saved accounts."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    found = world.accounts.all()
    screen.answer([account_record(account) for account in found])
    for path in world.accounts.unreadable():
        screen.problem(Problem(code=ProblemCode.FILE_UNREADABLE, facts=(path.name,)))
    if not as_json:
        for account in found:
            screen.say(f"{account.id}  {account.settings.address.shown}")


def account_record(account: Account) -> Record:
    """One saved account without secrets."""
    settings = account.settings
    return {
        "id": account.id,
        "address": settings.address.shown,
        "display_name": account.display_name,
        "incoming": server_record(settings.incoming),
        "outgoing": server_record(settings.outgoing),
        "source": settings.source.value,
        "trust": settings.trust.word,
        "created": account.created,
        "secret_place": account.secret_place.value,
    }


def remove(context: typer.Context, account: str, *, as_json: JsonOption = False) -> None:
    """Forget ACCOUNT (an ID or an address) and its password; mail that was fetched stays on this computer."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    chosen = account_named(account, world.accounts, screen)
    problem = asyncio.run(remove_account(chosen, world))
    screen.answer(
        {
            "removed": world.accounts.find(chosen.id) is None,
            "account_id": chosen.id,
            "problems": [problem_record(problem, screen.translate)] if problem else [],
        }
    )
    if problem is not None:
        screen.problem(problem)
        raise typer.Exit(1)
    if not as_json:
        screen.say(screen.words(Saying.REMOVED))


def export_account(
    context: typer.Context,
    account: str,
    *,
    output: Annotated[Path, typer.Option("-o", "--output", help="The file to write.")],
    file_format: Annotated[ExportFormat, typer.Option("--format")] = ExportFormat.TAYORI,
    as_json: JsonOption = False,
) -> None:
    """Write ACCOUNT into a file without its password, for another computer."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    chosen = account_named(account, world.accounts, screen)
    assert file_format is ExportFormat.TAYORI
    data = write_profile(chosen.settings, display_name=chosen.display_name)
    try:
        write_atomically(output, data)
    except OSError as error:
        give_up(screen, Problem(code=ProblemCode.SAVE_FAILED, detail=error.strerror or str(error)))
    screen.answer({"file": str(output), "account_id": chosen.id, "format": file_format.value, "problems": []})
    if not as_json:
        screen.say(screen.words(Saying.EXPORTED, str(output)))
