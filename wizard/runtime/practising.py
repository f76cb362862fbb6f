"""The practice world: the product as it is, on an internet that ends at this computer."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.flow.effect import Effect
from wizard.model.account import SecretPlace
from wizard.model.lesson import Lesson, LessonDone
from wizard.practice.provider import PracticeProvider
from wizard.runtime.desk import Request
from wizard.runtime.engine import Engine
from wizard.runtime.home import Home
from wizard.runtime.loop import LoopThread
from wizard.runtime.world import World


def practice_world(provider: PracticeProvider, *, home: Path, table: ProviderTable, language: str) -> World:
    """A world whose only mail company is the practice provider, with a folder of its own and no keyring."""
    place = Home(home)
    return World(
        internet=provider.internet,
        table=table,
        accounts=AccountStore(place.accounts),
        secrets=Secrets(Keychain(None), wanted=SecretPlace.SESSION),
        home=place,
        language=language,
        wishes=Wishes(),
    )


@asynccontextmanager
async def practice_provider(lesson: Lesson | None = None) -> AsyncIterator[PracticeProvider]:
    """A running practice provider, in a lesson or in none, that is stopped afterwards, whatever happens."""
    provider = await PracticeProvider.start(lesson=lesson)
    try:
        yield provider
    finally:
        await provider.stop()


class PracticeEngine:
    """The engine of the window together with the practice provider, which has a loop thread of its own.

    When the learner got through the lesson, `LessonDone` is posted.
    """

    def __init__(
        self,
        post: Callable[[object], None],
        *,
        home: Path,
        table: ProviderTable,
        language: str,
        lesson: Lesson | None = None,
    ) -> None:
        def done(lesson: Lesson) -> None:
            post(LessonDone(lesson))

        self._thread = LoopThread()
        self._provider = self._thread.run(PracticeProvider.start(lesson=lesson, on_done=done))
        world = practice_world(self._provider, home=home, table=table, language=language)
        self._engine = Engine(world, post)

    def carry_out(self, effect: Effect) -> None:
        """As `Engine.carry_out`."""
        self._engine.carry_out(effect)

    def ask(self, request: Request) -> None:
        """As `Engine.ask`."""
        self._engine.ask(request)

    def close(self) -> None:
        """Close the engine first, then the company it talked to."""
        self._engine.close()
        self._thread.run(self._provider.stop())
        self._thread.stop()
