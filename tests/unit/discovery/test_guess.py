"""The usual names below a domain."""

from pathlib import Path

import pytest

from tests.helpers.discovery_values import RANDOM_LABEL, address, asker, entry, shown, write_table
from tests.helpers.fake_internet import FakeDns
from wizard.discovery import guess
from wizard.discovery.consent import needs_consent
from wizard.discovery.wishes import ManualServer, Wishes
from wizard.model.candidate import Answer, Source, Trust
from wizard.model.problem import ProblemCode
from wizard.net.dns import DnsOutcome, MxRecord

WILDCARD = f"{RANDOM_LABEL}.example.org"
NOBODY = f"{RANDOM_LABEL}.example.com"


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
    assert len(dns.asked) == len(set(dns.asked)) == 13
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


async def test_exchangers_of_the_domain_come_last_and_those_of_others_make_a_candidate_of_their_own(
    tmp_path: Path,
) -> None:
    records = (
        MxRecord(preference=1, host="in.example.org"),
        MxRecord(preference=2, host="gone.example.org"),
        MxRecord(preference=3, host="filter.example.net"),
    )
    dns = FakeDns(
        hosts={
            "in.example.org": ("192.0.2.5",),
            "imap.example.org": ("192.0.2.1",),
            "filter.example.net": ("192.0.2.6",),
        },
        exchangers={"example.org": records},
    )

    answer = await guess.ask(address(), asker(write_table(tmp_path), dns=dns))

    assert shown(answer.candidates[0].incoming)[:2] == [
        "imap://imap.example.org:993/tls",
        "imap://in.example.org:993/tls",
    ]
    assert "filter.example.net" not in {one.endpoint.host for one in answer.candidates[0].incoming}
    assert {one.endpoint.host for one in answer.candidates[1].incoming} == {"filter.example.net"}
    assert needs_consent(answer.candidates[0], address()) == ()
    assert needs_consent(answer.candidates[1], address()) == ("example.net",)


async def test_the_domains_own_hosts_are_told_before_the_exchangers_are_known(tmp_path: Path) -> None:
    dns = FakeDns(
        hosts={"imap.example.org": ("192.0.2.1",), "in.example.org": ("192.0.2.5",)},
        exchangers={"example.org": (MxRecord(preference=1, host="in.example.org"),)},
    )
    errand = asker(write_table(tmp_path), dns=dns)
    told: list[tuple[Source, list[str]]] = []
    errand.foretell = lambda source, found: told.append((source, shown(found[0].incoming)))

    answer = await guess.ask(address(), errand)

    assert told == [
        (Source.GUESS, ["imap://imap.example.org:993/tls", "imap://imap.example.org:143/starttls"])
    ]
    assert "imap://in.example.org:993/tls" in shown(answer.candidates[0].incoming)


async def test_exchangers_of_a_known_company_are_not_guessed_at(tmp_path: Path) -> None:
    table = write_table(tmp_path, {"company": entry(mx=["example.net"])})
    dns = FakeDns(
        hosts={"mx.example.net": ("192.0.2.6",)},
        exchangers={"example.org": (MxRecord(preference=1, host="mx.example.net"),)},
    )

    answer = await guess.ask(address(), asker(table, dns=dns))

    assert answer.candidates == ()
    assert "A mx.example.net" not in dns.asked


async def test_the_name_behind_an_alias_is_offered_and_needs_consent() -> None:
    """A hosting company's certificate often names only its own hosts."""
    dns = FakeDns(
        hosts={"imap.example.org": ("192.0.2.1",), "smtp.example.org": ("192.0.2.1",)},
        aliases={"imap.example.org": "imap.example.net", "smtp.example.org": "smtp.example.net"},
    )

    answer = await guess.ask(address(), asker(dns=dns))

    own, behind = answer.candidates
    assert shown(own.incoming)[0] == "imap://imap.example.org:993/tls"
    assert (shown(behind.incoming)[0], shown(behind.outgoing)[0]) == (
        "imap://imap.example.net:993/tls",
        "smtp://smtp.example.net:465/tls",
    )
    assert behind.trust is Trust.UNSIGNED
    assert needs_consent(behind, address()) == ("example.net",)


async def test_an_alias_inside_the_domain_is_nothing_new() -> None:
    dns = FakeDns(
        hosts={"imap.example.org": ("192.0.2.1",)}, aliases={"imap.example.org": "post.example.org"}
    )

    answer = await guess.ask(address(), asker(dns=dns))

    assert len(answer.candidates) == 1


async def test_cfg_26_a_network_that_makes_up_addresses_yields_no_guess_and_is_told() -> None:
    portal = ("192.0.2.80",)
    names = [f"{name}.example.org" for names in guess._NAMES.values() for name in names if name]
    dns = FakeDns(hosts=dict.fromkeys([*names, "example.org", WILDCARD, NOBODY], portal))

    answer = await guess.ask(address(), asker(dns=dns))

    assert answer.candidates == ()
    assert [problem.code for problem in answer.obstacles] == [ProblemCode.NETWORK_BLOCKED]


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
