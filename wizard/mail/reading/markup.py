"""HTML of a mail made harmless, and as plain text.

Only listed elements stay, and no text that the writer hid. Pictures stay when they came with the mail
(`cid:`); one from elsewhere becomes a number (`remote:`), so that no address is left that could be loaded.
Nesting and the number of elements are bounded, because text views take very long over both.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape, unescape

import nh3

from wizard.mail.reading.concealed import CSS_ATTRIBUTES, Appearance, Sheet, css_attributes, read_sheets
from wizard.mail.reading.grids import with_narrow_tables
from wizard.mail.reading.tags import BLOCKS, TABLE_PARTS, VOID, Tag, pieces, without
from wizard.mail.reading.text_of_html import text_of, tidy

HTML_LIMIT = 1_000_000
"""Characters of HTML that are read; the rest of a longer text is cut."""
OPEN_LIMIT = 256
"""Elements open at once, above which the HTML is not parsed at all."""
DEPTH_LIMIT = 60
TABLE_DEPTH_LIMIT = 4
ELEMENTS_LIMIT = 12_000
"""Elements that are shown; what comes after them is cut."""
REMOTE_LIMIT = 60
"""Pictures from elsewhere that can be asked for."""
URL_LIMIT = 2_000
HREF_LIMIT = 65_000
REMOTE_SCHEME = "remote"
"""Stands before the number of a picture from elsewhere, where its address was."""

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
    *("font", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup"),
    *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var"),
}
_ATTRIBUTES = {
    "*": {"dir", "lang", *CSS_ATTRIBUTES},
    "a": {"href", "title"},
    "img": {"src", "alt", "width", "height"},
    "ol": {"start"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align"},
}
_DROPPED_WITH_CONTENT = {"script", "style", "title", "template", "object", "applet", "svg", "math"}
_LINK = re.compile(r"\s*(?:https?://|mailto:)", re.IGNORECASE)
_FETCHABLE = re.compile(r"https://[^\s/]", re.IGNORECASE)
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
_INSIDE_WORDS = frozenset({"a", "b", "big", "em", "font", "i", "small", "span", "strong", "u", "wbr"})
_UNSHOWN_TAGS = frozenset({"font"})
_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Harmless:
    """What is left of HTML: None when it was too tangled to parse, its text, and what was taken out.

    `remote` are the https addresses of the pictures from elsewhere, in the order of the numbers that stand
    for them; `remote_images` also tells of pictures that nobody can ask for.
    """

    html: str | None
    text: str
    remote_images: bool = False
    remote: tuple[str, ...] = ()
    cut: bool = False


@dataclass(slots=True)
class _Filter:
    """Decides on each attribute, and remembers which pictures from elsewhere were wanted."""

    number_from: int
    remote_images: bool = field(default=False)
    remote: dict[str, int] = field(default_factory=dict)

    def __call__(self, tag: str, attribute: str, value: str) -> str | None:
        """The value to keep, or None to drop the attribute."""
        if tag == "img" and attribute == "src":
            return self._source(value.strip())
        if attribute == "href":
            return value if _LINK.match(value) and len(value) <= HREF_LIMIT else None
        if attribute in _NUMBER_LIMITS:
            small = value.isascii() and value.isdigit() and len(value) < 9
            return value if small and int(value) <= _NUMBER_LIMITS[attribute] else None
        return value

    def _source(self, url: str) -> str | None:
        """A picture of the mail itself as it is; one from elsewhere as a number."""
        if url[:4].lower() == "cid:":
            return f"cid:{url[4:]}"
        self.remote_images = True
        if not _FETCHABLE.match(url) or len(url) > URL_LIMIT:
            return None
        if url not in self.remote and len(self.remote) >= REMOTE_LIMIT:
            return None
        number = self.remote.setdefault(url, len(self.remote))
        return f"{REMOTE_SCHEME}:{self.number_from + number}"


def make_harmless(html: str, *, number_from: int = 0) -> Harmless:
    """The HTML with only listed elements, no address of a picture elsewhere, links only to web and mail.

    Args:
        html: anybody's HTML.
        number_from: the number of the first picture from elsewhere.
    """
    text = html[:HTML_LIMIT]
    if _is_tangled(text):
        return Harmless(html=None, text=tidy(_SPACE.sub(" ", _ANY_TAG.sub(" ", text)).strip()))
    keep = _Filter(number_from)
    cleaned = nh3.clean(
        text,
        tags=_TAGS,
        clean_content_tags=_DROPPED_WITH_CONTENT,
        attributes=_ATTRIBUTES,
        attribute_filter=keep,
        url_schemes={"http", "https", "mailto", "cid"},
    )
    sheet = read_sheets(text)
    bounded = _Bounded(sheet)
    shown = "".join(bounded.written(cleaned))
    if bounded.concealed and not text_of(shown):
        # A letter that hides all of itself has nothing else to say: a broken style, and no secret within it.
        shown = "".join((bounded := _Bounded(None)).written(cleaned))
    shown = with_narrow_tables(shown)
    return Harmless(
        html=shown,
        text=text_of(shown),
        remote_images=keep.remote_images,
        remote=tuple(keep.remote),
        cut=bounded.cut,
    )


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


@dataclass(slots=True)
class _Open:
    """An element that is open: whether it is written, and how text looks in it."""

    name: str
    written: bool
    look: Appearance


class _Bounded:
    """Writes clean HTML again without what nobody sees, what is too deep, and what is too much."""

    def __init__(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        self._open: list[_Open] = []
        self._look = Appearance() if sheet is None else sheet.start
        self._tables = 0
        self.concealed = False
        self.cut = False

    def written(self, html: str) -> Iterator[str]:
        """The HTML; an element below the depth limits goes, its content stays."""
        elements = 0
        for piece in pieces(html):
            if isinstance(piece, str):
                yield from self._text(piece)
            elif piece.closes:
                yield self._close(piece)
            else:
                elements += 1
                if elements > ELEMENTS_LIMIT:
                    self.cut = True
                    yield from (f"</{one.name}>" for one in reversed(self._open) if one.written)
                    return
                yield from self._opened(piece)

    @property
    def _here(self) -> Appearance:
        return self._open[-1].look if self._open else self._look

    def _text(self, text: str) -> Iterator[str]:
        if not self._here.hides_text:
            yield text
        elif text.strip():
            self.concealed = True

    def _opened(self, tag: Tag) -> Iterator[str]:
        look = self._here
        if self._sheet is not None:
            look = self._sheet.within(look, tag.name, css_attributes(tag))
        if tag.name in VOID:
            if not look.absent:
                yield _written(tag)
            return
        self._tables += tag.name == "table"
        fits = len(self._open) < DEPTH_LIMIT
        shown = fits and not look.absent and tag.name not in _UNSHOWN_TAGS
        kept = shown and (self._tables <= TABLE_DEPTH_LIMIT or tag.name not in TABLE_PARTS)
        self._open.append(_Open(tag.name, kept, look))
        if kept:
            yield _written(tag)
        elif tag.name in BLOCKS | TABLE_PARTS:
            yield " "

    def _close(self, tag: Tag) -> str:
        self._tables -= tag.name == "table"
        if self._open.pop().written:
            return f"</{tag.name}>"
        return " " if tag.name in BLOCKS | TABLE_PARTS else ""


def _written(tag: Tag) -> str:
    """An opening tag whose values cannot be taken for tags, by however simple a reader."""
    attributes = without(tag.written, CSS_ATTRIBUTES)
    return f"<{tag.name}{attributes.replace('<', '&lt;').replace('>', '&gt;')}>"


def _gap(tag: re.Match[str]) -> str:
    """Nothing for a tag inside a word, a line end for one between words."""
    name = _TAG.match(tag[0])
    return "" if name is not None and name[2].lower() in _INSIDE_WORDS else "\n"
