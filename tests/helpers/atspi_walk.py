"""What a screen reader sees, as JSON: for every line on stdin one line with the windows that are shown.

Run by the system's Python (`/usr/bin/python3`), which has the AT-SPI binding; it knows nothing of Tayori.
"""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]  # the system's Python has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - the version comes first

DEPTH_LIMIT = 60
TEXT_LIMIT_CHARACTERS = 2_000
STATES = (
    Atspi.StateType.ACTIVE,
    Atspi.StateType.CHECKED,
    Atspi.StateType.ENABLED,
    Atspi.StateType.FOCUSABLE,
    Atspi.StateType.FOCUSED,
    Atspi.StateType.SELECTED,
    Atspi.StateType.SHOWING,
)


def states_of(node: Any) -> list[str]:
    """The states that matter here, by name."""
    held = node.get_state_set()
    return [state.value_nick for state in STATES if held.contains(state)]


def text_of(node: Any) -> str | None:
    """The text of a field or a letter; None where there is none to read."""
    if "Text" not in node.get_interfaces():
        return None
    return str(Atspi.Text.get_text(node, 0, min(Atspi.Text.get_character_count(node), TEXT_LIMIT_CHARACTERS)))


def record_of(node: Any, depth: int = 0) -> dict[str, Any] | None:
    """One object and what is shown inside it; None when it is not shown or has just gone."""
    try:
        states = states_of(node)
        if "showing" not in states or depth > DEPTH_LIMIT:
            return None
        return {
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "description": node.get_description() or "",
            "id": node.get_accessible_id() or "",
            "states": states,
            "text": text_of(node),
            "children": children_of(node, depth + 1),
        }
    except GLib.Error:
        return None


def children_of(node: Any, depth: int = 0) -> list[dict[str, Any]]:
    """The records of everything that is shown directly inside this."""
    # All at once, and only then what is inside them: while that is read, children may go.
    children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
    records = (record_of(child, depth) for child in children if child is not None)
    return [record for record in records if record is not None]


def windows() -> list[dict[str, Any]]:
    """The shown windows of every program on this desktop."""
    while GLib.MainContext.default().iteration(False):  # noqa: FBT003 - GLib's signature
        pass
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    found = []
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None:
            program.clear_cache()
            found += children_of(program)
    return found


def main() -> None:
    """Answers until stdin ends."""
    for _ in sys.stdin:
        sys.stdout.write(json.dumps(windows()) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
