"""The choice of the language of the windows."""

from PySide6.QtCore import QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wizard.gui.look import Look
from wizard.wording.languages import Language, language_of

_MARK_PX = 20


class LanguageMenu(QMenu):
    """The languages, each named in itself; the one in use is marked. It goes when it is closed.

    Signals:
        chosen: the user wants this language (Language).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setObjectName("languages")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        in_use = language_of(QLocale().name())
        for language in Language:
            action = self.addAction(language.own_name)
            action.setData(language)
            action.setCheckable(True)
            action.setChecked(language is in_use)
            if language is in_use:
                action.setIcon(look.icon("check", "indigo", _MARK_PX))
        self.triggered.connect(self._on_triggered)

    def open_below(self, button: QWidget) -> None:
        """Show the menu under a button."""
        self.popup(button.mapToGlobal(QPoint(0, button.height())))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
