"""The sources that are asked over the network: a new one is a module with an `ask` and one entry here."""

from typing import Final

from wizard.discovery import autoconfig, autodiscover, guess, ispdb, mailconf, mx, mx_domains, pacc, srv
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
    SourceSpec(source=Source.PACC, best_trust=Trust.SIGNED, uses_https=True, ask=pacc.ask),
    SourceSpec(source=Source.SRV, best_trust=Trust.UNSIGNED, uses_https=False, ask=srv.ask),
    SourceSpec(source=Source.ISPDB, best_trust=Trust.VERIFIED, uses_https=True, ask=ispdb.ask),
    SourceSpec(source=Source.AUTOCONFIG, best_trust=Trust.UNSIGNED, uses_https=True, ask=mailconf.ask),
    SourceSpec(source=Source.MX, best_trust=Trust.UNSIGNED, uses_https=False, ask=mx.ask),
    SourceSpec(source=Source.MX, best_trust=Trust.UNSIGNED, uses_https=True, ask=mx_domains.ask),
    SourceSpec(source=Source.GUESS, best_trust=Trust.UNSIGNED, uses_https=False, ask=guess.ask),
    # Last to begin: it reads the list of public suffixes first, while the other questions are on their way.
    SourceSpec(source=Source.AUTODISCOVER, best_trust=Trust.VERIFIED, uses_https=True, ask=autodiscover.ask),
)
OPEN: Final = SourceSpec(
    source=Source.AUTOCONFIG, best_trust=Trust.OPEN, uses_https=True, ask=autoconfig.ask_open
)
"""Plain http is asked on request only: whoever is on the way may have written its answer."""


def wanted(wishes: Wishes) -> tuple[SourceSpec, ...]:
    """The sources that the user lets us ask."""
    if wishes.offline:
        return ()
    every = (*SOURCES, OPEN) if wishes.allow_http else SOURCES
    allowed = (one for one in every if not (one.uses_https and wishes.private))
    return tuple(one for one in allowed if wishes.guess or one.source is not Source.GUESS)
