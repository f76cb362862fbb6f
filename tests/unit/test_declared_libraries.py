"""Every library that the program imports is declared, not merely there because another one needs it."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions

from tests.helpers.sources import CHECKOUT, nodes

OURS = frozenset({"providers", "wizard", "i18n"})


def plain(name: str) -> str:
    """The name of a distribution as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def imported_names(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (alias.name.split(".")[0] for alias in names)
        case ast.ImportFrom(module=str(module)):
            yield module.split(".")[0]
        case _:
            pass


def test_every_imported_library_is_declared() -> None:
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {plain(re.split(r"[<>=!~; \[]", line)[0]) for line in settings["project"]["dependencies"]}
    brought_by = packages_distributions()

    undeclared = {
        f"{place} {name}"
        for place, node in nodes("wizard", "providers", "i18n")
        for name in imported_names(node)
        if name not in OURS
        and name not in sys.stdlib_module_names
        and declared.isdisjoint(plain(distribution) for distribution in brought_by.get(name, []))
    }

    assert undeclared == set()
