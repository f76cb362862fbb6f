"""Gives every test a home of its own and nothing of the user's surroundings."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import keyring
import pytest

from tests.helpers.keyring_memory import MemoryKeyring

# A proxy or a certificate file of this machine would change what the network code does.
PROXIES = ("all_proxy", "http_proxy", "https_proxy", "no_proxy")
FORGOTTEN = (
    *PROXIES,
    *map(str.upper, PROXIES),
    "SSL_CERT_DIR",
    "SSL_CERT_FILE",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "LANGUAGE",
)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Gives one unused folder after the other."""
    parent = tmp_path_factory.mktemp("homes")
    return (parent / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The empty home folder of this test; HOME, the XDG folders and TAYORI_HOME lie in it."""
    home = next(homes)
    home.mkdir()
    runtime_dir = home / "run"
    runtime_dir.mkdir(mode=0o700)
    surroundings = {
        "HOME": home,
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_RUNTIME_DIR": runtime_dir,
        "TAYORI_HOME": home / "tayori",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime_dir}/no-bus",
    }
    for name, value in surroundings.items():
        monkeypatch.setenv(name, str(value))
    for name in FORGOTTEN:
        if name in os.environ:
            monkeypatch.delenv(name)
    return home


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    """The keyring of this test."""
    before = keyring.get_keyring()
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)
