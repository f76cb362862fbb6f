"""What people type into the address fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mail_values import NOW, address
from wizard.mail.writing.compose import Draft, compose
from wizard.mail.writing.recipients import parse_recipients
from wizard.model.problem import ProblemCode


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("taro@example.org", [("", "taro@example.org")]),
        (
            "田中 太郎 <taro@example.org>, b@example.org",
            [("田中 太郎", "taro@example.org"), ("", "b@example.org")],
        ),
        ("a@example.org; b@example.org\nc@example.org", [("", f"{name}@example.org") for name in "abc"]),
        ("a@example.org、b@example.org", [("", "a@example.org"), ("", "b@example.org")]),
        ("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｏｒｇ", [("", "taro@example.org")]),  # noqa: RUF001
        ("田中＜taro@example.org＞", [("田中", "taro@example.org")]),  # noqa: RUF001
        ("taro@日本語.example", [("", "taro@xn--wgv71a119e.example")]),
        ("taro..y.@docomo.ne.jp", [("", "taro..y.@docomo.ne.jp")]),
        ("", []),
    ],
)
def test_typed_addresses_are_understood(text: str, people: list[tuple[str, str]]) -> None:
    parsed = parse_recipients([text])

    assert [(one.name, one.address.wire) for one in parsed.found] == people
    assert parsed.problems == ()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("hanako", "hanako"),
        ("a@b@example.org", "a@b@example.org"),
        ("alice@example.org)bob@example.net", "alice@example.org)bob@example.net"),
        ("taro@example", "taro@example"),
        ("た ろう@example.org", "た ろう@example.org"),
        ("たろう@example", "たろう@example"),
        ("た\u2028ろう..@example.org", "た ろう..@example.org"),
        ("a@example.org b@example.org", "a@example.org b@example.org"),
    ],
)
def test_what_is_no_address_is_named(text: str, shown: str) -> None:
    parsed = parse_recipients([text, "good@example.org"])

    assert [(problem.code, problem.facts) for problem in parsed.problems] == [
        (ProblemCode.RECIPIENT_INVALID, (shown,))
    ]
    assert [one.address.wire for one in parsed.found] == ["good@example.org"]


@given(st.text() | st.text(st.sampled_from('ab@.,;<>()"\\ \r\n'), max_size=40))
def test_no_text_raises_and_no_address_leaves_its_line(text: str) -> None:
    for one in parse_recipients([text]).found:
        assert one.address.wire.isascii()
        assert "\r" not in one.address.wire
        assert "\n" not in one.address.wire


def test_a_space_beside_the_at_sign_is_a_slip_and_one_inside_a_name_is_not() -> None:
    slip, other = parse_recipients(["hanako @ example.net"]), parse_recipients(["hana ko@example.net"])

    assert [one.address.wire for one in slip.found] == ["hanako@example.net"]
    assert other.found == ()
    assert [problem.facts for problem in other.problems] == [("hana ko@example.net",)]


def test_an_address_beyond_ascii_is_taken_and_goes_out_as_utf_8() -> None:
    parsed = parse_recipients(["花子 <たろう@例え.jp>"])

    (found,) = parsed.found
    assert (found.name, found.address.wire) == ("花子", "たろう@xn--r8jz45g.jp")
    raw = compose(
        Draft(to=parsed.found), sender=address(), display_name="", now=NOW, message_id="<1@example.org>"
    )
    assert "To: =?UTF-8?B?6Iqx5a2Q?= <たろう@xn--r8jz45g.jp>\r\n".encode() in raw
