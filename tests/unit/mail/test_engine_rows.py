"""Every row of the faults that concern the engine has a test of its name.

The rows that are left out do not concern it: an account file from elsewhere is read by the part that shares
accounts (FIL-06); killing the wizard, and a keyring and an account file that disagree, concern saving an
account (REL-20, REL-21), and have their tests there.
"""

import re
from pathlib import Path

from tests.helpers.engine_rows import ROWS, rows_named, told

TESTS = Path(__file__).parents[2]
_TEST = re.compile(r"def (test_\w+)")
_CASE = re.compile(r'(?:Case|variants)\(\s*(?:row=)?"([A-Z]+-\d\d)"')


def names_in(source: str) -> list[str]:
    """The names of the tests in a module, and the rows that its cases are given to."""
    return [*_TEST.findall(source), *_CASE.findall(source)]


def test_every_row_has_a_test_of_its_name() -> None:
    names = {name for path in TESTS.rglob("test_*.py") for name in names_in(path.read_text(encoding="utf-8"))}

    assert set(ROWS) - rows_named(" ".join(names)) == set()


def test_a_test_speaks_for_the_rows_in_its_name() -> None:
    said = {
        "test_rel_09_an_empty_list": {"REL-09"},
        "test_inj_01_02_a_password[x]": {"INJ-01", "INJ-02"},
        "test_nothing_ends_it[INJ-04-smtp-dot 1]": {"INJ-04"},
        "test_a_profile_01": set[str](),
        "test_rel_091": set[str](),
    }

    assert {name: set(rows_named(name)) for name in said} == said


def test_a_row_is_right_when_all_its_tests_passed_and_missing_when_it_has_none() -> None:
    lines = told(
        [("test_rel_09_a", True), ("test_rel_09_b", False), ("test_rel_10_c", True), ("other", False)]
    )

    assert lines[0] == f"WRONG  REL-09 {ROWS['REL-09']}"
    assert "FIL-01" in lines[1]
    assert "REL-10" not in lines[1]
    assert lines[-1] == f"mail engine rows 1 of {len(ROWS)}"
    assert told([("other", True)]) == []
