"""Who a mail is from and to, as the servers on its way are told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Who a mail is from and to on the wire, blind copies included (RFC 5321 §2.3.1)."""

    mail_from: str
    recipients: tuple[str, ...]
