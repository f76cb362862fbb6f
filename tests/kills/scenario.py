"""What a person does with the program, step by step, so that it can be taken up again after any of them.

A step that was done is not done again. One that was cut may or may not have happened: a step looks first,
as a person would.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.helpers.mail_company import Company
from tests.helpers.mail_values import SECRET
from wizard.mail.receiving.fetch import fetch
from wizard.mail.sending.send import Postman
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.model.account import Account
from wizard.model.problem import Problem
from wizard.model.server import Protocol
from wizard.net.internet import Internet


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """What a person has at hand."""

    account: Account
    store: Store
    internet: Internet

    def number(self, subject: str) -> int | None:
        """The number of the mail with this subject, wherever it is."""
        return next((row.id for row in self.store.rows() if row.subject == subject), None)

    def folder(self, subject: str) -> str | None:
        """Where the mail with this subject is."""
        return next((row.folder for row in self.store.rows() if row.subject == subject), None)

    @property
    def postman(self) -> Postman:
        """Who sends the mails."""
        return Postman(
            account=self.account, secret=SECRET, store=self.store, internet=self.internet, dice=_middle
        )

    async def fetch(self) -> tuple[Problem, ...]:
        """Bring everything up to date."""
        # By the true clock: when a mail came is written down by it too.
        report = await fetch(
            self.account, SECRET, self.store, internet=self.internet, folder=self.all_folders
        )
        return (*report.problems, *report.warnings)

    @property
    def all_folders(self) -> str | None:
        """What stands for everything the account has."""
        return None if self.account.settings.incoming.endpoint.protocol is Protocol.IMAP else INBOX


Step = Callable[[Hands], Awaitable[tuple[Problem, ...]]]
"""What went wrong, if anything; a store that fails may raise StoreError."""


def _nothing(_company: Company) -> None:
    """Nobody did anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A story: `prepared` has happened before it begins, and `elsewhere` is what others did then."""

    name: str
    account: Account
    company: Callable[[], Company]
    steps: tuple[Step, ...]
    prepared: tuple[Step, ...] = ()
    elsewhere: Callable[[Company], None] = _nothing


def _middle() -> float:
    return 0.5
