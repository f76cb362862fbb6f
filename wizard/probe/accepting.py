"""Which refused certificate a person may accept by hand, after reading it: rules and one trial.

An acceptance takes the place of the issuer and of the name, and of nothing else. What is weak, revoked, out
of its time or made for something else stays refused, and so does what somebody made up on the way.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from wizard.model.accepted import AcceptedCertificate
from wizard.model.probe import CertificateProblem
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Endpoint
from wizard.net.internet import Internet
from wizard.net.tls import TlsBroken
from wizard.probe.diagnose import side_problem
from wizard.probe.examine import examine
from wizard.probe.verdict import Seen

ACCEPTABLE: Final = frozenset(
    {CertificateProblem.SELF_SIGNED, CertificateProblem.UNKNOWN_ISSUER, CertificateProblem.WRONG_NAME}
)


async def look(endpoint: Endpoint, internet: Internet, *, timeout_s: float) -> Seen:
    """What is behind a port, without keeping the connection."""
    seen, stream = await examine(endpoint, internet, timeout_s=timeout_s)
    if stream is not None:
        stream.hang_up()
    return seen


async def accept(
    endpoint: Endpoint,
    broken: TlsBroken,
    fingerprint: str,
    *,
    internet_accepting: Callable[[AcceptedCertificate], Internet],
    now: datetime,
    timeout_s: float,
) -> AcceptedCertificate | Problem:
    """The certificate for this place, if its fingerprint was typed right and a handshake with it works."""
    certificate, place = broken.certificate, f"{endpoint.host}:{endpoint.port}"
    if certificate is None or certificate.spki_sha256 is None or broken.der is None:
        return broken.told(endpoint.host)
    if broken.problem not in ACCEPTABLE:
        return _unacceptable(place, broken)
    if certificate.spki_sha256 != fingerprint:
        return Problem(code=ProblemCode.FINGERPRINT_MISMATCH, facts=(place,))
    accepted = AcceptedCertificate(
        host=endpoint.host,
        port=endpoint.port,
        spki_sha256=certificate.spki_sha256,
        der=broken.der,
        accepted=now.isoformat(timespec="seconds"),
    )
    internet = internet_accepting(accepted)
    try:
        trial = await look(endpoint, internet, timeout_s=timeout_s)
    finally:
        await internet.http.aclose()
    match trial.failure:
        case None:
            return accepted
        case TlsBroken() as still_broken:
            return _unacceptable(place, still_broken)
        case _:
            return side_problem([trial])


def _unacceptable(place: str, broken: TlsBroken) -> Problem:
    told = broken.told(place)
    if told.code is not ProblemCode.CERTIFICATE_PROBLEM or broken.problem is None:
        return told
    return Problem(
        code=ProblemCode.CERTIFICATE_UNACCEPTABLE, facts=(place, broken.problem.value), detail=broken.text
    )
