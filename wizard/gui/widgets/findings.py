"""How the mail company is known: folded away, with everything that was asked and who says otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.details import Details
from wizard.gui.widgets.fold import Fold
from wizard.gui.widgets.icon_label import IconLine
from wizard.model.candidate import Alternative, Evidence
from wizard.model.domain_shown import domain_for_people
from wizard.model.looked import Looked
from wizard.wording.evidence import evidence_text
from wizard.wording.sources import tell_conflict, tell_sides

_MOST = 3


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two sources that name different companies, in words; the other one can be chosen where it is known."""

    text: str
    other: Alternative | None = None


def disagreements(looked: Looked, *, choice: bool = True) -> tuple[Disagreement, ...]:
    """Whatever the sources do not agree on, first what can be chosen while there is a choice."""
    found: dict[str, Disagreement] = {}
    settled: list[set[str]] = []
    chosen = looked.candidate
    for other in looked.discovery.alternatives if chosen is not None else ():
        assert chosen is not None
        source = other.candidate.source
        text = tell_sides(chosen.source, looked.receivers, source, other.receivers, translate)
        found.setdefault(text, Disagreement(text, other if choice else None))
        settled.append({*looked.receivers, *other.receivers})
    for conflict in looked.discovery.conflicts:
        if not any(set(conflict.base_domains) <= both for both in settled):
            text = tell_conflict(conflict, translate)
            found.setdefault(text, Disagreement(text))
    return tuple(found.values())[:_MOST]


class Findings(QWidget):
    """A line when sources disagree, and a fold: who says what, another company to choose, the evidence.

    Signals:
        other_chosen: another company is wanted (`wizard.model.candidate.Alternative`).
        unfolded: the content is shown now (bool).
    """

    other_chosen = Signal(object)
    unfolded = Signal(bool)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.hint = IconLine(look, "look_here", "amber", role="small")
        self.details = Details(look, f"{name}_evidence")
        self.sides = [_Side(look, f"{name}_other_{number}") for number in range(1, _MOST + 1)]
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(12))
        for side in self.sides:
            column.addWidget(side)
            side.chosen.connect(self._on_chosen)
        column.addWidget(self.details)
        self.fold = Fold(look, f"{name}_fold", content)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.eased(8))
        rows.addWidget(self.hint)
        rows.addWidget(self.fold)
        self.fold.unfolded.connect(self.unfolded)

    def show_looked(
        self, evidence: Sequence[Evidence], looked: Looked | None, *, choice: bool = True
    ) -> None:
        """Show what looking brought.

        Args:
            evidence: everything that was asked so far.
            looked: how looking ended, if it did.
            choice: whether another company may still be chosen.
        """
        found = () if looked is None else disagreements(looked, choice=choice)
        others = [side.other for side in found if side.other is not None]
        named = ", ".join(
            dict.fromkeys(domain_for_people(one) for other in others for one in other.receivers)
        )
        words = self.tr("Another company was named too: %1. See Details.")
        self.hint.say(words.replace("%1", named) if named else "")
        for index, side in enumerate(self.sides):
            side.show_side(found[index] if index < len(found) else None)
        self.details.label(self.tr("What was asked"), self.tr("Copy all"))
        self.details.show_text(evidence_text(evidence, looked, translate))
        self.fold.button.label(self.tr("&Details"), "D")

    @Slot(object)
    def _on_chosen(self, other: Alternative) -> None:
        self.fold.fold()
        self.other_chosen.emit(other)


class _Side(QWidget):
    """Who says what, and a button for the other company.

    Signals:
        chosen: the button was pressed (`wizard.model.candidate.Alternative`).
    """

    chosen = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.line = IconLine(look, "company", "soft", role="small")
        self.button = Button(look, name, icon="repair")
        self.other: Alternative | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(8))
        column.addWidget(self.line)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._on_clicked)

    def show_side(self, side: Disagreement | None) -> None:
        """Show it; None takes no room."""
        self.other = None if side is None else side.other
        self.line.say("" if side is None else side.text)
        self.button.setVisible(self.other is not None)
        self.button.label(QCoreApplication.translate("Findings", "Use the other company"))
        if self.other is not None:
            named = ", ".join(map(domain_for_people, self.other.receivers))
            self.button.setAccessibleName(f"{self.button.text()}: {named}")
        self.setVisible(side is not None)

    @Slot()
    def _on_clicked(self) -> None:
        assert self.other is not None
        self.chosen.emit(self.other)
