"""Hostile drafts become one mail each, with the fields, people, words and files that were written."""

from tests.helpers.hostile_drafts import hostile_draft
from tests.helpers.judged_letters import faults
from tests.helpers.mail_clients import USER
from tests.helpers.mail_values import address

COUNT = 1_000
"""`python -m tests.fuzz_letters 10000` tries more."""


def test_inj_03_04_05_06_07_08_09_1000_hostile_drafts_inject_nothing_and_are_read_as_written() -> None:
    wrong = {
        number: found for number in range(COUNT) if (found := faults(hostile_draft(number, address(USER))))
    }

    assert wrong == {}
