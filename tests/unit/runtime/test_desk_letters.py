"""What the desk does with a letter: read it, fetch its pictures after a yes, and keep or open its files."""

import sqlite3
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.helpers.discovery_values import write_table
from tests.helpers.fake_internet import FakeDns, FakeHttp, fake_internet
from tests.helpers.hostile_mails import html_mail
from tests.helpers.mails import mail, multipart, part
from tests.helpers.scenes import ACCOUNT_ID, SETTINGS
from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.mail.store.rows import INBOX, NewMail
from wizard.mail.store.store import Store
from wizard.model.account import Account, SecretPlace
from wizard.model.problem import ProblemCode
from wizard.runtime.desk import (
    DeskProblem,
    FetchPictures,
    FileKept,
    FileNotKept,
    FileReady,
    ListMail,
    MessageOpened,
    OpenFile,
    OpenMessage,
    PicturesFetched,
    Reply,
    Request,
    SaveFile,
)
from wizard.runtime.desk_work import DeskClerk
from wizard.runtime.home import Home
from wizard.runtime.stores import Stores
from wizard.runtime.world import World

PICTURES = html_mail('<p>Hello</p><img src="https://a.example/a.png"><img src="https://b.example/b.png">')
FILES = multipart(
    part(b"Hello", "text/plain"),
    part(b"%PDF-1.7", "application/pdf", 'Content-Disposition: attachment; filename="bill.pdf"'),
    part(b"MZ\x90", "application/pdf", 'Content-Disposition: attachment; filename="bill.pdf.exe"'),
)


class Desk:
    """A clerk with a store on this disk, and what it posted."""

    def __init__(self, path: Path) -> None:
        self.http = FakeHttp(rest=None)
        self.home = Home(path)
        self.stores = Stores(self.home)
        accounts = AccountStore(self.home.accounts)
        account = Account(
            id=ACCOUNT_ID,
            settings=SETTINGS,
            display_name="",
            created="2026-11-22T00:00:00+00:00",
            secret_place=SecretPlace.SESSION,
        )
        self.home.accounts.mkdir(parents=True)
        assert accounts.save(account) is None
        world = World(
            internet=fake_internet(FakeDns(rest=None), self.http),
            table=write_table(path),
            accounts=accounts,
            secrets=Secrets(Keychain(None)),
            home=self.home,
            language="en",
        )
        self.posted: list[Reply] = []
        self.clerk = DeskClerk(world, self.stores, self.posted.append)

    @property
    def store(self) -> Store:
        """The account's mails."""
        store = self.stores.open(ACCOUNT_ID)
        assert isinstance(store, Store)
        return store

    def put(self, raw: bytes) -> int:
        """A mail in the inbox; its row."""
        self.store.add(INBOX, [NewMail(raw=raw)])
        return self.store.rows(INBOX)[0].id

    async def ask(self, request: Request) -> Reply:
        """The one answer."""
        await self.clerk.serve(request)
        return self.posted.pop()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    await desk.clerk.close()
    desk.stores.close()


async def test_a_letter_is_read_laid_out_and_marked_as_read(desk: Desk) -> None:
    raw = mail(
        b"Hello", b"From: a@example.org", b"To: taro@example.ne.jp, b@example.org", b"Cc: c@example.org"
    )
    row = desk.put(raw)

    opened = await desk.ask(OpenMessage(account_id=ACCOUNT_ID, row_id=row))

    assert isinstance(opened, MessageOpened)
    assert (opened.shown.sheets, opened.raw) == (("Hello",), raw)
    assert opened.others == 2
    assert not desk.store.rows(INBOX)[0].unread


async def test_reading_asks_nobody_for_a_picture(desk: Desk) -> None:
    opened = await desk.ask(OpenMessage(account_id=ACCOUNT_ID, row_id=desk.put(PICTURES)))

    assert isinstance(opened, MessageOpened)
    assert desk.http.asked == []


async def test_pictures_come_after_a_yes_and_only_this_once(desk: Desk) -> None:
    desk.http.pages = {"https://a.example/a.png": b"picture"}
    desk.http.rest = FakeHttp().rest
    row = desk.put(PICTURES)

    fetched = await desk.ask(FetchPictures(account_id=ACCOUNT_ID, row_id=row))
    again = await desk.ask(OpenMessage(account_id=ACCOUNT_ID, row_id=row))

    assert isinstance(fetched, PicturesFetched)
    assert (fetched.shown.pictures, fetched.missing) == ((b"picture",), 1)
    assert 'src="picture:0"' in fetched.shown.sheets[0]
    assert desk.http.strange == desk.http.asked == ["https://a.example/a.png", "https://b.example/b.png"]
    assert isinstance(again, MessageOpened)
    assert again.shown.pictures == ()


async def test_a_file_is_kept_where_the_reader_wants_and_beside_what_is_there(
    desk: Desk, tmp_path: Path
) -> None:
    place = tmp_path / "bill.pdf"
    save = SaveFile(account_id=ACCOUNT_ID, row_id=desk.put(FILES), index=0, place=place)

    first, second = await desk.ask(save), await desk.ask(save)

    assert first == FileKept(account_id=ACCOUNT_ID, path=place, is_beside=False)
    assert second == FileKept(account_id=ACCOUNT_ID, path=tmp_path / "bill (2).pdf", is_beside=True)
    assert place.read_bytes() == b"%PDF-1.7"


async def test_a_place_that_cannot_be_written_is_told_in_the_system_s_words(
    desk: Desk, tmp_path: Path
) -> None:
    place = tmp_path / "no such folder" / "bill.pdf"

    told = await desk.ask(SaveFile(account_id=ACCOUNT_ID, row_id=desk.put(FILES), index=0, place=place))

    assert told == FileNotKept(account_id=ACCOUNT_ID, reason="No such file or directory")


async def test_a_copy_to_look_at_is_private_and_goes_with_the_program(desk: Desk) -> None:
    ready = await desk.ask(OpenFile(account_id=ACCOUNT_ID, row_id=desk.put(FILES), index=0))

    assert isinstance(ready, FileReady)
    assert ready.path.name == "bill.pdf"
    assert ready.path.is_relative_to(desk.home.opened_files)
    assert stat.S_IMODE(ready.path.parent.stat().st_mode) == 0o700
    await desk.clerk.close()
    assert not ready.path.exists()


async def test_a_program_is_never_made_ready_to_open(desk: Desk) -> None:
    told = await desk.ask(OpenFile(account_id=ACCOUNT_ID, row_id=desk.put(FILES), index=1))

    assert isinstance(told, DeskProblem)
    assert not desk.home.opened_files.exists()


@pytest.mark.parametrize("index", [2, -1, 10_000])
async def test_a_file_that_is_not_there_is_told(index: int, desk: Desk, tmp_path: Path) -> None:
    row = desk.put(FILES)

    told = await desk.ask(SaveFile(account_id=ACCOUNT_ID, row_id=row, index=index, place=tmp_path / "x"))

    assert isinstance(told, DeskProblem)
    assert told.problem.code is ProblemCode.MESSAGE_NOT_FOUND
    assert not (tmp_path / "x").exists()


async def test_a_letter_can_be_read_where_nothing_can_be_written(desk: Desk) -> None:
    row = desk.put(PICTURES)
    with desk.store._database.reading() as connection:
        connection.execute("PRAGMA query_only = 1")

    opened = await desk.ask(OpenMessage(account_id=ACCOUNT_ID, row_id=row))

    assert isinstance(opened, MessageOpened)


async def test_a_store_that_fails_is_told_whatever_was_asked(desk: Desk, tmp_path: Path) -> None:
    row = desk.put(PICTURES)
    with desk.store._database.reading() as connection:
        connection.set_authorizer(lambda *_what: sqlite3.SQLITE_DENY)

    for request in (
        ListMail(account_id=ACCOUNT_ID, folder=INBOX),
        OpenMessage(account_id=ACCOUNT_ID, row_id=row),
        FetchPictures(account_id=ACCOUNT_ID, row_id=row),
        SaveFile(account_id=ACCOUNT_ID, row_id=row, index=0, place=tmp_path / "x"),
    ):
        told = await desk.ask(request)
        assert isinstance(told, DeskProblem), request
        assert told.problem.code is ProblemCode.STORE_UNUSABLE
