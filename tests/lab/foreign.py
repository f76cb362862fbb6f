"""Mail clients that are not ours (imaplib, poplib, smtplib), to check the lab and the product against."""

import base64
import contextlib
import functools
import imaplib
import poplib
import smtplib
import ssl
from collections.abc import Iterator

from tests.lab.rows import Service

TIMEOUT_S = 8.0
_NAME = "pc.test"


@functools.cache
def _context() -> ssl.SSLContext:
    return ssl.create_default_context()


@contextlib.contextmanager
def imap(host: str, port: int) -> Iterator[imaplib.IMAP4]:
    """A connection to an IMAP server, protected and not logged in."""
    context = _context()
    client: imaplib.IMAP4
    if port == 993:
        client = imaplib.IMAP4_SSL(host, port, ssl_context=context, timeout=TIMEOUT_S)
    else:
        client = imaplib.IMAP4(host, port, timeout=TIMEOUT_S)
        client.starttls(context)
    with client:
        yield client


@contextlib.contextmanager
def pop3(host: str, port: int) -> Iterator[poplib.POP3]:
    """A connection to a POP3 server, protected and not logged in."""
    context = _context()
    client: poplib.POP3
    if port == 995:
        client = poplib.POP3_SSL(host, port, context=context, timeout=TIMEOUT_S)
    else:
        client = poplib.POP3(host, port, timeout=TIMEOUT_S)
        client.stls(context)
    with contextlib.closing(client):
        yield client


@contextlib.contextmanager
def smtp(host: str, port: int) -> Iterator[smtplib.SMTP]:
    """A connection to a submission server, protected and not logged in."""
    context = _context()
    client: smtplib.SMTP
    if port == 465:
        client = smtplib.SMTP_SSL(host, port, context=context, timeout=TIMEOUT_S, local_hostname=_NAME)
    else:
        client = smtplib.SMTP(host, port, timeout=TIMEOUT_S, local_hostname=_NAME)
        client.starttls(context=context)
    with client:
        client.ehlo()
        yield client


def log_in(host: str, port: int, service: Service, *, name: str, password: str) -> bool:
    """Whether a server accepts this login; passwords go as UTF-8 (RFC 4616 §2)."""
    plain = f"\0{name}\0{password}".encode()
    match service:
        case Service.IMAP | Service.IMAPS:
            with imap(host, port) as client, contextlib.suppress(imaplib.IMAP4.error):
                return client.authenticate("PLAIN", lambda _: plain)[0] == "OK"
        case Service.POP3 | Service.POP3S:
            with pop3(host, port) as box, contextlib.suppress(poplib.error_proto):
                box.user(name)
                return box.pass_(password).startswith(b"+OK")
        case Service.SUBMISSION | Service.SUBMISSIONS:
            with smtp(host, port) as relay:
                code, _ = relay.docmd("AUTH", f"PLAIN {base64.b64encode(plain).decode()}")
                return code == 235
        case _:
            raise AssertionError(f"nobody logs in at {service}")
    return False
