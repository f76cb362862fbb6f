"""Logins with the product's own clients in one process: a JSON list of them on stdin, their ends on stdout.

`python -m tests.lab_inside.logins` on the PC side of a lab. Each is tried once, one after the other.
"""

import asyncio
import json
import sys
from collections.abc import Mapping

from wizard.model.secret import AccessToken, Secret
from wizard.model.server import AuthMechanism, Endpoint, Protocol, Security
from wizard.net.clients import new_client
from wizard.net.internet import Internet
from wizard.net.stream import MailStream
from wizard.protocol.actions import Failed, LoggedIn, LoginRefused

_PATIENCE_S = 10.0


async def _log_in(wish: Mapping[str, str], internet: Internet) -> dict[str, str]:
    """How one login ended: `end` is logged_in, refused or failed, `reason` says why."""
    door = Endpoint(
        protocol=Protocol(wish["protocol"]),
        host=wish["host"],
        port=int(wish["port"]),
        security=Security(wish["security"]),
    )
    client = new_client(door.protocol, door.security)
    stream = await MailStream.open(client, door, internet, timeout_s=_PATIENCE_S)
    if not isinstance(stream, MailStream):
        return {"end": "failed", "reason": repr(stream)}
    secret = AccessToken(wish["secret"]) if wish["is_token"] else Secret(wish["secret"])
    wanted = AuthMechanism(wish["mechanism"]) if wish["mechanism"] else None
    outcome = await stream.perform(client.login(wish["username"], secret, wanted), timeout_s=_PATIENCE_S)
    await stream.close()
    match outcome:
        case LoggedIn():
            return {"end": "logged_in", "mechanism": outcome.mechanism.value}
        case LoginRefused():
            return {"end": "refused", "reason": outcome.reason.value, "text": outcome.text}
        case Failed():
            return {"end": "failed", "reason": outcome.kind.value, "text": outcome.note}
        case _:
            return {"end": "failed", "reason": repr(outcome)}


async def _all(wishes: list[dict[str, str]]) -> list[dict[str, str]]:
    internet = Internet.real()
    return [await _log_in(wish, internet) for wish in wishes]


if __name__ == "__main__":
    json.dump(asyncio.run(_all(json.load(sys.stdin))), sys.stdout)
