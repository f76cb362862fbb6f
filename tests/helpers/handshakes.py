"""One TLS handshake with a server on loopback that shows a certificate, as the product does it for mail."""

import ssl

from tests.helpers import mail_certificates as certificates
from tests.helpers.fake_mail_server import Peer, Script, fake_server
from tests.helpers.loopback_internet import HOST
from wizard.model.accepted import AcceptedCertificate
from wizard.model.probe import TlsFacts
from wizard.net.dial import Dialer, DialFailure
from wizard.net.dns import Dns
from wizard.net.tls import TlsBroken, TlsPolicy
from wizard.net.wire import Wire


async def silent(peer: Peer) -> None:
    """A server that says nothing after the handshake."""
    await peer.stay_silent()


def saying_why(context: ssl.SSLContext) -> Script:
    """A server whose last words, the alert, go out when a handshake fails; asyncio's own keep them back."""

    async def shake(peer: Peer) -> None:
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = context.wrap_bio(incoming, outgoing, server_side=True)
        while data := await peer.reader.read(65_536):
            incoming.write(data)
            try:
                tls.do_handshake()
            except ssl.SSLWantReadError:
                await peer.send(outgoing.read())
            except ssl.SSLError:
                await peer.send(outgoing.read())
                return

    return shake


async def handshake(
    server: ssl.SSLContext | None,
    host: str = HOST,
    port: int = 993,
    *,
    policy: TlsPolicy | None = None,
    script: Script = silent,
) -> TlsFacts | TlsBroken:
    """How it ends, judged by the policy."""
    policy = policy or TlsPolicy(ca_pem=certificates.ca_pem())
    async with fake_server(script, tls=server) as running:
        dialer = Dialer(Dns(only_hosts=True), reroute={(host, port): running.at})
        connected = await dialer.connect(host, port, timeout_s=2)
        assert not isinstance(connected, DialFailure)
        wire = Wire(connected)
        done = policy.judged(host, await wire.secure(policy.context_for(host, port), host), port=port)
        wire.close()
        return done


async def refused(
    server: ssl.SSLContext | None,
    host: str = HOST,
    port: int = 993,
    *,
    policy: TlsPolicy | None = None,
    script: Script = silent,
) -> TlsBroken:
    """How it fails."""
    done = await handshake(server, host, port, policy=policy, script=script)
    assert isinstance(done, TlsBroken)
    return done


async def accepted_by_hand(server: ssl.SSLContext, host: str = HOST, port: int = 993) -> AcceptedCertificate:
    """The certificate that the server shows, as an expert accepts it for this place."""
    broken = await refused(server, host, port)
    assert broken.certificate is not None
    assert broken.certificate.spki_sha256 is not None
    assert broken.der is not None
    return AcceptedCertificate(
        host=host,
        port=port,
        spki_sha256=broken.certificate.spki_sha256,
        der=broken.der,
        accepted="2026-11-25T12:00:00+09:00",
    )
