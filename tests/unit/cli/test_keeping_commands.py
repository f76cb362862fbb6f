"""Finding mail and putting it in order from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.flow_values import SETTINGS
from wizard.accounts.store import AccountStore
from wizard.cli.app import run
from wizard.mail.store.rows import INBOX, NewHead, NewMail
from wizard.mail.store.store import Store
from wizard.model.account import Account, LeaveOnServer, SecretPlace
from wizard.runtime.home import Home

ACCOUNT = Account(
    id="taro",
    settings=SETTINGS,
    display_name="",
    created="2026-11-22T00:00:00+00:00",
    secret_place=SecretPlace.SESSION,
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An account with two mails and one that is on its way."""
    AccountStore(tmp_path / "accounts").save(ACCOUNT)
    with Store(Home(tmp_path).mail("taro")) as store:
        raws = [f"Subject: {name}\r\n\r\n総会 at the hall".encode() for name in ("a", "b")]
        store.add(INBOX, [NewMail(raw=raw, uid=uid) for uid, raw in enumerate(raws, 1)])
        store.add_heads(INBOX, [NewHead(header=b"Subject: c\r\n\r\n", uid=3, flags=(), size=9)])
    return tmp_path


def answer(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("words", [["総会"], ["ALL"], ["hall", "会"], ["hall b"]])
def test_search_gives_the_rows_of_list(
    words: list[str], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--home", str(home), "search", *words, "--json"]) == 0
    found = answer(capsys)
    run(["--home", str(home), "list", "--json"])
    listed = {row["id"]: row for row in answer(capsys)}

    assert found["total"] == len(found["messages"]) > 0
    assert all(listed[row["id"]] == row for row in found["messages"])


def test_search_for_people_says_how_many(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "search", "総会", "--limit", "1"]) == 0

    said = capsys.readouterr().out
    assert said.count("\n") == 2
    assert "2" in said


def test_a_deleted_mail_is_in_the_trash_and_then_nowhere(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--home", str(home), "delete", "1", "--json"]) == 0
    assert answer(capsys) == {"id": 1, "folder": "Trash", "problems": []}
    assert run(["--home", str(home), "delete", "1", "--json"]) == 0
    assert answer(capsys) == {"id": 1, "folder": None, "problems": []}
    assert run(["--home", str(home), "delete", "1", "--json"]) == 1
    assert answer(capsys)["status"] == "message_not_found"
    assert run(["--home", str(home), "delete", "2", "--for-good"]) == 0

    with Store(Home(home).mail("taro")) as store:
        assert [row.subject for row in store.rows()] == ["c"]
        assert [removal.target for removal in store.journal.removals(INBOX)] == [None, None]


def test_a_mail_is_moved_into_a_folder_that_there_is(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "move", "1", "Sent", "--json"]) == 0
    assert answer(capsys)["folder"] == "Sent"
    assert run(["--home", str(home), "move", "1", "Nowhere", "--json"]) == 1
    assert answer(capsys)["status"] == "folder_not_found"


@pytest.mark.parametrize(
    ("mark", "unread", "flagged"),
    [("read", False, False), ("unread", True, False), ("flagged", True, True), ("unflagged", True, False)],
)
def test_a_mail_is_marked(
    mark: str, *, unread: bool, flagged: bool, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--home", str(home), "mark", "1", mark, "--json"]) == 0
    capsys.readouterr()
    run(["--home", str(home), "list", "--json"])

    row = next(row for row in answer(capsys) if row["id"] == 1)
    assert (row["unread"], row["flagged"]) == (unread, flagged)
    assert run(["--home", str(home), "mark", "99", mark]) == 1


def test_a_mail_that_is_on_its_way_is_told_as_that(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "show", "3", "--json"]) == 1

    assert answer(capsys)["status"] == "mail_on_its_way"


@pytest.mark.parametrize(("said", "days"), [("0", 0), ("30", 30), ("always", None)])
def test_how_long_mail_is_left_at_the_company_can_be_said(
    said: str, days: int | None, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--home", str(home), "leave", said, "--json"]) == 0

    assert answer(capsys)["leave_days"] == days
    found = AccountStore(home / "accounts").find("taro")
    assert found is not None
    assert found.leave == LeaveOnServer(days)
    assert run(["--home", str(home), "leave", said]) == 0


@pytest.mark.parametrize("said", ["soon", "1.5", "", "\uff11\uff14"])
def test_a_time_that_is_none_is_wrong_usage(said: str, home: Path) -> None:
    assert run(["--home", str(home), "leave", said]) == 2


def test_a_store_that_was_mended_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = Home(home).mail("taro")
    path.write_bytes(b"no database" * 1_000)

    assert run(["--home", str(home), "list", "--json"]) == 0

    said = capsys.readouterr()
    assert json.loads(said.out) == []
    assert "mail.sqlite3.damaged-1" in said.err
