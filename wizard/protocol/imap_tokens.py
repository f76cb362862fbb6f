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
      (?P<space> [ ]++ )
    | (?P<open> \( )
    | (?P<close> \) )
    | " (?P<quoted> [^"\\]*+ (?: \\. [^"\\]*+ )*+ ) "
    | (?P<atom> (?: [^ ()"\[\x00-\x1f\x7f]++ | \[ [^\]]*+ \] )++ )
    """,
    re.VERBOSE | re.DOTALL,
)


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
    position = 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None or not _place(found, lists, deep):
            return False
        position = found.end()
    return True


def _place(found: re.Match[bytes], lists: list[list[Node]], deep: int) -> bool:
    match found.lastgroup:
        case "atom":
            lists[-1].append(Atom(found["atom"]))
        case "quoted":
            lists[-1].append(_unescaped(found["quoted"]))
        case "open":
            if len(lists) > deep:
                return False
            inner: list[Node] = []
            lists[-1].append(inner)
            lists.append(inner)
        case "close":
            lists.pop()
            return bool(lists)
        case _:
            pass
    return True


def _unescaped(quoted: bytes) -> bytes:
    """The string without the backslashes that stand before another character."""
    return b"\\".join(piece.replace(b"\\", b"") for piece in quoted.split(b"\\\\"))
