"""Opens the window on the real world, or on the practice one."""

from pathlib import Path

from wizard.gui.main import run_window


def open_window(*, home: Path | None = None) -> int:
    """Show the wizard, or the mail window when there is an account; the exit status."""
    return run_window(home=home)
