"""The two halves of an address, each with what it is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.prose import Prose, Tone

EXAMPLE = "taro@example.ne.jp"


class AddressHalves(QWidget):
    """Name @ company, side by side, as they are typed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._name, self._name_is = Prose(tone=Tone.SOFT, bold=True), Prose(role="small", tone=Tone.SOFT)
        self._company, self._company_is = (
            Prose(tone=Tone.SOFT, bold=True),
            Prose(role="small", tone=Tone.SOFT),
        )
        at = QLabel("@")
        at.setTextFormat(Qt.TextFormat.PlainText)
        at.setProperty("tone", "soft")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._half(self._name, self._name_is), 1)
        row.addWidget(at)
        row.addWidget(self._half(self._company, self._company_is), 1)
        self._write_texts()

    def show_text(self, text: str) -> None:
        """Show the halves of what is typed so far, or of an example while nothing is."""
        local, at, domain = (text or EXAMPLE).rpartition("@")
        if not at:
            local, domain = text, ""
        for half, shown in ((self._name, local), (self._company, domain)):
            half.setText(shown or "…")
            half.set_tone(Tone.INK if text else Tone.SOFT)

    def _half(self, half: Prose, what: Prose) -> QFrame:
        what.setBuddy(half)  # for a voice, which would else read both out of place
        card = QFrame()
        card.setProperty("card", "paper")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(0)
        column.addWidget(half)
        column.addWidget(what)
        column.addStretch(1)
        return card

    def _write_texts(self) -> None:
        self._name_is.setText(self.tr("your name at this company"))
        self._company_is.setText(self.tr("the name of the company, unique in the world"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
