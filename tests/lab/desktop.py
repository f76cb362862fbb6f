"""A desktop on the PC side: a screen nobody looks at, a session bus, a keyring, a keyboard, a screen reader.

There is no mouse and no window manager; `window` does the one thing a window manager is needed for, it gives
a new window the keyboard. Everything that is waited for is waited for as a screen reader would notice it.
"""

import json
import re
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from tests.lab.internet import CHECKOUT
from tests.lab.lab import Lab
from tests.lab.seen import Seen
from tests.lab.side import SideProcess

_SCREEN = ("-screen", "0", "1280x1024x24")
_SCREEN_NUMBER = ("-displayfd", "1", "-noreset")
# TCP in the lab's own network: no socket and no lock of it lies in the machine's /tmp.
_SCREEN_SOCKET = ("-nolock", "-nolisten", "unix", "-listen", "tcp")
_BUS = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog", "--print-address=1")
_KEYRING = ("gnome-keyring-daemon", "--unlock", "--components=secrets")
_READER = ("/usr/bin/python3", str(CHECKOUT / "tests/helpers/atspi_walk.py"))
_EAR = ("/usr/bin/python3", str(CHECKOUT / "tests/helpers/atspi_ear.py"))
_STARTS_WITHIN_S = 15.0
_STOPS_WITHIN_S = 10.0
_SEEN_WITHIN_S = 25.0
_LOOK_EVERY_S = 0.05
_MOST_TABS = 40
_ON_FUNCTION_KEYS = "acefginorstu.@"
_TO_FULL_WIDTH = ord("\uff01") - ord("!")


def full_width(text: str) -> str:
    """The text in the full-width letters of an input method; the keyboard has those of `autoconfig.test`."""
    return "".join(chr(ord(letter) + _TO_FULL_WIDTH) for letter in text)


class Desktop:
    """Begins empty; `home` gets everything that the product stores."""

    def __init__(self, lab: Lab, home: Path, *, language: str = "en") -> None:
        self._lab = lab
        self._home = home
        self._ends = ExitStack()
        self._window: SideProcess | None = None
        self._ear: SideProcess | None = None
        self._env = {
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "share"),
            "TAYORI_HOME": str(home / "tayori"),
            "TAYORI_LANG": language,
            "PYTHONPATH": str(CHECKOUT),
            "PYTHONFAULTHANDLER": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def __enter__(self) -> Self:
        with ExitStack() as begun:
            # Short, because the path of a socket may not be longer than 107 bytes.
            runtime = begun.enter_context(tempfile.TemporaryDirectory(prefix="tayori-"))
            self._output = begun.enter_context((self._home / "output").open("w+b"))
            self._env["XDG_RUNTIME_DIR"] = runtime
            screen = self._start(begun, ["Xvfb", *_SCREEN_NUMBER, *_SCREEN_SOCKET, *_SCREEN])
            self._env["DISPLAY"] = f"localhost:{_line(screen).strip()}"
            self._do(["xkbcomp", "-w", "0", "-", self._env["DISPLAY"]], stdin=_keymap())
            bus = self._start(begun, [*_BUS, f"--address=unix:dir={runtime}"])
            self._env["DBUS_SESSION_BUS_ADDRESS"] = _line(bus).strip()
            self._do(_KEYRING, stdin="the word of the login")
            self._reader = self._start(begun, _READER)
            self._ends = begun.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.close()

    def _start(self, ends: ExitStack, command: Sequence[str]) -> SideProcess:
        pipe = subprocess.PIPE
        process = self._lab.pc.popen(
            command, env=self._env, folder=CHECKOUT, stdin=pipe, stdout=pipe, stderr=self._output
        )
        ends.callback(_end, process)
        return process

    def _do(self, command: Sequence[str], *, stdin: str = "") -> None:
        done = self._lab.pc.run(command, stdin=stdin, env=self._env, timeout_s=_STARTS_WITHIN_S)
        assert done.returncode == 0, done

    # The program

    def open_tayori(self) -> None:
        """Starts the program; an earlier one is ended first."""
        self.close_tayori()
        self._window = self._start(self._ends, [sys.executable, "-m", "wizard"])

    def close_tayori(self) -> None:
        """Ends the program, as when the session ends."""
        if self._window is not None:
            _end(self._window)
            self._window = None

    @property
    def runtime(self) -> Path:
        """The folder of the sockets."""
        return Path(self._env["XDG_RUNTIME_DIR"])

    @property
    def output(self) -> str:
        """What the programs on this desktop wrote for nobody to read."""
        return (self._home / "output").read_text("utf-8", "replace")

    # The screen reader

    def windows(self) -> list[Seen]:
        """The windows that are shown now."""
        return [Seen.from_record(record) for record in _answer(self._reader)]

    def listen(self) -> None:
        """From now on, what a screen reader is told is kept."""
        self._ear = self._start(self._ends, _EAR)
        _line(self._ear)

    def heard(self) -> list[Any]:
        """What a screen reader was told since the last time, as `tests/helpers/atspi_ear.py` writes it."""
        assert self._ear is not None
        return _answer(self._ear)

    def wait(self, matches: Callable[[Seen], bool]) -> Seen:
        """The first object in any window that matches, as soon as there is one."""
        return self._wait(lambda windows: next(filter(None, (one.find(matches) for one in windows)), None))

    def _wait(self, look: Callable[[list[Seen]], Seen | None]) -> Seen:
        deadline = time.monotonic() + _SEEN_WITHIN_S
        while (found := look(windows := self.windows())) is None:
            ended = None if self._window is None else self._window.poll()
            assert ended is None, f"the program ended with {ended}\n{self.output}"
            shown = "\n".join(map(str, windows))
            assert time.monotonic() < deadline, f"never seen; now shown:\n{shown}\n{self.output}"
            time.sleep(_LOOK_EVERY_S)
        return found

    def wait_named(self, name: str, *, role: str | None = None) -> Seen:
        """The object whose name begins with this."""
        return self.wait(lambda seen: seen.name.startswith(name) and role in (None, seen.role))

    def wait_text(self, object_name: str, text: str) -> Seen:
        """The field or letter of this object name, once this stands in it."""
        return self.wait(lambda seen: seen.object_name == object_name and text in (seen.text or ""))

    def wait_single(self) -> Seen:
        """The one window that is left, once all others are gone."""
        return self._wait(lambda windows: windows[0] if len(windows) == 1 else None)

    def window(self, title: str) -> Seen:
        """The window whose title begins so, with the keyboard given to it."""
        self.wait(lambda seen: bool(seen.path) and seen.path.count(".") == 1 and seen.name.startswith(title))
        name = f"^{re.escape(title)}"
        self._xdotool("search", "--sync", "--onlyvisible", "--name", name, "windowfocus", "--sync")
        return self.wait(lambda seen: seen.name.startswith(title) and "active" in seen.states)

    # The keyboard

    def press(self, *keys: str) -> None:
        """Presses keys one after the other, by their names in X."""
        self._xdotool("key", *keys)

    def type(self, text: str) -> None:
        """Types a text into whatever has the keyboard."""
        self._xdotool("type", "--", text)

    def tab(self) -> Seen:
        """Presses Tab; what has the keyboard then."""
        before = _focused(self.windows())
        self.press("Tab")

        def moved(windows: list[Seen]) -> Seen | None:
            now = _focused(windows)
            return now if now is not None and (before is None or now.path != before.path) else None

        return self._wait(moved)

    def tab_to(self, object_name: str) -> None:
        """Presses Tab until the object of this name has the keyboard."""
        way: list[str] = []
        while object_name not in way:
            assert len(way) < _MOST_TABS, f"{object_name} is not reached by Tab: {way}"
            way.append(self.tab().object_name)

    def _xdotool(self, *arguments: str) -> None:
        self._do(["xdotool", *arguments])


def _keymap() -> str:
    """An American keyboard whose function keys are full-width letters."""
    letters = enumerate(full_width(_ON_FUNCTION_KEYS), 1)
    keys = "".join(f"key <FK{number:02}> {{ [ U{ord(letter):X} ] }};" for number, letter in letters)
    return f"""xkb_keymap {{
        xkb_keycodes {{ include "evdev+aliases(qwerty)" }};
        xkb_types {{ include "complete" }};
        xkb_compat {{ include "complete" }};
        xkb_symbols {{ include "pc+us" {keys} }};
    }};"""


def _focused(windows: list[Seen]) -> Seen | None:
    """What has the keyboard in the window that has it."""
    active = (window for window in windows if "active" in window.states)
    return next(filter(None, (one.find(lambda seen: "focused" in seen.states) for one in active)), None)


def _answer(process: SideProcess) -> list[Any]:
    """What a process says when it is asked."""
    assert process.stdin is not None
    process.stdin.write(b"\n")
    process.stdin.flush()
    answer: list[Any] = json.loads(_line(process))
    return answer


def _line(process: SideProcess) -> str:
    """The next line that a process says."""
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], _STARTS_WITHIN_S)
    assert ready, f"{process.args!r} says nothing"
    line = process.stdout.readline()
    assert line, f"{process.args!r} ended with {process.wait(_STOPS_WITHIN_S)}"
    return bytes(line).decode()


def _end(process: SideProcess) -> None:
    process.terminate()
    try:
        process.communicate(timeout=_STOPS_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
