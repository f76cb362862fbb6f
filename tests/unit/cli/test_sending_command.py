"""The command `send` warns of what may be wrong with a mail, and holds nothing back."""

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.flow_values import SETTINGS
from tests.helpers.loopback_internet import internet
from wizard.accounts.store import AccountStore
from wizard.cli import sending_command
from wizard.cli.app import run
from wizard.cli.compose import real_world
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.store import Store
from wizard.model.account import Account, SecretPlace
from wizard.runtime.home import Home
from wizard.runtime.world import World

ACCOUNT = Account(
    id="taro",
    settings=SETTINGS,
    display_name="",
    created="2026-11-22T00:00:00+00:00",
    secret_place=SecretPlace.SESSION,
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An account in a world without any server, with the password on stdin."""

    def empty_world(*, home: Path | None) -> World:
        return replace(real_world(home=home, language="en"), internet=internet({}))

    monkeypatch.setattr(sending_command, "real_world", empty_world)
    monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
    AccountStore(tmp_path / "accounts").save(ACCOUNT)
    return tmp_path


def answered(said: pytest.CaptureFixture[str]) -> tuple[Any, str]:
    captured = said.readouterr()
    return json.loads(captured.out), captured.err


def test_warnings_are_told_on_stderr_and_in_the_record_and_the_mail_is_sent_all_the_same(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(
        [
            *("--home", str(home), "send", "--password-stdin", "--json"),
            *("--to", "jiro@gmial.com", "--body", "I attach the photos."),
        ]
    )

    record, told = answered(capsys)
    assert [warning["code"] for warning in record["warnings"]] == [
        *("misspelled", "no_subject", "file_forgotten"),
    ]
    assert all(warning["message"] in told for warning in record["warnings"])
    assert "jiro@gmail.com" in record["warnings"][0]["message"]
    with Store(Home(home).mail("taro")) as store:
        (row,) = store.outbox.rows()
    assert (row.state, row.envelope.recipients) == (OutgoingState.WAITING, ("jiro@gmial.com",))


def test_a_mail_with_nothing_odd_brings_no_warning(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(
        [
            *("--home", str(home), "send", "--password-stdin", "--json"),
            *("--to", "jiro@gmail.com", "--subject", "Tea", "--body", "Sunday?"),
        ]
    )

    record, _ = answered(capsys)
    assert record["warnings"] == []
