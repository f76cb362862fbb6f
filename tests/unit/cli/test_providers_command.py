"""The command `providers import`, from the folder to the next look-up."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.client_config import USUAL, config, incoming
from wizard.cli.app import run

PLAIN = config(incoming("imap", "imap.example.net", 143, "plain"), provider="<domain>example.net</domain>")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one good file, one that is refused, and one that is no configuration."""
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "example.org.xml").write_bytes(USUAL)
    (folder / "example.net.xml").write_bytes(PLAIN)
    (folder / "README").write_text("hello", encoding="utf-8")
    return folder


def answer_of(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    answer = json.loads(capsys.readouterr().out)
    assert isinstance(answer, dict)
    return answer


def test_what_was_imported_is_found_without_the_network(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"

    assert run(["providers", "import", str(folder), "--home", str(home), "--json"]) == 0
    imported = answer_of(capsys)
    assert run(["discover", "taro@example.org", "--offline", "--json", "--home", str(home)]) == 0
    found = answer_of(capsys)

    assert imported == {
        "status": "imported",
        "file": str(home / "providers_local.json"),
        "read": 1,
        "domains": 1,
        "refused": [
            {"file": "README", "reason": "not a configuration: ParseError"},
            {"file": "example.net.xml", "reason": "only servers without encryption"},
        ],
        "lacking": [],
    }
    (candidate,) = found["candidates"]
    assert candidate["source"] == "table"
    assert candidate["incoming"][0]["host"] == "imap.example.org"


def test_people_are_told_the_counts_and_every_reason(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--home", str(tmp_path), "providers", "import", str(folder)]) == 0

    said = capsys.readouterr()
    assert said.out == "1 files were read, 2 could not be used. They tell of 1 mail domains.\n"
    assert "example.net.xml: only servers without encryption" in said.err


def test_a_folder_without_anything_to_use_leaves_the_earlier_import(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    assert run(["--home", str(home), "providers", "import", str(folder)]) == 0
    before = (home / "providers_local.json").read_bytes()
    (folder / "example.org.xml").unlink()
    capsys.readouterr()

    assert run(["--home", str(home), "providers", "import", str(folder)]) == 1

    assert capsys.readouterr().out == "No file in this folder could be used. Nothing was changed.\n"
    assert (home / "providers_local.json").read_bytes() == before


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = str(tmp_path / "missing")

    assert run(["--home", str(tmp_path), "providers", "import", missing, "--json"]) == 1

    assert answer_of(capsys)["status"] == "file_unreadable"


def test_a_table_that_cannot_be_written_is_told(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()

    assert run(["--home", str(tmp_path / "file"), "providers", "import", str(folder), "--json"]) == 1

    assert answer_of(capsys)["status"] == "save_failed"


@pytest.mark.parametrize("arguments", [["providers"], ["providers", "import"], ["providers", "export", "x"]])
def test_wrong_usage_of_the_group_is_status_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr().out == ""
