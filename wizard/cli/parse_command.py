"""The command `parse`: what the reader makes of a mail file, without any account."""

from pathlib import Path

import typer

from wizard.cli.choosing import give_up
from wizard.cli.message_records import message_record, say_message
from wizard.cli.options import JsonOption, screen_for
from wizard.mail.reading.message import read
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import Record


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(parse)


def parse(files: list[Path], *, as_json: JsonOption = False) -> None:
    """Show what the reader makes of mail FILES; no account is needed."""
    screen = screen_for(as_json=as_json)
    records: list[Record] = []
    for file in files:
        try:
            message = read(file.read_bytes())
        except OSError as error:
            give_up(
                screen,
                Problem(code=ProblemCode.FILE_UNREADABLE, facts=(str(file),), detail=error.strerror or ""),
            )
        records.append(message_record(message))
        if not as_json:
            say_message(message, screen)
    screen.answer(records[0] if len(records) == 1 else records)
