"""Mails read in a process of their own give the same as mails read here, and never fewer of them."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.fuzz.mails import SEEDS
from tests.helpers.hostile_mails import every_mail
from tests.helpers.mails import mail, text_mail
from wizard.mail.receiving import reader
from wizard.mail.receiving.reader import WORTH, Reader
from wizard.mail.receiving.reader_process import (
    FrameError,
    read_arrivals,
    read_mails,
    write_arrivals,
    write_mails,
)
from wizard.mail.store.arrival import Arrival, read_arrival
from wizard.mail.store.rows import NewMail

LETTERS = [
    *(mail.raw for mail in every_mail()),
    *SEEDS,
    b"",
    mail(b"", b"Subject: \xff\xfe\x00 odd", b"From: =?utf-8?b?44GC?= <a@example.jp>", b"Date: never"),
    text_mail(b"\xed\xa0\x80 half a pair", "text/plain; charset=utf-16"),
]

FEW = LETTERS[-4:]


@pytest.fixture(autouse=True)
def _two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_processors", lambda: 2)


@pytest.fixture
def apart() -> Iterator[Reader]:
    with Reader(WORTH) as apart:
        assert apart.is_apart
        yield apart


def mails(raws: list[bytes]) -> list[NewMail]:
    return [NewMail(raw=raw, uid=uid) for uid, raw in enumerate(raws, start=1)]


def kept(arrival: Arrival) -> tuple[object, ...]:
    """All that the store takes from an arrival."""
    essentials = arrival.essentials
    return (
        *(arrival.mail, arrival.digest, arrival.indexed),
        *(essentials.from_, essentials.subject, essentials.date, essentials.message_id),
        *(essentials.attachments, essentials.preview),
    )


def test_whatever_a_mail_holds_the_other_process_reads_the_same_out_of_it(apart: Reader) -> None:
    batch = mails(LETTERS)

    read = apart.read(batch)

    assert apart.is_apart
    assert [kept(arrival) for arrival in read] == [kept(read_arrival(mail)) for mail in batch]


def test_batches_come_back_in_their_order(apart: Reader) -> None:
    for size in (0, 1, 3):
        batch = mails([b"Subject: %d\r\n\r\n" % number for number in range(size)])

        assert [arrival.essentials.subject for arrival in apart.read(batch)] == list("012")[:size]
    assert apart.is_apart


@pytest.mark.parametrize("which", [0, -1])
def test_a_process_that_is_killed_loses_no_mail(which: int, apart: Reader) -> None:
    process = apart._processes[which]
    process.kill()
    process.wait()

    read = apart.read(mails(FEW))

    assert [kept(arrival) for arrival in read] == [kept(read_arrival(mail)) for mail in mails(FEW)]
    assert not apart.is_apart


@pytest.mark.parametrize(
    "program",
    [
        "print('hello')",
        "import sys; sys.stdout.buffer.write(b'\\0\\0\\0\\2[]'); sys.stdin.buffer.read()",
        "(",
    ],
)
def test_a_process_that_says_something_else_loses_no_mail(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_COMMAND", (sys.executable, "-c", program))

    with Reader(WORTH) as apart:
        read = apart.read(mails(FEW))

    assert [kept(arrival) for arrival in read] == [kept(read_arrival(mail)) for mail in mails(FEW)]


def test_a_process_that_cannot_be_started_is_not_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_COMMAND", ("/nowhere/python",))

    with Reader(WORTH) as here:
        assert not here.is_apart
        assert len(here.read(mails(FEW))) == len(FEW)


@pytest.mark.parametrize(("expected", "processors"), [(WORTH - 1, 2), (WORTH, 1)])
def test_few_mails_or_one_processor_need_no_other_process(
    expected: int, processors: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_processors", lambda: processors)

    with Reader(expected) as here:
        assert not here.is_apart


def test_the_process_ends_with_the_fetch_and_with_the_program() -> None:
    with Reader(WORTH) as apart:
        processes = list(apart._processes)
        assert len(processes) == 2
    assert all(process.returncode is not None for process in processes)

    # A program that is killed closes its end of the pipe, whatever else happens.
    orphan = subprocess.Popen(reader._COMMAND, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    assert orphan.stdin is not None
    orphan.stdin.close()
    assert orphan.wait(30) == 0


def test_a_frame_that_ends_too_soon_is_told() -> None:
    whole = io.BytesIO()
    write_mails(whole, mails([b"one", b"two"]))
    assert read_mails(io.BytesIO(whole.getvalue())) == [b"one", b"two"]
    assert read_mails(io.BytesIO()) is None
    for length in range(1, len(whole.getvalue())):
        with pytest.raises(FrameError):
            read_mails(io.BytesIO(whole.getvalue()[:length]))

    back = io.BytesIO()
    write_arrivals(back, [read_arrival(NewMail(raw=b"Subject: a\n\n"))])
    for length in range(len(back.getvalue())):
        with pytest.raises(FrameError):
            read_arrivals(io.BytesIO(back.getvalue()[:length]), mails([b"Subject: a\n\n"]))


@pytest.mark.parametrize("text", [b'a", "7": "b', b"a\\"])
def test_a_text_that_would_be_more_than_a_text_in_json_is_told(text: bytes) -> None:
    letter = b"Subject: a\n\n"
    back = io.BytesIO()
    write_arrivals(back, [replace(read_arrival(NewMail(raw=letter)), indexed=text)])

    with pytest.raises(FrameError):
        read_arrivals(io.BytesIO(back.getvalue()), mails([letter]))


def test_how_many_processors_there_are_is_known() -> None:
    assert 1 <= reader._processors() <= (os.cpu_count() or 1)
