"""The place where a story is played again and again: the mail company and the files, put back each time."""

import copy
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

from tests.helpers.mail_company import Company, open_company
from tests.kills.facts import Facts, facts_there
from tests.kills.forked import Ended, Say, run_apart
from tests.kills.play import Final, Stage, StepDone, Unknown, in_small_pieces, prepare
from tests.kills.scenario import Scenario

_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder with a random name is made in it
_QUICK = _SHARED_MEMORY if _SHARED_MEMORY.is_dir() else None
"""Where fsync takes no time."""
_CHANGES = ("boxes", "uidls", "received", "commands")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """One story with everything that belongs to it, as it was before the first step.

    `work` is a folder that is emptied for each run: the program's files are in it.
    """

    scenario: Scenario
    company: Company
    stage: Stage
    before: Path
    at_company: dict[str, Any]

    @classmethod
    @asynccontextmanager
    async def of(cls, scenario: Scenario, *, place: Path | None = None) -> AsyncIterator[Self]:
        """Open the company and let happen what happened before the story; files go below `place`."""
        company = scenario.company()
        with TemporaryDirectory(dir=place or _QUICK) as folder:
            async with open_company(company) as internet:
                stage = Stage(home=Path(folder) / "home", internet=internet)

                async def preparing(say: Say) -> None:
                    in_small_pieces()
                    await prepare(scenario, stage, say)

                if scenario.prepared:
                    await run_apart(preparing)
                scenario.elsewhere(company)
                stage.home.mkdir(exist_ok=True)
                before = stage.home.rename(Path(folder) / "before")
                changes = {name: copy.deepcopy(getattr(company, name)) for name in _CHANGES}
                yield cls(scenario=scenario, company=company, stage=stage, before=before, at_company=changes)

    def put_back(self) -> None:
        """Everything is as before the first step."""
        shutil.rmtree(self.stage.home, ignore_errors=True)
        shutil.copytree(self.before, self.stage.home)
        for name, value in self.at_company.items():
            setattr(self.company, name, copy.deepcopy(value))

    async def run(self, work: Callable[[Say], Awaitable[None]]) -> Ended:
        """Do a piece of work apart, and wait until the company has noticed its end."""

        async def prepared(say: Say) -> None:
            in_small_pieces()
            await work(say)

        ended = await run_apart(prepared)
        for server in self.company.servers:
            assert await server.nobody_left(), "a server still talks to somebody"
        return ended

    def facts(self, ended: Ended) -> Facts:
        """What is true on both sides after a run that came to its end."""
        (final,) = [told.facts for told in ended.told if isinstance(told, Final)]
        return final + facts_there(self.company)


def steps_done(ended: Ended) -> int:
    """How many steps a run has brought to their end."""
    return max((told.number + 1 for told in ended.told if isinstance(told, StepDone)), default=0)


def unknown_mails(ended: Ended) -> tuple[str, ...]:
    """The mails of unknown fate that the run had to decide about."""
    return tuple(subject for told in ended.told if isinstance(told, Unknown) for subject in told.subjects)
