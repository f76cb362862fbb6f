"""The wire between the PC and the internet: two TUN devices, and a delay that can be dialled.

Run by its path as a process of its own, with the standard library only: `wire.py PID DIAL NET PC`. The
first device moves to the network namespace of PID; DIAL is a file that both sides map into memory; NET and
PC are shell scripts that bring the two devices up, each in its own namespace.
"""

import collections
import contextlib
import fcntl
import mmap
import os
import select
import struct
import subprocess
import sys
import time
from dataclasses import astuple, dataclass
from pathlib import Path

PC_DEVICE = "pc0"
NET_DEVICE = "net0"

_TUNSETIFF = 0x400454CA
_IFF_TUN, _IFF_NO_PI = 0x0001, 0x1000
_MTU_BYTES = 1500
_BATCH = 64  # packets taken from one side before the other side has its turn

_DELAY = struct.Struct("=d")
_COUNTS = struct.Struct("=5Q")
DIAL_BYTES = _DELAY.size + _COUNTS.size


@dataclass(slots=True, kw_only=True)
class Traffic:
    """What went over the wire since the lab started, seen from the PC."""

    packets_out: int = 0
    packets_in: int = 0
    bytes_out: int = 0
    bytes_in: int = 0
    tcp_openings: int = 0  # SYN packets sent by the PC, repeated ones included

    def __sub__(self, earlier: "Traffic") -> "Traffic":
        """The traffic since an earlier count."""
        pairs = zip(astuple(self), astuple(earlier), strict=True)
        out, inward, bytes_out, bytes_in, openings = (now - then for now, then in pairs)
        return Traffic(
            packets_out=out, packets_in=inward, bytes_out=bytes_out, bytes_in=bytes_in, tcp_openings=openings
        )


class Dial:
    """The delay and the counters, shared between the wire and whoever turns the dial."""

    def __init__(self, path: Path) -> None:
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), DIAL_BYTES)

    @property
    def rtt_ms(self) -> float:
        """The round-trip time that the wire adds, in milliseconds."""
        (value,) = _DELAY.unpack_from(self._memory, 0)
        return float(value)

    @rtt_ms.setter
    def rtt_ms(self, value: float) -> None:
        _DELAY.pack_into(self._memory, 0, value)

    @property
    def traffic(self) -> Traffic:
        """The counters as they stand."""
        out, inward, bytes_out, bytes_in, openings = _COUNTS.unpack_from(self._memory, _DELAY.size)
        return Traffic(
            packets_out=out, packets_in=inward, bytes_out=bytes_out, bytes_in=bytes_in, tcp_openings=openings
        )

    def write(self, traffic: Traffic) -> None:
        """Publishes new counters; only the wire does."""
        _COUNTS.pack_into(self._memory, _DELAY.size, *astuple(traffic))

    def close(self) -> None:
        """Lets go of the shared memory."""
        self._memory.close()


class _Lane:
    """One direction: packets read from one device, written to the other when they are due."""

    def __init__(self, source: int, target: int) -> None:
        self.source = source
        self._target = target
        self._held: collections.deque[tuple[float, bytes]] = collections.deque()

    def due_in_s(self, now: float) -> float | None:
        """Seconds until the next packet must go on, None if none is held."""
        return max(0.0, self._held[0][0] - now) if self._held else None

    def take(self, packet: bytes, due: float) -> None:
        """Holds a packet that has just come in."""
        self._held.append((due, packet))

    def pass_on(self, now: float) -> None:
        """Sends on whatever is due."""
        while self._held and self._held[0][0] <= now:
            os.write(self._target, self._held.popleft()[1])


def _open_tun(name: str) -> int:
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, _TUNSETIFF, struct.pack("16sH22x", name.encode(), _IFF_TUN | _IFF_NO_PI))
    return device


def _is_opening(packet: bytes) -> bool:
    version = packet[0] >> 4
    protocol, header = (packet[9], (packet[0] & 15) * 4) if version == 4 else (packet[6], 40)
    return protocol == 6 and len(packet) > header + 13 and packet[header + 13] & 0x12 == 0x02


def _read(lane: _Lane) -> list[bytes]:
    packets: list[bytes] = []
    try:
        while len(packets) < _BATCH:
            packets.append(os.read(lane.source, _MTU_BYTES))
    except BlockingIOError:
        pass
    return packets


def _count(traffic: Traffic, packets: list[bytes], *, outward: bool) -> None:
    size = sum(map(len, packets))
    if outward:
        traffic.packets_out += len(packets)
        traffic.bytes_out += size
        traffic.tcp_openings += sum(map(_is_opening, packets))
    else:
        traffic.packets_in += len(packets)
        traffic.bytes_in += size


def forward(outward: _Lane, inward: _Lane, dial: Dial) -> None:
    """Carries packets both ways, each half a round trip late, until the process ends."""
    lanes = (outward, inward)
    traffic = Traffic()
    while True:
        now = time.monotonic()
        waits = [wait for lane in lanes if (wait := lane.due_in_s(now)) is not None]
        ready, _, _ = select.select([lane.source for lane in lanes], [], [], min(waits, default=None))
        now = time.monotonic()
        for lane in lanes:
            if lane.source in ready:
                packets = _read(lane)
                _count(traffic, packets, outward=lane is outward)
                dial.write(traffic)
                for packet in packets:
                    lane.take(packet, now + dial.rtt_ms / 2000)
            lane.pass_on(now)


def _connect(pc_process: str, net_script: str, pc_script: str) -> tuple[int, int]:
    """Makes both devices and brings them up: a device that is down cannot be read."""
    pc, net = _open_tun(PC_DEVICE), _open_tun(NET_DEVICE)
    subprocess.run(["ip", "link", "set", PC_DEVICE, "netns", pc_process], check=True)
    subprocess.run(["sh", "-eu", "-c", net_script], check=True)
    subprocess.run(["nsenter", f"--net=/proc/{pc_process}/ns/net", "sh", "-eu", "-c", pc_script], check=True)
    return pc, net


def main() -> None:
    """Makes the devices, says "up" and forwards."""
    pc_process, dial, net_script, pc_script = sys.argv[1:]
    pc, net = _connect(pc_process, net_script, pc_script)
    # Ahead of ordinary processes, so that a busy machine does not lengthen the round trip.
    with contextlib.suppress(PermissionError):
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
    sys.stdout.write("up\n")
    sys.stdout.flush()
    forward(_Lane(pc, net), _Lane(net, pc), Dial(Path(dial)))


if __name__ == "__main__":
    main()
