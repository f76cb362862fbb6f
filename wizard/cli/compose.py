"""The composition root: the one place that puts the parts together."""

from pathlib import Path

from wizard import resources
from wizard.accounts.keychain import Keychain, system_backend
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.model.account import SecretPlace
from wizard.net.internet import Internet
from wizard.runtime.home import Home
from wizard.runtime.language import pick_language
from wizard.runtime.world import World


def real_world(
    *,
    home: Path | None = None,
    secrets: SecretPlace | None = None,
    wishes: Wishes | None = None,
    language: str | None = None,
) -> World:
    """The real internet, the compiled provider table, the user's own folder and the system's keyring."""
    place = Home.find(home)
    return World(
        internet=Internet.real(),
        table=ProviderTable.load(resources.path("providers.json"), local=place.local_providers),
        accounts=AccountStore(place.accounts),
        secrets=Secrets(Keychain(system_backend()), wanted=secrets),
        home=place,
        language=language or pick_language(),
        wishes=wishes or Wishes(),
    )
