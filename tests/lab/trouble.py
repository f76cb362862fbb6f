"""Trouble on the PC's way to the internet, for as long as a `with` block lasts."""

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.lab.lab import Lab
from tests.lab.plan import RESOLVER, ROUTER
from tests.lab.postfix import ANSWERS, QUEUE
from tests.lab.troubled import PORTAL
from tests.lab.wire import NET_DEVICE, PC_DEVICE

_FROM_PC = f"-i {NET_DEVICE}"
_LYING_RESOLVER_PORT = 5353


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
    with _rules(lab, f"INPUT {_FROM_PC} -p tcp -m multiport --dports {','.join(map(str, ports))} -j DROP"):
        yield


@contextmanager
def recipients_answered(lab: Lab, **answers: str) -> Iterator[None]:
    """Postfix says this to recipients, by the local part of their address: hanako="450 4.2.0 Later"."""
    _answer(lab, answers)
    try:
        yield
    finally:
        _answer(lab, {})


def _answer(lab: Lab, answers: Mapping[str, str]) -> None:
    lines = "".join(f"{local}@ {words}\n" for local, words in answers.items())
    # A table of this kind is read once by each process; the signal has Postfix begin new ones.
    script = f"cat > {ANSWERS} && kill -HUP $(cat {QUEUE}/pid/master.pid)"
    done = lab.internet.run(["sh", "-c", script], stdin=lines)
    assert done.returncode == 0, done.stderr


@contextmanager
def dns_gone(lab: Lab) -> Iterator[None]:
    """The resolver's machine is there, and nobody answers at its port."""
    with _rules(lab, *(f"INPUT {_FROM_PC} -p {kind} --dport 53 -j REJECT" for kind in ("udp", "tcp"))):
        yield


@contextmanager
def dns_silent(lab: Lab) -> Iterator[None]:
    """Questions to the resolver vanish."""
    with _rules(lab, *(f"INPUT {_FROM_PC} -p {kind} --dport 53 -j DROP" for kind in ("udp", "tcp"))):
        yield


@contextmanager
def names_lead_to_portal(lab: Lab) -> Iterator[None]:
    """Every name resolves to the box that wants a sign-in; nothing else can be reached."""
    box = lab.plan.place(PORTAL).ipv4
    resolver = lab.internet.popen(
        [
            *("dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--user=root", "--no-hosts"),
            *("--no-resolv", "--bind-interfaces", f"--listen-address={RESOLVER}", "--pid-file="),
            *(f"--port={_LYING_RESOLVER_PORT}", f"--address=/#/{box}"),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    lies = [
        f"PREROUTING -t nat {_FROM_PC} -p {kind} --dport 53 -j DNAT --to {RESOLVER}:{_LYING_RESOLVER_PORT}"
        for kind in ("udp", "tcp")
    ]
    try:
        with _rules(lab, f"INPUT {_FROM_PC} -p tcp ! -d {box} -j DROP", *lies, tools=("iptables",)):
            yield
    finally:
        resolver.kill()
        resolver.wait()


@contextmanager
def web_leads_to_portal(lab: Lab) -> Iterator[None]:
    """Names are told truly; every web server, http or https, is the box, and mail ports are dropped."""
    with _led_to_portal(lab, 80, 443):
        yield


@contextmanager
def plain_web_leads_to_portal(lab: Lab) -> Iterator[None]:
    """Names are told truly; plain http is led to the box, and everything else is dropped."""
    with _led_to_portal(lab, 80):
        yield


def clock_off(by: str) -> dict[str, str]:
    """The environment of a program that believes in another date, such as "-2y"; its timers go right."""
    library = next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))), None)
    assert library is not None, "the lab needs the package faketime"
    return {"LD_PRELOAD": str(library), "FAKETIME": by, "DONT_FAKE_MONOTONIC": "1"}


@contextmanager
def _led_to_portal(lab: Lab, *ports: int) -> Iterator[None]:
    box = lab.plan.place(PORTAL).ipv4
    led = [f"PREROUTING -t nat {_FROM_PC} -p tcp --dport {port} -j DNAT --to {box}" for port in ports]
    with _rules(lab, f"INPUT {_FROM_PC} -p tcp ! -d {box} -j DROP", *led, tools=("iptables",)):
        yield


@contextmanager
def _rules(lab: Lab, *rules: str, tools: tuple[str, ...] = ("iptables", "ip6tables")) -> Iterator[None]:
    """Rules of the packet filter, put before all others and taken out again."""
    with ExitStack() as stack:
        for rule in rules:
            for tool in tools:
                lab.internet.run([tool, "-I", *rule.split()]).check_returncode()
                stack.callback(_take_out, lab, tool, rule)
        yield


def _take_out(lab: Lab, tool: str, rule: str) -> None:
    lab.internet.run([tool, "-D", *rule.split()]).check_returncode()


def _pc(lab: Lab, script: str) -> None:
    lab.pc.run(["sh", "-eu", "-c", script]).check_returncode()
