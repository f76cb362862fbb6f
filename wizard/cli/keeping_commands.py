"""Commands that find mail and put it in order: search, move, delete, mark, and how long POP mail is left."""

from dataclasses import replace
from typing import Annotated

import typer

from wizard.cli.choosing import account_or_only, give_up
from wizard.cli.compose import real_world
from wizard.cli.mail_commands import open_store, row_record, say_rows
from wizard.cli.options import AccountOption, JsonOption, screen_for, settings_of
from wizard.cli.screen import Screen
from wizard.mail.store.marks import FLAGS, Mark
from wizard.mail.store.rows import Role
from wizard.mail.store.store import Store
from wizard.model.account import LeaveOnServer
from wizard.model.problem import Problem, ProblemCode
from wizard.wording.commands import Saying

Number = Annotated[int, typer.Argument(metavar="ID")]
FOR_EVER = "always"


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(search)
    app.command()(move)
    app.command()(delete)
    app.command(name="mark")(mark_mail)
    app.command()(leave)


def search(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(help="All of these must be in the mail.")],
    *,
    account: AccountOption = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many, the newest.")] = 200,
    as_json: JsonOption = False,
) -> None:
    """Find mail on this computer by any piece of its text."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    chosen = account_or_only(account, world.accounts, screen)
    with open_store(chosen, world, screen) as store:
        found = store.search.find(" ".join(words), limit=limit)
    screen.answer({"total": found.total, "messages": [row_record(row) for row in found.rows]})
    if not as_json:
        say_rows(found.rows, screen)
        screen.say(screen.words(Saying.MAILS_FOUND, str(found.total)))


def move(
    context: typer.Context,
    number: Number,
    folder: Annotated[str, typer.Argument(metavar="FOLDER")],
    *,
    account: AccountOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put mail ID into FOLDER; the mail company is told at the next fetch."""
    screen = screen_for(as_json=as_json)
    with _store(context, account, screen) as store:
        if store.folder(folder) is None:
            give_up(screen, Problem(code=ProblemCode.FOLDER_NOT_FOUND, facts=(folder,)))
        _must(screen, number, done=store.journal.move(number, folder))
    _changed(screen, number, folder=folder)


def delete(
    context: typer.Context,
    number: Number,
    *,
    account: AccountOption = None,
    for_good: Annotated[bool, typer.Option("--for-good", help="Not into the trash: for ever.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Put mail ID into the trash; from there, or with --for-good, it is deleted for ever."""
    screen = screen_for(as_json=as_json)
    with _store(context, account, screen) as store:
        row = store.row(number)
        trash = store.folder_with(Role.TRASH)
        if for_good or (row is not None and row.folder == trash):
            _must(screen, number, done=store.journal.delete(number))
            target = None
        else:
            _must(screen, number, done=store.journal.move(number, trash))
            target = trash
    _changed(screen, number, folder=target)


def mark_mail(
    context: typer.Context,
    number: Number,
    mark: Annotated[Mark, typer.Argument(metavar="read|unread|flagged|unflagged")],
    *,
    account: AccountOption = None,
    as_json: JsonOption = False,
) -> None:
    """Mark mail ID; the mail company is told at the next fetch."""
    screen = screen_for(as_json=as_json)
    flag, on = FLAGS[mark]
    with _store(context, account, screen) as store:
        row = store.row(number)
        _must(screen, number, done=row is not None)
        store.journal.set_flag(number, flag, on=on)
    _changed(screen, number, folder=row.folder if row else None)


def leave(
    context: typer.Context,
    days: Annotated[str, typer.Argument(metavar="DAYS|always", help="A number of days, 0, or always.")],
    *,
    account: AccountOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say how many days fetched mail stays at the mail company (only for mail fetched by POP)."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    chosen = account_or_only(account, world.accounts, screen)
    if days != FOR_EVER and not (days.isascii() and days.isdigit() and len(days) <= 5):
        raise typer.BadParameter(f"a number of days, or {FOR_EVER}")
    wanted = LeaveOnServer(None if days == FOR_EVER else int(days))
    problem = world.accounts.save(replace(chosen, leave=wanted))
    if problem is not None:
        give_up(screen, problem)
    screen.answer({"account_id": chosen.id, "leave_days": wanted.days, "problems": []})
    if not as_json:
        screen.say(_how_long(wanted, screen))


def _how_long(wanted: LeaveOnServer, screen: Screen) -> str:
    if wanted.days is None:
        return screen.words(Saying.LEFT_ALWAYS)
    if wanted.days == 0:
        return screen.words(Saying.LEFT_NEVER)
    return screen.words(Saying.LEFT_DAYS, str(wanted.days))


def _store(context: typer.Context, account: str | None, screen: Screen) -> Store:
    world = real_world(home=settings_of(context).home)
    return open_store(account_or_only(account, world.accounts, screen), world, screen)


def _must(screen: Screen, number: int, *, done: bool) -> None:
    if not done:
        give_up(screen, Problem(code=ProblemCode.MESSAGE_NOT_FOUND, facts=(str(number),)))


def _changed(screen: Screen, number: int, *, folder: str | None) -> None:
    screen.answer({"id": number, "folder": folder, "problems": []})
    if not screen.as_json:
        screen.say(screen.words(Saying.CHANGED))
