"""What mail exchangers tell."""

from pathlib import Path

import pytest

from tests.helpers.discovery_values import address, asker, entry, row, shown, write_table
from tests.helpers.fake_internet import FakeDns
from wizard.discovery import mx
from wizard.discovery.consent import needs_consent
from wizard.discovery.table import ProviderTable
from wizard.model.candidate import Answer, Source, Trust
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Protocol
from wizard.net.dns import DnsOutcome, MxRecord


@pytest.fixture
def table(tmp_path: Path) -> ProviderTable:
    servers = {
        "incoming": [row("imap", "%LABEL%.example.net", 993, "tls")],
        "outgoing": [row("smtp", "%LABEL%.example.net", 465, "tls")],
    }
    return write_table(
        tmp_path,
        {
            "hoster": entry(kind="hosting", mx=["example.net"], **servers),
            "office": entry(status="oauth_only", mx=["example.com"]),
        },
    )


def exchangers(*hosts: str) -> FakeDns:
    records = tuple(MxRecord(preference=place, host=host) for place, host in enumerate(hosts))
    return FakeDns(exchangers={"example.org": records}, rest=None)


async def test_cfg_07_a_known_company_is_found_with_its_own_servers_and_needs_consent(
    table: ProviderTable,
) -> None:
    errand = asker(table, dns=exchangers("mx.example.org", "sv7.example.net"))

    answer = await mx.ask(address(), errand)

    assert shown(answer.candidates[0].incoming) == ["imap://sv7.example.net:993/tls"]
    assert answer.candidates[0].source is Source.MX
    assert answer.candidates[0].trust is Trust.UNSIGNED
    assert answer.provider is not None
    assert answer.domain is DnsOutcome.FOUND
    assert not answer.is_final
    assert needs_consent(answer.candidates[0], address()) == ("example.net",)
    assert errand.evidence[0].detail == "mx.example.org, sv7.example.net"


async def test_the_status_of_the_company_is_told(table: ProviderTable) -> None:
    answer = await mx.ask(address(), asker(table, dns=exchangers("org.example.com")))

    assert [problem.code for problem in answer.problems] == [ProblemCode.NEEDS_OAUTH]


async def test_an_unknown_exchanger_says_only_that_the_domain_exists(table: ProviderTable) -> None:
    answer = await mx.ask(address(), asker(table, dns=exchangers("mx.example.org")))

    assert answer.candidates == ()
    assert answer.domain is DnsOutcome.FOUND


async def test_a_domain_that_takes_no_mail_is_told(table: ProviderTable) -> None:
    errand = asker(table, dns=exchangers("."))

    answer = await mx.ask(address(), errand)

    assert answer.domain is DnsOutcome.FOUND
    assert answer.absent == frozenset(Protocol)
    assert answer.obstacles == (
        Problem(
            code=ProblemCode.NO_SERVERS_FOUND,
            facts=("example.org",),
            detail="the domain says that it takes no mail",
        ),
    )
    assert (errand.evidence[0].answer, errand.evidence[0].detail) == (
        Answer.NOTHING,
        "the domain says that it takes no mail",
    )


@pytest.mark.parametrize(
    ("outcome", "domain"),
    [
        (DnsOutcome.NO_DATA, DnsOutcome.FOUND),
        (DnsOutcome.NXDOMAIN, DnsOutcome.NXDOMAIN),
        (DnsOutcome.TIMEOUT, DnsOutcome.TIMEOUT),
    ],
)
async def test_whether_the_domain_exists_is_told(
    table: ProviderTable, outcome: DnsOutcome, domain: DnsOutcome
) -> None:
    answer = await mx.ask(address(), asker(table, dns=FakeDns(rest=outcome)))

    assert answer.domain is domain
