"""The pretend providers of these stories: the same server, which says of itself that it can more or less."""

from tests.lab.rows import TARO, Host, Provider, Service
from wizard.model.account import Account, SecretPlace, VerifiedSettings
from wizard.model.address import EmailAddress
from wizard.model.candidate import Source, Trust
from wizard.model.server import AuthMechanism, Endpoint, Protocol, Security, Server

IMAPS = 993
_BASE = "IMAP4rev1 SASL-IR LITERAL+ ID ENABLE IDLE"
_CAPABILITIES = {
    "everything": None,
    "no-move": f"{_BASE} LIST-EXTENDED LIST-STATUS SPECIAL-USE UIDPLUS CONDSTORE",
    "no-condstore": f"{_BASE} SPECIAL-USE UIDPLUS MOVE",
    "no-uidplus": f"{_BASE} LIST-EXTENDED LIST-STATUS SPECIAL-USE MOVE CONDSTORE",
    "bare": "IMAP4rev1",
}


def _row(name: str, capability: str | None) -> Provider:
    domain = f"{name}.test"
    return Provider(
        domain=domain,
        note="for stories of two clients",
        hosts=(Host(names=(f"imap.{domain}",), ports={IMAPS: Service.IMAPS}),),
        users=(TARO,),
        capability=capability,
    )


ROWS = tuple(_row(name, capability) for name, capability in _CAPABILITIES.items())
"""One provider for each set of capabilities."""


def host_of(row: Provider) -> str:
    """The name of the provider's IMAP server."""
    return row.hosts[0].names[0]


def account_at(row: Provider) -> Account:
    """Taro's account as the wizard writes it; nothing is sent in these stories."""
    return account_on(host_of(row), row.address())


def account_on(host: str, address: str) -> Account:
    """The account of this address with an IMAP server."""
    local, _, domain = address.partition("@")
    return Account(
        id="taro-1",
        settings=VerifiedSettings(
            address=EmailAddress(given=address, local=local, domain=domain, domain_ascii=domain),
            incoming=_server(host, IMAPS, Protocol.IMAP, address),
            outgoing=_server(f"smtp.{domain}", 465, Protocol.SMTP, address),
            source=Source.TABLE,
            trust=Trust.VERIFIED,
        ),
        display_name="Taro",
        created="2026-11-01T00:00:00+00:00",
        secret_place=SecretPlace.SESSION,
    )


def _server(host: str, port: int, protocol: Protocol, name: str) -> Server:
    endpoint = Endpoint(protocol=protocol, host=host, port=port, security=Security.TLS)
    return Server(endpoint=endpoint, username=name, auth=AuthMechanism.PLAIN)
