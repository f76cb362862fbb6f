"""What is known of this computer: its system, which may be told, and its own names, which may not."""

import getpass
import platform
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ThisComputer:
    """`name` and `home` are of this computer, `user` of the person at it; "" where nobody knows."""

    system: str
    name: str = ""
    home: str = ""
    user: str = ""


def this_computer() -> ThisComputer:
    """Asks the system; nothing is asked of a network."""
    home = user = ""
    with suppress(RuntimeError):
        home = str(Path.home())
    # Without an entry in the list of users the errors differ from one system and version to the next.
    with suppress(OSError, KeyError, ImportError):
        user = getpass.getuser()
    return ThisComputer(system=_system(), name=platform.node(), home=home, user=user)


def _system() -> str:
    """As “Debian GNU/Linux 12 (bookworm), Linux 6.1.0”, “Windows-11-10.0.22631-SP0”."""
    if platform.system() != "Linux":
        return platform.platform()
    kernel = f"{platform.system()} {platform.release()}"
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {kernel}"
    except (OSError, KeyError):
        return kernel
