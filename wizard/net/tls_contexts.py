"""The contexts of TLS connections: what is offered to servers, and what their certificates are held against.

Verification is never switched off. The one context that does not look at the host's name, for a certificate
that an expert accepted by hand, believes that very certificate and no other.
"""

import ssl
import sys
from typing import Final

import truststore

_VERIFIED_BY_THE_SYSTEM: Final = frozenset({"win32", "darwin"})

# RFC 9325 §4.2: forward secrecy. Said here, since what Python offers by itself differs from system to system.
_CIPHERS: Final = "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!AESCCM"
# Key exchange by static RSA comes last. At level 1 a key of 1024 bits will do, but no signature by SHA-1.
_LEGACY_CIPHERS: Final = (
    "@SECLEVEL=1:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:RSA+AESGCM:RSA+AES:!aNULL:!eNULL:!aDSS:!AESCCM"
)


def context_of(ca_pem: str | None, *, legacy: bool = False) -> ssl.SSLContext:
    """A context that believes one authority, or else the system.

    Args:
        ca_pem: the one authority.
        legacy: whether servers with a small key, or without forward secrecy, are good enough.
    """
    if ca_pem is None:
        return _of_system(legacy=legacy)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _harden(context, legacy=legacy)
    context.load_verify_locations(cadata=ca_pem)
    return context


def accepting_only(der: bytes) -> ssl.SSLContext:
    """A context that believes this certificate and no other, whoever issued it and whatever it names.

    Its time and its purpose are looked at as always.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _harden(context, legacy=False)
    # The certificate was read by a person who knows which server it belongs to: that takes the name's place.
    context.check_hostname = False
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.load_verify_locations(cadata=der)
    return context


def _of_system(*, legacy: bool) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _harden(context, legacy=legacy)
    if sys.platform in _VERIFIED_BY_THE_SYSTEM:
        return context
    # truststore reads the system's bundle anew for every connection (50 ms each where it is one big file);
    # here OpenSSL verifies alone, so the context that one connection got serves them all.
    return context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost").context


def _harden(context: ssl.SSLContext, *, legacy: bool) -> None:
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # RFC 8996
    context.hostname_checks_common_name = False  # RFC 9525 §6.1
    context.set_ciphers(_LEGACY_CIPHERS if legacy else _CIPHERS)
