"""The Qt binding does not lose references: PySide6 6.12 on Python 3.11 aborts after some hundred emits."""

import sys

from PySide6.QtCore import QObject, Signal, Slot

EMITS = 1_000
TRUTH: object = True


class Sender(QObject):
    """Something that says a truth value.

    Signals:
        said: the truth value.
    """

    said = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.said.connect(self._on_said)

    @Slot(bool)
    def _on_said(self, _value: bool) -> None:  # noqa: FBT001 - the signature of the slot
        self.heard += 1


def test_a_thousand_emits_leave_the_references_to_true_as_they_were() -> None:
    sender = Sender()
    before = sys.getrefcount(TRUTH)

    for _ in range(EMITS):
        sender.said.emit(TRUTH)

    assert sender.heard == EMITS
    assert abs(sys.getrefcount(TRUTH) - before) < EMITS / 100
