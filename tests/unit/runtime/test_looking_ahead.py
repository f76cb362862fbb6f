"""The order of things while looking, in virtual time: what overlaps, who is waited for, what stays open."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.helpers.client_config import config, incoming, outgoing
from tests.helpers.discovery_values import address, entry, server, shown, write_table
from tests.helpers.fake_doors import DROPPED, TARPIT, Door, FakeDoors
from tests.helpers.fake_internet import FakeDns, FakeHttp, fake_internet
from tests.helpers.our_tasks import our_tasks
from tests.helpers.virtual_clock import run_virtually
from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.discovery.autoconfig import subdomain_url, well_known_url
from wizard.discovery.wishes import Wishes
from wizard.model.candidate import Source
from wizard.model.looked import Looked
from wizard.model.server import Endpoint
from wizard.net.dns import MxRecord, SrvRecord
from wizard.probe import handshakes
from wizard.probe.ahead import HOSTS_CAP
from wizard.probe.pool import Pool
from wizard.runtime.home import Home
from wizard.runtime.looking import look_up
from wizard.runtime.world import World

RTT_S = 0.1
TARO = address()
AUTOCONFIG, WELL_KNOWN = subdomain_url(TARO), well_known_url(TARO)
IMAP_READY, SMTP_READY = Door(ready_s=3 * RTT_S), Door(ready_s=5 * RTT_S)
USUAL_HOSTS = {"imap.example.org": ("192.0.2.1",), "smtp.example.org": ("192.0.2.2",)}
ODD = config(incoming("imap", "in.example.org", 993, "SSL"), outgoing("out.example.org", 465, "SSL"))
USUAL = config(incoming("imap", "imap.example.org", 993, "SSL"), outgoing("smtp.example.org", 465, "SSL"))


def door(url: str) -> Endpoint:
    return server(url).endpoint


IMAP, SMTP = door("imap://imap.example.org:993/tls"), door("smtp://smtp.example.org:465/tls")
ODD_IMAP, ODD_SMTP = door("imap://in.example.org:993/tls"), door("smtp://out.example.org:465/tls")


class Search:
    """A domain, its servers, and one search for them."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.dns, self.http = FakeDns(rtt_s=RTT_S), FakeHttp(rtt_s=RTT_S)
        self.table = write_table(path)
        self.wishes = Wishes()
        self.doors = FakeDoors({}, rtt_s=RTT_S)
        self.path = path
        self.pool = Pool()
        self.left: set[Endpoint] = set()
        self.took_s = 0.0
        monkeypatch.setattr(handshakes, "examine", self.doors.examine)

    def has(self, doors: Mapping[Endpoint, Door]) -> None:
        self.doors.doors = doors

    def look(self) -> Looked:
        looked, self.took_s = run_virtually(self._look())
        return looked

    def cancel_after(self, seconds: float) -> bool:
        """Look, and change one's mind; whether it was still time to."""

        async def change_mind() -> bool:
            looking = asyncio.create_task(self._look())
            await asyncio.wait({looking}, timeout=seconds)
            was_running = looking.cancel()
            await asyncio.wait({looking})
            await self.pool.close()
            assert not our_tasks()
            return was_running

        return run_virtually(change_mind())[0]

    @property
    def met(self) -> set[str]:
        return {endpoint.host for endpoint in self.doors.began}

    async def _look(self) -> Looked:
        world = World(
            internet=fake_internet(self.dns, self.http),
            table=self.table,
            accounts=AccountStore(self.path / "accounts"),
            secrets=Secrets(Keychain(None)),
            home=Home(self.path),
            language="en",
            wishes=self.wishes,
        )
        looked = await look_up(TARO, world, pool=self.pool, on_evidence=lambda _evidence: None)
        assert not our_tasks() - {asyncio.current_task()}
        self.left = self.doors.open_at
        await self.pool.close()
        return looked


@pytest.fixture
def search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Search:
    return Search(tmp_path, monkeypatch)


def source(looked: Looked) -> Source:
    assert looked.candidate is not None
    return looked.candidate.source


def used(looked: Looked) -> tuple[str, str]:
    assert looked.candidate is not None
    return shown(looked.candidate.incoming)[0], shown(looked.candidate.outgoing)[0]


# What overlaps


def test_the_doors_of_usual_names_are_ready_when_the_document_that_names_them_comes(search: Search) -> None:
    search.http.pages = {AUTOCONFIG: USUAL}
    search.dns.hosts = USUAL_HOSTS
    search.has({IMAP: IMAP_READY, SMTP: SMTP_READY})

    looked = search.look()

    assert source(looked) is Source.AUTOCONFIG
    # One round trip for the names, five for the slower door; the document, which needs four, costs nothing.
    assert search.took_s == pytest.approx(6 * RTT_S)


def test_doors_that_nobody_guesses_are_tried_as_soon_as_they_are_named(search: Search) -> None:
    search.http.pages = {AUTOCONFIG: ODD}
    search.http.slow = {WELL_KNOWN: 60.0}
    search.has({ODD_IMAP: IMAP_READY, ODD_SMTP: SMTP_READY})

    search.look()

    assert search.doors.began[ODD_IMAP] == pytest.approx(4 * RTT_S)
    assert search.took_s == pytest.approx(9 * RTT_S)


def test_the_doors_of_a_record_are_tried_while_a_better_source_still_answers(search: Search) -> None:
    search.dns.records = {
        "_imaps._tcp.example.org": (SrvRecord(priority=0, weight=0, port=993, target="in.example.org"),),
        "_submissions._tcp.example.org": (
            SrvRecord(priority=0, weight=0, port=465, target="out.example.org"),
        ),
    }
    search.http.slow = {WELL_KNOWN: 1.0}
    search.has({ODD_IMAP: IMAP_READY, ODD_SMTP: SMTP_READY})

    looked = search.look()

    assert source(looked) is Source.SRV
    assert search.doors.began[ODD_IMAP] == pytest.approx(RTT_S)
    assert search.took_s == pytest.approx(1.0)


def test_guesses_do_not_wait_for_the_names_of_the_exchangers(search: Search) -> None:
    search.dns.hosts = USUAL_HOSTS
    search.dns.exchangers = {"example.org": (MxRecord(preference=0, host="mx.example.net"),)}
    search.dns.slow = {"mx.example.net": 2.0}
    search.has({IMAP: IMAP_READY, SMTP: SMTP_READY})

    search.look()

    assert search.doors.began[IMAP] == pytest.approx(RTT_S)


# Who is waited for


def test_a_better_source_wins_although_a_guess_is_proven_already(search: Search) -> None:
    search.http.pages = {AUTOCONFIG: ODD}
    search.http.slow = {AUTOCONFIG: 3.0}
    search.dns.hosts = USUAL_HOSTS
    search.has(dict.fromkeys((IMAP, SMTP, ODD_IMAP, ODD_SMTP), IMAP_READY))

    looked = search.look()

    assert source(looked) is Source.AUTOCONFIG
    assert used(looked) == (str(ODD_IMAP), str(ODD_SMTP))
    assert search.left == {ODD_IMAP, ODD_SMTP}


def test_a_proven_guess_is_taken_when_the_better_source_never_answers(search: Search) -> None:
    search.http.slow = {AUTOCONFIG: 60.0}
    search.dns.hosts = USUAL_HOSTS
    search.has({IMAP: IMAP_READY, SMTP: SMTP_READY})

    looked = search.look()

    assert source(looked) is Source.GUESS
    # The four seconds of one question, and nothing on top.
    assert search.took_s == pytest.approx(4.0)


def test_a_worse_answer_that_comes_later_changes_nothing(search: Search) -> None:
    search.http.pages = {AUTOCONFIG: ODD}
    search.dns.hosts = USUAL_HOSTS
    search.dns.slow = dict.fromkeys(USUAL_HOSTS, 0.45)
    search.has({ODD_IMAP: IMAP_READY, ODD_SMTP: SMTP_READY, IMAP: Door(ready_s=0.1), SMTP: Door(ready_s=0.1)})

    looked = search.look()

    assert source(looked) is Source.AUTOCONFIG
    assert search.took_s == pytest.approx(9 * RTT_S)


@pytest.mark.parametrize("silent", [TARPIT, DROPPED], ids=["tarpit", "dropped"])
def test_a_silent_door_named_first_costs_a_moment_only(search: Search, silent: Door) -> None:
    first = door("imap://first.example.org:993/tls")
    search.http.pages = {
        AUTOCONFIG: config(
            incoming("imap", "first.example.org", 993, "SSL"),
            incoming("imap", "in.example.org", 993, "SSL"),
            outgoing("out.example.org", 465, "SSL"),
        )
    }
    search.has({first: silent, ODD_IMAP: IMAP_READY, ODD_SMTP: SMTP_READY})

    looked = search.look()

    assert used(looked) == (str(ODD_IMAP), str(ODD_SMTP))
    assert search.took_s == pytest.approx(9 * RTT_S)


@pytest.mark.parametrize("silent", [TARPIT, DROPPED], ids=["tarpit", "dropped"])
def test_silent_doors_behind_better_names_delay_no_guess(search: Search, silent: Door) -> None:
    hosts = ("imap.example.org", "smtp.example.org", "example.org")
    search.dns.hosts = dict.fromkeys(hosts, ("192.0.2.9",)) | {"mail.example.org": ("192.0.2.1",)}
    quiet = [
        door(f"{kind}://{host}:{way}")
        for host in hosts
        for kind, way in (
            ("imap", "993/tls"),
            ("imap", "143/starttls"),
            ("smtp", "465/tls"),
            ("smtp", "587/starttls"),
        )
    ]
    good = (door("imap://mail.example.org:993/tls"), door("smtp://mail.example.org:465/tls"))
    search.has(dict.fromkeys(quiet, silent) | {good[0]: IMAP_READY, good[1]: SMTP_READY})

    looked = search.look()

    assert used(looked) == (str(good[0]), str(good[1]))
    assert search.took_s == pytest.approx(6 * RTT_S)


def test_a_dropped_465_beside_a_ready_587_costs_a_quarter_of_what_that_needed(search: Search) -> None:
    submission = door("smtp://smtp.example.org:587/starttls")
    search.dns.hosts = USUAL_HOSTS
    search.has({IMAP: IMAP_READY, SMTP: DROPPED, submission: Door(ready_s=6 * RTT_S)})

    looked = search.look()

    assert used(looked)[1] == str(submission)
    assert search.took_s == pytest.approx((1 + 6 * 1.25) * RTT_S)


# Who is met at all


def test_with_the_company_in_the_table_nobody_else_is_asked_or_met(search: Search) -> None:
    search.table = write_table(search.path, {"company": entry()}, domains={"example.org": "company"})
    search.dns, search.http = FakeDns(rest=None), FakeHttp(rest=None)
    search.has(
        {
            door("imap://imap.example.jp:993/tls"): IMAP_READY,
            door("smtp://smtp.example.jp:465/tls"): SMTP_READY,
        }
    )

    looked = search.look()

    assert source(looked) is Source.TABLE
    assert search.met == {"imap.example.jp", "smtp.example.jp"}
    assert search.took_s == pytest.approx(5 * RTT_S)


def test_in_private_no_guess_is_met_that_is_not_needed(search: Search) -> None:
    search.wishes = Wishes(private=True)
    search.dns.hosts = USUAL_HOSTS
    search.dns.records = {
        "_imaps._tcp.example.org": (SrvRecord(priority=0, weight=0, port=993, target="in.example.org"),),
        "_submissions._tcp.example.org": (
            SrvRecord(priority=0, weight=0, port=465, target="out.example.org"),
        ),
    }
    search.has({ODD_IMAP: IMAP_READY, ODD_SMTP: SMTP_READY, IMAP: IMAP_READY, SMTP: SMTP_READY})

    looked = search.look()

    assert source(looked) is Source.SRV
    assert search.met == {"in.example.org", "out.example.org"}


def test_without_guessing_no_usual_name_is_met(search: Search) -> None:
    search.wishes = Wishes(guess=False)
    search.dns.hosts = USUAL_HOSTS
    search.has({IMAP: IMAP_READY, SMTP: SMTP_READY})

    assert search.look().candidate is None
    assert search.met == set()


def test_a_stranger_that_takes_in_the_mail_is_met_only_when_nothing_else_is_there(search: Search) -> None:
    search.http.pages = {AUTOCONFIG: ODD}
    search.http.slow = {AUTOCONFIG: 2.0}
    search.dns.exchangers = {"example.org": (MxRecord(preference=0, host="mx.example.net"),)}
    search.dns.hosts = {"mx.example.net": ("192.0.2.7",)}
    search.has({ODD_IMAP: IMAP_READY, ODD_SMTP: SMTP_READY})

    search.look()

    assert "mx.example.net" not in search.met


def test_where_no_password_helps_nobody_is_met(search: Search) -> None:
    table = write_table(search.path, {"c": entry(status="oauth_only")}, domains={"example.org": "c"})
    search.table = table

    assert search.look().candidate is None
    assert search.met == set()


def test_no_search_meets_more_hosts_than_is_polite(search: Search) -> None:
    many = [incoming("imap", f"in{number}.example.org", 993, "SSL") for number in range(20)]
    many += [outgoing(f"out{number}.example.org", 465, "SSL") for number in range(20)]
    search.http.pages = {WELL_KNOWN: config(*many)}
    search.http.slow = {AUTOCONFIG: 60.0}
    began: list[int] = []
    search.has({})

    async def late() -> None:
        looking = asyncio.create_task(search._look())
        await asyncio.sleep(1.0)
        began.append(len(search.met))
        looking.cancel()
        await asyncio.wait({looking})

    run_virtually(late())
    assert began == [HOSTS_CAP]


# What stays open


def test_only_the_two_connections_of_the_login_stay_open(search: Search) -> None:
    search.http.pages = {AUTOCONFIG: USUAL}
    search.dns.hosts = USUAL_HOSTS | {"mail.example.org": ("192.0.2.3",)}
    ready = [
        door(f"{kind}://{host}.example.org:{way}")
        for host in ("imap", "smtp", "mail")
        for kind, way in (
            ("imap", "993/tls"),
            ("imap", "143/starttls"),
            ("smtp", "465/tls"),
            ("smtp", "587/starttls"),
        )
    ]
    search.has(dict.fromkeys(ready, IMAP_READY))

    search.look()

    assert len(search.doors.streams) > 2
    assert search.left == {IMAP, SMTP}
    assert search.doors.open_at == set()


@pytest.mark.parametrize("round_trips", [0, 0.5, 1, 1.5, 2, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 8.5, 9.5])
def test_cancelled_anywhere_it_leaves_nothing_behind(search: Search, round_trips: float) -> None:
    search.http.pages = {AUTOCONFIG: ODD}
    search.dns.hosts = USUAL_HOSTS
    search.has(
        {
            ODD_IMAP: IMAP_READY,
            ODD_SMTP: SMTP_READY,
            IMAP: IMAP_READY,
            SMTP: TARPIT,
            door("imap://imap.example.org:143/starttls"): DROPPED,
        }
    )

    was_running = search.cancel_after(round_trips * RTT_S)

    assert was_running == (round_trips < 9)
    assert (search.doors.running, search.doors.open_at) == (0, set())
