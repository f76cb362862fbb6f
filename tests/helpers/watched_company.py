"""An account at a company on loopback whose inbox is watched, on a clock that costs nothing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.helpers.discovery_values import write_table
from tests.helpers.mail_company import Company, open_company
from tests.helpers.mail_values import SECRET, account
from tests.helpers.our_tasks import our_tasks
from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.mail.store.store import Store
from wizard.model.account import Account, SecretPlace
from wizard.runtime.home import Home
from wizard.runtime.world import World

OFFERS = "IMAP4rev1 SPECIAL-USE UIDPLUS MOVE CONDSTORE IDLE"


@dataclass
class Watched:
    """The company, the world around it, and when somebody logged in there.

    `slept_s` is what the clock on the wall is ahead of the loop's.
    """

    company: Company
    world: World
    store: Store
    account: Account
    logins_s: list[float] = field(default_factory=list)
    slept_s: float = 0.0
    _login: asyncio.Event = field(default_factory=asyncio.Event)

    def now(self) -> datetime:
        """The time of the clock on the wall."""
        loop_s = asyncio.get_running_loop().time()
        return datetime(2026, 11, 2, tzinfo=UTC) + timedelta(seconds=loop_s + self.slept_s)

    @property
    def pauses_s(self) -> list[int]:
        """Seconds from one login to the next."""
        return [
            round(after - before) for before, after in zip(self.logins_s, self.logins_s[1:], strict=False)
        ]

    def note_login(self) -> None:
        """Somebody logs in now."""
        self.logins_s.append(asyncio.get_running_loop().time())
        self._login.set()

    async def login(self, number: int, *, most_s: float = 100_000.0) -> None:
        """Return when somebody logs in for the so-manieth time."""
        async with asyncio.timeout(most_s):
            while len(self.logins_s) < number:
                self._login.clear()
                await self._login.wait()


@asynccontextmanager
async def watched(home: Path, company: Company | None = None) -> AsyncIterator[Watched]:
    """All that is needed; nothing of the program may run on at the end."""
    company = company or Company(offers=OFFERS)
    place = Home(home)
    async with open_company(company) as net:
        with Store(place.mail("taro-1")) as store:
            secrets = Secrets(Keychain(None), wanted=SecretPlace.SESSION)
            world = World(
                internet=net,
                table=write_table(home),
                accounts=AccountStore(place.accounts),
                secrets=secrets,
                home=place,
                language="en",
                now=lambda: there.now(),  # noqa: PLW0108 - it is made below
            )
            there = Watched(company, world, store, account())
            assert world.accounts.save(there.account) is None
            secrets.keep_for_session(there.account.id, SECRET)
            company.meanwhile["AUTHENTICATE"] = there.note_login
            yield there
            assert not our_tasks()
            assert await company.servers[0].nobody_left()
