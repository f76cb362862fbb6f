"""Which domains are asked about as slips, and which never."""

import string
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.model.address import AddressCode, Severity
from wizard.model.address_check import check_address
from wizard.model.address_typo import (
    POPULAR_DOMAINS,
    edits,
    is_one_edit,
    meant_domain,
    nearest,
    with_forgotten_at,
)
from wizard.model.known_domains import is_known_domain

KNOWN_GOOD = Path(__file__).parents[2] / "data" / "known_good_domains.txt"
MADE_UP_LABELS = ("a", "aa2", "agate", "club", "docomo", "gmail", "mail", "mb", "mx9", "yahoo.co")

SLIPS = {
    "gmail.com": "gmail.co gmai.com gmial.com gamil.com gmail.con gmail.cmo gmail.om gmail.jp gmail.co.jp"
    " gmail.ne.jp gmaill.com gnail.com gmail.com.jp gmai1.com",
    "yahoo.co.jp": "yahoo.co.jo yahoo.co.jpp yahoo.cojp yahoo.co.j yaho.co.jp yafoo.co.jp yahoo.or.jp"
    " yhaoo.co.jp yahoo.co yah00.co.jp",
    "docomo.ne.jp": "docomo.ne.jo docomo.co.jp docomo.ne.p docom.ne.jp dokomo.ne.jp docomo.ne.jpp docomo.jp"
    " d0c0m0.ne.jp",
    "ezweb.ne.jp": "ezweb.ne.jo ezweb.co.jp ezwed.ne.jp eweb.ne.jp ezwep.ne.jp",
    "au.com": "au.co.jp au.con",
    "i.softbank.jp": "i.softbank.ne.jp i.sofbank.jp i.softbank.jo isoftbank.jp softbank.jp",
    "softbank.ne.jp": "sotbank.ne.jp softbank.ne.jo softbanc.me.jp",
    "icloud.com": "icloud.co iclod.com icloud.jp icloud.ne.jp icould.com",
    "hotmail.co.jp": "hotmail.co.jo",
    "hotmail.com": "hotmial.com",
    "outlook.jp": "outlok.jp outlook.jo outlook.co.jp",
    "ocn.ne.jp": "ocn.ne.jo ocn.co.jp 0cn.ne.jp",
    "nifty.com": "nifty.con nifty.co.jp",
    "biglobe.ne.jp": "biglobe.ne.jo bigrove.ne.jp",
    "so-net.ne.jp": "so-net.ne.jo",
    "ybb.ne.jp": "ybb.ne.jo",
}


def known_good() -> Iterator[str]:
    """Every domain of the list, and made-up sub-domains where the company hands them out."""
    for line in KNOWN_GOOD.read_text(encoding="utf-8").splitlines()[1:]:
        if line.startswith("*."):
            yield from (f"{label}.{line[2:]}" for label in MADE_UP_LABELS)
        else:
            yield line


@pytest.mark.parametrize(
    ("typed", "meant"), [(slip, meant) for meant, slips in SLIPS.items() for slip in slips.split()]
)
def test_a_slip_is_asked_about_and_never_rewritten(typed: str, meant: str) -> None:
    checked = check_address(f"Taro.y@{typed}")

    assert checked.address is not None
    assert checked.address.wire == f"Taro.y@{typed}"
    (finding,) = checked.findings
    assert finding.code is AddressCode.TYPO_DOMAIN
    assert finding.severity is Severity.WARNING
    assert finding.suggestion == f"Taro.y@{meant}"


def test_no_real_domain_is_called_a_slip() -> None:
    domains = list(known_good())

    assert len(domains) > 550
    assert [(domain, meant) for domain in domains if (meant := meant_domain(domain))] == []


def test_popular_domains_are_known_and_a_sub_domain_of_one_is_not_a_slip() -> None:
    assert [domain for domain in POPULAR_DOMAINS if not is_known_domain(domain)] == []
    assert [domain for domain in POPULAR_DOMAINS if meant_domain(f"club.{domain}")] == []


@pytest.mark.parametrize(
    "domain",
    [
        "yano.co.jp",
        "email.com",
        "aon.com",
        "love.jp",
        "odn.ne.jp",
        "yahoo.co.in",
        "hotmail.co.uk",
        "outlook.pt",
        "icloud.com.cn",
        "goutlook.com.example",
        "example.jp",
        "jp",
    ],
)
def test_a_name_that_is_only_a_little_alike_is_left_alone(domain: str) -> None:
    assert meant_domain(domain) is None


def test_a_slip_between_two_domains_is_not_asked_about() -> None:
    assert nearest("sakuro.example", ["sakura.example", "himawari.example"]) == "sakura.example"
    assert nearest("sakuro.example", ["sakura.example", "sakuri.example"]) is None
    assert nearest("sakurro.example", ["sakura.example", "sakurro.exampl"]) == "sakurro.exampl"


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ("", "", 0),
        ("", "ab", 2),
        ("gmail", "gmial", 1),
        ("gmail", "gmal", 1),
        ("ab", "cd", 2),
        ("abc", "ca", 3),
    ],
)
def test_edits_count_neighbours_that_changed_places_once(one: str, other: str, number: int) -> None:
    assert edits(one, other) == edits(other, one) == number


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("taro.docomo.ne.jp", "taro@docomo.ne.jp"),
        ("Taro.y.I.SoftBank.jp", "Taro.y@i.softbank.jp"),
        ("docomo.ne.jp", None),
        (".gmail.com", None),
        ("taro.juno.ocn.ne.jp", None),
        ("taro.example.jp", None),
    ],
)
def test_a_forgotten_at_sign_is_asked_about_before_a_popular_domain(typed: str, meant: str | None) -> None:
    assert with_forgotten_at(typed) == meant


@pytest.mark.parametrize(
    ("typed", "code", "suggestion"),
    [
        ("taro.docomo.ne.jp", "missing_at", "taro@docomo.ne.jp"),
        ("taro@@example.jp", "many_at", "taro@example.jp"),
        ("taro＠@gmail.com", "many_at", "taro@gmail.com"),  # noqa: RUF001
        ("taro@@b@example.jp", "many_at", None),
        ("@@example.jp", "many_at", None),
    ],
)
def test_an_error_with_one_likely_meaning_comes_with_a_question(
    typed: str, code: str, suggestion: str | None
) -> None:
    checked = check_address(typed)

    assert not checked.ok
    assert code in [finding.code.value for finding in checked.findings]
    asked = [finding.suggestion for finding in checked.findings if finding.suggestion]
    assert asked == ([] if suggestion is None else [suggestion])


def test_nothing_is_suggested_that_would_be_no_address() -> None:
    findings = check_address("ta..ro@gmial.com").findings

    assert [finding.code for finding in findings] == [AddressCode.LOCAL_DOTS]


def test_the_dots_that_docomo_once_allowed_do_not_hide_a_slip() -> None:
    asked = [finding.suggestion for finding in check_address("taro..y@docomo.ne.jo").findings]

    assert asked == [None, "taro..y@docomo.ne.jp"]


def test_what_is_suggested_for_10000_slips_is_always_a_popular_domain() -> None:
    random = Random(3)

    asked = {meant_domain(slipped(random.choice(POPULAR_DOMAINS), random)) for _ in range(10_000)}

    assert asked == {None, *POPULAR_DOMAINS}


def slipped(domain: str, random: Random) -> str:
    """The domain with one to three letters changed."""
    letters = list(domain)
    for _ in range(random.randint(1, 3)):
        place = random.randrange(len(letters))
        letters[place : place + random.randint(0, 1)] = random.choice(string.ascii_lowercase + ".-01")
    return "".join(letters)


@given(st.text(alphabet=st.characters(codec="ascii") | st.sampled_from("gmail.co.jp@"), max_size=300))
def test_no_text_makes_the_question_fail(text: str) -> None:
    assert meant_domain(text) in {None, *POPULAR_DOMAINS}
    found = with_forgotten_at(text)
    assert found is None or found.lower() == text.lower()[: found.rindex("@")] + found[found.rindex("@") :]


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_one_edit_is_seen_as_the_full_count_sees_it(one: str, other: str) -> None:
    assert is_one_edit(one, other) is (edits(one, other) == 1)
