"""A share of the mutated mails that `python -m tests.fuzz.mails` reads."""

from tests.fuzz.mails import SEEDS, Tally, check, run

COUNT = 2_000


def test_mutated_mails_are_read_without_an_exception_and_without_a_loss() -> None:
    tally = run(COUNT, seed=1)

    assert tally.mails == COUNT
    assert tally.files > COUNT // 4
    assert tally.letters > COUNT // 2


def test_the_mails_themselves_are_whole() -> None:
    tally = Tally()

    for seed in SEEDS:
        check(seed, tally)

    assert tally == Tally(mails=7, files=5, letters=6)
