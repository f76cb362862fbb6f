"""IMAP data split into words, strings and nested lists (RFC 9051 §4); nothing here knows what they mean."""

import re
from collections.abc import Sequence


class Atom(bytes):
    """A word outside quotes: an atom, a number, a flag or NIL; a plain `bytes` node was a string."""

    __slots__ = ()


Node = bytes | list["Node"]

NIL = Atom(b"NIL")

# Possessive (++ *+): what one match gave up again would cost 300 bytes of memory for every byte of a word.
_TOKEN = re.compile(
    rb"""
    [ ]*+ (
        [()]
      | " [^"\\]*+ (?: \\. [^"\\]*+ )*+ "                  # a quoted string
      | (?: [^ ()"\[\x00-\x1f\x7f]++ | \[ [^\]]*+ \] )++     # an atom
      | [^ ]                                              # what is none of these
    )
    """,
    re.VERBOSE | re.DOTALL,
)
_STRAY = frozenset({b'"', b"[", b"\x7f", *(bytes((code,)) for code in range(0x20))})


def tokenize(parts: Sequence[bytes], *, deep: int) -> list[Node] | None:
    """The nodes of a response; None when it is malformed or nested more than `deep` lists.

    `parts` are text, literal, text, literal … text: each literal stands between two pieces of text.
    """
    root: list[Node] = []
    lists = [root]
    for index, part in enumerate(parts):
        if index % 2:
            lists[-1].append(part)
        elif not _tokenize_text(part, lists, deep):
            return None
    return root if len(lists) == 1 else None


def is_nil(node: Node) -> bool:
    """Whether this is the unquoted word NIL, which stands for "nothing"."""
    return isinstance(node, Atom) and node.upper() == NIL


def _tokenize_text(text: bytes, lists: list[list[Node]], deep: int) -> bool:
    tokens: list[bytes] = _TOKEN.findall(text)
    for token in tokens:
        if token in _STRAY:
            return False
        if token in {b"(", b")"}:
            if not _nest(lists, deep, opens=token == b"("):
                return False
        elif token.startswith(b'"'):
            lists[-1].append(_unescaped(token[1:-1]))
        else:
            lists[-1].append(Atom(token))
    return True


def _nest(lists: list[list[Node]], deep: int, *, opens: bool) -> bool:
    """Begin or end a list; whether one could."""
    if not opens:
        lists.pop()
        return bool(lists)
    if len(lists) > deep:
        return False
    inner: list[Node] = []
    lists[-1].append(inner)
    lists.append(inner)
    return True


def _unescaped(quoted: bytes) -> bytes:
    """The string without the backslashes that stand before another character."""
    if b"\\" not in quoted:
        return quoted
    return b"\\".join(piece.replace(b"\\", b"") for piece in quoted.split(b"\\\\"))
