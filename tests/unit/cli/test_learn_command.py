"""The command that explains the words of mail."""

import json

import pytest

from wizard.cli.app import run
from wizard.wording.learn.topic import Topic


def test_without_a_word_all_of_them_are_listed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAYORI_LANG", "en")

    assert run(["learn"]) == 0

    shown = capsys.readouterr().out
    assert [topic for topic in Topic if f"\n  {topic.value} " not in shown] == []
    assert "IMAP: reading copies" in shown


@pytest.mark.parametrize("topic", Topic)
def test_a_word_is_explained_with_its_picture_told_and_its_question_answered(
    topic: Topic, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAYORI_LANG", "en")

    assert run(["learn", topic.value]) == 0

    shown = capsys.readouterr().out
    assert "\nPicture: " in shown
    assert "\nTry it: " in shown
    assert shown.count(" → ") >= 2


def test_json_is_one_value_with_the_same_text(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAYORI_LANG", "en")

    assert run(["learn", "ports", "--json"]) == 0

    answer = json.loads(capsys.readouterr().out)
    assert answer["topic"] == "ports"
    assert any(paragraph.startswith("Port 25: ") for paragraph in answer["paragraphs"])
    assert [one["right"] for one in answer["answers"]] == [False, True]


def test_a_word_without_a_page_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["learn", "fax"]) == 2

    said = capsys.readouterr()
    assert said.out == ""
    assert "mailing-list" in said.err.replace("\n", "")
