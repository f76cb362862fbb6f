"""What the user typed stands, the rest is found."""

from dataclasses import replace

import pytest

from tests.helpers.discovery_values import IMAP, POP3, SMTP, STARTTLS, TLS, address, candidate, server, shown
from wizard.discovery.manual import constrained, mirrored_candidate, typed_candidate, ways
from wizard.discovery.wishes import ManualServer, Wishes
from wizard.model.candidate import Source, Trust
from wizard.model.entered import EnteredServer, EnteredSettings
from wizard.model.server import Protocol, Security

FOUND = candidate(
    [
        "imap://imap.example.org:993/tls",
        "imap://imap.example.org:143/starttls",
        "pop3://pop.example.org:995/tls",
    ],
    ["smtp://smtp.example.org:465/tls"],
    source=Source.AUTOCONFIG,
    trust=Trust.VERIFIED,
)
HOST = "mail.example.net"


@pytest.mark.parametrize(
    ("typed", "protocol", "expected"),
    [
        (ManualServer(host=HOST), IMAP, [(TLS, 993), (STARTTLS, 143)]),
        (ManualServer(host=HOST), SMTP, [(TLS, 465), (STARTTLS, 587)]),
        (ManualServer(host=HOST), POP3, [(TLS, 995), (STARTTLS, 110)]),
        (ManualServer(host=HOST, port=993), IMAP, [(TLS, 993)]),
        (ManualServer(host=HOST, port=587), SMTP, [(STARTTLS, 587)]),
        (ManualServer(host=HOST, port=25), SMTP, [(STARTTLS, 25)]),
        (ManualServer(host=HOST, port=1993), IMAP, [(TLS, 1993), (STARTTLS, 1993)]),
        (ManualServer(host=HOST, security=STARTTLS), IMAP, [(STARTTLS, 143)]),
        (ManualServer(host=HOST, port=1143, security=STARTTLS), IMAP, [(STARTTLS, 1143)]),
    ],
)
def test_what_was_not_typed_is_tried_best_first_and_always_encrypted(
    typed: ManualServer, protocol: Protocol, expected: list[tuple[Security, int]]
) -> None:
    assert list(ways(typed, protocol)) == expected


def test_two_typed_hosts_are_a_candidate_by_themselves() -> None:
    wishes = Wishes(imap=ManualServer(host=HOST, port=993), smtp=ManualServer(host=HOST, port=465))

    typed = typed_candidate(wishes, address())

    assert typed is not None
    assert shown(typed.incoming) == ["imap://mail.example.net:993/tls"]
    assert shown(typed.outgoing) == ["smtp://mail.example.net:465/tls"]
    assert typed.source is Source.MANUAL
    assert typed.incoming[0].username_alternatives == ("taro",)


@pytest.mark.parametrize(
    "wishes",
    [
        Wishes(),
        Wishes(imap=ManualServer(host=HOST)),
        Wishes(smtp=ManualServer(host=HOST)),
        Wishes(imap=ManualServer(port=993), smtp=ManualServer(host=HOST)),
        Wishes(incoming=POP3, imap=ManualServer(host=HOST), smtp=ManualServer(host=HOST)),
    ],
)
def test_less_than_two_typed_hosts_leave_something_to_find(wishes: Wishes) -> None:
    assert typed_candidate(wishes, address()) is None


def test_a_typed_endpoint_replaces_its_side_alone() -> None:
    wishes = Wishes(smtp=ManualServer(host=HOST, port=2465, security=TLS))

    got = constrained(FOUND, wishes, address())

    assert shown(got.outgoing) == ["smtp://mail.example.net:2465/tls"]
    assert got.incoming == FOUND.incoming


def test_a_typed_imap_server_leaves_no_pop() -> None:
    got = constrained(FOUND, Wishes(imap=ManualServer(host=HOST)), address())

    assert shown(got.incoming) == ["imap://mail.example.net:993/tls", "imap://mail.example.net:143/starttls"]


def test_a_typed_port_goes_to_every_host_that_was_found() -> None:
    got = constrained(FOUND, Wishes(imap=ManualServer(port=10993)), address())

    assert shown(got.incoming) == [
        "imap://imap.example.org:10993/tls",
        "imap://imap.example.org:10993/starttls",
    ]


def test_a_typed_protection_chooses_its_usual_port() -> None:
    got = constrained(FOUND, Wishes(smtp=ManualServer(security=STARTTLS)), address())

    assert shown(got.outgoing) == ["smtp://smtp.example.org:587/starttls"]


def test_the_wanted_protocol_leaves_the_other_out() -> None:
    assert shown(constrained(FOUND, Wishes(incoming=POP3), address()).incoming) == [
        "pop3://pop.example.org:995/tls"
    ]


def test_the_login_name_of_the_source_stays_with_a_typed_host() -> None:
    known = replace(FOUND, outgoing=(server("smtp://smtp.example.org:465/tls", "taro", "other"),))

    got = constrained(known, Wishes(smtp=ManualServer(host=HOST)), address())

    assert [(one.username, one.username_alternatives) for one in got.outgoing] == [("taro", ("other",))] * 2


def test_a_typed_login_name_is_the_only_one() -> None:
    got = constrained(FOUND, Wishes(username="club7"), address())

    assert {one.username for one in (*got.incoming, *got.outgoing)} == {"club7"}
    assert {one.username_alternatives for one in (*got.incoming, *got.outgoing)} == {()}


def test_one_typed_host_may_serve_both_directions_when_nothing_else_is_known() -> None:
    mirrored = mirrored_candidate(Wishes(smtp=ManualServer(host=HOST, port=587)), address())

    assert mirrored is not None
    assert shown(mirrored.outgoing) == ["smtp://mail.example.net:587/starttls"]
    assert shown(mirrored.incoming) == [
        "imap://mail.example.net:993/tls",
        "imap://mail.example.net:143/starttls",
    ]
    assert mirrored_candidate(Wishes(), address()) is None


def test_what_was_entered_on_the_page_becomes_the_wishes_of_the_search() -> None:
    entered = EnteredSettings(
        fetches_by=POP3,
        incoming=EnteredServer(port=1995, security=TLS, username="in"),
        outgoing=EnteredServer(host=HOST, username="out"),
    )

    constrained_one = constrained(FOUND, Wishes(imap=ManualServer(port=1)).entered(entered), address())

    assert shown(constrained_one.incoming) == ["pop3://pop.example.org:1995/tls"]
    assert {server.endpoint.host for server in constrained_one.outgoing} == {HOST}
    assert {server.username for server in constrained_one.incoming} == {"in"}
    assert {server.username for server in constrained_one.outgoing} == {"out"}


def test_a_login_name_that_was_entered_for_receiving_serves_for_sending_too() -> None:
    wishes = Wishes().entered(EnteredSettings(incoming=EnteredServer(username="in")))

    both = constrained(FOUND, wishes, address())

    assert {server.username for server in (*both.incoming, *both.outgoing)} == {"in"}


def test_an_incoming_server_without_a_protocol_is_imap_and_an_empty_form_wishes_nothing() -> None:
    assert Wishes().entered(EnteredSettings(incoming=EnteredServer(host=HOST))).imap.host == HOST
    assert Wishes().entered(EnteredSettings()) == Wishes()
