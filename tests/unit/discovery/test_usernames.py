"""Login names from forms and templates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.discovery_values import address, server
from wizard.discovery.usernames import filled_in, with_forms, with_usual_names
from wizard.model.server import UsernameForm

ENDPOINT = server("imap://imap.example.org:993/tls").endpoint


def test_usually_the_address_comes_first_and_the_local_part_second() -> None:
    usual = with_usual_names(ENDPOINT, address("taro@例え.example.org"))

    assert usual.username == "taro@xn--r8jz45g.example.org"
    assert usual.username_alternatives == ("taro",)


def test_an_unrelated_login_name_is_unknown() -> None:
    unrelated = with_forms(ENDPOINT, address(), (UsernameForm.UNRELATED,))

    assert unrelated.username is None
    assert unrelated.username_alternatives == ()


def test_a_form_is_never_tried_twice() -> None:
    forms = (UsernameForm.LOCAL_DOT_DOMAIN, UsernameForm.LOCAL_DOT_DOMAIN, UsernameForm.UNRELATED)

    named = with_forms(ENDPOINT, address(), forms)

    assert named.username == "taro.example.org"
    assert named.username_alternatives == ()


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("%EMAILADDRESS%", "taro@example.org"),
        ("%EMAILLOCALPART%", "taro"),
        ("%EMAILLOCALPART%.%EMAILDOMAIN%", "taro.example.org"),
        ("club-taro", "club-taro"),
        ("%EMAILADDRESS", "%EMAILADDRESS"),
        ("%REALNAME%", None),
        ("%LOGIN%@example.org", None),
        ("", None),
        ("ta\r\nro", None),
        ("a" * 400, None),
    ],
)
def test_a_template_is_filled_in_or_given_up(template: str, name: str | None) -> None:
    assert filled_in(template, address()) == name


def test_cfg_22_what_was_put_in_is_not_expanded_again() -> None:
    odd = address("%EMAILDOMAIN%%EMAILADDRESS%@example.org")

    assert filled_in("%EMAILLOCALPART%", odd) == "%EMAILDOMAIN%%EMAILADDRESS%"


def test_cfg_22_control_characters_of_the_address_are_refused_too() -> None:
    assert filled_in("%EMAILLOCALPART%", address("ta\x00ro@example.org")) is None


@given(st.text())
def test_any_template_gives_one_printable_line_or_nothing(template: str) -> None:
    name = filled_in(template, address())

    assert name is None or (name and name.isprintable())
