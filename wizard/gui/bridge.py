"""The one way from the engine's thread into the windows."""

import time
from collections import deque

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wizard.gui.timing import single_shot

AT_ONCE_S = 0.010
"""How long messages are delivered before keys and the mouse get their turn."""


class Bridge(QObject):
    """Anyone may post from any thread; what is posted comes out on the window's thread, in order.

    Thousands of messages may come at once: they are delivered in portions, and the window lives in between.

    Signals:
        arrived: a flow event or a desk reply.
    """

    arrived = Signal(object)
    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._waiting: deque[object] = deque()
        self._is_called = False
        self._again = single_shot(self, self._deliver)
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, message: object) -> None:
        """Hand a message over; after `close` it is dropped."""
        if not self._open:
            return
        self._waiting.append(message)
        # One call is enough for all that wait: what is appended before it begins is delivered by it.
        if not self._is_called:
            self._is_called = True
            self._posted.emit()

    def close(self) -> None:
        """Deliver nothing any more."""
        self._open = False
        self._again.stop()

    @Slot()
    def _deliver(self) -> None:
        self._is_called = False
        enough_at_s = time.monotonic() + AT_ONCE_S
        while self._open and self._waiting:
            self.arrived.emit(self._waiting.popleft())
            if time.monotonic() >= enough_at_s and self._waiting:
                self._again.start()
                return
