"""The password in a real keyring: kept, found again by another process, deleted, and never kept in secret."""

from pathlib import Path

import pytest

from tests.lab import Lab, Outcome, provider
from tests.lab.keyring import Item, Keyring

ADDRESS = "taro@autoconfig.test"
PASSWORD = provider("autoconfig.test").user("taro").password
SETUP = ("setup", ADDRESS, "--password-stdin", "--json")
ANSWERS_WITHIN_S = 15.0


@pytest.fixture
def keyring(lab: Lab, tmp_path: Path) -> Keyring:
    """An unlocked keyring with nothing in it."""
    keyring = Keyring(lab, tmp_path)
    assert keyring.items() == []
    return keyring


def codes(outcome: Outcome) -> list[str]:
    """The codes of the problems that the JSON tells."""
    return [problem["code"] for problem in outcome.json["problems"]]


def stored(home: Path) -> bytes:
    """Everything that lies in the files below this folder."""
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_setup_keeps_the_password_in_the_keyring_and_nowhere_else(keyring: Keyring, tmp_path: Path) -> None:
    outcome = keyring.tayori(*SETUP, stdin=PASSWORD + "\n")

    assert (outcome.status, outcome.json["status"], codes(outcome)) == (0, "ready", []), outcome
    (account,) = keyring.tayori("accounts", "--json").json
    assert account["secret_place"] == "keyring"
    assert keyring.items() == [
        Item(service="Tayori", username=outcome.json["account_id"], secret=PASSWORD),
    ]
    assert PASSWORD.encode() not in stored(tmp_path)


def test_another_process_fetches_and_sends_without_being_given_the_password(
    lab: Lab, keyring: Keyring
) -> None:
    keyring.tayori(*SETUP, stdin=PASSWORD + "\n")
    lab.deliver(ADDRESS, b"From: hanako@autoconfig.test\r\nSubject: Tea\r\n\r\nTea on Sunday?\r\n")

    fetched = keyring.tayori("fetch", "--json")
    sent = keyring.tayori("send", "--to", "hanako@srv.test", "--subject", "Tea", "--body", "Yes!", "--json")

    assert (fetched.status, fetched.json["folders"][0]["new"], codes(fetched)) == (0, 1, []), fetched
    assert (sent.status, sent.json["status"]) == (0, "sent"), sent
    assert lab.mail.wait_for("hanako@srv.test")


def test_a_second_setup_replaces_the_password_in_the_keyring(keyring: Keyring) -> None:
    keyring.tayori(*SETUP, stdin=PASSWORD + "\n")
    keyring.tayori(*SETUP, stdin=PASSWORD + "\n")

    assert [item.secret for item in keyring.items()] == [PASSWORD]


def test_remove_deletes_the_password_from_the_keyring(keyring: Keyring, tmp_path: Path) -> None:
    keyring.tayori(*SETUP, stdin=PASSWORD + "\n")

    removed = keyring.tayori("remove", ADDRESS, "--json")

    assert (removed.status, removed.json["removed"], codes(removed)) == (0, True, []), removed
    assert keyring.items() == []
    assert list((tmp_path / "tayori" / "accounts").iterdir()) == []


def test_secrets_session_leaves_the_keyring_alone_and_says_so(keyring: Keyring) -> None:
    outcome = keyring.tayori(*SETUP, "--secrets", "session", stdin=PASSWORD + "\n")

    assert (outcome.status, outcome.json["status"], codes(outcome)) == (0, "ready", ["session_only"]), outcome
    (account,) = keyring.tayori("accounts", "--json").json
    assert account["secret_place"] == "session"
    assert keyring.items() == []
    fetched = keyring.tayori("fetch", "--json")
    assert (fetched.status, codes(fetched)) == (1, ["password_not_kept"]), fetched


def test_a_locked_keyring_keeps_nothing_when_only_the_keyring_may(keyring: Keyring, tmp_path: Path) -> None:
    outcome = keyring.tayori(*SETUP, "--secrets", "keyring", stdin=PASSWORD + "\n", locked=True)

    assert (outcome.status, outcome.json["status"], codes(outcome)) == (
        1,
        "not_saved",
        ["keyring_locked"],
    ), outcome
    assert outcome.elapsed_s < ANSWERS_WITHIN_S
    assert not (tmp_path / "tayori" / "accounts").exists()
    assert keyring.items() == []


def test_a_locked_keyring_is_no_way_to_lose_a_working_account(keyring: Keyring) -> None:
    outcome = keyring.tayori(*SETUP, stdin=PASSWORD + "\n", locked=True)

    assert (outcome.status, outcome.json["status"], codes(outcome)) == (0, "ready", ["session_only"]), outcome
    (account,) = keyring.tayori("accounts", "--json").json
    assert account["secret_place"] == "session"


def test_a_password_in_a_locked_keyring_is_told_and_not_waited_for(keyring: Keyring) -> None:
    keyring.tayori(*SETUP, stdin=PASSWORD + "\n")

    fetched = keyring.tayori("fetch", "--json", locked=True)

    assert (fetched.status, codes(fetched)) == (1, ["keyring_locked"]), fetched
    assert fetched.elapsed_s < ANSWERS_WITHIN_S


def test_a_password_in_a_locked_keyring_can_be_given_by_hand(keyring: Keyring) -> None:
    keyring.tayori(*SETUP, stdin=PASSWORD + "\n")

    fetched = keyring.tayori("fetch", "--password-stdin", "--json", stdin=PASSWORD + "\n", locked=True)

    assert (fetched.status, codes(fetched)) == (0, []), fetched


def test_remove_from_a_locked_keyring_says_that_the_password_is_still_there(keyring: Keyring) -> None:
    keyring.tayori(*SETUP, stdin=PASSWORD + "\n")

    removed = keyring.tayori("remove", ADDRESS, "--json", locked=True)

    assert (removed.status, codes(removed)) == (1, ["keyring_locked"]), removed


def test_without_a_keyring_setup_is_ready_and_says_that_the_password_is_not_kept(
    lab: Lab, tmp_path: Path
) -> None:
    outcome = lab.tayori(*SETUP, home=tmp_path, stdin=PASSWORD + "\n")

    assert (outcome.status, outcome.json["status"], codes(outcome)) == (0, "ready", ["session_only"]), outcome
    (account,) = lab.tayori("accounts", "--json", home=tmp_path).json
    assert account["secret_place"] == "session"
    assert PASSWORD.encode() not in stored(tmp_path)


def test_without_a_keyring_nothing_is_kept_when_only_the_keyring_may(lab: Lab, tmp_path: Path) -> None:
    outcome = lab.tayori(*SETUP, "--secrets", "keyring", home=tmp_path, stdin=PASSWORD + "\n")

    assert (outcome.status, outcome.json["status"], codes(outcome)) == (
        1,
        "not_saved",
        ["keyring_unavailable"],
    ), outcome
    assert not (tmp_path / "accounts").exists()
    assert PASSWORD.encode() not in stored(tmp_path)
