"""The program of a mail company that opens its mail to others on the same machine (Proton Mail Bridge)."""

from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Provider, Source, Trust
from wizard.model.server import THIS_MACHINE, Endpoint, Protocol, Security, Server

_PORTS = {Protocol.IMAP: 1143, Protocol.SMTP: 1025}


def candidate(address: EmailAddress, provider: Provider, *, source: Source, trust: Trust) -> Candidate:
    """Where the program listens unless the user changed it; whether it runs is for the live check to see."""
    incoming, outgoing = (_server(protocol, address) for protocol in _PORTS)
    return Candidate(
        incoming=(incoming,), outgoing=(outgoing,), source=source, trust=trust, provider=provider
    )


def is_on_this_machine(candidate: Candidate) -> bool:
    """Whether the password would not leave this machine by way of this program's connections."""
    servers = (*candidate.incoming, *candidate.outgoing)
    return all(server.endpoint.host == THIS_MACHINE for server in servers)


def _server(protocol: Protocol, address: EmailAddress) -> Server:
    endpoint = Endpoint(
        protocol=protocol, host=THIS_MACHINE, port=_PORTS[protocol], security=Security.STARTTLS
    )
    return Server(endpoint=endpoint, username=address.wire)
