"""Garbage collection on the window's thread only: a widget freed on another thread would crash Qt."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000


class Collector(QObject):
    """Switches the automatic collection off and collects by a timer, one generation as it is due.

    What is there after the first second, modules above all, stays to the end and is not looked through again:
    that alone would hold the window up for a twentieth of a second.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._thresholds = gc.get_threshold()
        self._was_on = gc.isenabled()
        self._is_begun = False
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Collect once more and give the collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        if self._was_on:
            gc.enable()

    @Slot()
    def _collect(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            gc.freeze()
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
