"""Every lesson of the practice, walked through by the real product against the practice company."""

from pathlib import Path

import pytest

from tests.helpers.discovery_values import write_table
from wizard.model.lesson import Lesson
from wizard.model.problem import ProblemCode
from wizard.practice.provider import PracticeProvider
from wizard.runtime.lesson_walk import Act, Scene, walk
from wizard.runtime.practising import practice_world

MET: dict[Lesson, tuple[tuple[ProblemCode, ...], ...]] = {
    Lesson.WRONG_PASSWORD: ((ProblemCode.AUTH_FAILED,), (ProblemCode.ACCOUNT_LOCKED,), (), ()),
    Lesson.APP_PASSWORD: ((ProblemCode.APP_PASSWORD_NEEDED,), ()),
    Lesson.FULL_BOX: ((ProblemCode.RECIPIENT_FULL,), (), ()),
    Lesson.LIST_REPLY: ((), ()),
    Lesson.SLOW_SERVER: ((),),
    Lesson.CERTIFICATE: ((ProblemCode.CERTIFICATE_PROBLEM,), (), ()),
}
"""The problems that each act of a lesson meets."""


@pytest.mark.parametrize("lesson", Lesson)
async def test_every_lesson_shows_its_trouble_and_ends_well(lesson: Lesson, tmp_path: Path) -> None:
    done: list[Lesson] = []
    acts: list[Act] = []
    scenes: list[Scene] = []
    provider = await PracticeProvider.start(lesson=lesson, on_done=done.append, slow_s=0.05)
    world = practice_world(provider, home=tmp_path / "home", table=write_table(tmp_path), language="en")
    try:
        walked = await walk(lesson, provider, world, on_act=acts.append, on_scene=scenes.append)
    finally:
        await provider.stop()

    met = tuple(tuple(problem.code for problem in scene.problems) for scene in walked)
    assert met == MET[lesson]
    assert done == [lesson]
    assert tuple(scenes) == walked
    assert acts == [scene.act for scene in walked]
