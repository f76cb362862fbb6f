"""An engine that does nothing but remember what was wanted of it."""

from collections.abc import Callable

from wizard.flow.effect import Effect
from wizard.runtime.desk import Request


class FakeEngine:
    """Records effects and requests; a test answers by posting events itself."""

    def __init__(self, post: Callable[[object], None] | None = None) -> None:
        self.post = post
        self.effects: list[Effect] = []
        self.requests: list[Request] = []
        self.closed = False

    def carry_out(self, effect: Effect) -> None:
        assert not self.closed
        self.effects.append(effect)

    def ask(self, request: Request) -> None:
        assert not self.closed
        self.requests.append(request)

    def close(self) -> None:
        self.closed = True
