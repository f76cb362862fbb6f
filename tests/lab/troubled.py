"""Pretend providers for networks in trouble: what each has matters when something on the way is broken."""

from tests.lab.documents import AUTOCONFIG_PATH, SSL, STARTTLS, Door, client_config, web_page
from tests.lab.machines import MAIL_PORTS, web_host
from tests.lab.rows import ANY_PATH, Host, LoginName, Page, Provider, Service, SrvRecord

PORTAL = "portal.test"
SENDING_PASSWORD = "okuru-kotoba-3"


def by_srv(domain: str, incoming: Service, outgoing: Service) -> Provider:
    """A provider that names in.DOMAIN:993 and out.DOMAIN:465 in DNS, and what stands there."""
    return Provider(
        domain=domain,
        note=f"SRV; receiving: {incoming.value}, sending: {outgoing.value}",
        srv=(
            SrvRecord(service="_imaps", target=f"in.{domain}", port=993),
            SrvRecord(service="_submissions", target=f"out.{domain}", port=465),
        ),
        hosts=(
            Host(names=(f"in.{domain}",), ports=dict.fromkeys(MAIL_PORTS, incoming)),
            Host(names=(f"out.{domain}",), ports=dict.fromkeys(MAIL_PORTS, outgoing)),
        ),
    )


TROUBLED = (
    by_srv("tarpit.test", Service.SILENT, Service.SILENT),
    by_srv("breaks-off.test", Service.RESET, Service.RESET),
    by_srv("swallowed.test", Service.FILTERED, Service.FILTERED),
    Provider(
        domain="half-swallowed.test",
        note="SRV; IMAP works, packets to the host for sending are dropped",
        srv=(
            SrvRecord(service="_imaps", target="in.half-swallowed.test", port=993),
            SrvRecord(service="_submissions", target="out.half-swallowed.test", port=465),
        ),
        hosts=(
            Host(names=("in.half-swallowed.test",), ports={993: Service.IMAPS}),
            Host(names=("out.half-swallowed.test",), ports={465: Service.FILTERED, 587: Service.FILTERED}),
        ),
    ),
    Provider(
        domain="named-587.test",
        note="SRV names 587 alone; the same host also has 465",
        srv=(
            SrvRecord(service="_imaps", target="box.named-587.test", port=993),
            SrvRecord(service="_submission", target="box.named-587.test", port=587),
        ),
        hosts=(
            Host(
                names=("box.named-587.test",),
                ports={993: Service.IMAPS, 465: Service.SUBMISSIONS, 587: Service.SUBMISSION},
            ),
        ),
    ),
    Provider(
        domain="swapped.test",
        note="autoconfig names STARTTLS at 993 and TLS at 587; the servers do it the other way round",
        hosts=(
            web_host(
                "autoconfig.swapped.test",
                pages={
                    AUTOCONFIG_PATH: client_config(
                        "swapped.test",
                        Door(kind="imap", host="box.swapped.test", port=993, socket=STARTTLS),
                        Door(kind="smtp", host="box.swapped.test", port=587, socket=SSL),
                    )
                },
            ),
            Host(names=("box.swapped.test",), ports={993: Service.IMAPS, 587: Service.SUBMISSION}),
        ),
    ),
    Provider(
        domain="own-sending.test",
        note="sending has a password of its own",
        hosts=(
            Host(names=("imap.own-sending.test",), ports={993: Service.IMAPS}),
            Host(
                names=("smtp.own-sending.test",),
                ports={465: Service.SUBMISSIONS},
                password=SENDING_PASSWORD,
            ),
        ),
    ),
    Provider(
        domain="gmail.com",
        note="a real provider of the table that wants a special password, under its real host names",
        hosts=(
            Host(names=("imap.gmail.com",), ports={993: Service.IMAPS}),
            Host(names=("pop.gmail.com",), ports={995: Service.POP3S}),
            Host(names=("smtp.gmail.com",), ports={465: Service.SUBMISSIONS, 587: Service.SUBMISSION}),
        ),
    ),
    Provider(
        domain="yahoo.co.jp",
        note="a real provider of the table whose doors are shut until they are switched on",
        login=LoginName.LOCAL_PART,
        hosts=(
            Host(names=("imap.mail.yahoo.co.jp",), ports={993: Service.IMAPS}),
            Host(names=("pop.mail.yahoo.co.jp",), ports={995: Service.POP3S}),
            Host(names=("smtp.mail.yahoo.co.jp",), ports={465: Service.SUBMISSIONS}),
        ),
    ),
    Provider(
        domain=PORTAL,
        note="the box of a network that wants a sign-in before anything else",
        users=(),
        hosts=(
            web_host(
                PORTAL,
                pages={
                    "/login": web_page("Welcome to our Wi-Fi"),
                    ANY_PATH: Page(status=302, location=f"http://{PORTAL}/login"),
                },
            ),
        ),
    ),
)
