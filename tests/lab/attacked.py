"""Pretend providers with the known defects of configuration sources (NDSS 2025, "Automatic Insecurity").

Whatever the domain EVIL serves must never be asked for a password.
"""

from typing import Final

from tests.lab.documents import (
    AUTOCONFIG_PATH,
    AUTODISCOVER_PATH,
    PLAIN,
    STARTTLS,
    Door,
    Found,
    autodiscover,
    client_config,
    web_page,
)
from tests.lab.machines import tls_host, web_host
from tests.lab.rows import CertificateKind, Host, Page, Provider, Service, SrvRecord

EVIL: Final = "evil.test"
_EVIL_CONFIG: Final = client_config(
    EVIL, Door(kind="imap", host=f"imap.{EVIL}", port=993), Door(kind="smtp", host=f"smtp.{EVIL}", port=465)
)
_EVIL_ANSWER: Final = autodiscover(
    Found(kind="IMAP", host=f"imap.{EVIL}", port=993), Found(kind="SMTP", host=f"smtp.{EVIL}", port=465)
)


def _open_web(name: str, path: str, page: Page) -> Host:
    return Host(names=(name,), ports={80: Service.WEB}, pages={path: page})


def _mail(domain: str, ports: dict[int, Service]) -> Host:
    return Host(names=(f"post.{domain}",), ports=ports)


def _owner(domain: str, *doors: Door) -> Host:
    return web_host(f"autoconfig.{domain}", pages={AUTOCONFIG_PATH: client_config(domain, *doors)})


_TLS_AND_CLEAR: Final = {
    993: Service.IMAPS,
    143: Service.IMAP,
    465: Service.SUBMISSIONS,
    587: Service.SUBMISSION,
}

ATTACKED = (
    Provider(
        domain=EVIL,
        note="what an attacker serves, with certificates in order",
        serves=("a10-1.test", "w-sr.test", "w-ad.test"),
        hosts=(
            tls_host(EVIL),
            web_host(f"web.{EVIL}", pages={AUTODISCOVER_PATH: _EVIL_ANSWER, "*": _EVIL_CONFIG}),
        ),
    ),
    Provider(
        domain="a1-1.test",
        note="A1.1: autoconfig over plain http only",
        hosts=(_open_web("autoconfig.a1-1.test", AUTOCONFIG_PATH, _EVIL_CONFIG),),
    ),
    Provider(
        domain="a1-2.test",
        note="A1.2: Autodiscover over plain http only",
        hosts=(_open_web("autodiscover.a1-2.test", AUTODISCOVER_PATH, _EVIL_ANSWER),),
    ),
    Provider(
        domain="a1-3.test",
        note="A1.3: https redirects to plain http",
        hosts=(
            web_host(
                "autoconfig.a1-3.test",
                pages={AUTOCONFIG_PATH: Page(status=302, location="http://open.a1-3.test" + AUTOCONFIG_PATH)},
            ),
            _open_web("open.a1-3.test", AUTOCONFIG_PATH, _EVIL_CONFIG),
        ),
    ),
    Provider(
        domain="a2-1.test",
        note="A2.1: its mail exchanger stands directly below a public suffix",
        mx=("provider.co.uk",),
    ),
    Provider(
        domain="co.uk",
        note="somebody registered autoconfig.co.uk",
        users=(),
        hosts=(
            web_host("autoconfig.co.uk", pages={"*": _EVIL_CONFIG}),
            Host(names=("provider.co.uk",), ports={25: Service.SMTP}),
        ),
    ),
    Provider(
        domain="a3-1.test",
        note="A3.1: publishes unencrypted servers only",
        hosts=(
            _owner(
                "a3-1.test",
                Door(kind="imap", host="post.a3-1.test", port=143, socket=PLAIN),
                Door(kind="smtp", host="post.a3-1.test", port=587, socket=PLAIN),
            ),
            _mail("a3-1.test", {143: Service.IMAP_PLAIN, 587: Service.SUBMISSION_PLAIN}),
        ),
    ),
    Provider(
        domain="a3-2.test",
        note="A3.2: SRV records of the plain labels only",
        srv=(
            SrvRecord(service="_imap", target="post.a3-2.test", port=143),
            SrvRecord(service="_submission", target="post.a3-2.test", port=587),
        ),
        hosts=(_mail("a3-2.test", {143: Service.IMAP, 587: Service.SUBMISSION}),),
    ),
    Provider(
        domain="a4-1.test",
        note="A4.1: a kind of protection that nobody knows",
        hosts=(
            _owner(
                "a4-1.test",
                Door(kind="imap", host="post.a4-1.test", port=143, socket="TLSv9"),
                Door(kind="smtp", host="post.a4-1.test", port=587, socket="xxx"),
            ),
            _mail("a4-1.test", _TLS_AND_CLEAR),
        ),
    ),
    Provider(
        domain="a5-1.test",
        note="A5.1: publishes nothing; its servers are unencrypted",
        hosts=(
            Host(
                names=("imap.a5-1.test", "smtp.a5-1.test"),
                ports={143: Service.IMAP_PLAIN, 587: Service.SUBMISSION_PLAIN},
            ),
        ),
    ),
    Provider(
        domain="a6-1.test",
        note="A6.1: Autodiscover says how to encrypt in Encryption alone",
        hosts=(
            web_host(
                "autodiscover.a6-1.test",
                pages={
                    AUTODISCOVER_PATH: autodiscover(
                        Found(
                            kind="IMAP", host="post.a6-1.test", port=143, extra="<Encryption>TLS</Encryption>"
                        ),
                        Found(
                            kind="SMTP",
                            host="post.a6-1.test",
                            port=587,
                            extra="<SSL>off</SSL><Encryption>TLS</Encryption>",
                        ),
                    )
                },
            ),
            _mail("a6-1.test", {143: Service.IMAP, 587: Service.SUBMISSION}),
        ),
    ),
    Provider(
        domain="a7-1.test",
        note="A7.1: SRV records whose order matters",
        srv=(
            SrvRecord(service="_imaps", target="last.a7-1.test", port=993, priority=20, weight=100),
            SrvRecord(service="_imaps", target="light.a7-1.test", port=993, priority=10, weight=1),
            SrvRecord(service="_imaps", target="heavy.a7-1.test", port=993, priority=10, weight=50),
            SrvRecord(service="_submissions", target="heavy.a7-1.test", port=465),
        ),
        hosts=tuple(
            Host(names=(f"{name}.a7-1.test",), ports={993: Service.IMAPS, 465: Service.SUBMISSIONS})
            for name in ("last", "light", "heavy")
        ),
    ),
    Provider(
        domain="stale-list.test",
        note="A8.1: the shared list names hosts that are gone; mail.DOMAIN works",
        hosts=(Host(names=("mail.stale-list.test",), ports={993: Service.IMAPS, 465: Service.SUBMISSIONS}),),
    ),
    Provider(
        domain="infoweb.ne.jp",
        note="A8.1: the hosts that the table names are gone; the domain publishes others",
        hosts=(
            _owner(
                "infoweb.ne.jp",
                Door(kind="imap", host="post.infoweb.ne.jp", port=993),
                Door(kind="smtp", host="post.infoweb.ne.jp", port=465),
            ),
            _mail("infoweb.ne.jp", _TLS_AND_CLEAR),
        ),
    ),
    Provider(
        domain="a9-1.test",
        note="A9.1: SRV records that put STARTTLS before TLS",
        srv=(
            SrvRecord(service="_imap", target="post.a9-1.test", port=143, priority=0),
            SrvRecord(service="_imaps", target="post.a9-1.test", port=993, priority=10),
            SrvRecord(service="_submission", target="post.a9-1.test", port=587, priority=0),
            SrvRecord(service="_submissions", target="post.a9-1.test", port=465, priority=10),
        ),
        hosts=(_mail("a9-1.test", _TLS_AND_CLEAR),),
    ),
    Provider(
        domain="a9-2.test",
        note="A9.2: a document that puts unencrypted servers first",
        hosts=(
            _owner(
                "a9-2.test",
                Door(kind="imap", host="post.a9-2.test", port=143, socket=PLAIN),
                Door(kind="imap", host="post.a9-2.test", port=993),
                Door(kind="smtp", host="post.a9-2.test", port=587, socket=PLAIN),
                Door(kind="smtp", host="post.a9-2.test", port=587, socket=STARTTLS),
                Door(kind="smtp", host="post.a9-2.test", port=465),
            ),
            _mail("a9-2.test", _TLS_AND_CLEAR),
        ),
    ),
    Provider(
        domain="a10-1.test",
        note="A10.1: the owner's web server is cut off, forged SRV records lead elsewhere",
        srv=(
            SrvRecord(service="_imaps", target=f"imap.{EVIL}", port=993),
            SrvRecord(service="_submissions", target=f"smtp.{EVIL}", port=465),
        ),
        hosts=(Host(names=("autoconfig.a10-1.test",), ports={443: Service.FILTERED}),),
    ),
    Provider(
        domain="w-sr.test",
        note="W_SR: SRV records for hosts of another domain",
        srv=(
            SrvRecord(service="_imaps", target=f"imap.{EVIL}", port=993),
            SrvRecord(service="_submissions", target=f"smtp.{EVIL}", port=465),
        ),
    ),
    Provider(
        domain="w-ad.test",
        note="W_AD: plain http redirects Autodiscover to another domain",
        hosts=(
            _open_web(
                "autodiscover.w-ad.test",
                AUTODISCOVER_PATH,
                Page(status=302, location=f"https://web.{EVIL}{AUTODISCOVER_PATH}"),
            ),
        ),
    ),
    Provider(
        domain="bad-web-cert.test",
        note="its autoconfig shows the certificate of somebody else; nothing else is published",
        hosts=(
            Host(
                names=("autoconfig.bad-web-cert.test",),
                ports={443: Service.WEB_TLS},
                certificate=CertificateKind.WRONG_NAME,
                pages={AUTOCONFIG_PATH: _EVIL_CONFIG},
            ),
        ),
    ),
    Provider(
        domain="no-mail-here.test",
        note="its null MX says that it takes no mail (RFC 7505), although mail.DOMAIN is a name",
        users=(),
        mx=(".",),
        hosts=(web_host("mail.no-mail-here.test", pages={"*": web_page("Hello")}),),
    ),
)
