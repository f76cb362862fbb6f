"""Submitting a message by SMTP: envelope, pipelining, refusals, and a connection lost at the worst moment."""

import pytest

from tests.helpers.mail_clients import PLAIN, SECRET, USER, new_smtp, nonce, open_smtp, ready_smtp
from tests.helpers.transcript import Chop, play
from wizard.model.server import Security
from wizard.protocol.actions import Failed, FailureKind, LoggedIn, Send
from wizard.protocol.errors import InputError, OrderError
from wizard.protocol.operations import ClientState
from wizard.protocol.smtp import SmtpClient
from wizard.protocol.smtp_outcomes import (
    AddressesBeyondAscii,
    RefusedRecipient,
    SubmitRefused,
    SubmitStage,
    Submitted,
    TooLarge,
)

TO = ("hanako@example.org",)
THREE = ("a@example.org", "b@example.org", "c@example.org")
MESSAGE = b"Subject: x\r\n\r\nhello\r\n"
ENVELOPE = "C: MAIL FROM:<taro@example.org>\nS: 250 ok\nC: RCPT TO:<hanako@example.org>\nS: 250 ok\n"
BODY = "C: Subject: x\nC:\nC: hello\nC: .\n"
SENT = f"{ENVELOPE}C: DATA\nS: 354 go\n{BODY}"


def test_a_message_is_handed_over(chop: Chop) -> None:
    shake = open_smtp()

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), f"{SENT}S: 250 2.0.0 Ok: queued as 1A", chop=chop)

    assert outcome == Submitted(TO, (), "Ok: queued as 1A")


def test_with_pipelining_the_envelope_is_one_round_trip(chop: Chop) -> None:
    shake = open_smtp("PIPELINING", "SIZE 1000", "8BITMIME", "SMTPUTF8")

    outcome = play(
        shake,
        shake.submit("太郎@example.org", TO, "こんにちは\n".encode()),
        """C: MAIL FROM:<太郎@example.org> SIZE=17 BODY=8BITMIME SMTPUTF8
           C: RCPT TO:<hanako@example.org>
           C: DATA
           S: 250 ok
           S: 251 will forward
           S: 354 go
           C: こんにちは
           C: .
           S: 250 ok""",
        chop=chop,
    )

    assert outcome == Submitted(TO, (), "ok")
    assert (shake.size_limit, shake.supports_8bitmime, shake.supports_smtputf8) == (1000, True, True)


def test_what_the_server_does_not_offer_is_not_used() -> None:
    shake = open_smtp()

    assert (shake.size_limit, shake.supports_8bitmime, shake.supports_smtputf8) == (None, False, False)
    assert new_smtp().keywords.lines == ()


@pytest.mark.parametrize("pipelining", [False, True])
def test_some_recipients_may_be_refused(chop: Chop, *, pipelining: bool) -> None:
    shake = open_smtp("PIPELINING") if pipelining else open_smtp()
    commands = ["MAIL FROM:<taro@example.org>", *(f"RCPT TO:<{address}>" for address in THREE), "DATA"]
    replies = ["250 ok", "550-5.1.1 no\nS: 550 5.1.1 such user", "250 ok", "452 4.2.2 full", "354 go"]
    script = _dialogue(commands, replies, pipelining=pipelining)

    outcome = play(shake, shake.submit(USER, THREE, MESSAGE), f"{script}{BODY}S: 250 fine", chop=chop)

    assert outcome == Submitted(
        ("b@example.org",),
        (
            RefusedRecipient("a@example.org", "550 5.1.1", "no such user"),
            RefusedRecipient("c@example.org", "452 4.2.2", "full"),
        ),
        "fine",
    )


def _dialogue(commands: list[str], replies: list[str], *, pipelining: bool) -> str:
    said, heard = [f"C: {line}\n" for line in commands], [f"S: {line}\n" for line in replies]
    if pipelining:
        return "".join(said + heard)
    return "".join(line for pair in zip(said, heard, strict=False) for line in pair)


def test_without_any_recipient_no_message_is_sent(chop: Chop) -> None:
    shake = open_smtp()

    outcome = play(
        shake,
        shake.submit(USER, TO, MESSAGE),
        "C: MAIL FROM:<taro@example.org>\nS: 250 ok\nC: RCPT TO:<hanako@example.org>\nS: 550 5.7.1 relay?",
        chop=chop,
    )

    refused = RefusedRecipient(TO[0], "550 5.7.1", "relay?")
    assert outcome == SubmitRefused(SubmitStage.RECIPIENTS, "550 5.7.1", "relay?", (refused,))


@pytest.mark.parametrize(("data", "end"), [("503 what", ""), ("354 go", "C: .\nS: 554 no recipients\n")])
def test_pipelined_data_without_a_recipient_is_ended_empty(data: str, end: str, chop: Chop) -> None:
    shake = open_smtp("PIPELINING")

    outcome = play(
        shake,
        shake.submit(USER, TO, MESSAGE),
        f"C: MAIL FROM:<taro@example.org>\nC: RCPT TO:<hanako@example.org>\nC: DATA\n"
        f"S: 250 ok\nS: 550 no\nS: {data}\n{end}",
        chop=chop,
    )

    assert isinstance(outcome, SubmitRefused)
    assert (outcome.stage, outcome.code) == (SubmitStage.RECIPIENTS, "550")


@pytest.mark.parametrize("pipelining", [False, True])
def test_a_refused_sender_is_told(chop: Chop, *, pipelining: bool) -> None:
    shake = open_smtp("PIPELINING") if pipelining else open_smtp()
    commands = ["MAIL FROM:<taro@example.org>", "RCPT TO:<hanako@example.org>", "DATA"]
    replies = ["550 5.7.1 not you", "503 bad sequence", "503 bad sequence"]
    script = (
        _dialogue(commands, replies, pipelining=True) if pipelining else f"C: {commands[0]}\nS: {replies[0]}"
    )

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), script, chop=chop)

    assert outcome == SubmitRefused(SubmitStage.MAIL_FROM, "550 5.7.1", "not you")


def test_after_a_refusal_the_next_message_begins_afresh(chop: Chop) -> None:
    shake = open_smtp()
    play(shake, shake.submit(USER, TO, MESSAGE), "C: MAIL FROM:<taro@example.org>\nS: 451 later", chop=chop)

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), f"C: RSET\nS: 250 ok\n{SENT}S: 250 ok", chop=chop)

    assert outcome == Submitted(TO, (), "ok")
    assert shake.submit(USER, TO, MESSAGE) == [Send(b"MAIL FROM:<taro@example.org>\r\n")]


def test_a_server_that_cannot_begin_afresh_is_unavailable(chop: Chop) -> None:
    shake = open_smtp()
    play(shake, shake.submit(USER, TO, MESSAGE), "C: MAIL FROM:<taro@example.org>\nS: 451 later", chop=chop)

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), "C: RSET\nS: 421 4.3.2 closing", chop=chop)

    assert outcome == Failed(FailureKind.UNAVAILABLE, "closing", "421 4.3.2")


@pytest.mark.parametrize(("code", "text"), [("554", "no valid"), ("250", "what"), ("451", "later")])
def test_refused_data_is_told(code: str, text: str, chop: Chop) -> None:
    shake = open_smtp()

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), f"{ENVELOPE}C: DATA\nS: {code} {text}", chop=chop)

    assert outcome == SubmitRefused(SubmitStage.DATA, code, text)


@pytest.mark.parametrize("code", ["451 4.7.1", "550 5.7.1", "552 5.3.4"])
def test_a_refused_message_is_told(code: str, chop: Chop) -> None:
    shake = open_smtp()

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), f"{SENT}S: {code} no thanks", chop=chop)

    assert outcome == SubmitRefused(SubmitStage.FINAL, code, "no thanks")
    assert shake.state is ClientState.LOGGED_IN


def test_a_421_after_the_message_is_a_refusal_and_the_end(chop: Chop) -> None:
    shake = open_smtp()

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), f"{SENT}S: 421 4.3.2 closing", chop=chop)

    assert outcome == SubmitRefused(SubmitStage.FINAL, "421 4.3.2", "closing")
    assert shake.state is ClientState.ENDED


CLOSING = {
    "mail": ("S: 421 bye", SubmitStage.MAIL_FROM),
    "first-recipient": ("S: 250 ok\nS: 421 bye", SubmitStage.RECIPIENTS),
    "refused-recipient": ("S: 250 ok\nS: 550 no\nS: 421 bye", SubmitStage.RECIPIENTS),
    "second-recipient": ("S: 250 ok\nS: 250 ok\nS: 421 bye", SubmitStage.RECIPIENTS),
    "data": ("S: 250 ok\nS: 250 ok\nS: 250 ok\nS: 250 ok\nS: 421 bye", SubmitStage.DATA),
}


@pytest.mark.parametrize("pipelining", [False, True])
@pytest.mark.parametrize(("heard", "stage"), list(CLOSING.values()), ids=list(CLOSING))
def test_prt_15_a_server_that_closes_in_the_envelope_is_heard(
    heard: str, stage: SubmitStage, chop: Chop, *, pipelining: bool
) -> None:
    shake = open_smtp("PIPELINING") if pipelining else open_smtp()
    commands = ["MAIL FROM:<taro@example.org>", *(f"RCPT TO:<{address}>" for address in THREE), "DATA"]
    replies = [line.removeprefix("S: ") for line in heard.split("\n")]

    outcome = play(
        shake,
        shake.submit(USER, THREE, MESSAGE),
        _dialogue(commands, replies, pipelining=pipelining),
        chop=chop,
    )

    assert isinstance(outcome, SubmitRefused)
    assert (outcome.stage, outcome.code, outcome.text) == (stage, "421", "bye")
    assert shake.state is ClientState.ENDED


@pytest.mark.parametrize(
    "end", ["EOF", "TIMEOUT", "S: junk", "S: 354 again", "S: 250-half\nEOF", "S: 250-a\nS: 550 b"]
)
def test_after_the_final_dot_a_lost_answer_leaves_the_fate_unknown(end: str, chop: Chop) -> None:
    shake = open_smtp()

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), f"{SENT}{end}", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.UNKNOWN_FATE
    assert shake.state is ClientState.ENDED


@pytest.mark.parametrize(
    ("end", "kind"),
    [
        ("HELD\nEOF", FailureKind.CLOSED),
        ("HELD\nTIMEOUT", FailureKind.TIMED_OUT),
        ("HELD\nS: 421 4.3.2 closing\nLEAVE", FailureKind.UNAVAILABLE),
        ("HELD\nS: 552 too much\nLEAVE", FailureKind.PROTOCOL),
    ],
)
def test_until_the_driver_goes_on_the_final_dot_stays_here_and_nothing_was_taken(
    end: str, kind: FailureKind, chop: Chop
) -> None:
    shake = open_smtp()
    content = BODY.removesuffix("C: .\n")

    outcome = play(
        shake, shake.submit(USER, TO, MESSAGE), f"{ENVELOPE}C: DATA\nS: 354 go\n{content}{end}", chop=chop
    )

    assert isinstance(outcome, Failed)
    assert outcome.kind is kind


def test_going_on_is_an_answer_and_nothing_else() -> None:
    shake = open_smtp()

    with pytest.raises(OrderError):
        shake.go_on()


@pytest.mark.parametrize(("end", "kind"), [("EOF", FailureKind.CLOSED), ("TIMEOUT", FailureKind.TIMED_OUT)])
def test_before_the_message_a_lost_connection_is_just_that(end: str, kind: FailureKind, chop: Chop) -> None:
    shake = open_smtp()

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), f"{ENVELOPE}C: DATA\n{end}", chop=chop)

    assert outcome == Failed(kind)


@pytest.mark.parametrize("pipelining", [False, True])
def test_an_answer_to_the_message_before_it_was_sent_is_fatal(*, pipelining: bool) -> None:
    shake = open_smtp("PIPELINING") if pipelining else open_smtp()
    actions = shake.submit(USER, TO, MESSAGE)
    if pipelining:
        actions = shake.receive(b"250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n")
    else:
        shake.receive(b"250 ok\r\n")
        shake.receive(b"250 ok\r\n")
        actions = shake.receive(b"354 go\r\n250 taken\r\n")

    assert actions == [Failed(FailureKind.PROTOCOL, "250 taken", note="a reply to nothing")]


def test_a_message_above_the_limit_is_not_sent() -> None:
    shake = open_smtp("SIZE 20")

    assert shake.submit(USER, TO, MESSAGE) == [TooLarge(size_bytes=len(MESSAGE), limit_bytes=20)]
    assert shake.state is ClientState.LOGGED_IN


def test_a_message_at_the_limit_is_sent() -> None:
    shake = open_smtp("SIZE 21")

    (action,) = shake.submit(USER, TO, MESSAGE)

    assert action == Send(b"MAIL FROM:<taro@example.org> SIZE=21\r\n")


@pytest.mark.parametrize(
    ("message", "note"),
    [
        ("日本".encode(), "the server takes 7-bit messages only"),
        (b"a\0b", "a message has no NUL"),
    ],
)
def test_a_message_the_server_cannot_take_as_it_is_is_not_sent(message: bytes, note: str) -> None:
    shake = open_smtp()

    assert shake.submit(USER, TO, message) == [Failed(FailureKind.INPUT, note=note)]


def test_a_message_for_nobody_is_not_sent() -> None:
    shake = open_smtp()

    assert shake.submit(USER, (), MESSAGE) == [Failed(FailureKind.INPUT, note="a message needs a recipient")]


BAD_ADDRESSES = (
    "",
    "taro",
    "@example.org",
    "taro@",
    "a@b@example.org",
    "a@b>\r\nRCPT TO:<evil@example.org",
    "a@example.org\r\n",
    "a@example.org\n",
    "a@example.org\0",
    "a@example.org> SIZE=1",
    "<a@example.org>",
    "a b@example.org",
    "alice@example.org)bob@evil.example",
    "a@evil@trusted.example",
    '"a@trusted.example" <b@evil.example>',
    '"a"b"@example.org',
    '"a\r\nb"@example.org',
    '"a\\"@example.org',
    "a@exa mple.org",
    "a@-example.org",
    "a@example.org.",
    "a@[192.0.2.1",
    "a\x85b@example.org",
    "a\u2028b@example.org",
    "a\udc80b@example.org",
    "x" * 310 + "@example.org",
)


@pytest.mark.parametrize("address", BAD_ADDRESSES)
def test_inj_03_08_what_is_no_address_never_reaches_the_envelope(address: str) -> None:
    shake = open_smtp("SMTPUTF8")

    for actions in (shake.submit(address, TO, MESSAGE), shake.submit(USER, (*TO, address), MESSAGE)):
        (outcome,) = actions
        assert isinstance(outcome, Failed)
        assert outcome.kind is FailureKind.INPUT


@pytest.mark.parametrize(
    "address",
    [
        "a@example.org",
        "a..b.@docomo.example",
        ".a@example.org",
        '"a b\\" <c@d>"@example.org',
        "a+b/c=d!#$%&'*?^_`{|}~@xn--r8jz45g.example",
        "a@[192.0.2.1]",
        "a@[IPv6:2001:db8::1]",
        "a_b@ex_ample.org",
    ],
)
def test_odd_but_real_addresses_go_as_they_are(address: str) -> None:
    shake = open_smtp()

    (action,) = shake.submit(address, TO, MESSAGE)

    assert action == Send(f"MAIL FROM:<{address}>\r\n".encode())


def test_an_address_beyond_ascii_needs_a_server_that_takes_it() -> None:
    shake = open_smtp()

    assert shake.submit(USER, ("花子@example.org",), MESSAGE) == [AddressesBeyondAscii(("花子@example.org",))]


def test_inj_04_nothing_in_a_message_can_end_it_early(chop: Chop) -> None:
    shake = open_smtp()
    smuggled = b"a\n.\nMAIL FROM:<evil@example.org>\r.\rDATA\n.\r\nx\r\n.\nEND\r\n.\r\n"

    outcome = play(
        shake,
        shake.submit(USER, TO, smuggled),
        f"""{ENVELOPE}C: DATA
            S: 354 go
            C: a
            C: ..
            C: MAIL FROM:<evil@example.org>
            C: ..
            C: DATA
            C: ..
            C: x
            C: ..
            C: END
            C: ..
            C: .
            S: 250 one message""",
        chop=chop,
    )

    assert outcome == Submitted(TO, (), "one message")


@pytest.mark.parametrize("line", ["", "25 ok", "2500 ok", "abc", "250_ok", "150 ok", "650 ok", "é"])
def test_prt_09_what_is_no_reply_is_fatal(line: str, chop: Chop) -> None:
    shake = open_smtp()

    outcome = play(
        shake, shake.submit(USER, TO, MESSAGE), f"C: MAIL FROM:<taro@example.org>\nS: {line}", chop=chop
    )

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.PROTOCOL
    assert shake.state is ClientState.ENDED


@pytest.mark.parametrize("reply", ["250", "250 ", "250-\nS: 250", "250-a\nS: 250-b\nS: 250 c"])
def test_prt_09_a_terse_reply_is_a_reply(reply: str, chop: Chop) -> None:
    shake = open_smtp()

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), f"{SENT}S: {reply}", chop=chop)

    assert isinstance(outcome, Submitted)


def test_what_comes_unasked_between_operations_is_fatal() -> None:
    shake = open_smtp()
    assert shake.receive(b"250 taken\r\n") == []

    assert shake.submit(USER, TO, MESSAGE) == [
        Failed(FailureKind.PROTOCOL, "250 taken", note="a reply to nothing")
    ]


def test_a_server_that_tired_of_waiting_is_unavailable() -> None:
    shake = open_smtp()
    assert shake.receive(b"421 4.4.2 timeout\r\n") == []

    assert shake.submit(USER, TO, MESSAGE) == [
        Failed(FailureKind.UNAVAILABLE, "421 4.4.2 timeout", note="a reply to nothing")
    ]


@pytest.mark.parametrize("name", ["", "a b", "a\r\nMAIL", "日本", "[::1", "x" * 300])
def test_inj_03_a_client_name_is_a_name(name: str) -> None:
    with pytest.raises(InputError):
        SmtpClient(security=Security.TLS, client_name=name, nonce_source=nonce)


def test_a_client_may_say_its_address_instead_of_its_name() -> None:
    shake = SmtpClient(security=Security.TLS, client_name="[127.0.0.1]", nonce_source=nonce)
    shake.connected()

    assert shake.receive(b"220 hi\r\n") == [Send(b"EHLO [127.0.0.1]\r\n")]


def test_no_second_ehlo_after_the_login(chop: Chop) -> None:
    shake = ready_smtp("AUTH PLAIN", "PIPELINING")

    login = play(shake, shake.login(USER, SECRET), f"C: AUTH PLAIN {PLAIN}\nS: 235 in", chop=chop)

    assert isinstance(login, LoggedIn)
    assert login.capabilities == ("AUTH PLAIN", "PIPELINING", "HELP")


def test_a_fate_that_is_known_stays_known() -> None:
    shake = open_smtp()
    play(shake, shake.submit(USER, TO, MESSAGE), f"{SENT}S: 250 ok")

    outcome = play(shake, shake.submit(USER, TO, MESSAGE), "C: MAIL FROM:<taro@example.org>\nEOF")

    assert outcome == Failed(FailureKind.CLOSED)
