"""The faults that the mail engine has to bear, one row each, and the table of them at the end of a run.

A test speaks for a row by its name: `test_rel_09_…`, `test_inj_01_02_…`, or a case `[INJ-04-smtp-…]`. A row
is right when all tests that name it passed.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

import pytest

TABLE: Final = "mail engine rows"

ROWS: Final[Mapping[str, str]] = {
    "FIL-01": "folder names that are paths",
    "FIL-02": "UIDLs that are paths",
    "FIL-03": "file names that choose their place",
    "FIL-04": "copies of files that are looked at",
    "FIL-05": "files that others could read",
    "REL-01": "the program dies while it fetches",
    "REL-02": "the power goes and takes what was not synced",
    "REL-03": "a commit that something remote depends on",
    "REL-04": "a full disk, a place that cannot be written",
    "REL-05": "two programs on one store",
    "REL-06": "flipped bytes, cut files, a newer schema",
    "REL-07": "a new UIDVALIDITY",
    "REL-08": "a new UIDVALIDITY in every session",
    "REL-09": "a folder or a list that is suddenly empty",
    "REL-10": "the answer to an APPEND is lost",
    "REL-11": "POP3 breaks off at RETR, at DELE, at QUIT",
    "REL-12": "a POP3 server that forgets DELE and renumbers",
    "REL-13": "another mail under the same number of POP3",
    "REL-14": "the answer to the final dot is lost",
    "REL-15": "the program dies between the answer and its note",
    "REL-16": "some recipients refused",
    "REL-17": "4xx, 5xx, SIZE and no SMTPUTF8 at every stage",
    "REL-18": "a server that says later, again and again",
    "REL-19": "the program dies while one writes",
    "REL-22": "a clock that jumps",
    "REL-23": "the network changes in the middle",
    "REL-24": "both sides change the same mail",
    "REL-25": "EXPUNGE where others have marked mails",
    "REL-26": "a file is replaced and the power goes",
    "INJ-01": "line ends in the arguments of IMAP",
    "INJ-02": "line ends in the name and password of POP3",
    "INJ-03": "line ends and brackets in addresses",
    "INJ-04": "a bare dot in a letter",
    "INJ-05": "lines without an end",
    "INJ-06": "line ends in subjects, names and file names",
    "INJ-07": "NUL, form feeds and odd separators in fields",
    "INJ-08": "addresses that look like others",
    "INJ-09": "many names beyond ASCII",
    "INJ-10": "mailto: with more than an address",
    "INJ-11": "escapes in what a server says",
}

_NAMED = re.compile(r"(?<![a-z])(fil|rel|inj)((?:[_-]\d\d)+)(?!\d)", re.IGNORECASE)


def rows_named(text: str) -> frozenset[str]:
    """The rows that the name of a test, or any other text, speaks of."""
    return frozenset(
        f"{family.upper()}-{number}"
        for family, numbers in _NAMED.findall(text)
        for number in re.findall(r"\d\d", numbers)
    )


def told(reports: Iterable[tuple[str, bool]]) -> list[str]:
    """The lines of the table, from names of tests and whether they passed; none if none speaks of a row."""
    held: dict[str, bool] = defaultdict(lambda: True)
    for name, passed in reports:
        for row in rows_named(name) & ROWS.keys():
            held[row] = held[row] and passed
    if not held:
        return []
    wrong = [f"WRONG  {row} {ROWS[row]}" for row in sorted(held) if not held[row]]
    missing = [row for row in ROWS if row not in held]
    lines = [*wrong, *([f"not tried: {', '.join(missing)}"] if missing else [])]
    return [*lines, f"{TABLE} {sum(held.values())} of {len(ROWS)}"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The rows that are wrong or were not tried, and the count as the last line."""
    lines = told(
        (report.nodeid.partition("::")[2], report.passed)
        for outcome in ("passed", "failed", "skipped", "error")
        for report in terminalreporter.getreports(outcome)
        if isinstance(report, pytest.TestReport)
    )
    if lines:
        terminalreporter.section(TABLE)
        for line in lines:
            terminalreporter.write_line(line)
