"""Where Autodiscover is asked, what it is told, and where it may lead."""

import itertools
from pathlib import Path

import pytest

from tests.helpers.autodiscover import USUAL, found, protocol, redirect_address, redirect_url
from tests.helpers.discovery_values import RANDOM_LABEL, address, asker, entry, shown, write_table
from tests.helpers.fake_internet import FakeDns, FakeHttp
from wizard.discovery import autodiscover
from wizard.discovery.asker import Asker
from wizard.discovery.consent import needs_consent
from wizard.discovery.source import SourceAnswer
from wizard.model.candidate import Answer, Source, Trust
from wizard.model.problem import ProblemCode
from wizard.net.dns import MxRecord, SrvRecord
from wizard.net.http_answer import HttpAnswer

PATH = "/autodiscover/autodiscover.xml"
OWN, APEX = f"https://autodiscover.example.org{PATH}", f"https://example.org{PATH}"
OPEN = f"http://autodiscover.example.org{PATH}"
ELSEWHERE = f"https://auto.example.net{PATH}"
MADE_UP = f"{RANDOM_LABEL}@example.org"


def moved(to: str) -> HttpAnswer:
    return HttpAnswer(final_url="", status=302, location=to)


class World:
    """One internet, and what was asked of it."""

    def __init__(self, path: Path) -> None:
        self.dns = FakeDns()
        self.http = FakeHttp()
        self.table = write_table(
            path, {"office": entry(status="oauth_only")}, suffixes={"onmicrosoft.com": "office"}
        )
        self.errand: Asker = asker(self.table, dns=self.dns, http=self.http)

    async def ask(self, text: str = "taro@example.org") -> SourceAnswer:
        self.errand = asker(self.table, dns=self.dns, http=self.http)
        return await autodiscover.ask(address(text), self.errand)

    @property
    def told(self) -> str:
        return " ".join(self.http.posted)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.mark.parametrize("url", [OWN, APEX])
async def test_the_domains_own_service_is_verified_and_learns_the_address(world: World, url: str) -> None:
    world.http.pages = {f"POST {url}": USUAL}

    (candidate,) = (await world.ask()).candidates

    assert shown(candidate.incoming) == ["imap://mail.example.org:993/tls"]
    assert (candidate.source, candidate.trust) == (Source.AUTODISCOVER, Trust.VERIFIED)
    assert "<EMailAddress>taro@example.org<" in world.told


async def test_cfg_09_a_service_that_wants_a_password_gets_none(world: World) -> None:
    world.http.pages = {f"POST {OWN}": HttpAnswer(final_url=OWN, status=401)}

    assert (await world.ask()).candidates == ()
    (row,) = (one for one in world.errand.evidence if one.asked == OWN)
    assert (row.answer, row.detail) == (Answer.REFUSED, "HTTP 401")


async def test_an_srv_record_leads_to_a_service_as_unsigned_as_itself(world: World) -> None:
    record = SrvRecord(priority=0, weight=0, port=8443, target="auto.example.net")
    world.dns.records = {"_autodiscover._tcp.example.org": (record,)}
    url = f"https://auto.example.net:8443{PATH}"
    world.http.pages = {f"POST {url}": USUAL}

    (candidate,) = (await world.ask()).candidates

    assert candidate.trust is Trust.UNSIGNED
    assert f"POST {url}" in world.http.asked


async def test_cfg_31_a_stranger_is_asked_for_a_made_up_address(world: World) -> None:
    world.http.pages = {
        f"POST {OWN}": moved(ELSEWHERE),
        f"POST {ELSEWHERE}": found(protocol("IMAP", 993, login=MADE_UP), protocol("SMTP", 465)),
    }

    (candidate,) = (await world.ask("taro.secret@example.org")).candidates

    assert candidate.incoming[0].username == "taro.secret@example.org"
    asked_elsewhere = world.http.posted[-1]
    assert MADE_UP in asked_elsewhere
    assert "secret" not in asked_elsewhere


async def test_a1_2_and_w_ad_plain_http_only_redirects_and_its_answer_is_open(world: World) -> None:
    world.http.pages = {
        OPEN: moved(ELSEWHERE),
        f"POST {ELSEWHERE}": found(
            protocol("IMAP", 993, host="imap.example.net"), protocol("SMTP", 465, host="smtp.example.net")
        ),
    }

    (candidate,) = (await world.ask()).candidates

    assert candidate.trust is Trust.OPEN
    assert needs_consent(candidate, address()) == ("example.net",)


async def test_a1_2_settings_over_plain_http_are_not_read(world: World) -> None:
    world.http.pages = {OPEN: USUAL}

    assert (await world.ask()).candidates == ()
    (row,) = (one for one in world.errand.evidence if one.asked == OPEN)
    assert (row.answer, row.detail) == (Answer.NOTHING, "no redirect")


@pytest.mark.parametrize("start", [f"POST {OWN}", OPEN])
@pytest.mark.parametrize("target", ["http://auto.example.net/", "ftp://auto.example.net/", "file:///etc"])
async def test_a1_3_no_way_leads_from_https_to_anything_else(world: World, start: str, target: str) -> None:
    world.http.pages = {start: moved(target)}

    assert (await world.ask()).candidates == ()
    assert any(one.answer is Answer.REFUSED for one in world.errand.evidence)
    assert target not in world.http.asked


@pytest.mark.parametrize("back", [redirect_url(OWN), redirect_address("taro@example.org")])
async def test_cfg_05_a_loop_ends(world: World, back: bytes) -> None:
    world.http.pages = {f"POST {OWN}": back}

    assert (await world.ask()).candidates == ()
    assert world.http.asked.count(f"POST {OWN}") == 1
    assert any(one.detail == "too many redirects" for one in world.errand.evidence)


async def test_cfg_05_a_chain_ends_after_ten_steps(world: World) -> None:
    urls = [f"https://h{number}.example.org{PATH}" for number in range(20)]
    world.http.pages = {f"POST {OWN}": moved(urls[0])} | {
        f"POST {url}": redirect_url(after) for url, after in itertools.pairwise(urls)
    }

    assert (await world.ask()).candidates == ()
    assert sum("https://h" in asked for asked in world.http.asked) == 9


async def test_another_address_is_asked_for_at_its_own_domain_under_a_made_up_name(world: World) -> None:
    world.http.pages = {
        f"POST {OWN}": redirect_address("taro@example.net"),
        f"POST https://autodiscover.example.net{PATH}": USUAL,
    }

    (candidate,) = (await world.ask()).candidates

    assert candidate.trust is Trust.VERIFIED
    assert f"{RANDOM_LABEL}@example.net" in world.http.posted[-1]


@pytest.mark.parametrize("other", ["taro@co.uk", "taro@localhost", "taro@192.0.2.1", "nobody", ""])
async def test_cfg_08_an_address_of_no_domain_leads_nowhere(world: World, other: str) -> None:
    world.http.pages = {f"POST {OWN}": redirect_address(other)}

    assert (await world.ask()).candidates == ()
    assert not any("autodiscover.co.uk" in asked for asked in world.http.asked)


async def test_cfg_08_a_public_suffix_is_not_asked(world: World) -> None:
    world.dns, world.http = FakeDns(rest=None), FakeHttp(rest=None)

    assert (await world.ask("taro@co.uk")).candidates == ()
    assert world.errand.evidence[0].answer is Answer.SKIPPED


@pytest.mark.parametrize(
    "said", [redirect_address("taro@club.onmicrosoft.com"), moved("https://autodiscover-s.outlook.com/a.xml")]
)
async def test_a_redirect_to_a_known_company_is_answered_by_the_table(
    world: World, said: bytes | HttpAnswer
) -> None:
    world.http.pages = {f"POST {OWN}": said}

    answer = await world.ask()

    assert [problem.code for problem in answer.problems] == [ProblemCode.NEEDS_OAUTH]
    assert answer.candidates[0].trust is Trust.UNSIGNED
    assert not any("onmicrosoft" in asked or "outlook" in asked for asked in world.http.asked)


TENANT = (
    f"https://outlook.office365.com/autodiscover/autodiscover.json/v1.0/{RANDOM_LABEL}@example.org"
    "?Protocol=AutodiscoverV1"
)
YES = b'{"Protocol":"AutodiscoverV1","Url":"https://outlook.office365.com/autodiscover/autodiscover.xml"}'
FILTER = {"example.org": (MxRecord(preference=0, host="in.filter.example.net"),)}


async def test_a_customer_of_microsoft_behind_a_filter_is_told_that_only_browsers_are_let_in(
    world: World,
) -> None:
    world.dns.exchangers = FILTER
    world.http.pages = {TENANT: YES}

    answer = await world.ask("secret@example.org")

    assert [problem.code for problem in answer.problems] == [ProblemCode.NEEDS_OAUTH]
    assert answer.candidates
    assert not any("secret" in asked for asked in world.http.asked)


@pytest.mark.parametrize(
    "body",
    [
        b'{"ErrorCode":"UserNotFound"}',
        b'{"Url":"https://autodiscover.example.org/"}',
        b'{"Url":"https://outlook.office365.com.evil.example/"}',
        b'{"Url":7}',
        b"[]",
        b"<html>",
        b"\xff",
        HttpAnswer(final_url=TENANT, status=302, location="https://autodiscover.example.org/"),
        HttpAnswer(final_url=TENANT, status=404),
    ],
)
async def test_any_other_answer_makes_no_customer(world: World, body: bytes | HttpAnswer) -> None:
    world.dns.exchangers = FILTER
    world.http.pages = {TENANT: body}

    assert (await world.ask()).candidates == ()


@pytest.mark.parametrize("host", ["mx.example.org", "."])
async def test_microsoft_learns_nothing_of_a_domain_with_exchangers_of_its_own(
    world: World, host: str
) -> None:
    world.dns.exchangers = {"example.org": (MxRecord(preference=0, host=host),)}

    await world.ask()

    assert not any("office365" in asked for asked in world.http.asked)
