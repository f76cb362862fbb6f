"""Letters of an older Tayori become drafts, once."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.mail.store.store import Store
from wizard.runtime.old_letters import take_over

OLD = {
    "to": "hanako@example.jp",
    "cc": "",
    "bcc": "",
    "subject": "旅行",
    "body": "こんにちは\n",
    "in_reply_to": "<1@example.jp>",
    "references": ["<1@example.jp>"],
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail" / "mail.sqlite3") as store:
        yield store


def put(folder: Path, name: str, content: object) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(json.dumps(content), "utf-8")
    return path


def test_an_old_letter_becomes_a_draft_with_the_files_that_are_still_there(
    store: Store, tmp_path: Path
) -> None:
    picture = tmp_path / "旅行.jpg"
    picture.write_bytes(b"\xff\xd8")
    kept = OLD | {"files": [str(picture), str(tmp_path / "gone.jpg")]}
    path = put(tmp_path / "letters", "letter-taro.json", kept)

    take_over(tmp_path / "letters", "taro", store.drafts)
    take_over(tmp_path / "letters", "taro", store.drafts)

    (draft,) = store.drafts.all()
    assert (draft.letter.subject, draft.letter.in_reply_to) == ("旅行", "<1@example.jp>")
    assert [file.name for file in draft.files] == ["旅行.jpg"]
    assert not path.exists()


def test_a_letter_whose_file_could_not_go_before_the_program_died_is_one_draft(
    store: Store, tmp_path: Path
) -> None:
    picture = tmp_path / "旅行.jpg"
    picture.write_bytes(b"\xff\xd8")
    kept = OLD | {"files": [str(picture)]}
    path = put(tmp_path / "letters", "letter-taro.json", kept)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "unlink", _end)
        with pytest.raises(KeyboardInterrupt):
            take_over(tmp_path / "letters", "taro", store.drafts)

    take_over(tmp_path / "letters", "taro", store.drafts)

    (draft,) = store.drafts.all()
    assert [file.name for file in draft.files] == ["旅行.jpg"]
    assert not path.exists()


def _end(_: Path) -> None:
    raise KeyboardInterrupt


def test_letters_of_other_accounts_stay_where_they_are(store: Store, tmp_path: Path) -> None:
    mine = put(tmp_path / "letters", "letter-taro-0123456789abcdef.json", OLD)
    other = put(tmp_path / "letters", "letter-taro-2.json", OLD)

    take_over(tmp_path / "letters", "taro", store.drafts)

    assert not mine.exists()
    assert other.exists()
    assert len(store.drafts.all()) == 1


@pytest.mark.parametrize("content", [{}, [], 5, {"to": 1, "files": "x"}])
def test_a_file_with_nothing_in_it_makes_no_draft(content: object, store: Store, tmp_path: Path) -> None:
    path = put(tmp_path / "letters", "letter-taro.json", content)

    take_over(tmp_path / "letters", "taro", store.drafts)

    assert store.drafts.all() == ()
    assert not path.exists()


def test_what_cannot_be_read_is_not_thrown_away(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = put(tmp_path / "letters", "letter-taro.json", {})
    path.write_bytes(b"{")

    take_over(tmp_path / "letters", "taro", store.drafts)

    assert path.exists()
    assert "cannot be read" in caplog.text
    caplog.clear()


def test_without_a_folder_nothing_happens(store: Store, tmp_path: Path) -> None:
    take_over(tmp_path / "nowhere", "taro", store.drafts)

    assert store.drafts.all() == ()
