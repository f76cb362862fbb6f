"""./run prepares what is missing and nothing else, says so on stderr, and hands everything over to Tayori."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.sources import CHECKOUT

FAKE_PYTHON = """#!/bin/bash
case "$*" in
"-P -m wizard"*) exec "$REAL_PYTHON" "$@" ;;
"-c "*) exit 0 ;;
-V) echo "Python $FAKE_VERSION"; exit 0 ;;
"-m venv "*) mkdir -p "$3/bin"; ln -s "$0" "$3/bin/python" ;;
esac
echo "python $*" >>"$LOG"
[ -z "$FAIL_ON" ] || [[ "$*" != *"$FAIL_ON"* ]] || { echo "it went wrong"; exit 3; }
"""
FAKE_DPKG_QUERY = """#!/bin/bash
sed -n '/^run_packages=/,/^)/p' "$CHECKOUT/packaging/prepare.sh" | grep -v '[()]' | tr -s ' ' '\\n' |
    grep . | grep -v -x "$MISSING" | sed 's/^/installed /'
"""
FAKE_APT_GET = '#!/bin/bash\necho "apt-get $*" >>"$LOG"\n'
FAKE_ID = '#!/bin/bash\necho "$FAKE_UID"\n'
FAKE_WIZARD = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "stdin": sys.stdin.read(), "folder": os.getcwd()}))
sys.exit(7)
"""


@dataclass(frozen=True, slots=True)
class Sandbox:
    """A checkout with a wizard that only says what it got, on a machine of fakes."""

    root: Path

    @property
    def checkout(self) -> Path:
        """The folder of ./run."""
        return self.root / "checkout"

    def run(
        self, *arguments: str, stdin: str = "", through: Path | None = None, **settings: str
    ) -> "subprocess.CompletedProcess[str]":
        """Starts ./run, or a link to it, in a folder that is not the checkout."""
        (self.root / "log").write_text("")
        environment = {
            **os.environ,
            "PATH": f"{self.root / 'bin'}:{os.environ['PATH']}",
            "TAYORI_PYTHON": str(self.root / "bin" / "fake-python"),
            "REAL_PYTHON": sys.executable,
            "CHECKOUT": str(self.checkout),
            "LOG": str(self.root / "log"),
            "FAKE_VERSION": "3.11.2",
            "FAKE_UID": "0",
            "FAIL_ON": "",
            "MISSING": "nothing",
            **settings,
        }
        return subprocess.run(
            [through or self.checkout / "run", *arguments],
            cwd=self.root / "elsewhere",
            env=environment,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )

    def done(self) -> list[str]:
        """What the last start had to do first, without the places."""
        return [
            line.replace(f"{self.checkout}/", "") for line in (self.root / "log").read_text().splitlines()
        ]


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    """A checkout in which nothing was ever run."""
    sandbox = Sandbox(tmp_path)
    checkout = sandbox.checkout
    for folder in ("packaging", "requirements", "providers", "i18n", "wizard/model"):
        (checkout / folder).mkdir(parents=True)
    shutil.copy(CHECKOUT / "run", checkout)
    shutil.copy(CHECKOUT / "packaging" / "prepare.sh", checkout / "packaging")
    (checkout / "requirements" / "run.txt").write_text("a==1\n")
    (checkout / "providers" / "one.toml").write_text("")
    (checkout / "wizard" / "__init__.py").write_text("")
    (checkout / "wizard" / "__main__.py").write_text(FAKE_WIZARD)
    fakes = {
        "fake-python": FAKE_PYTHON,
        "dpkg-query": FAKE_DPKG_QUERY,
        "apt-get": FAKE_APT_GET,
        "id": FAKE_ID,
    }
    (tmp_path / "bin").mkdir()
    for name, script in fakes.items():
        (tmp_path / "bin" / name).write_text(script)
        (tmp_path / "bin" / name).chmod(0o755)
    (tmp_path / "elsewhere").mkdir()
    return sandbox


MAKE_VENV = "python -m venv .venv"
INSTALL = "python -m pip install --quiet --no-deps --require-hashes --requirement requirements/run.txt"
COMPILE = ["python -m providers.compile", "python -m i18n.build"]


def test_arguments_stdin_folder_and_exit_status_pass_through_a_link(sandbox: Sandbox) -> None:
    link = sandbox.root / "tayori"
    link.symlink_to(sandbox.checkout / "run")

    result = sandbox.run("check", "a b", "*", stdin="secret\n", through=link)

    assert json.loads(result.stdout) == {
        "arguments": ["check", "a b", "*"],
        "stdin": "secret\n",
        "folder": str(sandbox.root / "elsewhere"),
    }
    assert result.returncode == 7


def test_a_module_in_the_caller_s_folder_is_not_taken_for_ours(sandbox: Sandbox) -> None:
    (sandbox.root / "elsewhere" / "wizard.py").write_text("raise SystemExit('the wrong one')")
    (sandbox.root / "elsewhere" / "json.py").write_text("raise SystemExit('the wrong one')")

    assert sandbox.run().returncode == 7


def test_the_first_start_prepares_everything_and_the_second_nothing(sandbox: Sandbox) -> None:
    first = sandbox.run()
    assert sandbox.done() == [MAKE_VENV, INSTALL, *COMPILE]
    assert first.stderr.count("tayori: ") == 3

    second = sandbox.run()
    assert sandbox.done() == []
    assert second.stderr == ""


def test_a_changed_an_added_and_a_deleted_source_are_compiled_again(sandbox: Sandbox) -> None:
    sandbox.run()
    providers = sandbox.checkout / "providers"

    (providers / "one.toml").write_text("id = 1")
    sandbox.run()
    assert sandbox.done() == COMPILE

    (providers / "two.toml").touch()
    sandbox.run()
    assert sandbox.done() == COMPILE

    (providers / "one.toml").unlink()
    sandbox.run()
    assert sandbox.done() == COMPILE


def test_new_requirements_are_installed_into_the_same_environment(sandbox: Sandbox) -> None:
    sandbox.run()
    (sandbox.checkout / "requirements" / "run.txt").write_text("a==2\n")

    sandbox.run()

    assert sandbox.done() == [INSTALL]


def test_another_python_means_a_new_environment(sandbox: Sandbox) -> None:
    sandbox.run()

    sandbox.run(FAKE_VERSION="3.13.1")

    assert sandbox.done() == [MAKE_VENV, INSTALL]


def test_an_environment_whose_python_is_gone_is_made_anew(sandbox: Sandbox) -> None:
    sandbox.run()
    python = sandbox.checkout / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python3")

    assert sandbox.run().returncode == 7
    assert sandbox.done() == [MAKE_VENV, INSTALL]


def test_a_half_made_environment_is_made_anew(sandbox: Sandbox) -> None:
    broken = sandbox.run(FAIL_ON="pip install")
    assert broken.returncode != 0
    assert broken.stdout == ""
    assert "it went wrong" in broken.stderr

    assert sandbox.run().returncode == 7
    assert sandbox.done() == [MAKE_VENV, INSTALL, *COMPILE]


def test_data_that_does_not_compile_stops_the_start_every_time(sandbox: Sandbox) -> None:
    for _ in range(2):
        result = sandbox.run(FAIL_ON="providers.compile")

        assert result.returncode not in {0, 7}
        assert "it went wrong" in result.stderr


def test_root_installs_only_the_missing_packages_and_removes_none(sandbox: Sandbox) -> None:
    sandbox.run(MISSING="libegl1")

    update, install = (line for line in sandbox.done() if line.startswith("apt-get"))
    assert update == "apt-get -qq update"
    assert install.endswith("install --yes --no-install-recommends --no-remove libegl1")


def test_an_ordinary_user_is_told_the_command_and_tayori_starts(sandbox: Sandbox) -> None:
    result = sandbox.run(MISSING="libegl1", FAKE_UID="1000")

    assert "sudo apt-get install --no-install-recommends libegl1\n" in result.stderr
    assert not any(line.startswith("apt-get") for line in sandbox.done())
    assert result.returncode == 7


def test_without_a_new_enough_python_it_says_so(sandbox: Sandbox) -> None:
    old = sandbox.root / "bin" / "python3"
    old.write_text("#!/bin/bash\nexit 1\n")
    old.chmod(0o755)
    prepare = sandbox.checkout / "packaging" / "prepare.sh"
    prepare.write_text(prepare.read_text().replace("/usr/bin/python3", str(old)))

    result = sandbox.run(TAYORI_PYTHON=str(old))

    assert result.returncode == 1
    assert "Python 3.11 or newer is needed" in result.stderr
