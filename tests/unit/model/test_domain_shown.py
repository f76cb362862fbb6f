"""Domains as people see them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.model.domain_shown import domain_for_people

LONG = "a" * 63 + ".example.org"


@pytest.mark.parametrize(
    ("domain", "shown"),
    [
        ("example.org", "example.org"),
        (LONG, LONG),
        ("xn--r8jz45g.jp", "例え.jp (xn--r8jz45g.jp)"),
        ("xn--80ak6aa92e.com", "аррӏе.com (xn--80ak6aa92e.com)"),  # noqa: RUF001 - Cyrillic throughout
        ("xn--pypal-4ve.com", "xn--pypal-4ve.com"),
        ("xn--.com", "xn--.com"),
        ("192.0.2.1", "192.0.2.1"),
    ],
    ids=["ascii", "long", "japanese", "one script", "mixed scripts", "no A-label", "an address"],
)
def test_cfg_21_a_domain_is_shown_whole_and_cannot_pass_for_another(domain: str, shown: str) -> None:
    assert domain_for_people(domain) == shown


@given(st.text(max_size=40))
def test_the_registered_form_is_always_part_of_what_is_shown(text: str) -> None:
    assert text in domain_for_people(text)
