"""The doors of one direction, best first: what was seen of them, and how long a better one is waited for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from wizard.model.probe import ProbeState
from wizard.model.server import Endpoint, Server
from wizard.net.tls import TlsPolicy
from wizard.probe.plan import ranked
from wizard.probe.verdict import Seen, seen_again

LONGEST_GRACE_S: Final = 0.6
"""What a lost packet or an address that had to be tried second costs on a slow line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a handshake that has no verdict yet has come; `began_s` is in the loop's time."""

    began_s: float
    was_accepted: bool


class Side:
    """The servers of one direction.

    Args:
        servers: what the candidate names.
        grace_s: the least time that a better door gets beyond what a usable one needed.
        is_guessed: whether the order of hosts is nobody's word, so that the next one is as good.
        progress: tells how far a door without a verdict has come.
    """

    def __init__(
        self,
        servers: Sequence[Server],
        *,
        grace_s: float,
        is_guessed: bool,
        progress: Callable[[Endpoint], Progress],
    ) -> None:
        self.servers = ranked(servers)
        self.endpoints = tuple(dict.fromkeys(server.endpoint for server in self.servers))
        self.seen: dict[Endpoint, Seen] = {}
        self._grace_s = grace_s
        self._is_guessed = is_guessed
        self._progress = progress
        self._needed_s: float | None = None

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

    def add(self, seen: Seen) -> None:
        """Note a verdict; how long the first usable door needed is the measure for the others."""
        self.seen[seen.result.endpoint] = seen
        if seen.is_usable and self._needed_s is None:
            self._needed_s = seen.result.ms / 1000

    def look_again(self, tls: TlsPolicy) -> None:
        """Judge the refused certificates once more, now that all were seen."""
        self.seen = {endpoint: seen_again(seen, tls) for endpoint, seen in self.seen.items()}

    def settles_at_s(self) -> float | None:
        """When nothing better can come any more, or has had its time to; None when nobody can tell yet."""
        if len(self.seen) == len(self.endpoints):
            return 0.0
        if self._needed_s is None:
            return None
        better = self.endpoints[: self.endpoints.index(self.usable[0])]
        ends_s = (self._patience_ends_s(one, self._needed_s) for one in better if one not in self.seen)
        return max(ends_s, default=0.0)

    def _patience_ends_s(self, better: Endpoint, needed_s: float) -> float:
        """Until when a better door is waited for.

        All doors are tried at once, and a better one of the same protocol needs no more round trips than a
        worse one. So it comes first unless a packet was lost, and whichever is still missing a while after
        the other was ready most likely never comes; least of all one that has not even taken the connection.
        """
        used, progress = self.usable[0], self._progress(better)
        needed_until_s = progress.began_s + needed_s
        if better.protocol is not used.protocol:
            # Another protocol is another kind of mailbox, which is worse than another port.
            return needed_until_s + max(self._grace_s, LONGEST_GRACE_S)
        is_alike = better.security is used.security
        if is_alike and (self._is_guessed or not progress.was_accepted):
            return needed_until_s
        return needed_until_s + max(self._grace_s, min(needed_s / 4, LONGEST_GRACE_S))
