"""Running commands on one side of the wire: inside the lab's networks, mounts and processes."""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from typing_extensions import override

_HIDDEN = ("SSL_CERT_FILE", "SSL_CERT_DIR", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "WAYLAND_DISPLAY")
"""What would lead back to the real machine, or to a certificate store that is not the lab's."""


class SideProcess(subprocess.Popen[bytes]):
    """A process on one side; signals reach the command itself, not the nsenter that waits for it."""

    @override
    def send_signal(self, sig: int) -> None:
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children")
        if self.poll() is not None:
            return
        for pid in children.read_text().split() or [str(self.pid)]:
            os.kill(int(pid), sig)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of the wire, as descriptors of its namespaces held by this process."""

    network: int
    mounts: int
    processes: int

    def argv(self, command: Sequence[str], *, folder: Path | None = None) -> list[str]:
        """The command line that runs `command` on this side, in `folder` or where the caller stands."""
        held = f"/proc/{os.getpid()}/fd"
        return [
            "nsenter",
            f"--net={held}/{self.network}",
            f"--mount={held}/{self.mounts}",
            f"--pid={held}/{self.processes}",
            f"--wdns={folder or Path.cwd()}",
            *("--", *map(str, command)),
        ]

    def popen(
        self,
        command: Sequence[str],
        *,
        env: Mapping[str, str] | None = None,
        folder: Path | None = None,
        stdin: int | IO[Any] | None = subprocess.DEVNULL,
        stdout: int | IO[Any] | None = None,
        stderr: int | IO[Any] | None = None,
        own_session: bool = True,
    ) -> SideProcess:
        """Starts a long-running command; the lab's end is its end, too."""
        return SideProcess(
            self.argv(command, folder=folder),
            env=environment(env),
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            start_new_session=own_session,
        )

    def run(
        self,
        command: Sequence[str],
        *,
        stdin: str | None = None,
        env: Mapping[str, str] | None = None,
        folder: Path | None = None,
        timeout_s: float = 60.0,
    ) -> subprocess.CompletedProcess[str]:
        """Runs a command to its end; subprocess.TimeoutExpired if it takes longer than `timeout_s`."""
        pipe = subprocess.PIPE
        process = self.popen(command, env=env, folder=folder, stdin=pipe, stdout=pipe, stderr=pipe)
        with process:
            try:
                out, err = process.communicate((stdin or "").encode(), timeout=timeout_s)
            except BaseException:
                os.killpg(process.pid, signal.SIGKILL)
                raise
        return subprocess.CompletedProcess(
            list(command),
            process.returncode,
            out.decode("utf-8", "backslashreplace"),
            err.decode("utf-8", "backslashreplace"),
        )


def environment(extra: Mapping[str, str] | None) -> dict[str, str]:
    """This process's environment without what leads out of the lab, and with `extra`."""
    own = {
        name: value
        for name, value in os.environ.items()
        if name not in _HIDDEN and not name.lower().endswith("_proxy")
    }
    return {**own, **(extra or {})}
