"""One https question at a time: redirects walked by hand, every answer capped, every failure a value.

What this module does not do: plain http, cookies, credentials, redirects into a private network.
"""

import asyncio
import ssl
import zlib
from collections.abc import AsyncIterable, Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpcore2

from wizard.net.dial import Dialer, DialFailureKind
from wizard.net.dns import Dns, DnsOutcome
from wizard.net.host_names import is_host_name, is_local_ip, is_local_name
from wizard.net.http_stream import DialError, TlsError, WireBackend
from wizard.net.proxy import ProxyUnusableError, environment_proxy
from wizard.net.tls import TlsPolicy

_REDIRECTS_CAP: Final = 5
_CONNECTIONS_CAP: Final = 16
_REDIRECTED: Final = frozenset({301, 302, 303, 307, 308})


class HttpFailure(Enum):
    """Why there is no answer, or none that may be used."""

    UNRESOLVED = "unresolved"
    CLOSED = "closed"
    DNS_FAILED = "dns_failed"
    TIMEOUT = "timeout"
    TLS = "tls"
    TOO_LARGE = "too_large"
    BAD_REDIRECT = "bad_redirect"
    PROTOCOL = "protocol"
    NO_NETWORK = "no_network"


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpAnswer:
    """What became of one question.

    `hops` are all URLs asked, the first one first; `status` is None and `body` empty when `failure` is set;
    `text` says more of a failure.
    """

    final_url: str
    status: int | None = None
    body: bytes = b""
    hops: tuple[str, ...] = ()
    failure: HttpFailure | None = None
    text: str = ""
    ms: int = 0


class _FailureError(Exception):
    """Ends the walk from wherever it is; never leaves this module."""

    def __init__(self, kind: HttpFailure, text: str = "") -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text


@dataclass(frozen=True, slots=True, kw_only=True)
class _Redirect:
    location: str


class Http:
    """Asks https URLs of hosts that our own DNS names; close it with `aclose`.

    Args:
        dns: resolves every host, unless a proxy of the environment stands in between.
        tls: whom to believe.
        reroute: (host, port) -> (ip, port), for practice and tests; names and certificates stay as they are.
    """

    def __init__(
        self, dns: Dns, tls: TlsPolicy, *, reroute: Mapping[tuple[str, int], tuple[str, int]] | None = None
    ) -> None:
        self._dns = dns
        self._tls = tls
        self._dialer = Dialer(dns, reroute=reroute or {})
        self._pools: dict[str, httpcore2.AsyncConnectionPool] = {}

    async def get(self, url: str, *, limit_bytes: int = 262_144, timeout_s: float = 4.0) -> HttpAnswer:
        """The answer to one GET, redirects included; a body is read only when the status is 2xx."""
        loop = asyncio.get_running_loop()
        start_s = loop.time()
        hops = [url]
        try:
            async with asyncio.timeout(timeout_s):
                answer = await self._walk(hops, limit_bytes=limit_bytes, timeout_s=timeout_s)
        except TimeoutError:
            answer = HttpAnswer(final_url=url, failure=HttpFailure.TIMEOUT)
        except _FailureError as error:
            answer = HttpAnswer(final_url=url, failure=error.kind, text=error.text)
        ms = round((loop.time() - start_s) * 1000)
        return replace(answer, final_url=hops[-1], hops=tuple(hops), ms=ms)

    async def aclose(self) -> None:
        """Closes whatever is still open."""
        while self._pools:
            _, pool = self._pools.popitem()
            await pool.aclose()

    async def _walk(self, hops: list[str], *, limit_bytes: int, timeout_s: float) -> HttpAnswer:
        """Follows `hops[-1]` to its end and appends each redirect to `hops`."""
        starts_local = False
        while True:
            host = _checked_host(hops[-1], is_first=len(hops) == 1)
            proxy = _proxy(host)
            is_local = is_local_name(host) or (proxy is None and await self._is_local_host(host))
            if len(hops) == 1:
                starts_local = is_local
            elif is_local and not starts_local:
                raise _FailureError(HttpFailure.BAD_REDIRECT, f"{host} is in a private network")
            pool = self._pool(proxy)
            answer = await _ask(pool, hops[-1], limit_bytes=limit_bytes, timeout_s=timeout_s)
            if isinstance(answer, HttpAnswer):
                return answer
            if len(hops) > _REDIRECTS_CAP:
                raise _FailureError(HttpFailure.BAD_REDIRECT, f"more than {_REDIRECTS_CAP} redirects")
            hops.append(_joined(hops[-1], answer.location))

    async def _is_local_host(self, host: str) -> bool:
        """Whether any address of the host belongs to this machine or its own network."""
        addresses = await self._dns.addresses(host)
        match addresses.outcome:
            case DnsOutcome.FOUND:
                return any(is_local_ip(ip) for ip in addresses.found)
            case DnsOutcome.NO_NETWORK:
                raise _FailureError(HttpFailure.NO_NETWORK)
            case DnsOutcome.TIMEOUT | DnsOutcome.REFUSED:
                raise _FailureError(HttpFailure.DNS_FAILED, addresses.outcome.value)
            case DnsOutcome.NO_DATA | DnsOutcome.NXDOMAIN:
                raise _FailureError(HttpFailure.UNRESOLVED, addresses.outcome.value)

    def _pool(self, proxy: httpcore2.Proxy | None) -> httpcore2.AsyncConnectionPool:
        # The name of a proxy is the system's business (it may stand in /etc/hosts): its pool dials by itself.
        key = repr(proxy.url) if proxy is not None else ""
        if key not in self._pools:
            self._pools[key] = httpcore2.AsyncConnectionPool(
                # The backend does the handshakes. A context that believes nobody stands here, for the pool
                # writes ALPN into it and the policy's own context also serves mail.
                ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
                proxy=proxy,
                max_connections=_CONNECTIONS_CAP,
                max_keepalive_connections=0,
                network_backend=WireBackend(self._dialer, self._tls, to_proxy=proxy is not None),
            )
        return self._pools[key]


async def _ask(
    pool: httpcore2.AsyncConnectionPool, url: str, *, limit_bytes: int, timeout_s: float
) -> HttpAnswer | _Redirect:
    headers = [("User-Agent", "Tayori"), ("Accept", "*/*"), ("Accept-Encoding", "identity")]
    extensions = {"timeout": {"connect": timeout_s}}
    try:
        async with pool.stream("GET", url, headers=headers, extensions=extensions) as response:
            fields = {
                name.lower().decode("latin-1"): value.decode("latin-1") for name, value in response.headers
            }
            if response.status in _REDIRECTED and "location" in fields:
                return _Redirect(location=fields["location"])
            if response.status // 100 != 2:
                return HttpAnswer(final_url=url, status=response.status)
            encoding = fields.get("content-encoding", "identity")
            body = await _capped(response.aiter_stream(), encoding=encoding, limit_bytes=limit_bytes)
            return HttpAnswer(final_url=url, status=response.status, body=body)
    except httpcore2.NetworkError as error:
        raise _failure_of(error) from error
    except (httpcore2.ProtocolError, httpcore2.ProxyError) as error:
        raise _FailureError(HttpFailure.PROTOCOL, str(error)) from error


_OF_DIAL: Final = {
    DialFailureKind.UNRESOLVED: HttpFailure.UNRESOLVED,
    DialFailureKind.DNS_FAILED: HttpFailure.DNS_FAILED,
    DialFailureKind.CLOSED: HttpFailure.CLOSED,
    DialFailureKind.FILTERED: HttpFailure.TIMEOUT,
    DialFailureKind.UNREACHABLE: HttpFailure.NO_NETWORK,
}


def _failure_of(error: httpcore2.NetworkError) -> _FailureError:
    if isinstance(error, TlsError):
        return _FailureError(HttpFailure.TLS, error.broken.text)
    if isinstance(error, DialError):
        return _FailureError(_OF_DIAL[error.failure.kind], error.failure.text)
    return _FailureError(HttpFailure.CLOSED, str(error))


def _checked_host(text: str, *, is_first: bool) -> str:
    """The host of a URL, if it is a URL we may ask."""
    kind = HttpFailure.PROTOCOL if is_first else HttpFailure.BAD_REDIRECT
    try:
        url = urlsplit(text)
        host, has_port_0 = url.hostname or "", url.port == 0
    except ValueError as error:
        raise _FailureError(kind, str(error)) from error
    if url.scheme != "https":
        raise _FailureError(kind, f"{url.scheme!r} instead of https")
    if not text.isascii() or url.username is not None or has_port_0 or not is_host_name(host):
        raise _FailureError(kind, "not a URL of a named host")
    return host


def _joined(base: str, location: str) -> str:
    try:
        return urljoin(base, location)
    except ValueError as error:
        raise _FailureError(HttpFailure.BAD_REDIRECT, str(error)) from error


def _proxy(host: str) -> httpcore2.Proxy | None:
    try:
        return environment_proxy(host)
    except ProxyUnusableError as error:
        raise _FailureError(HttpFailure.CLOSED, str(error)) from error


async def _capped(chunks: AsyncIterable[bytes], *, encoding: str, limit_bytes: int) -> bytes:
    """The whole body, decoded, as long as neither side of the decoding passes the limit."""
    decode = _decoder(encoding)
    body = bytearray()
    async for chunk in chunks:
        body += decode(chunk, limit_bytes + 1 - len(body))
        if len(body) > limit_bytes:
            raise _FailureError(HttpFailure.TOO_LARGE, f"more than {limit_bytes} bytes")
    return bytes(body)


def _decoder(encoding: str) -> Callable[[bytes, int], bytes]:
    """Decodes one chunk to at most so many bytes (never 0, which would mean no limit)."""
    if encoding.lower() in {"", "identity"}:
        return lambda chunk, limit_bytes: chunk[:limit_bytes]
    if encoding.lower() not in {"gzip", "x-gzip", "deflate"}:
        raise _FailureError(HttpFailure.PROTOCOL, f"the answer is encoded as {encoding}")
    inflater = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)

    def inflate(chunk: bytes, limit_bytes: int) -> bytes:
        try:
            return inflater.decompress(chunk, limit_bytes)
        except zlib.error as error:
            raise _FailureError(HttpFailure.PROTOCOL, str(error)) from error

    return inflate
