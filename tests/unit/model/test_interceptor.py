"""Issuers are matched by their parts, with * for whatever differs."""

from fnmatch import fnmatchcase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.model.interceptor import Family, Interceptor, InterceptorKind, IssuerName, recognised

CHECKER = Interceptor(id="checker", kind=InterceptorKind.VIRUS_CHECKER, names=(("en", "Checker"),))


def is_known(common_name: str, pattern: str) -> bool:
    family = Family(interceptor=CHECKER, common_names=(pattern,))
    return recognised(IssuerName(common_names=(common_name,)), [family]) is CHECKER


@pytest.mark.parametrize(
    ("common_name", "pattern", "known"),
    [
        ("Checker Root", "checker root", True),
        ("Checker Root 2", "checker root", False),
        ("Checker Root 2", "checker root*", True),
        ("The Checker", "*checker", True),
        ("The Checker of Mail SSL CA", "*checker*ssl ca", True),
        ("aba", "ab*ba", False),
        ("anything", "*", True),
    ],
)
def test_an_issuer_is_known_by_its_pattern(common_name: str, pattern: str, *, known: bool) -> None:
    assert is_known(common_name, pattern) is known


@given(st.text("ab", max_size=8), st.text("ab*", max_size=6))
def test_a_star_stands_for_anything(common_name: str, pattern: str) -> None:
    assert is_known(common_name, pattern) is fnmatchcase(common_name, pattern)
