"""The commands `outbox` and `flush`: what waits, what is decided about it, and trying again."""

import asyncio
from typing import Annotated

import typer

from wizard.cli.choosing import account_or_only, give_up
from wizard.cli.compose import real_world
from wizard.cli.logging_in import secret_for_sending, secret_of
from wizard.cli.mail_commands import open_store
from wizard.cli.options import AccountOption, JsonOption, PasswordStdinOption, screen_for, settings_of
from wizard.cli.records import problem_record
from wizard.cli.screen import Screen
from wizard.cli.sending_command import send_record
from wizard.mail.sending.send import Postman, SendReport, SendStatus
from wizard.mail.store.outbox import Outbox
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.rows import OutgoingRow
from wizard.mail.store.store_fault import StoreError
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import Record
from wizard.runtime.world import World
from wizard.wording.commands import Saying

_UNDECIDED = frozenset({OutgoingState.REFUSED, OutgoingState.UNKNOWN, OutgoingState.SENT})


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command(name="outbox")(show_outbox)
    app.command()(flush)


def show_outbox(
    context: typer.Context,
    *,
    account: AccountOption = None,
    resend: Annotated[
        int | None,
        typer.Option(metavar="ID", help="Send this mail again, to those alone who have not got it."),
    ] = None,
    sent: Annotated[
        int | None, typer.Option(metavar="ID", help="This mail of unknown fate was sent: keep it so.")
    ] = None,
    delete: Annotated[int | None, typer.Option(metavar="ID", help="Give this mail up.")] = None,
    as_json: JsonOption = False,
) -> None:
    """List what waits, was refused, or may or may not have been sent; and decide about it."""
    screen = screen_for(as_json=as_json)
    if sum(number is not None for number in (resend, sent, delete)) > 1:
        raise typer.BadParameter("one of --resend, --sent and --delete at a time")
    world = real_world(home=settings_of(context).home)
    chosen = account_or_only(account, world.accounts, screen)
    with open_store(chosen, world, screen) as store:
        try:
            _decide(store.outbox, screen, resend=resend, sent=sent, delete=delete)
            rows = store.outbox.rows()
        except StoreError as error:
            give_up(screen, error.problem)
    screen.answer([_row_record(row) for row in rows])
    if as_json:
        return
    for row in rows:
        _say(row, screen)
    if not rows:
        screen.say(screen.words(Saying.OUTBOX_EMPTY))


def flush(
    context: typer.Context,
    *,
    account: AccountOption = None,
    password_stdin: PasswordStdinOption = False,
    as_json: JsonOption = False,
) -> None:
    """Try again to send everything that waits, and look for mail that may have been sent."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    chosen = account_or_only(account, world.accounts, screen)
    with open_store(chosen, world, screen) as store:
        reports: tuple[SendReport, ...] = ()
        try:
            if store.outbox.rows() or store.outbox.copies_due():
                secret = secret_of(chosen, world, screen, from_stdin=password_stdin)
                sending = secret_for_sending(chosen, world, screen, from_stdin=password_stdin)
                postman = Postman(
                    account=chosen,
                    secret=secret,
                    store=store,
                    internet=world.internet,
                    outgoing_secret=sending,
                )
                reports = asyncio.run(_flush(postman, world))
            rows = store.outbox.rows()
        except StoreError as error:
            give_up(screen, error.problem)
    screen.answer(_flush_record(reports, rows, screen))
    problems = [problem for report in reports for problem in report.problems]
    for problem in dict.fromkeys(problems):
        screen.problem(problem)
    if not as_json:
        done = sum(report.status is SendStatus.SENT for report in reports)
        screen.say(screen.words(Saying.FLUSHED, str(done), str(len(rows))))
    raise typer.Exit(1 if any(row.state is not OutgoingState.SENT for row in rows) else 0)


async def _flush(postman: Postman, world: World) -> tuple[SendReport, ...]:
    try:
        return await postman.flush(now=world.now())
    finally:
        await world.internet.http.aclose()


def _decide(
    outbox: Outbox, screen: Screen, *, resend: int | None, sent: int | None, delete: int | None
) -> None:
    """Do what was asked; gives up when it cannot be done to that mail."""
    number = next((one for one in (resend, sent, delete) if one is not None), None)
    if number is None:
        return
    if resend is not None:
        done, saying = outbox.send_again(number), Saying.OUTBOX_AGAIN
    elif delete is not None:
        done, saying = outbox.delete(number), Saying.OUTBOX_DONE
    else:
        row = outbox.row(number)
        done, saying = row is not None and row.state is OutgoingState.UNKNOWN, Saying.OUTBOX_DONE
        if done:
            outbox.found(number)
    if not done:
        give_up(screen, Problem(code=ProblemCode.NOT_IN_OUTBOX, facts=(str(number),)))
    screen.progress(screen.words(saying))


def _row_record(row: OutgoingRow) -> Record:
    """One mail of `outbox --json`."""
    return {
        "id": row.message.id,
        "state": "sending" if row.state is OutgoingState.ENDING else row.state.value,
        "message_id": row.message.message_id,
        "subject": row.message.subject,
        "date": row.message.date,
        "to": list(row.envelope.recipients) if row.state is not OutgoingState.SENT else [],
        "reply": row.reply,
        "tries": row.tries,
        "next_try": row.next_at.isoformat() if row.next_at else None,
        "refused": [{"address": one.address, "reply": one.reply} for one in row.refused],
    }


def _flush_record(reports: tuple[SendReport, ...], rows: list[OutgoingRow], screen: Screen) -> Record:
    return {
        "sent": sum(report.status is SendStatus.SENT for report in reports),
        "mails": [{"id": report.row_id, **send_record(report, screen)} for report in reports],
        "waiting": [_row_record(row) for row in rows],
        "problems": [
            problem_record(problem, screen.translate)
            for problem in dict.fromkeys(problem for report in reports for problem in report.problems)
        ],
    }


def _say(row: OutgoingRow, screen: Screen) -> None:
    screen.say(f"{row.message.id:5} {_state(row, screen)}  {row.message.subject}")
    for one in row.refused:
        screen.say(f"      {screen.words(Saying.OUTBOX_NOT_TO, one.address)} ({one.reply})")
    if row.reply and not row.refused:
        screen.say(f"      ({row.reply})")
    if row.state in _UNDECIDED:
        screen.say(f"      {screen.words(Saying.OUTBOX_CHOICES, str(row.message.id))}")


def _state(row: OutgoingRow, screen: Screen) -> str:
    match row.state:
        case OutgoingState.WAITING if row.next_at is not None:
            return screen.words(Saying.OUTBOX_WAITING_UNTIL, f"{row.next_at.astimezone():%H:%M}")
        case OutgoingState.WAITING | OutgoingState.DRAFT:
            return screen.words(Saying.OUTBOX_WAITING)
        case OutgoingState.SENDING | OutgoingState.ENDING:
            return screen.words(Saying.OUTBOX_SENDING)
        case OutgoingState.REFUSED:
            return screen.words(Saying.OUTBOX_REFUSED)
        case OutgoingState.UNKNOWN:
            return screen.words(Saying.OUTBOX_UNKNOWN)
        case OutgoingState.SENT:
            return screen.words(Saying.OUTBOX_NOT_ALL)
