"""The order of things that every protocol client keeps, and what it says of itself."""

import pytest

from tests.helpers.mail_clients import (
    NEW_CLIENT,
    OPEN_CLIENT,
    SECRET,
    USER,
    open_imap,
    ready_imap,
    ready_smtp,
)
from wizard.model.server import Security
from wizard.protocol.actions import Failed, FailureKind, Outcome, Ready, Send
from wizard.protocol.errors import OrderError
from wizard.protocol.operations import ClientState


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_a_new_client_has_done_nothing(protocol: str) -> None:
    shake = NEW_CLIENT[protocol](Security.STARTTLS)

    assert shake.state is ClientState.NEW
    assert shake.security is Security.STARTTLS
    assert not shake.is_secured
    assert not shake.is_busy


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_nothing_is_received_before_the_connection_is_up(protocol: str) -> None:
    shake = NEW_CLIENT[protocol](Security.TLS)

    with pytest.raises(OrderError):
        shake.receive(b"220 hi\r\n")
    with pytest.raises(OrderError):
        shake.quit()


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_a_connection_comes_up_once(protocol: str) -> None:
    shake = NEW_CLIENT[protocol](Security.TLS)
    shake.connected()

    with pytest.raises(OrderError):
        shake.connected()


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_tls_starts_only_when_it_was_asked_for(protocol: str) -> None:
    shake = NEW_CLIENT[protocol](Security.STARTTLS)
    shake.connected()

    with pytest.raises(OrderError):
        shake.tls_started()


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_one_operation_at_a_time(protocol: str) -> None:
    shake = NEW_CLIENT[protocol](Security.TLS)
    shake.connected()

    with pytest.raises(OrderError):
        shake.login(USER, SECRET)
    assert shake.is_busy


def test_mail_is_handled_only_after_the_login_and_a_login_only_before() -> None:
    ready, logged_in = ready_smtp("AUTH PLAIN"), open_imap()

    with pytest.raises(OrderError):
        ready.submit(USER, [USER], b"x")
    with pytest.raises(OrderError):
        logged_in.login(USER, SECRET)


def test_a_credential_is_never_handed_out_without_tls() -> None:
    shake = NEW_CLIENT["smtp"](Security.NONE)

    with pytest.raises(OrderError):
        shake._send(b"AUTH PLAIN x\r\n", secret=True)


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
def test_a_connection_lost_between_operations_is_told_to_the_next(protocol: str) -> None:
    shake = OPEN_CLIENT[protocol](None)

    assert shake.eof() == []
    assert shake.timed_out() == []
    assert shake.state is ClientState.ENDED
    assert shake.login(USER, SECRET) == [Failed(FailureKind.CLOSED)]


def test_bytes_between_a_login_and_the_next_command_are_not_lost() -> None:
    shake = ready_imap()

    assert shake.receive(b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n") == []
    (action,) = shake.login(USER, SECRET)

    assert isinstance(action, Send)


def test_which_failures_end_the_connection() -> None:
    lasting = {kind for kind in FailureKind if not Failed(kind).is_final}

    assert lasting == {FailureKind.REFUSED, FailureKind.INPUT}


def test_what_is_sent_is_shown_unless_it_is_secret() -> None:
    assert repr(Send(b"QUIT\r\n")) == "Send(b'QUIT\\r\\n')"
    assert repr(Send(b"PASS x\r\n", secret=True)) == "Send(***)"


def test_outcomes_are_values() -> None:
    assert issubclass(Ready, Outcome)
    assert Failed(FailureKind.CLOSED) == Failed(FailureKind.CLOSED)
    assert Failed(FailureKind.CLOSED) != Failed(FailureKind.TIMED_OUT)
