"""What is known of this computer, also where the system knows little of itself."""

import getpass
import platform
from pathlib import Path

import pytest

from wizard.runtime.this_computer import this_computer


def fails(error: Exception) -> object:
    def ask(*_arguments: object) -> str:
        raise error

    return ask


@pytest.mark.parametrize("error", [OSError("no user"), KeyError("uid 1000"), ImportError("pwd")])
def test_a_user_whom_the_system_does_not_know_is_none(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", fails(error))
    monkeypatch.setattr(Path, "home", fails(RuntimeError("no home")))

    computer = this_computer()

    assert (computer.user, computer.home) == ("", "")
    assert computer.system


def test_linux_is_told_by_its_distribution_and_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(platform, "release", lambda: "6.1.0")
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"PRETTY_NAME": "Debian 12"})
    assert this_computer().system == "Debian 12, Linux 6.1.0"

    monkeypatch.setattr(platform, "freedesktop_os_release", fails(OSError("no such file")))
    assert this_computer().system == "Linux 6.1.0"


def test_another_system_is_told_as_it_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    monkeypatch.setattr(platform, "platform", lambda: "Windows-11-10.0.22631-SP0")

    assert this_computer().system == "Windows-11-10.0.22631-SP0"
