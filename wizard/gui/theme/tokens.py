"""The colours of the window by what they are for, in a light, a dark and a high-contrast set."""

from dataclasses import dataclass

TEXT_CONTRAST = 4.5
"""What WCAG 2.2 (1.4.3) asks of text against its ground."""

LINE_CONTRAST = 3.0
"""What WCAG 2.2 (1.4.11) asks of lines and icons that carry meaning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One set of colours as #rrggbb; a name ending in `_wash` is the pale ground of the colour before it.

    `desk` is the ground behind the picture, `hair` a divider that carries no meaning of its own.
    `bold_lines` asks for borders where other sets use fills.
    """

    desk: str
    paper: str
    surface: str
    ink: str
    soft: str
    line: str
    hair: str
    indigo: str
    indigo_deep: str
    indigo_wash: str
    on_indigo: str
    moss: str
    moss_wash: str
    amber: str
    amber_wash: str
    seal: str
    seal_wash: str
    bold_lines: bool = False

    def color(self, name: str) -> str:
        """The colour of this name, as the icons and the style sheet ask for it."""
        value = getattr(self, name)
        assert isinstance(value, str)
        return value


LIGHT = Tokens(
    desk="#F1EBDD",
    paper="#FBF8F1",
    surface="#FFFFFF",
    ink="#1F2328",
    soft="#51585F",
    line="#8A8375",
    hair="#DDD5C4",
    indigo="#24497A",
    indigo_deep="#183559",
    indigo_wash="#E6ECF5",
    on_indigo="#FFFFFF",
    moss="#2F6B3C",
    moss_wash="#E8F3E6",
    amber="#8A5A00",
    amber_wash="#FFF3D6",
    seal="#B23A25",
    seal_wash="#FBE9E5",
)

DARK = Tokens(
    desk="#101317",
    paper="#15191E",
    surface="#1E242B",
    ink="#F1EDE4",
    soft="#B9BFC6",
    line="#7C848D",
    hair="#333B44",
    indigo="#8FB8EE",
    indigo_deep="#B7D2F6",
    indigo_wash="#23344B",
    on_indigo="#15191E",
    moss="#8FD19A",
    moss_wash="#1D3324",
    amber="#F2C265",
    amber_wash="#3A2E14",
    seal="#FF9C86",
    seal_wash="#3F211B",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemColors:
    """The colours that the system names when it wants high contrast."""

    ground: str
    text: str
    highlight: str
    on_highlight: str


def high_contrast(system: SystemColors) -> Tokens:
    """Only the system's own colours: no fills, borders instead.

    The highlight is meant as a ground. Where it could not be read as text on the window's, as blue on black,
    the colour of the text stands in for it.
    """
    highlight, on_highlight = system.highlight, system.on_highlight
    if contrast(highlight, system.ground) < TEXT_CONTRAST:
        highlight, on_highlight = system.text, system.ground
    return Tokens(
        desk=system.ground,
        paper=system.ground,
        surface=system.ground,
        ink=system.text,
        soft=system.text,
        line=system.text,
        hair=system.text,
        indigo=highlight,
        indigo_deep=highlight,
        indigo_wash=system.ground,
        on_indigo=on_highlight,
        moss=system.text,
        moss_wash=system.ground,
        amber=system.text,
        amber_wash=system.ground,
        seal=system.text,
        seal_wash=system.ground,
        bold_lines=True,
    )


TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("ink", "paper"),
    ("ink", "desk"),
    ("ink", "surface"),
    ("ink", "moss_wash"),
    ("ink", "amber_wash"),
    ("ink", "seal_wash"),
    ("ink", "indigo_wash"),
    ("soft", "paper"),
    ("soft", "desk"),
    ("soft", "surface"),
    ("soft", "indigo_wash"),
    ("indigo", "paper"),
    ("indigo", "desk"),
    ("indigo", "surface"),
    ("indigo", "indigo_wash"),
    ("indigo", "amber_wash"),
    ("on_indigo", "indigo"),
    ("on_indigo", "indigo_deep"),
    ("moss", "paper"),
    ("moss", "desk"),
    ("moss", "surface"),
    ("moss", "moss_wash"),
    ("amber", "paper"),
    ("amber", "surface"),
    ("amber", "amber_wash"),
    ("seal", "paper"),
    ("seal", "surface"),
    ("seal", "seal_wash"),
)
"""Every pair of text and ground that the windows use."""

LINE_PAIRS: tuple[tuple[str, str], ...] = (
    ("line", "paper"),
    ("line", "surface"),
    ("line", "desk"),
    ("indigo", "paper"),
    ("indigo", "desk"),
    ("indigo", "surface"),
    ("moss", "desk"),
)
"""Every pair of meaningful line and ground that the windows use."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
