"""Listening to a mailbox: what is told, how it ends, and servers that cannot or will not (RFC 2177)."""

import pytest

from tests.helpers.mail_clients import open_imap
from tests.helpers.transcript import Chop, play
from wizard.protocol.actions import Action, Done, Failed, FailureKind, Send, Told
from wizard.protocol.caps import Caps
from wizard.protocol.errors import OrderError
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import Change, IdleBegun, MailboxChanged


def exists(number: int) -> MailboxChanged:
    return MailboxChanged(change=Change.EXISTS, number=number)


def listening(chop: Chop, said: bytes = b"+ idling\r\n") -> tuple[ImapClient, list[Action]]:
    """A client that listens, and what it told of what the server said."""
    shake = open_imap("IMAP4rev1 IDLE")
    assert shake.idle() == [Send(b"T2 IDLE\r\n")]
    return shake, [action for piece in chop(said) for action in shake.receive(piece)]


def test_what_happens_while_listening_is_told_and_the_rest_is_not(chop: Chop) -> None:
    shake, begun = listening(chop)
    told: list[Told] = []

    heard = [
        action
        for line in (
            *("* OK still here", "* 5 EXISTS", "* 0 RECENT", "* 3 EXPUNGE", r"* 2 FETCH (FLAGS (\Seen))"),
            *("* VANISHED 7:9", "* OK [HIGHESTMODSEQ 9] more", "* 99999999999999999999 EXISTS"),
        )
        for piece in chop(f"{line}\r\n".encode())
        for action in shake.receive(piece)
    ]
    end = shake.end_idle()
    outcome = play(shake, [], "S: * 6 EXISTS\nS: T2 OK done", chop=chop, told=told)

    assert begun == [IdleBegun()]
    assert heard == [
        exists(5),
        MailboxChanged(change=Change.EXPUNGE, number=3),
        MailboxChanged(change=Change.FETCH, number=2),
        MailboxChanged(change=Change.VANISHED),
        exists(99999999999999999999),
    ]
    assert end == [Send(b"DONE\r\n")]
    assert (told, outcome) == ([exists(6)], Done())


def test_a_letter_of_many_bytes_told_while_listening_is_one_change(chop: Chop) -> None:
    _, told = listening(chop, b"+\r\n* 2 FETCH (BODY[] {19}\r\n* 9 EXISTS\r\nT2 OK\r\n)\r\n* 3 EXISTS\r\n")

    assert told == [IdleBegun(), MailboxChanged(change=Change.FETCH, number=2), exists(3)]


def test_what_comes_before_and_with_the_beginning_is_not_lost(chop: Chop) -> None:
    _, told = listening(chop, b"* 4 EXISTS\r\n+ idling\r\n* 5 EXISTS\r\n")

    assert told == [exists(4), IdleBegun(), exists(5)]


def test_it_can_be_begun_again_on_the_same_connection(chop: Chop) -> None:
    shake, _ = listening(chop)
    shake.end_idle()
    assert play(shake, [], "S: T2 OK done", chop=chop) == Done()
    told: list[Told] = []

    again = shake.idle()
    heard = [action for piece in chop(b"+ on\r\n* 9 EXISTS\r\n") for action in shake.receive(piece)]
    shake.end_idle()
    outcome = play(shake, [], "S: T3 OK done", chop=chop, told=told)

    assert again == [Send(b"T3 IDLE\r\n")]
    assert heard == [IdleBegun(), exists(9)]
    assert (told, outcome) == ([], Done())


def test_it_can_be_ended_once_and_only_after_it_began(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 IDLE")
    with pytest.raises(OrderError):
        shake.end_idle()
    shake.idle()
    with pytest.raises(OrderError):
        shake.end_idle()
    shake.receive(b"+\r\n")
    shake.end_idle()

    with pytest.raises(OrderError):
        shake.end_idle()
    assert play(shake, [], "S: T2 OK", chop=chop) == Done()
    with pytest.raises(OrderError):
        shake.end_idle()


def test_a_server_without_the_capability_is_not_even_asked(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 MOVE")

    assert play(shake, shake.idle(), "", chop=chop) == Failed(FailureKind.REFUSED, note="no IDLE")
    assert play(shake, shake.noop(), "C: T2 NOOP\nS: T2 OK", chop=chop) == Done()


def test_what_it_can_is_asked_again_where_the_login_did_not_say(chop: Chop) -> None:
    shake = open_imap()
    shake._capabilities = None
    told: list[Told] = []

    script = "C: T2 CAPABILITY\nS: * CAPABILITY IMAP4rev2\nS: T2 OK\nC: T3 IDLE\nS: +\nS: T3 OK by itself"
    outcome = play(shake, shake.idle(), script, chop=chop, told=told)

    assert (told, outcome) == ([IdleBegun()], Done())


@pytest.mark.parametrize("answer", ["NO [LIMIT] busy", "BAD what"])
def test_a_server_that_refuses_is_told_and_the_connection_lives(chop: Chop, answer: str) -> None:
    shake = open_imap("IMAP4rev1 IDLE")

    outcome = play(shake, shake.idle(), f"C: T2 IDLE\nS: T2 {answer}", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.REFUSED
    assert play(shake, shake.noop(), "C: T3 NOOP\nS: T3 OK", chop=chop) == Done()


def test_an_end_of_what_never_began_is_a_refusal(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 IDLE")

    assert play(shake, shake.idle(), "C: T2 IDLE\nS: T2 OK idle completed", chop=chop) == Failed(
        FailureKind.REFUSED, "idle completed"
    )


def test_a_server_that_never_begins_is_waited_for_and_not_spoken_to(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 IDLE")
    told: list[Told] = []

    outcome = play(shake, shake.idle(), "C: T2 IDLE\nS: * 1 EXISTS\nTIMEOUT", chop=chop, told=told)

    assert (told, outcome) == ([exists(1)], Failed(FailureKind.TIMED_OUT))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("S: * BYE [UNAVAILABLE] idle for too long", FailureKind.UNAVAILABLE),
        ("S: T9 OK who", FailureKind.PROTOCOL),
        ("S: + what else", FailureKind.PROTOCOL),
        ("S: nonsense", FailureKind.PROTOCOL),
        ("EOF", FailureKind.CLOSED),
        ("TIMEOUT", FailureKind.TIMED_OUT),
    ],
)
def test_whatever_breaks_off_the_listening_is_an_outcome(chop: Chop, said: str, kind: FailureKind) -> None:
    shake, _ = listening(chop)

    outcome = play(shake, [], said, chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is kind
    with pytest.raises(OrderError):
        shake.end_idle()


def test_a_server_that_ends_it_with_a_no_is_told(chop: Chop) -> None:
    shake, _ = listening(chop)

    assert play(shake, [], "S: T2 NO tired", chop=chop) == Failed(FailureKind.REFUSED, "tired")


def test_what_is_told_while_listening_has_an_end() -> None:
    shake = open_imap("IMAP4rev1 IDLE", Caps(line_bytes=1000))
    said = [*shake.idle(), *shake.receive(b"+\r\n")]

    for _ in range(100):
        said += shake.receive(b"* OK Still here\r\n") if shake.is_busy else []

    assert isinstance(said[-1], Failed)
    assert said[-1].kind is FailureKind.TOO_LONG
