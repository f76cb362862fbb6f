"""Trouble on the PC's way to the internet, for as long as a `with` block lasts."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.lab.lab import Lab
from tests.lab.plan import ROUTER
from tests.lab.wire import NET_DEVICE, PC_DEVICE


@contextmanager
def unplugged(lab: Lab) -> Iterator[None]:
    """The PC has no way to the internet at all: no route, no name look-ups."""
    _pc(lab, "ip route del default && ip -6 route del default")
    try:
        yield
    finally:
        _pc(
            lab,
            f"ip route add default via {ROUTER} dev {PC_DEVICE} && ip -6 route add default dev {PC_DEVICE}",
        )


@contextmanager
def ports_dropped(lab: Lab, *ports: int) -> Iterator[None]:
    """The PC's network drops TCP packets to these ports, wherever they go."""
    rule = f"INPUT -i {NET_DEVICE} -p tcp -m multiport --dports {','.join(map(str, ports))} -j DROP"
    _filter(lab, f"-I {rule}")
    try:
        yield
    finally:
        _filter(lab, f"-D {rule}")


def _pc(lab: Lab, script: str) -> None:
    lab.pc.run(["sh", "-eu", "-c", script]).check_returncode()


def _filter(lab: Lab, change: str) -> None:
    for tool in ("iptables", "ip6tables"):
        lab.internet.run([tool, *change.split()]).check_returncode()
