"""How far a fetch has come, as a bar on stderr; nothing where nobody looks."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

from wizard.mail.receiving.pulling import OnProgress


@contextmanager
def progress_bar() -> Iterator[OnProgress]:
    """A bar that is fed with how many mails are here and how many there are to fetch."""
    console = Console(stderr=True, highlight=False, markup=False)
    bar = Progress(
        BarColumn(bar_width=40),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with bar:
        task = bar.add_task("", total=None)

        def went_on(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield went_on
