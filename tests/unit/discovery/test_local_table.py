"""A table of one's own out of a folder of documents, with the errors that real ones have."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.client_config import USUAL, config, incoming, outgoing
from tests.helpers.discovery_values import address, asker, shown, write_table
from wizard.discovery import known
from wizard.discovery.local_table import LocalTable, _body, compile_documents, describe, documents_in
from wizard.discovery.source import SourceAnswer
from wizard.discovery.table import ProviderTable
from wizard.discovery.xml_document import LIMIT_BYTES
from wizard.model.candidate import ProviderStatus
from wizard.model.server import AuthMethod

IMAP = incoming("imap", "imap.example.org", 993, "SSL")
SMTP = outgoing("smtp.example.org", 465, "SSL")


def compiled(*bodies: bytes) -> LocalTable:
    return compile_documents((f"{place}.xml", body) for place, body in enumerate(bodies))


def only_entry(table: LocalTable) -> dict[str, Any]:
    (entry,) = table.content["providers"].values()
    assert isinstance(entry, dict)
    return entry


async def lookup(table: LocalTable, folder: Path, text: str) -> SourceAnswer:
    """What the wizard makes of the table for an address, behind a table that knows nothing."""
    write_table(folder)
    (folder / "local.json").write_bytes(table.data)
    both = ProviderTable.load(folder / "providers.json", local=folder / "local.json")
    return known.ask(address(text), asker(both))


async def test_what_a_document_says_is_found_again_for_every_address_of_its_domains(tmp_path: Path) -> None:
    body = config(
        incoming("pop3", "pop.%EMAILDOMAIN%", 110, "STARTTLS", username="%EMAILLOCALPART%"),
        incoming("imap", "imap.example.org", 993, "SSL", username="%EMAILLOCALPART%.%EMAILDOMAIN%"),
        outgoing("%EMAILDOMAIN%", 587, "STARTTLS"),
        provider="<domain>Example.org</domain><domain>例え.jp</domain>"
        "<displayName>Our\u202e Office</displayName>",
    )

    table = compiled(body)
    answer = await lookup(table, tmp_path, "hanako@例え.jp")

    (found,) = answer.candidates
    assert shown(found.incoming) == [
        "imap://imap.example.org:993/tls",
        "pop3://pop.xn--r8jz45g.jp:110/starttls",
    ]
    assert [one.username for one in found.incoming] == ["hanako.xn--r8jz45g.jp", "hanako"]
    assert shown(found.outgoing) == ["smtp://xn--r8jz45g.jp:587/starttls"]
    assert found.outgoing[0].username == "hanako@xn--r8jz45g.jp"
    assert answer.provider is not None
    assert answer.provider.name("ja") == "Our Office"
    assert answer.provider.status is ProviderStatus.WORKS
    assert table.content["domains"].keys() == {"example.org", "xn--r8jz45g.jp"}


async def test_a_login_name_that_only_one_person_can_have_is_asked_for(tmp_path: Path) -> None:
    table = compiled(config(incoming("imap", "imap.example.org", 993, "SSL", username="office7"), SMTP))

    (found,) = (await lookup(table, tmp_path, "hanako@example.org")).candidates

    assert found.incoming[0].username is None


def test_no_server_without_encryption_gets_into_the_table() -> None:
    plain = incoming("imap", "imap.example.org", 143, "plain")

    mixed = compiled(config(plain, IMAP, SMTP))
    half = compiled(config(plain, SMTP))
    other_half = compiled(config(IMAP, outgoing("smtp.example.org", 25, "plain")))
    none = compiled(config(plain, outgoing("smtp.example.org", 25, "plain")))

    assert [row["security"] for row in only_entry(mixed)["incoming"]] == ["tls"]
    assert mixed.lacking == ()
    assert only_entry(half)["incoming"] == []
    assert [part.reason for part in half.lacking] == ["no server with encryption for fetching"]
    assert only_entry(other_half)["outgoing"] == []
    assert [part.reason for part in other_half.lacking] == ["no server with encryption for sending"]
    assert none.content["providers"] == {}
    assert [(part.file, part.reason) for part in none.refused] == [
        ("0.xml", "only servers without encryption")
    ]


def test_imap_comes_before_pop_and_tls_before_starttls() -> None:
    body = config(
        incoming("pop3", "pop.example.org", 995, "SSL"),
        incoming("imap", "imap.example.org", 143, "STARTTLS"),
        IMAP,
        outgoing("smtp.example.org", 587, "STARTTLS"),
        SMTP,
    )

    entry = only_entry(compiled(body))

    assert [(row["protocol"], row["port"]) for row in entry["incoming"]] == [
        ("imap", 993),
        ("imap", 143),
        ("pop3", 995),
    ]
    assert [row["port"] for row in entry["outgoing"]] == [465, 587]


def test_a_server_that_takes_no_password_wants_a_sign_in() -> None:
    body = config(incoming("imap", "imap.example.org", 993, "SSL", method="OAuth2"), SMTP)

    assert only_entry(compiled(body))["status"] == "oauth_only"


def test_the_first_file_keeps_a_domain() -> None:
    second = config(IMAP, SMTP, provider="<domain>example.org</domain><domain>example.net</domain>")

    table = compiled(USUAL, second, USUAL)

    assert table.content["domains"] == {
        "example.org": "local-example-org",
        "example.net": "local-example-net",
    }
    assert table.read == ("0.xml", "1.xml")
    assert [part.reason for part in table.refused] == ["earlier files name all its mail domains"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "an empty answer"),
        (b"<!DOCTYPE html><html></html>", "a web page, not a configuration"),
        (b"Mozilla Public License", "not a configuration: ParseError"),
        (b"<clientConfig><emailProvider>", "not a configuration: ParseError"),
        (
            b'<!DOCTYPE x [<!ENTITY a "b">]><clientConfig>&a;</clientConfig>',
            "not a configuration: DTDForbidden",
        ),
        (b"<plist/>", "XML, but not a configuration"),
        (b"<clientConfig/>", "the configuration names no mail provider"),
        (b" " * (LIMIT_BYTES + 1), f"more than {LIMIT_BYTES} bytes"),
        (config(), "the configuration names no server that can be used"),
        (config(IMAP, SMTP, provider=""), "the configuration names no mail domain"),
        (
            config(IMAP, provider="<domain/><domain>%EMAILDOMAIN%</domain><domain>jp</domain>"),
            "the configuration names no mail domain",
        ),
        (config(incoming("imap", "%EMAILLOCALPART%.example.org", 993, "SSL")), "no server for everybody"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_the_reason(body: bytes, reason: str) -> None:
    assert describe(body) == reason


def test_a_byte_order_mark_and_blank_lines_do_no_harm() -> None:
    assert not isinstance(describe(b"\r\n\xef\xbb\xbf\n" + USUAL), str)


def test_the_files_of_a_folder_are_read_in_order_and_the_rest_passed_over(tmp_path: Path) -> None:
    (tmp_path / "b.xml").write_bytes(USUAL)
    (tmp_path / "a").write_bytes(b"x" * (LIMIT_BYTES + 10))
    (tmp_path / ".hidden").write_bytes(USUAL)
    (tmp_path / "folder").mkdir()
    (tmp_path / "gone").symlink_to("nowhere")

    found = dict(documents_in(tmp_path))

    assert found == {"a": b"x" * (LIMIT_BYTES + 1), "b.xml": USUAL}
    assert list(found) == ["a", "b.xml"]


def test_a_file_that_cannot_be_read_is_refused() -> None:
    table = compile_documents([("secret.xml", PermissionError(13, "Permission denied"))])

    assert isinstance(_body(Path(__file__).parent), OSError)

    assert [(part.file, part.reason) for part in table.refused] == [("secret.xml", "Permission denied")]


def test_the_same_documents_give_the_same_bytes() -> None:
    assert compiled(USUAL).data == compiled(USUAL).data
    assert json.loads(compiled(USUAL).data) == compiled(USUAL).content


@given(
    st.lists(
        st.sampled_from([IMAP, SMTP, "<domain>a.example</domain>", "<x", "&", "\x00", "]]>"]), max_size=6
    )
)
def test_no_document_makes_the_reader_fail(parts: list[str]) -> None:
    assert describe(config(*parts))


async def test_the_way_to_log_in_comes_through_the_table(tmp_path: Path) -> None:
    table = compiled(
        config(incoming("imap", "imap.example.org", 993, "SSL", method="password-encrypted"), SMTP)
    )

    answer = await lookup(table, tmp_path, "taro@example.org")

    (found,) = answer.candidates
    assert [one.methods for one in found.incoming] == [(AuthMethod.PASSWORD_ENCRYPTED,)]
    assert [one.methods for one in found.outgoing] == [()]
