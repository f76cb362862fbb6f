"""What a pretend provider is: hosts with ports, names, users and published documents."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Service(Enum):
    """What answers at a port; a port that no row names refuses connections."""

    IMAP = "imap"  # STARTTLS offered and demanded
    IMAPS = "imaps"
    POP3 = "pop3"
    POP3S = "pop3s"
    SUBMISSION = "submission"
    SUBMISSIONS = "submissions"
    SMTP = "smtp"  # mail between servers, no login
    IMAP_PLAIN = "imap_plain"  # no TLS at all
    POP3_PLAIN = "pop3_plain"
    SUBMISSION_PLAIN = "submission_plain"
    WEB = "web"
    WEB_TLS = "web_tls"
    INTROSPECTION = "introspection"  # tells other servers whose a token is (RFC 7662)
    SILENT = "silent"  # accepts and never speaks
    HANGUP = "hangup"  # greets and hangs up
    GARBAGE = "garbage"  # speaks nothing that is mail
    RESET = "reset"  # greets and breaks the connection off
    FILTERED = "filtered"  # packets are dropped


class CertificateKind(Enum):
    """What is wrong, if anything, with a host's certificate."""

    GOOD = "good"
    WRONG_NAME = "wrong_name"
    EXPIRED = "expired"
    SELF_SIGNED = "self_signed"
    UNKNOWN_ISSUER = "unknown_issuer"
    OPENED = "opened"  # made up by a virus checker whose authority the PC does not believe
    OPENED_AND_BELIEVED = "opened_and_believed"


class Ipv6(Enum):
    """Whether a host has an IPv6 address, and whether anything comes through to it."""

    ABSENT = "absent"
    WORKS = "works"
    DROPPED = "dropped"


class LoginName(Enum):
    """Which login names a provider's servers accept."""

    ADDRESS = "address"
    LOCAL_PART = "local_part"
    EITHER = "either"


TLS_PORTS = frozenset({443, 465, 993, 995})
"""Ports on which TLS starts with the first byte (RFC 8314 §3, RFC 9110 §4.2.2)."""

ANY_PATH = "*"
"""The path of a page for whatever has no page of its own; with an end, for all paths with that end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a web server answers to one path, query left out; `location` makes it a redirect."""

    body: str = ""
    content_type: str = "text/xml; charset=utf-8"
    status: int = 200
    location: str | None = None
    delay_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """One machine with an address of its own: its names and what answers at its ports.

    Its certificate is for all of its names, or for those in `certified` alone. `password` is the one that it
    takes in place of each user's own. Once a client has sent `cut_after_bytes`, the connection is cut in
    place of the next thing that the server says.
    """

    names: tuple[str, ...]
    ports: Mapping[int, Service]
    certificate: CertificateKind = CertificateKind.GOOD
    certified: tuple[str, ...] = ()
    ipv6: Ipv6 = Ipv6.ABSENT
    greeting_delay_s: float = 0.0
    cut_after_bytes: int = 0
    refuses_logins: bool = False
    password: str | None = None
    pages: Mapping[str, Page] = field(default_factory=dict)

    @property
    def is_relayed(self) -> bool:
        """Whether its real servers stand behind a relay."""
        return bool(self.greeting_delay_s or self.cut_after_bytes)


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A mailbox at a provider and its password, in clear as this is all pretended.

    `token` is an access token that the provider issued, "" for none.
    """

    local: str
    password: str
    token: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SrvRecord:
    """One SRV record, e.g. service `_imaps`; port 0 and target `.` say "not offered" (RFC 6186 §3.4)."""

    service: str
    target: str
    port: int
    priority: int = 0
    weight: int = 1


TARO = User(local="taro", password="himitsu-no-kotoba-1")
HANAKO = User(local="hanako", password="himitsu-no-kotoba-2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A mail domain (or a domain without mail: no users) and everything it runs and publishes.

    A domain with users gets a mail exchanger `mx.DOMAIN` of its own unless `mx` names others.
    `wildcard` is the host name that every otherwise unknown name below the domain leads to;
    `serves` are other domains whose users log in at these hosts too. `mechanisms` are what its servers offer
    for a login in place of PLAIN and LOGIN; `capability` is all that its IMAP servers say they can do. With
    `beyond_ascii` they offer SMTPUTF8, and mail for its users reaches their folders without LMTP, which
    Dovecot speaks for ASCII alone.
    """

    domain: str
    note: str
    hosts: tuple[Host, ...] = ()
    login: LoginName = LoginName.ADDRESS
    users: tuple[User, ...] = (TARO, HANAKO)
    srv: tuple[SrvRecord, ...] = ()
    mx: tuple[str, ...] = ()
    txt: tuple[tuple[str, str], ...] = ()
    cname: tuple[tuple[str, str], ...] = ()
    wildcard: str | None = None
    serves: tuple[str, ...] = ()
    mechanisms: tuple[str, ...] = ()
    capability: str | None = None
    beyond_ascii: bool = False

    def user(self, local: str) -> User:
        """The user with this local part; KeyError if there is none."""
        for user in self.users:
            if user.local == local:
                return user
        raise KeyError(f"{local}@{self.domain}")

    def address(self, local: str = "taro") -> str:
        """The mail address of one of its users."""
        return f"{self.user(local).local}@{self.domain}"

    def password(self, local: str = "taro") -> str:
        """The password of one of its users."""
        return self.user(local).password
