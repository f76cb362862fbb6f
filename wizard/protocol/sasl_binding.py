"""What ties a login to the TLS session it happens in (RFC 5929)."""

from dataclasses import dataclass, field
from enum import Enum


class BindingKind(Enum):
    """The kinds of channel binding; the value is the IANA name.

    There is no tls-exporter (RFC 9266): Python's TLS does not give it.
    """

    TLS_UNIQUE = "tls-unique"
    TLS_SERVER_END_POINT = "tls-server-end-point"

    @property
    def is_usual(self) -> bool:
        """Whether a server that binds at all is sure to know this kind (RFC 5802 §6.1)."""
        return self is BindingKind.TLS_UNIQUE


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelBinding:
    """One binding as its kind defines it: bytes that both ends of one TLS session know."""

    kind: BindingKind
    data: bytes = field(repr=False)
