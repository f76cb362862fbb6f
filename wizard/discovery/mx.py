"""What the mail exchangers of a domain tell: whether it exists, and which known company takes its mail."""

from dataclasses import replace
from typing import Final

from wizard.discovery import known
from wizard.discovery.asker import Asker
from wizard.discovery.source import SourceAnswer
from wizard.discovery.table import TableHit
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Source, Trust
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Protocol
from wizard.net.dns import DnsOutcome

TAKES_NO_MAIL: Final = "the domain says that it takes no mail"
_NO_MAIL: Final = "."  # RFC 7505


async def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Ask for the MX records.

    The servers come from our own table; that they are the right ones rests on unsigned DNS.
    """
    with asker.question(Source.MX, f"MX {address.domain_ascii}") as question:
        answer = await asker.dns.mx(address.domain_ascii)
        hosts = [record.host for record in answer.records]
        if hosts == [_NO_MAIL]:
            question.settle(Answer.NOTHING, TAKES_NO_MAIL)
        else:
            question.settle_dns(answer.outcome, ", ".join(hosts))
    domain = DnsOutcome.FOUND if answer.outcome is DnsOutcome.NO_DATA else answer.outcome
    hits = (asker.table.lookup_mx(host) for host in hosts)
    hit = next((hit for hit in hits if hit is not None), None)
    if hit is None:
        # A domain that takes no mail also serves none, whatever stands behind the usual names.
        takes_none = hosts == [_NO_MAIL]
        obstacles = (
            Problem(code=ProblemCode.NO_SERVERS_FOUND, facts=(address.domain,), detail=TAKES_NO_MAIL),
        )
        return SourceAnswer(
            domain=domain,
            absent=frozenset(Protocol) if takes_none else frozenset(),
            obstacles=obstacles if takes_none else (),
        )
    return replace(company_answer(hit, address), domain=domain)


def company_answer(hit: TableHit, address: EmailAddress) -> SourceAnswer:
    """The servers of the company that takes in the mail of somebody's own domain."""
    return known.answer_of(hit, address, source=Source.MX, trust=Trust.UNSIGNED)
