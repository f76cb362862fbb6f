"""Mails of people who mean no good, opened in the mail window: nothing acts, hides or stalls.

One program opens them all while strace writes down what it asks of the system.
"""

import json
import mimetypes
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.hostile_mails import BEACON, SECRET, beacons, every_mail, local_files
from tests.helpers.sources import CHECKOUT
from tests.helpers.tally import Record, tally
from tests.helpers.traced_reader import CONTROL_CONNECTION, CONTROL_FILE, MARKS

ROWS = [mail.row for mail in every_mail()]
TABLE = "mails on the screen"
OPENS_WITHIN_S = 1.0
BUSY_MS = 50.0

_OPEN = re.compile(r'^\d+ +(?:openat2?|open|creat)\((?:AT_FDCWD, )?"([^"]*)"')
_NETWORK = re.compile(r"^\d+ +(?:socket|connect|sendto|sendmsg|sendmmsg|bind)\(")
_OF_THE_PROGRAM = (
    CHECKOUT,
    Path(sys.prefix).resolve(),
    Path(sys.base_prefix).resolve(),
    *map(Path, ("/usr/lib", "/usr/share", "/usr/local/share/fonts", "/lib", "/lib64")),
    *map(Path, ("/etc/ld.so.cache", "/etc/fonts", "/var/cache/fontconfig", "/proc/self", "/dev/urandom")),
    # Which endings belong to which kinds of files.
    *map(Path, mimetypes.knownfiles),
    # Qt looks for its own plugins beside the interpreter.
    Path(sys.executable).resolve().parent / "imageformats",
)


@dataclass(frozen=True, slots=True)
class Watched:
    """What the program said of each mail, and what it asked of the system while the mail was open."""

    told: Mapping[str, Mapping[str, object]]
    calls: Mapping[str, list[str]]


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    home = tmp_path_factory.mktemp("home")
    trace = tmp_path_factory.mktemp("trace") / "calls"
    watcher = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", "signal=none", "-o", str(trace))
    calls = ("-e", "trace=%network,open,openat,openat2,creat")
    done = subprocess.run(
        [*watcher, *calls, sys.executable, "-m", "tests.helpers.traced_reader", str(home)],
        cwd=CHECKOUT,
        env=_surroundings(home),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return Watched({one["row"]: one for one in told}, _by_mail(trace.read_text("utf-8", "replace")))


def _surroundings(home: Path) -> dict[str, str]:
    folders = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "TAYORI_HOME")
    return {
        "PATH": "/usr/bin:/bin",
        "PYTHONPATH": str(CHECKOUT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
        **dict.fromkeys(folders, str(home)),
    }


def _by_mail(trace: str) -> dict[str, list[str]]:
    """The calls between the marks of each mail."""
    calls: dict[str, list[str]] = {}
    row: str | None = None
    for line in trace.splitlines():
        opened = _OPEN.match(line)
        if opened and opened[1].startswith(f"{MARKS}/begin/"):
            row = opened[1].removeprefix(f"{MARKS}/begin/")
            calls[row] = []
        elif opened and opened[1].startswith(f"{MARKS}/end/"):
            row = None
        elif row is not None:
            calls[row].append(line)
    return calls


def _network(calls: list[str]) -> list[str]:
    return [call for call in calls if _NETWORK.match(call)]


def _strange_files(calls: list[str]) -> list[str]:
    """Names that were opened, or tried, and do not belong to the program."""
    names = [opened[1] for call in calls if (opened := _OPEN.match(call))]
    return [
        name
        for name in names
        if not any(Path(name).is_relative_to(ours) for ours in _OF_THE_PROGRAM)
        or "secret" in name
        or BEACON in name
    ]


@pytest.mark.timeout(360)
@pytest.mark.parametrize("row", ROWS)
def test_a_hostile_mail_is_only_read(row: str, watched: Watched, record_property: Record) -> None:
    tally(record_property, TABLE, row)
    told, calls = watched.told[row], watched.calls[row]

    assert _network(calls) == []
    assert _strange_files(calls) == []
    assert told["asked"] == []
    assert told["says"]
    assert not told["betrays"]
    assert isinstance(told["all_s"], float)
    assert isinstance(told["longest_ms"], float)
    assert told["all_s"] <= OPENS_WITHIN_S
    assert told["longest_ms"] <= BUSY_MS


@pytest.mark.timeout(360)
def test_a_view_that_is_not_careful_would_be_seen(watched: Watched) -> None:
    assert any(name.endswith("/picture.png") for name in _strange_files(watched.calls[CONTROL_FILE]))
    assert _network(watched.calls[CONTROL_CONNECTION]) != []


def test_there_are_more_than_forty_ways_out() -> None:
    ways = [*beacons(), *local_files()]

    assert len({mail.row for mail in ways}) >= 40
    named = (BEACON.encode(), SECRET.encode(), b"tayori-secret", b"picture:0", b"remote:0")
    assert [mail.row for mail in ways if not any(name in mail.raw for name in named)] == []
