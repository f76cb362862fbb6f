"""Conversations with servers that behave, from the greeting to the goodbye, for every protocol.

They are what attacks are compared with, and what mutated conversations are made of.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from tests.helpers.mail_clients import NEW_CLIENT, PLAIN, SECRET, USER
from tests.helpers.transcript import Chop, play, whole
from wizard.model.server import Security
from wizard.protocol.actions import Action, Outcome, Told
from wizard.protocol.client import MailClient
from wizard.protocol.imap import ImapClient
from wizard.protocol.pop3 import Pop3Client
from wizard.protocol.smtp import SmtpClient

Begin = Callable[[MailClient], list[Action]]


@dataclass(frozen=True, slots=True)
class Step:
    """One operation and the script of its conversation."""

    begin: Begin
    script: str

    def play(self, client: MailClient, *, chop: Chop = whole) -> list[Outcome | Told]:
        """What the operation tells on its way, and the outcome it ends with."""
        told: list[Told] = []
        outcome = play(client, self.begin(client), self.script, chop=chop, told=told)
        return [*told, outcome]

    def turns(self) -> Iterator[bytes]:
        """What the server says each time before it is the client's turn again."""
        said = b""
        for line in map(str.strip, self.script.split("\n")):
            mark, text = line[:2], line[2:].removeprefix(" ").replace("␍", "\r").replace("␊", "\n")
            if mark in {"S:", "S,"}:
                said += text.encode() + (b"\r\n" if mark == "S:" else b"")
            elif said:
                yield said
                said = b""
        if said:
            yield said


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """All operations of one connection in order."""

    name: str
    protocol: str
    security: Security
    steps: tuple[Step, ...]

    def client(self) -> MailClient:
        """A client that has not begun."""
        return NEW_CLIENT[self.protocol](self.security)

    def outcomes(self, chop: Chop = whole) -> list[Outcome | Told]:
        """What every operation tells, and how it ends, when the server's bytes come like this."""
        client = self.client()
        return [heard for step in self.steps for heard in step.play(client, chop=chop)]


def _connect(client: MailClient) -> list[Action]:
    return client.connected()


def _login(client: MailClient) -> list[Action]:
    return client.login(USER, SECRET)


def _quit(client: MailClient) -> list[Action]:
    return client.quit()


def _imap(operation: Callable[[ImapClient], list[Action]]) -> Begin:
    return lambda client: operation(cast("ImapClient", client))


def _pop3(operation: Callable[[Pop3Client], list[Action]]) -> Begin:
    return lambda client: operation(cast("Pop3Client", client))


def _smtp(operation: Callable[[SmtpClient], list[Action]]) -> Begin:
    return lambda client: operation(cast("SmtpClient", client))


LETTER = b"From: a@example.org\r\nSubject: tea\r\n\r\nAt three.\r\n.\r\nBring {12} cups.\r\n"
_IN_ONE_LINE = LETTER.decode().replace("\r", "␍").replace("\n", "␊")
_STUFFED = "\n".join(
    f"S: .{line}" if line[:1] == "." else f"S: {line}" for line in LETTER.decode().splitlines()
)
_STUFFED_OUT = _STUFFED.replace("S:", "C:")

_IMAP_INSIDE = (
    Step(_login, f"C: T3 AUTHENTICATE PLAIN {PLAIN}\nS: T3 OK [CAPABILITY IMAP4rev1 UIDPLUS IDLE] in"),
    Step(
        _imap(lambda imap: imap.list_folders()),
        r"""C: T4 LIST "" "*"
            S: * LIST (\HasNoChildren) "/" INBOX
            S: * LIST (\Sent) "/" "&kAFP4W4IMH8-"
            S: * LIST () NIL {9}
            S: odd "name
            S: T4 OK [ALERT] done""",
    ),
    Step(
        _imap(lambda imap: imap.select(b"INBOX")),
        r"""C: T5 SELECT "INBOX"
            S: * FLAGS (\Answered \Seen)
            S: * OK [PERMANENTFLAGS (\Seen \*)] may be kept
            S: * 3 EXISTS
            S: * 0 RECENT
            S: * OK [UIDVALIDITY 3857529045] valid
            S: * OK [UIDNEXT 4392] next
            S: T5 OK [READ-WRITE] open""",
    ),
    Step(
        _imap(lambda imap: imap.uid_search_all()),
        "C: T6 UID SEARCH ALL\nS: * SEARCH 3 9 4391\nS: T6 OK found",
    ),
    Step(
        _imap(lambda imap: imap.uid_fetch([3, 9, 4391], body=True)),
        rf"""C: T7 UID FETCH 3,9,4391 (UID FLAGS RFC822.SIZE INTERNALDATE BODY.PEEK[])
             S: * 1 FETCH (UID 3 FLAGS (\Seen) RFC822.SIZE {len(LETTER)} BODY[] {{{len(LETTER)}}}
             S, {_IN_ONE_LINE}
             S:  INTERNALDATE "17-Jul-1996 02:44:25 -0700")
             S: * 2 FETCH (FLAGS () UID 9 BODY[] "short")
             S: * 3 FETCH (UID 4391 BODY[] NIL)
             S: T7 OK fetched""",
    ),
    Step(
        _imap(lambda imap: imap.append(b"Sent", LETTER, flags=("\\Seen",))),
        rf"""C: T8 APPEND "Sent" (\Seen) {{{len(LETTER)}}}
             S: + go ahead
             C: {_IN_ONE_LINE}
             S: T8 OK [APPENDUID 38505 3955] stored""",
    ),
    Step(
        _imap(lambda imap: imap.fetch_each([[3, 4], [9]])),
        rf"""C: T9 UID FETCH 3:4 (UID FLAGS INTERNALDATE BODY.PEEK[])
             C: T10 UID FETCH 9 (UID FLAGS INTERNALDATE BODY.PEEK[])
             S: * 1 FETCH (UID 3 FLAGS (\Seen) BODY[] {{{len(LETTER)}}}
             S, {_IN_ONE_LINE}
             S: )
             S: T10 NO [EXPUNGEISSUED] gone
             S: * 2 FETCH (UID 4 BODY[] "short")
             S: T9 OK fetched""",
    ),
    Step(_imap(lambda imap: imap.noop()), "C: T11 NOOP\nS: * 1 EXPUNGE\nS: * 2 EXISTS\nS: T11 OK"),
    Step(
        _imap(lambda imap: imap.idle()),
        r"""C: T12 IDLE
            S: * 3 EXISTS
            S: + listening
            S: * 2 FETCH (FLAGS (\Seen))
            S: * OK Still here
            END
            C: DONE
            S: * 1 EXPUNGE
            S: T12 OK done""",
    ),
    Step(_quit, "C: T13 LOGOUT\nS: * BYE so long\nS: T13 OK"),
)
_POP3_INSIDE = (
    Step(_login, f"C: AUTH PLAIN {PLAIN}\nS: +OK in"),
    Step(_pop3(lambda pop3: pop3.sizes()), "C: LIST\nS: +OK\nS: 1 120\nS: 2 99999999999\nS: ."),
    Step(_pop3(lambda pop3: pop3.uidl()), "C: UIDL\nS: +OK\nS: 1 whqtswO00WBw418f9t5JxYwZ\nS: 2 a\nS: ."),
    Step(_pop3(lambda pop3: pop3.retrieve(1)), f"C: RETR 1\nS: +OK\n{_STUFFED}\nS: ."),
    Step(
        _pop3(lambda pop3: pop3.retrieve_each([1, 2, 3])),
        f"C: RETR 1\nC: RETR 2\nC: RETR 3\nS: +OK\n{_STUFFED}\nS: .\nS: -ERR no\nS: +OK\nS: .",
    ),
    Step(_pop3(lambda pop3: pop3.delete(1)), "C: DELE 1\nS: +OK gone"),
    Step(_quit, "C: QUIT\nS: +OK bye"),
)
_SMTP_INSIDE = (
    Step(_login, f"C: AUTH PLAIN {PLAIN}\nS: 235 2.7.0 in"),
    Step(
        _smtp(lambda smtp: smtp.submit(USER, ["b@example.org", "c@example.org"], LETTER)),
        f"""C: MAIL FROM:<{USER}> SIZE={len(LETTER)}
            C: RCPT TO:<b@example.org>
            C: RCPT TO:<c@example.org>
            C: DATA
            S: 250 2.1.0 fine
            S: 250 2.1.5 fine
            S: 550-5.1.1 nobody here
            S: 550 5.1.1 of that name
            S: 354 go on
            {_STUFFED_OUT}
            C: .
            S: 250 2.0.0 taken""",
    ),
    Step(_quit, "C: QUIT\nS: 221 2.0.0 bye"),
)

_IMAP_LEARN = "C: T2 CAPABILITY\nS: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\nS: T2 OK done"
_POP3_LEARN = "C: CAPA\nS: +OK\nS: UIDL\nS: SASL PLAIN\nS: PIPELINING\nS: ."
_SMTP_LEARN = """C: EHLO me.example
    S: 250-mx.example
    S: 250-SIZE 1000000
    S: 250-PIPELINING
    S: 250 AUTH PLAIN"""
_SMTP_OFFER = "C: EHLO me.example\nS: 250-mx.example\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 begin\nTLS"

INSIDE = {"imap": _IMAP_INSIDE, "pop3": _POP3_INSIDE, "smtp": _SMTP_INSIDE}
"""What follows once the capabilities were heard inside TLS."""
LEARN = {"imap": _IMAP_LEARN, "pop3": _POP3_LEARN, "smtp": _SMTP_LEARN}
"""How they are heard there."""
CLEAR = {
    "imap": "S: * OK hello\nC: T1 STARTTLS\nS: T1 OK begin\nTLS",
    "pop3": "S: +OK hello\nC: STLS\nS: +OK begin\nTLS",
    "smtp": f"S: 220 hello\n{_SMTP_OFFER}",
}
"""The way into TLS."""


def in_tls(protocol: str) -> Conversation:
    """The whole conversation on a connection that begins with STARTTLS."""
    opening = Step(_connect, f"{CLEAR[protocol]}\n{LEARN[protocol]}")
    return Conversation(
        name="STARTTLS", protocol=protocol, security=Security.STARTTLS, steps=(opening, *INSIDE[protocol])
    )


_LATER_TAG = re.compile(r"\bT(\d+) ")


def in_tls_from_the_start(protocol: str) -> Conversation:
    """The same conversation on a connection that begins with TLS, where one command less is needed."""
    greeting = CLEAR[protocol].split("\n")[0]
    steps = (Step(_connect, f"{greeting}\n{LEARN[protocol]}"), *INSIDE[protocol])
    earlier = tuple(
        Step(step.begin, _LATER_TAG.sub(lambda tag: f"T{int(tag[1]) - 1} ", step.script)) for step in steps
    )
    return Conversation(name="TLS", protocol=protocol, security=Security.TLS, steps=earlier)
