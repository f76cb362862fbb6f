"""Type sizes and distances, and how they grow with the size of the text."""

from enum import Enum

LINE_HEIGHT = 1.6
BASE_PT = 17.0
LARGEST_PT = 47.5


class TextRole(Enum):
    """What a piece of text is for; the value is its size relative to the base of 17 pt."""

    QUESTION = 26 / 17
    SENTENCE = 21 / 17
    BODY = 1.0
    SMALL = 14.5 / 17


def points(role: TextRole, zoom: float) -> float:
    """The size of a text at this zoom, in points."""
    # Above 64 pixels FreeType draws outlines, and a face without a bold cut loses the bold made for it.
    return min(round(BASE_PT * role.value * zoom, 1), LARGEST_PT)


def grown(pixels: float, zoom: float) -> int:
    """A height or an icon that must hold text: it grows as the text does."""
    return round(pixels * zoom)


def eased(pixels: float, zoom: float) -> int:
    """A distance: it grows more slowly than the text, so that large text keeps room to stand."""
    return round(pixels * (1 + (zoom - 1) * 0.25))
