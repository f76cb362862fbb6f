"""One web question at a time: redirects walked by hand, every answer capped, every failure a value.

Plain http is asked only where the caller says that the answer need not be believed, never after https, and
nothing is told there but the URL. What this module does not do: cookies, credentials, redirects into a
private network.
"""

import asyncio
import ssl
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import httpcore2

from wizard.net.dial import Dialer
from wizard.net.dns import Dns, DnsOutcome
from wizard.net.host_names import is_host_name, is_local_ip, is_local_name
from wizard.net.http_answer import FailureError, HttpAnswer, HttpFailure, failure_of
from wizard.net.http_body import BodyTooLargeError, BodyUnreadableError, read_body
from wizard.net.http_stream import WireBackend
from wizard.net.proxy import ProxyUnusableError, environment_proxy
from wizard.net.tls import TlsPolicy

_REDIRECTS_CAP: Final = 5
_CONNECTIONS_CAP: Final = 16
_REDIRECTED: Final = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """What goes out: a GET, or a POST of an XML document."""

    url: str
    document: bytes | None
    limit_bytes: int
    timeout_s: float
    from_stranger: bool = False


class Http:
    """Asks URLs of hosts that our own DNS names; close it with `aclose`.

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
        self._stays_here = bool(reroute)
        self._pools: dict[str, httpcore2.AsyncConnectionPool] = {}

    async def get(
        self,
        url: str,
        *,
        limit_bytes: int = 262_144,
        timeout_s: float = 4.0,
        may_be_open: bool = False,
        from_stranger: bool = False,
    ) -> HttpAnswer:
        """The answer to one GET, redirects included; a body is read only when the status is 2xx.

        Args:
            url: where to begin; https, or http if it `may_be_open`.
            limit_bytes: the longest body.
            timeout_s: the longest it may take in all.
            may_be_open: whether an answer over plain http is of use.
            from_stranger: whether somebody outside chose the URL; it may not lead into a private network.
        """
        question = _Question(
            url=url,
            document=None,
            limit_bytes=limit_bytes,
            timeout_s=timeout_s,
            from_stranger=from_stranger,
        )
        hops = [url]
        return await self._timed(self._walk(hops, question, may_be_open=may_be_open), hops, timeout_s)

    async def ask_once(
        self,
        url: str,
        *,
        document: bytes | None = None,
        came_from: str | None = None,
        limit_bytes: int = 262_144,
        timeout_s: float = 4.0,
    ) -> HttpAnswer:
        """The answer to one question; a redirect is told and not followed.

        Args:
            url: https, or http when there is no document to give away.
            document: an XML document to post; None gets.
            came_from: the URL that led here, if any.
            limit_bytes: the longest body.
            timeout_s: the longest it may take.
        """
        question = _Question(url=url, document=document, limit_bytes=limit_bytes, timeout_s=timeout_s)
        step = self._step(question, came_from=came_from, may_be_open=document is None)
        return await self._timed(step, [url], timeout_s)

    async def _timed(
        self, answering: Coroutine[Any, Any, HttpAnswer], hops: list[str], timeout_s: float
    ) -> HttpAnswer:
        """The answer in its time; every failure becomes a value."""
        loop = asyncio.get_running_loop()
        start_s = loop.time()
        try:
            async with asyncio.timeout(timeout_s):
                answer = await answering
        except TimeoutError:
            answer = HttpAnswer(final_url=hops[-1], failure=HttpFailure.TIMEOUT)
        except FailureError as error:
            answer = HttpAnswer(final_url=hops[-1], failure=error.kind, text=error.text, broken=error.broken)
        ms = round((loop.time() - start_s) * 1000)
        return replace(answer, final_url=hops[-1], hops=tuple(hops), ms=ms)

    async def aclose(self) -> None:
        """Closes whatever is still open."""
        while self._pools:
            _, pool = self._pools.popitem()
            await pool.aclose()

    async def _walk(self, hops: list[str], question: _Question, *, may_be_open: bool) -> HttpAnswer:
        """Follows `hops[-1]` to its end and appends each redirect to `hops`."""
        while True:
            came_from = hops[0] if len(hops) > 1 else None
            is_open = may_be_open and all(hop.startswith("http://") for hop in hops[:-1])
            answer = await self._step(
                replace(question, url=hops[-1]), came_from=came_from, may_be_open=is_open
            )
            if answer.location is None:
                return answer
            if len(hops) > _REDIRECTS_CAP:
                raise FailureError(HttpFailure.BAD_REDIRECT, f"more than {_REDIRECTS_CAP} redirects")
            hops.append(answer.location)

    async def _step(self, question: _Question, *, came_from: str | None, may_be_open: bool) -> HttpAnswer:
        """One question to one host; whoever led here from outside may not lead into a private network."""
        host = _checked_host(question.url, is_first=came_from is None, may_be_open=may_be_open)
        proxy = self._proxy(host)
        is_local = await self._is_local(host, proxy)
        if is_local and question.from_stranger:
            raise FailureError(HttpFailure.PROTOCOL, f"{host} is in a private network")
        if is_local and came_from is not None:
            first_host = urlsplit(came_from).hostname or ""
            if not await self._is_local(first_host, self._proxy(first_host)):
                raise FailureError(HttpFailure.BAD_REDIRECT, f"{host} is in a private network")
        return await _ask(self._pool(proxy), question)

    def _proxy(self, host: str) -> httpcore2.Proxy | None:
        """The proxy for this host; a rerouted world is all on this machine, and no name of it leaves."""
        try:
            return None if self._stays_here else environment_proxy(host)
        except ProxyUnusableError as error:
            raise FailureError(HttpFailure.CLOSED, str(error)) from error

    async def _is_local(self, host: str, proxy: httpcore2.Proxy | None) -> bool:
        return is_local_name(host) or (proxy is None and await self._is_local_host(host))

    async def _is_local_host(self, host: str) -> bool:
        """Whether any address of the host belongs to this machine or its own network."""
        addresses = await self._dns.addresses(host)
        match addresses.outcome:
            case DnsOutcome.FOUND:
                return any(is_local_ip(ip) for ip in addresses.found)
            case DnsOutcome.NO_NETWORK:
                raise FailureError(HttpFailure.NO_NETWORK)
            case DnsOutcome.TIMEOUT | DnsOutcome.REFUSED:
                raise FailureError(HttpFailure.DNS_FAILED, addresses.outcome.value)
            case DnsOutcome.NO_DATA | DnsOutcome.NXDOMAIN:
                raise FailureError(HttpFailure.UNRESOLVED, addresses.outcome.value)

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


async def _ask(pool: httpcore2.AsyncConnectionPool, question: _Question) -> HttpAnswer:
    headers = [("User-Agent", "Tayori"), ("Accept", "*/*"), ("Accept-Encoding", "identity")]
    method, url = "GET", question.url
    if question.document is not None:
        method = "POST"
        headers += [
            ("Content-Type", "text/xml; charset=utf-8"),
            ("Content-Length", str(len(question.document))),
        ]
    try:
        async with pool.stream(
            method,
            url,
            headers=headers,
            content=question.document,
            extensions={"timeout": {"connect": question.timeout_s}},
        ) as response:
            return await _answer(response, question)
    except httpcore2.NetworkError as error:
        raise failure_of(error) from error
    except (httpcore2.ProtocolError, httpcore2.ProxyError, BodyUnreadableError) as error:
        raise FailureError(HttpFailure.PROTOCOL, str(error)) from error
    except BodyTooLargeError as error:
        raise FailureError(HttpFailure.TOO_LARGE, str(error)) from error


async def _answer(response: httpcore2.Response, question: _Question) -> HttpAnswer:
    fields = {name.lower().decode("latin-1"): value.decode("latin-1") for name, value in response.headers}
    answer = HttpAnswer(final_url=question.url, status=response.status)
    if response.status in _REDIRECTED and "location" in fields:
        return replace(answer, location=_joined(question.url, fields["location"]))
    if response.status // 100 != 2:
        return answer
    encoding = fields.get("content-encoding", "identity")
    body = await read_body(response.aiter_stream(), encoding=encoding, limit_bytes=question.limit_bytes)
    return replace(answer, body=body)


def _checked_host(text: str, *, is_first: bool, may_be_open: bool) -> str:
    """The host of a URL, if it is a URL we may ask."""
    kind = HttpFailure.PROTOCOL if is_first else HttpFailure.BAD_REDIRECT
    try:
        url = urlsplit(text)
        host, has_port_0 = url.hostname or "", url.port == 0
    except ValueError as error:
        raise FailureError(kind, str(error)) from error
    if url.scheme != "https" and not (may_be_open and url.scheme == "http"):
        raise FailureError(kind, f"{url.scheme!r} instead of https")
    if not text.isascii() or url.username is not None or has_port_0 or not is_host_name(host):
        raise FailureError(kind, "not a URL of a named host")
    return host


def _joined(base: str, location: str) -> str:
    try:
        return urljoin(base, location)
    except ValueError as error:
        raise FailureError(HttpFailure.BAD_REDIRECT, str(error)) from error
