"""The letter to oneself: the mail engine's round trip as the flow tells it."""

from wizard.flow.state import TestMail
from wizard.mail.sending.roundtrip import round_trip
from wizard.mail.store.store import Store
from wizard.model.account import Account
from wizard.model.secret import Secret
from wizard.runtime.language import translator
from wizard.runtime.world import World
from wizard.wording.letters import letter_to_oneself

TEST_MAIL_WAIT_S = 30.0
"""How long the letter to oneself is waited for; most servers deliver in seconds."""


async def send_test_mail(
    account: Account, secret: Secret, store: Store, world: World, *, sending_secret: Secret | None = None
) -> TestMail:
    """Send a letter to oneself, wait for it, and compare."""
    subject, body = letter_to_oneself(translator(world.language))
    trip = await round_trip(
        account,
        secret,
        store,
        subject=subject,
        body=body,
        internet=world.internet,
        now=world.now(),
        wait_s=TEST_MAIL_WAIT_S,
        outgoing_secret=sending_secret,
    )
    return TestMail(
        arrived=trip.arrived, same=trip.same, message_row=trip.row_id, ms=trip.ms, problem=trip.problem
    )
