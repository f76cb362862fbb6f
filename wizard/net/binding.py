"""The channel binding of a TLS session, for logins that are tied to it (RFC 5929, RFC 5056)."""

import hashlib
import ssl
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm

from wizard.protocol.sasl_binding import BindingKind, ChannelBinding

_UNIQUE_IN: Final = "TLSv1.2"
"""tls-unique is not defined for TLS 1.3 (RFC 9266 §3), though OpenSSL gives something there too."""

_REPLACED: Final = frozenset({"md5", "sha1"})


def channel_binding(tls: ssl.SSLObject) -> ChannelBinding | None:
    """What binds to this session: tls-unique where that exists, else the server's certificate, if it can."""
    if tls.version() == _UNIQUE_IN:
        unique = tls.get_channel_binding(BindingKind.TLS_UNIQUE.value)
        return None if unique is None else ChannelBinding(kind=BindingKind.TLS_UNIQUE, data=unique)
    der = tls.getpeercert(binary_form=True)
    end_point = None if der is None else end_point_of(der)
    return (
        None if end_point is None else ChannelBinding(kind=BindingKind.TLS_SERVER_END_POINT, data=end_point)
    )


def end_point_of(der: bytes) -> bytes | None:
    """The tls-server-end-point of a certificate (RFC 5929 §4.1); None when its signature has no one hash."""
    try:
        algorithm = x509.load_der_x509_certificate(der).signature_hash_algorithm
        if algorithm is None:
            return None
        return hashlib.new("sha256" if algorithm.name in _REPLACED else algorithm.name, der).digest()
    except (ValueError, UnsupportedAlgorithm):
        return None
