"""The whole search against fakes, in virtual time: what is asked, how long it takes, what comes out."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.client_config import USUAL, config, incoming, outgoing
from tests.helpers.discovery_values import (
    IMAP,
    POP3,
    RANDOM_LABEL,
    address,
    entry,
    row,
    shown,
    write_table,
)
from tests.helpers.fake_internet import FakeDns, FakeHttp, fake_internet
from tests.helpers.virtual_clock import run_virtually
from wizard.discovery.autoconfig import subdomain_url, well_known_url
from wizard.discovery.consent import needs_consent
from wizard.discovery.run import DEADLINE_S, SAME_TRUST_GRACE_S, discover
from wizard.discovery.sources import SOURCES
from wizard.discovery.wishes import ManualServer, Wishes
from wizard.model.candidate import Answer, Conflict, Discovery, Evidence, Source, Trust
from wizard.model.problem import Problem, ProblemCode
from wizard.net.dns import DnsOutcome, MxRecord, SrvRecord
from wizard.net.http_answer import HttpAnswer, HttpFailure

TARO = address()
AUTOCONFIG, WELL_KNOWN = subdomain_url(TARO), well_known_url(TARO)
RTT_S = 0.1
SRV_RECORDS = {
    "_imaps._tcp.example.org": (SrvRecord(priority=0, weight=0, port=993, target="in.example.org"),),
    "_submissions._tcp.example.org": (SrvRecord(priority=0, weight=0, port=465, target="out.example.org"),),
}
GUESSABLE = {"imap.example.org": ("192.0.2.1",), "smtp.example.org": ("192.0.2.2",)}
ELSEWHERE = config(incoming("imap", "imap.example.net", 993, "SSL"), outgoing("smtp.example.net", 465, "SSL"))


class World:
    """A table and an internet, in which a search can be run; it keeps what was streamed and asked."""

    def __init__(self, path: Path) -> None:
        self.table = write_table(path)
        self.path = path
        self.dns = FakeDns(rtt_s=RTT_S)
        self.http = FakeHttp(rtt_s=RTT_S)
        self.streamed: list[Evidence] = []
        self.took_s = 0.0

    def knows(self, **changes: Any) -> None:
        self.table = write_table(self.path, {"company": entry(**changes)}, domains={"example.org": "company"})

    def search(self, text: str = "taro@example.org", wishes: Wishes | None = None) -> Discovery:
        search = discover(
            address(text),
            wishes or Wishes(),
            internet=fake_internet(self.dns, self.http),
            table=self.table,
            on_evidence=self.streamed.append,
            random_label=lambda: RANDOM_LABEL,
        )
        found, self.took_s = run_virtually(search)
        return found

    @property
    def rtts(self) -> int:
        return round(self.took_s / RTT_S)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def answers_of(found: Discovery) -> Mapping[Source, set[Answer]]:
    return {
        source: {one.answer for one in found.evidence if one.source is source}
        for source in {one.source for one in found.evidence}
    }


def answer_to(found: Discovery, asked: str) -> Answer:
    (answer,) = (one.answer for one in found.evidence if one.asked == asked)
    return answer


def codes(found: Discovery) -> list[ProblemCode]:
    return [problem.code for problem in found.problems]


# The table


def test_a_known_company_needs_no_question_at_all(world: World) -> None:
    world.knows()
    world.dns, world.http = FakeDns(rest=None), FakeHttp(rest=None)

    found = world.search()

    assert found.candidates[0].source is Source.TABLE
    assert found.provider is not None
    assert found.problems == ()
    assert world.took_s == 0
    assert (world.dns.asked, world.http.asked) == ([], [])
    assert answers_of(found) == {Source.TABLE: {Answer.FOUND}} | {
        spec.source: {Answer.SKIPPED} for spec in SOURCES
    }


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("closed", ProblemCode.CLOSED_PROVIDER),
        ("no_mail_program_access", ProblemCode.NO_MAIL_PROGRAM_ACCESS),
    ],
)
def test_a_company_that_cannot_work_ends_the_search(world: World, status: str, code: ProblemCode) -> None:
    world.knows(status=status)

    found = world.search()

    assert found.candidates == ()
    assert codes(found) == [code]
    assert world.dns.asked == []


def test_a_company_that_lets_in_only_its_own_program_is_looked_for_on_this_machine(world: World) -> None:
    world.knows(status="bridge_only", incoming=[], outgoing=[])

    found = world.search()

    assert codes(found) == [ProblemCode.NO_MAIL_PROGRAM_ACCESS]
    assert shown(found.candidates[0].incoming) == ["imap://127.0.0.1:1143/starttls"]
    assert shown(found.candidates[0].outgoing) == ["smtp://127.0.0.1:1025/starttls"]
    assert needs_consent(found.candidates[0], TARO) == ()
    assert world.dns.asked == []


def test_a_company_with_unknown_settings_is_asked_about_elsewhere(world: World) -> None:
    world.knows(status="unknown_settings", incoming=[], outgoing=[])

    found = world.search()

    assert found.candidates == ()
    assert found.problems == (Problem(code=ProblemCode.SETTINGS_ON_CARD, facts=("Example Mail",)),)
    assert world.http.asked[:2] == [AUTOCONFIG, WELL_KNOWN]


def test_a_half_that_the_table_does_not_know_is_looked_for(world: World) -> None:
    world.knows(outgoing=[])
    world.dns.hosts = {"smtp.example.org": ("192.0.2.2",)}

    found = world.search()

    assert shown(found.candidates[0].incoming) == ["imap://imap.example.jp:993/tls"]
    assert shown(found.candidates[0].outgoing)[0] == "smtp://smtp.example.org:465/tls"


def test_the_owner_of_a_hosted_domain_contradicts_the_table_and_wins(world: World) -> None:
    world.knows(kind="hosting", incoming=[row("imap", "imap.example.com", 993, "tls")])
    world.http.pages = {AUTOCONFIG: ELSEWHERE}

    found = world.search()

    assert [one.source for one in found.candidates] == [Source.AUTOCONFIG, Source.TABLE]
    assert found.conflicts == (
        Conflict(sources=(Source.AUTOCONFIG, Source.TABLE), base_domains=("example.net", "example.com")),
    )


def test_the_table_does_not_wait_long_for_the_owner_of_a_hosted_domain(world: World) -> None:
    world.knows(kind="hosting")
    world.http.slow = {AUTOCONFIG: 60.0, WELL_KNOWN: 60.0}

    found = world.search()

    assert found.candidates[0].source is Source.TABLE
    assert world.took_s == pytest.approx(SAME_TRUST_GRACE_S)


# Round trips and cut-off


def test_the_owners_answer_takes_as_long_as_its_own_round_trips(world: World) -> None:
    world.http.pages = {AUTOCONFIG: USUAL}
    world.http.slow = {WELL_KNOWN: 60.0}
    world.dns.slow = dict.fromkeys(SRV_RECORDS, 60.0)

    found = world.search()

    assert found.candidates[0].source is Source.AUTOCONFIG
    assert world.rtts == 4
    assert answers_of(found)[Source.WELL_KNOWN] == {Answer.SKIPPED}
    assert Answer.SKIPPED in answers_of(found)[Source.SRV]


def test_srv_records_take_one_round_trip_where_the_owner_publishes_nothing(world: World) -> None:
    world.dns.records = SRV_RECORDS

    found = world.search()

    assert shown(found.candidates[0].incoming) == ["imap://in.example.org:993/tls"]
    assert found.candidates[0].trust is Trust.UNSIGNED
    assert world.rtts == 1


def test_guesses_take_one_round_trip_where_nobody_publishes_anything(world: World) -> None:
    world.dns.hosts = GUESSABLE
    world.dns.exchangers = {"example.org": (MxRecord(preference=0, host="mx.example.net"),)}

    found = world.search()

    assert found.candidates[0].source is Source.GUESS
    # The exchanger's own name has to be looked up, too.
    assert world.rtts == 2


def test_the_second_place_wins_only_after_the_first_had_its_chance(world: World) -> None:
    world.http.pages = {AUTOCONFIG: USUAL, WELL_KNOWN: ELSEWHERE}
    world.http.slow = {AUTOCONFIG: 1.0}

    found = world.search()

    assert found.candidates[0].source is Source.AUTOCONFIG
    assert found.conflicts[0].base_domains == ("example.org", "example.net")
    assert world.took_s == pytest.approx(1.0)


def test_a_first_place_that_hangs_delays_the_second_only_a_little(world: World) -> None:
    world.http.pages = {WELL_KNOWN: USUAL}
    world.http.slow = {AUTOCONFIG: 60.0}

    found = world.search()

    assert found.candidates[0].source is Source.WELL_KNOWN
    assert world.took_s == pytest.approx(4 * RTT_S + SAME_TRUST_GRACE_S)
    assert answer_to(found, AUTOCONFIG) is Answer.SKIPPED


def test_cfg_20_a_better_source_that_is_held_back_gets_its_full_time(world: World) -> None:
    world.dns.records = SRV_RECORDS
    world.http.pages = {AUTOCONFIG: USUAL}
    world.http.slow = {AUTOCONFIG: 3.9}

    found = world.search()

    assert found.candidates[0].source is Source.AUTOCONFIG


def test_cfg_20_a_better_source_that_never_answers_is_told(world: World) -> None:
    world.dns.records = SRV_RECORDS
    world.http.slow = {AUTOCONFIG: 60.0}

    found = world.search()

    assert found.candidates[0].source is Source.SRV
    assert answer_to(found, AUTOCONFIG) is Answer.TIMEOUT
    assert world.took_s == pytest.approx(4.0 + 0.0)


def test_half_an_answer_waits_for_the_other_half(world: World) -> None:
    world.dns.records = {"_imaps._tcp.example.org": SRV_RECORDS["_imaps._tcp.example.org"]}
    world.dns.hosts = {"smtp.example.org": ("192.0.2.2",)}
    world.dns.slow = {"smtp.example.org": 2.0}

    found = world.search()

    assert shown(found.candidates[0].incoming) == ["imap://in.example.org:993/tls"]
    assert shown(found.candidates[0].outgoing)[0] == "smtp://smtp.example.org:465/tls"


def test_cfg_25_nothing_takes_longer_than_the_deadline(world: World) -> None:
    world.dns.slow = dict.fromkeys(["imap.example.org", "_imaps._tcp.example.org", "example.org"], 3600.0)

    found = world.search()

    assert world.took_s == pytest.approx(DEADLINE_S)
    assert codes(found) == [ProblemCode.DNS_FAILED]
    assert Answer.TIMEOUT in answers_of(found)[Source.SRV]


def test_every_question_is_streamed_as_it_ends_and_returned_in_the_order_of_asking(world: World) -> None:
    world.dns.records = SRV_RECORDS
    world.http.slow = {AUTOCONFIG: 0.3}

    found = world.search()

    assert sorted(world.streamed, key=str) == sorted(found.evidence, key=str)
    assert [one.source for one in found.evidence[:3]] == [Source.TABLE, Source.AUTOCONFIG, Source.WELL_KNOWN]
    assert world.streamed.index(found.evidence[1]) > 3


# What the user wants


def test_offline_only_the_table_is_asked(world: World) -> None:
    world.dns, world.http = FakeDns(rest=None), FakeHttp(rest=None)

    found = world.search(wishes=Wishes(offline=True))

    assert codes(found) == [ProblemCode.NO_SERVERS_FOUND]
    assert answers_of(found)[Source.AUTOCONFIG] == {Answer.SKIPPED}


def test_in_private_no_web_server_learns_of_the_address(world: World) -> None:
    world.dns.records = SRV_RECORDS
    world.http = FakeHttp(rest=None)

    found = world.search(wishes=Wishes(private=True))

    assert found.candidates[0].source is Source.SRV
    assert not any("taro" in asked for asked in world.dns.asked)
    assert answers_of(found)[Source.WELL_KNOWN] == {Answer.SKIPPED}


def test_without_guessing_no_usual_name_is_tried(world: World) -> None:
    world.dns.hosts = GUESSABLE

    found = world.search(wishes=Wishes(guess=False))

    assert found.candidates == ()
    assert not any(asked.startswith("A ") for asked in world.dns.asked)


def test_two_typed_hosts_need_no_question(world: World) -> None:
    world.dns, world.http = FakeDns(rest=None), FakeHttp(rest=None)
    wishes = Wishes(imap=ManualServer(host="mail.example.net"), smtp=ManualServer(host="mail.example.net"))

    found = world.search(wishes=wishes)

    assert found.candidates[0].source is Source.MANUAL
    assert found.evidence == ()
    assert needs_consent(found.candidates[0], TARO) == ()


def test_a_typed_side_stands_in_every_candidate(world: World) -> None:
    world.http.pages = {AUTOCONFIG: USUAL, WELL_KNOWN: ELSEWHERE}

    found = world.search(wishes=Wishes(smtp=ManualServer(host="out.example.com", port=465)))

    assert len(found.candidates) == 2
    assert {shown(one.outgoing)[0] for one in found.candidates} == {"smtp://out.example.com:465/tls"}


def test_a_wish_that_the_table_cannot_grant_is_looked_for(world: World) -> None:
    world.knows()
    world.dns.hosts = {"pop.example.org": ("192.0.2.3",)}

    found = world.search(wishes=Wishes(incoming=POP3))

    assert shown(found.candidates[0].incoming)[0] == "pop3://pop.example.org:995/tls"
    assert shown(found.candidates[0].outgoing) == ["smtp://smtp.example.jp:465/tls"]


def test_a_typed_pop_server_needs_no_question_where_the_table_knows_the_rest(world: World) -> None:
    world.knows()
    world.dns, world.http = FakeDns(rest=None), FakeHttp(rest=None)

    found = world.search(wishes=Wishes(pop3=ManualServer(host="pop.example.jp", port=995)))

    assert shown(found.candidates[0].incoming) == ["pop3://pop.example.jp:995/tls"]


def test_a_wish_for_pop_is_heeded(world: World) -> None:
    world.http.pages = {AUTOCONFIG: USUAL}
    world.dns.hosts = {"pop.example.org": ("192.0.2.3",), **GUESSABLE}

    found = world.search(wishes=Wishes(incoming=POP3))

    assert {one.endpoint.protocol for one in found.candidates[0].incoming} == {POP3}


# Answers that must not lead astray


def test_cfg_01_cfg_02_and_cfg_03_plain_http_is_asked_for_nothing_but_a_redirect(world: World) -> None:
    world.http.pages = {AUTOCONFIG: HttpAnswer(final_url="", failure=HttpFailure.CLOSED)}

    world.search()

    asked = [url.removeprefix("POST ") for url in world.http.asked]
    assert [url for url in asked if not url.startswith("https://")] == [
        "http://autodiscover.example.org/autodiscover/autodiscover.xml"
    ]


def test_cfg_10_an_unencrypted_document_gives_a_candidate_that_says_so(world: World) -> None:
    world.http.pages = {
        AUTOCONFIG: config(
            incoming("imap", "imap.example.org", 143, "plain"), outgoing("smtp.example.org", 25, "plain")
        )
    }

    found = world.search()

    assert shown(found.candidates[0].incoming) == ["imap://imap.example.org:143/none"]


def test_cfg_13_nothing_but_names_gives_encrypted_guesses(world: World) -> None:
    world.dns.hosts = GUESSABLE

    found = world.search()

    endpoints = [one.endpoint for one in (*found.candidates[0].incoming, *found.candidates[0].outgoing)]
    assert {(one.port, one.security.value) for one in endpoints} == {
        (993, "tls"),
        (143, "starttls"),
        (465, "tls"),
        (587, "starttls"),
    }


def test_cfg_16_an_srv_record_never_beats_the_owners_document(world: World) -> None:
    world.dns.records = {
        "_imaps._tcp.example.org": (SrvRecord(priority=0, weight=0, port=993, target="imap.evil.example"),),
        "_submissions._tcp.example.org": (
            SrvRecord(priority=0, weight=0, port=465, target="imap.evil.example"),
        ),
    }
    world.http.pages = {WELL_KNOWN: USUAL}

    found = world.search()

    assert shown(found.candidates[0].incoming) == ["imap://imap.example.org:993/tls"]
    assert found.conflicts[0].sources == (Source.WELL_KNOWN, Source.SRV)


def test_cfg_28_and_cfg_31_the_address_is_told_to_its_own_domain_alone(world: World) -> None:
    found = world.search("taro.secret@example.org")

    told = [asked for asked in (*world.http.asked, *world.dns.asked) if "secret" in asked]
    assert told == [
        "https://autoconfig.example.org/mail/config-v1.1.xml?emailaddress=taro.secret%40example.org"
    ]
    assert found.candidates == ()


def test_a_denied_protocol_is_not_guessed(world: World) -> None:
    no_service = (SrvRecord(priority=0, weight=0, port=0, target="."),)
    world.dns.records = {"_imap._tcp.example.org": no_service, "_imaps._tcp.example.org": no_service}
    world.dns.hosts = {"mail.example.org": ("192.0.2.4",)}

    found = world.search()

    assert IMAP not in {one.endpoint.protocol for one in found.candidates[0].incoming}


def test_a_known_company_behind_the_exchangers_needs_consent(world: World) -> None:
    world.table = write_table(world.path, {"company": entry(kind="hosting", mx=["example.net"])})
    world.dns.exchangers = {"example.org": (MxRecord(preference=0, host="mx.example.net"),)}

    found = world.search()

    assert found.candidates[0].source is Source.MX
    assert found.provider is not None
    assert needs_consent(found.candidates[0], TARO) == ("example.jp",)


# Nothing found


@pytest.mark.parametrize(
    ("outcome", "code"),
    [
        (DnsOutcome.NXDOMAIN, ProblemCode.DOMAIN_NOT_FOUND),
        (DnsOutcome.NO_DATA, ProblemCode.NO_SERVERS_FOUND),
        (DnsOutcome.REFUSED, ProblemCode.DNS_FAILED),
        (DnsOutcome.TIMEOUT, ProblemCode.DNS_FAILED),
        (DnsOutcome.NO_NETWORK, ProblemCode.OFFLINE),
    ],
)
def test_the_reason_why_nothing_was_found_is_told(
    world: World, outcome: DnsOutcome, code: ProblemCode
) -> None:
    world.dns.rest = outcome

    found = world.search()

    assert found.candidates == ()
    assert codes(found) == [code]
