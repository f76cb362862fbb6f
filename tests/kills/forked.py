"""A piece of work in a process of its own that begins in a moment, because it is a copy of this one.

Only for a process without threads: no thread is copied.
"""

import asyncio
import contextlib
import gc
import io
import os
import pickle
import signal
import threading
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, NoReturn

KILLED = 9
_WAIT_S = 60.0

Say = Callable[[object], None]
"""Tells this process something at once; what was told stays told whatever happens afterwards."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How the work ended: everything it told, and whether it was killed."""

    told: list[Any]
    was_killed: bool


def die() -> NoReturn:
    """End this process as a power switch would: nothing is closed, flushed or finished."""
    os._exit(KILLED)


async def run_apart(work: Callable[[Say], Awaitable[None]]) -> Ended:
    """Do the work in a copy of this process; a failure in it is raised here."""
    assert threading.active_count() == 1, "no thread is copied"
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        _work(work, writing)
    os.close(writing)
    try:
        said = await _everything(reading)
    except TimeoutError:
        os.kill(pid, signal.SIGKILL)
        raise
    finally:
        code = _buried(pid)
    told = _unpickled(said)
    if code not in {0, KILLED}:
        raise AssertionError(told[-1] if told else f"ended with {code}")
    return Ended(told, code == KILLED)


def _buried(pid: int) -> int:
    """The exit code of a process that has closed its pipe, so that it is gone or goes this moment."""
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)


async def _everything(reading: int) -> bytes:
    loop = asyncio.get_running_loop()
    stream = asyncio.StreamReader()
    file = os.fdopen(reading, "rb", buffering=0)
    transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stream), file)
    try:
        async with asyncio.timeout(_WAIT_S):
            return await stream.read()
    finally:
        transport.close()


def _work(work: Callable[[Say], Awaitable[None]], writing: int) -> None:
    gc.freeze()
    code = 1

    def say(value: object) -> None:
        data = memoryview(pickle.dumps(value))
        while data:
            data = data[os.write(writing, data) :]

    try:
        asyncio.run(_awaited(work, say))
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it is, the other process is told
        with contextlib.suppress(OSError):
            say(traceback.format_exc())
    finally:
        os._exit(code)


async def _awaited(work: Callable[[Say], Awaitable[None]], say: Say) -> None:
    forgotten: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: forgotten.append(context))
    await work(say)
    gc.collect()
    assert forgotten == [], forgotten


def _unpickled(said: bytes) -> list[Any]:
    """Every whole value; the last one may have been cut."""
    told: list[Any] = []
    stream = io.BytesIO(said)
    with contextlib.suppress(pickle.UnpicklingError, EOFError):
        while True:
            told.append(pickle.load(stream))  # noqa: S301 - our own copy wrote it
    return told
