"""Keeping a verified account: the password first, the account file last, so there is never half of one."""

import asyncio
from datetime import UTC

from wizard.accounts.secrets import Kept
from wizard.accounts.store import account_id
from wizard.model.account import Account, LeaveOnServer, SecretPlace, VerifiedSettings
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.runtime.world import World

NOTHING_KEPT = Kept(place=SecretPlace.SESSION, notice=Problem(code=ProblemCode.SESSION_ONLY))


async def save_account(
    settings: VerifiedSettings,
    secret: Secret | None,
    world: World,
    *,
    display_name: str = "",
    sending_secret: Secret | None = None,
) -> tuple[Account, Problem | None] | Problem:
    """The saved account and what is to be told of its password, or why nothing was kept.

    Without a secret the account is kept alone, and the password is asked for when it is needed.
    """
    name = account_id(settings.address.wire)
    before = world.accounts.find(name)
    kept: Kept | Problem = NOTHING_KEPT
    if secret is not None:
        kept = await _keep(name, secret, sending_secret, world, is_new=before is None)
    if not isinstance(kept, Kept):
        return kept
    account = Account(
        id=name,
        settings=settings,
        display_name=display_name or (before.display_name if before else ""),
        created=before.created if before else world.now().astimezone(UTC).isoformat(timespec="seconds"),
        secret_place=kept.place,
        has_sending_secret=sending_secret is not None,
        leave=before.leave if before else LeaveOnServer(),
    )
    problem = world.accounts.save(account)
    if problem is not None:
        if before is None:
            await asyncio.to_thread(world.secrets.forget, name, kept.place)
        return problem
    if before is not None and sending_secret is None:
        await asyncio.to_thread(world.secrets.forget_for_sending, before)
    return account, kept.notice


async def _keep(
    name: str, secret: Secret, sending: Secret | None, world: World, *, is_new: bool
) -> Kept | Problem:
    """Keep the password; when cancelled meanwhile, a new one is taken out again."""
    keeping = asyncio.ensure_future(asyncio.to_thread(world.secrets.keep, name, secret, sending))
    try:
        return await asyncio.shield(keeping)
    except asyncio.CancelledError:
        kept = await keeping
        if is_new and isinstance(kept, Kept):
            await asyncio.to_thread(world.secrets.forget, name, kept.place)
        raise


async def remove_account(account: Account, world: World) -> Problem | None:
    """Forget the account and its password; the mail on this computer stays."""
    problem = await asyncio.to_thread(world.secrets.forget, account.id, account.secret_place)
    return world.accounts.remove(account.id) or problem
