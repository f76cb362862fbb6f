"""Quiet ways that lead off a page: to the page for experts, and to what the servers say."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.buttons import Button, Kind


class Aside(QWidget):
    """One or two quiet buttons, one below the other.

    Signals:
        expert_wanted: the user wants to enter the servers (no argument).
        conversation_wanted: the user wants to see what is said (no argument).
    """

    expert_wanted = Signal()
    conversation_wanted = Signal()

    def __init__(self, look: Look, *, expert: bool, conversation: bool) -> None:
        super().__init__()
        self.expert = Button(look, "expert", kind=Kind.QUIET, icon="settings") if expert else None
        self.conversation = (
            Button(look, "conversation", kind=Kind.QUIET, icon="people") if conversation else None
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(8))
        if self.expert is not None:
            column.addWidget(self.expert, 0, Qt.AlignmentFlag.AlignLeft)
            self.expert.clicked.connect(self._on_expert)
        if self.conversation is not None:
            column.addWidget(self.conversation, 0, Qt.AlignmentFlag.AlignLeft)
            self.conversation.clicked.connect(self._on_conversation)
        self._write_texts()

    def _write_texts(self) -> None:
        if self.expert is not None:
            self.expert.label(self.tr("D&etailed settings"), "E")
        if self.conversation is not None:
            self.conversation.label(self.tr("Show the con&versation"), "V")

    @Slot()
    def _on_expert(self) -> None:
        self.expert_wanted.emit()

    @Slot()
    def _on_conversation(self) -> None:
        self.conversation_wanted.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
