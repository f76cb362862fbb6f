"""The other side's own words, folded away until someone who helps wants to see them."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.details import Details
from wizard.gui.widgets.fold import Fold
from wizard.model.problem import Problem


class TheirWords(QWidget):
    """A fold with the code of a problem and what the server said, as plain text."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.details = Details(look, f"{name}_words")
        self.fold = Fold(look, f"{name}_words_fold", self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)
        self._write_texts()

    def show_problem(self, problem: Problem | None) -> None:
        """Offer the words of this problem; without any it takes no room."""
        self.setVisible(problem is not None and bool(problem.detail))
        if problem is not None:
            parts = (problem.code.value, *problem.facts[:1], problem.detail)
            self.details.show_text("\n".join(part for part in parts if part))

    def _write_texts(self) -> None:
        self.details.label(self.tr("The exact words"), self.tr("Copy all"))
        self.fold.button.label(self.tr("The e&xact words"), "X")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
