"""Scripts of servers that take SCRAM alone, with a library's own server side as the judge of what we say."""

from base64 import b64decode, b64encode
from collections.abc import Callable

from scramp import ScramException, ScramMechanism  # type: ignore[import-untyped]

from tests.helpers.fake_mail_server import Peer, Script
from wizard.model.server import Protocol

Binding = Callable[[Peer], tuple[str, bytes] | None]
"""What the server's side of this connection is bound to: the kind's name and the bytes."""


def scram_only(
    protocol: Protocol, mechanism: str, password: str, *, binding: Binding, forges_proof: bool = False
) -> Script:
    """A server whose every user has this password; with `forges_proof` it does not know it."""

    async def script(peer: Peer) -> None:
        said = await _greet(peer, protocol, mechanism)
        tag = said.split(" ")[0] if protocol is Protocol.IMAP else ""
        judge = ScramMechanism(mechanism)
        known = judge.make_auth_info(password)
        server = judge.make_server(lambda _name: known, channel_binding=binding(peer))
        try:
            server.set_client_first(b64decode(said.split(" ")[-1]).decode())
            server.set_client_final(await _ask(peer, protocol, server.get_server_first()))
        except ScramException:
            await peer.say(_NO[protocol].format(tag))
        else:
            proof = f"v={b64encode(bytes(32)).decode()}" if forges_proof else server.get_server_final()
            assert await _ask(peer, protocol, proof) in ({"*"} if forges_proof else {""})
            await peer.say(_YES[protocol].format(tag))
        await peer.stay_silent()

    return script


_YES = {Protocol.IMAP: "{} OK in", Protocol.POP3: "+OK in", Protocol.SMTP: "235 2.7.0 in"}
_NO = {
    Protocol.IMAP: "{} NO [AUTHENTICATIONFAILED] no",
    Protocol.POP3: "-ERR [AUTH] no",
    Protocol.SMTP: "535 5.7.8 no",
}


async def _greet(peer: Peer, protocol: Protocol, mechanism: str) -> str:
    """Offer the mechanism; the line that begins the exchange."""
    match protocol:
        case Protocol.IMAP:
            await peer.say(f"* OK [CAPABILITY IMAP4rev1 SASL-IR LOGINDISABLED AUTH={mechanism}] ready")
        case Protocol.POP3:
            await peer.say("+OK ready")
            await peer.hear()
            await peer.say("+OK", f"SASL {mechanism}", ".")
        case Protocol.SMTP:
            await peer.say("220 ready")
            await peer.hear()
            await peer.say("250-mx.example.org", f"250 AUTH {mechanism}")
    return await peer.hear()


async def _ask(peer: Peer, protocol: Protocol, message: str) -> str:
    """Say a message of the exchange; the answer to it."""
    more = "334" if protocol is Protocol.SMTP else "+"
    await peer.say(f"{more} {b64encode(message.encode()).decode()}")
    answer = await peer.hear()
    return answer if answer == "*" else b64decode(answer).decode()
