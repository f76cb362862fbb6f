"""Which provider the table finds for a domain or a mail exchanger."""

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.discovery_values import IMAP, TLS, entry, row, write_table
from wizard.discovery.table import ProviderTable, TableServer
from wizard.model.candidate import Instruction, Provider, ProviderStatus
from wizard.model.server import UsernameForm


@pytest.fixture
def table(tmp_path: Path) -> ProviderTable:
    return write_table(
        tmp_path,
        {
            "isp": entry(),
            "club": entry(kind="hosting", mx=["mx.example.com", "example.net"]),
            "north": entry(
                status="closing",
                closes_on="2027-03-31",
                password_kind="app_password",
                preparation=[{"ja": "用意", "en": "Prepare", "url": "https://example.jp/help"}],
                notes={"ja": "覚え", "en": "Note"},
                incoming=[row("imap", "imap.example.jp", 993, "tls", "local_part", "address")],
            ),
        },
        domains={"example.jp": "isp", "special.north.example.jp": "isp"},
        suffixes={"example.jp": "club", "north.example.jp": "north"},
    )


def test_the_file_is_read_at_the_first_question(tmp_path: Path) -> None:
    table = ProviderTable.load(tmp_path / "absent.json")

    with pytest.raises(FileNotFoundError):
        table.lookup("example.jp")


@pytest.mark.parametrize(
    ("domain", "provider_id", "label", "suffix"),
    [
        ("example.jp", "isp", "example", "jp"),
        ("special.north.example.jp", "isp", "special", "north.example.jp"),
        ("a.north.example.jp", "north", "a", "north.example.jp"),
        ("b.a.north.example.jp", "north", "a", "north.example.jp"),
        ("south.example.jp", "club", "south", "example.jp"),
    ],
)
def test_the_domain_itself_comes_before_the_longest_suffix(
    table: ProviderTable, domain: str, provider_id: str, label: str, suffix: str
) -> None:
    hit = table.lookup(domain)

    assert hit is not None
    assert (hit.provider.id, hit.label, hit.suffix) == (provider_id, label, suffix)


@pytest.mark.parametrize("domain", ["example.com", "notexample.jp", "jp", "north.example"])
def test_an_unknown_domain_is_not_found(table: ProviderTable, domain: str) -> None:
    assert table.lookup(domain) is None


def test_everything_the_table_says_of_a_provider_is_read(table: ProviderTable) -> None:
    hit = table.lookup("a.north.example.jp")

    assert hit is not None
    assert not hit.is_hosting
    assert hit.provider == Provider(
        id="north",
        names=(("ja", "例メール"), ("en", "Example Mail")),
        status=ProviderStatus.CLOSING,
        closes_on="2027-03-31",
        password_kind="app_password",
        preparation=(Instruction(texts=(("ja", "用意"), ("en", "Prepare")), url="https://example.jp/help"),),
        notes=(("ja", "覚え"), ("en", "Note")),
    )
    assert hit.incoming == (
        TableServer(
            protocol=IMAP,
            host="imap.example.jp",
            port=993,
            security=TLS,
            forms=(UsernameForm.LOCAL_PART, UsernameForm.ADDRESS),
        ),
    )


@pytest.mark.parametrize(
    ("host", "label"),
    [("mx.example.com", "mx"), ("org-example.mx.example.com", "org-example"), ("sv1.example.net", "sv1")],
)
def test_a_mail_exchanger_is_known_by_its_end(table: ProviderTable, host: str, label: str) -> None:
    hit = table.lookup_mx(host)

    assert hit is not None
    assert (hit.provider.id, hit.label, hit.is_hosting) == ("club", label, True)


@pytest.mark.parametrize("host", ["amx.example.com", "example.com", "mx.example.org", "."])
def test_another_mail_exchanger_is_unknown(table: ProviderTable, host: str) -> None:
    assert table.lookup_mx(host) is None


def with_local(folder: Path, content: bytes | None) -> ProviderTable:
    """A table that knows example.jp, in front of a local file with this content."""
    write_table(folder, {"isp": entry()}, domains={"example.jp": "isp"})
    if content is not None:
        (folder / "local.json").write_bytes(content)
    return ProviderTable.load(folder / "providers.json", local=folder / "local.json")


def local_content(**changes: Any) -> bytes:
    """A local file whose office serves example.jp and example.net, but for these changes."""
    content = {
        "version": 1,
        "providers": {"office": entry(mx=["mx.example.net"])},
        "domains": {"example.jp": "office", "example.net": "office"},
        "suffixes": {},
    }
    return json.dumps(content | changes).encode()


def test_the_local_table_knows_only_what_the_other_does_not(tmp_path: Path) -> None:
    table = with_local(tmp_path, local_content())

    hits = [table.lookup("example.jp"), table.lookup("example.net"), table.lookup_mx("a.mx.example.net")]

    assert [hit and hit.provider.id for hit in hits] == ["isp", "office", "office"]
    assert table.lookup("example.com") is None


def test_without_a_local_table_nothing_is_amiss(tmp_path: Path) -> None:
    table = with_local(tmp_path, None)

    assert table.lookup("example.jp") is not None
    assert table.lookup("example.net") is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"version": 1}',
        local_content(version=2),
        local_content(providers={}),
        local_content(providers={"office": {}}),
        local_content(providers={"office": entry(status="odd")}),
        local_content(providers={"office": entry(incoming=[{"protocol": "imap"}])}),
        local_content(providers={"office": entry(mx=[7])}),
        local_content(suffixes={"example.org": "nobody"}),
    ],
)
def test_a_damaged_local_table_is_told_and_not_used(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    table = with_local(tmp_path, content)

    with caplog.at_level(logging.WARNING):
        assert table.lookup("example.jp") is not None
        assert table.lookup("example.net") is None

    assert [record.message for record in caplog.records if "local provider table" in record.message]
    caplog.clear()
