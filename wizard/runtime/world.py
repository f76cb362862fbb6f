"""Everything the wizard works with, put together once by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.net.internet import Internet
from wizard.runtime.home import Home


def local_now() -> datetime:
    """The time now with this machine's zone."""
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The internet, the provider table, the stores and the user's wishes; `language` is 'ja' or 'en'."""

    internet: Internet
    table: ProviderTable
    accounts: AccountStore
    secrets: Secrets
    home: Home
    language: str
    wishes: Wishes = field(default_factory=Wishes)
    now: Callable[[], datetime] = local_now
