"""The address book from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.test_outbox_commands import ACCOUNT
from wizard.accounts.store import AccountStore
from wizard.cli.app import run


@pytest.fixture
def home(tmp_path: Path) -> Path:
    AccountStore(tmp_path / "accounts").save(ACCOUNT)
    return tmp_path


def asked(capsys: pytest.CaptureFixture[str], home: Path, *arguments: str) -> tuple[int, Any]:
    status = run(["--home", str(home), *arguments, "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_people_are_added_found_by_reading_and_removed(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add = ("people", "add", "hanako@example.jp", "--name", "山田花子", "--kana", "やまだはなこ")
    asked(capsys, home, *add)
    asked(capsys, home, "people", "add", "たろう <taro@example.net>")

    _, found = asked(capsys, home, "people", "list", "ﾔﾏﾀﾞ")
    status, left = asked(capsys, home, "people", "remove", "Hanako@example.jp")

    assert [one["address"] for one in found["people"]] == ["hanako@example.jp"]
    assert status == 0
    assert left["people"] == [{"name": "たろう", "kana": "たろう", "address": "taro@example.net", "times": 0}]


def test_a_group_has_people_and_loses_them(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, both = asked(capsys, home, "people", "group", "囲碁クラブ", "a@example.jp", "b@example.jp")
    _, one = asked(capsys, home, "people", "group", "囲碁ｸﾗﾌﾞ", "--without", "a@example.jp")
    _, none = asked(capsys, home, "people", "remove", "囲碁クラブ")

    assert [[member["address"] for member in club["members"]] for club in both["groups"]] == [
        ["a@example.jp", "b@example.jp"]
    ]
    assert [member["address"] for member in one["groups"][0]["members"]] == ["b@example.jp"]
    assert none["groups"] == []
    assert len(none["people"]) == 2


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("people", "add", "nobody"), "recipient_invalid"),
        (("people", "remove", "a@example.jp"), "nobody_of_that_name"),
        (("people", "remove", "no club"), "nobody_of_that_name"),
    ],
)
def test_what_is_wrong_is_told(
    arguments: tuple[str, ...], code: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = asked(capsys, home, *arguments)

    assert (status, told["status"]) == (1, code)


def test_the_book_is_listed_for_people_too(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["--home", str(home), "people"])
    before = capsys.readouterr().out
    run(["--home", str(home), "people", "group", "Go", "花子 <a@example.jp>"])
    capsys.readouterr()

    assert run(["--home", str(home), "people"]) == 0
    said = capsys.readouterr().out

    assert before.strip()
    assert "a@example.jp" in said
    assert "Go" in said
