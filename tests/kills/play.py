"""A story played by the program itself: from the step that is next, through to the end."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.mail_values import NOW
from tests.kills.facts import Facts, facts_here, unknown_subjects
from tests.kills.forked import Say
from tests.kills.scenario import Hands, Scenario
from wizard.mail.receiving import batches, fetch_imap
from wizard.mail.store.store import Store
from wizard.model.problem import Problem
from wizard.net.internet import Internet
from wizard.runtime.home import Home
from wizard.runtime.stores import Stores


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step has come to its end: what it did must be true from now on."""

    number: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """Mails of which nobody knows whether they were sent; the person says: send them again."""

    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Final:
    """What is here at the end."""

    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where a story is played: the folder of the program's files, and the internet."""

    home: Path
    internet: Internet

    def store_file(self, scenario: Scenario) -> Path:
        """The file of the mail store."""
        return Home(self.home).mail(scenario.account.id)


def in_small_pieces() -> None:
    """Let a few mails be what thousands are elsewhere: a first page, and many batches."""
    patch = pytest.MonkeyPatch()
    patch.setattr(fetch_imap, "FIRST_PAGE", 2)
    patch.setattr(batches, "COUNT_LIMIT", 2)


async def prepare(scenario: Scenario, stage: Stage, say: Say) -> None:
    """What happened before the story begins."""
    with Store(stage.store_file(scenario)) as store:
        hands = Hands(account=scenario.account, store=store, internet=stage.internet)
        for step in scenario.prepared:
            _no_problem(await step(hands))
    say(None)


async def play(
    scenario: Scenario, stage: Stage, first: int, say: Say, *, done: Callable[[], None] = lambda: None
) -> None:
    """The steps from `first` on; each that is done is told, and then `done` is called."""
    stores = Stores(Home(stage.home))
    store = stores.open(scenario.account.id)
    assert isinstance(store, Store), store
    # Dying damages nothing: no store has to be put together again.
    assert stores.mended(scenario.account.id) is None
    hands = Hands(account=scenario.account, store=store, internet=stage.internet)
    for number, step in enumerate(scenario.steps[first:], first):
        _no_problem(await step(hands))
        say(StepDone(number))
        done()
    stores.close()


async def play_to_the_end(
    scenario: Scenario, stage: Stage, first: int, say: Say, *, done: Callable[[], None] = lambda: None
) -> None:
    """The same, and then everything is settled and told."""
    await play(scenario, stage, first, say, done=done)
    with Store(stage.store_file(scenario)) as store:
        hands = Hands(account=scenario.account, store=store, internet=stage.internet)
        await settle(hands, say)


async def settle(hands: Hands, say: Say) -> None:
    """Decide what the program cannot know, fetch until nothing is doubtful, and tell what is here."""
    unknown = unknown_subjects(hands.store)
    say(Unknown(tuple(unknown)))
    for row in hands.store.outbox.unknown():
        assert hands.store.outbox.send_again(row.message.id)
    _no_problem(tuple(one for report in await hands.postman.flush(now=NOW) for one in report.problems))
    # What is missing in most of a folder is believed the second time.
    for _ in range(2):
        await hands.fetch()
    say(Final(facts_here(hands.store)))


def _no_problem(problems: tuple[Problem, ...]) -> None:
    assert problems == (), problems
