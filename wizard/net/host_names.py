"""What a host's name or address says of where it is: pure text rules, nothing is looked up."""

import ipaddress
import re
from typing import Final

_LABEL: Final = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_LONGEST_NAME: Final = 253
_LOCAL_SUFFIXES: Final = ("localhost", "local", "internal", "lan", "home.arpa", "intranet", "localdomain")
_LOCAL_NETWORKS: Final = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "::/128",
        "::1/128",
        "fc00::/7",
        "fe80::/10",
    )
)


def is_host_name(host: str) -> bool:
    """Whether this is a full name in A-labels (RFC 1123 §2.1), with a dot in it and no address."""
    labels = host.split(".")
    return (
        len(host) <= _LONGEST_NAME
        and len(labels) > 1
        and all(_LABEL.fullmatch(label) for label in labels)
        and not labels[-1].isdigit()
    )


def is_ip(host: str) -> bool:
    """Whether this is an IP address instead of a name."""
    return _parsed(host) is not None


def is_local_name(host: str) -> bool:
    """Whether the name itself says that it is of this machine or its own network (RFC 6761, 6762, 8375)."""
    return any(host == suffix or host.endswith("." + suffix) for suffix in _LOCAL_SUFFIXES)


def is_local_ip(ip: str) -> bool:
    """Whether the address is of this machine or of a private network."""
    address = _parsed(ip)
    if address is None:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    return any(address in network for network in _LOCAL_NETWORKS if network.version == address.version)


def is_public_host_name(host: str) -> bool:
    """Whether a stranger may name this host: a full name that is not of a private network."""
    return is_host_name(host) and not is_local_name(host)


def _parsed(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
