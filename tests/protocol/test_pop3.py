"""POP3 after the login: lists, messages of any shape, deletions that only happen at QUIT."""

from collections.abc import Callable

import pytest

from tests.helpers.mail_clients import open_pop3, ready_pop3
from tests.helpers.transcript import Chop, play
from wizard.protocol.actions import Action, Done, Failed, FailureKind, Goodbye, Send, Told
from wizard.protocol.operations import ClientState
from wizard.protocol.pop3 import Pop3Client
from wizard.protocol.pop3_outcomes import Delivered, DoneEach, Retrieved, SizeList, UidList


def test_prt_17_unique_ids_are_kept_as_they_are(chop: Chop) -> None:
    shake = open_pop3()

    outcome = play(
        shake,
        shake.uidl(),
        f"""C: UIDL
            S: +OK
            S: 1 whqtswO00WBw418f9t5JxYwZ
            S: 2 same
            S: 3 same
            S: 4 {"x" * 200}
            S: 5
            S: 0 nothing
            S: 99999999999 nothing
            S: words
            S:
            S: 6 あ
            S: .""",
        chop=chop,
    )

    assert outcome == UidList(
        ((1, "whqtswO00WBw418f9t5JxYwZ"), (2, "same"), (3, "same"), (4, "x" * 200), (6, "あ"))
    )


def test_sizes_are_numbers(chop: Chop) -> None:
    shake = open_pop3()

    outcome = play(
        shake, shake.sizes(), "C: LIST\nS: +OK\nS: 1 120\nS: 2 x\nS: 3 " + "9" * 19 + "\nS: .", chop=chop
    )

    assert outcome == SizeList(((1, 120),))


def test_an_empty_mailbox_has_empty_lists(chop: Chop) -> None:
    shake = open_pop3()

    assert play(shake, shake.uidl(), "C: UIDL\nS: +OK\nS: .", chop=chop) == UidList(())


@pytest.mark.parametrize("name", ["UIDL", "LIST", "RETR 3", "DELE 3"])
def test_what_the_server_refuses_is_told(name: str, chop: Chop) -> None:
    shake = open_pop3()
    ask: dict[str, Callable[[], list[Action]]] = {
        "UIDL": shake.uidl,
        "LIST": shake.sizes,
        "RETR 3": lambda: shake.retrieve(3),
        "DELE 3": lambda: shake.delete(3),
    }

    outcome = play(shake, ask[name](), f"C: {name}\nS: -ERR [SYS/TEMP] not now", chop=chop)

    assert outcome == Failed(FailureKind.REFUSED, "not now", "SYS/TEMP")
    assert shake.state is ClientState.LOGGED_IN


MESSAGES = {
    "plain": ("S: Subject: x\nS:\nS: hello", b"Subject: x\r\n\r\nhello\r\n"),
    "dots": ("S: ..\nS: ...\nS: .. x\nS: a.\nS: ..", b".\r\n..\r\n. x\r\na.\r\n.\r\n"),
    "empty-line": ("S:", b"\r\n"),
    "PRT-08-bare-lf-dot": ("S: a␊.␊b", b"a\n.\nb\r\n"),
    "PRT-08-bare-cr-dot": ("S: a␍.␍b", b"a\r.\rb\r\n"),
    "PRT-08-long-line": ("S: " + "x" * 5000, b"x" * 5000 + b"\r\n"),
    "nul": ("S: a␀b", b"a\0b\r\n"),
    "looks-like-status": ("S: +OK\nS: -ERR", b"+OK\r\n-ERR\r\n"),
}


@pytest.mark.parametrize(("lines", "raw"), list(MESSAGES.values()), ids=list(MESSAGES))
def test_a_message_comes_byte_for_byte(lines: str, raw: bytes, chop: Chop) -> None:
    shake = open_pop3()

    outcome = play(shake, shake.retrieve(1), f"C: RETR 1\nS: +OK 99 octets\n{lines}\nS: .", chop=chop)

    assert outcome == Retrieved(1, raw)


def test_a_message_may_be_nothing_at_all(chop: Chop) -> None:
    shake = open_pop3()

    assert play(shake, shake.retrieve(1), "C: RETR 1\nS: +OK\nS: .", chop=chop) == Retrieved(1, b"")


@pytest.mark.parametrize("number", [0, -1, 2**32])
def test_what_is_no_message_number_is_not_sent(number: int) -> None:
    shake = open_pop3()

    for actions in (shake.retrieve(number), shake.delete(number), shake.retrieve_each([1, number])):
        assert actions == [Failed(FailureKind.INPUT, note="not a message number")]


def test_several_messages_are_asked_at_once_where_the_server_allows(chop: Chop) -> None:
    told: list[Told] = []
    shake = open_pop3("PIPELINING")

    outcome = play(
        shake,
        shake.retrieve_each([1, 2, 5]),
        """C: RETR 1
           C: RETR 2
           C: RETR 5
           S: +OK
           S: one
           S: .
           S: -ERR gone
           S: +OK
           S: five
           S: .""",
        chop=chop,
        told=told,
    )

    assert told == [Delivered(1, b"one\r\n"), Delivered(5, b"five\r\n")]
    assert outcome == DoneEach((2,))


def test_several_messages_are_asked_one_by_one_elsewhere(chop: Chop) -> None:
    told: list[Told] = []
    shake = open_pop3()

    outcome = play(
        shake,
        shake.retrieve_each([1, 2]),
        "C: RETR 1\nS: +OK\nS: one\nS: .\nC: RETR 2\nS: +OK\nS: two\nS: .",
        chop=chop,
        told=told,
    )

    assert told == [Delivered(1, b"one\r\n"), Delivered(2, b"two\r\n")]
    assert outcome == DoneEach()


def test_only_so_many_messages_are_asked_ahead_and_more_when_half_of_them_are_there() -> None:
    shake = open_pop3("PIPELINING")
    first = _said(shake.retrieve_each(range(1, 101)))

    answers = [shake.receive(b"+OK\r\n.\r\n") for _ in range(100)]

    asked_at = {place: _said(actions[1:2]) for place, actions in enumerate(answers, start=1) if actions[1:]}
    assert first == _retrieving(1, 50)
    assert asked_at == {25: _retrieving(51, 75), 50: _retrieving(76, 100), 100: b""}
    assert answers[0] == [Delivered(1, b"")]
    assert answers[-1] == [Delivered(100, b""), DoneEach()]


def _retrieving(first: int, last: int) -> bytes:
    return b"".join(b"RETR %d\r\n" % number for number in range(first, last + 1))


def test_several_messages_are_marked_at_once_and_go_with_the_farewell(chop: Chop) -> None:
    shake = open_pop3("PIPELINING")

    outcome = play(
        shake, shake.delete_each([3, 4]), "C: DELE 3\nC: DELE 4\nS: +OK\nS: -ERR no such message", chop=chop
    )
    cut = play(shake, shake.quit(), "C: QUIT\nEOF", chop=chop)

    assert outcome == DoneEach((4,))
    assert isinstance(cut, Failed)
    assert cut.kind is FailureKind.UNKNOWN_FATE


def _said(actions: list[Action]) -> bytes:
    return b"".join(action.data for action in actions if isinstance(action, Send))


def test_no_message_asked_for_is_nothing_sent() -> None:
    shake = open_pop3()

    assert shake.retrieve_each([]) == [DoneEach()]


@pytest.mark.parametrize("end", ["EOF", "TIMEOUT"])
def test_tam_20_a_message_that_does_not_end_is_no_message(end: str, chop: Chop) -> None:
    shake = open_pop3()

    outcome = play(shake, shake.retrieve(1), f"C: RETR 1\nS: +OK\nS: half a mess\nS, .␍\n{end}", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind in {FailureKind.CLOSED, FailureKind.TIMED_OUT}


@pytest.mark.parametrize("line", ["junk", "", "+ more", "+OKAY", "OK"])
def test_what_is_no_status_is_fatal(line: str, chop: Chop) -> None:
    shake = open_pop3()

    outcome = play(shake, shake.uidl(), f"C: UIDL\nS: {line}", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.PROTOCOL
    assert shake.state is ClientState.ENDED


def test_what_comes_unasked_between_operations_is_fatal(chop: Chop) -> None:
    shake = open_pop3()
    for piece in chop(b"+OK\r\n1 forged\r\n.\r\n"):
        assert shake.receive(piece) == []

    assert shake.uidl() == [Failed(FailureKind.PROTOCOL, "+OK", note="a reply to nothing")]
    assert shake.state is ClientState.ENDED


@pytest.mark.parametrize(
    ("heard", "kind"), [(b"-err idle\r\n", FailureKind.UNAVAILABLE), (b"-err", FailureKind.PROTOCOL)]
)
def test_a_server_that_tired_of_waiting_is_unavailable(heard: bytes, kind: FailureKind) -> None:
    shake = open_pop3()
    shake.receive(heard)

    (outcome,) = shake.delete(1)

    assert isinstance(outcome, Failed)
    assert outcome.kind is kind


@pytest.mark.parametrize("answer", ["S: +OK", "S: -ERR", "S: junk", "EOF", "TIMEOUT"])
def test_goodbye_is_goodbye_whatever_the_answer(answer: str, chop: Chop) -> None:
    shake = ready_pop3()

    assert play(shake, shake.quit(), f"C: QUIT\n{answer}", chop=chop) == Goodbye()
    assert shake.state is ClientState.ENDED


def _with_a_deletion() -> Pop3Client:
    shake = open_pop3()
    assert play(shake, shake.delete(3), "C: DELE 3\nS: +OK") == Done()
    return shake


def test_deletions_happen_at_quit(chop: Chop) -> None:
    shake = _with_a_deletion()

    assert play(shake, shake.quit(), "C: QUIT\nS: +OK bye", chop=chop) == Goodbye()
    assert shake.state is ClientState.ENDED


def test_deletions_may_be_refused_at_quit(chop: Chop) -> None:
    shake = _with_a_deletion()

    outcome = play(shake, shake.quit(), "C: QUIT\nS: -ERR some deleted messages not removed", chop=chop)

    assert outcome == Failed(FailureKind.REFUSED, "some deleted messages not removed")
    assert shake.state is ClientState.ENDED


@pytest.mark.parametrize("answer", ["S: junk", "S: +", "EOF", "TIMEOUT"])
def test_deletions_without_an_answer_are_uncertain(answer: str, chop: Chop) -> None:
    shake = _with_a_deletion()

    outcome = play(shake, shake.quit(), f"C: QUIT\n{answer}", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.UNKNOWN_FATE
