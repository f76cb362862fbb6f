"""CRAM-MD5 (RFC 2195): the password answers a challenge and is not sent.

Kept for servers that take nothing else. Whoever chose the challenge can guess at the password, so the answer
goes through verified TLS like a password.
"""

import hmac

from typing_extensions import override

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism
from wizard.protocol.actions import FailureKind
from wizard.protocol.errors import WireError
from wizard.protocol.sasl_exchange import Exchange, decoded, too_many
from wizard.protocol.sasl_password import credentials


class CramMd5(Exchange):
    """The server begins; one challenge, one answer."""

    def __init__(self, username: str, secret: Secret) -> None:
        self._name, self._password = credentials(username, secret)
        self._is_spent = False
        super().__init__(AuthMechanism.CRAM_MD5)

    @override
    def _is_over(self) -> bool:
        return self._is_spent

    @override
    def _respond(self, challenge: bytes) -> bytes:
        if self._is_spent:
            raise too_many()
        text = decoded(challenge)
        if not text:
            # The answer to nothing is always the same, as good as the password to whoever reads it once.
            raise WireError(FailureKind.PROTOCOL, note="an empty challenge")
        self._is_spent = True
        return self._name + b" " + hmac.new(self._password, text, "md5").hexdigest().encode("ascii")
