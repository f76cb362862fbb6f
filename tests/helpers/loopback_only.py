"""Keeps every test on the loopback addresses; end-to-end tests have a network of their own.

An audit hook sees each connect, each datagram and each look-up, by whatever library. A guard around
socket.connect alone would let datagrams pass, and those carry DNS.
"""

import ipaddress
import socket
import sys
from collections.abc import Generator, Iterator

import pytest

_LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname"})
_SENDS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})


class OutsideError(RuntimeError):
    """A test tried to reach something that is not on this machine."""


class _Guard:
    """Refuses what would leave the machine while it is closed, and remembers it."""

    def __init__(self) -> None:
        self.is_closed = False
        self.refused: list[str] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.is_closed or (event not in _SENDS and event not in _LOOKUPS):
            return
        target = arguments[0] if event in _LOOKUPS else _host(*arguments)
        if not _is_here(target):
            self.refused.append(f"{event} {target!r}")
            raise OutsideError(f"{event} {target!r}")


def _host(connection: object, address: object = None, *_: object) -> object:
    """Whom a connect or a datagram is meant for; None when it stays here or is connected already."""
    if not isinstance(connection, socket.socket) or connection.family not in {
        socket.AF_INET,
        socket.AF_INET6,
    }:
        return None
    return address[0] if isinstance(address, tuple) else None


def _is_here(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in {None, "", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


_guard = _Guard()


def pytest_configure() -> None:
    sys.addaudithook(_guard)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Closes the guard before the first fixture of a test, and opens it after the last."""
    _guard.is_closed = item.get_closest_marker("e2e") is None
    _guard.refused.clear()
    try:
        return (yield)
    finally:
        _guard.is_closed = False


@pytest.fixture(autouse=True)
def nothing_left_the_machine() -> Iterator[None]:
    """Fails the test even if the code under test took the refusal for a network error."""
    yield
    if _guard.refused:
        pytest.fail("reached outside: " + ", ".join(_guard.refused))
