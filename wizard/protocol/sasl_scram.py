"""SCRAM (RFC 5802, RFC 7677): both sides prove that they know the password, and nobody sends it.

scramp does the computing. What is decided here: how much work a server may ask for, and that nothing short of
its proof is a login.
"""

from enum import Enum

from scramp import ScramClient, ScramException  # type: ignore[import-untyped]
from typing_extensions import override

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism
from wizard.protocol.actions import FailureKind
from wizard.protocol.errors import InputError, WireError
from wizard.protocol.replies import clean
from wizard.protocol.sasl_binding import ChannelBinding
from wizard.protocol.sasl_exchange import Exchange, decoded, too_many
from wizard.protocol.sasl_password import credentials

MAX_ROUNDS = 600_000
"""The most rounds of hashing a server may ask for: a second's work on a slow computer, and far above what
servers use."""


class _Stage(Enum):
    FIRST = "first"
    FINAL = "final"
    PROVED = "proved"


class Scram(Exchange):
    """Name and nonce, proof, the server's proof; -PLUS uses `binding`, the others say that there is one."""

    def __init__(
        self,
        mechanism: AuthMechanism,
        username: str,
        secret: Secret,
        *,
        nonce: str,
        binding: ChannelBinding | None,
    ) -> None:
        self._client = _client(mechanism, username, secret, nonce=nonce, binding=binding)
        self._stage = _Stage.FIRST
        super().__init__(mechanism, opening=self._client.get_client_first().encode())

    @override
    def accepted(self) -> None:
        if self._stage is not _Stage.PROVED:
            raise _unproved()

    @override
    def _respond(self, challenge: bytes) -> bytes:
        if self.objection or self._stage is _Stage.PROVED:
            raise too_many()
        message = _text(decoded(challenge))
        if message.startswith("e="):
            # RFC 5802 §7: the refusal itself comes after an answer, which has nothing to say.
            self.objection = clean(message[2:]) or "error"
            return b""
        return self._prove(message) if self._stage is _Stage.FIRST else self._check_proof(message)

    def _prove(self, message: str) -> bytes:
        try:
            self._client.set_server_first(message)
        except ScramException as error:
            raise WireError(FailureKind.PROTOCOL, clean(message), note=clean(f"SCRAM: {error}")) from error
        rounds = int(self._client.iterations)
        if rounds > MAX_ROUNDS:
            raise WireError(FailureKind.PROTOCOL, note=f"SCRAM with {rounds} rounds of hashing")
        self._stage = _Stage.FINAL
        return str(self._client.get_client_final()).encode()

    def _check_proof(self, message: str) -> bytes:
        try:
            self._client.set_server_final(message)
        except ScramException as error:
            raise _unproved() from error
        self._stage = _Stage.PROVED
        return b""


def _client(
    mechanism: AuthMechanism, username: str, secret: Secret, *, nonce: str, binding: ChannelBinding | None
) -> ScramClient:
    credentials(username, secret)
    bound = None if binding is None else (binding.kind.value, binding.data)
    try:
        return ScramClient([mechanism.value], username, secret.reveal(), channel_binding=bound, c_nonce=nonce)
    except ScramException as error:
        # SASLprep (RFC 4013) forbids some characters; its words would name them.
        raise InputError("the user name or the password has characters that SCRAM cannot take") from error


def _text(message: bytes) -> str:
    try:
        return message.decode()
    except UnicodeDecodeError as error:
        raise WireError(FailureKind.PROTOCOL, note="a challenge that is not UTF-8") from error


def _unproved() -> WireError:
    return WireError(FailureKind.UNPROVED, note="the server did not prove that it knows the password")
