"""Mail that arrives by itself: a real server tells, the engine hears, and the store has it."""

import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Queue

import pytest

from tests.lab import Mailroom, provider
from tests.two_clients.accounts import account_on
from wizard.cli.compose import real_world
from wizard.mail.store.outgoing import Delay
from wizard.model.account import SecretPlace
from wizard.model.secret import Secret
from wizard.runtime.desk import FetchMail, InboxChanged, ListMail, MailFetched, MailListed
from wizard.runtime.engine import Engine
from wizard.runtime.inbox_watch import Patience

DOMAIN = "autoconfig.test"
ADDRESS = f"taro@{DOMAIN}"
AT_ONCE_S = 2.0
"""So soon a letter is here; the window looks by itself every five minutes only."""
PATIENCE = Patience(renew_s=0.4, delay=Delay(first_s=0.3, longest_s=0.6))


class Desk:
    """The engine, and a window that does nothing but fetch what it is told of."""

    def __init__(self, home: Path, patience: Patience | None) -> None:
        world = real_world(home=home, secrets=SecretPlace.SESSION, language="en")
        self.account = account_on(f"in.{DOMAIN}", ADDRESS)
        assert world.accounts.save(self.account) is None
        world.secrets.keep(self.account.id, Secret(provider(DOMAIN).user("taro").password))
        self.posted: Queue[object] = Queue()
        self.engine = Engine(world, self.posted.put, patience=patience)
        self.engine.ask(FetchMail(account_id=self.account.id))

    def wait_for(self, kind: type, *, within_s: float) -> object:
        """The next reply of this kind; what is told on the way is fetched."""
        deadline_s = time.monotonic() + within_s
        while True:
            reply = self.posted.get(timeout=max(deadline_s - time.monotonic(), 0.001))
            if isinstance(reply, InboxChanged):
                self.engine.ask(FetchMail(account_id=self.account.id, folder="INBOX"))
            if isinstance(reply, kind):
                return reply

    def shows(self, subject: str, *, within_s: float) -> bool:
        """Whether a letter of this subject is in the store within so long."""
        deadline_s = time.monotonic() + within_s
        with suppress(Empty):
            while True:
                self.wait_for(MailFetched, within_s=deadline_s - time.monotonic())
                self.engine.ask(ListMail(account_id=self.account.id, folder="INBOX"))
                listed = self.wait_for(MailListed, within_s=5)
                assert isinstance(listed, MailListed)
                if subject in [row.subject for row in listed.rows]:
                    return True
        return False


@contextmanager
def at_the_desk(home: Path, patience: Patience | None = None) -> Iterator[Desk]:
    """A desk whose first fetch has ended; afterwards nothing of it is left."""
    desk = Desk(home, patience)
    try:
        fetched = desk.wait_for(MailFetched, within_s=20)
        assert isinstance(fetched, MailFetched)
        assert fetched.report.problems == ()
        yield desk
    finally:
        desk.engine.close()
        assert not [thread.name for thread in threading.enumerate() if thread.name == "tayori-loop"]


@contextmanager
def cut_off() -> Iterator[None]:
    """Nothing gets to the server any more; whoever tries hears that the connection is gone."""
    rule = ["OUTPUT", "-p", "tcp", "--dport", "993", "-j", "REJECT", "--reject-with", "tcp-reset"]
    subprocess.run(["iptables", "-I", *rule], check=True)
    try:
        yield
    finally:
        subprocess.run(["iptables", "-D", *rule], check=True)


def letter(subject: str) -> bytes:
    return f"From: hanako@example.org\r\nSubject: {subject}\r\n\r\nTea?\r\n".encode()


def listens(mailroom: Mailroom, logins: int) -> None:
    """Wait until there were so many logins, of which the last one listens."""
    deadline_s = time.monotonic() + 10
    while mailroom.logins(ADDRESS).accepted < logins:
        assert time.monotonic() < deadline_s
    time.sleep(0.3)


@pytest.fixture(autouse=True)
def clean(mailroom: Mailroom) -> None:
    """Nobody has logged in and there is no mail."""
    mailroom.reset_mail()
    mailroom.forget()


def test_a_letter_is_here_at_once_without_being_looked_for(mailroom: Mailroom, tmp_path: Path) -> None:
    with at_the_desk(tmp_path) as desk:
        listens(mailroom, 2)
        mailroom.deliver(ADDRESS, letter("first"))
        assert desk.shows("first", within_s=AT_ONCE_S)
        mailroom.deliver(ADDRESS, letter("second"))
        assert desk.shows("second", within_s=AT_ONCE_S)

        # One for the first fetch, one that listens, one for each letter.
        assert mailroom.logins(ADDRESS).accepted == 4


def test_one_connection_is_renewed_and_goes_on_hearing(mailroom: Mailroom, tmp_path: Path) -> None:
    with at_the_desk(tmp_path, PATIENCE) as desk:
        listens(mailroom, 2)
        time.sleep(3 * PATIENCE.renew_s)
        mailroom.deliver(ADDRESS, letter("renewed"))

        assert desk.shows("renewed", within_s=AT_ONCE_S)
        assert mailroom.logins(ADDRESS).accepted == 3


def test_after_a_cut_it_comes_back_with_what_came_meanwhile(mailroom: Mailroom, tmp_path: Path) -> None:
    with at_the_desk(tmp_path, PATIENCE) as desk:
        listens(mailroom, 2)
        with cut_off():
            time.sleep(2 * PATIENCE.renew_s)
            mailroom.deliver(ADDRESS, letter("meanwhile"))
        assert desk.shows("meanwhile", within_s=5)
        mailroom.deliver(ADDRESS, letter("afterwards"))

        assert desk.shows("afterwards", within_s=AT_ONCE_S)
        assert mailroom.logins(ADDRESS).refused == 0
