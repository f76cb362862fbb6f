"""The entry point: without arguments the window, with arguments the headless commands."""

import sys

from wizard.cli.display import has_display


def main() -> int:
    """Run Tayori and return the exit status."""
    if len(sys.argv) <= 1 and has_display():
        from wizard.cli.windowed import open_window  # noqa: PLC0415 - Qt only when there is a window to show

        return open_window()
    from wizard.cli.app import run  # noqa: PLC0415 - typer and rich never on the way to the window

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
