"""Tells of new mail while the user is elsewhere: how many, never from whom nor what about."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from wizard.gui.look import Look

SHOWN_MS = 8_000


class MailNotice(QObject):
    """By the notices of the desktop, where it has them; pressing one shows the mail window.

    Others may look at the screen, so that a notice has nothing of a letter in it.

    Signals:
        told: this was told (str).
    """

    told = Signal(str)

    def __init__(self, window: QWidget, look: Look, *, is_on: bool) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._is_on = is_on
        self._tray: QSystemTrayIcon | None = None

    @Slot(bool)
    def turn(self, is_on: bool) -> None:  # noqa: FBT001 - a slot takes what the signal has
        """Tell of new mail from now on, or no more."""
        self._is_on = is_on

    @Slot(int)
    def tell(self, new: int) -> None:
        """So many new mails came."""
        if not self._is_on or not new or self._window.isActiveWindow():
            return
        told = self.tr("%n new letter(s) came.", "", new)
        self._show(told)
        self.told.emit(told)

    @Slot()
    def put_away(self) -> None:
        """The user is here again, or the window is gone."""
        if self._tray is not None:
            self._tray.hide()

    def _show(self, told: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._look.icon("letter_in", "indigo", 32), self)
            self._tray.messageClicked.connect(self._on_pressed)
            self._tray.activated.connect(self._on_pressed)
        self._tray.setToolTip(told)
        self._tray.show()
        self._tray.showMessage(self.tr("Tayori"), told, self._tray.icon(), SHOWN_MS)

    @Slot()
    def _on_pressed(self) -> None:
        self.put_away()
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
