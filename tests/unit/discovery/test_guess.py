"""The usual names below a domain."""

import pytest

from tests.helpers.discovery_values import RANDOM_LABEL, address, asker, shown
from tests.helpers.fake_internet import FakeDns
from wizard.discovery import guess
from wizard.discovery.wishes import ManualServer, Wishes
from wizard.model.candidate import Answer, Source, Trust
from wizard.net.dns import DnsOutcome, MxRecord

WILDCARD = f"{RANDOM_LABEL}.example.org"


def test_imap_comes_first_and_pop_last_and_tls_before_starttls() -> None:
    answer = guess.read(address(), ["mail.example.org", "imap.example.org", "pop.example.org"])

    assert shown(answer.candidates[0].incoming) == [
        "imap://imap.example.org:993/tls",
        "imap://mail.example.org:993/tls",
        "imap://imap.example.org:143/starttls",
        "imap://mail.example.org:143/starttls",
        "pop3://pop.example.org:995/tls",
        "pop3://mail.example.org:995/tls",
        "pop3://pop.example.org:110/starttls",
        "pop3://mail.example.org:110/starttls",
    ]
    assert shown(answer.candidates[0].outgoing) == [
        "smtp://mail.example.org:465/tls",
        "smtp://mail.example.org:587/starttls",
    ]
    assert answer.candidates[0].source is Source.GUESS
    assert answer.candidates[0].trust is Trust.UNSIGNED


def test_port_25_and_unencrypted_servers_are_never_guessed() -> None:
    every = [f"{name}.example.org" for names in guess._NAMES.values() for name in names if name]

    answer = guess.read(address(), [*every, "example.org"])

    endpoints = [
        one.endpoint
        for side in (answer.candidates[0].incoming, answer.candidates[0].outgoing)
        for one in side
    ]
    assert {one.port for one in endpoints} == {993, 143, 995, 110, 465, 587}
    assert {one.security.value for one in endpoints} == {"tls", "starttls"}


def test_nothing_real_is_no_candidate() -> None:
    assert guess.read(address(), []).candidates == ()


async def test_names_that_do_not_resolve_are_dropped_and_each_is_asked_once() -> None:
    dns = FakeDns(hosts={"imap.example.org": ("192.0.2.1",), "smtp.example.org": ("192.0.2.2",)})
    errand = asker(dns=dns)

    answer = await guess.ask(address(), errand)

    assert shown(answer.candidates[0].incoming) == [
        "imap://imap.example.org:993/tls",
        "imap://imap.example.org:143/starttls",
    ]
    assert len(dns.asked) == len(set(dns.asked)) == 12
    assert {one.asked for one in errand.evidence if one.answer is Answer.FOUND} == {
        "A/AAAA imap.example.org",
        "A/AAAA smtp.example.org",
    }


async def test_cfg_27_what_every_name_of_the_domain_has_is_no_hit() -> None:
    parked = ("192.0.2.99",)
    names = [f"{name}.example.org" for names in guess._NAMES.values() for name in names if name]
    dns = FakeDns(hosts={**dict.fromkeys(names, parked), WILDCARD: parked})

    answer = await guess.ask(address(), asker(dns=dns))

    assert answer.candidates == ()


async def test_cfg_27_an_address_of_its_own_is_a_hit_in_spite_of_a_wildcard() -> None:
    dns = FakeDns(
        hosts={
            WILDCARD: ("192.0.2.99",),
            "imap.example.org": ("192.0.2.1", "192.0.2.99"),
            "mail.example.org": ("192.0.2.99",),
            "smtp.example.org": ("192.0.2.2",),
        }
    )

    answer = await guess.ask(address(), asker(dns=dns))

    assert {one.endpoint.host for one in answer.candidates[0].incoming} == {"imap.example.org"}
    assert {one.endpoint.host for one in answer.candidates[0].outgoing} == {"smtp.example.org"}


async def test_the_domain_itself_is_no_name_made_up_by_a_wildcard() -> None:
    dns = FakeDns(hosts={WILDCARD: ("192.0.2.99",), "example.org": ("192.0.2.99",)})

    answer = await guess.ask(address(), asker(dns=dns))

    assert {one.endpoint.host for one in answer.candidates[0].incoming} == {"example.org"}


async def test_exchangers_of_the_domain_come_last_and_those_of_others_not_at_all() -> None:
    records = (
        MxRecord(preference=1, host="in.example.org"),
        MxRecord(preference=2, host="gone.example.org"),
        MxRecord(preference=3, host="filter.example.net"),
    )
    dns = FakeDns(
        hosts={"in.example.org": ("192.0.2.5",), "imap.example.org": ("192.0.2.1",)},
        exchangers={"example.org": records},
    )

    answer = await guess.ask(address(), asker(dns=dns))

    assert shown(answer.candidates[0].incoming)[:2] == [
        "imap://imap.example.org:993/tls",
        "imap://in.example.org:993/tls",
    ]
    assert "A filter.example.net" not in dns.asked


async def test_a_typed_host_is_tried_first_for_the_other_direction_too() -> None:
    dns = FakeDns(hosts={"mail.example.net": ("192.0.2.7",), "smtp.example.org": ("192.0.2.2",)})
    wishes = Wishes(imap=ManualServer(host="mail.example.net"))

    answer = await guess.ask(address(), asker(dns=dns, wishes=wishes))

    assert shown(answer.candidates[0].outgoing)[:2] == [
        "smtp://mail.example.net:465/tls",
        "smtp://smtp.example.org:465/tls",
    ]


@pytest.mark.parametrize("outcome", [DnsOutcome.NO_NETWORK, DnsOutcome.REFUSED, DnsOutcome.NXDOMAIN])
async def test_without_answers_there_is_no_candidate(outcome: DnsOutcome) -> None:
    answer = await guess.ask(address(), asker(dns=FakeDns(rest=outcome)))

    assert answer.candidates == ()
