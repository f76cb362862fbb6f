"""The part of a host name that somebody registered: whom a password goes to."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from publicsuffixlist import PSLFILE, PublicSuffixList

from wizard.net.host_names import is_ip

_TOPS_CAP: Final = 64
_COMMENT: Final = b"//"


def base_domain(host: str) -> str:
    """The registrable domain of a host by the Public Suffix List; a public suffix, or an address, is its own.

    Customers of one hosting company below a suffix of its own (alice.github.io) are strangers to each other.
    """
    return host if is_ip(host) else _suffixes(_top(host)).privatesuffix(host) or host


def is_inside(host: str, domain: str) -> bool:
    """Whether a host belongs to whoever owns the domain of an address."""
    if host == domain:
        return True
    if host.endswith("." + domain):
        return not is_public_suffix(domain)
    return base_domain(host) == base_domain(domain)


def is_public_suffix(domain: str) -> bool:
    """Whether strangers register names directly below this domain (co.jp, github.io)."""
    return _suffixes(_top(domain)).privatesuffix(domain) is None


def _top(name: str) -> str:
    return name.removesuffix(".").rpartition(".")[2].lower()


@lru_cache(maxsize=_TOPS_CAP)
def _suffixes(top: str) -> PublicSuffixList:
    """The part of the list that is about names below one top-level label, written as an A-label.

    The whole list takes several times as long to parse, and a search would have to wait for that.
    """
    try:
        written = top.encode("ascii").decode("idna")
    except UnicodeError:
        written = top  # no label at all, so the list has no rule for it
    # Names come as A-labels. Left to itself the library would encode every rule anew, thousands for "jp".
    rules = [
        rule if rule.isascii() else rule.decode().encode("idna") for rule in _rules_below(written.encode())
    ]
    return PublicSuffixList(source=rules, accept_encoded_idn=False)


def _rules_below(top: bytes) -> list[bytes]:
    """The rules of the list that end with this label; looking for the label is faster than at each line."""
    text = b"\n" + Path(PSLFILE).read_bytes() + b"\n"
    rules: list[bytes] = []
    end = text.find(top + b"\n")
    while end != -1:
        rule = text[text.rfind(b"\n", 0, end) + 1 : end + len(top)]
        if (rule == top or rule.endswith(b"." + top)) and not rule.startswith(_COMMENT):
            rules.append(rule)
        end = text.find(top + b"\n", end + 1)
    return rules
