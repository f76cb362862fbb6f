"""OAuth 2.0 access tokens in place of a password: OAUTHBEARER (RFC 7628) and its forerunner XOAUTH2."""

import json
import re

from typing_extensions import override

from wizard.model.secret import AccessToken
from wizard.model.server import AuthMechanism
from wizard.protocol.errors import InputError
from wizard.protocol.replies import clean
from wizard.protocol.sasl_exchange import Exchange, credential, decoded, too_many

_MAX_TOKEN_BYTES = 16 * 1024
# RFC 6750 §2.1 has fewer characters, but some issuers use more.
_TOKEN = re.compile(rb"[\x21-\x7e]+")


class _Bearer(Exchange):
    """One message with the token; an error comes as a challenge, and the refusal after the answer to it."""

    DUMMY: bytes
    """The answer to an error: it says nothing, the server only waits for it."""

    @override
    def _respond(self, challenge: bytes) -> bytes:
        if self.objection:
            raise too_many()
        self.objection = _status(decoded(challenge))
        return self.DUMMY


class XOAuth2(_Bearer):
    """The form that the large providers made before there was a standard."""

    DUMMY = b""

    def __init__(self, username: str, token: AccessToken) -> None:
        message = b"user=" + _name(username) + b"\1auth=Bearer " + _checked(token) + b"\1\1"
        super().__init__(AuthMechanism.XOAUTH2, opening=message)


class OAuthBearer(_Bearer):
    """The standard."""

    DUMMY = b"\1"

    def __init__(self, username: str, token: AccessToken) -> None:
        name = _name(username).replace(b"=", b"=3D").replace(b",", b"=2C")
        message = b"n,a=" + name + b",\1auth=Bearer " + _checked(token) + b"\1\1"
        super().__init__(AuthMechanism.OAUTHBEARER, opening=message)


def _name(username: str) -> bytes:
    name = credential(username, "user name")
    if b"\1" in name:
        raise InputError("the user name has a control character in it")
    return name


def _checked(token: AccessToken) -> bytes:
    wire = credential(token.reveal(), "token", longest_bytes=_MAX_TOKEN_BYTES)
    if not _TOKEN.fullmatch(wire):
        raise InputError("the token has characters in it that no token has")
    return wire


def _status(error: bytes) -> str:
    """The status in the JSON of an error (RFC 7628 §3.2.2), cleaned for people; never empty."""
    try:
        told = json.loads(error)
    except (ValueError, RecursionError):
        told = None
    status = told.get("status") if isinstance(told, dict) else None
    return (clean(status) if isinstance(status, str) else "") or "error"
