"""The composition root: the one place that puts the parts together."""

from collections.abc import Iterable
from pathlib import Path

from wizard import resources
from wizard.accounts.accepted import AcceptedStore
from wizard.accounts.keychain import Keychain, system_backend
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.discovery.base_domain import base_domain
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.model.accepted import AcceptedCertificate
from wizard.model.account import SecretPlace
from wizard.net.internet import Internet
from wizard.net.tls import TlsPolicy
from wizard.net.trust_file import read_trust
from wizard.runtime.home import Home
from wizard.runtime.language import pick_language
from wizard.runtime.world import World


def real_internet(home: Path | None, *, accepted: Iterable[AcceptedCertificate] | None = None) -> Internet:
    """The real internet; who is believed is the system's business, but for certificates accepted by hand.

    Without any named, those count that an expert accepted in the user's folder.
    """
    if accepted is None:
        accepted = AcceptedStore(Home.find(home).accepted).all()
    facts = read_trust(resources.path("trust.json"))
    return Internet.real(TlsPolicy(facts=facts, accepted=accepted, owner_of=base_domain))


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
        internet=real_internet(home),
        table=ProviderTable.load(resources.path("providers.json"), local=place.local_providers),
        accounts=AccountStore(place.accounts),
        secrets=Secrets(Keychain(system_backend()), wanted=secrets),
        home=place,
        language=language or pick_language(),
        wishes=wishes or Wishes(),
    )
