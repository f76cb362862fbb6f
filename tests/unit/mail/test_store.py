"""The store on real files: nothing is lost, nothing is doubled, nobody else gets in."""

import os
import sqlite3
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.interrupted_store import BATCH
from tests.helpers.mails import mail
from wizard.mail.store.rows import INBOX, Added, FolderRow, NewMail, Role
from wizard.mail.store.schema import MIGRATIONS, STATEMENTS, VERSION
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError, StoreFault
from wizard.model.problem import ProblemCode

CHECKOUT = Path(__file__).parents[3]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "mail" / "mail.sqlite3"


def letter(subject: str = "hello", day: int = 2, body: bytes = b"words") -> bytes:
    return mail(
        body,
        b"From: Taro <taro@example.org>",
        f"Subject: {subject}".encode(),
        f"Date: Mon, {day} Nov 2026 10:00:00 +0900".encode(),
        f"Message-ID: <{subject}@example.org>".encode(),
    )


def test_a_mail_is_kept_byte_for_byte(path: Path) -> None:
    raw = bytes(range(256)) * 4
    with Store(path) as store:
        assert store.add(INBOX, [NewMail(raw=raw)]) == Added(new=1, known=0)

    with Store(path) as store:
        (row,) = store.rows(INBOX)
        assert store.raw(row.id) == raw
        assert store.row(row.id) == row


def test_a_row_has_what_a_list_shows(path: Path) -> None:
    with Store(path) as store:
        store.add(INBOX, [NewMail(raw=letter(), uid=7, flags=("\\flagged", "$Work"))])
        (row,) = store.rows(INBOX)

    assert (row.folder, row.from_name, row.from_address) == (INBOX, "Taro", "taro@example.org")
    assert (row.subject, row.date, row.message_id) == (
        "hello",
        "2026-11-02T10:00:00+09:00",
        "<hello@example.org>",
    )
    assert (row.unread, row.flagged, row.attachments, row.preview) == (True, True, 0, "words")
    assert row.size == len(letter())


def test_rows_come_newest_first_and_in_pages(path: Path) -> None:
    with Store(path) as store:
        store.add(INBOX, [NewMail(raw=letter(f"s{day}", day)) for day in (2, 9, 5)])
        store.add("Club", [NewMail(raw=letter("s7", 7))])

        assert [row.subject for row in store.rows(INBOX)] == ["s9", "s5", "s2"]
        assert [row.subject for row in store.rows(INBOX, limit=1, offset=1)] == ["s5"]
        assert [row.subject for row in store.rows()] == ["s9", "s7", "s5", "s2"]
        assert store.rows("nowhere") == []


def test_folders_are_counted(path: Path) -> None:
    with Store(path) as store:
        store.add(INBOX, [NewMail(raw=letter("a"), flags=("\\Seen",)), NewMail(raw=letter("b"))])

        assert store.folders()[0] == FolderRow(name=INBOX, role=Role.INBOX, total=2, unread=1)
        assert store.count(INBOX) == 2
        assert store.folder("nowhere") is None
        assert store.count("nowhere") == 0


def test_what_is_not_there_is_none(path: Path) -> None:
    with Store(path) as store:
        assert store.row(1) is None
        assert store.raw(1) is None
        assert store.find("<a@b>", INBOX) is None


def test_a_mail_is_found_by_its_message_id(path: Path) -> None:
    with Store(path) as store:
        store.add(INBOX, [NewMail(raw=letter("a"))])

        assert store.find("<a@example.org>", INBOX) == store.rows(INBOX)[0].id
        assert store.find("<a@example.org>", "Sent") is None


def test_reading_a_mail_makes_it_read(path: Path) -> None:
    with Store(path) as store:
        store.add(INBOX, [NewMail(raw=letter())])
        (row,) = store.rows(INBOX)

        store.mark_read(row.id)

        assert not store.rows(INBOX)[0].unread


@pytest.mark.parametrize("subject", [b"\xed\xa0\x80", b"=?utf-16?B?2AA=?=", b"=?utf-7?Q?+2AA-?=", b"a\0b"])
def test_no_lone_surrogate_reaches_the_file(path: Path, subject: bytes) -> None:
    with Store(path) as store:
        store.add(INBOX, [NewMail(raw=b"Subject: " + subject + b"\n\n", uidl="a\ud800", flags=("\udfff",))])

        store.rows(INBOX)[0].subject.encode()
        assert store.numbering.known_uidls() == {("a\ufffd", 0)}


@given(st.lists(st.binary(max_size=200), max_size=8))
def test_any_bytes_can_be_kept(tmp_path_factory: pytest.TempPathFactory, raws: list[bytes]) -> None:
    with Store(tmp_path_factory.mktemp("store") / "mail.sqlite3") as store:
        store.add(INBOX, [NewMail(raw=raw, uid=number) for number, raw in enumerate(raws, 1)])

        assert sorted(str(store.raw(row.id)) for row in store.rows(INBOX)) == sorted(map(str, raws))


def test_fil_05_only_the_user_can_read_the_files(path: Path) -> None:
    old = os.umask(0)
    try:
        with Store(path) as store:
            store.add(INBOX, [NewMail(raw=letter())])
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    finally:
        os.umask(old)

    assert modes["mail.sqlite3"] == 0o600
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == stat.S_IMODE(path.parents[1].stat().st_mode) == 0o700


def test_rel_05_a_second_user_of_the_same_store_is_sent_away(path: Path) -> None:
    with Store(path) as store:
        with pytest.raises(StoreError) as refused:
            Store(path)
        store.add(INBOX, [NewMail(raw=letter())])

    assert refused.value.fault is StoreFault.IN_USE
    assert refused.value.problem.code is ProblemCode.STORE_IN_USE
    with Store(path) as store:
        assert store.count(INBOX) == 1


def test_rel_05_another_process_is_sent_away_too(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; "
        "from wizard.mail.store.store import Store; Store(Path(sys.argv[1]))"
    )

    with Store(path):
        ended = subprocess.run(
            [sys.executable, "-c", program, path],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )

    assert "StoreError: in_use" in ended.stderr


@pytest.mark.parametrize("committed", [0, 1, 3])
@pytest.mark.parametrize("moment", ["between", "inside"])
def test_rel_01_what_was_committed_before_a_sudden_end_is_there_and_no_more(
    path: Path, committed: int, moment: str
) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.helpers.interrupted_store", path, str(committed), moment],
        cwd=CHECKOUT,
        check=False,
        timeout=30,
    )

    assert ended.returncode == 9
    with Store(path) as store:
        assert store.numbering.known_uids(INBOX) == set(range(1, committed * BATCH + 1))
        assert all(store.raw(row.id) for row in store.rows(INBOX))


def test_rel_06_a_store_of_a_newer_tayori_is_left_alone(path: Path) -> None:
    Store(path).close()
    _change(path, f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()

    with pytest.raises(StoreError) as refused:
        Store(path)

    assert refused.value.fault is StoreFault.TOO_NEW
    assert path.read_bytes() == before


@pytest.mark.parametrize("statement", ["CREATE TABLE other (a)", "PRAGMA user_version = 1"])
def test_a_database_of_somebody_else_is_left_alone(path: Path, statement: str) -> None:
    path.parent.mkdir(parents=True)
    _change(path, statement)

    with pytest.raises(StoreError) as refused:
        Store(path)

    assert refused.value.fault is StoreFault.NOT_OURS


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5_000])
def test_a_damaged_file_is_kept_and_told(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)

    with pytest.raises(StoreError) as refused:
        Store(path)

    assert refused.value.fault is StoreFault.DAMAGED
    assert path.read_bytes() == content


def test_damage_deep_inside_is_told_when_it_is_met(path: Path) -> None:
    with Store(path) as store:
        store.add(INBOX, [NewMail(raw=letter(str(uid), body=b"x" * 5_000), uid=uid) for uid in range(1, 100)])
    content = bytearray(path.read_bytes())
    content[20_000:-4_096] = b"\xff" * (len(content) - 24_096)
    path.write_bytes(content)

    with pytest.raises(StoreError) as refused:
        _read_everything(path)

    assert refused.value.fault is StoreFault.DAMAGED


def test_rel_04_a_full_disk_loses_nothing_and_the_store_goes_on_after(path: Path) -> None:
    with Store(path) as store:
        store.add(INBOX, [NewMail(raw=letter("a"), uid=1)])
        with store._database.reading() as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + 2}").fetchall()

        with pytest.raises(StoreError) as refused:
            store.add(INBOX, [NewMail(raw=letter("b"), uid=2), NewMail(raw=b"x" * 100_000, uid=3)])

        assert refused.value.fault is StoreFault.DISK_FULL
        assert store.numbering.known_uids(INBOX) == {1}
        with store._database.reading() as connection:
            connection.execute("PRAGMA max_page_count = 100000").fetchall()
        store.add(INBOX, [NewMail(raw=letter("b"), uid=2), NewMail(raw=b"x" * 100_000, uid=3)])
        assert store.numbering.known_uids(INBOX) == {1, 2, 3}


def test_rel_04_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StoreError) as refused:
        Store(tmp_path / "file" / "mail.sqlite3")

    assert refused.value.fault is StoreFault.NOT_WRITABLE


def test_a_mistake_in_a_statement_is_not_taken_for_a_damaged_store(path: Path) -> None:
    with (
        Store(path) as store,
        pytest.raises(sqlite3.OperationalError),
        store._database.reading() as connection,
    ):
        connection.execute("SELECT nonsense")


def test_rel_03_a_commit_is_on_the_disk_unless_it_need_not_last(path: Path) -> None:
    with Store(path) as store, store._database.reading() as connection:
        store.add(INBOX, [NewMail(raw=letter())])
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
        store.add(INBOX, [NewMail(raw=letter())], lasting=False)
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == 1
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_the_local_folder_of_sent_mail_becomes_that_of_the_server(path: Path) -> None:
    with Store(path) as store:
        store.add("Sent", [NewMail(raw=letter("a"))])

        store.give_role("送信済み", Role.SENT)
        store.give_role("送信済み", Role.SENT)

        assert store.folder_with(Role.SENT) == "送信済み"
        assert store.count("送信済み") == 1
        assert store.folder("Sent") is None


def test_a_numbered_folder_keeps_its_mails_when_another_takes_its_role(path: Path) -> None:
    with Store(path) as store:
        store.numbering.renumber("Sent", 5)
        store.add("Sent", [NewMail(raw=letter("a"), uid=1)])

        store.give_role("Sent Items", Role.SENT)
        store.give_role(INBOX, Role.SENT)

        assert store.folder_with(Role.SENT) == "Sent Items"
        assert store.count("Sent") == 1
        assert store.folder(INBOX) == FolderRow(name=INBOX, role=Role.INBOX, total=0, unread=0)


def test_a_store_of_the_first_version_is_opened_with_all_that_is_in_it(path: Path) -> None:
    path.parent.mkdir(parents=True)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript((CHECKOUT / "tests/data/mail_store_1.sql").read_text(encoding="utf-8"))
    connection.close()

    with Store(path) as store:
        assert sorted((row.folder, row.subject) for row in store.rows()) == [
            *(("Club", "p"), ("Club", "q"), (INBOX, "a"), (INBOX, "b"), (INBOX, "c")),
            *(("Outbox", "out"), ("送信済み", "sent")),
        ]
        assert all(store.raw(row.id) for row in store.rows())
        assert store.numbering.uid_validity(INBOX) == 77
        assert store.numbering.known_uids(INBOX) == {1, 2, 3}
        assert store.numbering.known_uidls() == {("x", 0), ("x", 1)}
        assert [(news.uid, news.flag) for news in store.journal.flag_news(INBOX)] == [(2, "\\Seen")]
        (waiting,) = store.outbox.rows()
        assert waiting.envelope.recipients == ("hanako@example.net", "jiro@example.net")
        assert [row.subject for row in store.search.find("総会").rows] == ["a"]
        assert store.folder_with(Role.SENT) == "送信済み"
        assert store.is_sound()

    with Store(path) as again:
        assert again.count(INBOX) == 3


def test_old_and_new_stores_have_the_same_tables(path: Path, tmp_path: Path) -> None:
    old = sqlite3.connect(":memory:", isolation_level=None)
    old.executescript((CHECKOUT / "tests/data/mail_store_1.sql").read_text(encoding="utf-8"))
    new = sqlite3.connect(":memory:", isolation_level=None)
    for older in sorted(MIGRATIONS):
        for statement in MIGRATIONS[older]:
            old.execute(statement)
    for statement in STATEMENTS:
        new.execute(statement)

    assert _columns(old) == _columns(new)
    for statement in (
        "SELECT name, sql FROM sqlite_master WHERE name GLOB 'message_*' OR name = 'pairs' ORDER BY name",
        "SELECT k, v FROM pairs_config ORDER BY k",
    ):
        assert old.execute(statement).fetchall() == new.execute(statement).fetchall()
    old.close()
    new.close()


def _columns(connection: sqlite3.Connection) -> dict[str, set[str]]:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: {row[1] for row in connection.execute(f"PRAGMA table_info({name})")} for (name,) in tables}


def test_mails_that_the_server_has_not_had_for_long_go_at_last(path: Path) -> None:
    with Store(path) as store:
        store.add(INBOX, [NewMail(raw=letter("a"), uid=1), NewMail(raw=letter("b"), uid=2)])
        store.numbering.take_missing(INBOX, [2])
        now = datetime.now(UTC)

        assert store.tidy(now) == 0
        assert store.tidy(now + timedelta(days=31)) == 1

        assert store.search.find("words").total == 1
        assert store.add(INBOX, [NewMail(raw=letter("a"), uid=9)]).new == 1


def _read_everything(path: Path) -> None:
    with Store(path) as store:
        for row in store.rows(INBOX):
            store.raw(row.id)


def _change(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()
