"""A lesson walked through without a window: what a learner does, one act after the other."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from wizard.flow.outcome import SetupStatus, status_of
from wizard.flow.state import State
from wizard.mail.reading.message import read
from wizard.mail.receiving.fetch import fetch
from wizard.mail.sending.send import send
from wizard.mail.store.rows import INBOX
from wizard.mail.store.store import Store
from wizard.mail.writing.reply import reply_draft
from wizard.model.account import Account
from wizard.model.lesson import Lesson
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.practice.members import PASSWORD, SPECIAL_PASSWORD
from wizard.practice.provider import PracticeProvider
from wizard.runtime.headless import Answers, set_up
from wizard.runtime.stores import Stores
from wizard.runtime.world import World


class Act(Enum):
    """What a learner does."""

    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - an act, no password
    USUAL_PASSWORD = "usual_password"  # noqa: S105
    SPECIAL_PASSWORD = "special_password"  # noqa: S105
    CALL_THE_COMPANY = "call_the_company"
    ANSWER_THE_WRITER = "answer_the_writer"


WALKS: Final[dict[Lesson, tuple[Act, ...]]] = {
    Lesson.WRONG_PASSWORD: (
        Act.WRONG_PASSWORD,
        Act.WRONG_PASSWORD,
        Act.CALL_THE_COMPANY,
        Act.USUAL_PASSWORD,
    ),
    Lesson.APP_PASSWORD: (Act.USUAL_PASSWORD, Act.SPECIAL_PASSWORD),
    Lesson.FULL_BOX: (Act.USUAL_PASSWORD, Act.CALL_THE_COMPANY, Act.USUAL_PASSWORD),
    Lesson.LIST_REPLY: (Act.USUAL_PASSWORD, Act.ANSWER_THE_WRITER),
    Lesson.SLOW_SERVER: (Act.USUAL_PASSWORD,),
    Lesson.CERTIFICATE: (Act.USUAL_PASSWORD, Act.CALL_THE_COMPANY, Act.USUAL_PASSWORD),
}
"""The acts of each lesson, in their order; the usual password is also tried where something else is wrong."""

_PASSWORDS: Final[dict[Act, Secret]] = {
    Act.WRONG_PASSWORD: Secret("not-the-password"),
    Act.USUAL_PASSWORD: Secret(PASSWORD),
    Act.SPECIAL_PASSWORD: Secret(SPECIAL_PASSWORD),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """An act and what came of it; without problems it went well."""

    act: Act
    problems: tuple[Problem, ...] = ()


async def walk(
    lesson: Lesson,
    provider: PracticeProvider,
    world: World,
    *,
    on_act: Callable[[Act], None],
    on_scene: Callable[[Scene], None],
) -> tuple[Scene, ...]:
    """Do all acts of the lesson; each is told before it begins and after it ended."""
    scenes = []
    for act in WALKS[lesson]:
        on_act(act)
        scene = Scene(act=act, problems=await _do(act, provider, world))
        on_scene(scene)
        scenes.append(scene)
    return tuple(scenes)


async def _do(act: Act, provider: PracticeProvider, world: World) -> tuple[Problem, ...]:
    match act:
        case Act.CALL_THE_COMPANY:
            provider.course.mend()
            return ()
        case Act.ANSWER_THE_WRITER:
            return await _answer(world)
        case Act.WRONG_PASSWORD | Act.USUAL_PASSWORD | Act.SPECIAL_PASSWORD:
            return await _set_up(provider, world, _PASSWORDS[act])


async def _set_up(provider: PracticeProvider, world: World, secret: Secret) -> tuple[Problem, ...]:
    answers = Answers(address=provider.address, secret=lambda: secret, saves=True, sends_test_mail=True)
    return _problems(await set_up(answers, world))


def _problems(state: State) -> tuple[Problem, ...]:
    mail = state.test_mail
    if mail is not None and mail.problem is not None:
        return (mail.problem,)
    return () if status_of(state) is SetupStatus.READY else state.problems


async def _answer(world: World) -> tuple[Problem, ...]:
    """Answer the newest letter that came through a group, to its writer alone."""
    account = next(iter(world.accounts.all()), None)
    if account is None:
        return (Problem(code=ProblemCode.NO_ACCOUNT),)
    stores = Stores(world.home)
    try:
        store = stores.open(account.id)
        if isinstance(store, Problem):
            return (store,)
        return await _answer_in(store, account, world)
    finally:
        stores.close()


async def _answer_in(store: Store, account: Account, world: World) -> tuple[Problem, ...]:
    secret = Secret(PASSWORD)
    fetched = await fetch(account, secret, store, internet=world.internet)
    if fetched.problems:
        return fetched.problems
    raws = [store.raw(row.id) for row in store.rows(INBOX, limit=50, offset=0)]
    letters = [read(raw) for raw in raws if raw is not None]
    invited = next((letter for letter in letters if letter.list_post is not None), None)
    if invited is None:
        return (Problem(code=ProblemCode.MESSAGE_NOT_FOUND, facts=("",)),)
    draft = reply_draft(invited, own=account.settings.address, attribution="")
    report = await send(account, secret, draft, store, internet=world.internet, now=world.now())
    return report.problems
