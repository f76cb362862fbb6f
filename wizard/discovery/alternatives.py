"""Other companies that a source names for an address; a person may choose one of them."""

from collections.abc import Iterable

from wizard.discovery.consent import receivers
from wizard.discovery.rank import Answers
from wizard.discovery.verdict import problems_of
from wizard.discovery.wishes import Wishes
from wizard.model.address import EmailAddress
from wizard.model.candidate import Alternative, Candidate, Source

_CAP = 3


def alternatives(
    answers: Answers, candidates: Iterable[Candidate], wishes: Wishes, address: EmailAddress
) -> tuple[Alternative, ...]:
    """The candidates that lead to other companies than the first one does, each set of companies once.

    Guesses do not count: nobody said them.
    """
    best, *others = candidates
    found: dict[tuple[str, ...], Alternative] = {}
    for other in others:
        companies = receivers(other)
        if Source.GUESS in {best.source, other.source} or set(companies) == set(receivers(best)):
            continue
        own = {source: answer for source, answer in answers.items() if source is other.source}
        found.setdefault(
            tuple(sorted(companies)),
            Alternative(
                candidate=other,
                receivers=companies,
                provider=other.provider,
                problems=problems_of(own, (other,), wishes, address),
            ),
        )
    return tuple(found.values())[:_CAP]
