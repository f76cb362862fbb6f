"""How port and protection of an entered server go together: one follows the other while that is usual."""

from wizard.model.server import DEFAULT_PORTS, Protocol, Security

SECURED = (Security.TLS, Security.STARTTLS)
MAIL_BETWEEN_COMPANIES = 25
"""The port that is not for submission (RFC 6409 §3.1), and that providers close to homes."""


def usual_port(protocol: Protocol, security: Security | None) -> int | None:
    """The port that goes with a protection; None while the protection is still to be found."""
    return None if security is None else DEFAULT_PORTS[protocol, security]


def usual_security(protocol: Protocol, port: int | None) -> Security | None:
    """The protection that a port is known for; None when nobody can tell."""
    return next((one for one in SECURED if DEFAULT_PORTS[protocol, one] == port), None)


def port_after(
    port: int | None, *, protocol: Protocol, before: Protocol, security: Security | None
) -> int | None:
    """The port once another protection or protocol was chosen: one that somebody made up stays."""
    was_usual = port is None or usual_security(before, port) is not None
    return usual_port(protocol, security) if was_usual else port


def security_after(
    security: Security | None, *, protocol: Protocol, before: int | None, port: int | None
) -> Security | None:
    """The protection once another port was entered: one that was not the usual one of the old port stays."""
    was_usual = security is None or usual_port(protocol, security) == before
    if not was_usual:
        return security
    return usual_security(protocol, port) or (None if port is None else security)
