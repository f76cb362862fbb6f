"""Who owns a host."""

from pathlib import Path

import pytest
from publicsuffixlist import PSLFILE, PublicSuffixList

from wizard.discovery.base_domain import base_domain, is_inside, is_public_suffix


@pytest.mark.parametrize(
    ("host", "base"),
    [
        ("imap.example.org", "example.org"),
        ("example.org", "example.org"),
        ("mail.club.example.co.jp", "example.co.jp"),
        ("mail.alice.github.io", "alice.github.io"),
        ("co.jp", "co.jp"),
        ("imap.xn--r8jz45g.jp", "xn--r8jz45g.jp"),
    ],
)
def test_the_base_domain_is_what_somebody_registered(host: str, base: str) -> None:
    assert base_domain(host) == base


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("example.org", "example.org"),
        ("imap.example.org", "example.org"),
        ("imap.example.org", "club.example.org"),
        ("www7.sakura.ne.jp", "www7.sakura.ne.jp"),
    ],
)
def test_a_host_of_the_same_owner_is_inside(host: str, domain: str) -> None:
    assert is_inside(host, domain)


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("imap.example.net", "example.org"),
        ("evilexample.org", "example.org"),
        ("example.org.example.net", "example.org"),
        ("evil.co.jp", "co.jp"),
        ("mallory.github.io", "alice.github.io"),
    ],
)
def test_a_host_of_somebody_else_is_outside(host: str, domain: str) -> None:
    assert not is_inside(host, domain)


def test_cfg_06_a_public_suffix_is_known_as_one() -> None:
    assert is_public_suffix("co.jp")
    assert not is_public_suffix("example.co.jp")


@pytest.mark.parametrize("host", ["", ".", "a", "a..", "a.\N{KATAKANA MIDDLE DOT}"])
def test_what_is_no_host_is_its_own_base_domain(host: str) -> None:
    assert base_domain(host) == host


def test_the_part_of_the_list_that_is_read_says_the_same_as_the_whole() -> None:
    whole = PublicSuffixList()
    lines = Path(PSLFILE).read_text(encoding="utf-8").splitlines()
    rules = [line.strip().lstrip("!").replace("*", "any") for line in lines if line and line[0] != "/"]
    suffixes = [rule.encode("idna").decode() for rule in rules]
    tops = ("jp", "uk", "ck", "hk", "ch", "com", "xn--j1amh", "test", "xn--9999999999")

    for suffix in (*tops, *(one for one in suffixes if one.rpartition(".")[2] in tops)):
        for name in (suffix, f"a.{suffix}", f"b.a.{suffix}"):
            assert base_domain(name) == (whole.privatesuffix(name) or name)
            assert is_public_suffix(name) == (whole.privatesuffix(name) is None)
