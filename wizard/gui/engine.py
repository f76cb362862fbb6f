"""What the windows know of the engine, and one that may start after the first window is shown."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from operator import methodcaller
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # they bring the whole engine along, which the wizard's first page does not need
    from wizard.flow.effect import Effect
    from wizard.runtime.desk import Request

Post = Callable[[object], None]


class Engine(Protocol):
    """Does the work: both methods return at once, answers come through the post that it was made with."""

    def carry_out(self, effect: "Effect") -> None:
        """Start what the flow wants done."""

    def ask(self, request: "Request") -> None:
        """Start what the mail window wants."""

    def close(self) -> None:
        """Stop all work and join the thread."""


EngineFactory = Callable[[Post], Engine]


@dataclass(frozen=True, slots=True)
class StartFailed:
    """Posted when the engine could not be made: a bug or a broken installation."""

    error: BaseException


class LateEngine:
    """Makes the engine on a thread of its own and keeps what is wanted until it is there.

    Importing the network code takes longer than showing the first window; nobody should wait for it.
    """

    def __init__(self, factory: EngineFactory, post: Post) -> None:
        self._factory = factory
        self._post = post
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._waiting: list[Callable[[Engine], None]] = []
        self._starter = threading.Thread(target=self._start, name="tayori-start")

    def start(self) -> None:
        """Begin to make the engine; calling it again is harmless."""
        if self._starter.ident is None:
            self._starter.start()

    @property
    def engine(self) -> Engine | None:
        """The engine, once it is there."""
        return self._engine

    def carry_out(self, effect: "Effect") -> None:
        """Start what the flow wants done, as soon as the engine is there."""
        self._hand_on(methodcaller("carry_out", effect))

    def ask(self, request: "Request") -> None:
        """Start what the mail window wants, as soon as the engine is there."""
        self._hand_on(methodcaller("ask", request))

    def close(self) -> None:
        """Wait for the start to end, then stop all work."""
        if self._starter.ident is not None:
            self._starter.join()
        if self._engine is not None:
            self._engine.close()

    def _hand_on(self, call: Callable[[Engine], None]) -> None:
        self.start()
        with self._lock:
            if self._engine is None:
                self._waiting.append(call)
                return
        call(self._engine)

    def _start(self) -> None:
        try:
            engine = self._factory(self._post)
        except Exception as error:  # noqa: BLE001 - whatever it is, the window's thread must hear of it
            self._post(StartFailed(error))
            return
        with self._lock:
            for call in self._waiting:
                call(engine)
            self._waiting.clear()
            self._engine = engine
