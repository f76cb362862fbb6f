"""What the company behind the mail exchangers publishes."""

from pathlib import Path

import pytest

from tests.helpers.client_config import config, incoming, outgoing
from tests.helpers.discovery_values import address, asker, entry, shown, write_table
from tests.helpers.fake_internet import FakeDns, FakeHttp
from wizard.discovery import mx_domains
from wizard.discovery.consent import needs_consent
from wizard.model.candidate import Answer, Source, Trust
from wizard.net.dns import MxRecord

THEIRS = config(incoming("imap", "imap.example.net", 993, "SSL"), outgoing("smtp.example.net", 465, "SSL"))
FULL = "https://autoconfig.mail.example.net/mail/config-v1.1.xml"
BASE = "https://autoconfig.example.net/mail/config-v1.1.xml"
LIST_FULL = "https://autoconfig.thunderbird.net/v1.1/mail.example.net"
LIST_BASE = "https://autoconfig.thunderbird.net/v1.1/example.net"


def record(host: str, preference: int = 10) -> MxRecord:
    return MxRecord(preference=preference, host=host)


EXCHANGERS = {"example.org": (record("mx1.mail.example.net"),)}


@pytest.mark.parametrize(
    ("hosts", "expected"),
    [
        (["mx1.mail.example.net"], ("mail.example.net", "example.net")),
        (["mx1.example.net", "mx2.example.net"], ("example.net",)),
        (["example.net"], ("example.net",)),
        (["mx.example.org"], ()),
        (["provider.co.uk"], ("provider.co.uk",)),
        (["mx.provider.co.uk"], ("provider.co.uk",)),
        (["co.uk"], ()),
        (["alice.github.io"], ("alice.github.io",)),
        (["."], ()),
        (["192.0.2.1"], ()),
        (["localhost"], ()),
        ([], ()),
    ],
)
def test_a2_1_the_domains_of_an_exchanger_never_are_a_public_suffix(
    hosts: list[str], expected: tuple[str, ...]
) -> None:
    assert mx_domains.domains([record(host) for host in hosts], "example.org") == expected


def test_a_parent_of_the_domain_is_asked_and_the_domain_itself_is_not() -> None:
    records = [record("mx.club.example.org")]

    assert mx_domains.domains(records, "club.example.org") == ("example.org",)


def test_only_the_most_preferred_exchangers_count() -> None:
    records = [record("mx.example.net", 5), record("backup.example.com", 50)]

    assert mx_domains.domains(records, "example.org") == ("example.net",)


async def test_cfg_07_and_cfg_31_the_company_is_not_told_the_address_and_needs_consent(
    tmp_path: Path,
) -> None:
    http = FakeHttp(pages={BASE: THEIRS})
    errand = asker(write_table(tmp_path), dns=FakeDns(exchangers=EXCHANGERS), http=http)

    answer = await mx_domains.ask(address("secret@example.org"), errand)

    assert http.asked == [FULL, BASE, LIST_FULL, LIST_BASE]
    (found,) = answer.candidates
    assert shown(found.incoming) == ["imap://imap.example.net:993/tls"]
    assert found.incoming[0].username == "secret@example.org"
    assert (found.source, found.trust) == (Source.MX, Trust.UNSIGNED)
    assert needs_consent(found, address()) == ("example.net",)
    assert any(one.asked == BASE and one.answer is Answer.FOUND for one in errand.evidence)


async def test_the_full_name_comes_before_the_base_and_the_own_word_before_the_list(tmp_path: Path) -> None:
    other = config(incoming("imap", "in.example.net", 993, "SSL"), outgoing("out.example.net", 465, "SSL"))
    http = FakeHttp(pages={BASE: other, LIST_FULL: other, LIST_BASE: other, FULL: THEIRS}, slow={FULL: 1.0})
    errand = asker(write_table(tmp_path), dns=FakeDns(exchangers=EXCHANGERS), http=http)

    answer = await mx_domains.ask(address(), errand)

    assert shown(answer.candidates[0].incoming) == ["imap://imap.example.net:993/tls"]


async def test_a_company_of_the_table_is_not_asked(tmp_path: Path) -> None:
    table = write_table(tmp_path, {"company": entry(mx=["example.net"])})

    answer = await mx_domains.ask(
        address(), asker(table, dns=FakeDns(exchangers=EXCHANGERS), http=FakeHttp(rest=None))
    )

    assert answer.candidates == ()
