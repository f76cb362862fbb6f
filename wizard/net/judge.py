"""What certificates say together: who opens connections to look into them, and whether the clock is right.

Pure rules; the time comes in as an argument. One certificate alone seldom tells, several of strangers do.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from wizard.model.interceptor import Family, Interceptor, recognised, unnamed
from wizard.model.probe import Certificate, CertificateProblem

_CAP: Final = 200
_A_DAY: Final = timedelta(days=1)
_STRANGERS: Final = 2
# A company's own authority vouches for the company's own domains, so what the system believes needs more.
_STRANGERS_IF_BELIEVED: Final = 3
_OF_ISSUER: Final = frozenset({CertificateProblem.SELF_SIGNED, CertificateProblem.UNKNOWN_ISSUER})
_OF_TIME: Final = frozenset({CertificateProblem.EXPIRED, CertificateProblem.NOT_YET_VALID})


def last_two_labels(host: str) -> str:
    """A stand-in for the registered domain that takes strangers for one owner rather than the reverse."""
    return ".".join(host.rstrip(".").split(".")[-2:])


@dataclass(frozen=True, slots=True)
class Owners:
    """Who owns hosts, by a rule that is given; it is asked only when it matters, for it may be slow."""

    owner_of: Callable[[str], str] = last_two_labels

    def are_at_least(self, count: int, hosts: Sequence[str]) -> bool:
        """Whether these hosts belong to so many owners."""
        return len(hosts) >= count and len({self.owner_of(host) for host in hosts}) >= count


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustFacts:
    """What is known before any handshake.

    `newest` is the last day on which any fact was looked at: no clock of this program can be before it.
    """

    families: tuple[Family, ...] = ()
    legacy_hosts: frozenset[str] = frozenset()
    newest: date | None = None


class Sightings:
    """The certificate that each host showed last, as it was judged alone; the first 200 hosts count."""

    def __init__(self) -> None:
        self._by_host: dict[str, Certificate] = {}

    def note(self, host: str, certificate: Certificate) -> None:
        """Remember what a host showed."""
        if host in self._by_host or len(self._by_host) < _CAP:
            self._by_host[host] = certificate

    def all(self) -> Mapping[str, Certificate]:
        """Certificates by host."""
        return self._by_host


def interceptor_of(
    certificate: Certificate, sightings: Mapping[str, Certificate], families: Iterable[Family], owners: Owners
) -> Interceptor | None:
    """Who made this certificate up on the way; None when nothing says that anybody did.

    A certificate with a receipt of the public logs comes from a public authority, whatever that is called.
    """
    if certificate.is_logged:
        return None
    named = recognised(certificate.issuer_name, families)
    if named is not None:
        return named
    if certificate.problem is not None and certificate.problem not in _OF_ISSUER:
        return None
    believed = certificate.problem is None
    alike = [host for host, other in sightings.items() if _is_of_same_issuer(certificate, other)]
    needed = _STRANGERS_IF_BELIEVED if believed else _STRANGERS
    if certificate.issuer_name.shown and owners.are_at_least(needed, alike):
        return unnamed(certificate.issuer_name)
    return None


def problem_with(certificate: Certificate) -> CertificateProblem | None:
    """The problem, knowing who made the certificate up: an issuer that nobody believes is then no riddle."""
    if certificate.interceptor is not None and certificate.problem in _OF_ISSUER:
        return CertificateProblem.INTERCEPTED
    return certificate.problem


def clock_is_wrong(
    certificate: Certificate,
    sightings: Mapping[str, Certificate],
    *,
    now: datetime,
    newest: date | None,
    owners: Owners,
) -> bool:
    """Whether it is the clock, and not the server, that makes a certificate seem out of its time.

    A clock before our own youngest fact is wrong. So is one at which servers of several owners are not valid
    yet, for nobody issues certificates for the future; and one at which those of several owners have expired
    and not a single one is valid.
    """
    if certificate.problem not in _OF_TIME:
        return False
    if newest is not None and now.date() < newest - _A_DAY:
        return True
    alike = [host for host, other in sightings.items() if other.problem is certificate.problem]
    if not owners.are_at_least(_STRANGERS, alike):
        return False
    return certificate.problem is CertificateProblem.NOT_YET_VALID or not any(
        other.problem is None for other in sightings.values()
    )


def _is_of_same_issuer(one: Certificate, other: Certificate) -> bool:
    return (
        one.issuer == other.issuer
        and one.issuer_key == other.issuer_key
        and not other.is_logged
        and (one.problem is None) == (other.problem is None)
        # A certificate that vouches for itself shares its issuer with nobody but by name ("localhost").
        and CertificateProblem.SELF_SIGNED not in {one.problem, other.problem}
    )
