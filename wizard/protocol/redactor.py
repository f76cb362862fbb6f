"""Takes known credentials out of whatever is told, shown or written down, in any form that can be read back.

This is the one place that does so: the log of a conversation, the words of a server that refuses a login, and
the report for a person who helps go through it.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape
from typing import Final
from unicodedata import normalize
from urllib.parse import quote, quote_plus

from wizard.model.secret import Secret
from wizard.protocol.disguises import folded, readings, readings_of_word
from wizard.protocol.secret_lines import credentials_in

MASK: Final = "***"

_SHORT: Final = 4
"""Fewer letters may stand anywhere; as a word of their own they are the credential."""

_FEWEST: Final = 3
"""Fewer letters are in too many texts by chance to be looked for inside of others."""

_CUT: Final = "…"
_WORD: Final = re.compile(r"\S+")
_LINES: Final = re.compile(rb"(?<=\n)")


class Redactor:
    """Knows credentials, and what they look like on the wire and in a text.

    Args:
        public: words that anybody can see anyway. To take one of them out where it stands for itself would
            tell that it is the password, for everybody knows what should stand there.
    """

    def __init__(self, *, public: Iterable[str] = ()) -> None:
        self._public = frozenset(word.casefold() for word in public)
        self._known: dict[str, str] = {}
        self._spelled: set[str] = set()
        self._wanted: list[str] = []
        self._pattern: re.Pattern[str] | None = None

    @property
    def is_active(self) -> bool:
        """Whether there is anything to take out."""
        return bool(self._spelled)

    def learn(self, secret: Secret) -> None:
        """Know a credential."""
        self._learn_form(secret.reveal())

    def learn_line(self, sent: bytes, *, besides: Iterable[str] = ()) -> None:
        """Know every credential in a line that was sent as a secret, but for these words."""
        shown = frozenset(besides)
        for form in credentials_in(sent):
            text = form.decode(errors="surrogateescape")
            if text not in shown:
                self._learn_form(text)

    def forget(self) -> None:
        """Know nothing any more."""
        self._known.clear()
        self._spelled.clear()
        self._pattern = None

    def hide(self, data: bytes) -> bytes:
        """Bytes of the wire, any number of lines, with every known credential taken out."""
        lines = (line.decode(errors="surrogateescape") for line in _LINES.split(data))
        return b"".join(self.hide_text(line).encode(errors="surrogateescape") for line in lines)

    def hide_text(self, text: str) -> str:
        """A text of one line with every known credential taken out."""
        if not self.is_active:
            return text
        if self._pattern is None:
            self._pattern = self._made_ready()
        text = self._pattern.sub(MASK, text)
        text = _WORD.sub(self._hide_word, self._without_cut_end(text))
        return _MASKED_LINE.sub(MASK, text) if self._is_in(readings(text)) else text

    def _made_ready(self) -> re.Pattern[str]:
        """Most logins go well and nothing has to be taken out: this is done when it is needed."""
        long_enough = {form for form in self._known.values() if len(form) >= _FEWEST}
        self._wanted = sorted(long_enough, key=len, reverse=True)
        longest_first = sorted(self._spelled, key=len, reverse=True)
        return re.compile("|".join(map(_expression, longest_first)), re.IGNORECASE)

    def _hide_word(self, found: re.Match[str]) -> str:
        word = found[0]
        # No escape is shorter than what it stands for, but a letter of another script may be many of ours.
        if word.isascii() and len(word) < len(self._wanted[-1] if self._wanted else word):
            return word
        return MASK if self._is_in(readings_of_word(word)) else word

    def _is_in(self, texts: Iterator[str]) -> bool:
        """Whether a credential is in the first of these texts, or in what can be read in it."""
        wanted = [form for form in self._wanted if len(form) >= _SHORT]
        for text in texts:
            letters = folded(text)
            for form in wanted:
                if form in letters:
                    return True
            wanted = self._wanted
        return False

    def _without_cut_end(self, text: str) -> str:
        """A text that was cut may end in the middle of a credential: a beginning of one goes too."""
        if not text.endswith(_CUT):
            return text
        told = text.removesuffix(_CUT)
        end = told.casefold()
        for form in self._spelled:
            start = form.casefold()
            for length in range(min(len(start), len(end)), _FEWEST - 1, -1):
                if end.endswith(start[:length]):
                    return told[: len(told) - length] + MASK + _CUT
        return text

    def _learn_form(self, form: str) -> None:
        if not form.strip() or form in self._known:
            return
        if form.casefold() in self._public:
            # Only where it is encoded does it stand for a password.
            self._spelled.add(_base64(form))
        else:
            self._known[form] = folded(form)
            self._spelled.update(_spellings(form))
        self._pattern = None


_MASKED_LINE: Final = re.compile(r"\S(?:.*\S)?", re.DOTALL)
"""All of a line but the space around it."""


def _spellings(form: str) -> Iterator[str]:
    """A credential as it is, and as it is written where some of its letters have a meaning."""
    yield form
    yield " ".join(form.split())
    yield form.replace("\\", "\\\\").replace('"', '\\"')
    yield _base64(form)
    if form.isprintable():
        yield from (normalize("NFC", form), normalize("NFD", form))
        yield from (quote(form, safe=""), quote(form), quote_plus(form), escape(form))
        yield from _in_other_codes(form)


def _in_other_codes(form: str) -> Iterator[str]:
    """UTF-16, and ISO-2022-JP without its escapes: they are the first thing that is taken out of a text."""
    if not form.isascii():
        for wide in ("utf-16-le", "utf-16-be"):
            yield b64encode(form.encode(wide, "surrogatepass")).decode("ascii").rstrip("=")
        try:
            escaped = form.encode("iso2022_jp").decode("ascii")
        except UnicodeEncodeError:
            return
        yield re.sub(r"\x1b[$(][@B-J]", "", escaped)


def _base64(form: str) -> str:
    return b64encode(form.encode(errors="surrogatepass")).decode("ascii")


def _expression(form: str) -> str:
    # Whoever shows a text for people makes one space of many.
    escaped = r"\s+".join(map(re.escape, re.split(r"\s+", form)))
    return escaped if len(form) >= _SHORT else rf"(?<![0-9A-Za-z]){escaped}(?![0-9A-Za-z])"
