"""Which doors are worth a handshake before it is known whose answer counts: pure rules, and polite ones."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import chain, zip_longest
from typing import Final

from wizard.model.candidate import Candidate
from wizard.model.server import Endpoint
from wizard.probe.plan import ranked

HOSTS_CAP: Final = 16
DOORS_CAP: Final = 48
DOORS_OF_A_HOST_CAP: Final = 6
"""The six ports of mail, each once."""


def doors(candidates: Iterable[Candidate], begun: Collection[Endpoint] = ()) -> tuple[Endpoint, ...]:
    """The doors to begin with now, the best of the best candidate first, within the caps of one search.

    Args:
        candidates: what the sources have named so far, best first.
        begun: the doors that were begun before; they count for the caps and are not named again.
    """
    of_host = Counter(endpoint.host for endpoint in begun)
    chosen: dict[Endpoint, None] = {}
    for endpoint in chain.from_iterable(map(_in_turn, candidates)):
        if endpoint in begun or endpoint in chosen or len(begun) + len(chosen) >= DOORS_CAP:
            continue
        is_full = len(of_host) >= HOSTS_CAP and endpoint.host not in of_host
        if is_full or of_host[endpoint.host] >= DOORS_OF_A_HOST_CAP:
            continue
        of_host[endpoint.host] += 1
        chosen[endpoint] = None
    return tuple(chosen)


def _in_turn(candidate: Candidate) -> Iterator[Endpoint]:
    """Both sides of a candidate in turn, so that no cap leaves one of them without a door."""
    for pair in zip_longest(ranked(candidate.incoming), ranked(candidate.outgoing)):
        yield from (server.endpoint for server in pair if server is not None)
