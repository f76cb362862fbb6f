"""The engine looks at a letter with what its store knows, and answers under the letter's key."""

from pathlib import Path

import pytest

from tests.helpers.fake_internet import fake_internet
from tests.helpers.mail_values import account, draft
from tests.helpers.mails import mail
from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.discovery.table import ProviderTable
from wizard.mail.reading.message import read
from wizard.mail.sending.cautions import FileForgotten, GroupAnswer, TooLarge, code_of
from wizard.mail.store.drafts import Letter
from wizard.mail.store.rows import INBOX, NewMail
from wizard.mail.store.store import Store
from wizard.mail.writing.compose import Draft, DraftAttachment
from wizard.mail.writing.reply import reply_draft
from wizard.model.problem import ProblemCode
from wizard.runtime.desk import DeskProblem, Reply
from wizard.runtime.desk_work import DeskClerk
from wizard.runtime.desk_writing import LookBeforeSending, LookedBeforeSending
from wizard.runtime.home import Home
from wizard.runtime.stores import Stores
from wizard.runtime.world import World

ACCOUNT = account()
GROUP = mail(
    b"We meet on Sunday.",
    b"From: hanako@example.net",
    b"To: club@example.net",
    b"Subject: Sunday",
    b"Message-ID: <group@example.net>",
    b"List-Post: <mailto:club@example.net>",
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with one account, a letter of a group, and a draft that has a large file."""
    AccountStore(tmp_path / "accounts").save(ACCOUNT)
    home = Home(tmp_path)
    with Store(home.mail(ACCOUNT.id)) as store:
        store.add(INBOX, [NewMail(raw=GROUP)])
        store.drafts.keep("with a file", Letter())
        file = DraftAttachment(name="a.jpg", content_type="image/jpeg", data=b"x" * 2_000_000)
        store.drafts.enclose("with a file", file)
        store.size_limits.note(ACCOUNT.settings.outgoing.endpoint.host, 1_000_000)
    return home


async def looked(home: Home, letter: Draft, *, key: str = "new", account_id: str = ACCOUNT.id) -> Reply:
    replies: list[Reply] = []
    world = World(
        internet=fake_internet(),
        table=ProviderTable.load(home.accounts / "none.json"),
        accounts=AccountStore(home.accounts),
        secrets=Secrets(Keychain(None)),
        home=home,
        language="en",
    )
    stores = Stores(home)
    try:
        await DeskClerk(world, stores, replies.append).serve(
            LookBeforeSending(account_id=account_id, key=key, draft=letter)
        )
    finally:
        stores.close()
    (reply,) = replies
    return reply


async def test_an_ordinary_letter_is_answered_with_nothing(home: Home) -> None:
    assert await looked(home, draft()) == LookedBeforeSending(account_id=ACCOUNT.id, key="new", cautions=())


async def test_the_letter_that_is_answered_is_known(home: Home) -> None:
    reply = await looked(home, reply_draft(read(GROUP), attribution="x"))

    assert isinstance(reply, LookedBeforeSending)
    assert [type(one) for one in reply.cautions] == [GroupAnswer]


async def test_the_files_that_are_kept_with_the_letter_count(home: Home) -> None:
    letter = draft(body="I attach a photo.\n")

    without = await looked(home, letter)
    with_file = await looked(home, letter, key="with a file")

    assert isinstance(without, LookedBeforeSending)
    assert isinstance(with_file, LookedBeforeSending)
    assert [type(one) for one in without.cautions] == [FileForgotten]
    assert [type(one) for one in with_file.cautions] == [TooLarge]
    assert code_of(with_file.cautions[0]) == "too_large"


async def test_without_its_account_there_is_no_look_but_a_reason(home: Home) -> None:
    reply = await looked(home, draft(), account_id="nobody")

    assert isinstance(reply, DeskProblem)
    assert reply.problem.code is ProblemCode.ACCOUNT_NOT_FOUND
