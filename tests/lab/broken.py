"""Pretend providers where something is wrong."""

from tests.lab.documents import web_page
from tests.lab.machines import MAIL_PORTS, tls_host, web_host
from tests.lab.rows import CertificateKind, Host, Provider, Service

BROKEN = (
    *(
        Provider(
            domain=domain,
            note=f"imap and smtp.DOMAIN by TLS; certificate: {kind.value}",
            hosts=(tls_host(domain, certificate=kind),),
        )
        for domain, kind in (
            ("wrong-cert.test", CertificateKind.WRONG_NAME),
            ("expired-cert.test", CertificateKind.EXPIRED),
            ("self-signed.test", CertificateKind.SELF_SIGNED),
            ("unknown-issuer.test", CertificateKind.UNKNOWN_ISSUER),
            ("opened.test", CertificateKind.OPENED),
            ("opened-and-believed.test", CertificateKind.OPENED_AND_BELIEVED),
        )
    ),
    Provider(
        domain="plain-only.test",
        note="143, 110 and 587 without any TLS",
        hosts=(
            Host(
                names=("imap.plain-only.test", "pop.plain-only.test", "smtp.plain-only.test"),
                ports={
                    143: Service.IMAP_PLAIN,
                    110: Service.POP3_PLAIN,
                    587: Service.SUBMISSION_PLAIN,
                },
            ),
        ),
    ),
    Provider(
        domain="smtp-refuses.test",
        note="IMAP accepts the password, SMTP refuses the same",
        hosts=(
            Host(names=("imap.smtp-refuses.test",), ports={993: Service.IMAPS}),
            Host(names=("smtp.smtp-refuses.test",), ports={465: Service.SUBMISSIONS}, refuses_logins=True),
        ),
    ),
    *(
        Provider(
            domain=f"{service.value}.test",
            note=note,
            hosts=(
                Host(
                    names=tuple(f"{label}.{service.value}.test" for label in ("imap", "pop", "smtp", "mail")),
                    ports=dict.fromkeys(MAIL_PORTS, service),
                ),
            ),
        )
        for service, note in (
            (Service.SILENT, "every mail port accepts and never speaks"),
            (Service.HANGUP, "every mail port greets and hangs up"),
            (Service.GARBAGE, "every mail port speaks something that is not mail"),
            (Service.FILTERED, "packets to every mail port are dropped"),
        )
    ),
    Provider(
        domain="closed.test",
        note="every mail port refuses the connection",
        hosts=(
            Host(
                names=("imap.closed.test", "pop.closed.test", "smtp.closed.test", "mail.closed.test"),
                ports={},
            ),
        ),
    ),
    Provider(
        domain="no-mail.test",
        note="a domain with a web site and no mail at all",
        users=(),
        hosts=(web_host("no-mail.test", "www.no-mail.test", pages={"/": web_page("No mail here")}),),
    ),
)
