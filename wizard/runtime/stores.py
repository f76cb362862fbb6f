"""The open mail stores, one an account, opened when first needed."""

import logging

from wizard.mail.store.salvage import needs_salvage, salvage
from wizard.mail.store.store import Store
from wizard.mail.store.store_fault import StoreError, StoreFault
from wizard.model.problem import Problem, ProblemCode
from wizard.runtime.home import Home

log = logging.getLogger(__name__)


class Stores:
    """Opens each store once and closes all together.

    A damaged store is put together again when it is opened; `mended` tells of it until it was told once.
    """

    def __init__(self, home: Home) -> None:
        self._home = home
        self._open: dict[str, Store] = {}
        self._mended: dict[str, Problem] = {}

    def open(self, account_id: str) -> Store | Problem:
        """The store of this account, or why it cannot be opened."""
        if account_id not in self._open:
            try:
                self._open[account_id] = self._opened(account_id)
            except StoreError as error:
                return error.problem
        return self._open[account_id]

    def mended(self, account_id: str) -> Problem | None:
        """What is to be told of a store that was damaged; once."""
        return self._mended.pop(account_id, None)

    def close(self) -> None:
        """Close every store."""
        while self._open:
            self._open.popitem()[1].close()

    def _opened(self, account_id: str) -> Store:
        path = self._home.mail(account_id)
        try:
            if not needs_salvage(path):
                return Store(path)
        except StoreError as error:
            if error.fault is not StoreFault.DAMAGED:
                raise
        self._salvage(account_id)
        return Store(path)

    def _salvage(self, account_id: str) -> None:
        kept = salvage(self._home.mail(account_id))
        log.info("a damaged mail store was put together again; the old file is %s", kept.name)
        self._mended[account_id] = Problem(code=ProblemCode.STORE_REBUILT, facts=(kept.name,))
