"""No lambda in the window's code keeps its widget alive: connections are bound methods."""

import ast

from tests.helpers.sources import nodes


def captures_self(node: ast.AST) -> bool:
    """Whether this is a lambda that uses `self` from around it."""
    return (
        isinstance(node, ast.Lambda)
        and "self" not in {argument.arg for argument in ast.walk(node.args) if isinstance(argument, ast.arg)}
        and any(isinstance(inner, ast.Name) and inner.id == "self" for inner in ast.walk(node.body))
    )


def test_no_lambda_in_the_gui_captures_self() -> None:
    assert [place for place, node in nodes("wizard/gui") if captures_self(node)] == []


def test_such_a_lambda_would_be_found() -> None:
    tree = ast.parse("button.clicked.connect(lambda: self.go(1))\nsorted(rows, key=lambda row: row.date)")

    assert [captures_self(node) for node in ast.walk(tree)].count(True) == 1
