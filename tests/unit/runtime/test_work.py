"""What the effects of the flow make happen."""

from pathlib import Path

import pytest

from tests.helpers.client_config import config, incoming, outgoing
from tests.helpers.discovery_values import address, write_table
from tests.helpers.fake_internet import FakeDns, FakeHttp, fake_internet
from wizard.accounts.keychain import Keychain
from wizard.accounts.secrets import Secrets
from wizard.accounts.store import AccountStore
from wizard.flow.effect import LookUp
from wizard.flow.event import LookedUp
from wizard.model.candidate import Trust
from wizard.runtime.home import Home
from wizard.runtime.stores import Stores
from wizard.runtime.work import Workshop
from wizard.runtime.world import World

OPEN = "http://autoconfig.example.org/mail/config-v1.1.xml"
DOCUMENT = config(incoming("imap", "imap.example.net", 993, "SSL"), outgoing("smtp.example.net", 465, "SSL"))


@pytest.mark.parametrize("openly", [False, True])
async def test_plain_http_is_asked_only_where_the_user_wants_it_and_never_more_than_open(
    tmp_path: Path,
    openly: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    http = FakeHttp(pages={OPEN: DOCUMENT})
    world = World(
        internet=fake_internet(FakeDns(), http),
        table=write_table(tmp_path),
        accounts=AccountStore(tmp_path / "accounts"),
        secrets=Secrets(Keychain(None)),
        home=Home(tmp_path),
        language="en",
    )
    posted: list[object] = []
    workshop = Workshop(world, Stores(world.home), posted.append)

    await workshop.carry_out(LookUp(run=1, address=address(), openly=openly))
    await workshop.close()

    ended = posted[-1]
    assert isinstance(ended, LookedUp)
    assert (OPEN in http.asked) is openly
    assert [one.trust for one in ended.looked.discovery.candidates] == ([Trust.OPEN] if openly else [])
