"""Whom to believe: the TLS policy of every connection.

Verification is never switched off here, not even to look at a refused certificate.
"""

import ssl
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from wizard.model.accepted import AcceptedCertificate
from wizard.model.probe import Certificate, CertificateProblem, TlsFacts
from wizard.net.certificate import read_certificate
from wizard.net.judge import (
    Owners,
    Sightings,
    TrustFacts,
    clock_is_wrong,
    interceptor_of,
    last_two_labels,
    problem_with,
)
from wizard.net.tls_broken import TlsBroken
from wizard.net.tls_contexts import accepting_only, context_of

__all__ = ["TlsBroken", "TlsPolicy", "server_name", "session_facts"]


def _local_now() -> datetime:
    return datetime.now().astimezone()


class TlsPolicy:
    """TLS 1.2 or later, with a certificate that the system believes and that names the host.

    Two exceptions, each for named servers only: hosts that the provider table knows to need old key
    exchanges, and places for which an expert accepted one certificate.

    Args:
        ca_pem: the one authority to believe instead of the system's, for practice and tests.
        facts: what is known before any handshake.
        accepted: the certificates that an expert accepted.
        owner_of: the registered domain of a host.
        now: this computer's clock.
    """

    def __init__(
        self,
        *,
        ca_pem: str | None = None,
        facts: TrustFacts | None = None,
        accepted: Iterable[AcceptedCertificate] = (),
        owner_of: Callable[[str], str] = last_two_labels,
        now: Callable[[], datetime] = _local_now,
    ) -> None:
        self._ca_pem = ca_pem
        self._facts = facts or TrustFacts()
        self._accepted = {one.place: one for one in accepted}
        self._accepting: dict[tuple[str, int], ssl.SSLContext] = {}
        self._owners = Owners(owner_of)
        self._now = now
        self._sightings = Sightings()

    def context(self) -> ssl.SSLContext:
        """The context for connections without an exception; the first call reads the system's authorities."""
        return self._context

    def context_for(self, host: str, port: int) -> ssl.SSLContext:
        """The context for the mail server at this place."""
        place = server_name(host), port
        if place in self._accepted:
            if place not in self._accepting:
                self._accepting[place] = accepting_only(self._accepted[place].der)
            return self._accepting[place]
        return self._legacy_context if place[0] in self._facts.legacy_hosts else self._context

    def judged(
        self, host: str, done: TlsFacts | TlsBroken, *, port: int | None = None
    ) -> TlsFacts | TlsBroken:
        """The end of a handshake in the light of all there were; only mail servers have their port told."""
        name = server_name(host)
        if done.certificate is not None:
            self._sightings.note(name, done.certificate)
        if (name, port) in self._accepted:
            assert port is not None
            return _held_against(self._accepted[name, port], done)
        if isinstance(done, TlsBroken):
            return self.judged_again(done)
        return replace(done, certificate=done.certificate and self._seen_through(done.certificate))

    def judged_again(self, broken: TlsBroken) -> TlsBroken:
        """The same failure in the light of what was seen since."""
        if broken.certificate is None or broken.problem is None:
            return broken
        certificate = self._seen_through(broken.certificate)
        now = self._now()
        wrong = clock_is_wrong(
            certificate,
            self._sightings.all(),
            now=now,
            newest=self._facts.newest,
            owners=self._owners,
        )
        clock = now.date().isoformat() if wrong else broken.clock
        return replace(broken, problem=certificate.problem, certificate=certificate, clock=clock)

    def _seen_through(self, certificate: Certificate) -> Certificate:
        """The certificate with whoever made it up on the way."""
        interceptor = interceptor_of(certificate, self._sightings.all(), self._facts.families, self._owners)
        if interceptor is None:
            return certificate
        known = replace(certificate, interceptor=interceptor)
        return replace(known, problem=problem_with(known))

    @cached_property
    def _context(self) -> ssl.SSLContext:
        return context_of(self._ca_pem)

    @cached_property
    def _legacy_context(self) -> ssl.SSLContext:
        return context_of(self._ca_pem, legacy=True)


def server_name(host: str) -> str:
    """The name to ask for (SNI) and to find in the certificate: an A-label without its final dot."""
    name = host.removesuffix(".")
    assert name, "a host has a name"
    assert name.isascii(), "hosts are A-labels"
    return name


def session_facts(tls: ssl.SSLObject) -> TlsFacts:
    """What a handshake that ended well agreed on."""
    cipher = tls.cipher()
    der = tls.getpeercert(binary_form=True)
    return TlsFacts(
        version=tls.version(),
        cipher=cipher[0] if cipher is not None else None,
        certificate=read_certificate(der) if der is not None else None,
    )


def _held_against(accepted: AcceptedCertificate, done: TlsFacts | TlsBroken) -> TlsFacts | TlsBroken:
    """The end of a handshake at a place where one certificate was accepted: any other one is refused."""
    certificate, changed = done.certificate, CertificateProblem.CHANGED
    match done:
        case TlsBroken(der=der, problem=problem) if problem is None or der == accepted.der:
            return done
        case TlsFacts() if certificate is not None and certificate.spki_sha256 == accepted.spki_sha256:
            return done
        case _:
            pass
    return TlsBroken(
        problem=changed,
        certificate=None if certificate is None else replace(certificate, problem=changed),
        text="the server shows another certificate than the one that was accepted",
        der=done.der if isinstance(done, TlsBroken) else None,
    )
