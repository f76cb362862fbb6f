"""The command `send`: a mail, an answer to one, or one passed on, submitted and kept."""

import asyncio
import mimetypes
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from wizard.cli.choosing import account_or_only, give_up
from wizard.cli.compose import real_world
from wizard.cli.logging_in import secret_for_sending, secret_of
from wizard.cli.mail_commands import open_store
from wizard.cli.options import (
    AccountOption,
    JsonOption,
    PasswordStdinOption,
    screen_for,
    settings_of,
)
from wizard.cli.records import problem_record
from wizard.cli.screen import Screen
from wizard.mail.compose import Draft, DraftAttachment
from wizard.mail.forward import forward_draft, people_shown
from wizard.mail.message import read
from wizard.mail.recipients import Recipient, parse_recipients
from wizard.mail.reply import reply_draft
from wizard.mail.send import SendReport, SendStatus, send
from wizard.mail.store import Store
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import Record
from wizard.model.secret import Secret
from wizard.runtime.world import World
from wizard.wording.commands import Saying
from wizard.wording.letters import attribution, forwarding_head

People = Annotated[list[str] | None, typer.Option(help="An address, or several with commas.")]


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command(name="send")(send_mail)


def send_mail(
    context: typer.Context,
    *,
    account: AccountOption = None,
    to: People = None,
    cc: People = None,
    bcc: People = None,
    subject: Annotated[str | None, typer.Option(help="What the mail is about.")] = None,
    body: Annotated[str | None, typer.Option(help="The text of the mail.")] = None,
    body_file: Annotated[Path | None, typer.Option(help="A UTF-8 file with the text; - is stdin.")] = None,
    attach: Annotated[list[Path] | None, typer.Option(help="A file to send along.")] = None,
    reply_to_id: Annotated[int | None, typer.Option(help="Answer the mail with this number.")] = None,
    forward_id: Annotated[
        int | None, typer.Option(help="Pass on the mail with this number, files too.")
    ] = None,
    password_stdin: PasswordStdinOption = False,
    as_json: JsonOption = False,
) -> None:
    """Send a mail; a copy goes into the Sent folder."""
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    chosen = account_or_only(account, world.accounts, screen)
    if to is None and reply_to_id is None:
        raise typer.BadParameter("say to whom, with --to or --reply-to-id")
    if forward_id is not None and (reply_to_id is not None or to is None):
        raise typer.BadParameter("a mail is passed on to somebody: --forward-id goes with --to alone")
    secret = secret_of(chosen, world, screen, from_stdin=password_stdin)
    sending = secret_for_sending(chosen, world, screen, from_stdin=password_stdin)
    with open_store(chosen, world, screen) as store:
        begun = _begun(reply_to_id, forward_id, store, screen)
        draft = replace(
            begun,
            to=_people(to, screen) or begun.to,
            cc=_people(cc, screen),
            bcc=_people(bcc, screen),
            subject=begun.subject if subject is None else subject,
            body=_text(body, body_file, screen) + begun.body,
            attachments=(*begun.attachments, *(_attachment(path, screen) for path in attach or ())),
        )
        report = asyncio.run(_send(chosen, (secret, sending), draft, store, world))
    screen.answer(_record(report, screen))
    for problem in report.problems:
        screen.problem(problem)
    if not as_json and report.status in {SendStatus.SENT, SendStatus.QUEUED}:
        screen.say(screen.words(Saying.SENT if report.status is SendStatus.SENT else Saying.QUEUED))
    raise typer.Exit(0 if report.status is SendStatus.SENT else 1)


async def _send(
    account: Account, secrets: tuple[Secret, Secret | None], draft: Draft, store: Store, world: World
) -> SendReport:
    secret, sending = secrets
    try:
        return await send(
            account,
            secret,
            draft,
            store,
            internet=world.internet,
            now=world.now(),
            outgoing_secret=sending,
        )
    finally:
        await world.internet.http.aclose()


def _record(report: SendReport, screen: Screen) -> Record:
    return {
        "status": report.status.value,
        "message_id": report.message_id,
        "refused": [{"address": refused.address, "reply": refused.reply} for refused in report.refused],
        "problems": [problem_record(problem, screen.translate) for problem in report.problems],
    }


def _begun(reply_to_id: int | None, forward_id: int | None, store: Store, screen: Screen) -> Draft:
    """The answer or the letter passed on, before anything of one's own is in it; else an empty one."""
    number = forward_id if reply_to_id is None else reply_to_id
    if number is None:
        return Draft()
    raw = store.raw(number)
    if raw is None:
        give_up(screen, Problem(code=ProblemCode.MESSAGE_NOT_FOUND, facts=(str(number),)))
    message = read(raw)
    if reply_to_id is None:
        head = forwarding_head(
            writers=people_shown(message.from_),
            date=message.date,
            subject=message.subject,
            to=people_shown(message.to),
            translate=screen.translate,
        )
        return forward_draft(message, raw, head=head)
    writer = message.from_[0] if message.from_ else None
    name = (writer.name or writer.address) if writer else ""
    return reply_draft(message, attribution=attribution(message.date, name, screen.translate))


def _people(texts: list[str] | None, screen: Screen) -> tuple[Recipient, ...]:
    people = parse_recipients(texts or ())
    if people.problems:
        give_up(screen, people.problems[0])
    return people.found


def _text(body: str | None, body_file: Path | None, screen: Screen) -> str:
    if body_file is None:
        return body or ""
    if str(body_file) == "-":
        return sys.stdin.read()
    try:
        return body_file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        give_up(screen, Problem(code=ProblemCode.FILE_UNREADABLE, facts=(str(body_file),), detail=str(error)))


def _attachment(path: Path, screen: Screen) -> DraftAttachment:
    content_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    try:
        return DraftAttachment(name=path.name, content_type=content_type, data=path.read_bytes())
    except OSError as error:
        give_up(
            screen, Problem(code=ProblemCode.FILE_UNREADABLE, facts=(str(path),), detail=error.strerror or "")
        )
