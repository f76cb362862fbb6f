"""The order for a whole lab: every file, script, daemon and port of it. Pure but for the certificates."""

import sys
from pathlib import Path, PurePosixPath

from tests.lab import dnsmasq, dovecot, firewall, listeners, postfix
from tests.lab.certificates import Authority
from tests.lab.keeper import Order
from tests.lab.plan import (
    HOME,
    NETWORK,
    NETWORK_V6,
    PC,
    PC_V6,
    RESOLVER,
    ROUTER,
    ROUTER_V6,
    Place,
    Plan,
    behind,
)
from tests.lab.rows import CertificateKind, Service
from tests.lab.wire import DIAL_BYTES, NET_DEVICE, PC_DEVICE

CHECKOUT = Path(__file__).resolve().parents[2]
DIAL = HOME / "dial"
CA_FILE = HOME / "ca.pem"
TRUST_FOLDER = "/etc/ssl/certs"

_NET_DEVICE_UP = f"""
ip link set {NET_DEVICE} up
ip route add {PC} dev {NET_DEVICE} src {ROUTER}
ip -6 route add {PC_V6} dev {NET_DEVICE}
"""

_PC_DEVICE_UP = f"""
ip link set lo up
ip address add {PC} peer {ROUTER} dev {PC_DEVICE}
ip -6 address add {PC_V6} peer {ROUTER_V6} dev {PC_DEVICE} nodad
ip link set {PC_DEVICE} up
ip route add default via {ROUTER} dev {PC_DEVICE}
ip -6 route add default dev {PC_DEVICE}
"""

_WITHOUT_LISTENER = frozenset({Service.FILTERED})


def order(plan: Plan) -> Order:
    """Everything the keeper needs to build this plan."""
    texts = {
        **_certificates(plan),
        **dovecot.files(plan),
        **postfix.files(plan),
        listeners.LISTENERS: listeners.listeners(plan),
        dnsmasq.CONFIGURATION: dnsmasq.configuration(plan),
        DIAL: "\0" * DIAL_BYTES,
        HOME / "resolv.conf": f"nameserver {RESOLVER}\noptions timeout:2 attempts:2\n",
        HOME / "hosts": "127.0.0.1 localhost\n::1 localhost\n",
        HOME / "nsswitch.conf": "passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n",
        HOME / "log" / "README": "what the servers said\n",
    }
    return Order(
        home=str(HOME),
        files={str(path): text for path, text in texts.items()},
        setup=_setup(plan),
        wire=[
            *(sys.executable, "-I", "-S", str(CHECKOUT / "tests/lab/wire.py")),
            *("PID", str(DIAL), _NET_DEVICE_UP, _PC_DEVICE_UP),
        ],
        daemons={
            "dnsmasq": list(dnsmasq.COMMAND),
            **{instance.name: list(instance.command) for instance in dovecot.instances(plan)},
            "postfix": list(postfix.COMMAND),
            "servers": ["env", "--chdir", str(CHECKOUT), sys.executable, "-m", "tests.lab.servers"],
        },
        listening=[
            (RESOLVER, 53),
            *(
                (address, number)
                for place in plan.places
                for port in _listening_ports(place)
                for number in {port, behind(place, port)}
                for address in place.addresses
            ),
        ],
    )


def _listening_ports(place: Place) -> list[int]:
    return [port for port, service in place.host.ports.items() if service not in _WITHOUT_LISTENER]


def _certificates(plan: Plan) -> dict[PurePosixPath, str]:
    authority = Authority()
    texts = {
        CA_FILE: authority.ca_pem,
        HOME / "certificates" / "fallback.pem": authority.issue(("fallback.test",), CertificateKind.GOOD),
    }
    for place in plan.places:
        if set(place.host.ports) - {25, 80}:
            texts[place.chain] = authority.issue(
                place.host.certified or place.host.names, place.host.certificate
            )
    return texts


def _setup(plan: Plan) -> str:
    """The script of the internet side: mounts, folders with their owners, addresses, packet filter."""
    private_folders = " ".join(f"{postfix.QUEUE}/{name}" for name in postfix.QUEUE_FOLDERS[:-2])
    return f"""
cover() {{  # FILE TARGET: the target, or what it points to, shows the file from now on
    target=$(realpath -m "$2")
    case $target in
        /run/*) mkdir -p "${{target%/*}}"; touch "$target";;
    esac
    mount --bind "$1" "$target"
}}
cover {HOME}/resolv.conf /etc/resolv.conf
cover {HOME}/hosts /etc/hosts
cover {HOME}/nsswitch.conf /etc/nsswitch.conf

cp -a {TRUST_FOLDER} {HOME}/trust
cp --remove-destination -L {TRUST_FOLDER}/ca-certificates.crt {HOME}/trust/ca-certificates.crt
cat {CA_FILE} >> {HOME}/trust/ca-certificates.crt
ln -s {CA_FILE} {HOME}/trust/$(openssl x509 -hash -noout -in {CA_FILE}).0
mount --bind {HOME}/trust {TRUST_FOLDER}

install -d -o {dovecot.MAIL_ID} -g {dovecot.MAIL_ID} {HOME}/mail
install -d {postfix.QUEUE} {postfix.QUEUE}/pid
install -d -m 700 -o postfix {private_folders} {postfix.DATA}
install -d -m 730 -o postfix -g postdrop {postfix.QUEUE}/maildrop
install -d -m 710 -o postfix -g postdrop {postfix.QUEUE}/public
chown postfix {postfix.FOLDER} && chown root {postfix.FOLDER}

ip link set lo up
ip route add local {NETWORK} dev lo
ip -6 route add local {NETWORK_V6} dev lo
echo 1 > /proc/sys/net/ipv6/ip_nonlocal_bind
iptables-restore <<'END'
{firewall.rules(plan)}END
ip6tables-restore <<'END'
{firewall.rules_v6(plan)}END
"""
