"""The servers of another company that the user chose from what looking had found: do they answer?"""

from collections.abc import Callable
from dataclasses import replace

from wizard.discovery.consent import needs_consent, receivers
from wizard.model.address import EmailAddress
from wizard.model.candidate import Alternative, Discovery, Evidence
from wizard.model.looked import Looked
from wizard.probe.narrow import narrow
from wizard.probe.pool import Pool
from wizard.runtime.looking import NO_PASSWORD_HELPS, failure
from wizard.runtime.world import World


async def try_other(
    address: EmailAddress,
    looked: Looked,
    chosen: Alternative,
    world: World,
    *,
    pool: Pool,
    on_evidence: Callable[[Evidence], None],
) -> Looked:
    """How looking ends with the chosen servers; what it found before stays, and can be chosen again."""
    discovery = _swapped(looked, chosen)
    if any(problem.code in NO_PASSWORD_HELPS for problem in chosen.problems):
        return Looked(discovery=discovery, candidate=None, probed=looked.probed, problems=chosen.problems)
    narrowed = await narrow(chosen.candidate, internet=world.internet, pool=pool)
    probed = (*looked.probed, *narrowed.results)
    if narrowed.candidate is None:
        assert narrowed.problem is not None
        evidence = failure(chosen.candidate, narrowed.problem, narrowed.results)
        on_evidence(evidence)
        discovery = replace(discovery, evidence=(*discovery.evidence, evidence))
        return Looked(discovery=discovery, candidate=None, probed=probed, problems=(narrowed.problem,))
    return Looked(
        discovery=discovery,
        candidate=narrowed.candidate,
        probed=probed,
        receivers=receivers(narrowed.candidate),
        consent_domains=needs_consent(narrowed.candidate, address, agreed=world.wishes.typed_hosts),
        problems=chosen.problems,
    )


def _swapped(looked: Looked, chosen: Alternative) -> Discovery:
    """The discovery with the chosen company in the place of the one before."""
    others = [one for one in looked.discovery.alternatives if one != chosen]
    if looked.candidate is not None:
        before = Alternative(
            candidate=looked.candidate,
            receivers=looked.receivers,
            provider=looked.discovery.provider,
            problems=looked.problems,
        )
        others.insert(0, before)
    return replace(
        looked.discovery, provider=chosen.provider, problems=chosen.problems, alternatives=tuple(others)
    )
