"""What waits and what is decided about it, from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.flow_values import SETTINGS
from wizard.accounts.store import AccountStore
from wizard.cli.app import run
from wizard.mail.store.rows import Refusal
from wizard.mail.store.store import Store
from wizard.mail.writing.envelope import Envelope
from wizard.model.account import Account, SecretPlace
from wizard.runtime.home import Home

ACCOUNT = Account(
    id="taro",
    settings=SETTINGS,
    display_name="",
    created="2026-11-22T00:00:00+00:00",
    secret_place=SecretPlace.SESSION,
)
TO = ("a@example.net", "b@example.net")
NOT_B = Refusal(address="b@example.net", reply="550 5.1.1 nobody")


def put(store: Store, subject: str) -> int:
    raw = f"Subject: {subject}\r\nMessage-ID: <{subject}@example.jp>\r\n\r\nx".encode()
    return store.outbox.put(raw, Envelope(mail_from="taro@example.jp", recipients=TO)).message.id


def at_its_end(store: Store, subject: str) -> int:
    number = put(store, subject)
    store.outbox.begin(number)
    store.outbox.mark_end(number)
    store.outbox.let_go(number)
    return number


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """1 waits, 2 was refused, 3 is of unknown fate, 4 went to one of two."""
    AccountStore(tmp_path / "accounts").save(ACCOUNT)
    with Store(Home(tmp_path).mail("taro")) as store:
        put(store, "waits")
        store.outbox.turn_down(at_its_end(store, "refused"), "554 no")
        store.outbox.lose_answer(at_its_end(store, "unknown"), "")
        store.outbox.take(at_its_end(store, "partly"), refused=[NOT_B])
    return tmp_path


def asked(capsys: pytest.CaptureFixture[str], home: Path, *arguments: str) -> tuple[int, Any]:
    status = run(["--home", str(home), *arguments, "--json"])
    return status, json.loads(capsys.readouterr().out)


def states(rows: Any) -> dict[int, str]:
    return {row["id"]: row["state"] for row in rows}


def test_the_outbox_says_how_far_each_letter_came(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, rows = asked(capsys, home, "outbox")

    assert status == 0
    assert states(rows) == {1: "waiting", 2: "refused", 3: "unknown", 4: "sent"}
    assert rows[1]["reply"] == "554 no"
    assert rows[3]["refused"] == [{"address": "b@example.net", "reply": "550 5.1.1 nobody"}]
    assert set(rows[0]) == {
        *("id", "state", "message_id", "subject", "date", "to", "reply", "tries", "next_try", "refused"),
    }


def test_the_outbox_in_words_names_the_choices(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "outbox"]) == 0

    said = capsys.readouterr().out
    assert said.count("--resend") == 3
    assert "550 5.1.1 nobody" in said


@pytest.mark.parametrize("number", ["2", "3", "4"])
def test_what_did_not_arrive_can_be_sent_again(
    number: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, rows = asked(capsys, home, "outbox", "--resend", number)

    row = next(row for row in rows if row["id"] == int(number))
    assert (status, row["state"]) == (0, "waiting")
    assert row["to"] == (["b@example.net"] if number == "4" else list(TO))


def test_a_letter_of_unknown_fate_can_be_called_sent(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, rows = asked(capsys, home, "outbox", "--sent", "3")
    _, listed = asked(capsys, home, "list", "--folder", "Sent")

    assert (status, 3 in states(rows)) == (0, False)
    assert {row["id"] for row in listed} == {3, 4}


def test_a_letter_can_be_given_up(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, rows = asked(capsys, home, "outbox", "--delete", "1")

    assert (status, list(states(rows))) == (0, [2, 3, 4])


@pytest.mark.parametrize(
    "choice", [("--resend", "1"), ("--sent", "2"), ("--sent", "9"), ("--delete", "9"), ("--resend", "9")]
)
def test_what_cannot_be_done_to_a_letter_is_told_and_changes_nothing(
    choice: tuple[str, str], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = asked(capsys, home, "outbox", *choice)
    _, rows = asked(capsys, home, "outbox")

    assert (status, told["status"]) == (1, "not_in_outbox")
    assert states(rows) == {1: "waiting", 2: "refused", 3: "unknown", 4: "sent"}


def test_two_decisions_at_once_are_wrong_usage(home: Path) -> None:
    assert run(["--home", str(home), "outbox", "--sent", "3", "--delete", "1"]) == 2


def test_flush_with_nothing_to_do_needs_no_password(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    AccountStore(tmp_path / "accounts").save(ACCOUNT)

    status, told = asked(capsys, tmp_path, "flush")

    assert (status, told) == (0, {"sent": 0, "mails": [], "waiting": [], "problems": []})


@pytest.mark.parametrize(
    "arguments",
    [
        ["send", "--to", "a@example.jp", "--forward-id", "1", "--reply-to-id", "1"],
        ["send", "--to", "a@example.jp", "--reply-all"],
        ["send", "--forward-id", "1"],
    ],
    ids=" ".join,
)
def test_a_letter_is_answered_or_passed_on(arguments: list[str], home: Path) -> None:
    assert run(["--home", str(home), *arguments]) == 2
