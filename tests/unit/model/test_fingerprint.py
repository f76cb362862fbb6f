"""Fingerprints as people type them."""

import base64

import pytest

from wizard.model.fingerprint import grouped, parse_fingerprint

DIGITS = "0123456789abcdef" * 4
BASE64 = base64.b64encode(bytes.fromhex(DIGITS)).decode()


@pytest.mark.parametrize(
    "typed",
    [
        DIGITS,
        DIGITS.upper(),
        f"  {grouped(DIGITS)}\n",
        f"SHA256:{grouped(DIGITS)}",
        " ".join(DIGITS[start : start + 4] for start in range(0, 64, 4)),
        f"sha256/{BASE64}",
        f"SHA256/{BASE64}",
    ],
)
def test_the_usual_forms_are_the_same(typed: str) -> None:
    assert parse_fingerprint(typed) == DIGITS


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "y",
        "yes",
        DIGITS[:-1],
        DIGITS + "0",
        DIGITS[:40],
        f"sha1:{DIGITS}",
        BASE64,
        "sha256/AAAA",
        "sha256/?",
    ],
)
def test_anything_else_is_none(typed: str) -> None:
    assert parse_fingerprint(typed) is None
