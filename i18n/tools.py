"""Qt's translation tools as they come with PySide6, and where the translations lie."""

import subprocess
from pathlib import Path

import PySide6

from wizard.wording.languages import Language

FOLDER = Path(__file__).resolve().parent
CHECKOUT = FOLDER.parent
LANGUAGES = tuple(language.value for language in Language)
SOURCES = {"window": ("wizard/gui",), "wording": ("wizard/wording", "wizard/cli")}
"""The folders whose texts each translation file holds."""


class ToolError(RuntimeError):
    """A tool of Qt did not do its work; the text is what it said."""


def ts_name(part: str, language: str) -> str:
    """The name of a translation file."""
    return f"{part}_{language}.ts"


def run(tool: str, *arguments: str) -> None:
    """Run lupdate or lrelease in the checkout, so that only relative names are written.

    Raises:
        ToolError: it failed, or it warned.
    """
    folder = Path(PySide6.__file__).resolve().parent
    program = next((path for path in folder.rglob(f"{tool}*") if path.stem == tool and path.is_file()), None)
    if program is None:
        raise ToolError(f"{tool} is not part of this PySide6")
    done = subprocess.run(  # noqa: S603 - Qt's own program, our own files
        [str(program), *arguments], cwd=CHECKOUT, capture_output=True, text=True, check=False, timeout=120
    )
    if done.returncode != 0 or done.stderr.strip():
        raise ToolError(f"{tool}: {done.stderr.strip() or done.stdout.strip()}")
