"""The provider files that ship are in order, and say what is known of the providers most people have."""

import itertools
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from providers.check import check
from providers.compile import compiled
from providers.files import data_files, read
from providers.schema import Provider, ProviderFile

FILES = [read(path) for path in data_files()]
ENTRIES = {entry.id: entry for file in FILES for entry in file.entries}


def entries_with_servers() -> Iterator[Provider]:
    return (entry for entry in ENTRIES.values() if entry.incoming or entry.outgoing)


def owner_of(domain: str) -> str:
    (owner,) = [entry.id for entry in ENTRIES.values() if domain in entry.domains]
    return owner


def servers_of(provider_id: str) -> list[str]:
    entry = ENTRIES[provider_id]
    return [
        f"{server.protocol} {server.host}:{server.port}/{server.security} {server.username}"
        for server in (*entry.incoming, *entry.outgoing)
    ]


def sentences(file: ProviderFile) -> Iterator[str]:
    for entry in file.entries:
        yield from (step.words.ja for step in entry.preparation)
        if entry.notes is not None:
            yield entry.notes.ja


def test_the_files_have_no_fault() -> None:
    latest = (datetime.now(tz=UTC) + timedelta(hours=14)).date()

    files, faults = check(latest=latest)

    assert faults == []
    assert len(files) == len(FILES)


def test_there_are_enough_providers_of_japan_and_of_the_world() -> None:
    regions = [file.provider.region for file in FILES]

    assert regions.count("jp") >= 72
    assert regions.count("world") >= 60


def test_no_server_is_unprotected() -> None:
    servers = list(itertools.chain.from_iterable((*e.incoming, *e.outgoing) for e in entries_with_servers()))

    assert len(servers) > 300
    assert {server.security for server in servers} == {"tls", "starttls"}
    assert 25 not in {server.port for server in servers}


def test_yahoo_of_japan_is_another_company_than_yahoo() -> None:
    assert owner_of("yahoo.co.jp") == "yahoo-jp"
    assert owner_of("ymail.ne.jp") == "yahoo-jp"
    assert owner_of("yahoo.ne.jp") == "ymobile"
    assert owner_of("yahoo.com") == "yahoo"
    assert not any(domain.endswith(".jp") for domain in ENTRIES["yahoo"].domains)
    assert "co.jp" not in compiled(FILES)["suffixes"]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("domain", "provider_id", "servers"),
    [
        (
            "gmail.com",
            "gmail",
            ["imap imap.gmail.com:993/tls address", "smtp smtp.gmail.com:465/tls address"],
        ),
        (
            "outlook.jp",
            "outlook",
            ["imap outlook.office365.com:993/tls address", "smtp smtp-mail.outlook.com:587/starttls address"],
        ),
        (
            "icloud.com",
            "icloud",
            ["imap imap.mail.me.com:993/tls address", "smtp smtp.mail.me.com:587/starttls address"],
        ),
        (
            "docomo.ne.jp",
            "docomo",
            ["imap imap.spmode.ne.jp:993/tls unrelated_id", "smtp smtp.spmode.ne.jp:465/tls unrelated_id"],
        ),
        (
            "au.com",
            "au",
            ["imap imap.ezweb.ne.jp:993/tls unrelated_id", "smtp smtp.ezweb.ne.jp:465/tls unrelated_id"],
        ),
        (
            "i.softbank.jp",
            "softbank-i",
            ["imap imap.softbank.jp:993/tls local_part", "smtp smtp.softbank.jp:465/tls local_part"],
        ),
        (
            "yahoo.co.jp",
            "yahoo-jp",
            [
                "imap imap.mail.yahoo.co.jp:993/tls local_part",
                "smtp smtp.mail.yahoo.co.jp:465/tls local_part",
            ],
        ),
        ("ocn.ne.jp", "ocn", ["imap imap.ocn.ne.jp:993/tls address", "smtp smtp.ocn.ne.jp:465/tls address"]),
        (
            "nifty.com",
            "nifty",
            ["imap imap.nifty.com:993/tls address", "smtp smtp.nifty.com:465/tls address"],
        ),
        (
            "biglobe.ne.jp",
            "biglobe",
            ["imap mail.biglobe.ne.jp:993/tls address", "smtp mail.biglobe.ne.jp:465/tls address"],
        ),
        (
            "so-net.ne.jp",
            "so-net",
            ["pop3 pop.so-net.ne.jp:995/tls address", "smtp mail.so-net.ne.jp:587/starttls address"],
        ),
        (
            "plala.or.jp",
            "plala",
            ["pop3 secure.plala.or.jp:995/tls address", "smtp secure.plala.or.jp:587/starttls address"],
        ),
        (
            "asahi-net.or.jp",
            "asahi-net",
            [
                "pop3 pop.asahi-net.or.jp:995/tls unrelated_id",
                "smtp mail.asahi-net.or.jp:465/tls unrelated_id",
            ],
        ),
        (
            "iij4u.or.jp",
            "iij4u",
            [
                "pop3 mbox.iij4u.or.jp:110/starttls local_dot_domain",
                "smtp mbox.iij4u.or.jp:587/starttls local_dot_domain",
            ],
        ),
        (
            "jcom.zaq.ne.jp",
            "jcom",
            ["imap imap.jcom.zaq.ne.jp:993/tls address", "smtp smtpa.jcom.zaq.ne.jp:465/tls address"],
        ),
        ("gmx.de", "gmx-net", ["imap imap.gmx.net:993/tls address", "smtp mail.gmx.net:465/tls address"]),
        ("qq.com", "qq", ["imap imap.qq.com:993/tls address", "smtp smtp.qq.com:465/tls address"]),
        (
            "naver.com",
            "naver",
            ["imap imap.naver.com:993/tls address", "smtp smtp.naver.com:465/tls address"],
        ),
    ],
)
def test_a_well_known_address_has_the_servers_its_provider_names(
    domain: str, provider_id: str, servers: list[str]
) -> None:
    assert owner_of(domain) == provider_id
    named = servers_of(provider_id)
    incoming, outgoing = servers
    assert named[0] == incoming
    assert next(one for one in named if one.startswith("smtp ")) == outgoing


@pytest.mark.parametrize("letter", "hkmrswy")
def test_au_one_net_drops_the_digit_for_these_letters(letter: str) -> None:
    owner = owner_of(f"{letter}5.dion.ne.jp")

    assert servers_of(owner)[:2] == [
        f"pop3 pop.{letter}.dion.ne.jp:995/tls address",
        f"smtp msa.{letter}.dion.ne.jp:465/tls address",
    ]


@pytest.mark.parametrize("provider_id", ["au-one-net", "au-one-net-d", "au-one-net-f"])
def test_the_rest_of_au_one_net_has_hosts_named_after_the_mail_domain(provider_id: str) -> None:
    assert servers_of(provider_id)[:2] == [
        "pop3 pop.%DOMAIN%:995/tls address",
        "smtp msa.%DOMAIN%:465/tls address",
    ]


def test_no_host_is_made_up_for_a_letter_that_the_rule_of_au_one_net_does_not_name() -> None:
    assert [entry.id for entry in ENTRIES.values() if "dion.ne.jp" in entry.suffixes] == ["au-one-net-other"]
    assert servers_of("au-one-net-other") == []


@pytest.mark.parametrize(
    "provider_id", ["ccnet", "starcat", "icc", "clover", "tiki", "hi-ho", "uqmobile", "kagoya"]
)
def test_a_provider_without_confirmed_servers_names_none(provider_id: str) -> None:
    entry = ENTRIES[provider_id]

    assert entry.status == "unknown_settings"
    assert servers_of(provider_id) == []
    assert entry.notes is not None


def test_the_end_of_a_service_is_known() -> None:
    assert (ENTRIES["goo"].status, str(ENTRIES["goo"].closes_on)) == ("closed", "2026-02-25")
    assert (ENTRIES["plala"].status, str(ENTRIES["plala"].closes_on)) == ("closing", "2027-03-31")


def test_only_docomo_and_au_had_addresses_with_stray_dots() -> None:
    assert {entry.id for entry in ENTRIES.values() if entry.accepts_legacy_dots} == {"docomo", "au"}


@pytest.mark.parametrize(
    "suffix", ["ocn.ne.jp", "plala.or.jp", "nifty.com", "biglobe.ne.jp", "so-net.ne.jp", "zaq.ne.jp"]
)
def test_sub_domains_of_the_large_providers_are_recognised(suffix: str) -> None:
    assert [entry.id for entry in ENTRIES.values() if suffix in entry.suffixes]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.file_name)
def test_japanese_sentences_end_politely_and_use_full_width_punctuation(file: ProviderFile) -> None:
    for text in sentences(file):
        assert re.search(r"(ます|です|せん|ました|ください|でした)。$", text), text
        assert not re.search(r"[,､｡]|[\u3040-\u30ff\u4e00-\u9fff][.]", text), text
