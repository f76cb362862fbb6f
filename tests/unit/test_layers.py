"""The rules of who may import whom hold, and each of them is caught when it is broken."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One import that a contract forbids, in a module of its own in that room."""

    contract: str
    room: str
    imports: str


BREACHES = (
    Breach(contract="layers", room="wizard/model", imports="wizard.net"),
    Breach(contract="layers", room="wizard/model", imports="wizard.resources"),
    Breach(contract="layers", room="wizard/protocol", imports="wizard.flow"),
    Breach(contract="layers", room="wizard/wording", imports="wizard.protocol"),
    Breach(contract="layers", room="wizard/net", imports="wizard.discovery"),
    Breach(contract="layers", room="wizard/discovery", imports="wizard.probe"),
    Breach(contract="layers", room="wizard/mail", imports="wizard.accounts"),
    Breach(contract="layers", room="wizard/practice", imports="wizard.sharing"),
    Breach(contract="layers", room="wizard/runtime", imports="wizard.gui"),
    Breach(contract="layers", room="wizard/cli", imports="wizard.gui"),
    Breach(contract="mail-layers", room="wizard/mail/text", imports="wizard.mail.reading"),
    Breach(contract="mail-layers", room="wizard/mail/reading", imports="wizard.mail.writing"),
    Breach(contract="mail-layers", room="wizard/mail/writing", imports="wizard.mail.store"),
    Breach(contract="mail-layers", room="wizard/mail/store", imports="wizard.mail.receiving"),
    Breach(contract="mail-layers", room="wizard/mail/receiving", imports="wizard.mail.sending"),
    Breach(contract="qt", room="wizard/cli", imports="PySide6.QtCore"),
    Breach(contract="qt", room="wizard/runtime", imports="shiboken6"),
    Breach(contract="sans-io", room="wizard/protocol", imports="asyncio"),
    Breach(contract="sans-io", room="wizard/flow", imports="time"),
    Breach(contract="sans-io", room="wizard/model", imports="logging"),
    Breach(contract="sans-io", room="wizard/wording", imports="keyring"),
    Breach(contract="sockets", room="wizard/probe", imports="ssl"),
    Breach(contract="sockets", room="wizard/mail", imports="socket"),
    Breach(contract="terminal", room="wizard/gui", imports="rich.console"),
    Breach(contract="gui-without-net", room="wizard/gui", imports="wizard.net"),
    Breach(contract="gui-without-net", room="wizard/gui", imports="wizard.probe"),
    Breach(contract="wizard-without-providers", room="wizard/discovery", imports="providers"),
    Breach(contract="wizard-without-providers", room="wizard/cli", imports="tests"),
    Breach(contract="providers-with-model", room="providers", imports="wizard.wording"),
)


def test_the_checkout_keeps_every_rule() -> None:
    result = lint_imports(CHECKOUT)

    assert result.returncode == 0, result.stdout


@pytest.fixture(scope="module")
def broken_report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is said of a copy of the checkout that holds every breach, and a room with no place."""
    copy = tmp_path_factory.mktemp("broken")
    shutil.copy(CHECKOUT / "pyproject.toml", copy)
    for package in ("wizard", "providers"):
        shutil.copytree(CHECKOUT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    for number, breach in enumerate(BREACHES):
        (copy / breach.room / f"breach_{number}.py").write_text(f"import {breach.imports}\n")
    (copy / "wizard" / "annex").mkdir()
    (copy / "wizard" / "annex" / "__init__.py").touch()
    result = lint_imports(copy)
    assert result.returncode == 1, result.stdout
    return result.stdout


@pytest.mark.parametrize(
    "number", range(len(BREACHES)), ids=lambda number: f"{BREACHES[number].room}-{BREACHES[number].imports}"
)
def test_a_forbidden_import_is_caught_and_named(broken_report: str, number: int) -> None:
    breach = BREACHES[number]
    culprit = f"{breach.room.replace('/', '.')}.breach_{number}"
    imported = breach.imports if breach.imports.startswith("wizard.") else breach.imports.split(".")[0]

    complaint = section(broken_report, contract_name(breach.contract))

    assert re.search(rf"{re.escape(culprit)} -> {re.escape(imported)} ", complaint), complaint


def test_a_room_without_a_place_in_the_layers_is_caught(broken_report: str) -> None:
    assert "annex" in section(broken_report, contract_name("layers"))


def test_every_rule_is_broken_once_here() -> None:
    assert {breach.contract for breach in BREACHES} == {contract["id"] for contract in contracts()}


def contracts() -> list[dict[str, str]]:
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    rules: list[dict[str, str]] = settings["tool"]["importlinter"]["contracts"]
    return rules


def contract_name(contract: str) -> str:
    return next(rule["name"] for rule in contracts() if rule["id"] == contract)


def section(report: str, name: str) -> str:
    """The part of the report on one contract: from its underlined name to the next one."""
    details = report[report.index("Broken contracts") :]
    found = re.search(
        rf"^{re.escape(name)}\n-+\n(.*?)(?=^[^\n]+\n-+\n|\Z)", details, re.DOTALL | re.MULTILINE
    )
    return found[1] if found else ""


def lint_imports(root: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "COLUMNS": "1000", "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
