"""From one effect of the flow to the coroutine that carries it out and the events it answers with."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from wizard.flow.effect import Check, LookUp, ProbeDoors, ReadProfile, Save, SendTestMail, TryOther
from wizard.flow.event import (
    Answer,
    CheckFailed,
    CheckPassed,
    DoorSeen,
    EvidenceSeen,
    LampChanged,
    LookedUp,
    ProfileRead,
    ProfileRefused,
    Saved,
    SaveFailed,
    TalkHeard,
    TestMailDone,
)
from wizard.flow.state import TestMail
from wizard.model.account import VerifiedSettings
from wizard.model.candidate import Evidence
from wizard.model.conversation import Talk
from wizard.model.lamp import Lamp
from wizard.model.probe import ProbeResult
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Endpoint
from wizard.probe.check import probe_endpoints
from wizard.probe.pool import Pool
from wizard.probe.verify import verify
from wizard.runtime.choosing import try_other
from wizard.runtime.ear import Ear
from wizard.runtime.importing import open_profile
from wizard.runtime.looking import look_up
from wizard.runtime.mailing import send_test_mail
from wizard.runtime.saving import save_account
from wizard.runtime.stores import Stores
from wizard.runtime.world import World

Work = LookUp | ReadProfile | TryOther | Check | Save | SendTestMail | ProbeDoors
Post = Callable[[Answer], None]


class Workshop:
    """Carries out effects; keeps the connections opened while looking so that the login can reuse them."""

    def __init__(self, world: World, stores: Stores, post: Post) -> None:
        self._ear = Ear(self._heard)
        self._world = replace(world, internet=replace(world.internet, trace=self._ear.hear))
        self._stores = stores
        self._post = post
        self._pool = Pool()
        self._run = 0

    async def carry_out(self, work: Work) -> None:
        """Do the work and post its answers; cancelling leaves nothing half done."""
        self._run = work.run
        match work:
            case LookUp():
                self._ear.forget()
                await self._look_up(work)
            case ReadProfile():
                self._ear.forget()
                await self._read_profile(work)
            case TryOther():
                await self._try_other(work)
            case Check():
                await self._check(work)
            case Save():
                await self._save(work)
            case SendTestMail():
                await self._send_test_mail(work)
            case ProbeDoors():
                await self._probe(work)

    async def close(self) -> None:
        """Close the connections that nobody reused."""
        self._ear.close()
        await self._pool.close()

    def _heard(self, talks: tuple[Talk, ...]) -> None:
        self._post(TalkHeard(run=self._run, talks=talks))

    def _finish(self, answer: Answer) -> None:
        """Post the answer that ends the work, after everything that was said for it."""
        self._ear.flush()
        self._post(answer)

    async def _look_up(self, work: LookUp) -> None:
        def seen(evidence: Evidence) -> None:
            self._post(EvidenceSeen(run=work.run, evidence=evidence))

        world = self._world
        if work.openly:
            world = replace(world, wishes=replace(world.wishes, allow_http=True))
        if work.entered is not None:
            world = replace(world, wishes=world.wishes.entered(work.entered))
        looked = await look_up(work.address, world, pool=self._pool, on_evidence=seen)
        self._finish(LookedUp(run=work.run, looked=looked))

    async def _read_profile(self, work: ReadProfile) -> None:
        opened = await open_profile(Path(work.place), self._world)
        if isinstance(opened, Problem):
            self._finish(ProfileRefused(run=work.run, problem=opened))
        else:
            profile, looked = opened
            self._finish(ProfileRead(run=work.run, profile=profile, looked=looked))

    async def _try_other(self, work: TryOther) -> None:
        def seen(evidence: Evidence) -> None:
            self._post(EvidenceSeen(run=work.run, evidence=evidence))

        looked = await try_other(
            work.address, work.looked, work.other, self._world, pool=self._pool, on_evidence=seen
        )
        self._finish(LookedUp(run=work.run, looked=looked))

    async def _check(self, work: Check) -> None:
        def changed(lamp: Lamp) -> None:
            self._post(LampChanged(run=work.run, lamp=lamp))

        result = await verify(
            work.address,
            work.candidate,
            work.secret,
            internet=self._world.internet,
            pool=self._pool,
            outgoing_secret=work.sending_secret,
            on_lamp=changed,
        )
        if isinstance(result, VerifiedSettings):
            self._finish(CheckPassed(run=work.run, settings=result))
        else:
            self._finish(CheckFailed(run=work.run, problem=result.problem))

    async def _save(self, work: Save) -> None:
        saved = await save_account(
            work.settings,
            work.secret,
            self._world,
            display_name=work.display_name,
            sending_secret=work.sending_secret,
        )
        if isinstance(saved, Problem):
            self._post(SaveFailed(run=work.run, problem=saved))
        else:
            account, notice = saved
            self._post(Saved(run=work.run, account_id=account.id, notice=notice))

    async def _send_test_mail(self, work: SendTestMail) -> None:
        account = self._world.accounts.find(work.account_id)
        if account is None:
            problem = Problem(code=ProblemCode.ACCOUNT_NOT_FOUND, facts=(work.account_id,))
            self._post(
                TestMailDone(run=work.run, test_mail=TestMail(arrived=False, same=False, problem=problem))
            )
            return
        store = self._stores.open(account.id)
        if isinstance(store, Problem):
            done = TestMail(arrived=False, same=False, problem=store)
        else:
            done = await send_test_mail(
                account, work.secret, store, self._world, sending_secret=work.sending_secret
            )
        self._finish(TestMailDone(run=work.run, test_mail=done))

    async def _probe(self, work: ProbeDoors) -> None:
        told: dict[Endpoint, ProbeResult] = {}

        def seen(result: ProbeResult) -> None:
            if told.get(result.endpoint) != result:
                told[result.endpoint] = result
                self._post(DoorSeen(run=work.run, result=result))

        # All certificates together may tell more than each did when it came: then a door is told once more.
        for result in await probe_endpoints(
            work.doors, internet=self._world.internet, pool=self._pool, on_result=seen
        ):
            seen(result)
        self._ear.flush()
