"""The lab's first process: builds everything inside the namespaces and takes it all down with itself.

Run by its path as process 1 of new network, mount and process namespaces, with the standard library only:
`keeper.py FD`. FD is a stream socket to whoever wants the lab: the order comes in over it, the answer goes
out. When it closes, this process ends, and with process 1 the kernel ends every process of the lab and
drops its networks and its files.
"""

import json
import os
import signal
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NoReturn

ANSWER_LIMIT_BYTES = 65_536
READY_WITHIN_S = 20.0

_LENGTH = struct.Struct("=Q")
_ORDER_LIMIT_BYTES = 64_000_000
_LISTENING = "0A"
_TAIL_CHARACTERS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be built.

    `files` are texts by path below `home`, on a file system that only the lab sees. `setup` is a shell
    script for the internet side. `wire` is a command that joins both sides and says so; its argument PID is
    replaced by a process on the PC side. `daemons` are commands by name. `listening` are the (address, port)
    pairs that must accept TCP connections before the lab is ready.
    """

    home: str
    files: dict[str, str]
    setup: str
    wire: list[str]
    daemons: dict[str, list[str]]
    listening: list[tuple[str, int]]

    def encoded(self) -> bytes:
        """The order as it goes over the socket."""
        text = json.dumps(asdict(self)).encode()
        return _LENGTH.pack(len(text)) + text


class BuildError(Exception):
    """Something could not be built; the text says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Daemon:
    """A server process and the file that its output goes to."""

    process: subprocess.Popen[bytes]
    log: Path

    def words(self) -> str:
        """Its name, how it ended if it did, and its last output."""
        ended = self.process.poll()
        state = "running" if ended is None else f"ended with {ended}"
        return f"{self.log.stem} ({state}): {self.log.read_text(errors='replace')[-_TAIL_CHARACTERS:]}"


def _receive(wish: socket.socket) -> Order:
    (length,) = _LENGTH.unpack(wish.recv(_LENGTH.size, socket.MSG_WAITALL))
    assert length <= _ORDER_LIMIT_BYTES
    fields = json.loads(wish.recv(length, socket.MSG_WAITALL))
    fields["listening"] = [(address, port) for address, port in fields["listening"]]
    return Order(**fields)


def _run(argv: Sequence[str], script: str) -> None:
    done = subprocess.run(
        argv, input=script, capture_output=True, text=True, check=False, timeout=READY_WITHIN_S
    )
    if done.returncode:
        raise BuildError(f"{' '.join(argv)} ended with {done.returncode}: {done.stderr.strip()}")


def _until_line(argv: Sequence[str]) -> subprocess.Popen[bytes]:
    """Starts a process and waits for the line with which it says that it is ready."""
    process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    if not process.stdout.readline():
        raise BuildError(f"{' '.join(argv)}: {process.stderr.read().decode(errors='replace').strip()}")
    return process


def _write_files(order: Order) -> None:
    _run(["mount", "-t", "tmpfs", "-o", "mode=755", "tayori-lab", str(Path(order.home).parent)], "")
    for name, text in order.files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def _start(name: str, argv: Sequence[str], logs: Path) -> Daemon:
    log = logs / f"{name}.output"
    with log.open("ab") as output:
        process = subprocess.Popen(
            argv, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True
        )
    return Daemon(process=process, log=log)


def _address(text: str) -> str:
    """An address as /proc/net/tcp writes it: words of four bytes in the machine's order."""
    raw = bytes.fromhex(text)
    words = (raw[start : start + 4] for start in range(0, len(raw), 4))
    packed = b"".join(word[::-1] if sys.byteorder == "little" else word for word in words)
    return socket.inet_ntop(socket.AF_INET if len(packed) == 4 else socket.AF_INET6, packed)


def _listeners() -> set[tuple[str, int]]:
    """Who listens now; looking here wakes no server up, as a connection would."""
    found = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            _, local, _, state, *_ = line.split()
            if state == _LISTENING:
                address, port = local.split(":")
                found.add((_address(address), int(port, 16)))
    return found


def _await_listeners(wanted: set[tuple[str, int]], daemons: Sequence[Daemon]) -> None:
    deadline = time.monotonic() + READY_WITHIN_S
    while missing := wanted - _listeners():
        ended = [daemon for daemon in daemons if daemon.process.poll() is not None]
        if ended or time.monotonic() > deadline:
            words = "\n".join(daemon.words() for daemon in ended or daemons)
            raise BuildError(f"nothing listens at {sorted(missing)[:5]}\n{words}")
        time.sleep(0.02)


def build(order: Order) -> list[int]:
    """Builds the lab; returns descriptors: PC network, internet network, mounts, processes, home."""
    _write_files(order)
    _run(["sh", "-eu"], order.setup)
    pc = _until_line(["unshare", "--net", "sh", "-c", "echo up; exec sleep infinity"])
    _until_line([str(pc.pid) if argument == "PID" else argument for argument in order.wire])
    logs = Path(order.home) / "log"
    daemons = [_start(name, argv, logs) for name, argv in order.daemons.items()]
    _await_listeners(set(order.listening), daemons)
    namespaces = [f"/proc/{pc.pid}/ns/net", *(f"/proc/self/ns/{name}" for name in ("net", "mnt", "pid"))]
    return [os.open(path, os.O_RDONLY) for path in (*namespaces, order.home)]


def _reap(_signal: int, _frame: object) -> None:
    """Process 1 inherits the orphans and must bury them."""
    try:
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass
    except ChildProcessError:
        pass


def main() -> NoReturn:
    """Builds, answers, and waits for the other end to close."""
    wish = socket.socket(fileno=int(sys.argv[1]))
    try:
        descriptors = build(_receive(wish))
    except BuildError as error:
        wish.sendall(json.dumps({"error": str(error)}).encode())
        sys.exit(1)
    socket.send_fds(wish, [json.dumps({"error": None}).encode()], descriptors)
    for descriptor in descriptors:
        os.close(descriptor)
    signal.signal(signal.SIGCHLD, _reap)
    wish.recv(1)
    sys.exit(0)


if __name__ == "__main__":
    main()
