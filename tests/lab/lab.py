"""A running lab: starting, stopping, and doing things on its PC side."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

from tests.lab.internet import CHECKOUT, DIAL, order
from tests.lab.keeper import ANSWER_LIMIT_BYTES, READY_WITHIN_S
from tests.lab.mailroom import Logins, Mailroom
from tests.lab.outcome import Outcome
from tests.lab.plan import HOME, make_plan
from tests.lab.providers import PROVIDERS
from tests.lab.rows import Provider
from tests.lab.side import Side, SideProcess
from tests.lab.wire import Dial, Traffic

INSIDE = "TAYORI_IN_LAB"
"""Set to 1 in the environment of tests that run on the PC side."""

_TOOLS = ("unshare", "nsenter", "ip", "iptables-restore", "openssl", "dnsmasq", "dovecot", "postfix")
_LMTP = Path("/usr/lib/dovecot/lmtp")
_STOP_WITHIN_S = 10.0


class LabError(Exception):
    """The lab cannot be had here; the text says what is missing or what failed."""


def obstacle() -> str | None:
    """Why no lab can be built on this machine, None if nothing is in the way."""
    if os.geteuid() != 0:
        return "the lab makes network namespaces, and that needs root"
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if not _LMTP.exists():
        missing.append("dovecot-lmtpd")
    if missing:
        return (
            f"the lab needs programs that are not installed: {', '.join(missing)} (see tests/lab/README.md)"
        )
    if not Path("/dev/net/tun").exists():
        return "the lab needs /dev/net/tun, which this machine or container does not have"
    return None


class Lab:
    """A pretend internet and a PC on it, for as long as the `with` block lasts.

    `mail` reads and fills the mailboxes and reads the servers' logs, `pc` and `internet` run commands.
    """

    def __init__(self, providers: Sequence[Provider] = PROVIDERS, *, rtt_ms: float = 0.0) -> None:
        self.plan = make_plan(providers)
        self._rtt_ms = rtt_ms
        self._descriptors: list[int] = []

    def start(self) -> Self:
        """Builds everything; returns when every server listens.

        Raises:
            LabError: It cannot be built here.
        """
        if (reason := obstacle()) is not None:
            raise LabError(reason)
        self._lifeline, far = socket.socketpair()
        with far:
            self._keeper = _start_keeper(far)
        try:
            self._build()
        except BaseException:
            self.stop()
            raise
        return self

    def _build(self) -> None:
        self._lifeline.settimeout(READY_WITHIN_S * 2)
        try:
            self._lifeline.sendall(order(self.plan).encoded())
            answer, self._descriptors, _, _ = socket.recv_fds(self._lifeline, ANSWER_LIMIT_BYTES, 5)
        except OSError as error:
            raise LabError(f"the lab did not answer: {error}; {self._last_words()}") from error
        if not answer:
            raise LabError(f"the lab could not be begun: {self._last_words()}")
        if (reason := json.loads(answer)["error"]) is not None:
            raise LabError(reason)
        pc_network, network, mounts, processes, home = self._descriptors
        self.pc = Side(network=pc_network, mounts=mounts, processes=processes)
        self.internet = Side(network=network, mounts=mounts, processes=processes)
        seen_from_here = Path(f"/proc/{os.getpid()}/fd/{home}")
        self.mail = Mailroom(seen_from_here, self.plan)
        self._dial = Dial(seen_from_here / DIAL.relative_to(HOME))
        self.set_rtt(self._rtt_ms)

    def _last_words(self) -> str:
        self._keeper.kill()
        _, error = self._keeper.communicate()
        return error.decode(errors="replace").strip()

    def stop(self) -> None:
        """Ends every process of the lab, on both sides, and with them its networks and files."""
        self._lifeline.close()
        if self._descriptors:
            self._dial.close()
        for descriptor in self._descriptors:
            os.close(descriptor)
        self._descriptors = []
        try:
            self._keeper.communicate(timeout=_STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._keeper.kill()
            self._keeper.communicate()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    # The PC

    def run(
        self,
        command: Sequence[str],
        *,
        stdin: str | None = None,
        env: Mapping[str, str] | None = None,
        timeout_s: float = 60.0,
    ) -> subprocess.CompletedProcess[str]:
        """Runs a command on the PC side to its end."""
        return self.pc.run(command, stdin=stdin, env=env, timeout_s=timeout_s)

    def popen(self, command: Sequence[str], *, env: Mapping[str, str] | None = None) -> SideProcess:
        """Starts a long-running command on the PC side, its outputs as pipes."""
        return self.pc.popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def tayori(
        self,
        *arguments: str,
        home: Path,
        stdin: str | None = None,
        env: Mapping[str, str] | None = None,
        timeout_s: float = 60.0,
    ) -> Outcome:
        """Runs the product on the PC side; everything that it stores goes to `home`."""
        own = CHECKOUT / ".venv" / "bin" / "python"
        python = str(own) if own.exists() else sys.executable
        return self._outcome(
            [python, "-m", "wizard", *arguments],
            stdin=stdin,
            env={"PYTHONPATH": str(CHECKOUT), "HOME": str(home), "TAYORI_HOME": str(home), **(env or {})},
            timeout_s=timeout_s,
        )

    def pytest(
        self, path: str, *arguments: str, env: Mapping[str, str] | None = None, timeout_s: float = 300.0
    ) -> Outcome:
        """Runs tests on the PC side, in a process of their own; `path` is relative to the checkout."""
        return self._outcome(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", path, *arguments],
            env={INSIDE: "1", "QT_QPA_PLATFORM": "offscreen", **(env or {})},
            timeout_s=timeout_s,
        )

    def _outcome(
        self, command: list[str], *, env: Mapping[str, str], timeout_s: float, stdin: str | None = None
    ) -> Outcome:
        begun = time.monotonic()
        done = self.pc.run(command, stdin=stdin, env=env, folder=CHECKOUT, timeout_s=timeout_s)
        return Outcome(
            argv=tuple(command),
            status=done.returncode,
            stdout=done.stdout,
            stderr=done.stderr,
            elapsed_s=time.monotonic() - begun,
        )

    # The wire

    def set_rtt(self, rtt_ms: float) -> None:
        """Makes every round trip between the PC and the internet, name look-ups included, take this long."""
        self._dial.rtt_ms = rtt_ms

    @property
    def traffic(self) -> Traffic:
        """What has gone over the wire so far."""
        return self._dial.traffic

    # The mail

    def deliver(self, address: str, raw: bytes, *, folder: str = "INBOX") -> None:
        """Puts a mail into a mailbox, byte for byte, as if it had just arrived."""
        self.mail.deliver(address, raw, folder=folder)

    def mailbox(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """The mails in a folder as the server keeps them, oldest first."""
        return self.mail.mailbox(address, folder)

    def logins(self, address: str) -> Logins:
        """The logins that the servers decided on for this address since `mail.forget()`."""
        return self.mail.logins(address)

    def reset_mail(self) -> None:
        """Empties every mailbox."""
        self.mail.reset_mail()


def _start_keeper(far: socket.socket) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [
            *("unshare", "--net", "--mount", "--propagation", "private"),
            *("--pid", "--fork", "--kill-child", "--mount-proc"),
            *(sys.executable, "-I", "-S", str(CHECKOUT / "tests/lab/keeper.py"), str(far.fileno())),
        ],
        pass_fds=[far.fileno()],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        # Ctrl-C in the terminal is for the tests; the lab ends when they close its lifeline.
        start_new_session=True,
    )
