"""Accounts and drafts for the tests of the mail engine."""

from datetime import datetime, timedelta, timezone

from tests.helpers.loopback_internet import endpoint
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.recipients import Recipient
from wizard.model.account import Account, SecretPlace, VerifiedSettings
from wizard.model.address import EmailAddress
from wizard.model.candidate import Source, Trust
from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, Protocol, Security, Server

USER = "taro@example.org"
SECRET = Secret("correct horse")
NOW = datetime(2026, 11, 2, 10, 0, tzinfo=timezone(timedelta(hours=9)))


def address(text: str = USER) -> EmailAddress:
    local, _, domain = text.rpartition("@")
    return EmailAddress(given=text, local=local, domain=domain, domain_ascii=domain)


def somebody(text: str = "hanako@example.net", name: str = "") -> Recipient:
    return Recipient(name=name, address=address(text))


def draft(*to: str, subject: str = "hello", body: str = "words\n") -> Draft:
    return Draft(to=tuple(somebody(one) for one in to or ("hanako@example.net",)), subject=subject, body=body)


def account(
    incoming: Protocol = Protocol.IMAP,
    *,
    incoming_security: Security = Security.TLS,
    outgoing_host: str = "mail.example.org",
) -> Account:
    """An account whose servers are at mail.example.org."""
    return Account(
        id="taro-1",
        settings=VerifiedSettings(
            address=address(),
            incoming=Server(
                endpoint=endpoint(incoming, incoming_security), username=USER, auth=AuthMechanism.PLAIN
            ),
            outgoing=Server(
                endpoint=endpoint(Protocol.SMTP, host=outgoing_host), username=USER, auth=AuthMechanism.PLAIN
            ),
            source=Source.TABLE,
            trust=Trust.VERIFIED,
        ),
        display_name="田中 太郎",
        created="2026-11-01T00:00:00+00:00",
        secret_place=SecretPlace.SESSION,
    )
