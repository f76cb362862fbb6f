"""The command `tayori`: finds the group a command belongs to, and turns outcomes into exit statuses."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from wizard import __version__
from wizard.cli.display import has_display
from wizard.cli.options import Settings, screen_for
from wizard.wording.commands import Saying

GROUPS = {
    "look_commands": ("check", "discover"),
    "probe_command": ("probe",),
    "trust_commands": ("trust", "distrust"),
    "setup_command": ("setup",),
    "account_commands": ("accounts", "remove", "export"),
    "import_command": ("import",),
    "mail_commands": ("fetch", "list", "show"),
    "keeping_commands": ("search", "move", "delete", "mark", "leave"),
    "parse_command": ("parse",),
    "sending_command": ("send",),
    "outbox_commands": ("outbox", "flush"),
    "people_command": ("people",),
    "practice_command": ("practice",),
    "providers_command": ("providers",),
    "learn_command": ("learn",),
}
"""The modules of this package and the commands each adds; only the one that is needed gets imported."""


def make_app(arguments: Sequence[str]) -> typer.Typer:
    """The application with the commands that these arguments can mean: one group, or all for the help."""
    app = typer.Typer(
        name="tayori",
        help="Sets up a mail account on this computer and proves that it works.",
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,  # "[/tls]" in a help text is no markup
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(before_every_command)
    named = [group for group, commands in GROUPS.items() if set(commands) & set(arguments)]
    for group in named or GROUPS:
        import_module(f"wizard.cli.{group}").register(app)
    return app


def before_every_command(
    context: typer.Context,
    home: Annotated[
        Path | None, typer.Option("--home", help="Keep settings, mail and logs in this folder.")
    ] = None,
    *,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    """Sets up a mail account on this computer and proves that it works."""
    context.obj = Settings(home)
    if version:
        typer.echo(__version__)
        raise typer.Exit
    if context.invoked_subcommand is None:
        open_window_or_explain(home)


def open_window_or_explain(home: Path | None) -> None:
    """Without a command: the window where there is a display, else what can be done here."""
    if has_display():
        from wizard.cli.windowed import open_window  # noqa: PLC0415 - Qt only when there is a window to show

        raise typer.Exit(open_window(home=home))
    screen = screen_for(as_json=False)
    screen.progress(screen.words(Saying.NO_DISPLAY))
    raise typer.Exit(1)


def run(arguments: Sequence[str]) -> int:
    """Run one command; 0 it is done, 1 it is not, 2 wrong usage."""
    ordered = home_first(arguments)
    try:
        make_app(ordered)(args=ordered, prog_name="tayori")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(bool(end.code))
    return 0


def home_first(arguments: Sequence[str]) -> list[str]:
    """The arguments with --home before the command's name, wherever a person put it."""
    first: list[str] = []
    rest: list[str] = []
    waiting = list(arguments)
    while waiting and waiting[0] != "--":
        argument = waiting.pop(0)
        if argument == "--home" and waiting:
            first += [argument, waiting.pop(0)]
        elif argument.startswith("--home="):
            first.append(argument)
        else:
            rest.append(argument)
    return [*first, *rest, *waiting]
