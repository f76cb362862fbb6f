"""The practice world: the product as it is, on an internet that ends at this computer."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.model.account import SecretPlace
from wizard.practice.provider import PracticeProvider
from wizard.runtime.home import Home
from wizard.runtime.world import World


def practice_world(provider: PracticeProvider, *, home: Path, table: ProviderTable, language: str) -> World:
    """A world whose only mail company is the practice provider, with a folder of its own and no keyring."""
    place = Home(home)
    return World(
        internet=provider.internet,
        table=table,
        accounts=AccountStore(place.accounts),
        secrets=Secrets(Keychain(None), wanted=SecretPlace.SESSION),
        home=place,
        language=language,
        wishes=Wishes(),
    )


@asynccontextmanager
async def practice_provider() -> AsyncIterator[PracticeProvider]:
    """A running practice provider that is stopped afterwards, whatever happens."""
    provider = await PracticeProvider.start()
    try:
        yield provider
    finally:
        await provider.stop()
