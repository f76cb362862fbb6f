"""What the ear of a wizard hears is handed on in bursts, bounded, and never after it was told to forget."""

import asyncio

from tests.helpers import mail_certificates as certificates
from tests.helpers import mail_scripts
from tests.helpers.fake_mail_server import fake_server
from tests.helpers.loopback_internet import HOST, endpoint, internet
from tests.helpers.mail_scripts import Mailbox
from tests.helpers.talks import door
from wizard.model.conversation import Speaker, Talk, TalkStep
from wizard.model.secret import Secret
from wizard.model.server import Protocol, Security
from wizard.net.clients import new_client
from wizard.net.stream import MailStream
from wizard.net.trace import TraceLine, TraceOpened
from wizard.runtime.ear import BURST_S, MOST_TALKS, Ear

CANARY = "correct horse"


def said(number: int, data: bytes) -> TraceLine:
    return TraceLine(connection=number, speaker=Speaker.SERVER, data=data, secured=True)


async def test_many_lines_make_one_burst() -> None:
    bursts: list[tuple[Talk, ...]] = []
    ear = Ear(bursts.append)

    ear.hear(TraceOpened(connection=7, endpoint=door(Protocol.IMAP)))
    for number in range(50):
        ear.hear(said(7, b"* %d EXISTS\r\n" % number))
    await asyncio.sleep(BURST_S * 2)

    [burst] = bursts
    assert [talk.number for talk in burst] == [7]
    ear.close()


async def test_a_flush_hands_on_at_once_and_only_what_is_new() -> None:
    bursts: list[tuple[Talk, ...]] = []
    ear = Ear(bursts.append)
    ear.hear(TraceOpened(connection=1, endpoint=door(Protocol.IMAP)))
    ear.hear(TraceOpened(connection=2, endpoint=door(Protocol.SMTP)))
    ear.flush()
    ear.hear(said(2, b"220 hello\r\n"))
    ear.flush()
    ear.flush()

    assert [[talk.number for talk in burst] for burst in bursts] == [[1, 2], [2]]
    assert bursts[1][0].lines[-1].text == "220 hello"


async def test_what_is_forgotten_is_not_heard_any_more() -> None:
    bursts: list[tuple[Talk, ...]] = []
    ear = Ear(bursts.append)
    ear.hear(TraceOpened(connection=1, endpoint=door(Protocol.IMAP)))

    ear.forget()
    ear.hear(said(1, b"* OK late\r\n"))
    await asyncio.sleep(BURST_S * 2)

    assert bursts == []


async def test_of_too_many_connections_the_oldest_are_forgotten() -> None:
    bursts: list[tuple[Talk, ...]] = []
    ear = Ear(bursts.append)

    for number in range(MOST_TALKS + 5):
        ear.hear(TraceOpened(connection=number, endpoint=door(Protocol.IMAP)))
    ear.flush()

    assert [talk.number for talk in bursts[0]] == list(range(5, MOST_TALKS + 5))


async def test_a_real_login_is_heard_without_its_password() -> None:
    bursts: list[tuple[Talk, ...]] = []
    ear = Ear(bursts.append)
    place = endpoint(Protocol.SMTP, Security.STARTTLS)
    box = Mailbox(refusals=(f"535 5.7.8 not {CANARY}",))
    async with fake_server(mail_scripts.smtp(box), tls=None, starttls=certificates.good(HOST)) as server:
        client = new_client(place.protocol, place.security)
        led = internet({place: server.at}, trace=ear.hear)
        stream = await MailStream.open(client, place, led, timeout_s=2)
        assert isinstance(stream, MailStream)
        await stream.perform(client.login("hanako", Secret(CANARY)), timeout_s=2)
        await stream.close()
    ear.flush()

    [talk] = bursts[-1]
    steps = list(dict.fromkeys(line.step for line in talk.lines))
    assert steps == [
        *(TalkStep.CALL, TalkStep.HELLO, TalkStep.ABILITIES, TalkStep.ENCRYPTION),
        *(TalkStep.LOGIN, TalkStep.LOGIN_ANSWER),
    ]
    assert talk.lines[-1].refused
    assert talk.lines[-1].text == "535 5.7.8 not ***"
    assert CANARY not in repr(bursts)
