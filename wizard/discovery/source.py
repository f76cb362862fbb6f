"""What a source of settings is, and what it answers."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from wizard.discovery.asker import Asker
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Provider, Source, Trust
from wizard.model.problem import Problem
from wizard.model.server import Protocol
from wizard.net.dns import DnsOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAnswer:
    """All that one source said.

    `absent` are protocols that the domain decidedly does not offer; `domain` is whether the domain exists,
    from a source that learns it on its way; `is_final` means that no other source needs to be heard.
    """

    candidates: tuple[Candidate, ...] = ()
    problems: tuple[Problem, ...] = ()
    provider: Provider | None = None
    absent: frozenset[Protocol] = frozenset()
    domain: DnsOutcome | None = None
    is_final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSpec:
    """One source that is asked over the network: the best trust it can earn and how it is asked."""

    source: Source
    best_trust: Trust
    uses_https: bool
    ask: Callable[[EmailAddress, Asker], Coroutine[Any, Any, SourceAnswer]]
