"""A server as a person types it: HOST[:PORT[/tls|starttls]]."""

import re

import typer

from wizard.discovery.wishes import ManualServer
from wizard.flow.pairing import MAIL_BETWEEN_COMPANIES
from wizard.model.address_check import to_a_label
from wizard.model.server import Security

_TYPED = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^:/\s]+)(?::([0-9]{1,5}))?(?:/(tls|starttls))?")


def parse_server(text: str | None) -> ManualServer:
    """What was typed of a server; what was not typed is left to be found."""
    if text is None:
        return ManualServer()
    typed = _TYPED.fullmatch(text.strip())
    host = to_a_label(typed[1].strip("[]").rstrip(".")) if typed else None
    if typed is None or not host:
        raise typer.BadParameter(f"{text!r} is not HOST[:PORT[/tls|starttls]]")
    port = int(typed[2]) if typed[2] else None
    if port is not None and not 0 < port < 65536:
        raise typer.BadParameter("a port is a number from 1 to 65535")
    security = Security(typed[3]) if typed[3] else None
    return ManualServer(host=host, port=port, security=security)


def parse_submission(text: str | None) -> ManualServer:
    """The same for the server that mail is sent through."""
    server = parse_server(text)
    if server.port == MAIL_BETWEEN_COMPANIES:
        raise typer.BadParameter("port 25 is for mail between companies; mail is sent through 587 or 465")
    return server
