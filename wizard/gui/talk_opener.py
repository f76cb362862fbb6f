"""Opens the window with the conversation when somebody wants it, and keeps it up to date while it is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look

if TYPE_CHECKING:  # imported with the window, which few people open
    from wizard.gui.talk_window import TalkWindow
    from wizard.model.conversation import Talk


class TalkOpener(QObject):
    """At most one window with the conversation for each wizard."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._parent = parent
        self._look = look
        self._window: TalkWindow | None = None

    @property
    def window(self) -> "TalkWindow | None":
        """The window, once it was wanted."""
        return self._window

    def open(self, talks: "tuple[Talk, ...]") -> None:
        """Show the window with these conversations."""
        if self._window is None:
            from wizard.gui.talk_window import TalkWindow  # noqa: PLC0415 - see above

            self._window = TalkWindow(self._parent, self._look)
        self._window.show_talks(talks)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def follow(self, talks: "tuple[Talk, ...]") -> None:
        """Show what is new, if anybody looks."""
        if self._window is not None and self._window.isVisible():
            self._window.show_talks(talks)

    def close(self) -> None:
        """Close the window."""
        if self._window is not None:
            self._window.close()
