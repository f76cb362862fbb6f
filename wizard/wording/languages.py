"""The languages there are texts in, and which of them a system's wish means."""

from collections.abc import Iterable
from enum import Enum


class Language(Enum):
    """A language of the windows and the command line; the value is its name for Qt (ISO 639 and 3166)."""

    JAPANESE = "ja"
    ENGLISH = "en"
    SIMPLIFIED_CHINESE = "zh_CN"
    KOREAN = "ko"
    BRAZILIAN = "pt_BR"
    VIETNAMESE = "vi"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"

    @property
    def own_name(self) -> str:
        """What those who speak it call it."""
        return _OWN_NAMES[self]


_OWN_NAMES = {
    Language.JAPANESE: "日本語",
    Language.ENGLISH: "English",
    Language.SIMPLIFIED_CHINESE: "简体中文",
    Language.KOREAN: "한국어",
    Language.BRAZILIAN: "Português (Brasil)",
    Language.VIETNAMESE: "Tiếng Việt",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
}
_BY_FIRST_PART = {language.value[:2]: language for language in Language}
_OTHER_SCRIPT = frozenset({"tw", "hk", "mo", "hant"})
"""Those who write Chinese otherwise are better served by their next wish."""


def language_of(wish: str) -> Language | None:
    """The language that a name like zh-Hans-CN, pt_BR.UTF-8 or de means; None if there are no texts in it."""
    name, _, _ = wish.replace("@", ".").replace("-", "_").lower().partition(".")
    first, *others = name.split("_")
    if first == "zh" and _OTHER_SCRIPT.intersection(others):
        return None
    return _BY_FIRST_PART.get(first)


def best_language(wishes: Iterable[str]) -> Language:
    """The first wish that can be met, else English."""
    met = (language_of(wish) for wish in wishes)
    return next((language for language in met if language is not None), Language.ENGLISH)
