"""The password of a saved account: where it is kept, else from the person or stdin."""

from wizard.cli.choosing import give_up
from wizard.cli.screen import Screen, password_source
from wizard.model.account import Account
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.runtime.world import World
from wizard.wording.commands import Saying


def secret_of(account: Account, world: World, screen: Screen, *, from_stdin: bool) -> Secret:
    """The password; gives up when there is none to be had."""
    missing = Problem(code=ProblemCode.PASSWORD_MISSING)
    if not from_stdin:
        kept = world.secrets.recall(account)
        if not isinstance(kept, Problem):
            return kept
        missing = kept
    secret = password_source(screen, from_stdin=from_stdin)()
    if not secret:
        give_up(screen, missing)
    return secret


def secret_for_sending(account: Account, world: World, screen: Screen, *, from_stdin: bool) -> Secret | None:
    """The password that only sending has, the second line of stdin; None where both are the same."""
    kept = world.secrets.recall_for_sending(account)
    if kept is None or (isinstance(kept, Secret) and not from_stdin):
        return kept
    secret = password_source(screen, from_stdin=from_stdin, prompt=Saying.SENDING_PASSWORD_PROMPT)()
    if not secret:
        give_up(screen, Problem(code=ProblemCode.SENDING_PASSWORD_NOT_KEPT))
    return secret
