"""An event loop whose time only passes while everybody waits, so that seconds cost nothing."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

from typing_extensions import override

_T = TypeVar("_T")
_THREAD_ENDS_WITHIN_S = 5.0


class _Selector(selectors.SelectSelector):
    """Looks at the sockets for a moment, and moves the clock by the time it should have waited."""

    def __init__(self, moment_s: float) -> None:
        super().__init__()
        self.now_s = 0.0
        self._moment_s = moment_s

    @override
    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready and self._moment_s and timeout not in {0, None}:
            ready = super().select(self._moment_s)
        if not ready and timeout is None:
            # Only a thread can still change anything, and its time is real.
            ready = super().select(_THREAD_ENDS_WITHIN_S)
            assert ready, "everybody waits and nothing will ever happen"
        elif not ready:
            assert timeout is not None
            self.now_s += max(timeout, 0.0)
        return ready


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, moment_s: float) -> None:
        self._virtual = _Selector(moment_s)
        super().__init__(self._virtual)

    @override
    def time(self) -> float:
        return self._virtual.now_s


def run_virtually(coroutine: Coroutine[Any, Any, _T], *, moment_s: float = 0.0) -> tuple[_T, float]:
    """The result of a coroutine and the seconds it would have taken.

    `moment_s` is the real time that bytes may take through the loopback where real sockets are used.
    """
    with asyncio.Runner(loop_factory=lambda: _Loop(moment_s)) as runner:
        result = runner.run(coroutine)
        return result, runner.get_loop().time()
