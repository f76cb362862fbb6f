"""The sources that are asked over the network: a new one is a module with an `ask` and one entry here."""

from typing import Final

from wizard.discovery import autoconfig, guess, mx, srv
from wizard.discovery.source import SourceSpec
from wizard.discovery.wishes import Wishes
from wizard.model.candidate import Source, Trust

SOURCES: Final = (
    SourceSpec(
        source=Source.AUTOCONFIG, best_trust=Trust.VERIFIED, uses_https=True, ask=autoconfig.ask_subdomain
    ),
    SourceSpec(
        source=Source.WELL_KNOWN, best_trust=Trust.VERIFIED, uses_https=True, ask=autoconfig.ask_well_known
    ),
    SourceSpec(source=Source.SRV, best_trust=Trust.UNSIGNED, uses_https=False, ask=srv.ask),
    SourceSpec(source=Source.MX, best_trust=Trust.UNSIGNED, uses_https=False, ask=mx.ask),
    SourceSpec(source=Source.GUESS, best_trust=Trust.UNSIGNED, uses_https=False, ask=guess.ask),
)


def wanted(wishes: Wishes) -> tuple[SourceSpec, ...]:
    """The sources that the user lets us ask."""
    if wishes.offline:
        return ()
    allowed = (one for one in SOURCES if not (one.uses_https and wishes.private))
    return tuple(one for one in allowed if wishes.guess or one.source is not Source.GUESS)
