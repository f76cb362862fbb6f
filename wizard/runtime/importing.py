"""An account from a file: believed only as far as anything else, and checked when there is a password."""

from dataclasses import dataclass

from wizard.discovery.consent import needs_consent
from wizard.model.account import Account, VerifiedSettings
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.lamp import Lamp
from wizard.model.problem import Problem
from wizard.model.secret import Secret
from wizard.probe.pool import Pool
from wizard.probe.verify import verify
from wizard.runtime.saving import save_account
from wizard.runtime.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The saved account, whether its servers were checked, and what is to be told."""

    account: Account
    checked: bool
    notices: tuple[Problem, ...] = ()


def strangers(settings: VerifiedSettings, world: World) -> tuple[str, ...]:
    """The base domains in a file that neither the address nor the provider table vouches for."""
    hit = world.table.lookup(settings.address.domain_ascii)
    known = {server.host for server in (*hit.incoming, *hit.outgoing)} if hit else set()
    return needs_consent(_candidate(settings), settings.address, agreed=known)


async def import_settings(
    settings: VerifiedSettings, world: World, *, display_name: str, secret: Secret | None
) -> Imported | Problem:
    """Keep the account; with a password only after both servers accepted it."""
    checked = settings
    if secret is not None:
        pool = Pool()
        try:
            result = await verify(
                settings.address,
                _candidate(settings),
                secret,
                internet=world.internet,
                pool=pool,
                on_lamp=_in_the_dark,
            )
        finally:
            await pool.close()
        if not isinstance(result, VerifiedSettings):
            return result.problem
        checked = result
    saved = await save_account(checked, secret, world, display_name=display_name)
    if isinstance(saved, Problem):
        return saved
    account, notice = saved
    return Imported(account=account, checked=secret is not None, notices=(notice,) if notice else ())


def _candidate(settings: VerifiedSettings) -> Candidate:
    return Candidate(
        incoming=(settings.incoming,),
        outgoing=(settings.outgoing,),
        source=Source.IMPORT,
        trust=Trust.OPEN,
    )


def _in_the_dark(_lamp: Lamp) -> None:
    """Nobody watches the lamps of an import."""
