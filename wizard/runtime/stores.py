"""The open mail stores, one an account, opened when first needed."""

from wizard.mail.store import Store
from wizard.mail.store_fault import StoreError
from wizard.model.problem import Problem
from wizard.runtime.home import Home


class Stores:
    """Opens each store once and closes all together."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._open: dict[str, Store] = {}

    def open(self, account_id: str) -> Store | Problem:
        """The store of this account, or why it cannot be opened."""
        if account_id not in self._open:
            try:
                self._open[account_id] = Store(self._home.mail(account_id))
            except StoreError as error:
                return error.problem
        return self._open[account_id]

    def close(self) -> None:
        """Close every store."""
        while self._open:
            self._open.popitem()[1].close()
