"""The words of the lessons: whole in every language, and without the experts' words."""

import pytest

from i18n.build import read_texts
from i18n.tools import FOLDER
from wizard.model.lesson import Lesson
from wizard.wording.lessons import WORDS, tell_hint, tell_lesson
from wizard.wording.marking import Translate, untranslated

JAPANESE = read_texts([FOLDER / "wording_ja.ts"])


def japanese(context: str, text: str) -> str:
    """The Japanese text; one that is missing is a KeyError."""
    return JAPANESE[context][text]


@pytest.mark.parametrize("translate", [untranslated, japanese])
@pytest.mark.parametrize("lesson", Lesson)
def test_every_lesson_says_what_happens_what_is_seen_what_to_do_and_what_was_learned(
    lesson: Lesson, translate: Translate
) -> None:
    words = WORDS[lesson]
    hint = tell_hint(lesson, translate, password="usual", special_password="s3cret")
    told = [text for part in tell_lesson(lesson, translate) for text in part]
    texts = [translate("Lesson", words.title), *told, translate("Lesson", words.learned), hint]

    assert len(told) == 6
    assert all(text.strip() and "%1" not in text for text in texts)
    for expert in ("SMTP", "IMAP", "POP", "OVERQUOTA", "認証", "エラー"):
        assert expert not in "\n".join(texts)


def test_only_the_lesson_about_it_tells_the_special_password() -> None:
    telling = [
        lesson
        for lesson in Lesson
        if "s3cret" in tell_hint(lesson, untranslated, password="usual", special_password="s3cret")
    ]

    assert telling == [Lesson.APP_PASSWORD]
