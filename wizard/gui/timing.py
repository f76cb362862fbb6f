"""Doing something a moment later, once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def single_shot(parent: QObject, ended: Callable[[], object], *, after_ms: int = 0) -> QTimer:
    """A timer of `parent` that calls `ended` once each time it is started; started again it begins anew."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(ended)
    return timer
