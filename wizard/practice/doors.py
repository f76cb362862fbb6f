"""The doors of the practice provider: host names, and which protocol speaks on which port."""

from dataclasses import dataclass
from typing import Final

from wizard.model.server import DEFAULT_PORTS, Protocol, Security
from wizard.practice.members import DOMAIN

HTTPS_PORT: Final = 443


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDoor:
    """A port as every mail program sees it."""

    protocol: Protocol
    security: Security

    @property
    def port(self) -> int:
        """The standard port."""
        return DEFAULT_PORTS[self.protocol, self.security]

    @property
    def host(self) -> str:
        """The name that the settings file gives."""
        label = "pop" if self.protocol is Protocol.POP3 else self.protocol.value
        return f"{label}.{DOMAIN}"


MAIL_DOORS: Final = tuple(
    MailDoor(protocol=protocol, security=security)
    for protocol in (Protocol.IMAP, Protocol.POP3, Protocol.SMTP)
    for security in (Security.TLS, Security.STARTTLS)
)
"""All mail ports, in the order in which the settings file names them: best first."""

HOSTS: Final = (DOMAIN, *(f"{label}.{DOMAIN}" for label in ("autoconfig", "imap", "mail", "pop", "smtp")))
"""All names that exist; behind each is the same machine with all its ports."""
