"""Every attack on the opening, tried on an account that works every day: nothing of it changes.

The scripts are those of the rows, over a real connection and through the mail engine: the server says what
the script says, and hears what the program really says.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.attacks.cases import Case, in_one_piece
from tests.attacks.greetings import GREETINGS
from tests.attacks.injections import FATAL, FORGOTTEN
from tests.attacks.servers import in_no_time, said_nothing_private
from tests.attacks.stops import IMAP_STOPS, POP3_STOPS, SMTP_STOPS
from tests.attacks.world import account, door, opened_world
from tests.helpers.fake_mail_server import Peer
from tests.helpers.good_conversations import CLEAR
from tests.helpers.mail_clients import tags
from tests.helpers.mail_values import NOW, SECRET, draft
from wizard.accounts.store import AccountStore
from wizard.mail.receiving.fetch import fetch
from wizard.mail.sending.send import Postman, SendStatus
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.store import Store
from wizard.model.problem import Problem, ProblemCode
from wizard.net import clients
from wizard.net.internet import Internet

DEADLINE_S = 30.0


def _all() -> Iterator[Case[str]]:
    """Every script of an opening."""
    for stop in (*IMAP_STOPS, *SMTP_STOPS, *POP3_STOPS):
        yield stop.but(stop.given.script)
    for greeted in GREETINGS:
        yield greeted.but(greeted.given.script)
    for fatal in FATAL:
        yield fatal.but(CLEAR[fatal.protocol].removesuffix("TLS") + fatal.given)
    for forgotten in FORGOTTEN:
        yield forgotten.but(f"{forgotten.given}TLS")


async def follow(peer: Peer, script: str) -> None:
    """Say what the script says, in one piece between two lines that are heard; then hang up."""
    said = b""
    for line in script.split("\n"):
        mark, text = line.strip()[:2], line.strip()[2:].removeprefix(" ")
        if mark in {"S:", "S,"}:
            said += text.replace("␊", "\n").encode() + (b"\r\n" if mark == "S:" else b"")
            continue
        await peer.send(said)
        said = b""
        if mark == "C:":
            heard = await peer.hear()
            assert _same(heard, text), heard
        elif line.strip() == "TLS":
            await peer.start_tls()
    await peer.send(said)
    if "EOF" not in script:
        await peer.stay_silent()


def _same(heard: str, text: str) -> bool:
    return re.sub(r"^EHLO .*", "EHLO", heard) == re.sub(r"^EHLO .*", "EHLO", text)


async def _use(case: Case[str], store: Store, net: Internet) -> Problem:
    """Fetch or send as every day; the one problem that comes of it."""
    if case.protocol != "smtp":
        report = await fetch(account(case.protocol), SECRET, store, internet=net)
        (problem,) = report.problems
        return problem
    postman = Postman(account=account("smtp"), secret=SECRET, store=store, internet=net)
    sent = await postman.send(draft(), now=NOW)
    assert sent.status is SendStatus.QUEUED
    assert [row.state for row in store.outbox.rows()] == [OutgoingState.WAITING]
    (problem,) = sent.problems
    return problem


@in_one_piece(_all())
def test_an_attack_changes_nothing_of_a_saved_account(
    case: Case[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients, "_random_tag", tags())
    saved = account(case.protocol)
    accounts = AccountStore(tmp_path / "accounts")
    assert accounts.save(saved) is None
    before = {file.name: file.read_bytes() for file in (tmp_path / "accounts").iterdir()}

    async def attack(store: Store) -> Problem:
        async with opened_world() as world:
            server = await world.serve(door(case.protocol), lambda peer: follow(peer, case.given))
            problem = await _use(case, store, world.internet)
            assert server.connections == 1
            assert said_nothing_private(server.heard)
            return problem

    with Store(tmp_path / "mail.sqlite3") as store:
        folders = [(row.name, row.role) for row in store.folders()]
        problem = in_no_time(attack(store), within_s=DEADLINE_S)
        assert [(row.name, row.role) for row in store.folders()] == folders
        assert store.rows("INBOX") == []
    assert problem.code not in {ProblemCode.AUTH_FAILED, ProblemCode.OUTGOING_AUTH_FAILED}
    assert {file.name: file.read_bytes() for file in (tmp_path / "accounts").iterdir()} == before
    assert accounts.all() == (saved,)
