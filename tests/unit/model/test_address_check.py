"""What Tayori says of typed addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.model.address import AddressCode, AddressError, Severity
from wizard.model.address_check import ADDRESS_LIMIT_OCTETS, check_address, parse_address


def errors(text: str) -> list[str]:
    """The codes of the errors in a text."""
    return [f.code.value for f in check_address(text).findings if f.severity is Severity.ERROR]


def fixes(text: str) -> list[str]:
    """The codes of what was put right in a text."""
    return [f.code.value for f in check_address(text).findings if f.severity is Severity.FIXED]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", ["empty"]),
        ("　 ", ["empty"]),
        ("taro.example.jp", ["missing_at"]),
        ("taro@@example.jp", ["many_at"]),
        ("a@b@example.jp", ["many_at"]),
        ("@example.jp", ["empty_local"]),
        ("a" * 65 + "@example.jp", ["local_too_long"]),
        ("taro@", ["empty_domain"]),
        ("taro@example", ["domain_without_dot"]),
        ("taro@exam_ple.jp", ["domain_bad_label"]),
        ("taro@-example.jp", ["domain_bad_label"]),
        ("taro@example..jp", ["domain_bad_label"]),
        ("taro@" + "a" * 64 + ".jp", ["domain_bad_label"]),
        ("taro@192.0.2.1", ["domain_bad_label"]),
        ("taro@[192.0.2.1]", ["domain_bad_label"]),
        ("taro@xn--a.jp", ["domain_bad_label"]),
        ("taro@" + ".".join(["a" * 60] * 5) + ".jp", ["domain_too_long"]),
        ("ta(ro@example.jp", ["local_bad_character"]),
        ("太郎@example.jp", ["local_not_ascii"]),
        (".taro@example.jp", ["local_dots"]),
        ("taro.@example.jp", ["local_dots"]),
        ("ta..ro@example.jp", ["local_dots"]),
        ("\udc80@example.jp", ["local_not_ascii"]),
    ],
)
def test_a_text_that_is_no_address_is_explained(text: str, codes: list[str]) -> None:
    assert errors(text) == codes


def test_a_local_part_of_64_characters_is_accepted() -> None:
    assert check_address("a" * 64 + "@example.jp").ok


def test_an_address_over_254_octets_is_too_long() -> None:
    domain = ".".join(["b" * 63, "c" * 63, "d" * 61, "jp"])
    text = "a" * (ADDRESS_LIMIT_OCTETS - len(domain)) + "@" + domain

    assert errors(text) == ["address_too_long"]
    assert check_address(text[1:]).ok


@pytest.mark.parametrize(
    ("text", "meant", "codes"),
    [
        ("　taro@example.jp ", "taro@example.jp", ["spaces"]),
        ("ta\u200bro@example.jp", "taro@example.jp", ["spaces"]),
        ("taro @ example.jp", "taro@example.jp", ["spaces"]),
        ("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "taro@example.jp", ["look_alike", "full_width"]),  # noqa: RUF001
        ("taro@example。jp", "taro@example.jp", ["look_alike"]),
        ("taro@example,co、jp", "taro@example.co.jp", ["look_alike"]),
        ("taro@my－shop.jp", "taro@my-shop.jp", ["look_alike"]),  # noqa: RUF001
        ("taro@example.jp。", "taro@example.jp", ["look_alike"]),
        ("taroアットマークexampleドットjp", "taro@example.jp", ["look_alike"]),
        ("taro@example・co・jp", "taro@example.co.jp", ["look_alike"]),
        ("taro･y@example､jp", "taro.y@example.jp", ["look_alike"]),
        ("taro﹣y@example.jp", "taro-y@example.jp", ["look_alike"]),
        ("taro‥y@docomo.ne.jp", "taro..y@docomo.ne.jp", ["look_alike"]),
        ("tar…o@docomo.ne.jp", "tar...o@docomo.ne.jp", ["look_alike"]),
        ('"a b"@ example.jp', '"a b"@example.jp', ["spaces"]),
        ("taro@na\u200dme.jp", "taro@name.jp", ["spaces"]),
        ("taro@サ・バ。jp", "taro@xn--vckucug.jp", ["look_alike"]),
    ],
)
def test_slips_of_the_keyboard_are_put_right_and_told(text: str, meant: str, codes: list[str]) -> None:
    checked = check_address(text)

    assert checked.address is not None
    assert checked.address.wire == meant
    assert checked.address.given == text
    assert fixes(text) == codes


def test_the_long_vowel_mark_of_a_japanese_domain_is_kept() -> None:
    checked = check_address("taro@サーバー.jp")

    assert checked.address is not None
    assert checked.address.domain == "サーバー.jp"
    assert checked.address.domain_ascii == "xn--vckucxgb.jp"


@pytest.mark.parametrize("domain", ["例え.jp", "xn--r8jz45g.jp"])
def test_an_idn_domain_has_both_forms(domain: str) -> None:
    address = parse_address(f"taro@{domain}")

    assert (address.domain, address.domain_ascii) == ("例え.jp", "xn--r8jz45g.jp")
    assert address.shown == "taro@例え.jp"


def test_the_domain_is_lower_cased_and_the_local_part_is_kept() -> None:
    assert parse_address("Taro@EXAMPLE.jp").wire == "Taro@example.jp"


def test_letters_of_two_alphabets_in_one_label_are_warned_of() -> None:
    checked = check_address("taro@раypal.com")  # noqa: RUF001

    assert checked.ok
    assert [f.code for f in checked.findings] == [AddressCode.MIXED_SCRIPT]


def test_old_docomo_addresses_are_accepted_with_a_warning() -> None:
    checked = check_address("taro..y.@docomo.ne.jp")

    assert checked.address is not None
    assert checked.address.local == "taro..y."
    assert [(f.code, f.severity) for f in checked.findings] == [(AddressCode.LEGACY_DOTS, Severity.WARNING)]


def test_a_quoted_local_part_is_an_address() -> None:
    assert parse_address('"a b@c"@example.jp').local == '"a b@c"'


def test_parsing_something_else_raises_with_the_findings() -> None:
    with pytest.raises(AddressError) as caught:
        parse_address("taro")

    assert [f.code for f in caught.value.findings] == [AddressCode.MISSING_AT]


@given(st.text())
def test_no_text_makes_the_check_fail(text: str) -> None:
    checked = check_address(text)

    assert checked.ok or errors(text)


@given(st.text())
def test_a_good_address_stays_good_when_it_is_typed_again(text: str) -> None:
    address = check_address(text + "@example.jp").address
    if address is not None:
        assert parse_address(address.wire).wire == address.wire


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        ("a@b@c", None),
        ('"x y"@example.org', '"x y"@example.org'),
        ('"x@y"@example.org', '"x@y"@example.org'),
        ('""@example.org', '""@example.org'),
        ("taro@例え.jp", "taro@xn--r8jz45g.jp"),
        ("taro@example.org.", "taro@example.org"),
        ("taro@[192.0.2.1]", None),
        ("taro@192.0.2.1", None),
        (" taro @ example.org ", "taro@example.org"),
        ("taro＠example．org", "taro@example.org"),  # noqa: RUF001 - as it is typed
        ("たろう@example.org", None),
        ("taro@", None),
        ("@example.org", None),
    ],
)
def test_cfg_32_odd_input_becomes_one_address_or_is_refused_with_a_reason(
    text: str, wire: str | None
) -> None:
    checked = check_address(text)

    assert (checked.address.wire if checked.address is not None else None) == wire
    assert checked.ok or any(finding.severity is Severity.ERROR for finding in checked.findings)
