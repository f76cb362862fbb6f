"""Pretend providers that publish nothing, so that only guessing finds their servers."""

from tests.lab.documents import web_page
from tests.lab.machines import web_host
from tests.lab.rows import ANY_PATH, Host, Ipv6, Provider, Service

GUESSED = (
    Provider(
        domain="guess-starttls.test",
        note="nothing published; imap.DOMAIN:143 and smtp.DOMAIN:587 with STARTTLS only",
        hosts=(
            Host(names=("imap.guess-starttls.test",), ports={143: Service.IMAP}),
            Host(names=("smtp.guess-starttls.test",), ports={587: Service.SUBMISSION}),
        ),
    ),
    Provider(
        domain="guess-tls.test",
        note="nothing published; mail.DOMAIN with 993 and 465 only",
        hosts=(Host(names=("mail.guess-tls.test",), ports={993: Service.IMAPS, 465: Service.SUBMISSIONS}),),
    ),
    Provider(
        domain="pop-only.test",
        note="no IMAP; pop.DOMAIN 995 and 110 with STARTTLS; smtp.DOMAIN 587, while 465 is filtered",
        hosts=(
            Host(names=("pop.pop-only.test",), ports={995: Service.POP3S, 110: Service.POP3}),
            Host(names=("smtp.pop-only.test",), ports={587: Service.SUBMISSION, 465: Service.FILTERED}),
        ),
    ),
    Provider(
        domain="slow.test",
        note="every server greets after three seconds",
        hosts=(
            Host(
                names=("imap.slow.test",),
                ports={993: Service.IMAPS, 143: Service.IMAP},
                greeting_delay_s=3.0,
            ),
            Host(
                names=("smtp.slow.test",),
                ports={465: Service.SUBMISSIONS, 587: Service.SUBMISSION},
                greeting_delay_s=3.0,
            ),
        ),
    ),
    Provider(
        domain="dead-ipv6.test",
        note="its IPv6 addresses are published and lead nowhere; IPv4 works",
        hosts=(
            Host(
                names=("imap.dead-ipv6.test", "smtp.dead-ipv6.test"),
                ports={993: Service.IMAPS, 465: Service.SUBMISSIONS},
                ipv6=Ipv6.DROPPED,
            ),
        ),
    ),
    Provider(
        domain="dual.test",
        note="reached by IPv6 and by IPv4",
        hosts=(
            Host(
                names=("imap.dual.test", "smtp.dual.test"),
                ports={993: Service.IMAPS, 465: Service.SUBMISSIONS},
                ipv6=Ipv6.WORKS,
            ),
        ),
    ),
    Provider(
        domain="wildcard.test",
        note="every name below the domain leads to a web server that answers everything; no mail servers",
        users=(),
        wildcard="wildcard.test",
        hosts=(web_host("wildcard.test", pages={ANY_PATH: web_page("Welcome")}),),
    ),
)
