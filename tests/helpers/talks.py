"""Conversations as they go over the wire, for tests and for pictures: what was said, and the lines of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from wizard.model.conversation import Speaker, Talk, TalkLine
from wizard.model.server import Endpoint, Protocol, Security
from wizard.protocol.talk import TalkWriter

_HOSTS = {Protocol.SMTP: ("smtp", 587), Protocol.IMAP: ("imap", 993), Protocol.POP3: ("pop", 995)}


@dataclass(frozen=True, slots=True)
class Heard:
    """A script: `S:` and `C:` as in transcripts, `***` a credential, `TLS …` the handshake."""

    protocol: Protocol
    script: str


def door(protocol: Protocol) -> Endpoint:
    """Where the conversation takes place."""
    name, port = _HOSTS[protocol]
    security = Security.STARTTLS if port == 587 else Security.TLS
    return Endpoint(protocol=protocol, host=f"{name}.example.ne.jp", port=port, security=security)


def written(heard: Heard, *, chop: Callable[[bytes], Iterator[bytes]] | None = None) -> tuple[TalkLine, ...]:
    """The lines of a script."""
    writer = TalkWriter(door(heard.protocol))
    secured = False
    for line in heard.script.split("\n"):
        if line == "***":
            writer.secret(secured=secured)
        elif line.startswith("TLS "):
            secured = True
            writer.tls(line.removeprefix("TLS "), is_up=True)
        else:
            speaker = Speaker.CLIENT if line.startswith("C:") else Speaker.SERVER
            data = line[3:].encode() + b"\r\n"
            for piece in [data] if chop is None else chop(data):
                writer.hear(speaker, piece, secured=secured)
    return writer.lines


def talk(heard: Heard, number: int) -> Talk:
    """The connection with this number."""
    return Talk(number=number, endpoint=door(heard.protocol), lines=written(heard))


_BODY = "\n".join(f"C: line {number}" for number in range(40))
SEND = Heard(
    Protocol.SMTP,
    """S: 220 smtp.example.ne.jp ESMTP
C: EHLO [192.0.2.7]
S: 250-smtp.example.ne.jp
S: 250-SIZE 52428800
S: 250 STARTTLS
C: STARTTLS
S: 220 2.0.0 Ready to start TLS
TLS TLSv1.3 TLS_AES_256_GCM_SHA384
C: EHLO [192.0.2.7]
S: 250-smtp.example.ne.jp
S: 250-PIPELINING
S: 250-SIZE 52428800
S: 250 AUTH PLAIN LOGIN
C: AUTH LOGIN
S: 334 VXNlcm5hbWU6
***
S: 334 UGFzc3dvcmQ6
***
S: 235 2.7.0 Authentication successful
C: MAIL FROM:<taro@example.ne.jp> SIZE=512
C: RCPT TO:<hanako@example.jp>
C: DATA
S: 250 2.1.0 Ok
S: 250 2.1.5 Ok
S: 354 End data with <CR><LF>.<CR><LF>
C: From: Taro <taro@example.ne.jp>
C: To: hanako@example.jp
C: Subject: tea
"""
    + _BODY
    + """
C: .
S: 250 2.0.0 Ok: queued as 4Xy""",
)
FETCH_IMAP = Heard(
    Protocol.IMAP,
    """TLS TLSv1.3 TLS_AES_256_GCM_SHA384
S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
***
S: + go on
***
S: * CAPABILITY IMAP4rev1 UIDPLUS
S: kx1 OK Logged in
C: kx2 EXAMINE INBOX
S: * FLAGS (\\Answered \\Seen)
S: * 3 EXISTS
S: * 0 RECENT
S: * OK [UIDVALIDITY 1] UIDs valid
S: kx2 OK [READ-ONLY] done
C: kx3 UID SEARCH ALL
S: * SEARCH 1 2 3
S: kx3 OK done
C: kx4 UID FETCH 1:3 (UID FLAGS RFC822.SIZE)
S: * 1 FETCH (UID 1 FLAGS () RFC822.SIZE 60)
S: kx4 OK done
C: kx5 UID FETCH 1 (UID BODY.PEEK[])
S: * 1 FETCH (UID 1 BODY[] {56}
S: Subject: tea
S:
S: the letter's own words
S: kx5 OK not yet
S:  FLAGS ())
S: kx5 OK done""",
)
FETCH_POP = Heard(
    Protocol.POP3,
    """TLS TLSv1.3 TLS_AES_256_GCM_SHA384
S: +OK pop.example.ne.jp ready
C: CAPA
S: +OK
S: USER
S: UIDL
S: PIPELINING
S: .
***
S: +OK
S: +OK Logged in
C: UIDL
S: +OK
S: 1 a1
S: 2 a2
S: 3 a3
S: 4 a4
S: 5 a5
S: .
C: RETR 1
C: RETR 2
S: +OK 120 octets
S: Subject: tea
S:
S: the letter's own words
S: ..
S: .
S: +OK 120 octets
S: the letter's own words
S: .""",
)
