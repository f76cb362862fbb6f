"""All that is wrong with a window that is shown: every check, wherever it can be scrolled to."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QAbstractScrollArea, QTableView, QWidget

from tests.helpers import screen_checks
from tests.helpers.focus_sight import unseen_focus
from tests.helpers.screen_checks import settle, shown
from tests.helpers.sight import SIGHT_CHECKS, Sight
from wizard.gui.widgets.fold import Fold

_MOST_STEPS = 40
_STEP = 0.8
"""Of the height that is seen: what was at the edge is seen whole after the next step."""

CHECKS: Final = (
    screen_checks.misfits,
    screen_checks.outside,
    screen_checks.overlaps,
    screen_checks.sideways,
    screen_checks.low_lists,
    screen_checks.small_targets,
    screen_checks.nameless,
    screen_checks.shared_keys,
)


def layout_faults(window: QWidget) -> list[str]:
    """What does not fit, is too small or has no name."""
    return [f"{check.__name__}: {fault}" for check in CHECKS for fault in check(window)]


def sight_faults(window: QWidget) -> list[str]:
    """What is hard to see, in every place that the window can be scrolled to."""
    found: dict[str, None] = {}
    for _ in _everywhere(window):
        sight = Sight(window)
        for check in SIGHT_CHECKS:
            found |= dict.fromkeys(f"{check.__name__}: {fault}" for fault in check(sight))
    return list(found)


def focus_faults(window: QWidget) -> list[str]:
    """Where one does not see where the keyboard is."""
    return [f"{unseen_focus.__name__}: {fault}" for fault in unseen_focus(window)]


def faults(window: QWidget) -> list[str]:
    """All of it, folded as it is shown and unfolded."""
    found = layout_faults(window) + sight_faults(window) + focus_faults(window)
    folds = [fold for fold in window.findChildren(Fold) if not fold.button.isChecked()]
    for fold in folds:
        fold.button.setChecked(True)
    if folds:
        settle()
        found += [f"unfolded {fault}" for fault in layout_faults(window) + sight_faults(window)]
    return found


def _everywhere(window: QWidget) -> Iterator[None]:
    """Scroll each thing that scrolls from its beginning to its end, and put it back; rows are all alike."""
    yield
    for area in shown(window, QAbstractScrollArea):
        assert isinstance(area, QAbstractScrollArea)
        bar = area.verticalScrollBar()
        if isinstance(area, QTableView) or bar.maximum() == 0:
            continue
        before = bar.value()
        step = max(1, round(area.viewport().height() * _STEP))
        places = (*range(0, bar.maximum(), step), bar.maximum())
        for place in places[:_MOST_STEPS]:
            bar.setValue(place)
            settle()
            yield
        bar.setValue(before)
        settle()
