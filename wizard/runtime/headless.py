"""The wizard without a window: the same flow, with the answers given beforehand."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from wizard.flow.effect import Effect
from wizard.flow.event import (
    AddressEntered,
    Answer,
    ConsentGiven,
    Event,
    PasswordEntered,
    PreparationDone,
    SendingLoginEntered,
)
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.flow.table import advance
from wizard.model.secret import Secret
from wizard.runtime.stores import Stores
from wizard.runtime.work import Work, Workshop
from wizard.runtime.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a person would type or press; `secret` is asked for only when the password page comes.

    `sending_secret` is asked for only when sending wants a login of its own; None gives up there.
    """

    address: str
    secret: Callable[[], Secret]
    username: str | None = None
    sending_secret: Callable[[], Secret] | None = None
    sending_username: str | None = None
    agrees: bool = False
    saves: bool = True
    sends_test_mail: bool = False


async def set_up(answers: Answers, world: World, *, on_step: Callable[[State], None] | None = None) -> State:
    """Walk through the wizard until it needs something that was not given; the state says how it ended."""
    walk = _Walk(answers, world, on_step)
    try:
        return await walk.to_the_end()
    finally:
        await walk.close()


class _Walk:
    """One walk through the flow; events come from the workshop or from the answers."""

    def __init__(self, answers: Answers, world: World, on_step: Callable[[State], None] | None) -> None:
        self._answers = answers
        self._on_step = on_step
        self._events: asyncio.Queue[Answer] = asyncio.Queue()
        self._stores = Stores(world.home)
        self._workshop = Workshop(world, self._stores, self._events.put_nowait)
        self._asked: set[Step] = set()

    async def close(self) -> None:
        await self._workshop.close()
        self._stores.close()

    async def to_the_end(self) -> State:
        state = State(saves=self._answers.saves, sends_test_mail=self._answers.sends_test_mail)
        event: Event | None = AddressEntered(text=self._answers.address)
        while event is not None:
            state, effects = advance(state, event)
            self._tell(state)
            for effect in effects:
                state = await self._carry_out(effect, state)
            event = self._next_input(state)
        return state

    async def _carry_out(self, effect: Effect, state: State) -> State:
        """Do the effect, and feed its answers (and what follows from them) to the flow."""
        if not isinstance(effect, Work):
            return state
        work = asyncio.create_task(self._workshop.carry_out(effect))
        try:
            while not (work.done() and self._events.empty()):
                state = await self._feed(work, state)
            await work
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)
        return state

    async def _feed(self, work: asyncio.Task[None], state: State) -> State:
        arrival = asyncio.ensure_future(self._events.get())
        await asyncio.wait({arrival, work}, return_when=asyncio.FIRST_COMPLETED)
        if not arrival.done():
            arrival.cancel()
            return state
        state, effects = advance(state, arrival.result())
        self._tell(state)
        for effect in effects:
            state = await self._carry_out(effect, state)
        return state

    def _next_input(self, state: State) -> Event | None:
        """What a person would do on this page, or None when there is nothing more to do."""
        if state.step is Step.PREPARATION:
            return PreparationDone()
        if state.step is Step.CONSENT and self._answers.agrees:
            return ConsentGiven()
        if state.step in self._asked:
            return None
        self._asked.add(state.step)
        if state.step is Step.PASSWORD:
            return PasswordEntered(secret=self._answers.secret(), username=self._answers.username)
        if state.step is Step.SENDING_LOGIN:
            return self._sending_login()
        return None

    def _sending_login(self) -> SendingLoginEntered | None:
        secret = self._answers.sending_secret() if self._answers.sending_secret is not None else Secret("")
        if not secret:
            return None
        return SendingLoginEntered(secret=secret, username=self._answers.sending_username)

    def _tell(self, state: State) -> None:
        if self._on_step is not None:
            self._on_step(state)
