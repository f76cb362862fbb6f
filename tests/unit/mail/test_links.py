"""HTM-07: where a link really leads, and whether its words say something else."""

import pytest

from tests.helpers.tally import Record, tally
from wizard.mail.reading.links import read_link, shown_host

TABLE = "mails on the screen"


@pytest.mark.parametrize(
    ("url", "words", "host", "claimed"),
    [
        ("https://bank.example/login", "press here", "bank.example", None),
        ("https://bank.example/login", "https://bank.example/", "bank.example", None),
        ("https://www.bank.example/", "bank.example", "www.bank.example", None),
        ("https://login.bank.example/", "www.bank.example", "login.bank.example", None),
        ("https://thief.example/", "https://bank.example/login", "thief.example", "bank.example"),
        ("https://thief.example/", "BANK.EXAMPLE", "thief.example", "BANK.EXAMPLE"),
        ("https://bank.example.thief.net/", "bank.example", "bank.example.thief.net", "bank.example"),
        ("https://bank.example@thief.net/", "bank.example", "thief.net", "bank.example"),
        ("https://thief.example/bank.example", "bank.example", "thief.example", "bank.example"),
        ("https://thief.example/", "ｂａｎｋ.example", "thief.example", "bank.example"),  # noqa: RUF001
        ("https://thief.example/", "bank\u200b.exam\u00adple", "thief.example", "bank.example"),
        ("https://notbank.example/", "bank.example", "notbank.example", "bank.example"),
        ("https://a.example:8443/", "a.example", "a.example", None),
        ("https://a.example/", "the letter of 3.10 in letter.pdf", "a.example", None),
        ("https://日本.example/", "日本.example", "日本.example", None),
        ("https://xn--wgv71a.example/", "press", "日本.example", None),
        ("https://bаnk.example/", "bank.example", "xn--bnk-6cd.example", "bank.example"),  # noqa: RUF001
        ("https://xn--bnk-6cd.example/", "press", "xn--bnk-6cd.example", None),
    ],
)
def test_the_real_host_is_named_and_what_the_words_claim(
    url: str, words: str, host: str, claimed: str | None, record_property: Record
) -> None:
    tally(record_property, TABLE, f"HTM-07 {url} as {words!r}")

    link = read_link(url, words)

    assert link is not None
    assert (link.host_shown, link.claimed) == (host, claimed)


@pytest.mark.parametrize("url", ["https:///x", "https://[::1", "mailto:a@example.org", "", "https://\u0378/"])
def test_what_leads_nowhere_is_no_link(url: str) -> None:
    assert read_link(url, "x") is None


def test_an_address_of_64_kb_is_read_at_once() -> None:
    link = read_link("https://a.example/" + "x" * 65_000, "a.example " * 6_000)

    assert link is not None
    assert link.claimed is None


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("xn--80ak6aa92e.com", "xn--80ak6aa92e.com"),  # Cyrillic letters that look like Latin ones
        ("xn--eckwd4c7c.jp", "ドメイン.jp"),
        ("xn--zz.example", "xn--zz.example"),
        ("example.org", "example.org"),
    ],
)
def test_a_host_is_shown_as_written_only_where_nothing_looks_alike(host: str, shown: str) -> None:
    assert shown_host(host) == shown
