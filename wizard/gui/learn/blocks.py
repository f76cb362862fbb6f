"""The blocks of a page as widgets: paragraphs, warnings, conversations and the table of numbers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.prose import Prose, Tone
from wizard.wording.learn.page import (
    SPEAKERS,
    Block,
    Caution,
    Conversation,
    Fact,
    Line,
    Row,
    Speaker,
    Table,
)
from wizard.wording.learn.pages import tell_caution, tell_line, tell_row

_INSET_PX = 56


def block_widget(look: Look, block: Block) -> QWidget:
    """The widget that shows a block in the language of the windows."""
    match block:
        case Fact():
            return sentence(translate("Learn", block.text))
        case Caution():
            return _caution(look, tell_caution(block.text, translate))
        case Conversation():
            return _conversation(look, block)
        case Table():
            return _table(look, block)


def sentence(text: str, *, role: str = "body", tone: Tone = Tone.INK, bold: bool = False) -> Prose:
    """A paragraph."""
    prose = Prose(role=role, tone=tone, bold=bold)
    prose.setText(text)
    return prose


def card(look: Look, kind: str) -> tuple[QFrame, QVBoxLayout]:
    """A card of the style sheet, and the column in it."""
    frame = QFrame()
    frame.setProperty("card", kind)
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 10, 16, 10)
    column.setSpacing(look.eased(6))
    return frame, column


def _caution(look: Look, text: str) -> QFrame:
    frame, column = card(look, "amber")
    line = IconLine(look, "look_here", "amber")
    line.say(text)
    column.addWidget(line)
    return frame


def _conversation(look: Look, block: Conversation) -> QWidget:
    """Two sides: the computer's lines stand left, the company's right."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.eased(8))
    for line in block.lines:
        column.addWidget(_line(look, line))
    return holder


def _line(look: Look, line: Line) -> QWidget:
    is_ours = line.speaker is Speaker.COMPUTER
    frame, column = card(look, "indigo" if is_ours else "moss")
    column.setSpacing(0)
    who = sentence(translate("Learn", SPEAKERS[line.speaker]), role="small", tone=Tone.SOFT)
    said = sentence(translate("Learn", line.text))
    said.setAccessibleName(tell_line(line, translate))
    column.addWidget(who)
    column.addWidget(said)
    holder = QWidget()
    around = QVBoxLayout(holder)
    inset = look.eased(_INSET_PX)
    around.setContentsMargins(0 if is_ours else inset, 0, inset if is_ours else 0, 0)
    around.addWidget(frame)
    return holder


def _table(look: Look, block: Table) -> QFrame:
    frame = QFrame()
    frame.setProperty("card", "paper")
    grid = QGridLayout(frame)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(look.eased(18))
    grid.setVerticalSpacing(look.eased(12))
    grid.setColumnStretch(1, 1)
    for place, row in enumerate(block.rows):
        number = sentence(str(row.number), bold=True, tone=Tone.INDIGO)
        grid.addWidget(number, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_row(look, row), place, 1)
    return frame


def _row(look: Look, row: Row) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.eased(2))
    use = sentence(translate("Learn", row.use))
    use.setAccessibleName(tell_row(row, translate))
    column.addWidget(use)
    if row.caution is not None:
        mind = IconLine(look, "look_here", "amber", role="small", tone=Tone.SOFT)
        mind.say(translate("Learn", row.caution))
        column.addWidget(mind)
    return holder
