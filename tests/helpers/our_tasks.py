"""The tasks of the code under test, apart from those of the servers that a test runs beside it."""

import asyncio
import inspect
from typing import Any

from tests.helpers.sources import CHECKOUT


def our_tasks() -> set[asyncio.Task[Any]]:
    """The tasks that still run code of the program."""
    return {task for task in asyncio.all_tasks() if _is_ours(task)}


def _is_ours(task: asyncio.Task[Any]) -> bool:
    coroutine = task.get_coro()
    return inspect.iscoroutine(coroutine) and coroutine.cr_code.co_filename.startswith(
        str(CHECKOUT / "wizard")
    )
