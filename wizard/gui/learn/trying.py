"""A question to try oneself: whatever is chosen gets its answer at once, and nobody keeps a score."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.learn.blocks import card, sentence
from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.choice import Choice
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.prose import Tone
from wizard.wording.learn.page import TryIt
from wizard.wording.learn.pages import TRY_IT


class Trying(QWidget):
    """The question on a card, its answers to choose from, and the reply."""

    def __init__(self, look: Look, try_it: TryIt) -> None:
        super().__init__()
        self._try_it = try_it
        frame, column = card(look, "paper")
        column.setContentsMargins(16, 12, 16, 14)
        column.addWidget(sentence(translate("Learn", TRY_IT), role="small", tone=Tone.INDIGO, bold=True))
        self.choice = Choice(look, "try", range(len(try_it.choices)))
        self.choice.label(
            translate("Learn", try_it.question),
            [translate("Learn", choice.text) for choice in try_it.choices],
        )
        self.reply = IconLine(look, "check", "moss")
        self.reply.prose.setObjectName("try_reply")
        self.reply.say("")
        column.addWidget(self.choice)
        column.addWidget(self.reply)
        around = QVBoxLayout(self)
        around.setContentsMargins(REACH_PX, REACH_PX, REACH_PX, REACH_PX)
        around.addWidget(frame)
        self.choice.chosen.connect(self._on_chosen)

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self._try_it.choices[self.choice.option()]
        text = translate("Learn", chosen.reply)
        self.reply.show_icon(*(("check", "moss") if chosen.is_right else ("look_here", "amber")))
        self.reply.say(text)
        announce(self.reply.prose, text)
