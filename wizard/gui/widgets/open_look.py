"""The offer to look once more where nothing is encrypted, and what that means."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.icon_label import IconLine


class OpenLook(QWidget):
    """One sentence and a button; it takes no room where there is nothing to offer.

    Signals:
        wanted: the user wants that (no argument).
    """

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.warning = IconLine(look, "look_here", "amber", role="small")
        self.button = Button(look, "open_look", icon="receive")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(8))
        column.addWidget(self.warning)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, *, is_offered: bool) -> None:
        """Show or hide the offer."""
        self.warning.say(
            self.tr(
                "Some companies publish their notice only without encryption. Others could have changed it, "
                "so you are asked before another company gets your password."
            )
        )
        self.button.label(self.tr("Look there too"))
        self.setVisible(is_offered)

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit()
