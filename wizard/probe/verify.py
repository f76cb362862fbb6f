"""The proof: both servers of a candidate accept the password over verified TLS."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from wizard.model.account import VerifiedSettings
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate
from wizard.model.lamp import Lamp, Side
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.model.server import Server
from wizard.net.internet import Internet
from wizard.probe.attempts import Attempts
from wizard.probe.check import PROBE_TIMEOUT_S
from wizard.probe.login import Accepted, Login, Means, names
from wizard.probe.pool import Pool

# Servers answer a wrong password late on purpose, up to ten seconds and more.
LOGIN_TIMEOUT_S: Final = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unverified:
    """Why the settings could not be proved; `incoming` is the server that works although sending does not."""

    problem: Problem
    incoming: Server | None = None


async def verify(
    address: EmailAddress,
    candidate: Candidate,
    secret: Secret,
    *,
    internet: Internet,
    pool: Pool,
    outgoing_secret: Secret | None = None,
    on_lamp: Callable[[Lamp], None],
    connect_timeout_s: float = PROBE_TIMEOUT_S,
    login_timeout_s: float = LOGIN_TIMEOUT_S,
) -> VerifiedSettings | Unverified:
    """Log in to both servers at once, with at most two password attempts until one is accepted.

    `outgoing_secret` is for providers where sending has a password of its own. Sending waits for the name
    that receiving found right wherever there is a choice of names.
    """
    if not secret:
        return Unverified(problem=Problem(code=ProblemCode.PASSWORD_MISSING))
    means = Means(
        internet=internet, pool=pool, on_lamp=on_lamp, connect_s=connect_timeout_s, login_s=login_timeout_s
    )
    budget = Attempts()
    receiving = Login(
        side=Side.INCOMING, servers=candidate.incoming, secret=secret, means=means, budget=budget
    )
    sending = Login(
        side=Side.OUTGOING,
        servers=candidate.outgoing,
        secret=outgoing_secret or secret,
        means=means,
        budget=Attempts() if outgoing_secret else budget,
    )
    has_choice = any(len(names(server)) > 1 for server in (*candidate.incoming, *candidate.outgoing))
    async with asyncio.TaskGroup() as group:
        incoming = group.create_task(receiving.run())
        outgoing = group.create_task(sending.run(incoming if has_choice else None))
        await asyncio.wait({incoming})
        if isinstance(incoming.result(), Problem):
            outgoing.cancel()
    received = incoming.result()
    if isinstance(received, Problem):
        return Unverified(problem=received)
    sent = outgoing.result()
    if isinstance(sent, Problem):
        return Unverified(problem=_of_sending(sent), incoming=received.server)
    return _verified(address, candidate, received, sent)


def _of_sending(problem: Problem) -> Problem:
    """The same problem when receiving works: there the password was right."""
    if problem.code in {ProblemCode.AUTH_FAILED, ProblemCode.USERNAME_REFUSED}:
        return replace(problem, code=ProblemCode.OUTGOING_AUTH_FAILED)
    return problem


def _verified(
    address: EmailAddress, candidate: Candidate, received: Accepted, sent: Accepted
) -> VerifiedSettings:
    return VerifiedSettings(
        address=address,
        incoming=received.server,
        outgoing=sent.server,
        source=candidate.source,
        trust=candidate.trust,
    )
