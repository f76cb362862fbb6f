"""One fetch in a process of its own, for `tests.bench.fetch`: into a store, or only to the end of the bytes.

`python -m tests.bench.fetch_side tayori|bare imap|pop HOST USER STORE`, the password on standard input;
prints one line of JSON. Moments are seconds since the connection was begun.
"""

import asyncio
import json
import socket
import ssl
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from wizard.mail.receiving.fetch import fetch
from wizard.mail.store.store import Store
from wizard.model.account import Account, SecretPlace, VerifiedSettings
from wizard.model.address import EmailAddress
from wizard.model.candidate import Source, Trust
from wizard.model.conversation import Speaker
from wizard.model.secret import Secret
from wizard.model.server import DEFAULT_PORTS, AuthMechanism, Endpoint, Protocol, Security, Server
from wizard.net.internet import Internet
from wizard.net.trace import TraceEvent, TraceLine

PROTOCOLS: Final = {"imap": Protocol.IMAP, "pop": Protocol.POP3}
_CHUNK_BYTES = 65_536
_AHEAD = 50


@dataclass(slots=True)
class Moments:
    """When what happened in one fetch."""

    begun_s: float
    logged_in_s: float | None = None
    first_page_s: float | None = None
    _asked: bool = False

    def now_s(self) -> float:
        """Seconds since the beginning."""
        return time.monotonic() - self.begun_s

    def trace(self, event: TraceEvent) -> None:
        """Hears the conversation: the first answer to the password is the end of the login."""
        if not isinstance(event, TraceLine) or self.logged_in_s is not None:
            return
        if event.secret:
            self._asked = True
        elif self._asked and event.speaker is Speaker.SERVER:
            self.logged_in_s = self.now_s()

    def progress(self, _done: int, _total: int) -> None:
        """Hears that something new stands in the store."""
        if self.first_page_s is None:
            self.first_page_s = self.now_s()


def _server(protocol: Protocol, host: str, user: str) -> Server:
    port = DEFAULT_PORTS[protocol, Security.TLS]
    endpoint = Endpoint(protocol=protocol, host=host, port=port, security=Security.TLS)
    return Server(endpoint=endpoint, username=user, auth=AuthMechanism.PLAIN)


def account(protocol: Protocol, host: str, user: str) -> Account:
    """The account that is measured."""
    local, _, domain = user.partition("@")
    return Account(
        id="taro-1",
        settings=VerifiedSettings(
            address=EmailAddress(given=user, local=local, domain=domain, domain_ascii=domain),
            incoming=_server(protocol, host, user),
            outgoing=_server(Protocol.SMTP, host, user),
            source=Source.TABLE,
            trust=Trust.VERIFIED,
        ),
        display_name="田中 太郎",
        created="2026-11-01T00:00:00+00:00",
        secret_place=SecretPlace.SESSION,
    )


async def tayori(protocol: Protocol, host: str, user: str, secret: Secret, place: Path) -> dict[str, object]:
    """The product's own fetch of the inbox, and how many mails the store has and finds afterwards."""
    moments = Moments(time.monotonic())
    internet = replace(Internet.real(), trace=moments.trace)
    with Store(place) as store:
        moments.begun_s = time.monotonic()
        report = await fetch(
            account(protocol, host, user), secret, store, internet=internet, on_progress=moments.progress
        )
        done_s = moments.now_s()
        assert not report.problems, report
        return {
            "fetch_s": done_s,
            "login_s": moments.logged_in_s,
            "first_page_s": moments.first_page_s,
            "mails": store.count("INBOX"),
            "found": store.search.find("の件").total,
        }


def bare(protocol: Protocol, host: str, user: str, secret: Secret) -> dict[str, object]:
    """The same bytes out of a socket, counted and thrown away: nobody can be faster."""
    begun_s = time.monotonic()
    port = DEFAULT_PORTS[protocol, Security.TLS]
    context = ssl.create_default_context()
    with (
        socket.create_connection((host, port)) as plain,
        context.wrap_socket(plain, server_hostname=host) as wire,
    ):
        wire.recv(_CHUNK_BYTES)
        if protocol is Protocol.IMAP:
            size = _read_imap(wire, user, secret.reveal())
        else:
            size = _read_pop(wire, user, secret.reveal())
    return {"fetch_s": time.monotonic() - begun_s, "bytes": size}


def _read_imap(wire: ssl.SSLSocket, user: str, password: str) -> int:
    wire.sendall(f'a LOGIN {user} "{password}"\r\n'.encode())
    _read_until(wire, b"\r\na OK ")
    wire.sendall(b"b EXAMINE INBOX\r\nc UID FETCH 1:* (UID FLAGS INTERNALDATE BODY.PEEK[])\r\n")
    return _read_until(wire, b"\r\nc OK ")


def _read_pop(wire: ssl.SSLSocket, user: str, password: str) -> int:
    wire.sendall(f"USER {user}\r\nPASS {password}\r\n".encode())
    _read_until(wire, b"+OK Logged in")
    wire.sendall(b"STAT\r\n")
    count = int(wire.recv(_CHUNK_BYTES).split()[1])
    size = 0
    for start in range(1, count + 1, _AHEAD):
        numbers = range(start, min(start + _AHEAD, count + 1))
        # NOOP marks the end of a group: its answer is the only one that is not a mail.
        wire.sendall(b"".join(b"RETR %d\r\n" % number for number in numbers) + b"NOOP\r\n")
        size += _read_until(wire, b"\r\n.\r\n+OK\r\n")
    return size


def _read_until(wire: ssl.SSLSocket, mark: bytes) -> int:
    """How many bytes came until the mark, which stands in the last line; the first counts as a new line."""
    size, end = 0, b"\r\n"
    while True:
        data = wire.recv(_CHUNK_BYTES)
        assert data, "the server hung up"
        size += len(data)
        end = end[-200:] + data
        if end.find(mark, max(0, len(end) - 200)) >= 0 or end.startswith(mark):
            return size


def main() -> None:
    """Do what the arguments say and print what came of it."""
    program, word, host, user, place = sys.argv[1:]
    secret = Secret(sys.stdin.readline().rstrip("\n"))
    protocol = PROTOCOLS[word]
    if program == "bare":
        told = bare(protocol, host, user, secret)
    else:
        told = asyncio.run(tayori(protocol, host, user, secret, Path(place)))
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
