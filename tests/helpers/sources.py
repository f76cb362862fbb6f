"""The modules of the checkout, for tests that read them."""

import ast
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


def modules(*folders: str) -> Iterator[Path]:
    """Every Python file below the named folders; there is at least one in each."""
    for folder in folders:
        found = sorted((CHECKOUT / folder).rglob("*.py"))
        assert found, f"nothing in {folder}"
        yield from found


def nodes(*folders: str) -> Iterator[tuple[str, ast.AST]]:
    """Every syntax node below the named folders, with `file:line` where it has one."""
    for file in modules(*folders):
        name = file.relative_to(CHECKOUT).as_posix()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), filename=name)):
            yield f"{name}:{getattr(node, 'lineno', '?')}", node
