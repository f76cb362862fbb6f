"""The pages of explanation and of the class room by the names of their pictures."""

from wizard.model.lesson import Lesson
from wizard.wording.learn.topic import Topic

LEARN_SCENES: dict[str, Topic | None] = {
    "learn_contents": None,
    **{f"learn_{topic.value.replace('-', '_')}": topic for topic in Topic},
}
"""None is the list of all words."""

PRACTICE_SCENES: dict[str, Lesson | None] = {
    "practice_kinds": None,
    **{f"practice_{lesson.value.replace('-', '_')}": lesson for lesson in Lesson},
}
"""The page that explains this kind of practice; None is the choice of the kinds."""

LESSON_DONE_SCENES: dict[str, Lesson] = {
    f"lesson_done_{lesson.value.replace('-', '_')}": lesson for lesson in Lesson
}
