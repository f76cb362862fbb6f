"""Widgets in one place, of which one is shown at a time."""

from PySide6.QtWidgets import QStackedLayout, QWidget


class Pile(QWidget):
    """As QStackedWidget, but nothing of its own to a screen reader, which reads that as a layered pane."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QStackedLayout(self)

    def add(self, widget: QWidget) -> None:
        """Put a widget into the pile; the first one is shown."""
        self._layout.addWidget(widget)

    def has(self, widget: QWidget) -> bool:
        """Whether the widget is in the pile."""
        return self._layout.indexOf(widget) >= 0

    def show_only(self, widget: QWidget) -> None:
        """Show this one; the keyboard does not wander through the pile on its way."""
        focused = self.window().focusWidget()
        if self.isAncestorOf(focused) and not widget.isAncestorOf(focused):
            focused.clearFocus()
        self._layout.setCurrentWidget(widget)
