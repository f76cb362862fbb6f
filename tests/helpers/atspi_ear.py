"""What a screen reader is told while things happen, as JSON: for every line on stdin all that came since.

Run by the system's Python (`/usr/bin/python3`), which has the AT-SPI binding; it knows nothing of Tayori. For
each event it looks at once, as a screen reader does, at the object that it is about and at what is around it.
"""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]  # the system's Python has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - the version comes first

KINDS = {
    "window:activate": "window",
    "object:state-changed:focused": "focus",
    "object:state-changed:checked": "checked",
    "object:property-change:accessible-name": "name",
    "object:announcement": "announcement",
    "object:text-caret-moved": "caret",
    "object:text-changed:insert": "inserted",
    "object:text-changed:delete": "deleted",
}
ALWAYS = frozenset({"window", "announcement"})
STATES = (
    Atspi.StateType.CHECKED,
    Atspi.StateType.FOCUSED,
    Atspi.StateType.READ_ONLY,
    Atspi.StateType.SELECTED,
    Atspi.StateType.EDITABLE,
    Atspi.StateType.EXPANDABLE,
    Atspi.StateType.EXPANDED,
    Atspi.StateType.ENABLED,
)
GONE: dict[str, Any] = {
    "role": "",
    "name": "",
    "description": "",
    "id": "",
    "states": [],
    "line": None,
    "rows": None,
}
AROUND_LIMIT = 40
WORDS_OF_A_SENTENCE = 3
"""A label with fewer is the name of something; so does Orca tell them apart."""


def look_at(node: Any) -> dict[str, Any]:
    """What is known of an object; what it had been is forgotten first."""
    node.clear_cache()
    held = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "id": node.get_accessible_id() or "",
        "states": [state.value_nick for state in STATES if held.contains(state)],
        "line": line_of(node),
        "rows": rows_of(node),
    }


def line_of(node: Any) -> str | None:
    """The line of a text where the cursor stands; None where there is no text."""
    if "Text" not in node.get_interfaces():
        return None
    caret = max(Atspi.Text.get_caret_offset(node), 0)
    return str(Atspi.Text.get_string_at_offset(node, caret, Atspi.TextGranularity.LINE).content)


def rows_of(node: Any) -> int | None:
    """How many rows a table has; None for anything else."""
    return int(Atspi.Table.get_n_rows(node)) if "Table" in node.get_interfaces() else None


def around(node: Any) -> list[dict[str, str]]:
    """What the object stands in, from the window inwards."""
    found: list[dict[str, str]] = []
    parent = node.get_parent()
    while parent is not None and parent.get_role() != Atspi.Role.APPLICATION and len(found) < AROUND_LIMIT:
        found.insert(
            0,
            {
                "role": parent.get_role_name(),
                "name": parent.get_name() or "",
                "id": parent.get_accessible_id() or "",
            },
        )
        parent = parent.get_parent()
    return found


def sentences(node: Any, depth: int = 0) -> list[str]:
    """The labels inside a window that name nothing else and are shown."""
    found = []
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None or depth > AROUND_LIMIT:
            continue
        if not child.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        name = child.get_name() or ""
        is_label = child.get_role() == Atspi.Role.LABEL and not child.get_relation_set()
        if is_label and len(name.split()) >= WORDS_OF_A_SENTENCE:
            found.append(name)
        found += sentences(child, depth + 1)
    return found


class Ear:
    """Keeps what it heard until it is asked."""

    def __init__(self) -> None:
        self._heard: list[dict[str, Any]] = []
        self._focus: Any = None
        self._listener = Atspi.EventListener.new(self._on_event)
        for event in KINDS:
            self._listener.register(event)

    def tell(self) -> list[dict[str, Any]]:
        """All that came since the last time."""
        heard, self._heard = self._heard, []
        return heard

    def _on_event(self, event: Any) -> None:
        kind, node = KINDS[event.type], event.source
        if kind == "focus" and event.detail1:
            self._focus = node
        elif kind not in ALWAYS and (kind == "focus" or node != self._focus):
            return  # nobody wants to hear what changes elsewhere, and looking takes time
        record: dict[str, Any] = {
            "kind": kind,
            "text": event.any_data if isinstance(event.any_data, str) else "",
        }
        try:
            record |= {
                "at": look_at(node),
                "around": around(node),
                "sentences": sentences(node) if kind == "window" else [],
            }
        except GLib.Error:  # it has gone before anybody could look; what it said remains
            if kind != "announcement":
                return
            record |= {"at": GONE, "around": [], "sentences": []}
        self._heard.append(record)


def main() -> None:
    """Listens and answers until stdin ends."""
    ear = Ear()

    def on_asked(source: Any, _condition: Any) -> bool:
        if not source.readline():
            Atspi.event_quit()
            return False
        sys.stdout.write(json.dumps(ear.tell()) + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_LOW, GLib.IO_IN | GLib.IO_HUP, on_asked)
    sys.stdout.write("[]\n")
    sys.stdout.flush()
    Atspi.event_main()


if __name__ == "__main__":
    main()
