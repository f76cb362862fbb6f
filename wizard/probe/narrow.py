"""From the servers a candidate names to those that answer: live handshakes without credentials."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from wizard.model.candidate import Candidate
from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.problem import Problem
from wizard.model.server import Endpoint, Server
from wizard.net.internet import Internet
from wizard.net.stream import MailStream
from wizard.net.tls import TlsPolicy
from wizard.probe.check import PROBE_TIMEOUT_S
from wizard.probe.diagnose import diagnose
from wizard.probe.examine import examine
from wizard.probe.plan import ranked
from wizard.probe.pool import Pool
from wizard.probe.verdict import Seen, seen_again

# A handshake needs about four round trips. On a slow line of 300 ms each a better port may come two of them
# after a worse one (a lost packet, an address that had to be tried second); a filtered port never comes.
GRACE_S: Final = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """The candidate with usable servers only, or the problem; `results` are all verdicts until then."""

    candidate: Candidate | None
    results: tuple[ProbeResult, ...]
    problem: Problem | None = None


class _Side:
    """The servers of one direction, best first, and what was seen of them so far."""

    def __init__(self, servers: Sequence[Server]) -> None:
        self.servers = ranked(servers)
        self.endpoints = tuple(dict.fromkeys(server.endpoint for server in self.servers))
        self.seen: dict[Endpoint, Seen] = {}
        self.patience_ends_s: float | None = None

    @property
    def usable(self) -> tuple[Endpoint, ...]:
        """The endpoints that can be used, best first."""
        return tuple(
            endpoint for endpoint in self.endpoints if endpoint in self.seen and self.seen[endpoint].is_usable
        )

    @property
    def is_hopeless(self) -> bool:
        """Whether every port has failed, and not just by silence, which says something of the network too."""
        silent = all(seen.result.state is ProbeState.FILTERED for seen in self.seen.values())
        return len(self.seen) == len(self.endpoints) and not self.usable and not (silent and self.seen)

    def add(self, seen: Seen, *, now_s: float, grace_s: float) -> None:
        """Note a verdict; the first that is usable gives the better ones a last chance."""
        self.seen[seen.result.endpoint] = seen
        if seen.is_usable and self.patience_ends_s is None:
            self.patience_ends_s = now_s + grace_s

    def look_again(self, tls: TlsPolicy) -> None:
        """Judge the refused certificates once more, now that all were seen."""
        self.seen = {endpoint: seen_again(seen, tls) for endpoint, seen in self.seen.items()}

    def is_settled(self, now_s: float) -> bool:
        """Whether nothing better can come, or has had its time to."""
        if len(self.seen) == len(self.endpoints):
            return True
        if self.patience_ends_s is None:
            return False
        better = self.endpoints[: self.endpoints.index(self.usable[0])]
        return now_s >= self.patience_ends_s or all(endpoint in self.seen for endpoint in better)


class _Race:
    """All handshakes of one candidate at once, and the streams that came of them."""

    def __init__(self, candidate: Candidate, internet: Internet, *, timeout_s: float, grace_s: float) -> None:
        self.incoming = _Side(candidate.incoming)
        self.outgoing = _Side(candidate.outgoing)
        self.streams: dict[Endpoint, MailStream] = {}
        self._internet = internet
        self._timeout_s = timeout_s
        self._grace_s = grace_s

    async def run(self, on_result: Callable[[ProbeResult], None] | None) -> None:
        """Examine until both sides are settled, or one is hopeless."""
        async with asyncio.TaskGroup() as group:
            endpoints = dict.fromkeys((*self.incoming.endpoints, *self.outgoing.endpoints))
            pending = {group.create_task(self._examine(endpoint)) for endpoint in endpoints}
            while pending and not self._is_over():
                done, pending = await asyncio.wait(
                    pending, timeout=self._patience_s(), return_when=asyncio.FIRST_COMPLETED
                )
                for task in done:
                    self._note(task.result(), on_result)
            for task in pending:
                task.cancel()

    def hang_up(self) -> None:
        """Close the streams that nobody kept."""
        for stream in self.streams.values():
            stream.hang_up()

    async def _examine(self, endpoint: Endpoint) -> Seen:
        seen, stream = await examine(endpoint, self._internet, timeout_s=self._timeout_s)
        if stream is not None:
            self.streams[endpoint] = stream
        return seen

    def _note(self, seen: Seen, on_result: Callable[[ProbeResult], None] | None) -> None:
        now_s = asyncio.get_running_loop().time()
        for side in (self.incoming, self.outgoing):
            if seen.result.endpoint in side.endpoints:
                side.add(seen, now_s=now_s, grace_s=self._grace_s)
        if on_result is not None:
            on_result(seen.result)

    def _is_over(self) -> bool:
        now_s = asyncio.get_running_loop().time()
        sides = (self.incoming, self.outgoing)
        return any(side.is_hopeless for side in sides) or all(side.is_settled(now_s) for side in sides)

    def _patience_s(self) -> float | None:
        """How long to wait at most for the next verdict: until the next grace ends."""
        now_s = asyncio.get_running_loop().time()
        ends = [
            side.patience_ends_s
            for side in (self.incoming, self.outgoing)
            if side.patience_ends_s is not None and not side.is_settled(now_s)
        ]
        return max(0.0, min(ends) - now_s) if ends else None


async def narrow(
    candidate: Candidate,
    *,
    internet: Internet,
    pool: Pool,
    on_result: Callable[[ProbeResult], None] | None = None,
    timeout_s: float = PROBE_TIMEOUT_S,
    grace_s: float = GRACE_S,
) -> Narrowed:
    """Try all servers at once and return as soon as the best answer for both sides is known.

    The best connection of each side goes into the pool for the login.
    """
    race = _Race(candidate, internet, timeout_s=timeout_s, grace_s=grace_s)
    try:
        await race.run(on_result)
        incoming, outgoing = race.incoming, race.outgoing
        for side in (incoming, outgoing):
            side.look_again(internet.tls)
        results = tuple(seen.result for side in (incoming, outgoing) for seen in side.seen.values())
        if not incoming.usable or not outgoing.usable:
            problem = diagnose(candidate, tuple(incoming.seen.values()), tuple(outgoing.seen.values()))
            return Narrowed(candidate=None, results=results, problem=problem)
        for side in (incoming, outgoing):
            pool.put(race.streams.pop(side.usable[0]))
        return Narrowed(
            candidate=replace(candidate, incoming=_usable(incoming), outgoing=_usable(outgoing)),
            results=results,
        )
    finally:
        race.hang_up()


def _usable(side: _Side) -> tuple[Server, ...]:
    return tuple(server for server in side.servers if server.endpoint in side.usable)
