"""The client under test: a store, and fetching into it through a gate on which lines can break."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.lab.rows import Provider
from tests.two_clients.accounts import IMAPS, account_at, host_of
from tests.two_clients.gate import Gate, Happening
from wizard.mail.receiving.fetch import FetchReport, fetch
from wizard.mail.sending.sent_copy import copy_to_sent
from wizard.mail.store.removal import Stage
from wizard.mail.store.rows import OUTBOX, MessageRow, NewMail, Role
from wizard.mail.store.store import Store
from wizard.model.problem import ProblemCode
from wizard.model.secret import Secret
from wizard.net.dial import Dialer
from wizard.net.dns import Dns
from wizard.net.http import Http
from wizard.net.internet import Internet
from wizard.net.tls import TlsPolicy

_ALL = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A mail as a person at this computer sees it; `folder` is what the server calls the folder."""

    folder: str
    name: str
    seen: bool
    flagged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a sync ended: whether it went through, whether it had nothing to remark, and what it said."""

    went_through: bool
    spotless: bool
    said: tuple[str, ...]


class Desk:
    """Tayori's engine with its store."""

    def __init__(self, path: Path, row: Provider, gate: Gate) -> None:
        self._path = path
        self._account = account_at(row)
        self._secret = Secret(row.password())
        self._gate = gate
        dns, tls = Dns(hosts={}, only_hosts=True), TlsPolicy()
        dialer = Dialer(dns, reroute={(host_of(row), IMAPS): gate.address})
        self._internet = Internet(dns=dns, http=Http(dns, tls), dialer=dialer, tls=tls)
        self.store = Store(path)
        self.unsent: dict[str, bytes] = {}

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    def restart(self) -> None:
        """As if the program had been ended and begun again."""
        self.store.close()
        self.store = Store(self._path)

    async def sync(
        self, *, folder: str | None = None, newest: int | None = None, happening: Happening | None = None
    ) -> Ended:
        """One fetch."""
        self._gate.prepare(happening)
        report = await fetch(
            self._account, self._secret, self.store, internet=self._internet, folder=folder, newest=newest
        )
        return _ended(report)

    async def keep_copy(self, name: str, *, happening: Happening | None = None) -> bool:
        """Put a mail that was sent into the folder of sent mail; whether that is known to have worked."""
        self._gate.prepare(happening)
        problem = await copy_to_sent(
            self._account,
            self._secret,
            self.store,
            self.unsent[name],
            internet=self._internet,
            message_id=f"<{name}@example.org>",
        )
        if problem is None:
            del self.unsent[name]
        return problem is None

    def send(self, name: str, raw: bytes) -> None:
        """A mail was sent: it lies in the folder of sent mail, of which the server has still to hear."""
        self.store.add(self.store.folder_with(Role.SENT), [NewMail(raw=raw, flags=("\\Seen",))])
        self.unsent[name] = raw

    def rows(self) -> list[MessageRow]:
        """Every mail that is shown."""
        return [row for row in self.store.rows(limit=_ALL) if row.folder != OUTBOX]

    def shown(self) -> list[Shown]:
        """Every mail that is shown, by the server's names."""
        raw_names = {row.name: self.raw_name(row.name) for row in self.store.folders()}
        return [
            Shown(folder=raw_names[row.folder], name=row.subject, seen=not row.unread, flagged=row.flagged)
            for row in self.rows()
        ]

    def raw_name(self, folder: str) -> str:
        """What the server calls a folder; one that is only here is told apart."""
        raw = self.store.shelves.name_raw(folder)
        return f"(only here) {folder}" if raw is None else raw.decode()

    def folders(self) -> list[str]:
        """The folders that a person can choose."""
        return [row.name for row in self.store.folders() if row.name != OUTBOX]

    def left(self) -> set[tuple[str, int]]:
        """Folder and UID of what is only marked as deleted at the server, because more was not possible."""
        return {
            (self.raw_name(folder), removal.uid)
            for folder in self.folders()
            for removal in self.store.journal.removals(folder)
            if removal.stage is Stage.LEFT
        }

    def is_sure(self, there: Sequence[str]) -> bool:
        """Whether everything that is shown is known to be in one of these folders of the server."""
        return not any(
            self.store.numbering.is_awaiting(folder)
            or (self.store.count(folder) and self.raw_name(folder) not in there)
            for folder in self.folders()
        )

    def waiting(self) -> Sequence[str]:
        """What the server has still to be told, in words."""
        journal = self.store.journal
        return [
            *(repr(news) for folder in self.folders() for news in journal.flag_news(folder)),
            *(
                repr(removal)
                for folder in self.folders()
                for removal in journal.removals(folder)
                if removal.stage is not Stage.LEFT
            ),
        ]


def _ended(report: FetchReport) -> Ended:
    told = (*report.problems, *report.warnings)
    harmless = all(problem.code is ProblemCode.MAILS_MISSING for problem in told)
    said = tuple(f"{problem.code.name} {problem.facts} {problem.detail}" for problem in told)
    return Ended(went_through=harmless, spotless=not told, said=said)
