"""Days, sizes and sentences as each language writes them."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from wizard.gui.mail.size import shown_size
from wizard.gui.mail.when import written
from wizard.gui.texts import Texts, in_one_line, translate
from wizard.model.problem import Problem, ProblemCode
from wizard.wording.dates import day_in_words
from wizard.wording.languages import Language
from wizard.wording.problems import tell

DAY = date(2026, 3, 5)
WRITTEN = {
    Language.JAPANESE: ("3月5日", "2026年3月5日", "2026年3月5日（木）", "2026年3月5日"),  # noqa: RUF001
    Language.ENGLISH: ("5 Mar", "5 Mar 2026", "Thu, 5 March 2026", "5 March 2026"),
    Language.SIMPLIFIED_CHINESE: ("3月5日", "2026年3月5日", "2026年3月5日（周四）", "2026年3月5日"),  # noqa: RUF001
    Language.KOREAN: ("3월 5일", "2026년 3월 5일", "2026년 3월 5일 (목)", "2026년 3월 5일"),
    Language.BRAZILIAN: ("5 mar.", "5 mar. 2026", "qui., 5 de março de 2026", "5 de março de 2026"),
    Language.VIETNAMESE: (
        "5/3",
        "5/3/2026",
        "Thứ Năm, ngày 5 tháng 3 năm 2026",
        "ngày 5 tháng 3 năm 2026",
    ),
    Language.GERMAN: ("5. März", "5. März 2026", "Do., 5. März 2026", "5. März 2026"),
    Language.FRENCH: ("5 mars", "5 mars 2026", "jeu. 5 mars 2026", "5 mars 2026"),
    Language.SPANISH: ("5 mar", "5 mar 2026", "jue, 5 de marzo de 2026", "5 de marzo de 2026"),
}
"""A day in the list, one of another year, one at the head of a letter, one in a sentence."""
COMMAS = {Language.BRAZILIAN, Language.VIETNAMESE, Language.GERMAN, Language.FRENCH, Language.SPANISH}
WITHOUT_SPACES = {Language.JAPANESE, Language.SIMPLIFIED_CHINESE}


def pattern(context: str, english: str, meaning: str) -> str:
    return QCoreApplication.translate(context, english, meaning)


@pytest.mark.parametrize("language", Language)
def test_a_day_is_written_as_in_this_language(language: Language, texts: Texts) -> None:
    texts.use(language)

    assert WRITTEN[language] == (
        written(DAY, pattern("MailList", "d MMM", "a day of this year, in Qt's letters")),
        written(DAY, pattern("MailList", "d MMM yyyy", "a day, in Qt's letters")),
        written(DAY, pattern("LetterHead", "ddd, d MMMM yyyy", "a day in full, in Qt's letters")),
        day_in_words(DAY.isoformat(), translate),
    )


@pytest.mark.parametrize("language", Language)
def test_a_size_has_the_decimal_sign_of_this_language(language: Language, texts: Texts) -> None:
    texts.use(language)

    assert shown_size(1_200_000).startswith("1,2" if language in COMMAS else "1.2")


@pytest.mark.parametrize("language", Language)
def test_sentences_are_parted_by_a_space_where_this_language_has_one(
    language: Language, texts: Texts
) -> None:
    texts.use(language)
    told = tell(Problem(code=ProblemCode.AUTH_FAILED), translate)

    space = "" if language in WITHOUT_SPACES else " "
    assert in_one_line(told) == f"{told.sentence}{space}{told.next_step}"
