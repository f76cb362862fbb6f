"""The looks in which every scene is drawn and checked: colours, text size and language, and window sizes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize
from typing_extensions import override

from wizard.gui.theme.tokens import DARK, LIGHT, SystemColors, Tokens, high_contrast
from wizard.wording.languages import Language

NIGHT_SKY: Final = SystemColors(ground="#000000", text="#FFFFFF", highlight="#D6B4FD", on_highlight="#2B2B2B")
WHITE: Final = SystemColors(ground="#FFFFFF", text="#000000", highlight="#37006E", on_highlight="#FFFFFF")
CONTRAST_SETS: Final[Mapping[str, SystemColors]] = {
    "Night sky": NIGHT_SKY,
    "White": WHITE,
    "Aquatic": SystemColors(ground="#202020", text="#FFFFFF", highlight="#8EE3F0", on_highlight="#263B50"),
    "Desert": SystemColors(ground="#FFFAEF", text="#3D3D3D", highlight="#903909", on_highlight="#FFF5E3"),
    "Dusk": SystemColors(ground="#2D3236", text="#FFFFFF", highlight="#A1BFDE", on_highlight="#212D3B"),
    "Number 1": SystemColors(ground="#000000", text="#FFFF00", highlight="#008000", on_highlight="#FFFFFF"),
    "Number 2": SystemColors(ground="#000000", text="#00FF00", highlight="#0000FF", on_highlight="#FFFFFF"),
}
"""What Windows offers to people who need contrast, today and in the years before."""

THEMES: Final[Mapping[str, Tokens]] = {
    "": LIGHT,
    "dark": DARK,
    "contrast": high_contrast(NIGHT_SKY),
    "contrast_white": high_contrast(WHITE),
}
"""Every set of colours by what it adds to the name of a picture."""

ZOOMS: Final = (1.0, 2.0)
LANGUAGES: Final = (Language.JAPANESE, Language.ENGLISH, Language.GERMAN)
"""The two that most people use, and one with long words."""

SMALLEST_SCREEN: Final = QSize(1024, 600)
NOTEBOOK: Final = QSize(1366, 728)
"""A common small notebook, without the bar of its system."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenLook:
    """One look of every scene."""

    language: Language
    zoom: float
    theme: str = ""

    @property
    def tokens(self) -> Tokens:
        """Its colours."""
        return THEMES[self.theme]

    @override
    def __str__(self) -> str:
        """As it ends the name of a picture."""
        return "_".join(filter(None, (self.language.value, str(round(self.zoom * 100)), self.theme)))

    def sizes(self, largest: QSize) -> tuple[QSize, QSize]:
        """The size of the wizard and that of the mail window; large text takes all the room there is."""
        if self.zoom > 1:
            return largest, largest
        return QSize(1000, 700), QSize(1180, 740)


EVERY_LOOK: Final = tuple(
    ScreenLook(language=language, zoom=zoom, theme=theme)
    for theme in THEMES
    for zoom in ZOOMS
    for language in LANGUAGES
)


def look_of(name: str) -> tuple[str, ScreenLook] | None:
    """The scene and the look of a picture by its name without `.png`; None for other pictures."""
    for look in (*EVERY_LOOK, *_others()):
        if name.endswith(f"_{look}"):
            return name.removesuffix(f"_{look}"), look
    return None


def _others() -> tuple[ScreenLook, ...]:
    """The looks of the other languages."""
    return tuple(
        ScreenLook(language=language, zoom=zoom, theme=theme)
        for theme in THEMES
        for zoom in ZOOMS
        for language in Language
        if language not in LANGUAGES
    )
