"""A world on loopback where some mail servers are served and every other door is closed."""

import contextlib
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from tests.helpers import mail_certificates as certificates
from tests.helpers import mail_scripts
from tests.helpers.fake_mail_server import closed_port, fake_server
from tests.helpers.loopback_internet import internet
from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.model.server import Endpoint, Protocol, Security
from wizard.probe.plan import endpoints
from wizard.runtime.home import Home
from wizard.runtime.world import World

SCRIPTS = {Protocol.IMAP: mail_scripts.imap, Protocol.SMTP: mail_scripts.smtp}
OPENED = ("192.0.2.1",)
NO_WISHES = Wishes()


@contextlib.asynccontextmanager
async def serving(*doors: Endpoint, name: str) -> AsyncIterator[dict[Endpoint, tuple[str, int]]]:
    """Mail servers behind these endpoints, all with a certificate for this name."""
    context = certificates.good(name)
    async with contextlib.AsyncExitStack() as stack:
        places = {}
        for door in doors:
            in_tls = context if door.security is Security.TLS else None
            running = fake_server(SCRIPTS[door.protocol](), tls=in_tls, starttls=context)
            places[door] = (await stack.enter_async_context(running)).at
        yield places


def world_of(
    path: Path,
    table: ProviderTable,
    places: dict[Endpoint, tuple[str, int]],
    hosts: Sequence[str],
    *,
    wishes: Wishes = NO_WISHES,
) -> World:
    """A world where these doors are served; every other one is closed, also on this machine."""
    doors = dict.fromkeys(endpoints(hosts), closed_port()) | places
    return World(
        internet=internet(doors, hosts=dict.fromkeys(hosts, OPENED), connect_s=0.3),
        table=table,
        accounts=AccountStore(path / "accounts"),
        secrets=Secrets(Keychain(None)),
        home=Home(path),
        language="en",
        wishes=wishes,
    )
