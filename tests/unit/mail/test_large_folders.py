"""A folder of 150,000 mails: few and short commands, and memory that does not grow with the folder."""

import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.company_imap import Box, Kept
from tests.helpers.mail_clients import open_imap
from tests.helpers.mail_company import Company, open_company
from tests.helpers.mail_values import SECRET, account
from wizard.mail.receiving import batches
from wizard.mail.receiving.fetch import FetchReport, fetch
from wizard.mail.receiving.fetch_imap import cut
from wizard.mail.store.numbering import Cursor
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.protocol.actions import Action, Outcome, Send
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import FetchedEach, Survey
from wizard.protocol.imap_pipeline import AHEAD

MANY = 150_000
MIB = 1024 * 1024
LETTER = b"Subject: tea\r\n\r\nAt three.\r\n"


@contextmanager
def at_most(limit_bytes: int) -> Iterator[None]:
    """What is done here takes no more memory at any time."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] <= limit_bytes
    finally:
        tracemalloc.stop()


class Server:
    """Counts what it is asked, and grants the oldest command when it is asked to."""

    def __init__(self, client: ImapClient) -> None:
        self._client = client
        self.waiting: list[bytes] = []
        self.commands = self.longest = self.most_waiting = 0
        self.outcome: Outcome | None = None

    def take(self, actions: list[Action]) -> None:
        """Hear what the client says."""
        for action in actions:
            match action:
                case Send(data=data):
                    for line in data.splitlines():
                        self.waiting.append(line.split(b" ")[0])
                        self.commands += 1
                        self.longest = max(self.longest, len(line))
                    self.most_waiting = max(self.most_waiting, len(self.waiting))
                case Outcome():
                    self.outcome = action
                case _:
                    pass

    def grant(self, *told: bytes) -> None:
        """Answer the oldest command."""
        lines = b"".join(line + b"\r\n" for line in told)
        self.take(self._client.receive(lines + self.waiting.pop(0) + b" OK\r\n"))


@pytest.mark.parametrize("step", [1, 3], ids=["all of them", "every third"])
def test_letters_are_asked_for_by_few_short_commands_of_which_few_are_under_way(step: int) -> None:
    uids = range(1, MANY * step, step)
    shake = open_imap()
    server = Server(shake)

    with at_most(32 * MIB):
        server.take(shake.fetch_each(cut(uids)))
        while server.waiting:
            server.grant()

    assert server.outcome == FetchedEach()
    assert server.commands == MANY // batches.COUNT_LIMIT
    assert server.longest < 8000
    assert server.most_waiting == AHEAD


@pytest.mark.parametrize("capability", ["IMAP4rev1 CONDSTORE", "IMAP4rev1 CONDSTORE ESEARCH"])
def test_a_look_at_the_whole_folder_is_one_round_trip(capability: str) -> None:
    shake = open_imap(capability)
    server = Server(shake)
    extended = b'* ESEARCH (TAG "x") UID ALL 1:%d' % MANY
    plain = b"* SEARCH " + b" ".join(b"%d" % uid for uid in range(1, MANY + 1))

    with at_most(48 * MIB):
        server.take(shake.survey(INBOX.encode(), larger_than=batches.MAIL_LIMIT_BYTES, since=7))
        asked = server.commands
        server.grant(b"* %d EXISTS" % MANY, b"* OK [UIDVALIDITY 1] v")
        server.grant(extended if "ESEARCH" in capability else plain)
        server.grant()
        server.grant()

    assert (asked, server.commands) == (4, 4)
    assert isinstance(server.outcome, Survey)
    assert server.outcome.uids == tuple(range(1, MANY + 1))


def fill(store: Store) -> None:
    """Let the store have all mails of the folder, as if they had been fetched."""
    with store.numbering._database.writing(lasting=False) as connection:
        (into,) = connection.execute("SELECT id FROM folder WHERE name = ?", (INBOX,)).fetchone()
        connection.execute(
            "WITH RECURSIVE numbers (uid) AS (SELECT 1 UNION ALL SELECT uid + 1 FROM numbers WHERE uid < ?) "
            "INSERT INTO message (folder_id, uid, digest, size, flags, seen, flagged, from_name, "
            "from_address, subject, sort_at, attachments, preview) "
            "SELECT ?, uid, CAST(uid AS BLOB), 28, '', 0, 0, '', '', 'tea', uid, 0, '' FROM numbers",
            (MANY, into),
        )
        connection.execute("UPDATE folder SET uid_validity = 1 WHERE id = ?", (into,))
    store.numbering.set_cursor(INBOX, Cursor(uid_validity=1, uid_next=MANY + 1, modseq=MANY, exists=MANY))


async def test_one_new_and_one_vanished_letter_among_150000_cost_one_letter(tmp_path: Path) -> None:
    kept = Kept(LETTER, modseq=1)
    box = Box(mails=dict.fromkeys(range(1, MANY + 1), kept), modseq=MANY)
    company = Company(boxes={INBOX: box}, offers="IMAP4rev1 CONDSTORE LIST-EXTENDED LIST-STATUS")
    with Store(tmp_path / "mail.sqlite3") as store:
        fill(store)
        box.remove(77)
        box.put(LETTER)
        async with open_company(company) as net:
            report = await fetch(account(), SECRET, store, internet=net)
            first = commands(company)
            again = await fetch(account(), SECRET, store, internet=net)

        assert new_and_total(report) == (1, MANY)
        assert new_and_total(again) == (0, MANY)
        assert store.numbering.known_uids(INBOX) == box.mails.keys()
    assert first == [
        "AUTHENTICATE PLAIN",
        'LIST "" "*" RETURN',
        'EXAMINE "INBOX"',
        "UID SEARCH ALL",
        f"UID SEARCH LARGER {batches.MAIL_LIMIT_BYTES}",
        "UID FETCH 1:*",
        f"UID FETCH {MANY + 1}",
    ]
    assert commands(company) == first[:2]


def new_and_total(report: FetchReport) -> tuple[int, int]:
    assert report.problems == report.warnings == ()
    (inbox,) = report.folders
    return inbox.new, inbox.total


def commands(company: Company) -> list[str]:
    """What the company was asked since the last time, without what stands in parentheses."""
    asked = [command.partition(" (")[0] for command in company.commands]
    company.commands.clear()
    # The goodbye is said without waiting for anybody to hear it.
    return [
        " ".join(words.split(" ")[:2]) if "PLAIN" in words else words for words in asked if words != "LOGOUT"
    ]
