"""The bar at the foot of the wizard: Back on the left, the one main button always on the right."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class BarTexts:
    """The words of the bar on one page; None means that the page has no such button.

    `enter_presses_main` is False where a decision must not be made by pressing Enter once too often.
    """

    main: str | None
    back: str | None
    cancel: str
    main_key: str = "N"
    main_icon: str = "forward"
    enter_presses_main: bool = True


class ButtonBar(QFrame):
    """Back, Cancel and the main button.

    Signals:
        main_pressed, back_pressed, cancel_pressed: that button was pressed (no argument).
    """

    main_pressed = Signal()
    back_pressed = Signal()
    cancel_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._look = look
        self.back = Button(look, "back", icon="back")
        self.cancel = Button(look, "cancel", kind=Kind.QUIET)
        self.main = Button(look, "main", kind=Kind.MAIN, icon="forward")
        self.main.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.main.setDefault(True)
        self._icons = (self.back, self.main)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.back)
        self._row.addWidget(self.cancel)
        self._row.addStretch(1)
        self._row.addWidget(self.main)
        self.back.clicked.connect(self._on_back)
        self.cancel.clicked.connect(self._on_cancel)
        self.main.clicked.connect(self._on_main)
        look.changed.connect(self._space)
        self._space()

    def show_texts(self, texts: BarTexts, *, takes_keyboard: bool = False) -> None:
        """Show the buttons of a page; of one without a field, the first of them gets the keyboard."""
        self.main.set_icon(texts.main_icon)
        self.main.setDefault(texts.enter_presses_main)
        # The main one first: a button that has the keyboard is read aloud when it gets another name.
        for button, text, key in (
            (self.main, texts.main, texts.main_key),
            (self.back, texts.back, "B"),
            (self.cancel, texts.cancel, "C"),
        ):
            if text is None and button.hasFocus():
                button.clearFocus()
            button.setVisible(text is not None)
            button.label(text or "", key if text else "")
            if takes_keyboard and button is self.first_button():
                button.setFocus()
        self._fit()

    def first_button(self) -> Button:
        """The button that has the keyboard when the page has no field."""
        return self.main if self.main.isVisibleTo(self) else self.cancel

    @Slot()
    def _space(self) -> None:
        side = 32 if self._look.zoom < 1.5 else 20
        self._row.setContentsMargins(side, 14, side, 14)
        self._row.setSpacing(16)
        self.setMinimumHeight(self.main.sizeHint().height() + 29)
        self._fit()

    def _fit(self) -> None:
        """Leave out icons where the words of this language need their room."""
        if not self.isVisible():
            return  # measuring costs time that the first window does not have to wait for
        for number in range(len(self._icons) + 1):
            for index, button in enumerate(self._icons):
                button.make_room(for_icon=index >= number)
            if self._row.sizeHint().width() <= self.width():
                break

    @Slot()
    def _on_back(self) -> None:
        self.back_pressed.emit()

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel_pressed.emit()

    @Slot()
    def _on_main(self) -> None:
        self.main_pressed.emit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # what needs more room gives way by itself

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
