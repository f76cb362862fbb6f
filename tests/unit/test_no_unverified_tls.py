"""No line of the program switches the verification of certificates off."""

import ast

from tests.helpers.sources import nodes

FORBIDDEN_NAMES = frozenset(
    {"CERT_NONE", "CERT_OPTIONAL", "_create_stdlib_context", "_create_unverified_context"}
)
SWITCHES = frozenset({"check_hostname", "hostname_checks_common_name", "verify", "verify_mode"})


def weakens_tls(node: ast.AST) -> bool:
    """Whether this node names an unverified mode, or sets a switch of verification to something false."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name) if name in FORBIDDEN_NAMES:
            return True
        case ast.keyword(arg=str(name), value=ast.Constant(value=value)):
            return name in SWITCHES and not value
        case ast.Assign(targets=[ast.Attribute(attr=name)], value=ast.Constant(value=value)):
            return name in SWITCHES - {"hostname_checks_common_name"} and not value
        case _:
            return False


AUDITED = ["wizard/net/tls_contexts.py: context.check_hostname = False"]
"""The context that believes one certificate, accepted by hand, and nothing else; docs/adr says why."""


def weak_places() -> list[str]:
    """Every line that weakens the verification, with its file."""
    return [
        f"{place.rpartition(':')[0]}: {ast.unparse(node)}"
        for place, node in nodes("wizard", "providers")
        if weakens_tls(node)
    ]


def test_no_module_weakens_the_verification_but_in_the_one_audited_place() -> None:
    assert weak_places() == AUDITED


def test_every_way_to_weaken_it_would_be_found() -> None:
    weak = (
        "context.verify_mode = ssl.CERT_NONE",
        "from ssl import CERT_NONE",
        "context = ssl._create_unverified_context()",
        "context.check_hostname = False",
        "context.verify_mode = 0",
        "AsyncClient(verify=False)",
    )

    found = [line for line in weak if any(weakens_tls(node) for node in ast.walk(ast.parse(line)))]

    assert found == list(weak)
