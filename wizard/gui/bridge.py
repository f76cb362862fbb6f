"""The one way from the engine's thread into the windows."""

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Bridge(QObject):
    """Anyone may post from any thread; what is posted comes out on the window's thread, in order.

    Signals:
        arrived: a flow event or a desk reply.
    """

    arrived = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, message: object) -> None:
        """Hand a message over; after `close` it is dropped."""
        if self._open:
            self._posted.emit(message)

    def close(self) -> None:
        """Deliver nothing any more."""
        self._open = False

    @Slot(object)
    def _deliver(self, message: object) -> None:
        if self._open:
            self.arrived.emit(message)
