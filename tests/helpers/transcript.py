"""Conversations written down, played against a protocol object; nothing may be left over at the end.

    S: text      the server says a line          C: text      the client must say exactly this line
    S, text      the same without CRLF           TLS          the client must ask for TLS, which then starts
    EOF          the server closes               TIMEOUT      the driver gives up
    HELD         the client must wait for leave  LEAVE        it gets it; without these lines it has leave
    END          the driver ends the listening

␍ ␊ ␀ stand for a bare CR, a bare LF and a NUL. Server lines that follow each other arrive in one piece,
unless `chop` cuts it.
"""

import random
from collections.abc import Callable, Iterator

from wizard.protocol.actions import Action, Hold, Outcome, Send, StartTls, Told
from wizard.protocol.client import MailClient
from wizard.protocol.imap_listening import ImapListening
from wizard.protocol.smtp import SmtpClient

Chop = Callable[[bytes], Iterator[bytes]]
Listen = Callable[[Send], None]
"""Hears everything that the client sends, at the moment it does."""

_CONTROLS = str.maketrans({"␍": "\r", "␊": "\n", "␀": "\0"})


def whole(data: bytes) -> Iterator[bytes]:
    """All in one piece."""
    yield data


def single_bytes(data: bytes) -> Iterator[bytes]:
    """Every byte for itself."""
    for index in range(len(data)):
        yield data[index : index + 1]


def at_cr(data: bytes) -> Iterator[bytes]:
    """Cut between each CR and its LF."""
    pieces = data.split(b"\r")
    yield from (piece + b"\r" for piece in pieces[:-1])
    if pieces[-1]:
        yield pieces[-1]


def anywhere(seed: int) -> Chop:
    """Cut anywhere, at the same places whenever the seed is the same."""

    def chop(data: bytes) -> Iterator[bytes]:
        dice = random.Random(seed)
        start = 0
        while start < len(data):
            end = start + dice.randint(1, 9)
            yield data[start:end]
            start = end

    return chop


CHOPPINGS: dict[str, Chop] = {
    "whole": whole,
    "single_bytes": single_bytes,
    "at_cr": at_cr,
    "at_random": anywhere(20),
}


def _nobody(_action: Send) -> None:
    """Nobody listens."""


def play(
    client: MailClient,
    first: list[Action],
    script: str,
    *,
    chop: Chop = whole,
    listen: Listen = _nobody,
    told: list[Told] | None = None,
) -> Outcome:
    """Play a script against the operation that gave the actions `first`; the outcome it ended with.

    What the operation tells on its way is added to `told`.
    """
    stage = _Stage(client, chop, listen, told, script)
    stage.take(first)
    for line in script.strip().split("\n") if script else ():
        stage.follow(line.strip().translate(_CONTROLS))
    return stage.close()


class _Stage:
    def __init__(
        self, client: MailClient, chop: Chop, listen: Listen, told: list[Told] | None, script: str
    ) -> None:
        self._told = told
        self._client = client
        self._chop = chop
        self._listen = listen
        self._said = b""
        self._waiting = b""
        self._wants_tls = False
        self._holds = False
        self._waits_at_hold = "HELD" in script
        self._outcomes: list[Outcome] = []

    def take(self, actions: list[Action]) -> None:
        for action in actions:
            assert not self._wants_tls, f"{action} after StartTls"
            match action:
                case Send(data=data):
                    self._listen(action)
                    self._said += data
                case StartTls():
                    self._wants_tls = True
                case Hold():
                    self._holds = True
                    if not self._waits_at_hold:
                        self._go_on()
                case Told():
                    assert self._told is not None, f"nobody hears {action}"
                    self._told.append(action)
                case Outcome():
                    self._outcomes.append(action)

    def follow(self, line: str) -> None:
        mark, text = line[:2], line[2:].removeprefix(" ")
        if mark in {"S:", "S,"}:
            self._waiting += text.encode() + (b"\r\n" if mark == "S:" else b"")
            return
        self._deliver()
        if mark == "C:":
            self._expect(text.encode() + b"\r\n")
        elif line == "TLS":
            assert self._wants_tls, f"TLS was not asked for; {self._state()}"
            self._wants_tls = False
            self.take(self._client.tls_started())
        elif line == "HELD":
            assert self._holds, f"the client does not wait for leave; {self._state()}"
        elif line == "LEAVE":
            self._go_on()
        elif line == "END":
            assert isinstance(self._client, ImapListening)
            self.take(self._client.end_idle())
        elif line == "EOF":
            self.take(self._client.eof())
        else:
            assert line == "TIMEOUT", f"not a line of a script: {line}"
            self.take(self._client.timed_out())

    def close(self) -> Outcome:
        self._deliver()
        assert not self._said, f"the client also said {self._said!r}"
        assert not self._wants_tls, "the client waits for TLS"
        assert len(self._outcomes) == 1, f"one outcome ends an operation: {self._outcomes}"
        assert not self._client.is_busy
        return self._outcomes[0]

    def _go_on(self) -> None:
        assert isinstance(self._client, SmtpClient)
        self._holds = False
        self.take(self._client.go_on())

    def _deliver(self) -> None:
        data, self._waiting = self._waiting, b""
        if data:
            assert not self._said, f"the client already said {self._said!r}"
        for piece in self._chop(data):
            self._wants_tls = False
            self.take(self._client.receive(piece))

    def _expect(self, line: bytes) -> None:
        assert self._said.startswith(line), f"expected {line!r}; {self._state()}"
        self._said = self._said[len(line) :]

    def _state(self) -> str:
        return f"said {self._said!r}, outcomes {self._outcomes}"
