"""How a mail looks in the list: who and when, and below it what about."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.mail_list import RowRole
from wizard.gui.theme.icons import paint_icon
from wizard.gui.theme.measures import TextRole
from wizard.mail.store.rows import MessageRow

_SIDE_PX = 18
_DOT_PX = 10
_BAR_PX = 4


class RowDelegate(QStyledItemDelegate):
    """Two lines a mail; an unread one is bold and has a dot."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def row_height(self) -> int:
        """The height of every row."""
        body = QFontMetricsF(self._look.font(TextRole.BODY)).height()
        small = QFontMetricsF(self._look.font(TextRole.SMALL)).height()
        return round(body + small + self._look.eased(26))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, self.row_height())

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, selected=selected)
        row = index.data(RowRole.ROW)
        if isinstance(row, MessageRow):
            self._paint_row(painter, rect, row, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, *, selected: bool) -> None:
        tokens = self._look.tokens
        painter.fillRect(rect, QColor(tokens.indigo_wash if selected else tokens.surface))
        if selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), _BAR_PX, rect.height()), QColor(tokens.indigo))
            if tokens.bold_lines:
                painter.setPen(QPen(QColor(tokens.indigo), 2))
                painter.drawRect(rect.adjusted(1, 1, -1, -1))
        line = QRectF(rect.left() + _SIDE_PX, rect.bottom() - 1, rect.width() - 2 * _SIDE_PX, 1)
        painter.fillRect(line, QColor(tokens.hair))

    def _paint_row(
        self,
        painter: QPainter,
        rect: QRectF,
        row: MessageRow,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = self._look.tokens
        body = self._look.font(TextRole.BODY, bold=row.unread)
        small = self._look.font(TextRole.SMALL, bold=row.unread)
        high, low = QFontMetricsF(body), QFontMetricsF(small)
        left, right = rect.left() + _SIDE_PX + _DOT_PX + 8, rect.right() - _SIDE_PX
        top = rect.top() + (rect.height() - high.height() - low.height() - 4) / 2
        first = QRectF(left, top, right - left, high.height())
        second = QRectF(left, first.bottom() + 4, right - left, low.height())
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.indigo))
            painter.drawEllipse(
                QRectF(rect.left() + _SIDE_PX, first.center().y() - _DOT_PX / 2, _DOT_PX, _DOT_PX)
            )
        when = str(index.data(RowRole.WHEN))
        painter.setFont(small)
        painter.setPen(QColor(tokens.ink if row.unread else tokens.soft))
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, when)
        first.setRight(first.right() - low.horizontalAdvance(when) - 12)
        if row.attachments:
            side = low.height() * 0.9
            clip = QRectF(second.right() - side, second.top() + (second.height() - side) / 2, side, side)
            paint_icon(painter, "clip", tokens.soft, clip)
            second.setRight(second.right() - side - 8)
        if row.flagged:
            side = low.height() * 0.9
            place = QRectF(second.right() - side, second.top() + (second.height() - side) / 2, side, side)
            paint_icon(painter, "flag", tokens.seal, place)
            second.setRight(second.right() - side - 8)
        upper, lower = _lines(row, is_own=bool(index.data(RowRole.IS_OWN)))
        if where := str(index.data(RowRole.WHERE)):
            lower = f"{where} | {lower}"
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(QColor(tokens.ink))
        painter.setFont(body)
        painter.drawText(first, middle, high.elidedText(upper, elide, first.width()))
        painter.setFont(small)
        painter.setPen(QColor(tokens.ink if row.unread else tokens.soft))
        painter.drawText(second, middle, low.elidedText(lower, elide, second.width()))


def _lines(row: MessageRow, *, is_own: bool) -> tuple[str, str]:
    """Who and what about; of one's own mails, what about and how it begins."""
    if is_own:
        return row.subject or "–", row.preview  # noqa: RUF001
    return row.from_name or row.from_address, row.subject or row.preview
