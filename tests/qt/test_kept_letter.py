"""Half-written letters on the disk."""

import stat
from pathlib import Path

import pytest

from wizard.gui.mail.kept_letter import KeptLetter, Letter

LETTER = Letter(
    to="hanako@example.jp",
    subject="旅行",
    body="こんにちは\n",
    files=("/tmp/a.jpg",),  # noqa: S108 - only a name
    in_reply_to="<1@example.jp>",
    references=("<0@example.jp>", "<1@example.jp>"),
)


def test_a_letter_comes_back_as_it_was(tmp_path: Path) -> None:
    KeptLetter(tmp_path, "taro").keep(LETTER)

    assert KeptLetter(tmp_path, "taro").load() == LETTER


def test_letters_of_two_accounts_do_not_meet(tmp_path: Path) -> None:
    KeptLetter(tmp_path, "taro").keep(LETTER)

    assert KeptLetter(tmp_path, "jiro").load() is None


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    KeptLetter(tmp_path, "taro").keep(LETTER)

    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"to": 1}', b"\xff\xfe", b"null"])
def test_a_broken_file_counts_as_none(content: bytes, tmp_path: Path) -> None:
    KeptLetter(tmp_path, "taro").keep(LETTER)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)

    assert KeptLetter(tmp_path, "taro").load() is None


def test_a_disk_that_refuses_keeps_it_at_least_while_the_program_runs(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    kept = KeptLetter(tmp_path / "file", "taro")

    written = kept.keep(LETTER)

    assert not written
    assert kept.load() == LETTER


def test_without_a_folder_it_is_kept_while_the_program_runs() -> None:
    kept = KeptLetter(None, "taro")
    kept.keep(LETTER)

    assert kept.load() == LETTER
    kept.forget()
    assert kept.load() is None
