"""Where a link in a letter really leads, and whether its words say so."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import idna

_NAMED_HOST: Final = re.compile(r"(?<![\w.-])((?:[\w-]{1,63}\.){1,10}[a-z]{2,24})(?![\w-])", re.IGNORECASE)
_FILE_ENDINGS: Final = frozenset(
    {"csv", "doc", "docx", "exe", "gif", "htm", "html", "jpeg", "jpg", "mp4", "odt", "pdf", "php", "png"}
    | {"ppt", "pptx", "txt", "xls", "xlsx", "zip"}
)
_WORDS_LIMIT: Final = 2_000
_EAST_ASIAN: Final = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL"})


@dataclass(frozen=True, slots=True, kw_only=True)
class WebLink:
    """A link to the web; `claimed` is the other host that its words name, None when they name none."""

    host_shown: str
    claimed: str | None


def read_link(url: str, words: str) -> WebLink | None:
    """Where a link leads; None when it leads nowhere that can be named."""
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    ascii_host = _ascii(host or "")
    if not ascii_host:
        return None
    claimed = (name for name in _NAMED_HOST.findall(_plain(words)) if not _is_of(name, ascii_host))
    return WebLink(host_shown=shown_host(ascii_host), claimed=next(claimed, None))


def shown_host(host: str) -> str:
    """A host as a person may see it: letters that are easily taken for others stay in their A-labels."""
    try:
        unicode_host = idna.decode(host) if "xn--" in host else host
    except (idna.IDNAError, UnicodeError, ValueError):
        return host
    if any(_mixes(label) for label in unicode_host.split(".")):
        return host
    beyond = {unicodedata.name(char, "UNKNOWN").split()[0] for char in unicode_host if not char.isascii()}
    return unicode_host if beyond <= _EAST_ASIAN else host


def _mixes(label: str) -> bool:
    """Whether Latin letters stand beside signs that can be taken for a slash or a line."""
    return not label.isascii() and any(char.isascii() and char.isalpha() for char in label)


def _ascii(host: str) -> str:
    try:
        return host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError, ValueError):
        return ""


def _plain(words: str) -> str:
    """The words as they look: without signs of no width, full-width letters as ordinary ones."""
    seen = "".join(char for char in words[:_WORDS_LIMIT] if unicodedata.category(char) not in {"Cf", "Cc"})
    return unicodedata.normalize("NFKC", seen)


def _is_of(name: str, host: str) -> bool:
    """Whether a name in the words is that of the host or of its house, or of no host at all."""
    named = _ascii(name.lower()).removeprefix("www.")
    if not named or named.rpartition(".")[2] in _FILE_ENDINGS:
        return True
    bare = host.lower().removeprefix("www.")
    return named == bare or bare.endswith(f".{named}") or named.endswith(f".{bare}")
