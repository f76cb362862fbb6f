"""The part of a host name that somebody registered: whom a password goes to."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from publicsuffixlist import PSLFILE, PublicSuffixList

from wizard.net.host_names import is_ip

_TOPS_CAP: Final = 64


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
    itself = written.encode()
    below = b"." + itself
    rules = Path(PSLFILE).read_bytes().split(b"\n")
    return PublicSuffixList(source=[rule for rule in rules if rule.endswith(below) or rule == itself])
