"""Pretend providers that exactly one source of settings leads to."""

from typing import Final

from tests.lab.documents import (
    AUTOCONFIG_PATH,
    AUTODISCOVER_PATH,
    PACC_PATH,
    Door,
    Found,
    autodiscover,
    client_config,
    pacc,
    pacc_record,
)
from tests.lab.machines import tls_host, web_host
from tests.lab.rows import Host, Page, Provider, Service, SrvRecord


def box(domain: str) -> Host:
    """One machine box.DOMAIN for both directions, under a name that nobody guesses."""
    return Host(names=(f"box.{domain}",), ports={993: Service.IMAPS, 465: Service.SUBMISSIONS})


def box_config(domain: str) -> Page:
    """The autoconfig document that names it."""
    host = f"box.{domain}"
    return client_config(
        domain, Door(kind="imap", host=host, port=993), Door(kind="smtp", host=host, port=465)
    )


def box_autodiscover(domain: str) -> Page:
    """The Autodiscover answer that names it."""
    host = f"box.{domain}"
    return autodiscover(Found(kind="IMAP", host=host, port=993), Found(kind="SMTP", host=host, port=465))


_PACC: Final = pacc(imap="box.pacc.test", submit="box.pacc.test")
_TENANT: Final = (
    '{"Protocol":"AutodiscoverV1","Url":"https://outlook.office365.com/autodiscover/autodiscover.xml"}'
)

SINGLE = (
    Provider(
        domain="pacc.test",
        note="a user-agent configuration with its digest in DNS",
        txt=(("_ua-auto-config.pacc.test", pacc_record(_PACC)),),
        hosts=(web_host("ua-auto-config.pacc.test", pages={PACC_PATH: _PACC}), box("pacc.test")),
    ),
    Provider(
        domain="mailconf.test",
        note="a text record names the document",
        txt=(("mailconf.test", "mailconf=https://papers.mailconf.test/mail.xml"),),
        hosts=(
            web_host("papers.mailconf.test", pages={"/mail.xml": box_config("mailconf.test")}),
            box("mailconf.test"),
        ),
    ),
    Provider(
        domain="mx-listed.test",
        note="its mail exchanger belongs to listed.test, which the shared list knows",
        mx=("mx.listed.test",),
    ),
    Provider(
        domain="listed.test",
        note="a hosting company that publishes nothing itself; mailboxes for mx-listed.test",
        mx=("mx.listed.test",),
        hosts=(Host(names=("mx.listed.test",), ports={25: Service.SMTP}), tls_host("listed.test")),
        serves=("mx-listed.test",),
    ),
    Provider(
        domain="mx-host.test",
        note="its mail exchanger, which is of another company, is its mail server for everything",
        mx=("server7.big-box.test",),
    ),
    Provider(
        domain="big-box.test",
        note="one machine for mail between servers and for people; mailboxes for mx-host.test",
        mx=("server7.big-box.test",),
        hosts=(
            Host(
                names=("server7.big-box.test",),
                ports={25: Service.SMTP, 993: Service.IMAPS, 465: Service.SUBMISSIONS},
            ),
        ),
        serves=("mx-host.test",),
    ),
    Provider(
        domain="autodiscover.test",
        note="Autodiscover over https, without credentials",
        hosts=(
            web_host(
                "autodiscover.autodiscover.test",
                pages={AUTODISCOVER_PATH: box_autodiscover("autodiscover.test")},
            ),
            box("autodiscover.test"),
        ),
    ),
    Provider(
        domain="autodiscover-srv.test",
        note="an SRV record leads to Autodiscover",
        srv=(SrvRecord(service="_autodiscover", target="finder.autodiscover-srv.test", port=443),),
        hosts=(
            web_host(
                "finder.autodiscover-srv.test",
                pages={AUTODISCOVER_PATH: box_autodiscover("autodiscover-srv.test")},
            ),
            box("autodiscover-srv.test"),
        ),
    ),
    Provider(
        domain="autodiscover-302.test",
        note="plain http redirects to Autodiscover over https",
        hosts=(
            Host(
                names=("autodiscover.autodiscover-302.test",),
                ports={80: Service.WEB},
                pages={
                    AUTODISCOVER_PATH: Page(
                        status=302, location="https://finder.autodiscover-302.test" + AUTODISCOVER_PATH
                    )
                },
            ),
            web_host(
                "finder.autodiscover-302.test",
                pages={AUTODISCOVER_PATH: box_autodiscover("autodiscover-302.test")},
            ),
            box("autodiscover-302.test"),
        ),
    ),
    Provider(
        domain="tenant.test",
        note="a customer of Microsoft 365 behind a company that filters mail",
        mx=("in.filter-company.test",),
    ),
    Provider(
        domain="filter-company.test",
        note="filters mail for others; serves nobody",
        users=(),
        hosts=(Host(names=("in.filter-company.test",), ports={25: Service.SMTP}),),
    ),
    Provider(
        domain="office365.com",
        note="Microsoft's service, which knows tenant.test; no mail",
        users=(),
        hosts=(
            web_host(
                "outlook.office365.com",
                pages={"*@tenant.test": Page(body=_TENANT, content_type="application/json")},
            ),
        ),
    ),
    Provider(
        domain="srv-odd.test",
        note="SRV records for odd ports, with priorities, weights and a host that is gone",
        srv=(
            SrvRecord(service="_imap", target="gone.srv-odd.test", port=2143, priority=20),
            SrvRecord(service="_imap", target="eins.srv-odd.test", port=2143, priority=10, weight=5),
            SrvRecord(service="_submission", target="eins.srv-odd.test", port=2587),
        ),
        hosts=(Host(names=("eins.srv-odd.test",), ports={2143: Service.IMAP, 2587: Service.SUBMISSION}),),
    ),
    Provider(
        domain="srv-out.test",
        note="SRV records for hosts of another domain",
        srv=(
            SrvRecord(service="_imaps", target="imap.srv-host.test", port=993),
            SrvRecord(service="_submissions", target="smtp.srv-host.test", port=465),
        ),
    ),
    Provider(
        domain="disagree.test",
        note="its document names its own host, its SRV records those of another company",
        srv=(
            SrvRecord(service="_imaps", target="imap.srv-host.test", port=993),
            SrvRecord(service="_submissions", target="smtp.srv-host.test", port=465),
        ),
        hosts=(
            web_host("autoconfig.disagree.test", pages={AUTOCONFIG_PATH: box_config("disagree.test")}),
            box("disagree.test"),
        ),
    ),
    Provider(
        domain="srv-host.test",
        note="the hosts that srv-out.test names",
        hosts=(tls_host("srv-host.test"),),
        serves=("srv-out.test",),
    ),
    Provider(
        domain="cert-name.test",
        note="imap and smtp.DOMAIN show the certificate of the hosting company",
        hosts=(
            Host(
                names=("imap.cert-name.test", "smtp.cert-name.test", "s3.cert-host.test"),
                ports={993: Service.IMAPS, 465: Service.SUBMISSIONS},
                certified=("s3.cert-host.test",),
            ),
        ),
    ),
    Provider(
        domain="alias.test",
        note="imap and smtp.DOMAIN are aliases of a hosting company's host, whose certificate is a wildcard",
        cname=(("imap.alias.test", "s1.alias-host.test"), ("smtp.alias.test", "s1.alias-host.test")),
        hosts=(
            Host(
                names=("s1.alias-host.test",),
                ports={993: Service.IMAPS, 465: Service.SUBMISSIONS},
                certified=("*.alias-host.test",),
            ),
        ),
    ),
    Provider(
        domain="xn--r8jz45g.test",
        note="a domain in Japanese letters, with autoconfig",
        hosts=(
            web_host("autoconfig.xn--r8jz45g.test", pages={AUTOCONFIG_PATH: box_config("xn--r8jz45g.test")}),
            box("xn--r8jz45g.test"),
        ),
    ),
)
