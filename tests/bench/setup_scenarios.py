"""The providers that a set-up is measured with: each way to the settings alone, and silent doors.

Published settings are met in two kinds. "Usual names" are imap.DOMAIN and smtp.DOMAIN, which guessing finds
by itself while the document is on its way; more than half of the shared list (ISPDB) names such hosts for
the domain it is about. "Odd names" are hosts that nobody guesses.
"""

from dataclasses import dataclass
from typing import Final

from tests.lab.documents import (
    AUTOCONFIG_PATH,
    AUTODISCOVER_PATH,
    PACC_PATH,
    WELL_KNOWN_PATH,
    Door,
    Found,
    autodiscover,
    client_config,
    pacc,
    pacc_record,
)
from tests.lab.machines import tls_host, web_host
from tests.lab.rows import Host, Page, Provider, Service, SrvRecord

DOCUMENT: Final = 4
"""Round trips to a document on the web: DNS 1, TCP 1, TLS 1, the question 1."""

DNS_ANSWER: Final = 1

TLS_DOORS: Final = 5
"""Until a server for sending is ready for the login: DNS 1, TCP 1, TLS 1, greeting 1, EHLO 1."""

STARTTLS_DOORS: Final = 7
"""The same with STARTTLS: DNS 1, TCP 1, greeting 1, EHLO 1, STARTTLS 1, TLS 1, EHLO 1."""

LOGIN: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One way to an account.

    Args:
        name: what is shown.
        domain: the domain of the address.
        rows: the providers of the lab it needs.
        source: round trips until the source has named the servers.
        doors: round trips until both servers are ready for the login.
        overlaps: whether the doors are found while the source still answers.
    """

    name: str
    domain: str
    rows: tuple[Provider, ...]
    source: int = 0
    doors: int = TLS_DOORS
    overlaps: bool = False

    @property
    def least(self) -> int:
        """The round trips that nobody can do without."""
        ready = max(self.source, self.doors) if self.overlaps else self.source + self.doors
        return ready + LOGIN


def _box(domain: str) -> Host:
    return Host(names=(f"box.{domain}",), ports={993: Service.IMAPS, 465: Service.SUBMISSIONS})


def _document(domain: str, imap: str, smtp: str) -> Page:
    return client_config(
        domain,
        Door(kind="imap", host=f"{imap}.{domain}", port=993),
        Door(kind="smtp", host=f"{smtp}.{domain}", port=465),
    )


def _published(source: str, names: str) -> Scenario:
    """What the owner of a domain publishes at one place, naming hosts of one kind."""
    is_usual = names == "usual"
    domain = f"{source.replace(' ', '-').lower()}-{names}.test"
    imap, smtp = ("imap", "smtp") if is_usual else ("box", "box")
    mail = tls_host(domain) if is_usual else _box(domain)
    document = _document(domain, imap, smtp)
    found = autodiscover(
        Found(kind="IMAP", host=f"{imap}.{domain}", port=993),
        Found(kind="SMTP", host=f"{smtp}.{domain}", port=465),
    )
    configuration = pacc(imap=f"{imap}.{domain}", submit=f"{smtp}.{domain}")
    webs = {
        "autoconfig": web_host(f"autoconfig.{domain}", pages={AUTOCONFIG_PATH: document}),
        "well-known": web_host(domain, pages={WELL_KNOWN_PATH: document}),
        "PACC": web_host(f"ua-auto-config.{domain}", pages={PACC_PATH: configuration}),
        "Autodiscover": web_host(f"autodiscover.{domain}", pages={AUTODISCOVER_PATH: found}),
    }
    txt = ((f"_ua-auto-config.{domain}", pacc_record(configuration)),) if source == "PACC" else ()
    row = Provider(domain=domain, note=source, txt=txt, hosts=(webs[source], mail))
    return Scenario(
        name=f"{source}, {names} names", domain=domain, rows=(row,), source=DOCUMENT, overlaps=is_usual
    )


def _by_records(names: str) -> Scenario:
    """What the SRV records of a domain name, hosts of one kind."""
    is_usual = names == "usual"
    domain = f"srv-{names}.test"
    imap, smtp = (f"imap.{domain}", f"smtp.{domain}") if is_usual else (f"box.{domain}", f"box.{domain}")
    row = Provider(
        domain=domain,
        note="SRV",
        srv=(
            SrvRecord(service="_imaps", target=imap, port=993),
            SrvRecord(service="_submissions", target=smtp, port=465),
        ),
        hosts=(tls_host(domain) if is_usual else _box(domain),),
    )
    return Scenario(
        name=f"SRV, {names} names",
        domain=domain,
        rows=(row,),
        source=DNS_ANSWER,
        # dnsmasq, as many resolvers, sends the addresses along with the records.
        doors=TLS_DOORS if is_usual else TLS_DOORS - DNS_ANSWER,
        overlaps=is_usual,
    )


_LIST: Final = Provider(
    domain="thunderbird.net",
    note="the shared list",
    users=(),
    hosts=(
        web_host(
            "autoconfig.thunderbird.net",
            pages={
                "/v1.1/listed-usual.test": _document("listed-usual.test", "imap", "smtp"),
                "/v1.1/listed-odd.test": _document("listed-odd.test", "box", "box"),
                "/v1.1/listed-company.test": _document("listed-company.test", "box", "box"),
            },
        ),
    ),
)
_GUESSED: Final = "nothing published"


def _silent_first(name: str, domain: str, service: Service) -> Scenario:
    """A document that names a door first at which nobody speaks."""
    page = client_config(
        domain,
        Door(kind="imap", host=f"first.{domain}", port=993),
        Door(kind="imap", host=f"box.{domain}", port=993),
        Door(kind="smtp", host=f"first.{domain}", port=465),
        Door(kind="smtp", host=f"box.{domain}", port=465),
    )
    silent = Host(names=(f"first.{domain}",), ports={993: service, 465: service})
    web = web_host(f"autoconfig.{domain}", pages={AUTOCONFIG_PATH: page})
    row = Provider(domain=domain, note=name, hosts=(web, silent, _box(domain)))
    return Scenario(name=name, domain=domain, rows=(row,), source=DOCUMENT)


def _silent_guess(name: str, domain: str, service: Service) -> Scenario:
    """Usual names of which the better ones lead to machines where nobody speaks at any port of mail."""
    silent = Host(
        names=(f"imap.{domain}", f"smtp.{domain}", domain),
        ports=dict.fromkeys((993, 143, 995, 110, 465, 587), service),
    )
    good = Host(names=(f"mail.{domain}",), ports={993: Service.IMAPS, 465: Service.SUBMISSIONS})
    row = Provider(domain=domain, note=name, hosts=(silent, good))
    return Scenario(name=name, domain=domain, rows=(row,))


SCENARIOS: Final = (
    Scenario(
        name="table",
        domain="ocn.ne.jp",
        rows=(
            Provider(
                domain="ocn.ne.jp",
                note="a provider of the table",
                hosts=(tls_host("ocn.ne.jp"), Host(names=("pop.ocn.ne.jp",), ports={995: Service.POP3S})),
            ),
        ),
    ),
    *(
        _published(source, names)
        for source in ("autoconfig", "well-known", "PACC", "Autodiscover")
        for names in ("usual", "odd")
    ),
    Scenario(
        name="ISPDB, usual names",
        domain="listed-usual.test",
        rows=(
            _LIST,
            Provider(domain="listed-usual.test", note="listed", hosts=(tls_host("listed-usual.test"),)),
        ),
        source=DOCUMENT,
        overlaps=True,
    ),
    Scenario(
        name="ISPDB, odd names",
        domain="listed-odd.test",
        rows=(
            _LIST,
            Provider(domain="listed-odd.test", note="listed", hosts=(_box("listed-odd.test"),)),
        ),
        source=DOCUMENT,
    ),
    _by_records("usual"),
    _by_records("odd"),
    Scenario(
        name="MX, then the table",
        domain="mx-table.test",
        rows=(
            Provider(domain="mx-table.test", note="a customer of Gandi", mx=("spool.mail.gandi.net",)),
            Provider(
                domain="gandi.net",
                note="a hosting company of the table",
                mx=("spool.mail.gandi.net",),
                hosts=(
                    Host(names=("spool.mail.gandi.net",), ports={25: Service.SMTP}),
                    Host(
                        names=("mail.gandi.net",),
                        ports={993: Service.IMAPS, 995: Service.POP3S, 465: Service.SUBMISSIONS},
                    ),
                ),
                serves=("mx-table.test",),
            ),
        ),
        source=DNS_ANSWER,
    ),
    Scenario(
        name="MX, then ISPDB",
        domain="mx-list.test",
        rows=(
            _LIST,
            Provider(domain="mx-list.test", note="a customer", mx=("mx.listed-company.test",)),
            Provider(
                domain="listed-company.test",
                note="a hosting company of the shared list",
                mx=("mx.listed-company.test",),
                hosts=(
                    Host(names=("mx.listed-company.test",), ports={25: Service.SMTP}),
                    _box("listed-company.test"),
                ),
                serves=("mx-list.test",),
            ),
        ),
        # The name of the list is resolved meanwhile.
        source=DNS_ANSWER + DOCUMENT - 1,
    ),
    Scenario(
        name="guess, TLS",
        domain="tls-only.test",
        rows=(
            Provider(
                domain="tls-only.test",
                note=_GUESSED,
                hosts=(
                    Host(names=("mail.tls-only.test",), ports={993: Service.IMAPS, 465: Service.SUBMISSIONS}),
                ),
            ),
        ),
    ),
    Scenario(
        name="guess, STARTTLS",
        domain="starttls-only.test",
        rows=(
            Provider(
                domain="starttls-only.test",
                note=_GUESSED,
                hosts=(
                    Host(names=("imap.starttls-only.test",), ports={143: Service.IMAP}),
                    Host(names=("smtp.starttls-only.test",), ports={587: Service.SUBMISSION}),
                ),
            ),
        ),
        doors=STARTTLS_DOORS,
    ),
    Scenario(
        name="POP only, 465 dropped",
        domain="pop-house.test",
        rows=(
            Provider(
                domain="pop-house.test",
                note=_GUESSED,
                hosts=(
                    Host(names=("pop.pop-house.test",), ports={995: Service.POP3S, 110: Service.POP3}),
                    Host(
                        names=("smtp.pop-house.test",),
                        ports={587: Service.SUBMISSION, 465: Service.FILTERED},
                    ),
                ),
            ),
        ),
        doors=STARTTLS_DOORS,
    ),
    _silent_guess("tarpits among the guesses", "tarpit-guess.test", Service.SILENT),
    _silent_guess("dropped ports among the guesses", "dropped-guess.test", Service.FILTERED),
    _silent_first("a document, tarpit first", "tarpit-first.test", Service.SILENT),
    _silent_first("a document, dropped ports first", "dropped-first.test", Service.FILTERED),
)
