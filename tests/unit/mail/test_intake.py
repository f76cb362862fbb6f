"""Mails on their way into the store: in their order, in batches that grow, and none after a failure."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from wizard.mail.receiving.intake import Intake
from wizard.mail.receiving.reader import Reader
from wizard.mail.store.arrival import Arrival, read_arrival
from wizard.mail.store.rows import INBOX, Added, NewMail
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError, StoreFault


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr("wizard.mail.receiving.batches.COUNT_LIMIT", 2)
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def letter(uid: int) -> NewMail:
    return NewMail(raw=b"Subject: %d\r\n\r\nwords\r\n" % uid, uid=uid)


async def test_all_mails_are_stored_in_their_order_and_can_be_found(store: Store) -> None:
    told: list[int] = []
    intake = Intake(
        store,
        INBOX,
        lambda batch: told.extend(mail.uid or 0 for mail in batch),
        reader=Reader(0),
        lasting=False,
    )

    for uid in range(1, 40):
        await intake.take(letter(uid))
    await intake.finish()

    assert told == list(range(1, 40))
    assert intake.new == store.search.find("words").total == 39


async def test_a_batch_grows_while_the_ones_before_it_wait(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    goes_on = threading.Event()

    def read_slowly(mail: NewMail) -> Arrival:
        assert goes_on.wait(10)
        return read_arrival(mail)

    def file(_folder: str, arrivals: Sequence[Arrival], **_: object) -> Added:
        sizes.append(len(arrivals))
        return Added(new=len(arrivals), known=0)

    monkeypatch.setattr("wizard.mail.receiving.reader.read_arrival", read_slowly)
    monkeypatch.setattr(store, "file", file)
    intake = Intake(store, INBOX, lambda _: None, reader=Reader(0), lasting=False)

    for uid in range(1, 6):
        await intake.take(letter(uid))
    goes_on.set()
    await intake.finish()

    assert sizes == [2, 3]


async def test_after_a_failure_nothing_more_is_stored(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    stored: list[int] = []

    def file(_folder: str, arrivals: Sequence[Arrival], **_: object) -> Added:
        stored.extend(arrival.mail.uid or 0 for arrival in arrivals)
        raise StoreError(StoreFault.DISK_FULL, "no space")

    monkeypatch.setattr(store, "file", file)
    intake = Intake(store, INBOX, lambda _: None, reader=Reader(0), lasting=False)

    async def take_all() -> None:
        for uid in range(1, 40):
            await intake.take(letter(uid))

    with pytest.raises(StoreError):
        await take_all()
    with pytest.raises(StoreError):
        await intake.finish()

    assert stored == [1, 2]
