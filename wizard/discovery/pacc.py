"""The configuration that a domain publishes for programs and vouches for in its DNS (PACC).

The drafts (draft-ietf-mailmaint-pacc) give a program no leave to use a document that no DNS record vouches
for, so without its digest it is refused, however well https protected it on its way.
"""

import asyncio

from wizard.discovery import pacc_document
from wizard.discovery.asker import Asker, Question
from wizard.discovery.pacc_document import NotPacc, PaccConfig
from wizard.discovery.source import SourceAnswer
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Candidate, Source, Trust
from wizard.model.problem import Problem, ProblemCode
from wizard.net.dns import TxtAnswer
from wizard.net.http_answer import HttpAnswer


def url(domain: str) -> str:
    """Where the document is."""
    return f"https://ua-auto-config.{domain}/.well-known/user-agent-configuration.json"


def record_name(domain: str) -> str:
    """Where the records are that vouch for it."""
    return f"_ua-auto-config.{domain}"


async def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """Fetch the document and the records at once."""
    async with asyncio.TaskGroup() as group:
        vouching = group.create_task(_records(address.domain_ascii, asker))
        with asker.question(Source.PACC, url(address.domain_ascii)) as question:
            got = await asker.http.get(url(address.domain_ascii))
            config = _read(got, await vouching, address, question)
    if config is None:
        return SourceAnswer()
    candidate = Candidate(
        incoming=config.incoming, outgoing=config.outgoing, source=Source.PACC, trust=Trust.SIGNED
    )
    name = config.name or address.domain
    problems = (Problem(code=ProblemCode.NEEDS_OAUTH, facts=(name,)),) if config.wants_oauth else ()
    return SourceAnswer(candidates=(candidate,), problems=problems)


def _read(
    got: HttpAnswer, records: TxtAnswer, address: EmailAddress, question: Question
) -> PaccConfig | None:
    """The document, if it is one and a record vouches for it."""
    if question.settle_http(got):
        return None
    config = pacc_document.parse(got.body, address)
    if isinstance(config, NotPacc):
        question.settle(Answer.NOTHING, config.reason)
        return None
    if not records.outcome.was_answered:
        question.settle(Answer.FAILED, "the record that should vouch for it could not be read")
        return None
    if not pacc_document.vouches(records.texts, got.body):
        known = any(map(pacc_document.is_record, records.texts))
        reason = "the record of the domain is for another text" if known else "no record vouches for it"
        question.settle(Answer.REFUSED, reason)
        return None
    hosts = dict.fromkeys(server.endpoint.host for server in (*config.incoming, *config.outgoing))
    question.settle(Answer.FOUND, ", ".join(hosts))
    return config


async def _records(domain: str, asker: Asker) -> TxtAnswer:
    name = record_name(domain)
    with asker.question(Source.PACC, f"TXT {name}") as question:
        answer = await asker.dns.txt(name)
        question.settle_dns(answer.outcome, "; ".join(text for text in answer.texts)[:200])
    return answer
