"""From the servers a candidate names to those that answer: live handshakes without credentials."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from typing import Final

from wizard.model.candidate import Candidate, Source
from wizard.model.probe import ProbeResult
from wizard.model.problem import Problem
from wizard.model.server import Endpoint, Server
from wizard.net.internet import Internet
from wizard.probe.check import PROBE_TIMEOUT_S
from wizard.probe.diagnose import diagnose
from wizard.probe.handshakes import Handshakes
from wizard.probe.pool import Pool
from wizard.probe.side import Progress, Side
from wizard.probe.verdict import Seen

GRACE_S: Final = 0.1
"""The least time for a better door: a busy server may be this late on the fastest line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """The candidate with usable servers only, or the problem; `results` are all verdicts until then."""

    candidate: Candidate | None
    results: tuple[ProbeResult, ...]
    problem: Problem | None = None


class _Race:
    """All handshakes of one candidate at once."""

    def __init__(self, candidate: Candidate, handshakes: Handshakes, *, grace_s: float) -> None:
        self._handshakes = handshakes
        self.incoming, self.outgoing = (
            Side(
                servers,
                grace_s=grace_s,
                is_guessed=candidate.source is Source.GUESS,
                progress=self._progress,
            )
            for servers in (candidate.incoming, candidate.outgoing)
        )

    async def run(self, on_result: Callable[[ProbeResult], None] | None) -> None:
        """Wait until both sides are settled, or one is hopeless."""
        endpoints = dict.fromkeys((*self.incoming.endpoints, *self.outgoing.endpoints))
        pending = {self._handshakes.at(endpoint).seen for endpoint in endpoints}
        while pending and not self._is_over():
            done, pending = await asyncio.wait(
                pending, timeout=self._patience_s(), return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                self._note(task.result(), on_result)

    def _progress(self, endpoint: Endpoint) -> Progress:
        handshake = self._handshakes.at(endpoint)
        return Progress(began_s=handshake.began_s, was_accepted=handshake.was_accepted)

    def _note(self, seen: Seen, on_result: Callable[[ProbeResult], None] | None) -> None:
        for side in (self.incoming, self.outgoing):
            if seen.result.endpoint in side.endpoints:
                side.add(seen)
        if on_result is not None:
            on_result(seen.result)

    def _is_over(self) -> bool:
        now_s = asyncio.get_running_loop().time()
        ends_s = [side.settles_at_s() for side in (self.incoming, self.outgoing)]
        is_settled = all(end_s is not None and end_s <= now_s for end_s in ends_s)
        return is_settled or self.incoming.is_hopeless or self.outgoing.is_hopeless

    def _patience_s(self) -> float | None:
        """How long to wait at most for the next verdict: until the next side is settled."""
        now_s = asyncio.get_running_loop().time()
        ends_s = [side.settles_at_s() for side in (self.incoming, self.outgoing)]
        return min((end_s - now_s for end_s in ends_s if end_s is not None and end_s > now_s), default=None)


async def narrow(
    candidate: Candidate,
    *,
    internet: Internet,
    pool: Pool,
    on_result: Callable[[ProbeResult], None] | None = None,
    timeout_s: float = PROBE_TIMEOUT_S,
    grace_s: float = GRACE_S,
    handshakes: Handshakes | None = None,
) -> Narrowed:
    """Try all servers at once and return as soon as the best answer for both sides is known.

    The best connection of each side goes into the pool for the login. With `handshakes`, those that were
    begun before are made use of, and the rest stays with whoever closes them; `timeout_s` is theirs then.
    """
    async with AsyncExitStack() as stack:
        if handshakes is None:
            handshakes = await stack.enter_async_context(Handshakes(internet, timeout_s=timeout_s))
        race = _Race(candidate, handshakes, grace_s=grace_s)
        await race.run(on_result)
        incoming, outgoing = race.incoming, race.outgoing
        for side in (incoming, outgoing):
            side.look_again(internet.tls)
        results = tuple(seen.result for side in (incoming, outgoing) for seen in side.seen.values())
        if not incoming.usable or not outgoing.usable:
            problem = diagnose(candidate, tuple(incoming.seen.values()), tuple(outgoing.seen.values()))
            return Narrowed(candidate=None, results=results, problem=problem)
        for side in (incoming, outgoing):
            pool.put(handshakes.take(side.usable[0]))
        return Narrowed(
            candidate=replace(candidate, incoming=_usable(incoming), outgoing=_usable(outgoing)),
            results=results,
        )


def _usable(side: Side) -> tuple[Server, ...]:
    return tuple(server for server in side.servers if server.endpoint in side.usable)
