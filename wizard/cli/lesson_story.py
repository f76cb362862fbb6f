"""A lesson of the practice without a window: told act by act, and what was learned."""

import asyncio
import tempfile
from pathlib import Path

from wizard import resources
from wizard.cli.records import problem_record
from wizard.cli.screen import Screen
from wizard.discovery.table import ProviderTable
from wizard.model.lesson import Lesson
from wizard.runtime.lesson_walk import Act, Scene, walk
from wizard.runtime.practising import practice_provider, practice_world
from wizard.wording.commands import Saying
from wizard.wording.lessons import DONE, WORDS, tell_lesson

_ACTS = {
    Act.WRONG_PASSWORD: Saying.ACT_WRONG_PASSWORD,
    Act.USUAL_PASSWORD: Saying.ACT_USUAL_PASSWORD,
    Act.SPECIAL_PASSWORD: Saying.ACT_SPECIAL_PASSWORD,
    Act.CALL_THE_COMPANY: Saying.ACT_CALL_THE_COMPANY,
    Act.ANSWER_THE_WRITER: Saying.ACT_ANSWER_THE_WRITER,
}


def tell_whole_lesson(lesson: Lesson, screen: Screen, *, home: Path | None) -> bool:
    """Walk through a lesson and tell each step; whether its goal was reached."""
    screen.progress(screen.translate("Lesson", WORDS[lesson].title))
    for heading, sentence in tell_lesson(lesson, screen.translate):
        screen.progress(f"  {heading}: {sentence}")
    with tempfile.TemporaryDirectory(prefix="tayori-practice-") as folder:
        scenes, is_done = asyncio.run(_walked(lesson, screen, home or Path(folder)))
    screen.answer(
        {
            "lesson": lesson.value,
            "done": is_done,
            "steps": [
                {
                    "act": scene.act.value,
                    "problems": [problem_record(problem, screen.translate) for problem in scene.problems],
                }
                for scene in scenes
            ],
        }
    )
    if is_done and not screen.as_json:
        learned = screen.translate("Lesson", WORDS[lesson].learned)
        screen.say(f"{screen.translate('Lesson', DONE)}: {learned}")
    return is_done


async def _walked(lesson: Lesson, screen: Screen, home: Path) -> tuple[tuple[Scene, ...], bool]:
    table = ProviderTable.load(resources.path("providers.json"))

    def begins(act: Act) -> None:
        screen.progress(screen.words(_ACTS[act]))

    def ends(scene: Scene) -> None:
        for problem in scene.problems:
            screen.problem(problem)
        if not scene.problems and scene.act is not Act.CALL_THE_COMPANY:
            screen.progress(screen.words(Saying.ACT_WORKED))

    async with practice_provider(lesson) as provider:
        screen.progress(screen.words(Saying.PRACTICE_READY))
        world = practice_world(provider, home=home, table=table, language=screen.language)
        scenes = await walk(lesson, provider, world, on_act=begins, on_scene=ends)
        return scenes, provider.course.is_done
