"""A second look at a candidate that failed: the other doors of its servers, and whether it is the network."""

import asyncio
from dataclasses import dataclass, replace
from typing import Final

from wizard.model.candidate import Candidate, Source
from wizard.model.probe import ProbeResult
from wizard.model.problem import Problem, ProblemCode
from wizard.probe.doors import other_doors, swallowed_ports
from wizard.probe.narrow import Narrowed, narrow
from wizard.probe.pool import Pool
from wizard.runtime.elsewhere import doors_elsewhere, lets_through
from wizard.runtime.world import World

SECOND_LOOK_S: Final = 2.5
"""How long a server has to show another door; meanwhile other companies are asked for theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondLook:
    """The candidate by other doors if they work, else why it failed.

    `is_shut_in`: this network lets no mail through, so that it is no use to try anything else.
    """

    problem: Problem
    candidate: Candidate | None = None
    is_shut_in: bool = False
    results: tuple[ProbeResult, ...] = ()


async def second_look(candidate: Candidate, narrowed: Narrowed, world: World, pool: Pool) -> SecondLook:
    """Look again at a candidate that failed.

    A guess names all usual doors already. What was typed is not changed: the other door is only told.
    """
    assert narrowed.problem is not None
    other = None if candidate.source is Source.GUESS else other_doors(candidate, narrowed.results)
    async with asyncio.TaskGroup() as group:
        passing = group.create_task(_lets_mail_through(candidate, narrowed, world))
        again = group.create_task(_try(other, world, pool))
        await asyncio.wait({again})
        found = again.result()
        if found is not None and found.candidate is not None:
            passing.cancel()
    results = () if found is None else found.results
    if found is not None and found.candidate is not None:
        if candidate.source is not Source.MANUAL:
            return SecondLook(problem=narrowed.problem, candidate=found.candidate, results=results)
        return SecondLook(problem=_better(candidate, found.candidate), results=results)
    passes = passing.result()
    if passes is None:
        return SecondLook(problem=narrowed.problem, results=results)
    problem = _in_the_light(narrowed.problem, candidate, lets_mail_through=passes)
    return SecondLook(problem=problem, is_shut_in=not passes, results=results)


async def _try(other: Candidate | None, world: World, pool: Pool) -> Narrowed | None:
    if other is None:
        return None
    return await narrow(other, internet=world.internet, pool=pool, timeout_s=SECOND_LOOK_S)


async def _lets_mail_through(candidate: Candidate, narrowed: Narrowed, world: World) -> bool | None:
    """Whether other companies can be reached by the ports that gave no answer here."""
    assert narrowed.problem is not None
    ports = swallowed_ports(candidate, narrowed.results)
    if not ports or world.wishes.private or narrowed.problem.code is ProblemCode.OFFLINE:
        return None
    tried = {one.endpoint.host for one in (*candidate.incoming, *candidate.outgoing)}
    return await lets_through(doors_elsewhere(world.table, ports, tried=tried), world.internet.dialer)


def _in_the_light(problem: Problem, candidate: Candidate, *, lets_mail_through: bool) -> Problem:
    """The same problem, now that it is known how others fare on this network."""
    if not lets_mail_through:
        return replace(problem, code=ProblemCode.NETWORK_BLOCKED)
    if problem.code is not ProblemCode.NETWORK_BLOCKED:
        return problem
    host = (*candidate.incoming, *candidate.outgoing)[0].endpoint.host
    return replace(problem, code=ProblemCode.SERVER_UNREACHABLE, facts=(host,))


def _better(typed: Candidate, works: Candidate) -> Problem:
    """What would work in place of what was typed."""
    entered = {one.endpoint for one in (*typed.incoming, *typed.outgoing)}
    other = next(one.endpoint for one in (*works.incoming, *works.outgoing) if one.endpoint not in entered)
    way = f"{other.host}:{other.port}/{other.security.value}"
    return Problem(code=ProblemCode.WRONG_SECURITY, facts=(other.host, way))
