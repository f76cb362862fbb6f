"""The part of a host name that somebody registered: whom a password goes to."""

from functools import cache

from publicsuffixlist import PublicSuffixList

from wizard.net.host_names import is_ip


def base_domain(host: str) -> str:
    """The registrable domain of a host by the Public Suffix List; a public suffix, or an address, is its own.

    Customers of one hosting company below a suffix of its own (alice.github.io) are strangers to each other.
    """
    return host if is_ip(host) else _suffixes().privatesuffix(host) or host


def is_inside(host: str, domain: str) -> bool:
    """Whether a host belongs to whoever owns the domain of an address."""
    if host == domain:
        return True
    if host.endswith("." + domain):
        return not is_public_suffix(domain)
    return base_domain(host) == base_domain(domain)


def is_public_suffix(domain: str) -> bool:
    """Whether strangers register names directly below this domain (co.jp, github.io)."""
    return _suffixes().privatesuffix(domain) is None


@cache
def _suffixes() -> PublicSuffixList:
    # Read at the first question: it takes about 100 ms, and most addresses need no answer.
    return PublicSuffixList()
