"""The command `send`: a mail, or an answer to one, submitted and kept."""

import asyncio
import mimetypes
import sys
from collections.abc import Sequence
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
from wizard.mail.reading.message import read
from wizard.mail.sending.caution_words import tell_caution
from wizard.mail.sending.cautions import Caution, code_of
from wizard.mail.sending.last_look import last_look
from wizard.mail.sending.send import SendReport, SendStatus, send
from wizard.mail.store.store import Store
from wizard.mail.writing.compose import Draft, DraftAttachment
from wizard.mail.writing.forward import forward_draft, head_of
from wizard.mail.writing.recipients import Recipient, parse_recipients
from wizard.mail.writing.reply import reply_all_draft, reply_draft
from wizard.model.account import Account
from wizard.model.address import EmailAddress
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import Record
from wizard.model.secret import Secret
from wizard.runtime.world import World
from wizard.wording.commands import Saying
from wizard.wording.letters import attribution

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
    reply_all: Annotated[
        bool, typer.Option("--reply-all", help="The answer goes to everyone who got it.")
    ] = False,
    forward_id: Annotated[
        int | None, typer.Option(help="Pass the mail with this number on, with its files.")
    ] = None,
    password_stdin: PasswordStdinOption = False,
    as_json: JsonOption = False,
) -> None:
    """Send a mail; a copy goes into the Sent folder. What cannot be sent now waits in the outbox.

    What may be wrong with it (a forgotten file, a misspelled address …) is told as a warning; it is sent all
    the same.
    """
    screen = screen_for(as_json=as_json)
    world = real_world(home=settings_of(context).home)
    chosen = account_or_only(account, world.accounts, screen)
    if to is None and reply_to_id is None:
        raise typer.BadParameter("say to whom, with --to or --reply-to-id")
    if forward_id is not None and reply_to_id is not None:
        raise typer.BadParameter("a mail is answered or passed on: give --reply-to-id or --forward-id")
    if reply_all and reply_to_id is None:
        raise typer.BadParameter("--reply-all goes with --reply-to-id")
    secret = secret_of(chosen, world, screen, from_stdin=password_stdin)
    sending = secret_for_sending(chosen, world, screen, from_stdin=password_stdin)
    with open_store(chosen, world, screen) as store:
        begun = Draft()
        if reply_to_id is not None:
            own = chosen.settings.address if reply_all else None
            begun = _answer(reply_to_id, store, screen, own=own)
        elif forward_id is not None:
            begun = _passed_on(forward_id, store, screen)
        draft = replace(
            begun,
            to=_people(to, store, screen) or begun.to,
            cc=_people(cc, store, screen) or begun.cc,
            bcc=_people(bcc, store, screen),
            subject=begun.subject if subject is None else subject,
            body=_text(body, body_file, screen) + begun.body,
            attachments=(*begun.attachments, *(_attachment(path, screen) for path in attach or ())),
        )
        cautions = last_look(draft, store, chosen, file_sizes=[len(file.data) for file in draft.attachments])
        for caution in cautions:
            screen.progress(tell_caution(caution, screen.translate))
        report = asyncio.run(_send(chosen, (secret, sending), draft, store, world))
    screen.answer({**send_record(report, screen), "warnings": _warnings(cautions, screen)})
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


def send_record(report: SendReport, screen: Screen) -> Record:
    """What became of a mail, as `send --json` tells it."""
    return {
        "status": report.status.value,
        "message_id": report.message_id,
        "refused": [{"address": refused.address, "reply": refused.reply} for refused in report.refused],
        "problems": [problem_record(problem, screen.translate) for problem in report.problems],
    }


def _warnings(cautions: Sequence[Caution], screen: Screen) -> list[Record]:
    """What a person would have been asked before it left; nothing of it holds a mail back here."""
    return [
        {"code": code_of(caution), "message": tell_caution(caution, screen.translate)} for caution in cautions
    ]


def _answer(number: int, store: Store, screen: Screen, *, own: EmailAddress | None) -> Draft:
    """An answer to the writer alone; with `own`, to everybody else who got the mail."""
    message = read(_raw(number, store, screen))
    writer = message.from_[0] if message.from_ else None
    name = (writer.name or writer.address) if writer else ""
    above = attribution(message.date, name, screen.translate)
    if own is not None:
        return reply_all_draft(message, own=own, attribution=above)
    return reply_draft(message, attribution=above)


def _passed_on(number: int, store: Store, screen: Screen) -> Draft:
    raw = _raw(number, store, screen)
    message = read(raw)
    return forward_draft(message, raw, head=head_of(message, screen.translate))


def _raw(number: int, store: Store, screen: Screen) -> bytes:
    raw = store.raw(number)
    if raw is None:
        give_up(screen, Problem(code=ProblemCode.MESSAGE_NOT_FOUND, facts=(str(number),)))
    return raw


def _people(texts: list[str] | None, store: Store, screen: Screen) -> tuple[Recipient, ...]:
    """Those who were named by address, or together as a group of the address book."""
    found: list[Recipient] = []
    for text in texts or ():
        club = store.people.club(text) if "@" not in text else None
        if club is not None:
            found += [member.recipient for member in club.members]
            continue
        people = parse_recipients([text])
        if people.problems:
            give_up(screen, people.problems[0])
        found += people.found
    return tuple(found)


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
