"""Which text of an HTML mail its writer hid from the reader: by display, size, place or colour (CSS 2.2).

What is not seen must not be quoted in an answer either. Only what is certain counts: a rule that is not
understood hides nothing. What this module does not do: media queries, and selectors of more than one step.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from wizard.mail.reading.tags import Tag

Declarations = Mapping[str, str]
Color = tuple[int, int, int]

SHEET_LIMIT: Final = 200_000
RULES_LIMIT: Final = 2_000
STYLE_LIMIT: Final = 4_000
"""Characters of a style that are read."""
CSS_ATTRIBUTES: Final = frozenset({"style", "class", "id", "hidden", "bgcolor", "background", "color"})
"""The attributes that say how an element looks."""

_SMALLEST_PX: Final = 2.0
_SAME_COLOR: Final = 12
_FAR_AWAY_PX: Final = -900.0
_NO_COLOR: Final = frozenset({"inherit", "transparent", "none", "initial", "unset", "currentcolor"})
_BLACK: Final = (0, 0, 0)
_WHITE: Final = (255, 255, 255)
_LINK_BLUE: Final = (0, 0, 238)
_NAMED: Final = {
    "black": _BLACK,
    "white": _WHITE,
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "ghostwhite": (248, 248, 255),
    "whitesmoke": (245, 245, 245),
    "red": (255, 0, 0),
    "green": (0, 128, 0),
    "blue": (0, 0, 255),
    "navy": (0, 0, 128),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "silver": (192, 192, 192),
    "yellow": (255, 255, 0),
}

_SHEET: Final = re.compile(r"<style\b[^<>]*>(.*?)(?:</style|\Z)", re.IGNORECASE | re.DOTALL)
_BODY: Final = re.compile(r"<body\b([^<>]*)", re.IGNORECASE)
_BODY_ATTRIBUTE: Final = re.compile(
    r"""\b(style|bgcolor|background)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""", re.IGNORECASE
)
_COMMENT: Final = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_BRACE: Final = re.compile(r"([{}])")
_SELECTOR: Final = re.compile(r"(?:[a-z][a-z0-9]*)?(?:[.#][a-z_][\w-]*)?|\*", re.IGNORECASE)
_LENGTH: Final = re.compile(r"(-?\d*\.?\d+)(px|pt|em|rem|%|)")
_HEX: Final = re.compile(r"#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-f])")
_RGB: Final = re.compile(
    r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*(\d*\.?\d+)%?\s*)?\)"
)
_WORD: Final = re.compile(r"[a-z]+")
_FONT_SIZE: Final = re.compile(r"\d*\.?\d+(?:px|pt|em|rem|%)|(?<!\S)0(?=/|\s|\Z)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """How text looks at a place; a colour is None when nobody can say, such as over a picture."""

    color: Color | None = _BLACK
    ground: Color | None = _WHITE
    size_px: float = 16.0
    absent: bool = False

    @property
    def hides_text(self) -> bool:
        """Whether nobody would see text here."""
        return self.absent or self.size_px < _SMALLEST_PX or _is_same(self.color, self.ground)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The rules of a mail's style sheets by their selector, and how its text looks where nothing is said."""

    rules: Mapping[str, Declarations]
    start: Appearance

    def within(self, around: Appearance, tag: str, attributes: Mapping[str, str]) -> Appearance:
        """How text looks inside an element."""
        if around.absent:
            return around
        declared = self._declared(tag, attributes) if attributes or self.rules else {}
        if tag == "a" and "color" not in declared:
            around = replace(around, color=_LINK_BLUE)
        return _applied(around, declared, attributes) if declared or attributes else around

    def _declared(self, tag: str, attributes: Mapping[str, str]) -> Declarations:
        """The declarations for an element, the nearer ones last (CSS 2.2 §6.4.3)."""
        classes = attributes.get("class", "").lower().split()[:20]
        name = attributes.get("id", "").lower()
        keys = ("*", tag, *(f".{one}" for one in classes), *(f"{tag}.{one}" for one in classes))
        declared: dict[str, str] = {}
        for key in (*keys, f"#{name}", f"{tag}#{name}"):
            declared |= self.rules.get(key, {})
        return {**declared, **read_style(attributes.get("style", "")[:STYLE_LIMIT])}


def css_attributes(tag: Tag) -> Mapping[str, str]:
    """The attributes of an element that say how it looks."""
    if not tag.written:
        return {}
    return {name: value for name, value in tag.attributes.items() if name in CSS_ATTRIBUTES}


def read_sheets(html: str) -> Sheet:
    """What the style sheets and the body element of an HTML mail say."""
    rules: dict[str, dict[str, str]] = {}
    text = "\n".join(match[1] for match in _SHEET.finditer(html))[:SHEET_LIMIT]
    for selector, declarations in _rules(text):
        rules.setdefault(selector, {}).update(declarations)
    body = _BODY.search(html)
    told = _BODY_ATTRIBUTE.finditer(body[1][:STYLE_LIMIT]) if body else ()
    given = {one[1].lower(): one[2] or one[3] or one[4] or "" for one in told}
    declared = {**rules.get("body", {}), **read_style(given.get("style", ""))}
    # A body that is hidden would leave nothing at all: that is no secret within a letter.
    start = replace(_applied(Appearance(), declared, given), absent=False, size_px=16.0)
    return Sheet(rules=rules, start=start)


@lru_cache(maxsize=512)
def read_style(style: str) -> Declarations:
    """The declarations of a style attribute, names and values in lower case."""
    declared: dict[str, str] = {}
    for declaration in _COMMENT.sub("", style).lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            declared[name.strip()] = value.replace("!important", "").strip()
    return declared


def _rules(text: str) -> Iterator[tuple[str, Declarations]]:
    """Each simple selector with its declarations; what holds only on some screens is left out."""
    opened: list[str] = []
    before = ""
    for count, piece in enumerate(_BRACE.split(_COMMENT.sub("", text))):
        if count >= 4 * RULES_LIMIT:
            return
        if piece == "{":
            opened.append(before.rpartition(";")[2].strip())
        elif piece == "}" and opened:
            prelude = opened.pop()
            if not opened and not prelude.startswith("@"):
                yield from _rule(prelude, before)
        before = piece


def _rule(prelude: str, body: str) -> Iterator[tuple[str, Declarations]]:
    declarations = read_style(body[:STYLE_LIMIT])
    for selector in prelude.split(",")[:50]:
        if (bare := selector.strip().lower()) and _SELECTOR.fullmatch(bare):
            yield bare, declarations


def _applied(around: Appearance, declared: Declarations, attributes: Mapping[str, str]) -> Appearance:
    ground = _ground(around.ground, declared, attributes)
    written = declared.get("color") or attributes.get("color", "")
    return Appearance(
        color=ground if written == "transparent" else _color(written, around.color),
        ground=ground,
        size_px=_size(declared, around.size_px),
        absent="hidden" in attributes or _is_absent(declared),
    )


def _ground(ground: Color | None, declared: Declarations, attributes: Mapping[str, str]) -> Color | None:
    """The colour behind the text; over a picture it is unknown."""
    picture = declared.get("background", "") + declared.get("background-image", "")
    if "background" in attributes or "url(" in picture or "gradient" in picture:
        return None
    for shade in (attributes.get("bgcolor", ""), declared.get("background", "")):
        ground = _color(shade, ground)
    return _color(declared.get("background-color", ""), ground)


def _is_absent(declared: Declarations) -> bool:
    """Whether an element is not to be seen with all that is in it."""
    if declared.get("display") == "none" or declared.get("visibility") in {"hidden", "collapse"}:
        return True
    if _number(declared.get("opacity", "1"), 1.0) < 0.05:
        return True
    if declared.get("position") in {"absolute", "fixed"} and any(
        _number(declared.get(side, ""), 0.0) < _FAR_AWAY_PX for side in ("left", "top", "right")
    ):
        return True
    no_room = any(
        _number(declared.get(side, ""), 1.0) == 0.0 for side in ("height", "max-height", "width", "max-width")
    )
    return (no_room and declared.get("overflow") == "hidden") or (
        _number(declared.get("text-indent", ""), 0.0) < _FAR_AWAY_PX
    )


def _color(value: str, inherited: Color | None) -> Color | None:
    """The colour that a value names; None when it names one that we do not know."""
    text = value.strip().lower()
    if not text or text in _NO_COLOR:
        return inherited
    if found := _HEX.search(text):
        digits = found[1] if len(found[1]) > 4 else "".join(digit * 2 for digit in found[1])
        if digits[6:] == "00":
            return inherited
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    if found := _RGB.search(text):
        is_clear = found[4] is not None and float(found[4]) == 0.0
        return inherited if is_clear else (int(found[1]), int(found[2]), int(found[3]))
    return next((_NAMED[word] for word in _WORD.findall(text) if word in _NAMED), None)


def _size(declared: Declarations, inherited_px: float) -> float:
    short = _FONT_SIZE.search(declared.get("font", ""))
    found = _LENGTH.match(declared.get("font-size") or (short[0] if short else ""))
    if found is None:
        return inherited_px
    factors = {"pt": 4 / 3, "rem": 16.0, "em": inherited_px, "%": inherited_px / 100}
    return float(found[1]) * factors.get(found[2], 1.0)


def _number(value: str, otherwise: float) -> float:
    found = _LENGTH.match(value.strip())
    return otherwise if found is None else float(found[1])


def _is_same(one: Color | None, other: Color | None) -> bool:
    if one is None or other is None:
        return False
    if one == other:
        return True
    return all(abs(here - there) <= _SAME_COLOR for here, there in zip(one, other, strict=True))
