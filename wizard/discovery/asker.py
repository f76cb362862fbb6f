"""What the sources ask with: DNS, https, and the record of every question."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.model.candidate import Answer, Candidate, Evidence, Source
from wizard.net.dns import Dns, DnsOutcome
from wizard.net.http import Http
from wizard.net.http_answer import HttpAnswer, HttpFailure

_OF_DNS: dict[DnsOutcome, Answer] = {
    DnsOutcome.FOUND: Answer.FOUND,
    DnsOutcome.NO_DATA: Answer.NOTHING,
    DnsOutcome.NXDOMAIN: Answer.NOTHING,
    DnsOutcome.TIMEOUT: Answer.TIMEOUT,
    DnsOutcome.REFUSED: Answer.REFUSED,
    DnsOutcome.NO_NETWORK: Answer.FAILED,
}

_OF_HTTP: dict[HttpFailure, Answer] = {
    HttpFailure.UNRESOLVED: Answer.NOTHING,
    HttpFailure.DNS_FAILED: Answer.FAILED,
    HttpFailure.CLOSED: Answer.FAILED,
    HttpFailure.TIMEOUT: Answer.TIMEOUT,
    HttpFailure.TLS: Answer.FAILED,
    HttpFailure.TOO_LARGE: Answer.REFUSED,
    HttpFailure.BAD_REDIRECT: Answer.REFUSED,
    HttpFailure.PROTOCOL: Answer.FAILED,
    HttpFailure.NO_NETWORK: Answer.FAILED,
}


@dataclass(slots=True)
class Question:
    """One question on its way; whoever asks it settles it once."""

    answer: Answer | None = None
    detail: str = ""

    def settle(self, answer: Answer, detail: str = "") -> None:
        """Say what became of it."""
        self.answer = answer
        self.detail = detail

    def settle_dns(self, outcome: DnsOutcome, detail: str = "") -> None:
        """Say what DNS answered."""
        self.settle(_OF_DNS[outcome], detail or ("" if outcome is DnsOutcome.FOUND else outcome.value))

    def settle_http(self, got: HttpAnswer) -> bool:
        """Say why an https answer holds no document; False, and nothing said, when it holds one."""
        if got.failure is not None:
            self.settle(_OF_HTTP[got.failure], ": ".join(filter(None, (got.failure.value, got.text))))
            return True
        if got.status is not None and got.status // 100 != 2:
            self.settle(_of_status(got.status), f"HTTP {got.status}")
            return True
        return False


def _tell_nobody(_source: Source, _candidates: tuple[Candidate, ...]) -> None:
    """Nobody wants to know anything beforehand."""


@dataclass(kw_only=True)
class Asker:
    """The errand of one discovery: with what it asks, what is already known, and what it has heard.

    Args:
        dns: asks DNS.
        http: asks over https.
        table: the provider table.
        wishes: what the user wants and already knows.
        random_label: gives a host label that nobody can have registered.
        on_evidence: hears of each question as it ends.
        foretell: hears of candidates that a source knows already while it still asks for others.
    """

    dns: Dns
    http: Http
    table: ProviderTable
    wishes: Wishes
    random_label: Callable[[], str]
    on_evidence: Callable[[Evidence], None]
    foretell: Callable[[Source, tuple[Candidate, ...]], None] = _tell_nobody
    cut_answer: Answer = Answer.SKIPPED
    _evidence: list[Evidence | None] = field(default_factory=list)

    @contextlib.contextmanager
    def question(self, source: Source, asked: str) -> Iterator[Question]:
        """Asks one question in the block; one that is cancelled is recorded as `cut_answer`."""
        loop = asyncio.get_running_loop()
        place, start_s, question = len(self._evidence), loop.time(), Question()
        self._evidence.append(None)
        try:
            yield question
        except asyncio.CancelledError:
            question.settle(self.cut_answer)
            raise
        finally:
            if question.answer is not None:
                ms = round((loop.time() - start_s) * 1000)
                evidence = Evidence(
                    source=source, asked=asked, answer=question.answer, detail=question.detail, ms=ms
                )
                self._evidence[place] = evidence
                self.on_evidence(evidence)
        assert question.answer is not None, f"nobody settled {asked}"

    def skip(self, source: Source, asked: str, detail: str) -> None:
        """Record a question that is not asked, and why."""
        with self.question(source, asked) as question:
            question.settle(Answer.SKIPPED, detail)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All questions so far that are settled, in the order they were asked."""
        return tuple(one for one in self._evidence if one is not None)


def _of_status(status: int) -> Answer:
    if status in {401, 407}:
        return Answer.REFUSED
    return Answer.FAILED if status >= 500 else Answer.NOTHING
