"""Which language a system's wish means."""

import pytest

from wizard.wording.languages import Language, best_language, language_of


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("ja_JP.UTF-8", Language.JAPANESE),
        ("ja", Language.JAPANESE),
        ("en-GB", Language.ENGLISH),
        ("zh_CN.UTF-8", Language.SIMPLIFIED_CHINESE),
        ("zh-Hans-SG", Language.SIMPLIFIED_CHINESE),
        ("zh_TW", None),
        ("zh-Hant-CN", None),
        ("pt_BR", Language.BRAZILIAN),
        ("pt-PT", Language.BRAZILIAN),
        ("de_AT@euro", Language.GERMAN),
        ("KO", Language.KOREAN),
        ("C.UTF-8", None),
        ("sv_SE", None),
        ("", None),
        ("_", None),
    ],
)
def test_a_name_of_a_locale_means_a_language(wish: str, language: Language | None) -> None:
    assert language_of(wish) is language


def test_the_first_wish_that_can_be_met_is_met() -> None:
    assert best_language(["sv", "zh-TW", "fr", "ja"]) is Language.FRENCH


def test_english_is_for_everybody_else() -> None:
    assert best_language(["sv"]) is best_language([]) is Language.ENGLISH


def test_every_language_has_a_name_of_its_own() -> None:
    assert len({language.own_name for language in Language}) == len(Language)
