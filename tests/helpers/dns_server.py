"""A DNS server on loopback that answers from a table, for the tests of the resolver."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import cast

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset
from typing_extensions import override

Zone = Mapping[tuple[str, str], "Sequence[str] | Mood"]


class Mood(Enum):
    """How a question is answered that is not answered with records."""

    NXDOMAIN = "nxdomain"
    SERVFAIL = "servfail"
    SILENT = "silent"
    TRUNCATED = "truncated"
    CUT_OFF = "truncated, and over TCP cut off"


@dataclass(slots=True)
class DnsServer:
    """Answers (name, type) from `zone` in the order of its records; a name that is nowhere is NXDOMAIN.

    `beside` stands beside every answer.
    """

    zone: Zone
    at: tuple[str, int] = ("127.0.0.1", 0)
    beside: Sequence[dns.rrset.RRset] = ()
    asked: list[tuple[str, str]] = field(default_factory=list)
    asked_over_tcp: list[tuple[str, str]] = field(default_factory=list)

    def answer(self, wire: bytes, *, over_tcp: bool) -> bytes | None:
        """The reply to one question; None is silence."""
        query = dns.message.from_wire(wire)
        name = query.question[0].name.to_text(omit_final_dot=True)
        kind = dns.rdatatype.to_text(query.question[0].rdtype)
        (self.asked_over_tcp if over_tcp else self.asked).append((name, kind))
        reply = dns.message.make_response(query)
        found = self.zone.get((name, kind), ())
        if found is Mood.SILENT or (found is Mood.CUT_OFF and over_tcp):
            return None
        if found is Mood.SERVFAIL:
            reply.set_rcode(dns.rcode.SERVFAIL)
        elif found is Mood.CUT_OFF or (found is Mood.TRUNCATED and not over_tcp):
            reply.flags |= dns.flags.TC
        elif found is Mood.TRUNCATED:
            reply.answer.append(dns.rrset.from_text(f"{name}.", 60, "IN", kind, "192.0.2.77"))
        elif found is Mood.NXDOMAIN or not any(known == name for known, _ in self.zone):
            reply.set_rcode(dns.rcode.NXDOMAIN)
        else:
            self._add_records(reply, name, kind, found)
            reply.additional += list(self.beside)
        return reply.to_wire()

    def _add_records(self, reply: dns.message.Message, name: str, kind: str, records: Sequence[str]) -> None:
        for text in records:
            if text.startswith("CNAME "):
                alias = text.removeprefix("CNAME ")
                reply.answer.append(dns.rrset.from_text(f"{name}.", 60, "IN", "CNAME", alias))
                target = alias.removesuffix(".")
                self._add_records(
                    reply, target, kind, cast("Sequence[str]", self.zone.get((target, kind), ()))
                )
            else:
                reply.answer.append(dns.rrset.from_text(f"{name}.", 60, "IN", kind, text))


class _Udp(asyncio.DatagramProtocol):
    def __init__(self, server: DnsServer) -> None:
        self._server = server

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.DatagramTransport", transport)

    @override
    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        reply = self._server.answer(data, over_tcp=False)
        if reply is not None:
            self._transport.sendto(reply, addr)


@contextlib.asynccontextmanager
async def dns_server(zone: Zone) -> AsyncIterator[DnsServer]:
    """A server of this zone over UDP and TCP, at `at`."""
    server = DnsServer(zone)
    loop = asyncio.get_running_loop()

    async def serve_tcp(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        length = int.from_bytes(await reader.readexactly(2), "big")
        reply = server.answer(await reader.readexactly(length), over_tcp=True)
        if reply is not None:
            writer.write(len(reply).to_bytes(2, "big") + reply)
            await writer.drain()
        writer.close()
        await writer.wait_closed()

    tcp = await asyncio.start_server(serve_tcp, "127.0.0.1", 0)
    server.at = tcp.sockets[0].getsockname()
    udp, _ = await loop.create_datagram_endpoint(lambda: _Udp(server), local_addr=server.at)
    try:
        yield server
    finally:
        udp.close()
        tcp.close()
        await tcp.wait_closed()
