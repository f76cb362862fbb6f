"""What a screen reader says to what it is told, after the rules of Orca.

A window that comes to the front is named, and what its free labels say is read. What gets the keyboard is
named with what newly surrounds it, its role, its state, the line with the cursor and its description.
Announcements are read as they come. The echo of what somebody types is left out, but for that of a password.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.heard.told import Kind, Thing, Told
from tests.heard.words import Words

_TEXTS = frozenset({"text", "password text"})
_CHECKED = frozenset({"check box", "toggle button"})
_NAMED_SURROUNDINGS = frozenset({"panel", "list", "dialog", "tool tip", "grouping"})
_SURROUNDINGS = frozenset({"layered pane", "table", "split pane", "scroll pane"})
_RENAMED_SILENTLY = frozenset({"table cell", "combo box"})
_DOTS = frozenset("●•*")


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that is spoken, and the object name of what it is about."""

    text: str
    about: str


class Voice:
    """Remembers what has the keyboard, as everything that is said depends on what was said before."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._focus: Thing | None = None
        self._known: frozenset[str] = frozenset()
        self._name = ""
        self._line: str | None = None
        self._typed = ""

    def say(self, told: Sequence[Told]) -> tuple[Said, ...]:
        """What is spoken after these events."""
        said: list[Said] = []
        for one in told:
            spoken = [this for this in self._say(one) if this.text]
            if spoken:
                said += self._typed_until_now()
            said += spoken
        said += self._typed_until_now()
        return tuple(said)

    def _say(self, told: Told) -> Iterator[Said]:
        match told.kind:
            case Kind.WINDOW:
                yield Said(self._window(told), told.at.object_name)
            case Kind.FOCUS:
                yield Said(self._focused(told.at), told.at.object_name)
            case Kind.ANNOUNCEMENT:
                yield Said(" ".join(told.text.split()), told.at.object_name)
            case Kind.CHECKED if self._has_keyboard(told.at):
                yield Said(self._checked(told.at), told.at.object_name)
            case Kind.NAME if self._has_keyboard(told.at) and told.at.role not in _RENAMED_SILENTLY:
                yield Said(self._renamed(told.text), told.at.object_name)
            case Kind.CARET if self._has_keyboard(told.at) and "editable" not in told.at.states:
                yield Said(self._moved(told.at), told.at.object_name)
            case Kind.INSERTED if self._is_typing(told):
                self._typed += told.text
            case _:
                pass

    def _window(self, told: Told) -> str:
        self._focus = None
        self._known = frozenset({told.at.path})
        named = self._words.comma.join(filter(None, (told.at.name, self._words.role(told.at.role))))
        free = dict.fromkeys(text for text in told.sentences if text not in told.at.name)
        read = list(free) if told.at.role == "dialog" else []
        return self._sentences([named, *read, told.at.description])

    def _focused(self, at: Thing) -> str:
        if self._has_keyboard(at):
            return ""
        before = self._known | ({self._focus.path} if self._focus is not None else set())
        self._focus, self._name, self._line = at, at.name, at.line
        self._known = frozenset(one.path for one in at.around)
        new = [
            one.name or self._words.role(one.role)
            for one in at.around
            if one.path not in before
            and (one.role in _SURROUNDINGS or (one.role in _NAMED_SURROUNDINGS and one.name))
        ]
        is_described = at.role != "label" and at.description not in at.name
        described = at.description if is_described else ""
        return self._sentences([*new, self._thing(at), described])

    def _thing(self, at: Thing) -> str:
        words = self._words
        parts = [at.name]
        if at.role != "table cell":
            parts.append(words.role(at.role))
        if at.role == "table cell" and "selected" not in at.states:
            parts.append(words.states["not selected"])
        if at.role in _CHECKED or at.role == "radio button":
            parts.append(self._checked(at))
        if at.role in _TEXTS and "editable" not in at.states:
            parts.append(words.states["read only"])
        if "expandable" in at.states:
            parts.append(words.states["expanded" if "expanded" in at.states else "collapsed"])
        if at.rows is not None:
            parts.append(words.rows.format(at.rows))
        if "enabled" not in at.states:
            parts.append(words.states["unavailable"])
        if at.line is not None and at.role in _TEXTS:
            parts.append(self._dots(at.line.strip()))
        return words.comma.join(part for part in parts if part)

    def _checked(self, at: Thing) -> str:
        what = "selected" if at.role == "radio button" else "checked"
        return self._words.states[what if "checked" in at.states else f"not {what}"]

    def _renamed(self, name: str) -> str:
        if name == self._name:
            return ""
        self._name = name
        return name

    def _moved(self, at: Thing) -> str:
        if at.line == self._line:
            return ""
        self._line = at.line
        return (at.line or "").strip()

    def _has_keyboard(self, at: Thing) -> bool:
        return (
            self._focus is not None
            and at.path == self._focus.path
            and at.role == self._focus.role
            and (at.role != "table cell" or at.name == self._focus.name)
        )

    def _is_typing(self, told: Told) -> bool:
        return told.at.role == "password text" and self._has_keyboard(told.at)

    def _typed_until_now(self) -> list[Said]:
        typed, self._typed = self._typed, ""
        return [Said(self._dots(typed), "password")] if typed else []

    def _dots(self, text: str) -> str:
        return self._words.dots.format(len(text)) if text and set(text) <= _DOTS else text

    def _sentences(self, parts: Sequence[str]) -> str:
        spoken = [part.strip() for part in parts if part.strip()]
        text = ""
        for part in spoken:
            ends = part[-1] in ".?!。？！…"  # noqa: RUF001 - Japanese marks
            text += part + ("" if ends and self._words.stop == "。" else " " if ends else self._words.stop)
        return text.strip()
