"""Asks all sources at once and waits for none that could not give a better answer, nor past the deadline."""

import asyncio
import secrets
from collections.abc import Callable, Collection, Iterable
from typing import Final

from wizard.discovery import known
from wizard.discovery.alternatives import alternatives
from wizard.discovery.asker import Asker
from wizard.discovery.manual import typed_candidate
from wizard.discovery.rank import best_whole, combine, conflicts, tier, worth_waiting_for
from wizard.discovery.source import SourceAnswer, SourceSpec
from wizard.discovery.sources import SOURCES, wanted
from wizard.discovery.table import ProviderTable
from wizard.discovery.verdict import problems_of, provider_of
from wizard.discovery.wishes import Wishes
from wizard.model.address import EmailAddress
from wizard.model.candidate import Answer, Discovery, Evidence, Source
from wizard.net.internet import Internet

DEADLINE_S: Final = 8.0
_FAILED: Final = "the servers that it named do not answer"
SAME_TRUST_GRACE_S: Final = 1.5
"""How long an answer waits for one that is no more to be trusted but of a source that is asked first."""


async def discover(
    address: EmailAddress,
    wishes: Wishes,
    *,
    internet: Internet,
    table: ProviderTable,
    on_evidence: Callable[[Evidence], None],
    failed: Collection[Source] = (),
    random_label: Callable[[], str] = lambda: f"tayori-{secrets.token_hex(8)}",
) -> Discovery:
    """All that can be found for an address without any password.

    Args:
        address: whose servers are wanted.
        wishes: how to look, and what the user typed.
        failed: sources that are not asked again, because servers they named do not answer.
        internet: what to ask with.
        table: the provider table.
        on_evidence: hears of each question as it ends, in this loop.
        random_label: gives a host label that nobody can have registered.
    """
    typed = typed_candidate(wishes, address)
    if typed is not None:
        return Discovery(candidates=(typed,))
    asker = Asker(
        dns=internet.dns,
        http=internet.http,
        table=table,
        wishes=wishes,
        random_label=random_label,
        on_evidence=on_evidence,
    )
    if Source.TABLE in failed:
        asker.skip(Source.TABLE, address.domain_ascii, _FAILED)
        table_answer = SourceAnswer()
    else:
        table_answer = known.ask(address, asker)
    answers = {Source.TABLE: table_answer}
    fits = not table_answer.candidates or best_whole(answers, wishes, address) is not None
    is_final = table_answer.is_final and fits
    specs = () if is_final else tuple(one for one in wanted(wishes) if one.source not in failed)
    for source in dict.fromkeys(spec.source for spec in SOURCES):
        if source not in {spec.source for spec in specs}:
            asker.skip(source, address.domain_ascii, _why_skipped(source, failed, is_final=is_final))
    await _ask_all(specs, address, asker, answers)
    candidates = combine(answers, wishes, address)
    return Discovery(
        candidates=candidates,
        provider=provider_of(answers, candidates),
        conflicts=conflicts(answers, candidates[0]) if candidates else (),
        alternatives=alternatives(answers, candidates, wishes, address) if candidates else (),
        evidence=asker.evidence,
        problems=problems_of(answers, candidates, wishes, address),
    )


def _why_skipped(source: Source, failed: Collection[Source], *, is_final: bool) -> str:
    if source in failed:
        return _FAILED
    return "the table knows this mail company" if is_final else "switched off"


async def _ask_all(
    specs: Iterable[SourceSpec], address: EmailAddress, asker: Asker, answers: dict[Source, SourceAnswer]
) -> None:
    """Fill in the answers until none that is missing could be the best."""
    loop = asyncio.get_running_loop()
    deadline_s = end_s = loop.time() + DEADLINE_S
    async with asyncio.TaskGroup() as group:
        pending: dict[asyncio.Task[SourceAnswer], SourceSpec] = {
            group.create_task(spec.ask(address, asker)): spec for spec in specs
        }
        while pending:
            best = best_whole(answers, asker.wishes, address)
            better = worth_waiting_for(best, pending.values(), address)
            if best is not None and all(tier(spec.best_trust) == tier(best.trust) for spec in better):
                end_s = min(end_s, loop.time() + (SAME_TRUST_GRACE_S if better else 0))
            done, _ = await asyncio.wait(
                pending, timeout=max(end_s - loop.time(), 0), return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                source = pending.pop(task).source
                answers[source] = answers.get(source, SourceAnswer()).joined(task.result())
            if loop.time() >= end_s:
                break
        asker.cut_answer = Answer.TIMEOUT if loop.time() >= deadline_s else Answer.SKIPPED
        for task in pending:
            task.cancel()
