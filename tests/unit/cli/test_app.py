"""The headless commands that need no network: usage, exit statuses, and one JSON value on stdout."""

import json
from pathlib import Path

import pytest

from tests.helpers.flow_values import SETTINGS
from wizard import __version__
from wizard.accounts.store import AccountStore, account_id
from wizard.cli.app import home_first, run
from wizard.model.account import Account, SecretPlace
from wizard.sharing.tayori_profile import write_profile

ACCOUNT = Account(
    id=account_id("taro@example.jp"),
    settings=SETTINGS,
    display_name="山田太郎",
    created="2026-11-22T00:00:00+00:00",
    secret_place=SecretPlace.SESSION,
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with one saved account."""
    AccountStore(tmp_path / "accounts").save(ACCOUNT)
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["setup"],
        ["check"],
        ["setup", "taro@example.jp", "--imap", "a b"],
        ["setup", "taro@example.jp", "--smtp", "host:99999"],
        ["setup", "taro@example.jp", "--smtp", "host:25"],
        ["setup", "taro@example.jp", "--secrets", "post-it"],
        ["probe", "mail.example.jp", "--ports", "80"],
        ["probe", "mail.example.jp:0"],
        ["probe", "mail.example.jp:993/none"],
        ["probe", "."],
        ["send", "--subject", "to nobody"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_status_2_and_says_nothing_on_stdout(
    arguments: list[str], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--home", str(home), *arguments]) == 2

    said = capsys.readouterr()
    assert said.out == ""
    assert "Usage:" in said.err


@pytest.mark.parametrize(
    "command",
    [
        *(
            "check",
            "discover",
            "probe",
            "setup",
            "accounts",
            "remove",
            "fetch",
            "list",
            "show",
            "send",
            "parse",
        ),
        *("export", "import", "practice", "providers", "learn"),
    ],
)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, "--help"]) == 0
    assert f"tayori {command}" in capsys.readouterr().out


def test_the_help_of_setup_says_how_a_server_is_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")

    assert run(["setup", "--help"]) == 0

    shown = capsys.readouterr().out
    assert "HOST[:PORT[/tls|starttls]]" in shown
    assert "--smtp-password-stdin" in shown


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.strip() == __version__


@pytest.mark.parametrize(
    ("text", "status", "code"),
    [("taro@example.jp", 0, None), ("taro", 1, "missing_at"), ("ｔaro@example.jp", 0, "full_width")],  # noqa: RUF001
)
def test_check_answers_with_one_json_value(
    text: str, status: int, code: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", text, "--json"]) == status

    answer = json.loads(capsys.readouterr().out)
    assert answer["ok"] is (status == 0)
    assert [problem["code"] for problem in answer["problems"]] == ([code] if code else [])


def test_accounts_are_listed_without_secrets(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["accounts", "--json", "--home", str(home)]) == 0

    (row,) = json.loads(capsys.readouterr().out)
    assert (row["id"], row["address"]) == (ACCOUNT.id, "taro@example.jp")
    assert row["incoming"]["port"] == 993


def test_an_account_is_removed_by_its_address(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "remove", "taro@example.jp", "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["removed"] is True
    assert AccountStore(home / "accounts").all() == ()


def test_an_unknown_account_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "remove", "hanako@example.jp", "--json"]) == 1

    assert json.loads(capsys.readouterr().out)["status"] == "account_not_found"


def test_an_export_is_a_profile(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / "taro.tayori"

    assert run(["--home", str(home), "export", ACCOUNT.id, "-o", str(file), "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["file"] == str(file)
    assert file.read_bytes() == write_profile(SETTINGS, display_name="山田太郎")


def test_importing_an_account_that_is_there_changes_nothing(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = home / "taro.tayori"
    file.write_bytes(write_profile(SETTINGS, display_name="another"))

    assert run(["--home", str(home), "import", str(file), "--json"]) == 1

    assert json.loads(capsys.readouterr().out)["status"] == "account_exists"
    assert AccountStore(home / "accounts").all() == (ACCOUNT,)


@pytest.mark.parametrize(("content", "status"), [(b"{}", "file_not_a_profile"), (None, "file_unreadable")])
def test_a_file_that_cannot_be_imported_is_told(
    content: bytes | None, status: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "odd"
    if content is not None:
        file.write_bytes(content)

    assert run(["--home", str(tmp_path), "import", str(file), "--json"]) == 1

    assert json.loads(capsys.readouterr().out)["status"] == status
    assert not (tmp_path / "accounts").exists()


def test_one_mail_file_gives_an_object_and_several_an_array(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "letter.eml"
    file.write_bytes(b"From: hanako@example.jp\r\nSubject: =?UTF-8?B?44GK6Iy2?=\r\n\r\nHello\r\n")

    assert run(["parse", str(file), "--json"]) == 0
    one = json.loads(capsys.readouterr().out)
    assert run(["parse", str(file), str(file), "--json"]) == 0
    two = json.loads(capsys.readouterr().out)

    assert (one["subject"], one["text"].strip(), one["from"][0]["address"]) == (
        "お茶",
        "Hello",
        "hanako@example.jp",
    )
    assert two == [one, one]


def test_an_empty_store_lists_no_mail(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_mail_that_is_not_there_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "show", "7", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["status"] == "message_not_found"


def test_without_an_account_mail_commands_say_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(tmp_path), "list", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["status"] == "no_account"


def test_an_invalid_address_is_not_set_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["setup", "taro@@example.jp", "--json", "--home", str(tmp_path)]) == 1

    answer = json.loads(capsys.readouterr().out)
    assert (answer["status"], answer["account_id"], answer["incoming"]) == ("invalid_address", None, None)
    assert list(tmp_path.iterdir()) == []


def test_home_may_stand_anywhere_before_a_double_dash() -> None:
    assert home_first(["show", "1", "--home", "x"]) == ["--home", "x", "show", "1"]
    assert home_first(["show", "--home=x", "1"]) == ["--home=x", "show", "1"]
    assert home_first(["show", "--", "--home"]) == ["show", "--", "--home"]
