"""The doors of one host as lights: which port, what it is for, and what was found, in words and icons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.icon_label import IconLabel, IconLine
from wizard.gui.widgets.prose import Prose, Tone
from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.server import Endpoint
from wizard.wording.marking import fill
from wizard.wording.probes import NOT_FOR_SENDING, WORDS, explain, port_use

_WAITING = ("waiting", "soft", Tone.SOFT)
_LOOKS = {
    ProbeState.OPEN: ("check", "moss", Tone.MOSS),
    ProbeState.CLOSED: ("nothing", "soft", Tone.SOFT),
    ProbeState.TLS_FAILED: ("cross", "seal", Tone.SEAL),
    ProbeState.NO_STARTTLS: ("cross", "seal", Tone.SEAL),
}
_TROUBLE = ("look_here", "amber", Tone.AMBER)
_NEEDS_NO_SENTENCE = frozenset({ProbeState.OPEN, ProbeState.CLOSED})


class DoorLight(QWidget):
    """One port: icon, number and word, what the port is for, and the explanation where one is needed."""

    def __init__(self, look: Look, door: Endpoint) -> None:
        super().__init__()
        self._look = look
        self._door = door
        self._result: ProbeResult | None = None
        self.icon = IconLabel(look, "waiting", "soft")
        self.word = Prose(bold=True)
        self.word.setObjectName(f"door_{door.host}_{door.port}")
        self.use = Prose(role="small", tone=Tone.SOFT)
        self.sentence = Prose(role="small")
        words = QVBoxLayout()
        words.setSpacing(2)
        for prose in (self.word, self.use, self.sentence):
            words.addWidget(prose)
        self._above = QVBoxLayout()
        self._above.addWidget(self.icon)
        self._above.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.eased(10))
        row.addLayout(self._above)
        row.addLayout(words, 1)
        look.changed.connect(self._follow_look)
        self._follow_look()

    @property
    def result(self) -> ProbeResult | None:
        """What was seen of the door."""
        return self._result

    def show_result(self, result: ProbeResult | None) -> None:
        """Light it; None while it is being looked at."""
        self._result = result
        self.write_texts()

    def write_texts(self) -> None:
        """Write everything again, as after a change of language."""
        result = self._result
        icon, color, tone = _WAITING if result is None else _LOOKS.get(result.state, _TROUBLE)
        word = self.tr("Looking...") if result is None else translate("Probe", WORDS[result.state])
        self.icon.show_icon(icon, color)
        self.word.set_tone(tone)
        self.word.setText(f"{self._door.port}  {word}")
        self.use.setText(port_use(self._door, translate))
        told = "" if result is None or result.state in _NEEDS_NO_SENTENCE else explain(result, translate)
        self.sentence.set_tone(tone)
        self.sentence.say(told)
        whole = ". ".join(part for part in (self.word.text(), self.use.text(), told) if part)
        self.word.setAccessibleName(whole)

    @Slot()
    def _follow_look(self) -> None:
        """The icon stands on the first line of the words."""
        above = max(0, round((self.word.line_height() - self.icon.sizeHint().height()) / 2))
        self._above.setContentsMargins(0, above, 0, 0)


class DoorLights(QFrame):
    """All doors of one host; `also_sends` adds why port 25 is not among them."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self.setProperty("card", "paper")
        self._host = Prose(bold=True)
        self.lights: list[DoorLight] = []
        self._told = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.eased(10))
        self.note = IconLine(look, "note", "soft", role="small", tone=Tone.SOFT)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(look.eased(12))
        column.addWidget(self._host)
        column.addLayout(self._rows)
        column.addWidget(self.note)
        self.hide()

    def show_doors(
        self, host: str, doors: Sequence[Endpoint], seen: Sequence[ProbeResult], *, also_sends: bool
    ) -> None:
        """Show these doors with what was seen of them; without any it takes no room."""
        self.setVisible(bool(doors))
        self._host.setText(host)
        self.note.say(translate("Probe", NOT_FOR_SENDING) if also_sends else "")
        if [light.word.objectName() for light in self.lights] != [_name(door) for door in doors]:
            self._make(doors)
        results = {result.endpoint: result for result in seen}
        for light, door in zip(self.lights, doors, strict=True):
            light.show_result(results.get(door))
        self._tell_when_all_are_lit(host)

    def _make(self, doors: Sequence[Endpoint]) -> None:
        for light in self.lights:
            self._rows.removeWidget(light)
            light.hide()
            light.deleteLater()
        self.lights = [DoorLight(self._look, door) for door in doors]
        for light in self.lights:
            self._rows.addWidget(light)

    def _tell_when_all_are_lit(self, host: str) -> None:
        """One sentence for a screen reader at the end, instead of a dozen on the way."""
        states = [light.result.state for light in self.lights if light.result is not None]
        all_lit = bool(states) and len(states) == len(self.lights)
        if all_lit and not self._told:
            works = str(states.count(ProbeState.OPEN))
            announce(self, fill(self.tr("%1: %2 of %3 doors work."), (host, works, str(len(states)))))
        self._told = all_lit

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for light in self.lights:
                light.write_texts()
        super().changeEvent(event)


def _name(door: Endpoint) -> str:
    return f"door_{door.host}_{door.port}"
