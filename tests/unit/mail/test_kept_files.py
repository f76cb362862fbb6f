"""FIL-03 and FIL-04: attachments become files without harm to those that are there, and copies go away."""

import os
import stat
from pathlib import Path

import pytest

from wizard.mail.reading.kept_files import MOST_NAMES, STALE_S, OpenedFiles, save_new

NOW_S = 1_800_000_000.0


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_written_where_it_should_and_for_its_owner_alone(tmp_path: Path) -> None:
    place = tmp_path / "旅行.jpg"

    assert save_new(place, b"picture") == place
    assert place.read_bytes() == b"picture"
    assert mode(place) == 0o600


def test_fil_03_what_is_there_is_never_replaced(tmp_path: Path) -> None:
    place = tmp_path / "trip.tar.gz"
    place.write_bytes(b"mine")

    first, second = save_new(place, b"one"), save_new(place, b"two")

    assert place.read_bytes() == b"mine"
    assert (first.name, first.read_bytes()) == ("trip.tar (2).gz", b"one")
    assert (second.name, second.read_bytes()) == ("trip.tar (3).gz", b"two")


def test_fil_03_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    (tmp_path / "photo.jpg").symlink_to(mine)
    (tmp_path / "photo (2).jpg").symlink_to(tmp_path / "not there yet")

    written = save_new(tmp_path / "photo.jpg", b"x")

    assert written.name == "photo (3).jpg"
    assert mine.read_bytes() == b"mine"
    assert not (tmp_path / "not there yet").exists()


def test_a_folder_in_the_way_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").mkdir()

    assert save_new(tmp_path / "photo.jpg", b"x").name == "photo (2).jpg"


def test_there_is_an_end_to_the_numbers(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    for number in range(2, MOST_NAMES):
        (tmp_path / f"a ({number})").touch()

    with pytest.raises(FileExistsError):
        save_new(tmp_path / "a", b"x")


def test_of_a_file_that_could_not_be_written_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(OSError, match="No space left"):
        save_new(tmp_path / "a.pdf", b"x")

    assert list(tmp_path.iterdir()) == []


def test_fil_04_a_copy_to_look_at_lies_where_only_its_owner_comes(tmp_path: Path) -> None:
    opened = OpenedFiles(tmp_path / "opened", now_s=lambda: NOW_S)

    path = opened.put("trip.jpg", b"picture")

    assert path.name == "trip.jpg"
    assert path.read_bytes() == b"picture"
    assert mode(path) == 0o400
    folders = [folder for folder in path.parents if folder.is_relative_to(tmp_path / "opened")]
    assert len(folders) == 3
    assert {mode(folder) for folder in folders} == {0o700}


def test_a_folder_that_everybody_could_enter_is_closed(tmp_path: Path) -> None:
    (tmp_path / "opened").mkdir()
    (tmp_path / "opened").chmod(0o777)

    OpenedFiles(tmp_path / "opened").put("a.pdf", b"x")

    assert mode(tmp_path / "opened") == 0o700


def test_two_files_of_one_name_keep_their_names(tmp_path: Path) -> None:
    opened = OpenedFiles(tmp_path / "opened")

    one, two = opened.put("a.pdf", b"one"), opened.put("a.pdf", b"two")

    assert (one.name, two.name) == ("a.pdf", "a.pdf")
    assert (one.read_bytes(), two.read_bytes()) == (b"one", b"two")


def test_fil_04_the_copies_go_away_with_the_program_and_not_what_others_opened(tmp_path: Path) -> None:
    mine, other = OpenedFiles(tmp_path / "opened"), OpenedFiles(tmp_path / "opened")
    path, theirs = mine.put("a.pdf", b"x"), other.put("a.pdf", b"y")

    mine.remove()
    mine.remove()

    assert not path.exists()
    assert theirs.read_bytes() == b"y"


def test_what_a_crash_left_goes_after_a_day(tmp_path: Path) -> None:
    crashed = OpenedFiles(tmp_path / "opened").put("a.pdf", b"x")
    fresh = OpenedFiles(tmp_path / "opened").put("a.pdf", b"x")
    old_s = NOW_S - STALE_S - 1
    os.utime(crashed.parent.parent, (old_s, old_s))
    os.utime(fresh.parent.parent, (NOW_S, NOW_S))

    OpenedFiles(tmp_path / "opened", now_s=lambda: NOW_S).put("b.pdf", b"y")

    assert not crashed.parent.parent.exists()
    assert fresh.exists()


def test_removing_follows_no_link(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    mine.chmod(0o600)
    opened = OpenedFiles(tmp_path / "opened")
    folder = opened.put("a.pdf", b"x").parent
    (folder / "link").symlink_to(mine)

    opened.remove()

    assert mine.read_bytes() == b"mine"
    assert mode(mine) == 0o600
