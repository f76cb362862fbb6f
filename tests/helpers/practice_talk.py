"""Conversations with the practice provider's responders, written down; nothing may be left over at the end.

    C: text      the client says a line              S: text    the responder must say exactly this line
    C, text      the same without CRLF               TLS        it must ask for TLS, which then starts
    BYE          it must hang up

␍ ␊ ␀ ␠ stand for a bare CR, a bare LF, a NUL and a space at the end. Client lines that follow each other
arrive in one piece, unless `chop` cuts it.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

from tests.helpers.transcript import Chop, whole
from wizard.model.secret import Secret
from wizard.practice.company import Company
from wizard.practice.credentials import Credentials
from wizard.practice.mailbox import INBOX, Folder, Mailbox
from wizard.practice.members import LEARNER, PASSWORD
from wizard.practice.responder import Responder
from wizard.protocol.actions import Action, Goodbye, Send, StartTls

NOW = datetime(2026, 4, 1, 9, 30, tzinfo=timezone(timedelta(hours=9)))
UID_VALIDITY = 77
LETTER = b"From: hanako@renshu.example\r\nSubject: tea\r\n  at three\r\n\r\n.dots\r\nand text\r\n"

_CONTROLS = str.maketrans({"␍": "\r", "␊": "\n", "␀": "\0", "␠": " "})


def company(*letters: bytes, box_bytes: int = 1_000_000) -> Company:
    """A company where all boxes are empty, but for these letters in the learner's inbox."""
    opened = Company(now=lambda: NOW, box_bytes=box_bytes)
    inbox = Folder(uid_validity=UID_VALIDITY)
    for letter in letters:
        inbox.add(letter, at=NOW)
    box_of(opened).folders[INBOX] = inbox
    return opened


def box_of(where: Company, address: str = LEARNER.address) -> Mailbox:
    """The mailbox of a member."""
    box = where.log_in(Credentials(username=address, secret=Secret(PASSWORD)))
    assert isinstance(box, Mailbox)
    return box


class Talk:
    """One conversation on its way, which may be played in several pieces."""

    def __init__(self, responder: Responder, *, chop: Chop = whole) -> None:
        self.responder = responder
        self.is_over = False
        self._chop = chop
        self._said = b""
        self._waiting = b""
        self._paused: Iterator[Action] | None = None
        self._take(responder.connected())

    def play(self, script: str) -> None:
        """Play these lines; the responder must have said no more than they say."""
        for line in script.strip().split("\n"):
            self._follow(line.strip().translate(_CONTROLS))
        self._deliver()
        assert not self._said, f"the responder also said {self._said!r}"
        assert self._paused is None, "the responder waits for TLS"

    def send(self, data: bytes) -> bytes:
        """Say these bytes; all that is said to them."""
        self._take(self.responder.receive(data))
        said, self._said = self._said, b""
        return said

    def _follow(self, line: str) -> None:
        mark, text = line[:2], line[2:].removeprefix(" ")
        if mark in {"C:", "C,"}:
            self._waiting += text.encode() + (b"\r\n" if mark == "C:" else b"")
            return
        self._deliver()
        if mark == "S:":
            self._expect(text.encode() + b"\r\n")
        elif line == "TLS":
            assert self._paused is not None, f"TLS was not asked for; said {self._said!r}"
            rest, self._paused = self._paused, None
            self._take(rest)
        else:
            assert line == "BYE", f"not a line of a script: {line}"
            assert self.is_over, f"the conversation goes on; said {self._said!r}"

    def _deliver(self) -> None:
        data, self._waiting = self._waiting, b""
        for piece in self._chop(data):
            self._take(self.responder.receive(piece))

    def _take(self, actions: Iterator[Action]) -> None:
        for action in actions:
            assert not self.is_over, f"{action} after the end"
            match action:
                case Send(data=data):
                    self._said += data
                case StartTls():
                    self._paused = actions
                    return
                case Goodbye():
                    self.is_over = True
                case _:
                    raise AssertionError(f"not an action of a responder: {action}")

    def _expect(self, line: bytes) -> None:
        assert self._said.startswith(line), f"expected {line!r}; said {self._said!r}"
        self._said = self._said[len(line) :]
