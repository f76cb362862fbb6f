"""The other doors of a server that could not be reached as it was named."""

import pytest

from tests.helpers.loopback_internet import endpoint
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.probe import Certificate, CertificateProblem, ProbeResult, ProbeState, TlsFacts
from wizard.model.server import AuthMechanism, Endpoint, Protocol, Security, Server
from wizard.probe.doors import other_doors, swallowed_ports

IMAPS, IMAP = endpoint(Protocol.IMAP), endpoint(Protocol.IMAP, Security.STARTTLS)
SUBMISSIONS, SUBMISSION = endpoint(Protocol.SMTP), endpoint(Protocol.SMTP, Security.STARTTLS)
PLAIN_587 = endpoint(Protocol.SMTP, Security.TLS, port=587)
STARTTLS_993 = endpoint(Protocol.IMAP, Security.STARTTLS, port=993)


def candidate(incoming: tuple[Endpoint, ...], outgoing: tuple[Endpoint, ...]) -> Candidate:
    def servers(doors: tuple[Endpoint, ...]) -> tuple[Server, ...]:
        return tuple(Server(endpoint=door, username="taro") for door in doors)

    return Candidate(
        incoming=servers(incoming), outgoing=servers(outgoing), source=Source.SRV, trust=Trust.UNSIGNED
    )


def seen(door: Endpoint, state: ProbeState) -> ProbeResult:
    usable = AuthMechanism.PLAIN if state is ProbeState.OPEN else None
    return ProbeResult(endpoint=door, state=state, usable_mechanism=usable)


def doors(found: Candidate | None) -> tuple[list[str], list[str]] | None:
    if found is None:
        return None
    return (
        [str(one.endpoint).partition("mail.example.org")[2] for one in found.incoming],
        [str(one.endpoint).partition("mail.example.org")[2] for one in found.outgoing],
    )


@pytest.mark.parametrize(
    ("state", "others"),
    [
        (ProbeState.FILTERED, [":465/tls"]),
        (ProbeState.CLOSED, [":587/tls", ":465/tls"]),
        (ProbeState.NO_STARTTLS, [":587/tls", ":465/tls"]),
        (ProbeState.SILENT, [":587/tls", ":465/tls"]),
    ],
)
def test_sending_by_587_that_fails_has_465_and_perhaps_tls_at_587(
    state: ProbeState, others: list[str]
) -> None:
    named = candidate((IMAPS,), (SUBMISSION,))

    found = other_doors(named, [seen(IMAPS, ProbeState.OPEN), seen(SUBMISSION, state)])

    assert doors(found) == ([":993/tls"], others)


def test_tls_that_is_named_for_a_starttls_port_is_turned_round() -> None:
    named = candidate((STARTTLS_993,), (PLAIN_587,))
    results = [seen(STARTTLS_993, ProbeState.SILENT), seen(PLAIN_587, ProbeState.TLS_FAILED)]

    assert doors(other_doors(named, results)) == ([":993/tls"], [":587/starttls"])


def test_a_side_that_was_not_seen_whole_stays_as_it_is() -> None:
    named = candidate((IMAPS, IMAP), (SUBMISSION,))
    results = [seen(IMAP, ProbeState.CLOSED), seen(SUBMISSION, ProbeState.FILTERED)]

    assert doors(other_doors(named, results)) == ([":993/tls", ":143/starttls"], [":465/tls"])


def test_doors_that_were_all_tried_leave_nothing_else() -> None:
    named = candidate((IMAPS,), (SUBMISSIONS, SUBMISSION))
    results = [
        seen(IMAPS, ProbeState.OPEN),
        seen(SUBMISSIONS, ProbeState.FILTERED),
        seen(SUBMISSION, ProbeState.FILTERED),
    ]

    assert other_doors(named, results) is None


def test_a_host_that_does_not_exist_has_no_other_door() -> None:
    named = candidate((IMAPS,), (SUBMISSIONS,))

    assert other_doors(named, [seen(one, ProbeState.UNRESOLVED) for one in (IMAPS, SUBMISSIONS)]) is None


def test_a_refused_certificate_is_never_walked_around() -> None:
    certificate = Certificate(
        subject="a", issuer="b", names=(), not_after=None, problem=CertificateProblem.EXPIRED
    )
    tls = TlsFacts(version=None, cipher=None, certificate=certificate)
    refused = ProbeResult(endpoint=SUBMISSIONS, state=ProbeState.TLS_FAILED, tls=tls)
    named = candidate((IMAPS,), (SUBMISSIONS,))

    assert other_doors(named, [seen(IMAPS, ProbeState.OPEN), refused]) is None


def test_unencrypted_doors_are_no_way_out() -> None:
    plain = endpoint(Protocol.SMTP, Security.NONE)
    named = candidate((IMAPS,), (plain,))

    assert other_doors(named, [seen(IMAPS, ProbeState.OPEN)]) is None


@pytest.mark.parametrize(
    ("incoming", "outgoing", "ports"),
    [
        (ProbeState.FILTERED, ProbeState.FILTERED, {993, 465}),
        (ProbeState.FILTERED, ProbeState.OPEN, {993}),
        (ProbeState.FILTERED, ProbeState.UNRESOLVED, {993}),
        (ProbeState.CLOSED, ProbeState.FILTERED, {465}),
        (ProbeState.CLOSED, ProbeState.SILENT, set()),
    ],
)
def test_ports_are_swallowed_where_nothing_else_was_seen(
    incoming: ProbeState, outgoing: ProbeState, ports: set[int]
) -> None:
    named = candidate((IMAPS,), (SUBMISSIONS,))

    assert swallowed_ports(named, [seen(IMAPS, incoming), seen(SUBMISSIONS, outgoing)]) == ports


def test_one_door_that_answers_says_that_the_host_is_there() -> None:
    named = candidate((IMAPS, IMAP), (SUBMISSIONS,))
    results = [
        seen(IMAPS, ProbeState.FILTERED),
        seen(IMAP, ProbeState.CLOSED),
        seen(SUBMISSIONS, ProbeState.OPEN),
    ]

    assert swallowed_ports(named, results) == frozenset()
