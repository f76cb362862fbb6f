"""Looking for an address's servers: discovery first, then live handshakes without any password."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from wizard.discovery.bridge import is_on_this_machine
from wizard.discovery.certificate_names import alternative
from wizard.discovery.consent import needs_consent, receivers
from wizard.discovery.run import discover
from wizard.discovery.verdict import OBSTACLES
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Candidate, Discovery, Evidence, Provider, Source
from wizard.model.looked import Looked
from wizard.model.probe import ProbeResult
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Endpoint
from wizard.probe.narrow import narrow
from wizard.probe.pool import Pool
from wizard.probe.ranking import by_cause
from wizard.runtime.second_look import second_look
from wizard.runtime.world import World

NO_PASSWORD_HELPS = frozenset(
    {ProblemCode.NEEDS_OAUTH, ProblemCode.CLOSED_PROVIDER, ProblemCode.NO_MAIL_PROGRAM_ACCESS}
)
"""What the table knows of a provider where a password is never to be asked for."""

_WRITTEN_ONCE: Final = frozenset({Source.TABLE, Source.ISPDB})
"""Sources that may have been right when they were written, and are not any more."""

_NOBODY_THERE: Final = frozenset(
    {
        ProblemCode.SERVER_UNREACHABLE,
        ProblemCode.SERVER_CONFUSED,
        ProblemCode.SERVER_HUNG_UP,
        ProblemCode.TIMEOUT,
        ProblemCode.NETWORK_BLOCKED,
    }
)
_TRIES_CAP: Final = 12
LOOK_UP_S: Final = 9.0
"""Nobody waits longer; what was not seen by then is no answer."""


async def look_up(
    address: EmailAddress, world: World, *, pool: Pool, on_evidence: Callable[[Evidence], None]
) -> Looked:
    """Find the best candidate whose servers answer; the next one is tried when one does not."""
    search = _Search(address, world, pool, on_evidence)
    try:
        async with asyncio.timeout(LOOK_UP_S):
            return await _look_up(search)
    except TimeoutError:
        return search.cut_off()


async def _look_up(search: "_Search") -> Looked:
    await search.discover()
    if search.no_password_helps:
        own = await search.first_usable(filter(is_on_this_machine, search.discovery.candidates))
        return search.looked(None) if own is None else search.prepared(own)
    found = await search.first_usable(search.discovery.candidates)
    if found is None and search.stale and not search.is_shut_in:
        await search.discover()
        if not search.no_password_helps:
            found = await search.first_usable(search.discovery.candidates)
    return search.looked(found or await search.by_certificate())


class _Search:
    """One search: what was found so far, and which of its servers were tried."""

    def __init__(
        self, address: EmailAddress, world: World, pool: Pool, on_evidence: Callable[[Evidence], None]
    ) -> None:
        self._address = address
        self._world = world
        self._pool = pool
        self._on_evidence = on_evidence
        self._evidence: list[Evidence] = []
        self._tried: set[frozenset[Endpoint]] = set()
        self._probed: list[ProbeResult] = []
        self._refused: list[tuple[Candidate, tuple[ProbeResult, ...]]] = []
        self._first_problem: Problem | None = None
        self._at_first_sight: Problem | None = None
        self.stale: set[Source] = set()
        self.is_shut_in = False
        self.discovery = Discovery()

    async def discover(self) -> None:
        """Ask all sources but those whose servers turned out to be gone."""
        found = await discover(
            self._address,
            self._world.wishes,
            internet=self._world.internet,
            table=self._world.table,
            on_evidence=self._on_evidence,
            failed=self.stale,
        )
        self._evidence += found.evidence
        self.discovery = in_language(
            replace(found, provider=found.provider or self.discovery.provider), self._world.language
        )

    @property
    def no_password_helps(self) -> bool:
        """Whether the mail company takes no password from a mail program."""
        return any(problem.code in NO_PASSWORD_HELPS for problem in self.discovery.problems)

    async def first_usable(self, candidates: Iterable[Candidate]) -> Candidate | None:
        """The first candidate whose servers answer; none is tried twice."""
        for candidate in candidates:
            if _doors(candidate) in self._tried or self.is_shut_in:
                continue
            self._tried.add(_doors(candidate))
            narrowed = await narrow(candidate, internet=self._world.internet, pool=self._pool)
            self._probed += narrowed.results
            if narrowed.candidate is not None:
                return narrowed.candidate
            self._at_first_sight = self._at_first_sight or narrowed.problem
            again = await second_look(candidate, narrowed, self._world, self._pool)
            self._probed += again.results
            if again.candidate is not None:
                return again.candidate
            self.is_shut_in = again.is_shut_in
            self._note_failure(candidate, again.problem, narrowed.results)
        return None

    async def by_certificate(self) -> Candidate | None:
        """The names that refused certificates are for, tried instead of those they were refused under."""
        while self._refused and len(self._tried) <= _TRIES_CAP:
            candidate, results = self._refused.pop(0)
            offered = await alternative(candidate, results, self._world.internet.dns)
            found = None if offered is None else await self.first_usable([offered])
            if found is not None:
                return found
        return None

    def looked(self, candidate: Candidate | None) -> Looked:
        """How the search ended."""
        untried = tuple(
            one for one in self.discovery.alternatives if _doors(one.candidate) not in self._tried
        )
        discovery = replace(self.discovery, evidence=tuple(self._evidence), alternatives=untried)
        if candidate is None:
            first = (self._first_problem,) if self._first_problem is not None else ()
            problems = by_cause((*first, *discovery.problems))
            return Looked(discovery=discovery, candidate=None, probed=tuple(self._probed), problems=problems)
        return Looked(
            discovery=discovery,
            candidate=candidate,
            probed=tuple(self._probed),
            receivers=receivers(candidate),
            consent_domains=needs_consent(candidate, self._address, agreed=self._world.wishes.typed_hosts),
            problems=tuple(one for one in discovery.problems if one.code not in OBSTACLES),
        )

    def cut_off(self) -> Looked:
        """How the search ended when its time was over."""
        seen = self._first_problem or self._at_first_sight
        self._first_problem = seen or Problem(code=ProblemCode.TIMEOUT)
        return self.looked(None)

    def prepared(self, candidate: Candidate) -> Looked:
        """The company lets programs in after all, by one of its own on this machine."""
        problems = tuple(
            replace(problem, code=ProblemCode.NEEDS_PREPARATION)
            for problem in self.discovery.problems
            if problem.code is ProblemCode.NO_MAIL_PROGRAM_ACCESS
        )
        self.discovery = replace(self.discovery, problems=problems)
        return self.looked(candidate)

    def _note_failure(self, candidate: Candidate, problem: Problem, results: tuple[ProbeResult, ...]) -> None:
        if self._first_problem is None or self.is_shut_in:
            self._first_problem = problem
        if problem.code in _NOBODY_THERE and candidate.source in _WRITTEN_ONCE:
            self.stale.add(candidate.source)
        if problem.code is ProblemCode.CERTIFICATE_PROBLEM:
            self._refused.append((candidate, results))
        evidence = failure(candidate, problem, results)
        self._evidence.append(evidence)
        self._on_evidence(evidence)


def failure(candidate: Candidate, problem: Problem, results: tuple[ProbeResult, ...]) -> Evidence:
    """The evidence that servers which a source named do not work."""
    hosts = dict.fromkeys(one.endpoint.host for one in (*candidate.incoming, *candidate.outgoing))
    return Evidence(
        source=candidate.source,
        asked=", ".join(hosts),
        answer=Answer.FAILED,
        detail=f"{problem.code.value}: {problem.detail}".removesuffix(": "),
        ms=max((result.ms for result in results), default=0),
    )


def in_language(discovery: Discovery, language: str) -> Discovery:
    """The discovery with the provider called by its name in this language wherever a problem names it."""
    others = tuple(
        replace(other, problems=_named(other.problems, other.provider, language))
        for other in discovery.alternatives
    )
    problems = _named(discovery.problems, discovery.provider, language)
    return replace(discovery, problems=problems, alternatives=others)


def _named(problems: Iterable[Problem], provider: Provider | None, language: str) -> tuple[Problem, ...]:
    names = {} if provider is None else {provider.name("en"): provider.name(language)}
    return tuple(
        replace(problem, facts=tuple(names.get(fact, fact) for fact in problem.facts)) for problem in problems
    )


def _doors(candidate: Candidate) -> frozenset[Endpoint]:
    return frozenset(one.endpoint for one in (*candidate.incoming, *candidate.outgoing))
