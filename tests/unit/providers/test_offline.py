"""The provider data as an address meets it: right servers or a company's name, without asking anybody."""

import re
import string
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from providers.compile import compile_to
from providers.files import data_files, read
from tests.helpers.discovery_values import address
from tests.helpers.fake_internet import FakeDns, FakeHttp, fake_internet
from wizard.discovery.known import answer_of
from wizard.discovery.run import discover
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.model.address_check import LEGACY_DOT_DOMAINS, check_address
from wizard.model.address_typo import meant_domain
from wizard.model.candidate import Candidate, Discovery, Source, Trust

SETTINGS = Path(__file__).parents[2] / "data" / "japanese_settings.txt"
ENTRIES = [entry for path in data_files() for entry in read(path).entries]
MADE_UP_LABELS = ("a", "gmail", "mail7", "x.y")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the file."""

    domain: str
    provider_id: str
    servers: tuple[str, ...]


def lines(*, by_exchanger: bool) -> list[Line]:
    found = []
    for text in SETTINGS.read_text(encoding="utf-8").splitlines():
        if not text.startswith("#") and text.startswith("mx:") is by_exchanger:
            domain, provider_id, *servers = text.removeprefix("mx:").split()
            found.append(Line(domain=domain, provider_id=provider_id, servers=tuple(servers)))
    return found


def servers_of(candidates: tuple[Candidate, ...]) -> list[str]:
    return [
        f"{server.endpoint}={server.username or '-'}"
        for candidate in candidates
        for server in (*candidate.incoming, *candidate.outgoing)
    ]


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> ProviderTable:
    path = tmp_path_factory.mktemp("table") / "providers.json"
    compile_to(path)
    return ProviderTable.load(path)


async def found_offline(domain: str, table: ProviderTable) -> Discovery:
    """What is found for taro on an internet where every question fails the test."""
    nobody = fake_internet(FakeDns(rest=None), FakeHttp(rest=None))
    return await discover(
        address(f"taro@{domain}"),
        Wishes(offline=True),
        internet=nobody,
        table=table,
        on_evidence=lambda _evidence: None,
    )


def test_the_file_covers_japan() -> None:
    known = [*lines(by_exchanger=False), *lines(by_exchanger=True)]

    assert len({line.provider_id for line in known}) > 65
    assert len([line for line in known if line.servers]) > 75
    assert len([line for line in known if not line.servers]) > 60


@pytest.mark.parametrize("line", lines(by_exchanger=False), ids=lambda line: line.domain)
async def test_a_japanese_domain_gets_its_servers_or_its_company_by_name(
    line: Line, table: ProviderTable
) -> None:
    found = await found_offline(line.domain, table)

    named = servers_of(found.candidates)
    assert [one for one in line.servers if one not in named] == []
    assert bool(named) is bool(line.servers)
    assert found.provider is not None
    assert found.provider.id == line.provider_id
    assert line.servers or found.problems


@pytest.mark.parametrize("line", lines(by_exchanger=True), ids=lambda line: line.domain)
def test_a_company_that_serves_domains_of_others_is_known_by_its_mail_host(
    line: Line, table: ProviderTable
) -> None:
    hit = table.lookup_mx(line.domain)

    assert hit is not None
    assert hit.provider.id == line.provider_id
    answer = answer_of(hit, address("taro@example.jp"), source=Source.MX, trust=Trust.UNSIGNED)
    assert tuple(servers_of(answer.candidates)) == line.servers


def test_no_mail_domain_of_the_table_is_called_a_slip() -> None:
    exact = [domain for entry in ENTRIES for domain in entry.domains]
    above = [suffix for entry in ENTRIES for suffix in entry.suffixes]
    below = [f"{label}.{name}" for name in (*exact, *above) for label in MADE_UP_LABELS]

    assert len(below) > 2500
    asked = {domain: meant for domain in (*exact, *above, *below) if (meant := meant_domain(domain))}
    assert asked == {}


def test_the_domains_that_allow_stray_dots_are_those_of_the_table() -> None:
    assert {domain for entry in ENTRIES if entry.accepts_legacy_dots for domain in entry.domains} == set(
        LEGACY_DOT_DOMAINS
    )


def test_10000_strings_never_become_a_host_that_is_not_in_the_data(table: ProviderTable) -> None:
    random = Random(3)
    servers = [server for entry in ENTRIES for server in (*entry.incoming, *entry.outgoing)]
    written = {server.host for server in servers if "%" not in server.host}
    computed = {server.host for server in servers} - written
    written.add("127.0.0.1")  # where the provider's own program answers, on this computer
    names = sorted({name for entry in ENTRIES for name in (*entry.domains, *entry.suffixes)})
    recognised = 0

    for _ in range(10_000):
        meant = check_address(f"taro@{slipped(random.choice(names), random)}").address
        hit = None if meant is None else table.lookup(meant.domain_ascii)
        if meant is None or hit is None:
            continue
        recognised += 1
        answer = answer_of(hit, meant, source=Source.TABLE, trust=Trust.VERIFIED)
        rules = "|".join(
            re.escape(rule).replace("%DOMAIN%", re.escape(meant.domain_ascii)) for rule in computed
        )
        rules = rules.replace("%SUFFIX%", re.escape(hit.suffix)).replace("%LABEL%", "[a-z0-9-]+")
        strangers = [
            host
            for server in servers_of(answer.candidates)
            if (host := server.split("//")[1].split(":")[0]) not in written and not re.fullmatch(rules, host)
        ]
        assert strangers == []

    assert 1000 < recognised < 9000


def slipped(domain: str, random: Random) -> str:
    """The domain with a sub-domain, with a letter changed, or as it is."""
    letters = list(domain)
    kind = random.randrange(3)
    if kind == 0:
        letters[random.randrange(len(letters))] = random.choice(string.ascii_lowercase + string.digits + ".-")
    elif kind == 1:
        letters[:0] = [*random.choices(string.ascii_lowercase, k=3), "."]
    return "".join(letters)
