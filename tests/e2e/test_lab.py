"""The lab is what it says it is: checked with programs that are not ours, and by what it leaves behind."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from tests.lab import PROVIDERS, Host, Lab, LabError, Provider, Service, provider
from tests.lab.trouble import ports_dropped, unplugged

pytestmark = pytest.mark.e2e

CHECKOUT = Path(__file__).resolve().parents[2]
STARTS_WITHIN_S = 5.0
GONE_WITHIN_S = 5.0

CONNECT = """
import socket, sys, time
address = socket.getaddrinfo("mail.guess-tls.test", 993, type=socket.SOCK_STREAM)[0][4]
for _ in range(5):
    begun = time.perf_counter()
    socket.create_connection(address).close()
    print((time.perf_counter() - begun) * 1000)
"""
"""Prints the milliseconds that five TCP handshakes take."""

START_AND_WAIT = """
from tests.lab import Lab, provider
lab = Lab([provider("guess-tls.test")]).start()
import os, time
print(*(os.readlink(f"/proc/self/fd/{fd}") for fd in (lab.pc.network, lab.internet.network)), flush=True)
lab.popen(["sleep", "60"])
time.sleep(60)
"""


def namespaces(lab: Lab) -> set[str]:
    """The names of the lab's network, mount and process namespaces."""
    held = (lab.pc.network, lab.internet.network, lab.pc.mounts, lab.pc.processes)
    return {str(Path(f"/proc/self/fd/{descriptor}").readlink()) for descriptor in held}


def inhabitants(namespace_names: set[str]) -> list[str]:
    """The command lines of all processes on this machine that live in one of these namespaces."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            lives_in = {str((process / "ns" / kind).readlink()) for kind in ("net", "mnt", "pid")}
            if lives_in & namespace_names:
                found.append((process / "cmdline").read_text())
        except OSError:
            continue  # it ended while we looked
    return found


def traces() -> dict[str, object]:
    """What a lab could leave on the machine besides processes."""

    def said(*command: str) -> str:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    return {
        "links": set(re.findall(r"^\d+: (\S+?)[@:]", said("ip", "link"), re.MULTILINE)),
        "named namespaces": said("ip", "netns", "list"),
        "packet filter": [line for line in said("iptables-save").splitlines() if line.startswith("-A")],
        "mounts": {line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()},
        "resolv.conf": Path("/etc/resolv.conf").read_bytes(),
        "run": set(Path("/run").iterdir()),
        "etc": set(Path("/etc").iterdir()),
        "descriptors": len(list(Path("/proc/self/fd").iterdir())),
    }


def becomes_true(claim: Callable[[], bool], *, within_s: float) -> bool:
    deadline = time.monotonic() + within_s
    while not claim():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def test_clients_that_are_not_ours_find_every_server_as_its_row_says(lab: Lab) -> None:
    outcome = lab.pytest("tests/lab_inside/test_foreign_clients.py", timeout_s=120)

    assert outcome.status == 0, outcome.stdout
    assert re.search(r"^=+ \d{2,} passed in [^,]+ =+$", outcome.stdout, re.MULTILINE), outcome.stdout


def test_a_second_lab_starts_in_time_and_leaves_nothing_behind(lab: Lab) -> None:
    before = traces()
    begun = time.monotonic()
    second = Lab().start()
    took_s = time.monotonic() - begun
    homes = namespaces(second)
    address = provider("srv.test").address()
    sleeper = second.popen(["sleep", "60"])
    second.deliver(address, b"Subject: only here\r\n\r\n")
    mails = (len(second.mailbox(address)), len(lab.mailbox(address)))
    crowd = inhabitants(homes)

    second.stop()
    sleeper.communicate(timeout=GONE_WITHIN_S)

    assert took_s < STARTS_WITHIN_S
    assert mails == (1, 0)
    assert not homes & namespaces(lab)
    assert any("dovecot" in command for command in crowd)
    assert inhabitants(homes) == []
    assert traces() == before


def test_a_lab_ends_when_the_process_that_started_it_is_killed() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", START_AND_WAIT], cwd=CHECKOUT, stdout=subprocess.PIPE, text=True
    ) as runner:
        assert runner.stdout is not None
        homes = set(runner.stdout.readline().split())
        crowd = inhabitants(homes)
        runner.send_signal(signal.SIGKILL)

    assert len(homes) == 2
    assert any("dovecot" in command for command in crowd)
    assert becomes_true(lambda: inhabitants(homes) == [], within_s=GONE_WITHIN_S)


def test_without_root_the_lab_says_that_it_needs_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(LabError, match="needs root"):
        Lab().start()


def test_a_lab_that_cannot_be_built_says_which_server_would_not_start() -> None:
    nowhere = Host(names=("imap.broken.test",), ports={99_999: Service.IMAPS})

    with pytest.raises(LabError, match=r"dovecot \(ended with \d+\)"):
        Lab([Provider(domain="broken.test", note="a port that does not exist", hosts=(nowhere,))]).start()


@pytest.mark.parametrize("rtt_ms", [20.0, 80.0])
def test_a_tcp_handshake_takes_the_round_trip_time_that_was_dialled(lab: Lab, rtt_ms: float) -> None:
    lab.set_rtt(rtt_ms)
    before = lab.traffic

    done = lab.run([sys.executable, "-I", "-c", CONNECT])
    went = lab.traffic - before

    assert median(map(float, done.stdout.split())) == pytest.approx(rtt_ms, rel=0.15)
    assert went.tcp_openings == 5
    assert went.packets_out >= 15
    assert went.bytes_in > 0


def test_without_a_delay_a_tcp_handshake_takes_less_than_a_millisecond(lab: Lab) -> None:
    done = lab.run([sys.executable, "-I", "-c", CONNECT])

    assert min(float(line) for line in done.stdout.split()) < 1.0


def test_curl_trusts_the_lab_and_every_request_is_noted(lab: Lab) -> None:
    url = "https://autoconfig.autoconfig.test/mail/config-v1.1.xml?emailaddress=taro%40autoconfig.test"

    document = lab.run(["curl", "--silent", "--show-error", "--fail", url])
    missing = lab.run(
        ["curl", "--silent", "-o", "/dev/null", "-w", "%{http_code}", "http://autoconfig.autoconfig.test/x"]
    )
    catch_all = lab.run(["curl", "--silent", "--fail", "http://anything.wildcard.test/whatever"])

    assert "<hostname>in.autoconfig.test</hostname>" in document.stdout
    assert missing.stdout == "404"
    assert "<h1>Welcome</h1>" in catch_all.stdout
    assert [(request["scheme"], request["host"]) for request in lab.mail.requests()] == [
        ("https", "autoconfig.autoconfig.test"),
        ("http", "autoconfig.autoconfig.test"),
        ("http", "anything.wildcard.test"),
    ]
    assert lab.mail.requests()[0]["target"].endswith("?emailaddress=taro%40autoconfig.test")


@pytest.mark.parametrize(
    ("host", "port", "starttls"),
    [
        ("imap.ocn.ne.jp", 993, ()),
        ("smtp.ocn.ne.jp", 465, ()),
        ("imap.guess-starttls.test", 143, ("-starttls", "imap")),
        ("smtp.guess-starttls.test", 587, ("-starttls", "smtp")),
        ("pop.pop-only.test", 110, ("-starttls", "pop3")),
    ],
)
def test_openssl_verifies_the_certificate_of_each_kind_of_port(
    lab: Lab, host: str, port: int, starttls: tuple[str, ...]
) -> None:
    check = ["-verify_return_error", "-verify_hostname", host, "-brief"]

    done = lab.run(["openssl", "s_client", "-connect", f"{host}:{port}", *check, *starttls])

    assert done.returncode == 0, done.stderr
    assert "Verification: OK" in done.stderr
    assert "TLSv1.3" in done.stderr


def test_a_command_runs_with_its_input_its_environment_and_its_own_exit_status(lab: Lab) -> None:
    script = 'cat; echo "$COLOUR"; cat /etc/resolv.conf; pwd; exit 7'

    done = lab.run(["sh", "-c", script], stdin="ひみつ\n", env={"COLOUR": "blue"})

    assert done.returncode == 7
    assert done.stdout.split("\n")[:3] == ["ひみつ", "blue", "nameserver 198.18.0.53"]
    assert str(Path.cwd()) in done.stdout


def test_a_command_that_takes_too_long_is_ended(lab: Lab) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        lab.run(["sleep", "61.7"], timeout_s=0.3)

    assert becomes_true(
        lambda: not any("61.7" in command for command in inhabitants(namespaces(lab))), within_s=GONE_WITHIN_S
    )


def test_a_signal_reaches_the_command_itself(lab: Lab) -> None:
    script = "trap 'echo tidied up; exit 5' TERM; echo ready; while :; do sleep 0.1; done"
    with lab.popen(["sh", "-c", script]) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        process.terminate()
        said = process.stdout.read()

    assert said == b"tidied up\n"
    assert process.returncode == 5


def test_an_unplugged_pc_reaches_nothing_until_it_is_plugged_in_again(lab: Lab) -> None:
    with unplugged(lab):
        off = lab.run([sys.executable, "-I", "-c", CONNECT])
    on = lab.run([sys.executable, "-I", "-c", CONNECT])

    assert "Temporary failure in name resolution" in off.stderr
    assert on.returncode == 0


def test_a_network_that_drops_mail_ports_lets_the_web_through(lab: Lab) -> None:
    fetch = ["curl", "--silent", "--max-time", "1", "-o", "/dev/null"]

    with ports_dropped(lab, 993, 465):
        mail = lab.run([*fetch, "telnet://mail.guess-tls.test:993"])
        web = lab.run([*fetch, "https://wildcard.test/"])

    assert mail.returncode == 28  # curl's own word for a timeout
    assert web.returncode == 0


def test_every_provider_is_named_once_and_its_users_have_passwords() -> None:
    domains = [row.domain for row in PROVIDERS]

    assert len(domains) == len(set(domains))
    assert all(user.password for row in PROVIDERS for user in row.users)
