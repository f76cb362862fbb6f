"""How fast a mailbox of 10,000 arrives, beside mbsync and mpop from the same server in the same run.

`python -m tests.bench.fetch [--mails 10000] [--rtt 80] [--runs 3] [--only imap pop rtt]` (as root). The
server is a real Dovecot. For the throughput every program runs on the server's side of the wire, so that
nothing but programs is measured; for the round trips Tayori runs on the PC's side. The programs take turns,
and the median of each counts. Tayori stores and makes searchable; the others write a Maildir. Where the
others are not installed (isync, mpop) that is said and there is no ratio.
"""

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.fetch_others import HOST, PROVIDER, TARO, USER, mbsync, mpop, stored
from tests.bench.letters import letters
from tests.lab import Lab
from tests.lab.internet import CHECKOUT
from tests.lab.side import Side
from tests.lab.wire import NET_DEVICE

GOAL_FAST, LIMIT_FAST = 1.0, 1.5
GOAL_SAFE = 0.4
GOAL_POP = 0.5
GOAL_RSS_MB = 200
GOAL_FIRST_PAGE = 6.0
GOAL_UNCHANGED = 4.0
_TIMED = CHECKOUT / "tests/bench/timed.py"
_TIMEOUT_S = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of one program: the fetch, the whole process, its processor time and its memory.

    `login_s` and `first_page_s` are moments since the connection was begun, where the program tells them.
    """

    fetch_s: float
    wall_s: float
    cpu_s: float
    rss_mb: float
    login_s: float | None = None
    first_page_s: float | None = None


Program = Callable[[Path], Run]
"""Fetches everything into a folder that is not there yet."""


@dataclass(frozen=True, slots=True)
class Bench:
    """Where the programs run, and how many mails they have to find."""

    side: Side
    mails: int

    def tayori(self, place: Path, *, protocol: str = "imap") -> Run:
        """The product's fetch; into the same folder again it is the second one."""
        told, run = self._own("tayori", protocol, place / "mail.sqlite3")
        assert told["mails"] == told["found"] == self.mails, told
        return run

    def bare(self, place: Path, *, protocol: str = "imap") -> Run:
        """The bytes out of a socket."""
        return self._own("bare", protocol, place)[1]

    def mbsync(self, place: Path, *, fsync: bool) -> Run:
        """The real mbsync."""
        return self._other(mbsync(place, fsync=fsync), place)

    def mpop(self, place: Path) -> Run:
        """The real mpop."""
        return self._other(mpop(place), place)

    def _own(self, program: str, protocol: str, place: Path) -> tuple[dict[str, float], Run]:
        words = [sys.executable, "-m", "tests.bench.fetch_side", program, protocol, HOST, USER, str(place)]
        first, timed = self._timed(words)
        told = json.loads(first)
        moments = {name: told.get(name) for name in ("login_s", "first_page_s")}
        return told, Run(fetch_s=told["fetch_s"], **timed, **moments)

    def _other(self, words: list[str], place: Path) -> Run:
        _, timed = self._timed(words)
        assert stored(place) == self.mails, f"{words[0]} brought {stored(place)} mails"
        return Run(fetch_s=timed["wall_s"], **timed)

    def _timed(self, words: list[str]) -> tuple[str, dict[str, float]]:
        # What the last program wrote must not be written out while the next one is measured.
        os.sync()
        done = self.side.run(
            [sys.executable, "-I", "-S", str(_TIMED), *words],
            stdin=TARO.password + "\n",
            env={"PYTHONPATH": str(CHECKOUT)},
            folder=CHECKOUT,
            timeout_s=_TIMEOUT_S,
        )
        assert done.returncode == 0, done
        lines = [line for line in done.stdout.splitlines() if line]
        return lines[0], json.loads(lines[-1])


@contextmanager
def places() -> Iterator[Iterator[Path]]:
    """Folders that are not there yet, where TMPDIR says (on a disk, please); all of them go at the end."""
    with tempfile.TemporaryDirectory() as above:
        yield (Path(above) / str(number) for number in range(10_000))


def take_turns(programs: dict[str, Program], runs: int) -> dict[str, list[Run]]:
    """Every program so often, one after the other, each time into an empty folder."""
    results: dict[str, list[Run]] = {name: [] for name in programs}
    with places() as fresh:
        for _ in range(runs):
            for name, program in programs.items():
                place = next(fresh)
                place.parent.mkdir(exist_ok=True)
                results[name].append(program(place))
                shutil.rmtree(place, ignore_errors=True)
    return results


def median_s(runs: list[Run]) -> float:
    """The time that counts."""
    return statistics.median(run.fetch_s for run in runs)


def show(results: dict[str, list[Run]], mails: int) -> None:
    """One line a program."""
    sys.stdout.write(f"{'':24}  median    best  process     cpu     RSS  mails/s\n")
    for name, runs in results.items():
        best = min(runs, key=lambda run: run.fetch_s)
        sys.stdout.write(
            f"{name:24} {median_s(runs):6.2f}s {best.fetch_s:6.2f}s {best.wall_s:7.2f}s {best.cpu_s:6.2f}s"
            f" {max(run.rss_mb for run in runs):5.0f}MB {mails / median_s(runs):8.0f}\n"
        )


def judge(what: str, value: float, goal: float, unit: str = "x", *, limit: float | None = None) -> bool:
    """Print one figure beside its goal; whether it is within the limit, its goal if none is named."""
    is_met = value <= (limit or goal)
    words = f"goal <= {goal:g}" + (f", at most {limit:g}" if limit else "")
    sys.stdout.write(f"  {what:52} {value:6.2f} {unit:3} ({words}) {'' if is_met else 'MISSED'}\n")
    return is_met


def imap(lab: Lab, mails: int, runs: int) -> list[bool]:
    """A full inbox by IMAP beside mbsync, both ways of writing to the disk."""
    bench = Bench(lab.internet, mails)
    programs: dict[str, Program] = {"bare socket": bench.bare, "tayori": bench.tayori}
    if shutil.which("mbsync"):
        programs["mbsync, FSync no"] = lambda place: bench.mbsync(place, fsync=False)
        programs["mbsync, FSync yes"] = lambda place: bench.mbsync(place, fsync=True)
    sys.stdout.write(f"\nIMAP, {mails} mails into store and index\n")
    results = take_turns(programs, runs)
    show(results, mails)
    ours = median_s(results["tayori"])
    met = [judge("RSS", max(run.rss_mb for run in results["tayori"]), GOAL_RSS_MB, "MB")]
    bare = median_s(results["bare socket"])
    sys.stdout.write(f"  Tayori / bare socket {ours / bare:.2f} x\n")
    if "mbsync, FSync no" not in results:
        sys.stdout.write("  mbsync is not installed (isync): nothing to compare with\n")
        return met
    fast, safe = median_s(results["mbsync, FSync no"]), median_s(results["mbsync, FSync yes"])
    met.append(judge("Tayori / mbsync, FSync no", ours / fast, GOAL_FAST, limit=LIMIT_FAST))
    met.append(judge("Tayori / mbsync, FSync yes", ours / safe, GOAL_SAFE))
    return met


def pop(lab: Lab, mails: int, runs: int) -> list[bool]:
    """The same by POP3 beside mpop; both keep the mails on the server."""
    bench = Bench(lab.internet, mails)
    programs: dict[str, Program] = {
        "bare socket": lambda place: bench.bare(place, protocol="pop"),
        "tayori": lambda place: bench.tayori(place, protocol="pop"),
    }
    if shutil.which("mpop"):
        programs["mpop"] = bench.mpop
    sys.stdout.write(f"\nPOP3, {mails} mails into store and index\n")
    results = take_turns(programs, runs)
    show(results, mails)
    ours = median_s(results["tayori"])
    met = [judge("RSS", max(run.rss_mb for run in results["tayori"]), GOAL_RSS_MB, "MB")]
    if "mpop" not in results:
        sys.stdout.write("  mpop is not installed: nothing to compare with\n")
        return met
    return [*met, judge("Tayori / mpop", ours / median_s(results["mpop"]), GOAL_POP)]


def round_trips(lab: Lab, mails: int, runs: int, rtt_ms: float) -> list[bool]:
    """Over a long line: until the first page is in the store, and a second fetch of the same."""
    lab.set_rtt(rtt_ms)
    bench = Bench(lab.pc, mails)
    first: list[Run] = []
    second: list[Run] = []
    with places() as fresh:
        for _ in range(runs):
            place = next(fresh)
            first.append(bench.tayori(place))
            second.append(bench.tayori(place))
            shutil.rmtree(place)
    lab.set_rtt(0)
    rtt_s = rtt_ms / 1000
    page, login = (
        _middle(run.first_page_s for run in first) / rtt_s,
        _middle(run.login_s for run in first) / rtt_s,
    )
    done, again = median_s(second) / rtt_s, _middle(run.login_s for run in second) / rtt_s
    sys.stdout.write(
        f"\nround trip {rtt_ms:.0f} ms, in round trips; whatever this machine needs counts too\n"
    )
    sys.stdout.write(f"  first page: {page:.1f} since the connection was begun, login after {login:.1f}\n")
    sys.stdout.write(f"  unchanged inbox: {done:.1f} since then, login after {again:.1f}\n")
    sys.stdout.write(f"  whole fetch {median_s(first):.1f} s; the lab's wire is a small program\n")
    return [
        judge("first 50 rows in the store, since the login", page - login, GOAL_FIRST_PAGE, "RTT"),
        judge("second fetch of an unchanged inbox, since the login", done - again, GOAL_UNCHANGED, "RTT"),
    ]


def _middle(moments: Iterable[float | None]) -> float:
    return statistics.median(moment for moment in moments if moment is not None)


def fill(lab: Lab, mails: int) -> None:
    """Put the mails into the mailbox, and let the server read them once: it remembers their sizes."""
    # Programs ask for names only where there is an address beside loopback (RFC 3493 §6.1).
    lab.internet.run(["ip", "address", "add", "198.18.255.254/32", "dev", NET_DEVICE])
    size = 0
    for raw in letters(mails):
        lab.deliver(USER, raw)
        size += len(raw)
    sys.stdout.write(f"{mails} mails, {size / 1e6:.0f} MB, {size / mails / 1000:.1f} KB each\n")
    with places() as fresh:
        Bench(lab.internet, mails).tayori(next(fresh))


def main() -> int:
    """Print everything; 1 when a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--mails", type=int, default=10_000)
    parser.add_argument("--rtt", type=float, default=80.0, metavar="MS")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", nargs="+", choices=("imap", "pop", "rtt"), default=("imap", "pop", "rtt"))
    options = parser.parse_args()
    met: list[bool] = []
    with Lab((PROVIDER,)) as lab:
        fill(lab, options.mails)
        if "imap" in options.only:
            met += imap(lab, options.mails, options.runs)
        if "pop" in options.only:
            met += pop(lab, options.mails, options.runs)
        if "rtt" in options.only:
            met += round_trips(lab, options.mails, options.runs, options.rtt)
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
