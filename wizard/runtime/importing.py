"""An account from a file: believed only as far as anything else, and checked when there is a password."""

import asyncio
import stat
from dataclasses import dataclass
from pathlib import Path

from wizard.accounts.store import account_id
from wizard.discovery.consent import needs_consent, receivers
from wizard.discovery.table import TableHit
from wizard.model.account import Account, VerifiedSettings
from wizard.model.candidate import Answer, Candidate, Discovery, Evidence, Provider, Source, Trust
from wizard.model.lamp import Lamp
from wizard.model.looked import Looked
from wizard.model.problem import Problem, ProblemCode
from wizard.model.profile import Profile
from wizard.model.secret import Secret
from wizard.probe.pool import Pool
from wizard.probe.verify import verify
from wizard.runtime.saving import save_account
from wizard.runtime.world import World
from wizard.sharing.tayori_profile import FORMAT, LIMIT_BYTES, read_profile

READ_WITHIN_S = 15.0
"""A file may lie on a stick that sleeps, or on another computer that is off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The saved account, whether its servers were checked, and what is to be told."""

    account: Account
    checked: bool
    notices: tuple[Problem, ...] = ()


async def open_profile(place: Path, world: World) -> tuple[Profile, Looked] | Problem:
    """What a file says, with its servers as if they had been looked for, or why it is of no use."""
    try:
        async with asyncio.timeout(READ_WITHIN_S):
            data = await asyncio.to_thread(_content, place)
    except OSError as error:  # also the time that is up
        detail = error.strerror or f"no answer within {READ_WITHIN_S:.0f} seconds"
        return Problem(code=ProblemCode.FILE_UNREADABLE, facts=(_shown(place),), detail=detail)
    read = read_profile(data, name=_shown(place))
    if isinstance(read, Problem):
        return read
    settings, display_name = read
    if world.accounts.find(account_id(settings.address.wire)) is not None:
        return Problem(code=ProblemCode.ACCOUNT_EXISTS, facts=(settings.address.shown,))
    profile = Profile(name=_shown(place), settings=settings, display_name=display_name)
    return profile, _looked(profile, world)


def strangers(settings: VerifiedSettings, world: World) -> tuple[str, ...]:
    """The base domains in a file that neither the address nor the provider table vouches for."""
    known = _hosts(world.table.lookup(settings.address.domain_ascii))
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


def _content(place: Path) -> bytes:
    """The bytes of a file, one more at most than a profile may have."""
    if not stat.S_ISREG(place.stat().st_mode):
        raise OSError(None, "not a regular file")
    with place.open("rb") as source:
        return source.read(LIMIT_BYTES + 1)


def _shown(place: Path) -> str:
    """The name of a file, without the characters that would do something to the sentence it stands in."""
    return "".join(char if char.isprintable() else "?" for char in place.name)


def _looked(profile: Profile, world: World) -> Looked:
    settings = profile.settings
    hit = world.table.lookup(settings.address.domain_ascii)
    named = {settings.incoming.endpoint.host, settings.outgoing.endpoint.host}
    # Another company may serve the address by now than the table's; the table knows nothing of that one.
    provider = hit.provider if hit is not None and named <= _hosts(hit) else None
    candidate = _candidate(settings, provider)
    # Not by its name, which may be anything, and would stand in what is shown to a person who helps.
    evidence = Evidence(source=Source.IMPORT, asked=FORMAT, answer=Answer.FOUND)
    return Looked(
        discovery=Discovery(candidates=(candidate,), provider=provider, evidence=(evidence,)),
        candidate=candidate,
        receivers=receivers(candidate),
        consent_domains=strangers(settings, world),
    )


def _hosts(hit: TableHit | None) -> set[str]:
    return set() if hit is None else {server.host for server in (*hit.incoming, *hit.outgoing)}


def _candidate(settings: VerifiedSettings, provider: Provider | None = None) -> Candidate:
    return Candidate(
        incoming=(settings.incoming,),
        outgoing=(settings.outgoing,),
        source=Source.IMPORT,
        trust=Trust.OPEN,
        provider=provider,
    )


def _in_the_dark(_lamp: Lamp) -> None:
    """Nobody watches the lamps of an import."""
