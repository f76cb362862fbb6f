"""STARTTLS means TLS or the end: what every way of refusing, hiding or faking it leads to."""

import pytest

from tests.attacks.cases import Case, each
from tests.attacks.stops import IMAP_STOPS, POP3_STOPS, SMTP_STOPS, Stop
from tests.attacks.watched import attacked, is_called_unencrypted
from tests.helpers.transcript import Chop
from wizard.model.server import Protocol, Security
from wizard.net.clients import new_client


@each([*IMAP_STOPS, *SMTP_STOPS, *POP3_STOPS])
def test_no_tls_is_the_end_and_nothing_private_was_said(case: Case[Stop], chop: Chop) -> None:
    failed = attacked(case.protocol, case.given.script, chop)

    assert failed.kind is case.given.kind
    assert is_called_unencrypted(case.protocol, failed) is case.given.unencrypted


@pytest.mark.parametrize("protocol", Protocol)
def test_tags_cannot_be_said_in_advance(protocol: Protocol) -> None:
    spoken = {action for _ in range(50) for action in _first_words(protocol)}

    assert len(spoken) == (50 if protocol is Protocol.IMAP else 1)


def _first_words(protocol: Protocol) -> list[str]:
    client = new_client(protocol, Security.STARTTLS)
    greeting = {"imap": b"* OK hi\r\n", "pop3": b"+OK\r\n", "smtp": b"220 hi\r\n"}[protocol.value]
    return [repr(action) for action in (*client.connected(), *client.receive(greeting))]
