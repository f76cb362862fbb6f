"""A lesson of the practice on the command line."""

import json

import pytest

from wizard.cli.app import run
from wizard.model.lesson import Lesson


def test_a_lesson_is_told_step_by_step(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAYORI_LANG", "en")

    assert run(["practice", "--headless", "--lesson", "app-password"]) == 0

    said = capsys.readouterr()
    places = [
        said.err.index(words)
        for words in (
            *("A special password is wanted", "What happens: ", "What you see: ", "What to do: "),
            *("You enter the usual password:", "This company wants a special password"),
            *("You enter the special password for mail programs:", "→ It works."),
        )
    ]
    assert places == sorted(places)
    assert said.out.startswith("Well done: ")


def test_a_lesson_as_json_is_one_value(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAYORI_LANG", "en")

    assert run(["practice", "--lesson", "full-box", "--json"]) == 0

    answer = json.loads(capsys.readouterr().out)
    assert answer["lesson"] == "full-box"
    assert answer["done"] is True
    assert [len(step["problems"]) for step in answer["steps"]] == [1, 0, 0]
    assert "The mailbox is full" in answer["steps"][0]["problems"][0]["detail"]


def test_a_lesson_that_does_not_exist_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["practice", "--lesson", "fire"]) == 2
    said = capsys.readouterr().err
    assert [lesson for lesson in Lesson if f"'{lesson.value}'" not in said] == []
