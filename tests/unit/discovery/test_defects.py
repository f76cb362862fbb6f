"""The defects that NDSS 2025 "Automatic Insecurity" found in mail programs, one test for each: none is here.

What a live handshake decides (unencrypted servers, hosts that are gone) is also shown end to end.
"""

from pathlib import Path

import pytest

from tests.helpers.autodiscover import found as autodiscovered
from tests.helpers.autodiscover import protocol
from tests.helpers.client_config import USUAL, config, incoming, outgoing
from tests.helpers.discovery_values import RANDOM_LABEL, address, entry, shown, write_table
from tests.helpers.fake_internet import FakeDns, FakeHttp, fake_internet
from tests.helpers.virtual_clock import run_virtually
from wizard.discovery.autoconfig import open_url, subdomain_url, well_known_url
from wizard.discovery.consent import needs_consent
from wizard.discovery.run import discover
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.model.candidate import Answer, Candidate, Discovery, Source, Trust
from wizard.model.server import Security
from wizard.net.dns import MxRecord, SrvRecord
from wizard.net.http_answer import HttpAnswer, HttpFailure
from wizard.probe.plan import ranked

TARO = address()
AUTOCONFIG, WELL_KNOWN = subdomain_url(TARO), well_known_url(TARO)
AUTODISCOVER = "https://autodiscover.example.org/autodiscover/autodiscover.xml"
OPEN_AUTODISCOVER = "http://autodiscover.example.org/autodiscover/autodiscover.xml"
EVIL = config(incoming("imap", "imap.evil.example", 993, "SSL"), outgoing("smtp.evil.example", 465, "SSL"))
EVIL_SERVERS = (
    protocol("IMAP", 993, host="imap.evil.example"),
    protocol("SMTP", 465, host="smtp.evil.example"),
)


def record(target: str, port: int, *, priority: int = 0, weight: int = 0) -> SrvRecord:
    return SrvRecord(priority=priority, weight=weight, port=port, target=target)


class World:
    """A table and an internet in which one search is run."""

    def __init__(self, path: Path) -> None:
        self.table: ProviderTable = write_table(path)
        self.dns = FakeDns()
        self.http = FakeHttp()

    def search(self, *, allow_http: bool = False, failed: tuple[Source, ...] = ()) -> Discovery:
        search = discover(
            TARO,
            Wishes(allow_http=allow_http),
            internet=fake_internet(self.dns, self.http),
            table=self.table,
            on_evidence=lambda _evidence: None,
            failed=failed,
            random_label=lambda: RANDOM_LABEL,
        )
        return run_virtually(search)[0]

    def best(self) -> Candidate:
        return self.search().candidates[0]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_a1_1_autoconfig_over_http_is_read_only_on_request_and_is_never_more_than_open(world: World) -> None:
    world.http.pages = {open_url(TARO): EVIL}

    unasked = world.search()
    wished = world.search(allow_http=True)

    assert unasked.candidates == ()
    assert wished.candidates[0].trust is Trust.OPEN
    assert needs_consent(wished.candidates[0], TARO) == ("evil.example",)


def test_a1_1_what_is_open_never_comes_before_a_guess_of_the_domains_own_hosts(world: World) -> None:
    world.http.pages = {open_url(TARO): EVIL}
    world.dns.hosts = {"mail.example.org": ("192.0.2.1",)}

    found = world.search(allow_http=True)

    assert [one.trust for one in found.candidates] == [Trust.UNSIGNED, Trust.OPEN]


def test_a1_2_autodiscover_over_http_is_not_read(world: World) -> None:
    world.http.pages = {OPEN_AUTODISCOVER: autodiscovered(*EVIL_SERVERS)}

    assert world.search().candidates == ()


def test_a1_3_https_that_redirects_to_http_is_not_followed(world: World) -> None:
    refused = HttpAnswer(final_url="http://open.example.org/", failure=HttpFailure.BAD_REDIRECT)
    world.http.pages = {
        AUTOCONFIG: refused,
        f"POST {AUTODISCOVER}": HttpAnswer(
            final_url="", status=302, location="http://open.example.org/autodiscover/autodiscover.xml"
        ),
    }

    found = world.search()

    assert found.candidates == ()
    assert not any("open.example.org" in asked for asked in world.http.asked)


def test_a2_1_no_public_suffix_is_asked_for_the_domain_of_an_exchanger(world: World) -> None:
    world.dns.exchangers = {"example.org": (MxRecord(preference=0, host="provider.co.uk"),)}
    world.http.pages = {"https://autoconfig.co.uk/mail/config-v1.1.xml": EVIL}

    found = world.search()

    assert all(one.source is not Source.MX for one in found.candidates)
    assert not any("autoconfig.co.uk" in asked or asked.endswith("/co.uk") for asked in world.http.asked)


def test_a3_1_and_w_p_servers_without_encryption_are_left_out_of_every_handshake(world: World) -> None:
    world.http.pages = {
        AUTOCONFIG: config(
            incoming("imap", "imap.example.org", 143, "plain"), outgoing("smtp.example.org", 25, "plain")
        )
    }

    best = world.best()

    assert {one.endpoint.security for one in best.incoming} == {Security.NONE}
    assert ranked(best.incoming) == ranked(best.outgoing) == ()


def test_a3_2_the_plain_srv_labels_demand_starttls(world: World) -> None:
    world.dns.records = {
        "_imap._tcp.example.org": (record("imap.example.org", 143),),
        "_submission._tcp.example.org": (record("smtp.example.org", 587),),
    }

    best = world.best()

    assert shown(best.incoming) == ["imap://imap.example.org:143/starttls"]
    assert shown(best.outgoing) == ["smtp://smtp.example.org:587/starttls"]


def test_a4_1_a_protection_that_nobody_knows_is_not_taken_for_none(world: World) -> None:
    world.http.pages = {
        AUTOCONFIG: config(
            incoming("imap", "imap.example.org", 143, "xxx"), outgoing("smtp.example.org", 587, "xxx")
        )
    }

    best = world.best()

    assert shown(best.incoming) == [
        "imap://imap.example.org:993/tls",
        "imap://imap.example.org:143/starttls",
    ]


def test_a5_1_where_nothing_is_found_everything_tried_is_encrypted(world: World) -> None:
    world.dns.hosts = {"mail.example.org": ("192.0.2.1",), "example.org": ("192.0.2.1",)}

    servers = [one for found in world.search().candidates for one in (*found.incoming, *found.outgoing)]

    assert servers
    assert Security.NONE not in {one.endpoint.security for one in servers}


def test_a6_1_the_encryption_that_autodiscover_names_is_heeded(world: World) -> None:
    world.http.pages = {
        f"POST {AUTODISCOVER}": autodiscovered(
            protocol("IMAP", 143, extra="<SSL>off</SSL><Encryption>TLS</Encryption>"),
            protocol("SMTP", 465, extra="<Encryption>SSL</Encryption>"),
        )
    }

    best = world.best()

    assert shown(best.incoming) == ["imap://mail.example.org:143/starttls"]
    assert shown(best.outgoing) == ["smtp://mail.example.org:465/tls"]


def test_a7_1_srv_records_come_by_priority_then_by_weight(world: World) -> None:
    world.dns.records = {
        "_imaps._tcp.example.org": (
            record("last.example.org", 993, priority=20, weight=100),
            record("light.example.org", 993, priority=10, weight=1),
            record("heavy.example.org", 993, priority=10, weight=50),
        ),
        "_submissions._tcp.example.org": (record("smtp.example.org", 465),),
    }

    assert [one.endpoint.host for one in world.best().incoming] == [
        "heavy.example.org",
        "light.example.org",
        "last.example.org",
    ]


def test_a8_1_a_table_whose_hosts_are_gone_is_passed_over_and_it_is_said_so(
    world: World, tmp_path: Path
) -> None:
    world.table = write_table(tmp_path, {"isp": entry()}, domains={"example.org": "isp"})
    world.http.pages = {AUTOCONFIG: USUAL}

    first, second = world.search(), world.search(failed=(Source.TABLE,))

    assert [one.source for one in first.candidates] == [Source.TABLE]
    assert [one.source for one in second.candidates] == [Source.AUTOCONFIG]
    assert (second.evidence[0].source, second.evidence[0].answer) == (Source.TABLE, Answer.SKIPPED)
    assert second.evidence[0].detail == "the servers that it named do not answer"


def test_a9_1_srv_labels_for_tls_come_first_whatever_the_priorities(world: World) -> None:
    world.dns.records = {
        "_imap._tcp.example.org": (record("mail.example.org", 143, priority=0),),
        "_imaps._tcp.example.org": (record("mail.example.org", 993, priority=10),),
        "_submission._tcp.example.org": (record("mail.example.org", 587, priority=0),),
        "_submissions._tcp.example.org": (record("mail.example.org", 465, priority=10),),
    }

    best = world.best()

    assert shown(best.incoming)[0] == "imap://mail.example.org:993/tls"
    assert shown(best.outgoing)[0] == "smtp://mail.example.org:465/tls"


def test_a9_2_the_safest_server_of_a_document_comes_first_whatever_its_order(world: World) -> None:
    world.http.pages = {
        AUTOCONFIG: config(
            incoming("imap", "imap.example.org", 143, "plain"),
            incoming("imap", "imap.example.org", 143, "STARTTLS"),
            incoming("imap", "imap.example.org", 993, "SSL"),
            outgoing("smtp.example.org", 25, "plain"),
            outgoing("smtp.example.org", 465, "SSL"),
        )
    }

    best = world.best()

    assert shown(best.incoming)[0] == "imap://imap.example.org:993/tls"
    assert shown(best.outgoing) == ["smtp://smtp.example.org:465/tls"]


def test_a10_1_the_weakest_of_several_answers_does_not_win_by_holding_back_the_others(world: World) -> None:
    world.dns.records = {
        "_imaps._tcp.example.org": (record("imap.evil.example", 993),),
        "_submissions._tcp.example.org": (record("smtp.evil.example", 465),),
    }
    world.http.pages = {WELL_KNOWN: USUAL}
    world.http.slow = {WELL_KNOWN: 3.9}

    found = world.search()

    assert shown(found.candidates[0].incoming) == ["imap://imap.example.org:993/tls"]
    assert found.conflicts[0].base_domains == ("example.org", "evil.example")


def test_u_c_every_unsigned_answer_for_another_domain_waits_for_a_yes(world: World) -> None:
    world.dns.exchangers = {"example.org": (MxRecord(preference=0, host="mx.evil.example"),)}
    world.http.pages = {"https://autoconfig.evil.example/mail/config-v1.1.xml": EVIL}

    best = world.best()

    assert (best.source, best.trust) == (Source.MX, Trust.UNSIGNED)
    assert needs_consent(best, TARO) == ("evil.example",)
    assert needs_consent(best, TARO, agreed=["evil.example"]) == ()


def test_w_ad_a_redirect_over_http_to_another_domain_waits_for_a_yes(world: World) -> None:
    elsewhere = "https://auto.evil.example/autodiscover/autodiscover.xml"
    world.http.pages = {
        OPEN_AUTODISCOVER: HttpAnswer(final_url="", status=302, location=elsewhere),
        f"POST {elsewhere}": autodiscovered(*EVIL_SERVERS),
    }

    best = world.best()

    assert best.trust is Trust.OPEN
    assert needs_consent(best, TARO) == ("evil.example",)
    assert "taro" not in " ".join(world.http.posted).split("EMailAddress>")[-2]


def test_w_sr_an_srv_target_in_another_domain_waits_for_a_yes(world: World) -> None:
    world.dns.records = {
        "_imaps._tcp.example.org": (record("imap.evil.example", 993),),
        "_submissions._tcp.example.org": (record("smtp.evil.example", 465),),
    }

    assert needs_consent(world.best(), TARO) == ("evil.example",)
