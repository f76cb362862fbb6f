"""What must hold for anything that a person sees: it fits, it can be read, reached and named."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from wizard.gui.widgets.prose import Prose

SMALLEST_TARGET_PX = 44
_NO_ROLES = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane})
"""What stands for no kind of thing that one could use."""

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
            and widget.window() is window
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
        if button.hasHeightForWidth():
            fits = button.heightForWidth(button.width()) <= button.height() + 1
        else:
            fits = button.sizeHint().width() <= button.width() + 1
        if not fits:
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


def sideways(window: QWidget) -> list[str]:
    """Texts that would have to be scrolled to the side to be read."""
    found = []
    for text in shown(window, (QTextEdit, QAbstractScrollArea)):
        assert isinstance(text, QAbstractScrollArea)
        document = text.document().idealWidth() if isinstance(text, QTextEdit) else 0
        if text.horizontalScrollBar().maximum() > 0 or document > text.viewport().width() + 1:
            found.append(f"{text.objectName()} {text.accessibleName()}")
    return found


def low_lists(window: QWidget) -> list[str]:
    """Lists that cannot show a single row whole."""
    return [
        f"{table.objectName()} shows {table.viewport().height()} of {table.rowHeight(0)}"
        for table in shown(window, QTableView)
        if isinstance(table, QTableView) and table.viewport().height() < table.rowHeight(0)
    ]


def small_targets(window: QWidget) -> list[str]:
    """Buttons, fields and rows of menus that are too small for an unsteady hand."""
    found = [
        f"{widget.objectName()} {widget.width()}x{widget.height()}"
        for widget in shown(window, CAN_BE_REACHED)
        if min(widget.width(), widget.height()) < SMALLEST_TARGET_PX and not _is_text_of_a_letter(widget)
    ]
    for menu in (window, *shown(window, QMenu)):
        for action in menu.actions() if isinstance(menu, QMenu) else ():
            assert isinstance(menu, QMenu)
            height = menu.actionGeometry(action).height()
            if height < SMALLEST_TARGET_PX and not action.isSeparator():
                found.append(f"{action.text()} {height} high")
    return found


def nameless(window: QWidget) -> list[str]:
    """What the keyboard reaches without a screen reader knowing its name and what it is."""
    found = []
    for widget in shown(window, QWidget):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not widget.objectName() or not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()!r}")
        elif interface.role() in _NO_ROLES:
            found.append(f"{type(widget).__name__} {widget.objectName()!r} is only a {interface.role().name}")
    return found


def shared_keys(window: QWidget) -> list[str]:
    """The Alt keys of a window that lead to more than one thing."""
    led: dict[str, list[str]] = {}
    for key, name in keys_of(window):
        led.setdefault(key, []).append(name)
    return [f"{key}: {', '.join(names)}" for key, names in led.items() if len(names) > 1]


def keys_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every Alt key that works in a window, with the name of what it leads to."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisibleTo(window) and button.window() is window and not button.shortcut().isEmpty():
            yield button.shortcut().toString(), button.objectName()
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        if isinstance(parent, QWidget) and parent.isVisibleTo(window) and parent.window() is window:
            yield shortcut.key().toString(), parent.objectName() or type(parent).__name__


def _is_text_of_a_letter(widget: QWidget) -> bool:
    """The letter itself is as high as its text."""
    return widget.objectName() == "letter_text"
