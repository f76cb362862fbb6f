"""HTML of a mail made harmless, and as plain text.

Only listed elements stay. Nothing is ever loaded from elsewhere: pictures stay only when they came with the
mail (`cid:`). Nesting is bounded, because HTML parsers and text views take very long over deep nesting.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape, unescape

import nh3

HTML_LIMIT = 1_000_000
"""Characters of HTML that are read; the rest of a longer text is cut."""
OPEN_LIMIT = 256
"""Elements open at once, above which the HTML is not parsed at all."""
DEPTH_LIMIT = 60
TABLE_DEPTH_LIMIT = 4

_TAGS = {
    *(
        "a",
        "abbr",
        "b",
        "big",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "dd",
        "del",
        "div",
        "dl",
    ),
    *("dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "ol", "p", "pre"),
    *("q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup"),
    *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var"),
}
_ATTRIBUTES = {
    "*": {"dir", "lang"},
    "a": {"href", "title"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align"},
}
_DROPPED_WITH_CONTENT = {"script", "style", "title", "template", "object", "applet", "svg", "math"}
_LINK = re.compile(r"\s*(?:https?://|mailto:)", re.IGNORECASE)
_NUMBER_LIMITS = {"colspan": 50, "rowspan": 200, "width": 2_000, "height": 4_000, "start": 100_000}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_ANY_TAG = re.compile(r"<[^<>]*(?:>|\Z)")
# Each ends at the next tag of its name or at the end of all: linear in any text.
_NEVER_SHOWN = re.compile(r"<(script|style|title|head)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.I | re.S)
# Elements whose end the parser finds by itself, or that have none: leaving them open is normal.
_SELF_CLOSING = frozenset(
    {
        "area",
        "base",
        "br",
        "col",
        "dd",
        "dt",
        "hr",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "option",
        "p",
        "param",
    }
    | {"source", "tbody", "td", "tfoot", "th", "thead", "tr", "wbr"}
)
_VOID = frozenset({"br", "hr", "img"})
_TABLE_PARTS = frozenset({"table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"})
_BLOCKS = frozenset(
    {"blockquote", "caption", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr"}
    | {"li", "ol", "p", "pre", "table", "tr", "ul"}
)
_INSIDE_WORDS = frozenset({"a", "b", "big", "em", "font", "i", "small", "span", "strong", "u", "wbr"})
_SPACED = frozenset({"p", "table", "ul", "ol"})
# What the cleaner writes is regular: lower-case names, quoted values, no bare `<` in text.
_TOKEN = re.compile(r'<(/?)([a-z0-9]+)((?: [^\s="]+="[^"]*")*)>|([^<]+)')
_ALT = re.compile(r' alt="([^"]*)"')
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BLANK_LINES = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Harmless:
    """What is left of HTML: None when it was too tangled to parse, its text, and what was taken out."""

    html: str | None
    text: str
    remote_images: bool = False


@dataclass(slots=True)
class _Filter:
    """Decides on each attribute, and remembers whether pictures from elsewhere were wanted."""

    remote_images: bool = field(default=False)

    def __call__(self, tag: str, attribute: str, value: str) -> str | None:
        """The value to keep, or None to drop the attribute."""
        if tag == "img" and attribute == "src":
            local = value.strip().lower().startswith("cid:")
            self.remote_images = self.remote_images or not local
            return value.strip() if local else None
        if attribute == "href":
            return value if _LINK.match(value) else None
        if attribute in _NUMBER_LIMITS:
            small = value.isascii() and value.isdigit() and len(value) < 9
            return value if small and int(value) <= _NUMBER_LIMITS[attribute] else None
        return value


def make_harmless(html: str) -> Harmless:
    """The HTML with only listed elements, no picture from elsewhere, and links only to web and mail."""
    text = html[:HTML_LIMIT]
    if _is_tangled(text):
        return Harmless(html=None, text=_tidy(_SPACE.sub(" ", _ANY_TAG.sub(" ", text)).strip()))
    keep = _Filter()
    cleaned = nh3.clean(
        text,
        tags=_TAGS,
        clean_content_tags=_DROPPED_WITH_CONTENT,
        attributes=_ATTRIBUTES,
        attribute_filter=keep,
        url_schemes={"http", "https", "mailto", "cid"},
    )
    bounded = "".join(_bound(cleaned))
    return Harmless(html=bounded, text=_text_of(bounded), remote_images=keep.remote_images)


def bare_words(html: str) -> str:
    """The words of HTML in their order, without what is never shown; for searching, not for showing."""
    shown = _NEVER_SHOWN.sub(" ", html[:HTML_LIMIT])
    return unescape(_ANY_TAG.sub(_gap, shown))


def text_as_html(text: str) -> str:
    """Plain text as HTML that shows the same."""
    return f"<p>{escape(text, quote=False)}</p>".replace("\n", "<br>")


def _is_tangled(html: str) -> bool:
    """Whether so many elements are open at once that parsing would take very long."""
    open_now: dict[str, int] = {}
    depth = 0
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if name in _SELF_CLOSING:
            continue
        if not match[1]:
            open_now[name] = open_now.get(name, 0) + 1
            depth += 1
        elif open_now.get(name):
            open_now[name] -= 1
            depth -= 1
        if depth > OPEN_LIMIT:
            return True
    return False


def _bound(html: str) -> Iterator[str]:
    """Clean HTML without its elements below the depth limits; their content stays."""
    opened: list[bool] = []
    tables = 0
    for match in _TOKEN.finditer(html):
        closing, tag = match[1], match[2]
        if tag is None:
            yield match[4]
        elif tag in _VOID:
            yield _written(match)
        elif closing:
            tables -= tag == "table"
            yield f"</{tag}>" if opened.pop() else " "
        else:
            tables += tag == "table"
            kept = len(opened) < DEPTH_LIMIT and (tables <= TABLE_DEPTH_LIMIT or tag not in _TABLE_PARTS)
            opened.append(kept)
            yield _written(match) if kept else " "


def _written(tag: re.Match[str]) -> str:
    """An opening tag whose values cannot be taken for tags, by however simple a reader."""
    return f"<{tag[2]}{tag[3].replace('<', '&lt;').replace('>', '&gt;')}>"


def _text_of(html: str) -> str:
    """The text of clean HTML, a line for each block."""
    out = ["\n"]
    preformatted = 0
    for match in _TOKEN.finditer(html):
        preformatted += (match[2] == "pre") * (-1 if match[1] else 1)
        if match[2] in _BLOCKS and not out[-1].endswith("\n"):
            out.append("\n")
        piece = unescape(match[4]) if match[2] is None else _mark_of(match)
        if not preformatted and match[2] is None:
            piece = _SPACE.sub(" ", piece)
        if not preformatted and out[-1].endswith("\n"):
            piece = piece.lstrip(" ")
        out += [piece] if piece else []
    return _tidy("".join(out))


def _gap(tag: re.Match[str]) -> str:
    """Nothing for a tag inside a word, a line end for one between words."""
    name = _TAG.match(tag[0])
    return "" if name is not None and name[2].lower() in _INSIDE_WORDS else "\n"


def _mark_of(tag: re.Match[str]) -> str:
    """What a tag itself becomes in plain text."""
    name = tag[2]
    if tag[1]:
        return "\n" if name in _SPACED else ""
    if name == "img":
        alt = _ALT.search(tag[3])
        return unescape(alt[1]) if alt else ""
    return {"br": "\n", "li": "- ", "td": " ", "th": " "}.get(name, "")


def _tidy(text: str) -> str:
    lines = (line.rstrip() for line in text.replace("\u00a0", " ").split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")
