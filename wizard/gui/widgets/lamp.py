"""One of the two lamps of the checking page: a door of the mail company, and how far we are with it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.theme.icons import paint_icon
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.prose import Prose, Tone
from wizard.model.lamp import Lamp, LampState, Side

_PARTS = {
    LampState.WAITING: 0,
    LampState.CONNECTING: 1,
    LampState.SECURED: 2,
    LampState.LOGGING_IN: 3,
    LampState.WORKS: 4,
    LampState.FAILED: 4,
}
"""How many quarters of the ring are drawn."""

_ENDS = frozenset({LampState.WORKS, LampState.FAILED})
LASTS_MS = 2_000
"""As long as a sentence takes: with one for each step, a voice would still speak when all is over."""


class _Bulb(QWidget):
    """The lamp itself: an icon in a ring that closes, quarter by quarter."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._state = LampState.WAITING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._follow_look)

    def show_state(self, state: LampState) -> None:
        """Light the lamp."""
        self._state = state
        self.update()

    @Slot()
    def _follow_look(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._look.eased(72)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        ground, color, icon = {
            LampState.WORKS: (tokens.moss_wash, tokens.moss, "check"),
            LampState.FAILED: (tokens.amber_wash, tokens.amber, "look_here"),
            LampState.WAITING: (tokens.paper, tokens.soft, self._icon),
        }.get(self._state, (tokens.indigo_wash, tokens.indigo, self._icon))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(tokens.line), 1.5))
        painter.drawEllipse(ring)
        pen = QPen(QColor(color), 4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -90 * 16 * _PARTS[self._state])
        inset = ring.width() * 0.26
        paint_icon(painter, icon, color, ring.adjusted(inset, inset, -inset, -inset))
        painter.end()


class LampCard(QFrame):
    """The lamp with the door's name and, in words, how far we are."""

    def __init__(self, look: Look, side: Side) -> None:
        super().__init__()
        self._side = side
        self._lamp = Lamp(side=side, state=LampState.WAITING)
        self._lasts = QTimer(self)
        self._lasts.setSingleShot(True)
        self._lasts.setInterval(LASTS_MS)
        self._lasts.timeout.connect(self._speak)
        self.setObjectName(f"lamp_{side.value}")
        self.setProperty("card", "paper")
        self._bulb = _Bulb(look, "letter_in" if side is Side.INCOMING else "letter_out")
        self._name = Prose(bold=True)
        self.words = Prose(tone=Tone.SOFT)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self.words)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(20)
        row.addWidget(self._bulb)
        row.addLayout(words, 1)
        self._write_texts()

    def show_lamp(self, lamp: Lamp) -> None:
        """Light the lamp; how it ends is spoken, and on the way what lasts."""
        changed = lamp.state is not self._lamp.state
        self._lamp = lamp
        self._bulb.show_state(lamp.state)
        self._write_texts()
        if not changed:
            return
        self._lasts.stop()
        if lamp.state in _ENDS:
            self._speak()
        elif lamp.state is not LampState.WAITING:
            self._lasts.start()

    @Slot()
    def _speak(self) -> None:
        announce(self, f"{self._name.text()}: {self.words.text()}")

    def _write_texts(self) -> None:
        incoming = self._side is Side.INCOMING
        self._name.setText(self.tr("The door for receiving") if incoming else self.tr("The door for sending"))
        self.words.setText(self._told(self._lamp.state))
        tones = {LampState.WORKS: Tone.MOSS, LampState.FAILED: Tone.AMBER, LampState.WAITING: Tone.SOFT}
        self.words.set_tone(tones.get(self._lamp.state, Tone.INDIGO))

    def _told(self, state: LampState) -> str:
        return {
            LampState.WAITING: self.tr("Not yet"),
            LampState.CONNECTING: self.tr("Going there..."),
            LampState.SECURED: self.tr("There. The line is encrypted"),
            LampState.LOGGING_IN: self.tr("Showing the password..."),
            LampState.WORKS: self.tr("Works"),
            LampState.FAILED: self.tr("Did not work"),
        }[state]

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
