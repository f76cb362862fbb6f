"""Tayori's own profile file: everything but the password, and nothing believed that is not checked."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.flow_values import SETTINGS
from wizard.model.problem import Problem, ProblemCode
from wizard.sharing.tayori_profile import LIMIT_BYTES, read_profile, write_profile


def changed(**settings: object) -> bytes:
    """A profile with some settings replaced; a key like `incoming__host` reaches inside."""
    record = json.loads(write_profile(SETTINGS, display_name=""))
    for key, value in settings.items():
        *outer, inner = key.split("__")
        place = record["settings"]
        for name in outer:
            place = place[name]
        place[inner] = value
    return json.dumps(record).encode()


def test_a_profile_is_read_back_the_same() -> None:
    data = write_profile(SETTINGS, display_name="山田太郎")

    assert read_profile(data, name="taro.tayori") == (SETTINGS, "山田太郎")


def test_a_profile_holds_no_password_and_no_account_id() -> None:
    record = json.loads(write_profile(SETTINGS, display_name=""))

    assert set(record) == {"format", "version", "display_name", "settings"}
    assert set(record["settings"]) == {"address", "incoming", "outgoing", "source", "trust"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x01",
        b"null",
        b"<clientConfig/>",
        b"[" * 50_000,
        b'{"format": "another"}',
        b'{"format": "tayori-profile", "version": "1"}',
        changed(address="taro"),
        changed(incoming__host="imap.example.jp/evil"),
        changed(incoming__host="."),
        changed(incoming__port=0),
        changed(incoming__port=True),
        changed(incoming__security="none"),
        changed(incoming__protocol="smtp"),
        changed(outgoing__protocol="imap"),
        changed(outgoing__username=""),
        changed(outgoing__username="a\r\nb"),
        changed(outgoing__auth="KERBEROS"),
        changed(outgoing__auth=7),
        changed(trust="blind"),
        changed(source="rumour"),
        changed(incoming=None),
    ],
)
def test_anything_else_is_refused_by_name(data: bytes) -> None:
    problem = read_profile(data, name="taro.tayori")

    assert isinstance(problem, Problem)
    assert (problem.code, problem.facts) == (ProblemCode.FILE_NOT_A_PROFILE, ("taro.tayori",))


def test_a_newer_version_is_not_guessed_at() -> None:
    problem = read_profile(b'{"format": "tayori-profile", "version": 2}', name="taro.tayori")

    assert isinstance(problem, Problem)
    assert problem.code is ProblemCode.FILE_TOO_NEW


def test_keys_of_a_later_program_are_ignored() -> None:
    record = json.loads(write_profile(SETTINGS, display_name="")) | {"colour": "indigo"}

    assert read_profile(json.dumps(record).encode(), name="x") == (SETTINGS, "")


@given(st.binary())
def test_no_file_makes_the_reader_fail(data: bytes) -> None:
    assert isinstance(read_profile(data, name="x"), Problem)


def test_a_profile_that_a_text_editor_saved_again_is_read() -> None:
    data = b"\xef\xbb\xbf" + write_profile(SETTINGS, display_name="山田太郎").replace(b"\n", b"\r\n")

    assert read_profile(data, name="x") == (SETTINGS, "山田太郎")


def test_a_name_is_one_line_of_a_bearable_length() -> None:
    data = write_profile(SETTINGS, display_name="Taro\r\nBcc: all@example.jp\u202e " + "x" * 300)

    read = read_profile(data, name="x")

    assert not isinstance(read, Problem)
    assert read[1].startswith("Taro Bcc: all@example.jp xxx")
    assert len(read[1]) == 200


def test_a_file_that_is_too_large_says_so() -> None:
    problem = read_profile(write_profile(SETTINGS, display_name="x" * LIMIT_BYTES), name="x")

    assert isinstance(problem, Problem)
    assert (problem.code, problem.detail) == (ProblemCode.FILE_NOT_A_PROFILE, "more than 65536 bytes")
