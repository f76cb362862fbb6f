"""What the clerk for letters does by itself."""

from pathlib import Path

import pytest

from tests.helpers.discovery_values import write_table
from tests.helpers.fake_internet import FakeDns, FakeHttp, fake_internet
from tests.helpers.mail_values import SECRET, account
from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError
from wizard.mail.writing.envelope import Envelope
from wizard.runtime.desk_writing import FlushOutbox, WritingReply
from wizard.runtime.home import Home
from wizard.runtime.world import World
from wizard.runtime.writing_work import WritingClerk

RAW = b"From: taro@example.org\r\nSubject: s\r\nMessage-ID: <1@example.org>\r\n\r\nwords"
ENVELOPE = Envelope(mail_from="taro@example.org", recipients=("a@example.net",))


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A world without a network, with one account."""
    home = Home(tmp_path)
    accounts = AccountStore(home.accounts)
    home.accounts.mkdir()
    assert accounts.save(account()) is None
    secrets = Secrets(Keychain(None))
    secrets.keep_for_session(account().id, SECRET)
    return World(
        internet=fake_internet(FakeDns(rest=None), FakeHttp(rest=None)),
        table=write_table(tmp_path),
        accounts=accounts,
        secrets=secrets,
        home=home,
        language="en",
    )


async def test_what_the_disk_would_not_write_down_is_written_down_without_anything_else_to_do(
    world: World, tmp_path: Path
) -> None:
    posted: list[WritingReply] = []
    with Store(tmp_path / "mail.sqlite3") as store:
        outbox = store.outbox
        number = outbox.put(RAW, ENVELOPE).message.id
        outbox.begin(number)
        outbox.mark_end(number)
        with store._database.reading() as connection:
            connection.execute("PRAGMA query_only = ON")
        with pytest.raises(StoreError):
            outbox.conclude(number, lambda: outbox.turn_down(number, "550 no"))
        outbox.let_go(number)
        with store._database.reading() as connection:
            connection.execute("PRAGMA query_only = OFF")

        await WritingClerk(world, posted.append).serve(FlushOutbox(account_id=account().id), store)

        assert [(row.state, row.reply) for row in outbox.rows()] == [(OutgoingState.REFUSED, "550 no")]
