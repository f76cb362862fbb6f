"""How far a letter of one's own has come, and what can be done about it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.when import clock_time
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.flow_row import FlowRow
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.prose import Prose, Tone
from wizard.mail.sending.outgoing_problem import problem_of
from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.rows import OutgoingRow
from wizard.runtime.desk_writing import Decision

_CHOICES: Mapping[OutgoingState, tuple[Decision, ...]] = {
    OutgoingState.WAITING: (Decision.CHANGE, Decision.GIVE_UP),
    OutgoingState.REFUSED: (Decision.CHANGE, Decision.SEND_AGAIN, Decision.GIVE_UP),
    OutgoingState.UNKNOWN: (Decision.WAS_SENT, Decision.SEND_AGAIN, Decision.GIVE_UP),
    OutgoingState.SENT: (Decision.SEND_AGAIN, Decision.GIVE_UP),
}


class OutgoingCard(QWidget):
    """An amber card above a letter of the outbox; without one it takes no room.

    Signals:
        decided: what is to be done (Decision).
        report_wanted: what is wrong is to be shown to a person who helps (Problem).
    """

    decided = Signal(object)
    report_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        card = QFrame()
        card.setObjectName("outgoing_card")
        card.setProperty("card", "amber")
        self._row: OutgoingRow | None = None
        self.sentence = IconLine(look, "look_here", "amber", role="body")
        self.reason = Prose(role="small", tone=Tone.INK)
        self.buttons = {
            Decision.CHANGE: Button(look, "outgoing_change", icon="pen"),
            Decision.WAS_SENT: Button(look, "outgoing_was_sent", icon="check"),
            Decision.SEND_AGAIN: Button(look, "outgoing_again", icon="send"),
            Decision.GIVE_UP: Button(look, "outgoing_give_up", icon="cross"),
        }
        choices = QWidget()
        row = FlowRow(choices, spacing=12)
        for decision, button in self.buttons.items():
            button.setProperty("decision", decision.value)
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
        self.helper = Button(look, "outgoing_helper", icon="people")
        self.helper.clicked.connect(self._on_helper)
        row.addWidget(self.helper)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 10)
        around.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        column.addWidget(self.reason)
        column.addWidget(choices)
        self.hide()

    def show_row(self, row: OutgoingRow | None) -> None:
        """Show this letter's state, or nothing."""
        self._row = row
        self.setVisible(row is not None)
        self._write_texts()

    def _write_texts(self) -> None:
        row = self._row
        if row is None:
            return
        self.sentence.say(self._told(row))
        replies = [f"{one.address}: {one.reply}" for one in row.refused] or [row.reply]
        self.reason.setText("\n".join(filter(None, replies)))
        self.reason.setVisible(bool(self.reason.text()))
        for decision, button in self.buttons.items():
            button.setVisible(decision in _CHOICES.get(row.state, ()))
        self.helper.setVisible(problem_of(row) is not None)
        self.helper.label(self.tr("Show this to a helper"))
        is_sent = row.state is OutgoingState.SENT
        self.buttons[Decision.CHANGE].label(self.tr("Change it"))
        self.buttons[Decision.WAS_SENT].label(self.tr("It has arrived"))
        self.buttons[Decision.SEND_AGAIN].label(
            self.tr("Send it to them again") if is_sent else self.tr("Send it again")
        )
        self.buttons[Decision.GIVE_UP].label(
            self.tr("Leave it at that") if is_sent else self.tr("Throw it away")
        )

    def _told(self, row: OutgoingRow) -> str:
        match row.state:
            case OutgoingState.WAITING if row.next_at is not None:
                clock = clock_time(row.next_at.astimezone())
                return self.tr("This letter has not been sent yet. It is tried again at %1.").replace(
                    "%1", clock
                )
            case OutgoingState.WAITING | OutgoingState.DRAFT:
                return self.tr("This letter has not been sent yet. It is sent as soon as that is possible.")
            case OutgoingState.SENDING | OutgoingState.ENDING:
                return self.tr("This letter is being sent.")
            case OutgoingState.REFUSED:
                return self.tr("The mail company did not take this letter. Nobody has got it.")
            case OutgoingState.UNKNOWN:
                return self.tr(
                    "The line broke at the last moment. Perhaps this letter was sent, perhaps not. "
                    "Please ask the other person before you send it again."
                )
            case OutgoingState.SENT:
                return self.tr("This letter was sent, but not everybody has got it.")

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        assert isinstance(sender, Button)
        self.decided.emit(Decision(str(sender.property("decision"))))

    @Slot()
    def _on_helper(self) -> None:
        problem = problem_of(self._row) if self._row is not None else None
        if problem is not None:
            self.report_wanted.emit(problem)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
