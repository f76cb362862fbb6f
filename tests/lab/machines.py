"""Hosts such as many providers have."""

from collections.abc import Mapping

from tests.lab.rows import CertificateKind, Host, Page, Service

MAIL_PORTS = (110, 143, 465, 587, 993, 995)
"""The ports at which users reach their mail."""


def web_host(*names: str, pages: Mapping[str, Page]) -> Host:
    """A web server for both kinds of URL; paths without a page are not found."""
    return Host(names=names, ports={80: Service.WEB, 443: Service.WEB_TLS}, pages=pages)


def tls_host(domain: str, *, certificate: CertificateKind = CertificateKind.GOOD) -> Host:
    """imap.DOMAIN and smtp.DOMAIN in one machine, by TLS from the first byte."""
    return Host(
        names=(f"imap.{domain}", f"smtp.{domain}"),
        ports={993: Service.IMAPS, 465: Service.SUBMISSIONS},
        certificate=certificate,
    )
