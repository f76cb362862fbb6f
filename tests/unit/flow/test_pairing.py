"""Port and protection of an entered server: one follows the other only while it is the usual one."""

import pytest

from wizard.flow.pairing import port_after, security_after
from wizard.model.server import Protocol, Security

IMAP, POP, SMTP = Protocol.IMAP, Protocol.POP3, Protocol.SMTP
TLS, STARTTLS = Security.TLS, Security.STARTTLS


@pytest.mark.parametrize(
    ("protocol", "port", "security", "expected"),
    [
        (SMTP, 465, STARTTLS, 587),
        (SMTP, 587, TLS, 465),
        (IMAP, None, TLS, 993),
        (IMAP, 143, None, None),
        (SMTP, 2525, TLS, 2525),
    ],
)
def test_the_port_follows_the_protection_unless_somebody_made_it_up(
    protocol: Protocol, port: int | None, security: Security | None, expected: int | None
) -> None:
    assert port_after(port, protocol=protocol, before=protocol, security=security) == expected


def test_the_port_follows_the_protocol() -> None:
    assert port_after(993, protocol=POP, before=IMAP, security=TLS) == 995
    assert port_after(143, protocol=POP, before=IMAP, security=STARTTLS) == 110
    assert port_after(10993, protocol=POP, before=IMAP, security=TLS) == 10993


@pytest.mark.parametrize(
    ("security", "before", "port", "expected"),
    [
        (TLS, 993, 143, STARTTLS),
        (STARTTLS, 143, 993, TLS),
        (None, None, 993, TLS),
        (None, None, 1143, None),
        (TLS, 993, 1993, TLS),
        (TLS, 993, None, None),
        (STARTTLS, 993, 143, STARTTLS),
        (STARTTLS, 1143, 993, STARTTLS),
    ],
)
def test_the_protection_follows_the_port_unless_somebody_chose_it(
    security: Security | None, before: int | None, port: int | None, expected: Security | None
) -> None:
    assert security_after(security, protocol=IMAP, before=before, port=port) is expected
