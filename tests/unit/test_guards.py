"""The guards around every test catch what they are there for."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.sources import CHECKOUT

OFFENDERS = """
import logging, os, socket, threading, time
import keyring, pytest

def test_good(own_home):
    keyring.set_password("Tayori", "a", "b")
    assert os.environ["HOME"] == str(own_home)
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        assert keyring.get_password("Tayori", "a") == "b"

def test_good_expects_its_warning(caplog):
    logging.getLogger("x").warning("as expected")
    assert caplog.messages == ["as expected"]

def test_bad_thread():
    threading.Thread(target=time.sleep, args=(2,)).start()

def test_bad_warning():
    logging.getLogger("x").warning("nobody expects this")

def test_bad_connect():
    with socket.socket() as one, pytest.raises(RuntimeError):
        one.connect(("192.0.2.1", 25))

def test_bad_datagram():
    with socket.socket(type=socket.SOCK_DGRAM) as one, pytest.raises(RuntimeError):
        one.sendto(b"?", ("192.0.2.53", 53))

def test_bad_lookup():
    with pytest.raises(RuntimeError):
        socket.getaddrinfo("mail.example.org", 25)

def test_good_after_the_bad_ones():
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", 1), timeout=5)
"""
SKIPPING = """
import pytest

@pytest.mark.e2e
def test_end_to_end():
    pytest.skip("no server")

@pytest.mark.e2e
def test_end_to_end_that_runs():
    pass

def test_of_another_kind():
    pytest.skip("allowed")
"""
NOT_ROOT = "import os\nos.geteuid = lambda: 1000\n"


def report(folder: Path, tests: str, *, conftest: str = "", e2e: str = "") -> str:
    """What a pytest of its own says of these tests, under the guards of this checkout."""
    guards = (CHECKOUT / "tests" / "conftest.py").read_text(encoding="utf-8")
    (folder / "conftest.py").write_text(guards + conftest)
    (folder / "test_these.py").write_text(tests)
    command = [sys.executable, "-m", "pytest", "-rA", "-c", str(CHECKOUT / "pyproject.toml")]
    result = subprocess.run(
        [*command, "--rootdir", folder, "test_these.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), "TAYORI_E2E": e2e},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    return result.stdout + result.stderr


@pytest.fixture(scope="module")
def required_report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """One run of them all, with TAYORI_E2E=require."""
    return report(tmp_path_factory.mktemp("required"), OFFENDERS + SKIPPING, e2e="require")


def test_a_leftover_a_warning_and_a_way_outside_fail_the_test(required_report: str) -> None:
    failed = set(re.findall(r"^(?:ERROR|FAILED) test_these.py::(test_\w+)", required_report, re.MULTILINE))

    assert failed - {"test_end_to_end"} == set(re.findall(r"def (test_bad_\w+)", OFFENDERS)), required_report


def test_a_skipped_end_to_end_test_fails_where_it_is_required(required_report: str) -> None:
    assert "FAILED test_these.py::test_end_to_end - skipped under TAYORI_E2E=require" in required_report
    assert "PASSED test_these.py::test_end_to_end_that_runs" in required_report
    assert "1 skipped" in required_report


def test_without_root_an_end_to_end_test_says_why_it_is_skipped(tmp_path: Path) -> None:
    said = report(tmp_path, SKIPPING, conftest=NOT_ROOT)

    assert "3 skipped" in said
    assert said.count("run ./test as root") == 2
