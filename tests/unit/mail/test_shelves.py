"""The server's folders in the store: their names are keys, never paths, and never lost by one bad list."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.mail.store.rows import INBOX, NewMail, Role
from wizard.mail.store.special import roles_of
from wizard.mail.store.store import Store
from wizard.protocol.imap_names import shown
from wizard.protocol.imap_outcomes import Folder

HOSTILE = [
    b"../../.ssh/x",
    b"/etc/x",
    b"..",
    b"a/../b",
    b"CON",
    b"trailing. ",
    b"x" * 300,
    b"a\0b",
    b"&AAE-",
    b"a'; DROP TABLE folder; --",
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def folder(name_raw: bytes, *attributes: str, delimiter: str | None = "/") -> Folder:
    return Folder(name_raw, shown(name_raw), delimiter, attributes)


INBOX_FOLDER = folder(b"INBOX")


def test_fil_01_a_folder_name_never_becomes_a_path(store: Store, tmp_path: Path) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())

    names = store.shelves.learn([INBOX_FOLDER, *map(folder, HOSTILE)])
    for name in names:
        store.add(name, [NewMail(raw=b"x", uid=1)])

    assert len(set(names)) == len(HOSTILE) + 1
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert {store.shelves.name_raw(name) for name in names} == {b"INBOX", *HOSTILE}


def test_prt_14_two_names_that_look_the_same_are_two_folders(store: Store) -> None:
    same = [folder(b"&kAFP4W4IMH8-"), folder("送信済み".encode()), folder(b"Outbox")]

    names = store.shelves.learn([INBOX_FOLDER, *same])

    assert names == (INBOX, "送信済み", "送信済み (2)", "Outbox (2)")
    assert store.shelves.learn([INBOX_FOLDER, *same]) == names


def test_the_inbox_is_one_folder_in_any_case(store: Store) -> None:
    assert store.shelves.learn([folder(b"Club"), folder(b"inbox")]) == (INBOX, "Club")
    assert store.shelves.name_raw(INBOX) == b"INBOX"


def test_folders_that_hold_no_mail_are_left_out(store: Store) -> None:
    assert store.shelves.learn([INBOX_FOLDER, folder(b"Top", "\\NoSelect")]) == (INBOX,)


def test_the_local_folder_of_sent_mail_is_merged_into_the_servers(store: Store) -> None:
    store.add("Sent", [NewMail(raw=b"a")])

    store.shelves.learn([INBOX_FOLDER, folder(b"Sent Items", "\\Sent")])

    assert store.folder_with(Role.SENT) == "Sent Items"
    assert store.count("Sent Items") == 1


def test_a_local_folder_of_the_servers_name_becomes_the_servers(store: Store) -> None:
    store.add("Sent", [NewMail(raw=b"a")])

    store.shelves.learn([INBOX_FOLDER, folder(b"Sent", "\\Sent")])

    assert store.shelves.name_raw("Sent") == b"Sent"
    assert store.count("Sent") == 1


@pytest.mark.parametrize("listed", [[], [folder(b"Other")]])
def test_rel_09_an_empty_list_removes_nothing(store: Store, listed: list[Folder]) -> None:
    store.shelves.learn([INBOX_FOLDER, folder(b"Club")])
    store.add("Club", [NewMail(raw=b"a", uid=1)])

    for _ in range(5):
        store.shelves.learn(listed)

    assert store.count("Club") == 1


def test_a_folder_that_two_lists_leave_out_goes_with_its_mail(store: Store) -> None:
    store.shelves.learn([INBOX_FOLDER, folder(b"Club")])
    store.add("Club", [NewMail(raw=b"a", uid=1)])

    store.shelves.learn([INBOX_FOLDER])
    assert store.count("Club") == 1
    store.shelves.learn([INBOX_FOLDER])

    assert "Club" not in [row.name for row in store.folders()]
    assert store.add("Club 2026", [NewMail(raw=b"a", uid=1)]).new == 0


def test_a_folder_that_comes_back_is_there_again(store: Store) -> None:
    store.shelves.learn([INBOX_FOLDER, folder(b"Club")])
    store.add("Club", [NewMail(raw=b"a", uid=1)])
    store.shelves.learn([INBOX_FOLDER])
    store.shelves.learn([INBOX_FOLDER, folder(b"Club")])
    store.shelves.learn([INBOX_FOLDER])

    assert store.count("Club") == 1


ROLES = [
    ([folder(b"A", "\\Trash"), folder(b"Trash")], {Role.TRASH: b"A"}),
    ([folder(b"INBOX.Trash", delimiter=".")], {Role.TRASH: b"INBOX.Trash"}),
    ([folder("ゴミ箱".encode())], {Role.TRASH: "ゴミ箱".encode()}),
    ([folder("下書き".encode())], {Role.DRAFTS: "下書き".encode()}),
    ([folder("迷惑メール".encode())], {Role.JUNK: "迷惑メール".encode()}),
    ([folder("削除済みアイテム".encode())], {Role.TRASH: "削除済みアイテム".encode()}),
    ([folder(b"Old/Sent"), folder(b"Sent")], {Role.SENT: b"Sent"}),
    ([folder(b"Sent", "\\Noselect")], {}),
    ([folder(b"Sent", "\\Drafts")], {Role.DRAFTS: b"Sent"}),
    ([folder(b"Presents")], {}),
]  # fmt: skip


@pytest.mark.parametrize(("folders", "roles"), ROLES)
def test_a_folder_is_known_by_its_use_or_by_its_name(folders: list[Folder], roles: dict[Role, bytes]) -> None:
    assert {role: found.name_raw for role, found in roles_of(folders).items()} == roles
