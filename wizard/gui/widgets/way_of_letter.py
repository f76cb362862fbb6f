"""The way of a letter, from this computer to the other person, lit up as the work goes on."""

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.theme.icons import paint_icon
from wizard.gui.theme.measures import TextRole
from wizard.gui.widgets.journey import Doing, Journey, Light, Station
from wizard.gui.widgets.prose import straight

_ICONS = {
    Station.COMPUTER: "computer",
    Station.OWN_COMPANY: "company",
    Station.THEIR_COMPANY: "company",
    Station.THEM: "person",
}
_DISC_PX = 54
_MARGIN_PX = 24
_BETWEEN_MOST_PX = 132
_GLIDE_MS = 900


class WayOfLetter(QWidget):
    """The picture on the left; `compact` leaves out the words when the window is narrow."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._journey: Journey | None = None
        self._letter_at = 0.0
        self._compact = False
        self._glide = QVariantAnimation(self)
        self._glide.valueChanged.connect(self._on_glided)
        self.setObjectName("way_of_letter")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._follow_look)

    def show_journey(self, journey: Journey) -> None:
        """Light the stations and let the letter move on."""
        if journey == self._journey:
            return
        before, self._journey = self._journey, journey
        self._glide.stop()
        if journey.travels_s is not None:
            self._start(0.12, 0.88, round(journey.travels_s * 1000), QEasingCurve.Type.OutSine)
        elif before is not None and self.isVisible():
            self._start(self._letter_at, journey.letter_at, _GLIDE_MS, QEasingCurve.Type.InOutSine)
        else:
            self._letter_at = journey.letter_at
        self._write_texts()
        self.update()

    def show_letter_at(self, place: float) -> None:
        """Let the letter stand still: 0 is the first station, 1 the second."""
        self._glide.stop()
        self._letter_at = place
        self.update()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a property
        """Leave the words out, or put them back."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """The width with the words."""
        bold = QFontMetricsF(self._look.font(TextRole.SMALL, bold=True))
        plain = QFontMetricsF(self._look.font(TextRole.SMALL))
        names = max(bold.horizontalAdvance(straight(self._name(station))) for station in Station)
        captions = max(plain.horizontalAdvance(self._doing(doing)) for doing in Doing)
        return round(_MARGIN_PX * 2 + self._disc() + 14 + max(names, captions))

    def _start(self, start: float, end: float, duration_ms: int, curve: QEasingCurve.Type) -> None:
        self._letter_at = start
        self._glide.setStartValue(start)
        self._glide.setEndValue(end)
        self._glide.setDuration(duration_ms)
        self._glide.setEasingCurve(curve)
        self._glide.start()

    def _write_texts(self) -> None:
        if self._journey is not None:
            name, doing = self._name(self._journey.at), self._doing(self._journey.doing)
            self.setAccessibleName(
                self.tr("The way of a letter. Now: %1, %2").replace("%1", name).replace("%2", doing)
            )

    def _name(self, station: Station) -> str:
        return {
            Station.COMPUTER: self.tr("Your computer"),
            Station.OWN_COMPANY: self.tr("Your mail company"),
            Station.THEIR_COMPANY: self.tr("Their mail company"),
            Station.THEM: self.tr("The other person"),
        }[station]

    def _doing(self, doing: Doing) -> str:
        return {
            Doing.START: self.tr("You are here"),
            Doing.LOOKING: self.tr("Looking for it"),
            Doing.FOUND: self.tr("Found"),
            Doing.CHECKING: self.tr("Checking"),
            Doing.TROUBLE: self.tr("Please look here"),
            Doing.WAITING: self.tr("Waiting for the letter"),
            Doing.WORKS: self.tr("Works"),
        }[doing]

    def _disc(self) -> float:
        return self._look.eased(_DISC_PX)

    def _centres(self) -> list[QPointF]:
        disc = self._disc()
        top = 92.0 + disc / 2
        room = self.height() - top - disc / 2 - 32
        between = min(_BETWEEN_MOST_PX, max(disc + 14, room / 3))
        return [QPointF(_MARGIN_PX + disc / 2, top + index * between) for index in range(4)]

    @Slot()
    def _follow_look(self) -> None:
        self.updateGeometry()
        self.update()

    @Slot(object)
    def _on_glided(self, value: float) -> None:
        self._letter_at = value
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = round(_MARGIN_PX * 2 + self._disc()) if self._compact else self.full_width()
        return QSize(width, 360)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
            self._follow_look()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._look.tokens.desk))
        painter.setPen(QPen(QColor(self._look.tokens.hair), 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        self._paint_name(painter)
        if self._journey is not None:
            self._paint_journey(painter, self._journey)
        painter.end()

    def _paint_name(self, painter: QPainter) -> None:
        """The name of the program, as a mark at the top."""
        middle = QPointF(_MARGIN_PX + self._disc() / 2, 42)
        paint_icon(painter, "letter", self._look.tokens.ink, _square(middle, 15))
        if self._compact:
            return
        font = self._look.font(TextRole.BODY, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(self._look.tokens.ink))
        left = _MARGIN_PX + self._disc() + 14
        room = QRectF(left, 0, self.width() - left, 84)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.tr("Tayori"))

    def _paint_journey(self, painter: QPainter, journey: Journey) -> None:
        centres = self._centres()
        for index in range(3):
            self._paint_way(painter, centres[index], centres[index + 1], journey.lights[index + 1])
        for station, centre, light in zip(Station, centres, journey.lights, strict=True):
            self._paint_station(painter, station, centre, light)
            if not self._compact:
                self._paint_words(painter, journey, station, centre, light)
        self._paint_letter(painter, centres)

    def _paint_way(self, painter: QPainter, start: QPointF, end: QPointF, light: Light) -> None:
        colors = {Light.DONE: "moss", Light.HERE: "indigo", Light.TROUBLE: "amber", Light.OPEN: "indigo"}
        pen = QPen(QColor(self._look.tokens.color(colors.get(light, "line"))), 2.5 if light in colors else 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if light is not Light.DONE:
            pen.setDashPattern([0.1, 3.2])
        painter.setPen(pen)
        disc = self._disc() / 2 + 7
        painter.drawLine(QPointF(start.x(), start.y() + disc), QPointF(end.x(), end.y() - disc))

    def _paint_station(self, painter: QPainter, station: Station, centre: QPointF, light: Light) -> None:
        tokens = self._look.tokens
        fill, edge, icon = {
            Light.AHEAD: (tokens.desk, tokens.line, tokens.soft),
            Light.OPEN: (tokens.surface, tokens.indigo, tokens.indigo),
            Light.HERE: (tokens.indigo, tokens.indigo, tokens.on_indigo),
            Light.TROUBLE: (tokens.amber_wash, tokens.amber, tokens.amber),
            Light.DONE: (tokens.moss_wash, tokens.moss, tokens.moss),
        }[light]
        radius = self._disc() / 2
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(centre, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = radius * 0.58
        paint_icon(painter, _ICONS[station], icon, _square(centre, half))
        badge = {Light.DONE: ("check", tokens.moss), Light.TROUBLE: ("look_here", tokens.amber)}.get(light)
        if badge:
            corner = centre + QPointF(radius * 0.72, radius * 0.72)
            painter.setPen(QPen(QColor(badge[1]), 2))
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(corner, 11, 11)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            paint_icon(painter, badge[0], badge[1], _square(corner, 7))

    def _paint_words(
        self, painter: QPainter, journey: Journey, station: Station, centre: QPointF, light: Light
    ) -> None:
        tokens = self._look.tokens
        lit = light not in (Light.AHEAD, Light.OPEN)
        left = centre.x() + self._disc() / 2 + 14
        font = self._look.font(TextRole.SMALL, bold=lit)
        height = QFontMetricsF(font).height() + 2
        caption = self._doing(journey.doing) if station is journey.at else ""
        top = centre.y() - (height if caption else height / 2)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink if lit else tokens.soft))
        room = self.width() - left - 8
        name = straight(self._name(station))
        painter.drawText(QRectF(left, top, room, height), Qt.AlignmentFlag.AlignVCenter, name)
        if caption:
            color = {Light.DONE: tokens.moss, Light.TROUBLE: tokens.amber}.get(light, tokens.indigo)
            painter.setFont(self._look.font(TextRole.SMALL))
            painter.setPen(QColor(color))
            painter.drawText(QRectF(left, top + height, room, height), Qt.AlignmentFlag.AlignVCenter, caption)

    def _paint_letter(self, painter: QPainter, centres: list[QPointF]) -> None:
        """The letter on its way; at a station it is inside and not seen."""
        part = self._letter_at % 1.0
        if part < 0.05 or part > 0.95:
            return
        index = int(self._letter_at)
        start, end = centres[index], centres[index + 1]
        gap = self._disc() / 2 + 12
        y = start.y() + gap + (end.y() - start.y() - 2 * gap) * part
        tokens = self._look.tokens
        paper = QRectF(start.x() - 15, y - 10.5, 30, 21)
        painter.setPen(QPen(QColor(tokens.indigo), 2))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(paper, 2.5, 2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = QPointF(start.x(), y + 2.5)
        painter.drawPolyline([paper.topLeft() + QPointF(1.5, 2), middle, paper.topRight() + QPointF(-1.5, 2)])


def _square(centre: QPointF, half: float) -> QRectF:
    return QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
