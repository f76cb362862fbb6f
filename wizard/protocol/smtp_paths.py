"""Addresses as they go into MAIL FROM and RCPT TO: checked, so that none can become a second command."""

import re

from wizard.protocol.errors import InputError

MAX_PATH_BYTES = 320

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\u0080-\U0010ffff-]+"
_QUOTED = r'"(?:[ !#-\[\]-~\u0080-\U0010ffff]|\\[ -~])*"'
_DOMAIN = r"[A-Za-z0-9\u0080-\U0010ffff](?:[A-Za-z0-9_.\u0080-\U0010ffff-]*[A-Za-z0-9\u0080-\U0010ffff])?"
_LITERAL = r"\[[A-Za-z0-9:.]+\]"
# Dots in odd places are let through: old addresses of Japanese phone companies have them and work.
_PATH = re.compile(rf"(?:{_ATOM}|{_QUOTED})@(?:{_DOMAIN}|{_LITERAL})")
_UNSEEN = re.compile(r"[\u0080-\u00a0\u2028\u2029\ud800-\udfff]")


def path(address: str, *, utf8: bool) -> bytes:
    """The address between angle brackets; beyond ASCII only with SMTPUTF8 (RFC 6531).

    Raises:
        InputError: the address cannot be written in an envelope.
    """
    if not _PATH.fullmatch(address) or _UNSEEN.search(address):
        raise InputError("an address has characters that do not belong in one")
    if not (utf8 or address.isascii()):
        raise InputError("the server takes no address beyond ASCII")
    wire = address.encode()
    if len(wire) > MAX_PATH_BYTES:
        raise InputError("an address is too long")
    return b"<" + wire + b">"
