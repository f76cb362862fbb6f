"""What must hold for anything that a person sees: it fits, it can be read, reached and named."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from wizard.gui.widgets.prose import Prose

SMALLEST_TARGET_PX = 44
CAN_BE_REACHED = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QTableView)


def settle() -> None:
    """Let layouts, language changes and queued signals arrive."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def shown(window: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...]) -> Iterator[QWidget]:
    """The widgets of a kind that are to be seen now."""
    for widget in window.findChildren(QWidget):
        if (
            isinstance(widget, kind)
            and widget.isVisibleTo(window)
            and not widget.objectName().startswith("qt_")
        ):
            yield widget


def misfits(window: QWidget) -> list[str]:
    """Texts that do not fit where they stand."""
    found = []
    for label in shown(window, QLabel):
        assert isinstance(label, QLabel)
        if isinstance(label, Prose):
            metrics = QFontMetricsF(label.font())
            widest = max(metrics.horizontalAdvance(line) for line in label.lines(label.width()))
            if widest > label.width() + 1 or label.heightForWidth(label.width()) > label.height() + 1:
                found.append(f"{label.text()!r} in {label.width()}x{label.height()}")
        elif label.sizeHint().width() > label.width() + 1:
            found.append(f"{label.text()!r} in {label.width()}")
    for button in shown(window, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        if button.sizeHint().width() > button.width() + 1:
            found.append(f"button {button.text()!r} in {button.width()}")
    return found


def outside(window: QWidget) -> list[str]:
    """Widgets that stick out of what they lie in, to the right or the left."""
    found = []
    for widget in shown(window, (QLabel, *CAN_BE_REACHED)):
        corner = widget.mapTo(window, QPointF(0, 0))
        if corner.x() < 0 or corner.x() + widget.width() > window.width() + 1:
            found.append(f"{widget.objectName()} {widget.accessibleName()} at {corner.x()}")
    return found


def overlaps(window: QWidget) -> list[str]:
    """Sentences that lie upon each other."""
    boxes = []
    for label in shown(window, (Prose, *CAN_BE_REACHED)):
        corner = label.mapTo(window, QPointF(0, 0)).toPoint()
        boxes.append((label, label.rect().translated(corner)))
    return [
        f"{one.objectName() or one.accessibleName()} and {other.objectName() or other.accessibleName()}"
        for index, (one, box) in enumerate(boxes)
        for other, second in boxes[index + 1 :]
        if one.parentWidget() is other.parentWidget() and box.intersects(second)
    ]


def tofu(window: QWidget) -> list[str]:
    """Texts with a letter that no installed font has: glyph 0 is drawn as an empty box."""
    found = []
    for widget in shown(window, (QLabel, QAbstractButton)):
        assert isinstance(widget, QLabel | QAbstractButton)
        text = widget.text().replace("\n", "")
        layout = QTextLayout(text, widget.font())
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        if any(0 in run.glyphIndexes() for run in layout.glyphRuns()):
            found.append(text)
    return found


def small_targets(window: QWidget) -> list[str]:
    """Buttons and fields that are too small for an unsteady hand."""
    return [
        f"{widget.objectName()} {widget.width()}x{widget.height()}"
        for widget in shown(window, CAN_BE_REACHED)
        if min(widget.width(), widget.height()) < SMALLEST_TARGET_PX and not _is_text_of_a_letter(widget)
    ]


def nameless(window: QWidget) -> list[str]:
    """What the keyboard reaches without a screen reader knowing its name."""
    found = []
    for widget in shown(window, QWidget):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not widget.objectName() or not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()!r}")
    return found


def _is_text_of_a_letter(widget: QWidget) -> bool:
    """The letter itself is as high as its text."""
    return widget.objectName() == "letter_text"
