"""What a source of settings is, and what it answers."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, Self

from wizard.discovery.asker import Asker
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Provider, Source, Trust
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Protocol
from wizard.net.dns import DnsOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAnswer:
    """All that one source said.

    `absent` are protocols that the domain decidedly does not offer; `domain` is whether the domain exists,
    from a source that learns it on its way; `is_final` means that no other source needs to be heard;
    `obstacles` are problems that matter only when nothing is found anywhere.
    """

    candidates: tuple[Candidate, ...] = ()
    problems: tuple[Problem, ...] = ()
    provider: Provider | None = None
    absent: frozenset[Protocol] = frozenset()
    domain: DnsOutcome | None = None
    is_final: bool = False
    obstacles: tuple[Problem, ...] = ()

    @property
    def codes(self) -> frozenset[ProblemCode]:
        """The kinds of problem that stand in the way."""
        return frozenset(problem.code for problem in self.problems)

    def joined(self, other: Self) -> Self:
        """Both answers of one source; the problems are those of the answer that is more to be believed."""
        better = min(self, other, key=_doubt)
        found_nothing = not self.candidates and not other.candidates
        return replace(
            self,
            candidates=(*self.candidates, *other.candidates),
            problems=(*self.problems, *other.problems) if found_nothing else better.problems,
            provider=self.provider or other.provider,
            absent=self.absent | other.absent,
            domain=self.domain or other.domain,
            is_final=self.is_final or other.is_final,
            obstacles=(*self.obstacles, *other.obstacles),
        )


def _doubt(answer: SourceAnswer) -> int:
    """How little an answer is to be believed; most of all one that found nothing."""
    return min((candidate.trust for candidate in answer.candidates), default=len(Trust))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSpec:
    """One source that is asked over the network: the best trust it can earn and how it is asked."""

    source: Source
    best_trust: Trust
    uses_https: bool
    ask: Callable[[EmailAddress, Asker], Coroutine[Any, Any, SourceAnswer]]
