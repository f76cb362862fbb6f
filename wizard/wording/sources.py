"""Where settings come from, in plain words, and what is said when two sources disagree."""

from collections.abc import Iterable

from wizard.model.candidate import Conflict, Source
from wizard.model.domain_shown import domain_for_people
from wizard.wording.marking import Translate, fill, mark

TEXTS: dict[Source, str] = {
    Source.TABLE: mark("Source", "Tayori's own list"),
    Source.AUTOCONFIG: mark("Source", "the company's own notice"),
    Source.WELL_KNOWN: mark("Source", "the company's own notice"),
    Source.PACC: mark("Source", "the company's own notice"),
    Source.AUTODISCOVER: mark("Source", "the company's own notice"),
    Source.ISPDB: mark("Source", "Thunderbird's list of mail companies"),
    Source.SRV: mark("Source", "the internet's address book (DNS)"),
    Source.MX: mark("Source", "the internet's address book (DNS)"),
    Source.GUESS: mark("Source", "a try of the usual names"),
    Source.MANUAL: mark("Source", "what you entered"),
    Source.IMPORT: mark("Source", "the file that was read"),
}
_SIDES = mark("Source", "They do not agree: %1 says %2, and %3 says %4.")


def tell_sides(
    one: Source, its: Iterable[str], other: Source, others: Iterable[str], translate: Translate
) -> str:
    """Two sources side by side with the companies that each one names (base domains)."""
    facts = (
        translate("Source", TEXTS[one]),
        " + ".join(map(domain_for_people, its)),
        translate("Source", TEXTS[other]),
        " + ".join(map(domain_for_people, others)),
    )
    return fill(translate("Source", _SIDES), facts)


def tell_conflict(conflict: Conflict, translate: Translate) -> str:
    """A conflict in the user's language."""
    (one, other), (its, others) = conflict.sources, conflict.base_domains
    return tell_sides(one, (its,), other, (others,), translate)
