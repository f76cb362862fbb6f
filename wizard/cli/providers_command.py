"""The command `providers import`: settings that an organisation hands to its own computers."""

from pathlib import Path

import typer

from wizard.accounts.files import write_atomically
from wizard.cli.choosing import give_up
from wizard.cli.options import JsonOption, screen_for, settings_of
from wizard.cli.screen import Screen
from wizard.discovery.local_table import LeftOut, LocalTable, compile_documents, documents_in
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.home import Home
from wizard.wording.commands import Saying


def register(app: typer.Typer) -> None:
    """Add this group of commands."""
    group = typer.Typer(
        name="providers", help="Mail companies that this computer knows beside the usual ones."
    )
    # A callback keeps the group a group: with one command alone its name would not have to be said.
    group.callback()(providers)
    group.command(name="import")(import_providers)
    app.add_typer(group)


def providers() -> None:
    """Mail companies that this computer knows beside the usual ones."""


def import_providers(context: typer.Context, folder: Path, *, as_json: JsonOption = False) -> None:
    """Take the settings out of every autoconfig file in FOLDER; those of an earlier import are replaced."""
    screen = screen_for(as_json=as_json)
    target = Home.find(settings_of(context).home).local_providers
    table = _compiled(folder, screen)
    for left_out in (*table.refused, *table.lacking):
        screen.progress(f"{left_out.file}: {left_out.reason}")
    if table.read:
        _write(table, target, screen)
    screen.answer(
        {
            "status": "imported" if table.read else "nothing_imported",
            "file": str(target) if table.read else None,
            "read": len(table.read),
            "domains": len(table.content["domains"]),
            "refused": _records(table.refused),
            "lacking": _records(table.lacking),
        }
    )
    if not as_json:
        counts = (len(table.read), len(table.refused), len(table.content["domains"]))
        saying = Saying.PROVIDERS_READ if table.read else Saying.PROVIDERS_KEPT
        screen.say(screen.words(saying, *(str(count) for count in counts)))
    raise typer.Exit(0 if table.read else 1)


def _compiled(folder: Path, screen: Screen) -> LocalTable:
    try:
        return compile_documents(documents_in(folder))
    except OSError as error:
        detail = error.strerror or ""
        give_up(screen, Problem(code=ProblemCode.FILE_UNREADABLE, facts=(str(folder),), detail=detail))


def _write(table: LocalTable, target: Path, screen: Screen) -> None:
    try:
        write_atomically(target, table.data)
    except OSError as error:
        give_up(screen, Problem(code=ProblemCode.SAVE_FAILED, detail=error.strerror or str(error)))


def _records(parts: tuple[LeftOut, ...]) -> list[dict[str, str]]:
    return [{"file": part.file, "reason": part.reason} for part in parts]
