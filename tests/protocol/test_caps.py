"""Every buffer has a cap: what is too long ends the conversation."""

import time

import pytest

from tests.helpers.mail_clients import (
    NEW_CLIENT,
    OPEN_CLIENT,
    SECRET,
    USER,
    new_imap,
    new_pop3,
    new_smtp,
    open_imap,
    open_pop3,
    open_smtp,
    ready_imap,
)
from tests.helpers.transcript import CHOPPINGS, Chop
from wizard.model.server import Security
from wizard.protocol.actions import Action, Failed, FailureKind
from wizard.protocol.caps import SMTP_CAPS, Caps
from wizard.protocol.client import MailClient
from wizard.protocol.imap_outcomes import Fetched
from wizard.protocol.operations import ClientState
from wizard.protocol.pop3_outcomes import Retrieved

SMALL = Caps(
    early_line_bytes=200,
    early_operation_bytes=1000,
    line_bytes=300,
    message_bytes=500,
    operation_bytes=5000,
    idle_bytes=100,
    reply_lines=5,
    tokens_deep=3,
    uids=10,
)
NEW_SMALL = {"imap": new_imap, "pop3": new_pop3, "smtp": new_smtp}
GREETINGS = {"imap": b"* OK ", "pop3": b"+OK ", "smtp": b"220 "}


def feed(shake: MailClient, data: bytes, chop: Chop = CHOPPINGS["whole"]) -> list[Action]:
    return [action for piece in chop(data) for action in shake.receive(piece)]


def assert_too_long(shake: MailClient, actions: list[Action]) -> None:
    assert isinstance(actions[-1], Failed)
    assert actions[-1].kind is FailureKind.TOO_LONG
    assert shake.state is ClientState.ENDED


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_greeting_without_an_end(protocol: str, security: Security, chop: Chop) -> None:
    shake = NEW_SMALL[protocol](security, SMALL)
    shake.connected()

    assert_too_long(shake, feed(shake, GREETINGS[protocol] + b"x" * 250, chop))


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_a_line_at_the_cap_is_read(protocol: str, chop: Chop) -> None:
    shake = NEW_SMALL[protocol](Security.TLS, SMALL)
    shake.connected()
    greeting = GREETINGS[protocol]

    actions = feed(shake, greeting + b"x" * (200 - len(greeting)) + b"\r\n", chop)

    assert actions
    assert not isinstance(actions[-1], Failed)


@pytest.mark.parametrize("protocol", ["imap", "smtp"])
def test_an_opening_without_an_end(protocol: str, chop: Chop) -> None:
    shake = NEW_SMALL[protocol](Security.TLS, SMALL)
    shake.connected()
    endless = {
        "imap": b"* OK hi\r\n" + b"* OK more\r\n" * 200,
        "smtp": b"220-more\r\n" * 200,
    }

    assert_too_long(shake, feed(shake, endless[protocol], chop))


def test_a_capability_list_without_an_end(chop: Chop) -> None:
    shake = new_pop3(caps=SMALL)
    shake.connected()
    shake.receive(b"+OK\r\n")

    assert_too_long(shake, feed(shake, b"+OK\r\n" + b"X-MORE\r\n" * 200, chop))


def test_prt_09_a_reply_with_too_many_lines(chop: Chop) -> None:
    shake = open_smtp(caps=SMALL)
    shake.submit(USER, [USER], b"x")

    assert_too_long(shake, feed(shake, b"250-x\r\n" * 6, chop))


def test_smtp_lines_stay_short_after_the_login() -> None:
    shake = open_smtp()
    shake.submit(USER, [USER], b"x")

    assert shake.caps == SMTP_CAPS
    assert_too_long(shake, feed(shake, b"250 " + b"x" * 9000))


@pytest.mark.parametrize("size", [501, 4294967296, 99999999999999])
def test_prt_01_a_literal_over_the_cap_is_refused_at_its_announcement(size: int, chop: Chop) -> None:
    shake = open_imap(caps=SMALL)
    shake.uid_fetch([1], body=True)

    assert_too_long(shake, feed(shake, b"* 1 FETCH (UID 1 BODY[] {%d}\r\n" % size, chop))


def test_a_literal_at_the_cap_is_read(chop: Chop) -> None:
    shake = open_imap(caps=SMALL)
    shake.uid_fetch([1], body=True)

    actions = feed(shake, b"* 1 FETCH (UID 1 BODY[] {500}\r\n" + b"x" * 500 + b")\r\nT2 OK\r\n", chop)

    assert isinstance(actions[-1], Fetched)


def test_before_the_login_a_literal_is_short() -> None:
    shake = ready_imap(caps=SMALL)
    shake.login(USER, SECRET)

    assert_too_long(shake, shake.receive(b"* X-STRANGE {201}\r\n"))


def test_prt_08_a_message_without_an_end(chop: Chop) -> None:
    shake = open_pop3(caps=SMALL)
    shake.retrieve(1)

    assert_too_long(shake, feed(shake, b"+OK\r\n" + b"x\r\n" * 200, chop))


def test_a_message_at_the_cap_is_read(chop: Chop) -> None:
    shake = open_pop3(caps=SMALL)
    shake.retrieve(1)

    actions = feed(shake, b"+OK\r\n" + b"x" * 500 + b"\r\n.\r\n", chop)

    assert actions == [Retrieved(1, b"x" * 500 + b"\r\n")]


def test_an_endless_operation(chop: Chop) -> None:
    shake = open_imap(caps=SMALL)
    shake.noop()

    assert_too_long(shake, feed(shake, b"* 1 EXISTS\r\n" * 500, chop))


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_talk_without_end_while_nothing_was_asked(protocol: str, chop: Chop) -> None:
    shake = OPEN_CLIENT[protocol](SMALL)

    assert feed(shake, b"* 1 EXISTS\r\n" * 20, chop) == []
    assert shake.state is ClientState.ENDED
    (outcome,) = shake.login(USER, SECRET)
    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TOO_LONG


def test_more_uids_than_the_cap_in_many_lines() -> None:
    shake = open_imap(caps=SMALL)
    shake.uid_search_all()

    assert_too_long(shake, feed(shake, b"* SEARCH 1 2 3 4 5 6\r\n* SEARCH 11 12 13 14 15 16\r\n"))


def test_as_many_uids_as_the_cap_are_found() -> None:
    shake = open_imap(caps=SMALL)
    shake.uid_search_all()

    actions = feed(shake, b"* SEARCH 1 2 3 4 5 6 7 8 9 10\r\nT2 OK\r\n")

    assert not isinstance(actions[-1], Failed)


def test_many_small_pieces_of_a_long_line_take_linear_time() -> None:
    shake = open_imap()
    shake.uid_search_all()
    began = time.monotonic()

    for _ in range(200_000):
        shake.receive(b" 12345")

    assert time.monotonic() - began < 10
