"""Settings as plain data for files and JSON, and back, with every value checked on the way in."""

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from wizard.model.account import VerifiedSettings
from wizard.model.address import AddressError
from wizard.model.address_check import parse_address
from wizard.model.candidate import Source, Trust
from wizard.model.server import AuthMechanism, Endpoint, Protocol, Security, Server

Record = dict[str, object]
_Choice = TypeVar("_Choice", bound=Enum)
_HOST_LIMIT = 253
_NAME_LIMIT = 1024


class RecordError(ValueError):
    """Data that is not what it should be; `key` names the place."""

    def __init__(self, key: str) -> None:
        super().__init__(f"missing or wrong: {key}")
        self.key = key


def server_record(server: Server) -> Record:
    """A server as in `setup --json`: protocol, host, port, security, username, auth (names in lower case)."""
    endpoint = server.endpoint
    return {
        "protocol": endpoint.protocol.value,
        "host": endpoint.host,
        "port": endpoint.port,
        "security": endpoint.security.value,
        "username": server.username,
        "auth": server.auth.value.lower() if server.auth else None,
    }


def settings_record(settings: VerifiedSettings) -> Record:
    """Verified settings without any secret."""
    return {
        "address": settings.address.wire,
        "incoming": server_record(settings.incoming),
        "outgoing": server_record(settings.outgoing),
        "source": settings.source.value,
        "trust": settings.trust.word,
    }


def settings_from(record: object) -> VerifiedSettings:
    """The settings in a record.

    Raises:
        RecordError: something is missing or has a wrong value.
    """
    data = mapping(record, "settings")
    try:
        address = parse_address(text(data, "address"))
    except AddressError as error:
        raise RecordError("address") from error
    return VerifiedSettings(
        address=address,
        incoming=server_from(data.get("incoming"), "incoming", is_incoming=True),
        outgoing=server_from(data.get("outgoing"), "outgoing", is_incoming=False),
        source=_choice(Source, data, "source"),
        trust=_trust(text(data, "trust")),
    )


def server_from(record: object, where: str, *, is_incoming: bool) -> Server:
    """The server in a record; `where` names it in the error."""
    data = mapping(record, where)
    protocol = _choice(Protocol, data, "protocol")
    if protocol.is_incoming is not is_incoming:
        raise RecordError(f"{where}.protocol")
    security = _choice(Security, data, "security")
    if security is Security.NONE:
        raise RecordError(f"{where}.security")
    host = text(data, "host")
    port = data.get("port")
    if not isinstance(port, int) or isinstance(port, bool) or not 0 < port < 65536:
        raise RecordError(f"{where}.port")
    if (
        not host.strip(".")
        or len(host) > _HOST_LIMIT
        or not host.isascii()
        or any(char.isspace() or char in "/@:" for char in host)
    ):
        raise RecordError(f"{where}.host")
    username = text(data, "username")
    if len(username) > _NAME_LIMIT or any(ord(char) < 32 for char in username):
        raise RecordError(f"{where}.username")
    endpoint = Endpoint(protocol=protocol, host=host, port=port, security=security)
    return Server(endpoint=endpoint, username=username, auth=_auth(data))


def mapping(value: object, where: str) -> Mapping[str, object]:
    """The value as a mapping, or RecordError."""
    if not isinstance(value, dict):
        raise RecordError(where)
    return value


def text(data: Mapping[str, object], key: str) -> str:
    """A non-empty text at the key, or RecordError."""
    value = data.get(key)
    if not isinstance(value, str) or not value:
        raise RecordError(key)
    return value


def _choice(kind: type[_Choice], data: Mapping[str, object], key: str) -> _Choice:
    try:
        return kind(text(data, key))
    except ValueError as error:
        raise RecordError(key) from error


def _trust(word: str) -> Trust:
    for trust in Trust:
        if trust.word == word:
            return trust
    raise RecordError("trust")


def _auth(data: Mapping[str, object]) -> AuthMechanism | None:
    word = data.get("auth")
    if word is None:
        return None
    if not isinstance(word, str):
        raise RecordError("auth")
    try:
        return AuthMechanism(word.upper())
    except ValueError as error:
        raise RecordError("auth") from error
