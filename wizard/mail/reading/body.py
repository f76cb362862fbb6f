"""Which parts of a mail are its letter, and which are attached to it (RFC 2046 §5.1)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from wizard.mail.reading.markup import HTML_LIMIT, Harmless, bare_words, make_harmless, text_as_html
from wizard.mail.reading.part import Part
from wizard.mail.reading.unpacked import split_text, unpack, without_resources
from wizard.mail.text.flowed import unflow
from wizard.mail.text.japanese import decode
from wizard.mail.text.visible import is_visible

TEXT_LIMIT_BYTES = 2_000_000
"""Bytes of one text part that are read for showing; a view that gets more stands still."""
BEGINNING_BYTES = 16_384
"""Bytes of an HTML part that are laid out to see how it begins."""
FINDABLE_BYTES = 262_144
"""Bytes of each text part that can be found by searching."""

_META_CHARSET = re.compile(rb"<meta[^<>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_URL = re.compile(r"https?://[\x21-\x7e]+")
_META_SEARCH_BYTES = 4_096
_OTHER_LINE_END = re.compile(r"[\r\x85]")
# Controls have no business in a letter; an escape sequence would even command a terminal.
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the letter: its plain part, its HTML part, or both ways of the same."""

    plain: Part | None
    html: Part | None


@dataclass(slots=True)
class Sorted:
    """The parts of a mail by their use, each in the order they were sent."""

    blocks: list[Block] = field(default_factory=list)
    attached: list[Part] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The letter as it is shown; `html` is None when no part of it was HTML that can be shown.

    `seen` are the words of what is shown, which are not always those of the plain part: only they may be
    quoted. `remote` are the addresses of pictures from elsewhere, by their number.
    """

    text: str
    html: str | None
    seen: str
    cut: bool = False
    damaged: bool = False
    charset_errors: bool = False
    remote_images: bool = False
    remote: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Glimpse:
    """How a letter begins, as it is shown, and all its words for searching, not as they are laid out."""

    beginning: str
    findable: str


def sort_parts(root: Part) -> Sorted:
    """Every leaf of the tree, either as letter or as attachment; what is packed in one comes out of it."""
    result = Sorted()
    _sort(root, result, alone=True)
    _unpack(result)
    return result


def read_letter(blocks: list[Block]) -> Letter:
    """The blocks one after the other, as text and, if any of them is HTML, as HTML."""
    reading = _Reading()
    texts: list[str] = []
    seen: list[str] = []
    htmls: list[str | None] = []
    for block in blocks:
        plain = reading.plain(block.plain) if block.plain else ""
        harmless = reading.harmless(block.html) if block.html else None
        texts.append(plain if plain.strip() or harmless is None else harmless.text)
        htmls.append(harmless.html if harmless else None)
        html_is_shown = harmless is not None and harmless.html is not None
        seen.append(_quotable(plain, harmless.text) if harmless is not None and html_is_shown else texts[-1])
    return Letter(
        text=_paragraphs(texts),
        html=_joined(htmls, texts) if any(html is not None for html in htmls) else None,
        seen=_paragraphs(seen),
        cut=reading.cut,
        damaged=reading.damaged,
        charset_errors=reading.charset_errors,
        remote_images=reading.remote_images,
        remote=tuple(reading.remote),
    )


def read_glimpse(blocks: list[Block]) -> Glimpse:
    """What can be told of a letter without laying it out; each plain part is decoded once."""
    reading = _Reading(most=FINDABLE_BYTES)
    plains = [reading.plain(block.plain) if block.plain else "" for block in blocks]
    findable = [
        text if text.strip() or block.html is None else reading.bare(block.html)
        for text, block in zip(plains, blocks, strict=True)
    ]
    return Glimpse(beginning=_beginning(blocks, plains), findable="\n".join(findable))


def _beginning(blocks: list[Block], plains: list[str]) -> str:
    reading = _Reading(most=BEGINNING_BYTES)
    for block, plain in zip(blocks, plains, strict=True):
        text = plain if plain.strip() or not block.html else reading.harmless(block.html).text
        if text.strip():
            return text
    return ""


@dataclass(slots=True)
class _Reading:
    """Reads text parts, at most so many bytes of each, and remembers what was odd."""

    most: int | None = None
    cut: bool = False
    damaged: bool = False
    charset_errors: bool = False
    remote_images: bool = False
    remote: list[str] = field(default_factory=list)

    def plain(self, part: Part) -> str:
        """The text of a plain part with line feeds as line ends."""
        text = self._decoded(part, part.parameters.get("charset"))
        text = text.replace("\r\n", "\n")
        if not is_visible(text):
            text = _UNSEEN.sub("", _OTHER_LINE_END.sub("\n", text))
        if part.parameters.get("format", "").lower() == "flowed":
            return unflow(text, delete_space=part.parameters.get("delsp", "").lower() == "yes")
        return text

    def harmless(self, part: Part) -> Harmless:
        """The HTML of a part, made harmless."""
        html = self._html(part)
        harmless = make_harmless(html, number_from=len(self.remote))
        self.cut = self.cut or harmless.cut or len(html) > HTML_LIMIT
        self.remote += harmless.remote
        self.remote_images = self.remote_images or harmless.remote_images
        return harmless

    def bare(self, part: Part) -> str:
        """The words of an HTML part."""
        return bare_words(self._html(part))

    def _html(self, part: Part) -> str:
        """The HTML of a part; what it says of its own charset counts when its header says nothing."""
        charset = part.parameters.get("charset")
        if not charset:
            meta = _META_CHARSET.search(part.content(most=_META_SEARCH_BYTES).data)
            charset = meta[1].decode("ascii") if meta else None
        return self._decoded(part, charset)

    def _decoded(self, part: Part, charset: str | None) -> str:
        content = part.content(most=self.most)
        decoded = decode(content.data[:TEXT_LIMIT_BYTES], charset)
        self.cut = self.cut or len(content.data) > TEXT_LIMIT_BYTES
        self.damaged = self.damaged or content.damaged
        self.charset_errors = self.charset_errors or bool(decoded.errors)
        return decoded.text


def _quotable(plain: str, shown: str) -> str:
    """The plain part, which is nicer to quote, if it says the same as what is shown; else what is shown."""
    return plain if _bare(plain) == _bare(shown) else shown


def _bare(text: str) -> str:
    """The letters and digits of a text; writers of two parts differ in all else."""
    return "".join(filter(str.isalnum, _URL.sub("", text)))


def _paragraphs(texts: list[str]) -> str:
    return "\n\n".join(text for text in texts if text)


def _joined(htmls: list[str | None], texts: list[str]) -> str:
    """The HTML of all blocks; a block that has none shows its text."""
    pairs = zip(htmls, texts, strict=True)
    return "\n".join(text_as_html(text) if html is None else html for html, text in pairs)


def _sort(part: Part, result: Sorted, *, alone: bool) -> None:
    if part.content_type == "multipart/alternative" and part.children:
        _sort_alternative(part, result)
    elif part.children:
        children = part.children
        if part.content_type == "multipart/appledouble":
            children = tuple(without_resources(children))
        for child in children:
            _sort(child, result, alone=False)
    elif _is_letter(part, alone=alone):
        result.blocks.append(_as_block(part))
    else:
        result.attached.append(part)


def _unpack(result: Sorted) -> None:
    """Take out what is packed in attachments and in the text; a packed letter counts if there is no other."""
    unpacked = [unpack(part) for part in result.attached]
    result.attached = [file for one in unpacked for file in one.files]
    letters = [one.letter for one in unpacked if one.letter is not None]
    if letters and not any(map(_says_something, result.blocks)):
        result.blocks = [_as_block(letter) for letter in letters]
    for block_number, block in enumerate(result.blocks):
        if block.plain is not None:
            text, files = split_text(block.plain)
            result.blocks[block_number] = Block(text, block.html)
            result.attached += files


def _says_something(block: Block) -> bool:
    parts = (part for part in (block.plain, block.html) if part is not None)
    return any(part.source[part.start : part.end].strip() for part in parts)


def _as_block(part: Part) -> Block:
    return Block(part, None) if part.content_type == "text/plain" else Block(None, part)


def _sort_alternative(part: Part, result: Sorted) -> None:
    """One block from all ways of saying the same: the first plain one and the last, best HTML one."""
    inner = Sorted()
    for child in part.children:
        _sort(child, inner, alone=True)
    plains = [block.plain for block in inner.blocks if block.plain is not None]
    htmls = [block.html for block in inner.blocks if block.html is not None]
    if len(plains) > 1 or len(htmls) > 1:
        # More than one of a kind: not said twice, so nothing may be left out.
        result.blocks += _paired(plains, htmls)
    elif plains or htmls:
        result.blocks.append(Block(plains[0] if plains else None, htmls[0] if htmls else None))
    result.attached += inner.attached


def _paired(plains: list[Part], htmls: list[Part]) -> Iterator[Block]:
    yield Block(plains[0] if plains else None, htmls[-1] if htmls else None)
    yield from (Block(plain, None) for plain in plains[1:])
    yield from (Block(None, html) for html in htmls[:-1])


def _is_letter(part: Part, *, alone: bool) -> bool:
    shown = part.content_type in {"text/plain", "text/html"} and not part.is_rest
    return shown and part.disposition != "attachment" and (alone or not part.name)
