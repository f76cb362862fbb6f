"""The translation files: complete, safe to fill, and in step with the code."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from defusedxml import ElementTree

from i18n.build import compile_to, read_texts
from i18n.tools import FOLDER, LANGUAGES, SOURCES, ts_name
from i18n.update import update

FILES = [FOLDER / ts_name(part, language) for part in SOURCES for language in LANGUAGES]
PLACEHOLDER = re.compile(r"%(?:[1-9]|n)")
LETTER = re.compile("[A-Za-z]")
KANA_OR_KANJI = re.compile(r"[぀-ヿ一-鿿]")


@dataclass(frozen=True, slots=True)
class Message:
    """One text with its translations: one, or one for each plural form."""

    context: str
    source: str
    translations: tuple[str, ...]
    state: str | None


def messages(file: Path) -> Iterator[Message]:
    for context in ElementTree.parse(file).iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iterfind("numerusform")]
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                translations=tuple(forms or [translation.text or ""]),
                state=translation.get("type"),
            )


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_nothing_is_unfinished(file: Path) -> None:
    assert [message for message in messages(file) if message.state or not all(message.translations)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_placeholders_are_the_same_in_source_and_translation(file: Path) -> None:
    differing = [
        message
        for message in messages(file)
        for translation in message.translations
        if set(PLACEHOLDER.findall(message.source)) != set(PLACEHOLDER.findall(translation))
    ]

    assert differing == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_source_is_an_f_string_or_a_format(file: Path) -> None:
    assert [message.source for message in messages(file) if "{" in message.source] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_place_of_this_machine_is_written_down(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    assert "<location" not in text
    assert str(FOLDER.parent) not in text


def test_japanese_is_japanese() -> None:
    """Names and signs may stay; a sentence must not."""
    english = [
        message
        for part in SOURCES
        for message in messages(FOLDER / ts_name(part, "ja"))
        if not KANA_OR_KANJI.search("".join(message.translations))
        and " " in message.source
        and LETTER.search(PLACEHOLDER.sub("", message.source))
    ]

    assert english == []


def test_the_files_are_up_to_date_with_the_code(tmp_path: Path) -> None:
    for file in FILES:
        (tmp_path / file.name).write_bytes(file.read_bytes())

    update(tmp_path)

    stale = [file.name for file in FILES if (tmp_path / file.name).read_bytes() != file.read_bytes()]
    assert stale == [], "run: python -m i18n.update"


def test_the_compiled_texts_hold_the_translations_for_the_command_line(tmp_path: Path) -> None:
    compile_to(tmp_path)

    texts = read_texts([FOLDER / "wording_ja.ts"])
    assert {file.name for file in tmp_path.iterdir()} == {
        name for code in LANGUAGES for name in (f"tayori_{code}.qm", f"texts_{code}.json")
    }
    assert texts["Problem"]["The password did not match."] == "パスワードが合いませんでした。"


def test_what_is_compiled_already_is_left_alone(tmp_path: Path) -> None:
    compile_to(tmp_path)
    before = {file.name: file.stat().st_mtime_ns for file in tmp_path.iterdir()}

    compile_to(tmp_path)

    assert {file.name: file.stat().st_mtime_ns for file in tmp_path.iterdir()} == before
