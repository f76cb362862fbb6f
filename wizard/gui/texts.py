"""The language of the windows: the system's at first, changed at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from wizard import resources
from wizard.wording.languages import Language, best_language

if TYPE_CHECKING:  # the first page has no problem to tell
    from wizard.wording.problems import Told

_WITHOUT_SPACES = frozenset({QLocale.Language.Japanese, QLocale.Language.Chinese})
_ENDS = frozenset(".?!:…。？！：")  # noqa: RUF001 - Japanese marks


def translate(context: str, english: str) -> str:
    """A text of `wizard.wording` in the language of the windows."""
    return QCoreApplication.translate(context, english)


def in_one_line(told: "Told") -> str:
    """A problem's sentence and its next step, with a space between where the language has spaces."""
    space = "" if told.sentence.endswith("。") else " "
    return f"{told.sentence}{space}{told.next_step}"


def in_sentences(*texts: str) -> str:
    """Texts one after the other, to be spoken: each of them ends, so that a voice rests between them."""
    stop, space = ("。", "") if QLocale().language() in _WITHOUT_SPACES else (".", " ")
    said = (text.strip() for text in texts)
    return space.join(text if text[-1] in _ENDS else text + stop for text in said if text)


def system_language() -> Language:
    """The first of the system's languages that there are texts in, else English."""
    return best_language(QLocale.system().uiLanguages())


class Texts(QObject):
    """Holds the translators of the language in use; Qt tells every widget when it changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language | None = None
        self._installed: list[QTranslator] = []

    @property
    def language(self) -> Language:
        """The language in use."""
        return self._language or system_language()

    def use(self, language: Language) -> None:
        """Speak this language from now on."""
        if language is self._language:
            return
        self.stop()
        self._language = language
        QLocale.setDefault(QLocale(language.value))
        self._installed = [self._load(_qt_file(language)), self._load(_own_file(language))]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def stop(self) -> None:
        """Speak English, as the code does, from now on."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self._language = None

    def _load(self, file: str) -> QTranslator:
        translator = QTranslator(self)
        translator.load(file)
        return translator


def _own_file(language: Language) -> str:
    return str(resources.path(f"tayori_{language.value}.qm"))


def _qt_file(language: Language) -> str:
    """Qt's own texts, as on the buttons of a question."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return f"{folder}/qtbase_{language.value}.qm"
