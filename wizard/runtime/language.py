"""The user's language, and the compiled sentences for programs without Qt."""

import json
import locale
import os

from wizard import resources
from wizard.wording.languages import best_language
from wizard.wording.marking import Translate, untranslated

LANGUAGE_VARIABLE = "TAYORI_LANG"


def pick_language() -> str:
    """TAYORI_LANG, else the system's language when there are texts in it, else English."""
    wishes = [os.environ.get(LANGUAGE_VARIABLE), os.environ.get("LC_ALL"), os.environ.get("LC_MESSAGES")]
    wishes += [os.environ.get("LANG"), locale.getlocale()[0]]
    wish = next((wish for wish in wishes if wish), "en")
    return best_language([wish]).value


def translator(language: str) -> Translate:
    """The sentences of this language; one that is not translated stays English."""
    if language == "en":
        return untranslated
    texts: dict[str, dict[str, str]] = json.loads(resources.path(f"texts_{language}.json").read_text("utf-8"))

    def translate(context: str, text: str) -> str:
        return texts.get(context, {}).get(text) or text

    return translate
