"""A damaged store: what is whole is saved, the rest is fetched again, and the damaged file is kept."""

import contextlib
import itertools
import os
import random
import sqlite3
import stat
from pathlib import Path
from typing import Any

import pytest

from wizard.mail.store.database import suspicion
from wizard.mail.store.drafts import Letter
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.rows import INBOX, NewMail
from wizard.mail.store.salvage import salvage
from wizard.mail.store.schema import PAGE_BYTES
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError, StoreFault
from wizard.mail.writing.envelope import Envelope
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.home import Home
from wizard.runtime.stores import Stores

ENVELOPE = Envelope(mail_from="a@example.org", recipients=("b@example.org",))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mail" / "taro" / "mail.sqlite3"


def letter(name: object) -> bytes:
    return f"Subject: {name}\r\nMessage-ID: <{name}@example.org>\r\n\r\n{name} 総会 ".encode() + b"x" * 3_000


def fill(path: Path, count: int = 200) -> None:
    with Store(path) as store:
        store.outbox.put(letter("out"), ENVELOPE)
        store.add("Letters", [NewMail(raw=letter("only here"))])
        store.numbering.renumber(INBOX, 5)
        store.add(INBOX, [NewMail(raw=letter(uid), uid=uid) for uid in range(1, count + 1)])
        store.mark_read(store.rows(INBOX)[0].id)


def flip(path: Path, start: int, count: int) -> None:
    content = bytearray(path.read_bytes())
    for position in range(start, min(start + count, len(content))):
        content[position] ^= 0xFF
    path.write_bytes(content)


def test_an_undamaged_store_is_taken_over_whole(path: Path) -> None:
    fill(path)
    with Store(path) as store:
        before = store.rows(limit=999), store.folders(), store.outbox.rows(), store.journal.flag_news(INBOX)

    kept = salvage(path)

    with Store(path) as store:
        after = store.rows(limit=999), store.folders(), store.outbox.rows(), store.journal.flag_news(INBOX)
        assert store.search.find("総会").total == 201
        assert store.numbering.uid_validity(INBOX) == 5
        assert store.numbering.cursor(INBOX) is None
        assert store.is_sound()
    assert after == before
    assert kept.exists()


@pytest.mark.parametrize("seed", range(4))
def test_rel_06_flipped_bytes_cost_only_mails_that_the_server_has(path: Path, seed: int) -> None:
    fill(path)
    chance = random.Random(seed)
    pages = path.stat().st_size // PAGE_BYTES
    for _ in range(3):
        # Beyond the pages with the schema and what was written first: the outbox and the local mail.
        flip(path, chance.randrange(70, pages) * PAGE_BYTES + chance.randrange(PAGE_BYTES), 64)

    kept = salvage(path)

    with Store(path) as store:
        assert store.is_sound()
        assert [row.message.subject for row in store.outbox.rows()] == ["out"]
        assert [row.subject for row in store.rows("Letters")] == ["only here"]
        for row in store.rows(INBOX, limit=999):
            assert store.raw(row.id) == letter(row.subject)
        assert 0 < store.count(INBOX) <= 200
        missing = set(range(1, 201)) - store.numbering.known_uids(INBOX)
        assert store.add(INBOX, [NewMail(raw=letter(uid), uid=uid) for uid in missing]).new == len(missing)
        assert store.count(INBOX) == 200
    assert kept.exists()


@pytest.mark.parametrize("content", [b"", b"no database" * 1_000, b"SQLite format 3\0" + b"\xff" * 50_000])
def test_what_cannot_be_read_at_all_is_kept_and_begun_anew(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)

    kept = salvage(path)

    assert kept.read_bytes() == content
    with Store(path) as store:
        assert store.rows() == []


def test_a_cut_file_gives_what_is_left(path: Path) -> None:
    fill(path)
    path.write_bytes(path.read_bytes()[: 100 * PAGE_BYTES])

    salvage(path)

    with Store(path) as store:
        assert store.is_sound()
        assert all(store.raw(row.id) == letter(row.subject) for row in store.rows(INBOX))


def test_damage_met_while_the_store_is_open_is_mended_at_the_next_start(tmp_path: Path) -> None:
    home = Home(tmp_path)
    path = home.mail("taro")
    fill(path)
    flip(path, 80 * PAGE_BYTES, 20 * PAGE_BYTES)
    stores = Stores(home)
    store = stores.open("taro")
    assert isinstance(store, Store)
    with pytest.raises(StoreError) as met:
        _read_everything(store)
    assert met.value.fault is StoreFault.DAMAGED
    assert met.value.problem.code is ProblemCode.STORE_DAMAGED
    stores.close()
    assert suspicion(path).exists()

    mended = stores.open("taro")

    assert isinstance(mended, Store)
    assert mended.is_sound()
    assert [row.message.subject for row in mended.outbox.rows()] == ["out"]
    problem = stores.mended("taro")
    assert problem is not None
    assert (problem.code, problem.facts) == (ProblemCode.STORE_REBUILT, ("mail.sqlite3.damaged-1",))
    assert stores.mended("taro") is None
    assert not suspicion(path).exists()
    stores.close()


def test_a_store_that_is_open_elsewhere_is_not_mended(tmp_path: Path) -> None:
    home = Home(tmp_path)
    with Store(home.mail("taro")):
        refused = Stores(home).open("taro")

    assert isinstance(refused, Problem)
    assert refused.code is ProblemCode.STORE_IN_USE
    assert [path.name for path in home.mail("taro").parent.iterdir()] == ["mail.sqlite3"]


def test_somebody_elses_database_is_not_mended(tmp_path: Path) -> None:
    home = Home(tmp_path)
    path = home.mail("taro")
    path.parent.mkdir(parents=True)
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE other (a)")
    connection.commit()
    connection.close()

    refused = Stores(home).open("taro")

    assert isinstance(refused, Problem)
    assert refused.code is ProblemCode.STORE_UNUSABLE


def test_an_interrupted_rescue_is_begun_again(path: Path) -> None:
    fill(path)
    Path(f"{path}.new").write_bytes(b"half")

    salvage(path)
    second = salvage(path)

    assert second.name == "mail.sqlite3.damaged-2"
    with Store(path) as store:
        assert store.count(INBOX) == 200
        assert store.outbox.rows()[0].state is OutgoingState.WAITING


def _read_everything(store: Store) -> None:
    for row in store.rows(limit=999):
        store.raw(row.id)


class _Died(BaseException):
    """The program is gone."""


@pytest.mark.parametrize("moment", range(10))
def test_rel_26_a_rescue_that_dies_at_any_rename_leaves_everything_to_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    home = Home(tmp_path)
    path = home.mail("taro")
    fill(path, 5)
    for ending in ("-wal", "-shm"):
        Path(f"{path}{ending}").write_bytes(b"")
    suspicion(path).touch()
    steps = itertools.count()
    for name in ("rename", "unlink"):
        usual = getattr(Path, name)

        def dying(self: Path, *target: str, usual: Any = usual, **how: bool) -> Any:
            if next(steps) == moment:
                raise _Died
            return usual(self, *target, **how)

        monkeypatch.setattr(Path, name, dying)

    with contextlib.suppress(_Died):
        salvage(path)
    monkeypatch.undo()
    stores = Stores(home)
    store = stores.open("taro")

    assert isinstance(store, Store)
    assert [row.message.subject for row in store.outbox.rows()] == ["out"]
    assert store.count(INBOX) == 5
    stores.close()
    assert not suspicion(path).exists()
    kept = sorted(one.name for one in path.parent.glob("*.damaged-*"))
    assert "mail.sqlite3.damaged-1" in kept
    assert [one for one in path.parent.iterdir() if one.name.endswith((".new", ".mended"))] == []


def test_rel_26_the_names_of_a_rescued_store_are_on_the_disk(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path, 5)
    order: list[str] = []
    usual_rename, usual_fsync = Path.rename, os.fsync

    def rename(self: Path, target: str) -> Path:
        order.append(f"to {Path(target).name}")
        return usual_rename(self, target)

    def fsync(handle: int) -> None:
        order.append("sync" if stat.S_ISDIR(os.fstat(handle).st_mode) else "other")
        usual_fsync(handle)

    monkeypatch.setattr(Path, "rename", rename)
    monkeypatch.setattr(os, "fsync", fsync)

    salvage(path)

    assert order == ["to mail.sqlite3.mended", "sync", *order[2:-2], "to mail.sqlite3", "sync"]


@pytest.mark.parametrize("lost", ["draft", "outgoing"])
def test_rel_06_a_mail_on_its_way_out_is_kept_whatever_is_lost_around_it(path: Path, lost: str) -> None:
    with Store(path) as store:
        store.drafts.keep("k", Letter(subject="out"))
        store.outbox.put(letter("out"), ENVELOPE, draft_key="k")
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"DELETE FROM {lost}")  # noqa: S608 - one of the two above
        connection.commit()

    salvage(path)

    with Store(path) as store:
        kept = [row.state for row in store.outbox.rows()]
        assert kept == ([OutgoingState.WAITING] if lost == "draft" else [])
        drafts = [draft.letter.subject for draft in store.drafts.all()]
        assert drafts == ([] if lost == "draft" else ["out"])
        assert [row.subject for row in store.rows("Outbox")] == ["out"]
