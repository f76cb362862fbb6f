"""Protocol clients in the states that tests begin from."""

from base64 import b64encode
from collections.abc import Callable
from itertools import count

from tests.helpers.transcript import play
from wizard.model.secret import Secret
from wizard.model.server import Security
from wizard.protocol.actions import LoggedIn, Ready
from wizard.protocol.caps import Caps
from wizard.protocol.client import MailClient
from wizard.protocol.imap import ImapClient
from wizard.protocol.pop3 import Pop3Client
from wizard.protocol.sasl_binding import ChannelBinding
from wizard.protocol.smtp import SmtpClient

USER = "taro@example.org"
PASSWORD = "open sesame"
SECRET = Secret(PASSWORD)
PLAIN = b64encode(f"\0{USER}\0{PASSWORD}".encode()).decode()
USER_64 = b64encode(USER.encode()).decode()
PASSWORD_64 = b64encode(PASSWORD.encode()).decode()


def new_imap(security: Security = Security.TLS, caps: Caps | None = None) -> ImapClient:
    """An IMAP client whose tags are T1, T2 and so on."""
    return ImapClient(security=security, tag_source=tags(), nonce_source=nonce, caps=caps)


def new_pop3(security: Security = Security.TLS, caps: Caps | None = None) -> Pop3Client:
    """A POP3 client."""
    return Pop3Client(security=security, nonce_source=nonce, caps=caps)


def new_smtp(security: Security = Security.TLS, caps: Caps | None = None) -> SmtpClient:
    """An SMTP client called me.example."""
    return SmtpClient(security=security, client_name="me.example", nonce_source=nonce, caps=caps)


NEW_CLIENT: dict[str, Callable[[Security], MailClient]] = {
    "imap": new_imap,
    "pop3": new_pop3,
    "smtp": new_smtp,
}


def nonce() -> str:
    """A nonce that every test can say in advance."""
    return "fyko+d2lbbFgONRv9qkxdawL"


def tags() -> Callable[[], bytes]:
    """A source of the tags T1, T2 and so on."""
    numbers = count(1)
    return lambda: b"T%d" % next(numbers)


def ready_imap(
    capabilities: str = "IMAP4rev1 SASL-IR AUTH=PLAIN",
    caps: Caps | None = None,
    binding: ChannelBinding | None = None,
) -> ImapClient:
    """An IMAP client that waits for a login; its next tag is T1."""
    client = new_imap(caps=caps)
    outcome = play(client, client.connected(binding), f"S: * OK [CAPABILITY {capabilities}] imap.example.org")
    assert isinstance(outcome, Ready)
    return client


def open_imap(capabilities: str = "IMAP4rev1", caps: Caps | None = None) -> ImapClient:
    """An IMAP client that is logged in; its next tag is T2."""
    client = ready_imap(caps=caps)
    script = f"C: T1 AUTHENTICATE PLAIN {PLAIN}\nS: T1 OK [CAPABILITY {capabilities}] welcome"
    assert isinstance(play(client, client.login(USER, SECRET), script), LoggedIn)
    return client


def ready_pop3(
    *capabilities: str, caps: Caps | None = None, binding: ChannelBinding | None = None
) -> Pop3Client:
    """A POP3 client that waits for a login."""
    client = new_pop3(caps=caps)
    lines = "\n".join(f"S: {line}" for line in (*capabilities, "."))
    outcome = play(client, client.connected(binding), f"S: +OK pop.example.org\nC: CAPA\nS: +OK\n{lines}")
    assert isinstance(outcome, Ready)
    return client


def open_pop3(*capabilities: str, caps: Caps | None = None) -> Pop3Client:
    """A POP3 client that is logged in."""
    client = ready_pop3("SASL PLAIN", *capabilities, caps=caps)
    assert isinstance(play(client, client.login(USER, SECRET), f"C: AUTH PLAIN {PLAIN}\nS: +OK"), LoggedIn)
    return client


def ready_smtp(*keywords: str, caps: Caps | None = None, binding: ChannelBinding | None = None) -> SmtpClient:
    """An SMTP client that waits for a login."""
    client = new_smtp(caps=caps)
    lines = "\n".join(f"S: 250-{line}" for line in keywords)
    script = f"S: 220 smtp.example.org\nC: EHLO me.example\nS: 250-smtp.example.org\n{lines}\nS: 250 HELP"
    assert isinstance(play(client, client.connected(binding), script.replace("\n\n", "\n")), Ready)
    return client


def open_smtp(*keywords: str, caps: Caps | None = None) -> SmtpClient:
    """An SMTP client that is logged in."""
    client = ready_smtp("AUTH PLAIN", *keywords, caps=caps)
    assert isinstance(play(client, client.login(USER, SECRET), f"C: AUTH PLAIN {PLAIN}\nS: 235 ok"), LoggedIn)
    return client


OPEN_CLIENT: dict[str, Callable[[Caps | None], MailClient]] = {
    "imap": lambda caps: open_imap(caps=caps),
    "pop3": lambda caps: open_pop3(caps=caps),
    "smtp": lambda caps: open_smtp(caps=caps),
}
