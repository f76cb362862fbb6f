"""A real keyring (gnome-keyring) on the PC side, on a session bus of its own and without a display.

Every command runs in a session that begins and ends with it, as if the user had logged in again: what the
next command finds in the keyring was on the disk. Not covered: the prompt that a locked keyring shows.
"""

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.lab.internet import CHECKOUT
from tests.lab.lab import Lab
from tests.lab.outcome import Outcome

_WORD = "the word of the login"
_UNLOCKED = 'printf %s "$0" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
"""The daemon goes to the background, and ends with its bus."""
_LOCKED = 'gnome-keyring-daemon --start --components=secrets >/dev/null </dev/null; exec "$@"'

_ALL_ITEMS = """
import json, secretstorage
items = secretstorage.get_default_collection(secretstorage.dbus_init()).get_all_items()
print(json.dumps([[item.get_attributes(), item.get_secret().decode()] for item in items]))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One secret in the keyring, as another program sees it."""

    service: str
    username: str
    secret: str


class Keyring:
    """The keyring of one user; `home` gets the keyring's files and everything that the product stores."""

    def __init__(self, lab: Lab, home: Path) -> None:
        self._lab = lab
        self._home = home
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        self._env = {
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "share"),
            "XDG_RUNTIME_DIR": str(runtime),
            "TAYORI_HOME": str(home / "tayori"),
            "TAYORI_LANG": "en",
            "PYTHONPATH": str(CHECKOUT),
        }

    def tayori(self, *arguments: str, stdin: str | None = None, locked: bool = False) -> Outcome:
        """Runs the product in a session with the keyring, which is unlocked unless said otherwise."""
        return self._run([sys.executable, "-m", "wizard", *arguments], stdin=stdin, locked=locked)

    def items(self) -> list[Item]:
        """Everything in the keyring."""
        outcome = self._run([sys.executable, "-c", _ALL_ITEMS], stdin=None, locked=False)
        return [
            Item(service=attributes["service"], username=attributes["username"], secret=secret)
            for attributes, secret in json.loads(outcome.stdout)
        ]

    def _run(self, command: Sequence[str], *, stdin: str | None, locked: bool) -> Outcome:
        session = ["dbus-run-session", "--", "sh", "-c", _LOCKED if locked else _UNLOCKED, _WORD]
        begun = time.monotonic()
        done = self._lab.pc.run([*session, *command], stdin=stdin, env=self._env, folder=CHECKOUT)
        return Outcome(
            argv=tuple(command),
            status=done.returncode,
            stdout=done.stdout,
            stderr=done.stderr,
            elapsed_s=time.monotonic() - begun,
        )
