"""Saved accounts: whole or not at all, and never with a secret."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.flow_values import SETTINGS
from wizard.accounts.store import AccountStore, account_id
from wizard.model.account import Account, LeaveOnServer, SecretPlace
from wizard.model.address_check import parse_address
from wizard.model.problem import ProblemCode

ACCOUNT = Account(
    id=account_id("taro@example.jp"),
    settings=SETTINGS,
    display_name="山田太郎",
    created="2026-11-22T00:00:00+00:00",
    secret_place=SecretPlace.KEYRING,
)


def test_a_saved_account_is_read_back_the_same(tmp_path: Path) -> None:
    store = AccountStore(tmp_path / "accounts")

    assert store.save(ACCOUNT) is None
    assert store.all() == (replace(ACCOUNT, settings=store.all()[0].settings),)
    assert store.all()[0].settings == SETTINGS


@pytest.mark.parametrize("name", [ACCOUNT.id, "taro@example.jp", " taro@example.jp "])
def test_an_account_is_found_by_its_id_or_address(tmp_path: Path, name: str) -> None:
    store = AccountStore(tmp_path)
    store.save(ACCOUNT)

    assert store.find(name) == ACCOUNT
    assert store.find("hanako@example.jp") is None


def test_an_idn_account_is_found_by_what_people_see(tmp_path: Path) -> None:
    address = parse_address("taro@例え.jp")
    store = AccountStore(tmp_path)
    store.save(replace(ACCOUNT, settings=replace(SETTINGS, address=address)))

    assert store.find("taro@例え.jp") is not None


def test_ids_are_stable_and_safe_in_a_file_name() -> None:
    assert account_id("taro@example.jp") == account_id("taro@example.jp")
    assert account_id("a/..b@例え.jp").replace("-", "").isalnum()
    assert account_id("a-b@example.jp") != account_id("a.b@example.jp")


def test_the_file_is_the_users_alone_and_holds_no_secret(tmp_path: Path) -> None:
    AccountStore(tmp_path / "accounts").save(ACCOUNT)

    (path,) = (tmp_path / "accounts").iterdir()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert set(json.loads(path.read_text("utf-8"))) == {
        "version",
        "id",
        "display_name",
        "created",
        "secret_place",
        "has_sending_secret",
        "leave_days",
        "settings",
    }


def test_a_save_that_fails_leaves_the_old_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = AccountStore(tmp_path)
    store.save(ACCOUNT)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    problem = store.save(replace(ACCOUNT, display_name="another"))

    assert problem is not None
    assert problem.code is ProblemCode.SAVE_FAILED
    assert store.all() == (ACCOUNT,)
    assert [path.name for path in tmp_path.iterdir()] == [f"{ACCOUNT.id}.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"version": 2}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"version":1,"id":"x","created":"y","secret_place":"post-it","settings":{}}',
    ],
)
def test_a_file_that_is_not_understood_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.json"
    path.write_bytes(content)
    store = AccountStore(tmp_path)
    store.save(ACCOUNT)

    assert store.all() == (ACCOUNT,)
    assert store.unreadable() == (path,)
    assert path.read_bytes() == content


def test_a_removed_account_is_gone_and_removing_twice_is_harmless(tmp_path: Path) -> None:
    store = AccountStore(tmp_path)
    store.save(ACCOUNT)

    assert store.remove(ACCOUNT.id) is None
    assert store.remove(ACCOUNT.id) is None
    assert store.all() == ()


def test_no_folder_is_no_account(tmp_path: Path) -> None:
    store = AccountStore(tmp_path / "none")

    assert store.all() == ()
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("days", [0, 14, 30, None])
def test_how_long_mail_stays_at_the_company_is_kept(tmp_path: Path, days: int | None) -> None:
    store = AccountStore(tmp_path)

    store.save(replace(ACCOUNT, leave=LeaveOnServer(days)))

    found = store.find(ACCOUNT.id)
    assert found is not None
    assert found.leave == LeaveOnServer(days)


@pytest.mark.parametrize(("written", "days"), [("", 14), ("-1", None), ('"x"', None), ("true", None)])
def test_an_older_account_file_leaves_mail_two_weeks_and_a_wrong_one_is_not_read(
    tmp_path: Path, written: str, days: int | None
) -> None:
    store = AccountStore(tmp_path)
    store.save(ACCOUNT)
    (path,) = tmp_path.iterdir()
    record = json.loads(path.read_text("utf-8"))
    del record["leave_days"]
    path.write_text(json.dumps(record | ({"leave_days": json.loads(written)} if written else {})), "utf-8")

    found = store.find(ACCOUNT.id)

    assert (found and found.leave) == (days and LeaveOnServer(days))
