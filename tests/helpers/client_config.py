"""clientConfig documents written out for tests."""


def config(*servers: str, provider: str = "<domain>example.org</domain>") -> bytes:
    """A document around these server elements."""
    inside = "".join(servers)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<clientConfig version="1.1">'
        f'<emailProvider id="example.org">{provider}{inside}</emailProvider></clientConfig>'
    ).encode()


def incoming(
    kind: str,
    host: str,
    port: object,
    socket: str,
    *,
    username: str = "%EMAILADDRESS%",
    method: str = "password-cleartext",
) -> str:
    """One server for fetching."""
    inside = _inside(host, port, socket, username)
    return f'<incomingServer type="{kind}">{inside}<authentication>{method}</authentication></incomingServer>'


def outgoing(host: str, port: object, socket: str, *, username: str = "%EMAILADDRESS%") -> str:
    """One server for sending."""
    return f'<outgoingServer type="smtp">{_inside(host, port, socket, username)}</outgoingServer>'


def _inside(host: str, port: object, socket: str, username: str) -> str:
    return (
        f"<hostname>{host}</hostname><port>{port}</port><socketType>{socket}</socketType>"
        f"<username>{username}</username>"
    )


USUAL = config(incoming("imap", "imap.example.org", 993, "SSL"), outgoing("smtp.example.org", 465, "SSL"))
"""What a domain with everything in order publishes."""
