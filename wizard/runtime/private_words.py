"""Shortens what is nobody's business in a text that leaves this computer: names, addresses, places."""

import re
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final

from wizard.protocol.redactor import MASK
from wizard.runtime.this_computer import ThisComputer

TECHNICAL: Final = frozenset(
    """
    account admin administrator auth authenticate bearer bye capability com connection cram-md5 data ehlo
    error failed host imap imap4rev1 info invalid localhost login mail mailbox message net open org password
    plain pop pop3 port postmaster ready root server smtp ssl starttls support tls user username wrong_name
    xoauth2
    """.split()  # noqa: SIM905 - a list of that length is read as a text
)
"""Words that stand in every conversation. None of them is seen to be a name until it is taken out."""

_FEWEST: Final = 3
_ADDRESS: Final = re.compile(
    r"(?P<local>[^\s<>\"'(),:;=&?/\\\[\]@%…]+)(?P<at>@|%40)(?=[\w-]+\.[\w.-]|\[|localhost)", re.IGNORECASE
)
_USERS_FOLDER: Final = re.compile(r"(?i)((?:[A-Z]:)?[/\\](?:home|users)[/\\])[^/\\\s:\"']+")
_IP: Final = re.compile(
    r"(?:(?<=IPv6:)|(?<![\w.:]))(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[0-9A-F]{0,4}:){2,7}[0-9A-F.]{0,15}(?:%\w+)?)(?![\w:]|\.\d)",
    re.IGNORECASE,
)
_AN_IP: Final = "(IP address)"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateWords:
    """Names of the person, among them the login names, and this computer.

    `domains` is what stands behind the @ of the address, as it is shown and as it is registered: it is told
    whole, wherever it is. `servers` are hosts that may be told by number where they have no name.
    """

    names: tuple[str, ...]
    domains: tuple[str, ...]
    computer: ThisComputer
    servers: frozenset[str] = frozenset()

    def shorten(self, text: str) -> str:
        """The text with only the first letter of names, and nothing of this computer."""
        text = self._without_computer(text)
        text = _ADDRESS.sub(_shorten_address, text)
        text = _IP.sub(self._hide_ip, text)
        return self._without_names(text)

    def _without_computer(self, text: str) -> str:
        computer = self.computer
        if len(computer.home) > _FEWEST:
            text = re.sub(re.escape(computer.home) + r"(?![\w-])", "~", text, flags=re.IGNORECASE)
        text = _USERS_FOLDER.sub(r"\1(user)", text)
        own = [(computer.name, "(this computer)"), (computer.name.partition(".")[0], "(this computer)")]
        for word, instead in (*own, (computer.user, "(user)")):
            if len(word) > 1 and word.casefold() not in TECHNICAL:
                # Behind a dot it is a label of another name: there are hosts below .pc, too.
                text = self._outside_domain(word, before=r"\w.-").sub(_Instead(instead), text)
        return text

    def _without_names(self, text: str) -> str:
        for name in sorted(filter(is_telling, self.names), key=len, reverse=True):
            text = self._outside_domain(name).sub(_Instead(first_letter(name)), text)
        return text

    def _outside_domain(self, word: str, *, before: str = r"\w-") -> re.Pattern[str]:
        """The word where it stands for itself, or else the domain, which is to be left as it is."""
        kept = "|".join(map(re.escape, self.domains))
        domain = f"(?P<kept>{kept})|" if kept else ""
        return re.compile(rf"{domain}(?<![{before}]){re.escape(word)}(?![\w-])", re.IGNORECASE)

    def _hide_ip(self, found: re.Match[str]) -> str:
        try:
            ip = ip_address(found[0].partition("%")[0])
        except ValueError:
            return found[0]
        is_telling = not (ip.is_loopback or ip.is_unspecified)
        is_server = found[0] in self.servers and not ip.is_private
        return _AN_IP if is_telling and not is_server else found[0]


@dataclass(frozen=True, slots=True)
class _Instead:
    """What stands in the place of a word; what was kept stays."""

    words: str

    def __call__(self, found: re.Match[str]) -> str:
        kept = found.groupdict().get("kept")
        return self.words if kept is None else kept


def _shorten_address(found: re.Match[str]) -> str:
    local = found["local"] if found["local"] == MASK else first_letter(found["local"])
    return local + found["at"]


def first_letter(name: str) -> str:
    """A name with its first letter only."""
    return f"{name[:1]}…"


def is_telling(word: str) -> bool:
    """Whether a word says of somebody who it is, so that it is taken out where it stands for itself."""
    return len(word) >= _FEWEST and word.casefold() not in TECHNICAL
