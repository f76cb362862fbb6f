"""Protocol clients with what they need from outside: tags and nonces nobody can guess, a name for hello."""

import secrets
from typing import Final

from wizard.model.server import Protocol, Security
from wizard.protocol.client import MailClient
from wizard.protocol.imap import ImapClient
from wizard.protocol.pop3 import Pop3Client
from wizard.protocol.smtp import SmtpClient

# RFC 5321 §4.1.3 allows an address literal; this one tells nobody the name or the address of the computer.
_CLIENT_NAME: Final = "[127.0.0.1]"


def new_client(protocol: Protocol, security: Security) -> MailClient:
    """A client for one new conversation."""
    match protocol:
        case Protocol.IMAP:
            return new_imap(security)
        case Protocol.POP3:
            return new_pop3(security)
        case Protocol.SMTP:
            return new_smtp(security)


def new_imap(security: Security) -> ImapClient:
    """An IMAP client whose tags nobody can say in advance."""
    return ImapClient(security=security, tag_source=_random_tag, nonce_source=_random_nonce)


def new_pop3(security: Security) -> Pop3Client:
    """A POP3 client."""
    return Pop3Client(security=security, nonce_source=_random_nonce)


def new_smtp(security: Security) -> SmtpClient:
    """An SMTP client."""
    return SmtpClient(security=security, client_name=_CLIENT_NAME, nonce_source=_random_nonce)


def _random_tag() -> bytes:
    return b"T" + secrets.token_hex(6).upper().encode("ascii")


def _random_nonce() -> str:
    return secrets.token_urlsafe(24)
