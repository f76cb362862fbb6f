"""Handshakes that are begun once and shared."""

import asyncio

import pytest

from tests.helpers.fake_doors import TARPIT, Door, FakeDoors
from tests.helpers.fake_internet import fake_internet
from tests.helpers.loopback_internet import endpoint
from tests.helpers.our_tasks import our_tasks
from tests.helpers.virtual_clock import run_virtually
from wizard.model.server import Protocol
from wizard.probe import handshakes as module
from wizard.probe.handshakes import Handshakes

IMAP, SMTP = endpoint(Protocol.IMAP), endpoint(Protocol.SMTP)


def doors(monkeypatch: pytest.MonkeyPatch, **known: Door) -> FakeDoors:
    made = FakeDoors({{"imap": IMAP, "smtp": SMTP}[name]: door for name, door in known.items()})
    monkeypatch.setattr(module, "examine", made.examine)
    return made


def test_a_door_is_tried_once_however_often_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    world = doors(monkeypatch, imap=Door(ready_s=0.4))

    async def ask() -> None:
        async with Handshakes(fake_internet()) as handshakes:
            first = handshakes.at(IMAP)
            assert handshakes.at(IMAP) is first
            assert (await first.seen).is_usable
            assert (await handshakes.at(IMAP).seen).is_usable

    run_virtually(ask())
    assert list(world.began) == [IMAP]


def test_a_stream_belongs_to_whoever_took_it_and_the_rest_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    world = doors(monkeypatch, imap=Door(ready_s=0.4), smtp=Door(ready_s=0.6))

    async def take() -> None:
        async with Handshakes(fake_internet()) as handshakes:
            await asyncio.wait({handshakes.at(IMAP).seen, handshakes.at(SMTP).seen})
            assert handshakes.take(IMAP).endpoint == IMAP
            assert set(handshakes.begun) == {SMTP}

    run_virtually(take())
    assert world.open_at == {IMAP}


def test_closing_does_not_wait_for_a_tarpit(monkeypatch: pytest.MonkeyPatch) -> None:
    world = doors(monkeypatch, imap=TARPIT)

    async def leave() -> None:
        async with Handshakes(fake_internet(), timeout_s=60) as handshakes:
            handshakes.at(IMAP)
            await asyncio.sleep(0.5)

    _, took_s = run_virtually(leave())
    assert took_s == pytest.approx(0.5)
    assert world.running == 0


@pytest.mark.parametrize("after_s", [0.0, 0.05, 0.4, 0.5])
def test_whoever_is_cancelled_leaves_nothing_open(monkeypatch: pytest.MonkeyPatch, after_s: float) -> None:
    world = doors(monkeypatch, imap=Door(ready_s=0.4), smtp=TARPIT)

    async def hang() -> None:
        async with Handshakes(fake_internet()) as handshakes:
            handshakes.at(IMAP)
            handshakes.at(SMTP)
            await asyncio.Event().wait()

    async def cancel() -> None:
        hanging = asyncio.create_task(hang())
        await asyncio.sleep(after_s)
        hanging.cancel()
        await asyncio.wait({hanging})
        assert hanging.cancelled()
        assert not our_tasks()

    run_virtually(cancel())
    assert (world.running, world.open_at) == (0, set())


def test_a_bug_in_a_handshake_that_nobody_waits_for_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_arguments: object, **_named: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr(module, "examine", broken)

    async def leave() -> None:
        async with Handshakes(fake_internet()) as handshakes:
            handshakes.at(IMAP)
            await asyncio.sleep(0.1)

    with pytest.raises(ZeroDivisionError):
        run_virtually(leave())
