"""The places that are asked for a company's mail service, ticked off as their answers come."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.prose import Tone
from wizard.model.candidate import Answer, Evidence, Source


class Place(Enum):
    """The places as a person would name them; the value lists the sources behind each."""

    OWN_LIST = (Source.TABLE,)
    COMPANY = (Source.AUTOCONFIG, Source.WELL_KNOWN, Source.PACC, Source.AUTODISCOVER)
    SHARED_LIST = (Source.ISPDB,)
    ADDRESS_BOOK = (Source.SRV, Source.MX)
    USUAL_NAMES = (Source.GUESS,)


class Tick(Enum):
    """What is known of a place: its icon, the icon's colour and the text's tone."""

    ASKING = ("waiting", "soft", Tone.SOFT)
    FOUND = ("check", "moss", Tone.INK)
    NOTHING = ("nothing", "soft", Tone.SOFT)


@dataclass(frozen=True, slots=True)
class Line:
    """One place and its tick."""

    place: Place
    tick: Tick


def ticks(evidence: Sequence[Evidence]) -> tuple[Line, ...]:
    """The tick of every place after these answers."""
    return tuple(Line(place, _tick(place, evidence)) for place in Place)


def _tick(place: Place, evidence: Sequence[Evidence]) -> Tick:
    answers = [one.answer for one in evidence if one.source in place.value]
    if Answer.FOUND in answers:
        return Tick.FOUND
    return Tick.NOTHING if answers else Tick.ASKING


class Checklist(QWidget):
    """The five places with their ticks."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._domain = ""
        self._lines = {place: IconLine(look, "waiting", "soft", tone=Tone.SOFT) for place in Place}
        self._shown = ticks(())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(4))
        for line in self._lines.values():
            column.addWidget(line)

    def show_evidence(self, evidence: Sequence[Evidence], domain: str) -> None:
        """Tick off what was answered."""
        self._domain = domain
        self._shown = ticks(evidence)
        self._write()

    def _write(self) -> None:
        for shown in self._shown:
            icon, color, tone = shown.tick.value
            line = self._lines[shown.place]
            words = {
                Tick.ASKING: self.tr("%1: asking..."),
                Tick.FOUND: self.tr("%1: found"),
                Tick.NOTHING: self.tr("%1: nothing there"),
            }[shown.tick]
            line.show_icon(icon, color)
            line.prose.set_tone(tone)
            line.say(words.replace("%1", self._name(shown.place)))

    def _name(self, place: Place) -> str:
        return {
            Place.OWN_LIST: self.tr("Tayori's list of companies"),
            Place.COMPANY: self.tr("What %1 itself says").replace("%1", self._domain),
            Place.SHARED_LIST: self.tr("The public list of companies"),
            Place.ADDRESS_BOOK: self.tr("The internet's address book"),
            Place.USUAL_NAMES: self.tr("The usual names"),
        }[place]

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)
