"""The https client, against a real TLS server on loopback."""

import asyncio
import contextlib
import gzip
import socket
import zlib
from collections.abc import AsyncIterator, Mapping

import pytest
import trustme

from tests.helpers.fake_internet import FakeDns
from tests.helpers.https_server import HttpsServer, answer, connect_proxy, http_server, https_server, redirect
from wizard.net.dns import Dns, DnsOutcome
from wizard.net.http import Http
from wizard.net.http_answer import HttpFailure
from wizard.net.http_body import _decoder
from wizard.net.proxy import environment_proxy
from wizard.net.tls import TlsPolicy

HOST = "autoconfig.example.org"
OTHER = "www.example.com"
PUBLIC = "192.0.2.80"
URL = f"https://{HOST}/mail"


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)


@contextlib.asynccontextmanager
async def client(
    ca: trustme.CA, server: HttpsServer, *hosts: str, extra: Mapping[str, tuple[str, ...]] | None = None
) -> AsyncIterator[Http]:
    """A client for which these hosts are public and are all served by this server."""
    dns = Dns(hosts=dict.fromkeys(hosts, (PUBLIC,)) | dict(extra or {}), only_hosts=True)
    tls = TlsPolicy(ca_pem=ca.cert_pem.bytes().decode())
    reroute = {(host, 443): ("127.0.0.1", server.port) for host in (*hosts, *(extra or {}))}
    http = Http(dns, tls, reroute=reroute)
    try:
        yield http
    finally:
        await http.aclose()


async def test_the_answer_of_the_host_that_its_certificate_names(ca: trustme.CA) -> None:
    pages = {(HOST, "/mail?emailaddress=taro%40example.org"): answer(b"<clientConfig/>")}
    async with https_server(ca, HOST, pages=pages) as server, client(ca, server, HOST) as http:
        got = await http.get(f"{URL}?emailaddress=taro%40example.org")

    assert (got.status, got.body, got.failure) == (200, b"<clientConfig/>", None)
    assert got.hops == (got.final_url,)
    assert server.names == [HOST]
    assert "User-Agent: Tayori\r\n" in server.requests[0]


async def test_the_context_of_the_policy_is_left_as_it_is(ca: trustme.CA) -> None:
    """A pool would write ALPN into it, and some IMAP servers hang up on a client that wants http/1.1."""
    offered: list[object] = []
    async with https_server(ca, HOST, pages={(HOST, "/mail"): answer(b"x")}) as server:
        dns = Dns(hosts={HOST: (PUBLIC,)}, only_hosts=True)
        tls = TlsPolicy(ca_pem=ca.cert_pem.bytes().decode())
        tls.context().set_alpn_protocols = offered.append  # type: ignore[assignment,method-assign]
        http = Http(dns, tls, reroute={(HOST, 443): ("127.0.0.1", server.port)})
        got = await http.get(URL)
        await http.aclose()

    assert got.status == 200
    assert offered == []


async def test_a_certificate_for_another_name_is_a_tls_failure(ca: trustme.CA) -> None:
    async with https_server(ca, "hoster.example.net", pages={}) as server, client(ca, server, HOST) as http:
        got = await http.get(URL)

    assert got.failure is HttpFailure.TLS
    assert "mismatch" in got.text.lower()
    assert server.requests == []


async def test_an_unknown_authority_is_a_tls_failure(ca: trustme.CA) -> None:
    async with https_server(trustme.CA(), HOST, pages={}) as server, client(ca, server, HOST) as http:
        got = await http.get(URL)

    assert got.failure is HttpFailure.TLS
    assert server.requests == []


async def test_a_second_host_on_the_same_address_shows_its_own_certificate(ca: trustme.CA) -> None:
    pages = {(HOST, "/mail"): answer(b"first"), (OTHER, "/"): answer(b"second")}
    async with https_server(ca, HOST, pages=pages) as server, client(ca, server, HOST, OTHER) as http:
        first = await http.get(URL)
        second = await http.get(f"https://{OTHER}/")

    assert first.body == b"first"
    assert second.failure is HttpFailure.TLS


async def test_every_hop_of_a_redirect_is_kept(ca: trustme.CA) -> None:
    pages = {
        (HOST, "/mail"): redirect("/other"),
        (HOST, "/other"): redirect(f"https://{OTHER}/final?a=1"),
        (OTHER, "/final?a=1"): answer(b"end"),
    }
    async with https_server(ca, HOST, OTHER, pages=pages) as server, client(ca, server, HOST, OTHER) as http:
        got = await http.get(URL)

    assert got.body == b"end"
    assert got.hops == (URL, f"https://{HOST}/other", f"https://{OTHER}/final?a=1")
    assert got.final_url == got.hops[-1]


async def test_cfg_04_the_address_does_not_follow_to_another_domain(ca: trustme.CA) -> None:
    pages = {
        (HOST, "/mail?emailaddress=taro%40example.org"): redirect(f"https://{OTHER}/"),
        (OTHER, "/"): answer(b"end"),
    }
    async with https_server(ca, HOST, OTHER, pages=pages) as server, client(ca, server, HOST, OTHER) as http:
        await http.get(f"{URL}?emailaddress=taro%40example.org")

    assert "taro" not in server.requests[1]


@pytest.mark.parametrize(
    "location",
    [
        f"http://{HOST}/mail",
        "ftp://ftp.example.org/config.xml",
        "file:///etc/passwd",
        "https://192.0.2.1/mail",
        "https://[2001:db8::1]/mail",
        "https://localhost/mail",
        "https://printer.local/mail",
        "https://user:word@www.example.com/",
        "https://intranet/",
        "https://a b.example.org/",
        "https://www.example.com:99999/",
        "https://[broken/",
        "https://例え.example.org/",
    ],
)
async def test_cfg_03_and_cfg_05_a_redirect_out_of_bounds_is_refused(ca: trustme.CA, location: str) -> None:
    async with (
        https_server(ca, HOST, pages={(HOST, "/mail"): redirect(location)}) as server,
        client(ca, server, HOST) as http,
    ):
        got = await http.get(URL)

    assert got.failure is HttpFailure.BAD_REDIRECT
    assert len(server.requests) == 1


async def test_a_redirect_into_a_private_network_is_refused(ca: trustme.CA) -> None:
    pages = {(HOST, "/mail"): redirect("https://router.example.com/")}
    async with (
        https_server(ca, HOST, pages=pages) as server,
        client(ca, server, HOST, extra={"router.example.com": ("192.168.1.1",)}) as http,
    ):
        got = await http.get(URL)

    assert got.failure is HttpFailure.BAD_REDIRECT
    assert "private" in got.text
    assert len(server.requests) == 1


async def test_a_url_of_a_stranger_leads_into_no_private_network(ca: trustme.CA) -> None:
    pages = {(HOST, "/mail"): redirect(f"https://{OTHER}/"), (OTHER, "/"): answer(b"inside")}
    private = {HOST: ("10.0.0.1",), OTHER: ("192.168.1.1",)}
    async with (
        https_server(ca, HOST, OTHER, pages=pages) as server,
        client(ca, server, extra=private) as http,
    ):
        got = [
            await http.get(url, from_stranger=True)
            for url in (URL, f"https://{OTHER}/", "https://localhost/", "https://10.0.0.1/", "https://[::1]/")
        ]

    assert {one.failure for one in got} == {HttpFailure.PROTOCOL}
    assert server.requests == []


async def test_a_url_of_a_stranger_is_not_led_into_a_private_network_either(ca: trustme.CA) -> None:
    pages = {(HOST, "/mail"): redirect("https://router.example.com/")}
    async with (
        https_server(ca, HOST, pages=pages) as server,
        client(ca, server, HOST, extra={"router.example.com": ("192.168.1.1",)}) as http,
    ):
        got = await http.get(URL, from_stranger=True)

    assert got.failure is HttpFailure.PROTOCOL
    assert len(server.requests) == 1


async def test_a_private_host_may_send_us_to_a_private_host(ca: trustme.CA) -> None:
    pages = {(HOST, "/mail"): redirect(f"https://{OTHER}/"), (OTHER, "/"): answer(b"inside")}
    private = {HOST: ("10.0.0.1",), OTHER: ("::ffff:10.0.0.2",)}
    async with (
        https_server(ca, HOST, OTHER, pages=pages) as server,
        client(ca, server, extra=private) as http,
    ):
        got = await http.get(URL)

    assert got.body == b"inside"


async def test_cfg_05_a_loop_ends_after_five_redirects(ca: trustme.CA) -> None:
    async with (
        https_server(ca, HOST, pages={(HOST, "/mail"): redirect("/mail")}) as server,
        client(ca, server, HOST) as http,
    ):
        got = await http.get(URL)

    assert got.failure is HttpFailure.BAD_REDIRECT
    assert len(server.requests) == 6


async def test_a_first_url_that_is_not_https_is_never_asked(ca: trustme.CA) -> None:
    async with https_server(ca, HOST, pages={}) as server, client(ca, server, HOST) as http:
        got = await http.get(f"http://{HOST}/mail")

    assert got.failure is HttpFailure.PROTOCOL
    assert server.requests == []


# Plain http and single steps


@contextlib.asynccontextmanager
async def open_client(
    ca: trustme.CA, plain: HttpsServer, secure: HttpsServer, address: str = PUBLIC
) -> AsyncIterator[Http]:
    """A client for which HOST is served without TLS by one server, and OTHER with it by another."""
    dns = Dns(hosts={HOST: (address,), OTHER: (PUBLIC,)}, only_hosts=True)
    reroute = {(HOST, 80): ("127.0.0.1", plain.port), (OTHER, 443): ("127.0.0.1", secure.port)}
    http = Http(dns, TlsPolicy(ca_pem=ca.cert_pem.bytes().decode()), reroute=reroute)
    try:
        yield http
    finally:
        await http.aclose()


async def test_cfg_01_plain_http_is_asked_only_when_the_caller_says_so(ca: trustme.CA) -> None:
    pages = {(HOST, "/mail"): answer(b"open")}
    async with (
        http_server(pages=pages) as plain,
        https_server(ca, OTHER, pages={}) as secure,
        open_client(ca, plain, secure) as http,
    ):
        refused = await http.get(f"http://{HOST}/mail")
        got = await http.get(f"http://{HOST}/mail", may_be_open=True)

    assert refused.failure is HttpFailure.PROTOCOL
    assert got.body == b"open"
    assert len(plain.requests) == 1


async def test_cfg_03_https_never_leads_to_plain_http_again(ca: trustme.CA) -> None:
    pages = {(HOST, "/mail"): redirect(f"https://{OTHER}/")}
    back = {(OTHER, "/"): redirect(f"http://{HOST}/mail")}
    async with (
        http_server(pages=pages) as plain,
        https_server(ca, OTHER, pages=back) as secure,
        open_client(ca, plain, secure) as http,
    ):
        got = await http.get(f"http://{HOST}/mail", may_be_open=True)

    assert got.failure is HttpFailure.BAD_REDIRECT
    assert len(plain.requests) == 1


async def test_a_single_step_tells_where_a_redirect_leads_and_does_not_go_there(ca: trustme.CA) -> None:
    pages = {(HOST, "/mail"): redirect(f"https://{OTHER}/")}
    async with (
        http_server(pages=pages) as plain,
        https_server(ca, OTHER, pages={}) as secure,
        open_client(ca, plain, secure) as http,
    ):
        got = await http.ask_once(f"http://{HOST}/mail")

    assert (got.status, got.location) == (302, f"https://{OTHER}/")
    assert secure.requests == []


async def test_a_document_is_posted_over_tls_only_and_without_credentials(ca: trustme.CA) -> None:
    async with (
        http_server(pages={}) as plain,
        https_server(ca, OTHER, pages={(OTHER, "/"): answer(b"said")}) as secure,
        open_client(ca, plain, secure) as http,
    ):
        refused = await http.ask_once(f"http://{HOST}/mail", document=b"<a/>")
        got = await http.ask_once(f"https://{OTHER}/", document=b"<a/>")

    assert refused.failure is HttpFailure.PROTOCOL
    assert plain.requests == []
    assert got.body == b"said"
    assert secure.requests[0].startswith("POST / ")
    assert secure.requests[0].endswith("\r\n\r\n<a/>")
    assert "Content-Type: text/xml; charset=utf-8\r\n" in secure.requests[0]
    assert "authorization" not in secure.requests[0].lower()


async def test_a_step_that_came_from_outside_does_not_enter_a_private_network(ca: trustme.CA) -> None:
    async with (
        http_server(pages={(HOST, "/mail"): answer(b"inside")}) as plain,
        https_server(ca, OTHER, pages={}) as secure,
        open_client(ca, plain, secure, address="10.0.0.1") as http,
    ):
        got = await http.ask_once(f"http://{HOST}/mail", came_from=f"https://{OTHER}/")
        own = await http.ask_once(f"http://{HOST}/mail")

    assert got.failure is HttpFailure.BAD_REDIRECT
    assert own.body == b"inside"


async def test_a_refused_certificate_is_kept_with_the_failure(ca: trustme.CA) -> None:
    async with https_server(ca, "hoster.example.net", pages={}) as server, client(ca, server, HOST) as http:
        got = await http.get(URL)

    assert got.broken is not None
    assert got.broken.certificate is not None
    assert got.broken.certificate.names == ("hoster.example.net",)


async def test_a_body_over_the_limit_is_too_large(ca: trustme.CA) -> None:
    pages = {(HOST, "/mail"): answer(b"x" * 1001), (HOST, "/fits"): answer(b"x" * 1000)}
    async with https_server(ca, HOST, pages=pages) as server, client(ca, server, HOST) as http:
        got = await http.get(URL, limit_bytes=1000)
        fits = await http.get(f"https://{HOST}/fits", limit_bytes=1000)

    assert got.failure is HttpFailure.TOO_LARGE
    assert got.body == b""
    assert len(fits.body) == 1000


async def test_cfg_23_a_gzip_bomb_is_too_large(ca: trustme.CA) -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    pages = {(HOST, "/mail"): answer(bomb, headers=("Content-Encoding: gzip",))}
    async with https_server(ca, HOST, pages=pages) as server, client(ca, server, HOST) as http:
        got = await http.get(URL)

    assert len(bomb) < 262_144
    assert got.failure is HttpFailure.TOO_LARGE
    assert len(_decoder("gzip")(bomb, 10)) == 10


@pytest.mark.parametrize(
    ("encoding", "body"), [("gzip", gzip.compress(b"<a/>")), ("deflate", zlib.compress(b"<a/>"))]
)
async def test_a_body_that_was_packed_against_our_wish_is_unpacked(
    ca: trustme.CA, encoding: str, body: bytes
) -> None:
    pages = {(HOST, "/mail"): answer(body, headers=(f"Content-Encoding: {encoding}",))}
    async with https_server(ca, HOST, pages=pages) as server, client(ca, server, HOST) as http:
        got = await http.get(URL)

    assert got.body == b"<a/>"


@pytest.mark.parametrize(("encoding", "body"), [("gzip", b"not gzip at all"), ("br", b"x")])
async def test_a_body_that_cannot_be_unpacked_is_a_failure(
    ca: trustme.CA, encoding: str, body: bytes
) -> None:
    pages = {(HOST, "/mail"): answer(body, headers=(f"Content-Encoding: {encoding}",))}
    async with https_server(ca, HOST, pages=pages) as server, client(ca, server, HOST) as http:
        got = await http.get(URL)

    assert got.failure is HttpFailure.PROTOCOL


async def test_the_body_of_another_status_is_not_read(ca: trustme.CA) -> None:
    async with https_server(ca, HOST, pages={}) as server, client(ca, server, HOST) as http:
        got = await http.get(URL)

    assert (got.status, got.body, got.failure) == (404, b"", None)


async def test_what_is_not_http_is_a_failure(ca: trustme.CA) -> None:
    async with (
        https_server(ca, HOST, pages={(HOST, "/mail"): b"* OK IMAP4rev1 ready\r\n"}) as server,
        client(ca, server, HOST) as http,
    ):
        got = await http.get(URL)

    assert got.failure is HttpFailure.PROTOCOL


async def test_silence_is_a_timeout(ca: trustme.CA) -> None:
    async with (
        https_server(ca, HOST, pages={(HOST, "/mail"): None}) as server,
        client(ca, server, HOST) as http,
    ):
        got = await http.get(URL, timeout_s=0.2)

    assert got.failure is HttpFailure.TIMEOUT
    assert got.ms >= 150


async def test_cfg_25_an_answer_that_drips_ends_at_the_deadline(ca: trustme.CA) -> None:
    async with (
        https_server(ca, HOST, pages={(HOST, "/mail"): answer(b"<clientConfig/>")}, pause_s=0.05) as server,
        client(ca, server, HOST) as http,
    ):
        got = await http.get(URL, timeout_s=0.3)

    assert server.requests
    assert got.failure is HttpFailure.TIMEOUT


async def test_a_host_without_address_is_unresolved() -> None:
    http = Http(Dns(hosts={HOST: (PUBLIC,)}, only_hosts=True), TlsPolicy())

    got = await http.get("https://nowhere.example.net/")
    await http.aclose()

    assert got.failure is HttpFailure.UNRESOLVED


@pytest.mark.parametrize(
    ("outcome", "failure"),
    [
        (DnsOutcome.NXDOMAIN, HttpFailure.UNRESOLVED),
        (DnsOutcome.NO_DATA, HttpFailure.UNRESOLVED),
        (DnsOutcome.REFUSED, HttpFailure.DNS_FAILED),
        (DnsOutcome.TIMEOUT, HttpFailure.DNS_FAILED),
        (DnsOutcome.NO_NETWORK, HttpFailure.NO_NETWORK),
    ],
)
async def test_what_dns_could_not_say_is_told_apart(outcome: DnsOutcome, failure: HttpFailure) -> None:
    http = Http(FakeDns(rest=outcome), TlsPolicy())

    got = await http.get(URL)
    await http.aclose()

    assert got.failure is failure


async def test_a_connection_that_breaks_in_the_middle_is_a_failure(ca: trustme.CA) -> None:
    half = answer(b"x" * 100)[:-50]
    async with (
        https_server(ca, HOST, pages={(HOST, "/mail"): half}) as server,
        client(ca, server, HOST) as http,
    ):
        got = await http.get(URL)

    assert got.failure in {HttpFailure.PROTOCOL, HttpFailure.CLOSED}


async def test_a_port_where_nobody_listens_is_closed(ca: trustme.CA) -> None:
    async with https_server(ca, HOST, pages={}) as server:
        pass
    async with client(ca, server, HOST) as http:
        got = await http.get(URL)

    assert got.failure is HttpFailure.CLOSED


async def test_a_cancelled_question_leaves_nothing_behind(ca: trustme.CA) -> None:
    async with (
        https_server(ca, HOST, pages={(HOST, "/mail"): None}) as server,
        client(ca, server, HOST) as http,
    ):
        asking = asyncio.create_task(http.get(URL))
        await server.heard.wait()
        asking.cancel()
        await asyncio.wait({asking})

    assert asking.cancelled()


async def test_a_proxy_of_the_environment_is_used_and_resolves_the_host(
    ca: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with (
        https_server(ca, HOST, pages={(HOST, "/mail"): answer(b"through")}) as server,
        connect_proxy(to_port=server.port) as proxy,
    ):
        monkeypatch.setenv("https_proxy", f"http://taro:word@127.0.0.1:{proxy.port}")
        http = Http(Dns(only_hosts=True), TlsPolicy(ca_pem=ca.cert_pem.bytes().decode()))
        got = await http.get(URL)
        await http.aclose()

    assert got.body == b"through"
    assert proxy.requests[0].startswith(f"CONNECT {HOST}:443 ")
    assert "Proxy-Authorization: Basic" in proxy.requests[0]
    assert server.names == [HOST]


async def test_a_proxy_that_refuses_is_a_failure(ca: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> None:
    async with https_server(ca, HOST, pages={}) as server:
        pass
    monkeypatch.setenv("https_proxy", f"127.0.0.1:{server.port}")
    http = Http(Dns(only_hosts=True), TlsPolicy())

    got = await http.get(URL)
    await http.aclose()

    assert got.failure is HttpFailure.CLOSED


async def test_a_proxy_that_the_system_does_not_know_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    async def unknown(*_args: object, **_kwargs: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setenv("https_proxy", "http://proxy:3128")
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", unknown)
    http = Http(Dns(only_hosts=True), TlsPolicy())

    got = await http.get(URL)
    await http.aclose()

    assert got.failure is HttpFailure.CLOSED
    assert "proxy" in got.text


def test_a_host_that_needs_no_proxy_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "example.org")

    assert environment_proxy(HOST) is None
    assert environment_proxy("example.net") is not None


async def test_a_rerouted_world_goes_through_no_proxy(
    ca: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    async with (
        https_server(ca, HOST, pages={(HOST, "/mail"): answer(b"direct")}) as server,
        client(ca, server, HOST) as http,
    ):
        got = await http.get(URL)

    assert got.body == b"direct"


async def test_a_proxy_that_is_not_spoken_to_is_never_gone_around(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:1080")
    http = Http(Dns(hosts={HOST: ("127.0.0.1",)}, only_hosts=True), TlsPolicy())

    got = await http.get(URL)
    await http.aclose()

    assert got.failure is HttpFailure.CLOSED
    assert "socks5" in got.text
