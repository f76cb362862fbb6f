"""Things to be told beside a page that stand in nobody's way."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.texts import in_one_line, translate
from wizard.gui.widgets.icon_label import IconLine
from wizard.model.problem import Problem
from wizard.wording.problems import tell

MOST = 3


class Notices(QWidget):
    """Up to three sentences with an icon; without any it takes no room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._lines = [IconLine(look, "note", "amber") for _ in range(MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(8))
        for line in self._lines:
            column.addWidget(line)
            line.hide()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each with its next step."""
        told = [tell(problem, translate) for problem in problems][:MOST]
        for index, line in enumerate(self._lines):
            line.say(in_one_line(told[index]) if index < len(told) else "")
        self.setVisible(bool(told))
