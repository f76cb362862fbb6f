"""The entry point: without arguments the window, with arguments the headless commands."""

import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from wizard.cli.display import has_display

if TYPE_CHECKING:
    from wizard.gui.main import Program


def main() -> int:
    """Run Tayori and return the exit status."""
    if len(sys.argv) <= 1 and has_display():
        return open_first_window()
    from wizard.cli.app import run  # noqa: PLC0415 - typer and rich never on the way to the window

    return run(sys.argv[1:])


def open_first_window(*, until: "Callable[[Program], None] | None" = None) -> int:
    """Open the window as fast as can be; `until` is the way in for measurements.

    Nothing that is loaded now is garbage, so nothing is looked for until the window collects by itself.
    """
    gc.disable()
    from wizard.cli.windowed import open_window  # noqa: PLC0415 - Qt only when there is a window to show

    return open_window(until=until)


if __name__ == "__main__":
    sys.exit(main())
