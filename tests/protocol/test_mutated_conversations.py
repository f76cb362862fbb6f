"""Spoilt conversations: a share of those that `python -m tests.fuzz_conversations` holds by the 100,000."""

import pytest

from tests import fuzz_conversations
from tests.fuzz_conversations import hold
from tests.helpers.mutation import PROTOCOLS, Mutator, corpus
from wizard.protocol import imap, pop3
from wizard.protocol.client import MailClient

COUNT = 2_000
WHOLE = {
    "imap": {
        "Ready",
        "LoggedIn",
        "FolderList",
        "Selected",
        "UidsFound",
        "Fetched",
        "FetchedEach",
        "Appended",
        "Done",
        "Goodbye",
    },
    "pop3": {"Ready", "LoggedIn", "SizeList", "UidList", "Retrieved", "DoneEach", "Done", "Goodbye"},
    "smtp": {"Ready", "LoggedIn", "Submitted", "Goodbye"},
}
all_protocols = pytest.mark.parametrize("protocol", PROTOCOLS)


@all_protocols
def test_spoilt_conversations_raise_nothing_and_end(protocol: str) -> None:
    tally = hold(protocol, COUNT)

    assert (tally.conversations, tally.exceptions, tally.hangs) == (COUNT, 0, 0)
    assert tally.grown_mib < 64
    # They reach everything a conversation has, and find every way for it to fail.
    assert WHOLE[protocol] <= tally.ends.keys()
    assert {"protocol", "closed", "timed_out", "injected", "not_mail"} <= tally.ends.keys()


@all_protocols
def test_a_conversation_can_be_held_again_by_its_number(protocol: str) -> None:
    mutator = Mutator(protocol)

    assert [mutator.mutated(number) for number in range(20)] == [
        Mutator(protocol).mutated(number) for number in range(20)
    ]


@all_protocols
def test_what_is_spoilt_is_good_before(protocol: str) -> None:
    for conversation in corpus(protocol):
        assert {type(outcome).__name__ for outcome in conversation.outcomes()} >= WHOLE[protocol]


def test_an_exception_would_be_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise IndexError

    monkeypatch.setattr(imap, "parse_list", broken)

    assert hold("imap", 20).exceptions > 5


def test_a_hang_would_be_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*_: object) -> None:
        while True:
            pass

    monkeypatch.setattr(fuzz_conversations, "HANGS_AFTER_S", 0.05)
    monkeypatch.setattr(pop3, "parse_uids", endless)

    assert hold("pop3", 10).hangs > 2


def test_a_second_outcome_would_be_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    finish = MailClient._finish

    def twice(client: MailClient, outcome: object) -> None:
        finish(client, outcome)  # type: ignore[arg-type]
        client._actions.append(client._actions[-1])

    monkeypatch.setattr(MailClient, "_finish", twice)

    assert hold("smtp", 10).exceptions == 10
