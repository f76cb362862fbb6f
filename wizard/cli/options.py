"""Options that several commands share, and the settings they give."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from wizard.cli.screen import Screen
from wizard.runtime.language import pick_language, translator

JsonOption = Annotated[bool, typer.Option("--json", help="Print exactly one JSON value on standard output.")]
PasswordStdinOption = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from the first line of standard input.")
]
AccountOption = Annotated[
    str | None, typer.Option("--account", help="The account's ID or address; needed when there are several.")
]
SecretsOption = Annotated[
    str | None,
    typer.Option("--secrets", help="Where the password is kept: keyring, or session (not kept at all)."),
]
AllowHttpOption = Annotated[
    bool,
    typer.Option("--allow-http", help="Also believe settings that came unprotected, after you agreed."),
]
ConversationOption = Annotated[
    bool,
    typer.Option("--conversation", help="Also show what this computer and the servers said to each other."),
]


@dataclass(frozen=True, slots=True)
class Settings:
    """What was said before the command's name."""

    home: Path | None


def settings_of(context: typer.Context) -> Settings:
    """The settings the application's callback left."""
    settings = context.obj
    assert isinstance(settings, Settings)
    return settings


def screen_for(*, as_json: bool) -> Screen:
    """The screen in the user's language."""
    language = pick_language()
    return Screen(as_json, translator(language), language)
