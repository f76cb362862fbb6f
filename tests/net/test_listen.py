"""The server's side on loopback, with our own client side against it."""

import pytest

from tests.helpers import mail_certificates as certificates
from tests.helpers.loopback_internet import HOST
from tests.helpers.our_tasks import our_tasks
from wizard.model.probe import TlsFacts
from wizard.net.dial import Dialer, DialFailure
from wizard.net.dns import Dns
from wizard.net.listen import Listener
from wizard.net.tls import TlsBroken, TlsPolicy
from wizard.net.wire import Wire


async def connect(listener: Listener) -> Wire:
    dialer = Dialer(Dns(only_hosts=True), reroute={(HOST, 1): listener.address})
    connected = await dialer.connect(HOST, 1, timeout_s=2)
    assert not isinstance(connected, DialFailure)
    return Wire(connected)


async def echo(wire: Wire) -> None:
    while data := await wire.receive():
        await wire.send(data)


@pytest.mark.parametrize("ip", ["127.0.0.1", "::1"])
async def test_each_connection_is_served(ip: str) -> None:
    async with await Listener.open(echo, ip=ip) as listener:
        wires = [await connect(listener) for _ in range(3)]
        for number, wire in enumerate(wires):
            await wire.send(b"%d" % number)

        assert [await wire.receive() for wire in wires] == [b"0", b"1", b"2"]
        for wire in wires:
            wire.close()


async def test_a_connection_is_secured_midway() -> None:
    context = certificates.good(HOST)

    async def secure_then_echo(wire: Wire) -> None:
        await wire.receive()
        await wire.send(b"+OK begin\r\n")
        await wire.secure_as_server(context)
        await echo(wire)

    async with await Listener.open(secure_then_echo) as listener:
        wire = await connect(listener)
        await wire.send(b"STLS\r\n")
        await wire.receive()

        assert isinstance(
            await wire.secure(TlsPolicy(ca_pem=certificates.ca_pem()).context(), HOST), TlsFacts
        )
        await wire.send(b"hello")
        assert await wire.receive() == b"hello"
        wire.close()


async def test_a_client_that_does_not_believe_the_certificate_ends_only_its_own_connection() -> None:
    context = certificates.self_signed(HOST)

    async def secure_then_echo(wire: Wire) -> None:
        await wire.secure_as_server(context)
        await echo(wire)

    async with await Listener.open(secure_then_echo) as listener:
        for _ in range(2):
            wire = await connect(listener)

            done = await wire.secure(TlsPolicy(ca_pem=certificates.ca_pem()).context(), HOST)
            assert isinstance(done, TlsBroken)


async def test_closing_ends_every_connection() -> None:
    listener = await Listener.open(echo)
    wire = await connect(listener)
    await wire.send(b"hello")
    await wire.receive()
    await listener.close()

    assert await wire.receive() == b""
    assert not our_tasks()
    wire.close()


async def test_a_taken_port_is_an_os_error() -> None:
    async with await Listener.open(echo) as listener:
        with pytest.raises(OSError, match="in use"):
            await Listener.open(echo, port=listener.address[1])


async def test_only_this_machine_is_served() -> None:
    with pytest.raises(AssertionError):
        await Listener.open(echo, ip="0.0.0.0")  # noqa: S104 - the address that must not be taken
