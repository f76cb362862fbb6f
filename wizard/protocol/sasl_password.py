"""The password itself: PLAIN (RFC 4616), LOGIN, and the commands of IMAP and POP3. For verified TLS only.

What servers say in their challenges here is for people, and often no base64: it is not read.
"""

from typing_extensions import override

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism
from wizard.protocol.sasl_exchange import Exchange, credential, too_many


def credentials(username: str, secret: Secret) -> tuple[bytes, bytes]:
    """User name and password as the bytes that go on the wire, UTF-8 and otherwise as they are.

    Raises:
        InputError: one of them is empty, too long, or has a NUL, CR or LF in it.
    """
    return credential(username, "user name"), credential(secret.reveal(), "password")


class Plain(Exchange):
    """Both in one message."""

    def __init__(self, username: str, secret: Secret) -> None:
        name, password = credentials(username, secret)
        super().__init__(AuthMechanism.PLAIN, opening=b"\0" + name + b"\0" + password)

    @override
    def _asks_again(self, challenge: bytes) -> bool:
        return True

    @override
    def _respond(self, challenge: bytes) -> bytes:
        raise too_many()


class Login(Exchange):
    """First the name, then the password, whatever the server calls them."""

    def __init__(self, username: str, secret: Secret) -> None:
        self._left = list(credentials(username, secret))
        super().__init__(AuthMechanism.LOGIN)

    @override
    def _is_over(self) -> bool:
        return not self._left

    @override
    def _respond(self, challenge: bytes) -> bytes:
        if not self._left:
            raise too_many()
        return self._left.pop(0)
