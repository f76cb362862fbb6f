"""Which doors are tried, and in which order."""

import pytest

from tests.helpers.loopback_internet import endpoint
from wizard.model.server import PROBED_PORTS, Endpoint, Protocol, Security, Server
from wizard.probe.plan import endpoints, kind_of_port, ranked

A, B = "a.example.org", "b.example.org"


def server(protocol: Protocol, security: Security, host: str = A) -> Server:
    return Server(endpoint=endpoint(protocol, security, host=host), username="taro")


def test_the_six_ports_of_each_host_are_tried_host_by_host() -> None:
    planned = endpoints([A, B, A])

    assert [(one.host, one.port) for one in planned] == [
        (host, port) for host in (A, B) for port in PROBED_PORTS
    ]
    assert planned[0] == Endpoint(protocol=Protocol.SMTP, host=A, port=587, security=Security.STARTTLS)


@pytest.mark.parametrize(
    ("port", "kind"),
    [
        (993, (Protocol.IMAP, Security.TLS)),
        (25, (Protocol.SMTP, Security.STARTTLS)),
        (2525, (Protocol.SMTP, Security.STARTTLS)),
        (1143, (Protocol.IMAP, Security.STARTTLS)),
        (10465, (Protocol.SMTP, Security.TLS)),
        (443, None),
    ],
)
def test_a_port_says_what_it_is_for(port: int, kind: tuple[Protocol, Security] | None) -> None:
    assert kind_of_port(port) == kind


def test_imap_comes_before_pop_and_tls_before_starttls() -> None:
    named = [
        server(Protocol.POP3, Security.TLS),
        server(Protocol.IMAP, Security.STARTTLS),
        server(Protocol.IMAP, Security.TLS, B),
        server(Protocol.IMAP, Security.TLS, A),
    ]

    assert ranked(named) == (named[2], named[3], named[1], named[0])


def test_unencrypted_servers_are_never_tried() -> None:
    assert ranked([server(Protocol.IMAP, Security.NONE), server(Protocol.SMTP, Security.NONE)]) == ()


def test_mail_is_never_submitted_through_port_25() -> None:
    between_companies = Endpoint(protocol=Protocol.SMTP, host=A, port=25, security=Security.STARTTLS)
    named = Server(endpoint=between_companies, username="taro")

    assert ranked([named]) == (server(Protocol.SMTP, Security.STARTTLS),)
    assert ranked([named, server(Protocol.SMTP, Security.STARTTLS)]) == ranked([named])
