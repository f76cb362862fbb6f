"""Commands of the mini mail program that read: fetch, list, show."""

import asyncio
from collections.abc import Sequence
from typing import Annotated

import typer

from wizard.cli.choosing import account_or_only, give_up
from wizard.cli.compose import real_world
from wizard.cli.logging_in import secret_of
from wizard.cli.message_records import message_record, say_message
from wizard.cli.options import (
    AccountOption,
    JsonOption,
    PasswordStdinOption,
    screen_for,
    settings_of,
)
from wizard.cli.progress_bar import progress_bar
from wizard.cli.records import problem_record
from wizard.cli.screen import Screen
from wizard.mail.reading.message import read
from wizard.mail.receiving.fetch import FetchReport, fetch
from wizard.mail.receiving.pulling import OnProgress
from wizard.mail.store.rows import MessageRow
from wizard.mail.store.store import Store
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import Record
from wizard.model.secret import Secret
from wizard.runtime.stores import Stores
from wizard.runtime.world import World
from wizard.wording.commands import Saying


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command(name="fetch")(fetch_mail)
    app.command(name="list")(list_mail)
    app.command()(show)


def fetch_mail(
    context: typer.Context,
    *,
    account: AccountOption = None,
    folder: Annotated[str | None, typer.Option(help="Only this folder of the mail company.")] = None,
    password_stdin: PasswordStdinOption = False,
    as_json: JsonOption = False,
) -> None:
    """Fetch new mail of all folders, and tell the mail company what was changed here."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    chosen = account_or_only(account, world.accounts, screen)
    secret = secret_of(chosen, world, screen, from_stdin=password_stdin)
    store = open_store(chosen, world, screen)
    with store, progress_bar() as went_on:
        report = asyncio.run(_fetch(chosen, secret, store, world, folder=folder, on_progress=went_on))
    screen.answer(_fetch_record(report, screen))
    for problem in (*report.problems, *report.warnings):
        screen.problem(problem)
    if not as_json:
        for row in report.folders:
            screen.say(screen.words(Saying.FETCHED, row.name, str(row.new), str(row.total)))
    raise typer.Exit(1 if report.problems else 0)


async def _fetch(
    account: Account,
    secret: Secret,
    store: Store,
    world: World,
    *,
    folder: str | None,
    on_progress: OnProgress,
) -> FetchReport:
    try:
        return await fetch(
            account,
            secret,
            store,
            internet=world.internet,
            folder=folder,
            now=world.now(),
            on_progress=on_progress,
        )
    finally:
        await world.internet.http.aclose()


def _fetch_record(report: FetchReport, screen: Screen) -> Record:
    return {
        "folders": [
            {"name": row.name, "new": row.new, "total": row.total, "unread": row.unread}
            for row in report.folders
        ],
        "quota": report.quota
        and {"used_bytes": report.quota.used_bytes, "limit_bytes": report.quota.limit_bytes},
        "problems": [
            problem_record(problem, screen.translate) for problem in (*report.problems, *report.warnings)
        ],
    }


def open_store(account: Account, world: World, screen: Screen) -> Store:
    """The account's mail on this computer; gives up when it cannot be opened."""
    stores = Stores(world.home)
    store = stores.open(account.id)
    if isinstance(store, Problem):
        give_up(screen, store)
    mended = stores.mended(account.id)
    if mended is not None:
        screen.problem(mended)
    return store


def list_mail(
    context: typer.Context,
    *,
    account: AccountOption = None,
    folder: Annotated[str | None, typer.Option(help="Only this folder.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many, the newest.")] = 200,
    as_json: JsonOption = False,
) -> None:
    """List the mail on this computer, newest first."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    chosen = account_or_only(account, world.accounts, screen)
    with open_store(chosen, world, screen) as store:
        if folder is not None and store.folder(folder) is None:
            give_up(screen, Problem(code=ProblemCode.FOLDER_NOT_FOUND, facts=(folder,)))
        rows = store.rows(folder, limit=limit)
    screen.answer([row_record(row) for row in rows])
    if as_json:
        return
    say_rows(rows, screen)
    if not rows:
        screen.say(screen.words(Saying.NO_MAIL))


def say_rows(rows: Sequence[MessageRow], screen: Screen) -> None:
    """Mails as lines for people."""
    for row in rows:
        sender = row.from_name or row.from_address
        screen.say(
            f"{row.id:5} {'*' if row.unread else ' '} {(row.date or '')[:16]:16} {sender}  {row.subject}"
        )


def row_record(row: MessageRow) -> Record:
    """One line of `list --json`."""
    return {
        "id": row.id,
        "folder": row.folder,
        "from": {"name": row.from_name, "address": row.from_address},
        "subject": row.subject,
        "date": row.date,
        "unread": row.unread,
        "flagged": row.flagged,
        "attachments": row.attachments,
    }


def show(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID")],
    *,
    account: AccountOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show one mail and mark it read."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    chosen = account_or_only(account, world.accounts, screen)
    with open_store(chosen, world, screen) as store:
        raw = store.raw(number)
        if raw is None:
            on_its_way = store.row(number) is not None
            code = ProblemCode.MAIL_ON_ITS_WAY if on_its_way else ProblemCode.MESSAGE_NOT_FOUND
            give_up(screen, Problem(code=code, facts=(str(number),)))
        store.mark_read(number)
    message = read(raw)
    screen.answer(message_record(message))
    if not as_json:
        say_message(message, screen)
