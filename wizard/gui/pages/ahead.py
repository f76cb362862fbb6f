"""Makes the pages that come next while the person reads or types, so that turning to them is quick.

Not while a screen reader looks: it walks through all there is, and nothing should change under it behind the
page that is shown.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible

from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.opening import import_page

AFTER_MS: Final = 400
"""The page that was turned to is laid out and painted first."""
BETWEEN_MS: Final = 30

_NEXT: Final = {
    Step.WELCOME: (Step.ADDRESS, Step.LOOKING),
    Step.PROFILE: (Step.PASSWORD, Step.CHECKING),
    Step.ADDRESS: (Step.LOOKING, Step.PASSWORD),
    Step.LOOKING: (Step.PASSWORD, Step.CHECKING),
    Step.PREPARATION: (Step.PASSWORD, Step.CHECKING),
    Step.CONSENT: (Step.PASSWORD, Step.CHECKING),
    Step.PASSWORD: (Step.CHECKING, Step.DONE),
    Step.CHECKING: (Step.DONE, Step.PROBLEM),
}


class PagesAhead(QObject):
    """One small piece of work at a time: importing a page's module, making the page, giving it its place.

    Args:
        parent: the window.
        look: how pages look; when it is gone, the program is over and no page is made any more.
        make: the pieces of work that make the page of a step, if it is not there yet.
    """

    def __init__(self, parent: QObject, look: Look, make: Sequence[Callable[[Step], object]]) -> None:
        super().__init__(parent)
        self._pieces = (import_page, *make)
        self._work: list[tuple[Callable[[Step], object], Step]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_quiet)
        look.destroyed.connect(self._timer.stop)

    def follow(self, step: Step) -> None:
        """This step's page is shown now."""
        coming = () if QAccessible.isActive() else _NEXT.get(step, ())
        self._work = [(work, after) for after in coming for work in self._pieces]
        self._timer.stop()
        if self._work:
            self._timer.start(AFTER_MS)

    @Slot()
    def _on_quiet(self) -> None:
        if QAccessible.isActive():
            self._work = []
            return
        work, step = self._work.pop(0)
        work(step)
        if self._work:
            self._timer.start(BETWEEN_MS)
