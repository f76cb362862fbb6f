"""One asyncio loop on one plain thread: no socket waits for the window, nor the window for a socket."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

_Result = TypeVar("_Result")
JOIN_WITHIN_S = 5.0


class LoopThread:
    """Starts the loop at once; `stop` cancels what runs and joins the thread."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="tayori-loop", daemon=True)
        self._thread.start()

    def call(self, function: Callable[..., object], *args: object) -> None:
        """Call the function on the loop's thread, soon."""
        self._loop.call_soon_threadsafe(function, *args)

    def run(self, coroutine: Coroutine[Any, Any, _Result]) -> _Result:
        """Run the coroutine on the loop and wait for its result, for at most JOIN_WITHIN_S seconds."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(JOIN_WITHIN_S)

    def stop(self) -> None:
        """End the loop and the thread; calling it twice is harmless."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(JOIN_WITHIN_S)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
        finally:
            self._finish()

    def _finish(self) -> None:
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()
