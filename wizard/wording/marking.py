"""How a sentence outside the window is marked for translation, translated and filled."""

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""(context, English source) -> the sentence in the user's language."""


def mark(_context: str, text: str) -> str:
    """The text itself; the translation tools find the call and collect the text under its context."""
    return text


def untranslated(_context: str, text: str) -> str:
    """A Translate that leaves English as it is."""
    return text


def fill(text: str, facts: tuple[str, ...]) -> str:
    """The sentence with %1, %2 … replaced by the facts, once, never inside a fact."""
    pieces = text.split("%")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        index = int(piece[0]) - 1 if piece[:1].isdigit() else -1
        if 0 <= index < len(facts):
            filled.append(facts[index] + piece[1:])
        else:
            filled.append("%" + piece)
    return "".join(filled)
