"""A mail conversation to read: plain steps on the left, the real lines on the right, all of it plain text."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextEdit

from wizard.gui.look import Look
from wizard.gui.texts import translate
from wizard.gui.theme.icons import pixmap
from wizard.gui.theme.measures import TextRole
from wizard.gui.widgets.text_formats import TextFormats, table_format
from wizard.model.conversation import Speaker, Talk, TalkGroup, TalkLine, TalkStep, grouped
from wizard.wording.conversation import INTRODUCTION, NOT_YET, NOTHING, name_step, tell_line, tell_step

ARROWS = {Speaker.CLIENT: "⟶", Speaker.SERVER: "⟵", Speaker.BOTH: "⟷"}
MOST_SHOWN = 12
"""So many connections are shown, the last ones: writing more would be felt."""

_STACKED_ABOVE_ZOOM = 1.3
_LEFT_PART = 42


class TalkView(QTextEdit):
    """Read only; it is written anew when there is something new, and the place that is read stays."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._talks: tuple[Talk, ...] = ()
        self._formats = TextFormats(look)
        self.setObjectName("talk")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        look.changed.connect(self.write)
        self.write()

    def show_talks(self, talks: Sequence[Talk]) -> None:
        """Show the last of these conversations, one connection after the other."""
        shown = tuple(talks)[-MOST_SHOWN:]
        if shown != self._talks:
            self._talks = shown
            self.write()

    @Slot()
    def write(self) -> None:
        """Write everything again, as after a change of language or colours."""
        bar = self.verticalScrollBar()
        place = bar.value()
        # Written apart from the view: a document that is seen is laid out anew at every word.
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(12)
        self._formats.forget()
        pixels = self._look.grown(18)
        lock = pixmap("lock", self._look.tokens.moss, pixels, ratio=self.devicePixelRatioF())
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl("lock"), lock)
        cursor = QTextCursor(document)
        furthest = max((talk.reached for talk in self._talks), default=0)
        cursor.insertText(translate("Talk", INTRODUCTION), self._formats.of(TextRole.SMALL, "soft"))
        cursor.insertBlock()
        if not self._talks:
            cursor.insertText(translate("Talk", NOTHING), self._formats.of(TextRole.BODY, "ink"))
        for talk in self._talks:
            self._write_talk(cursor, talk, is_main=talk.reached == furthest and talk is self._last(furthest))
        self.setDocument(document)  # which ends the one before
        bar.setValue(place)

    def _last(self, furthest: int) -> Talk:
        return [talk for talk in self._talks if talk.reached == furthest][-1]

    def _write_talk(self, cursor: QTextCursor, talk: Talk, *, is_main: bool) -> None:
        apart = QTextBlockFormat()
        apart.setTopMargin(self._look.eased(14))
        cursor.setBlockFormat(apart)
        name = f"{talk.endpoint.host}:{talk.endpoint.port}"
        cursor.insertText(name, self._formats.of(TextRole.BODY, "ink", bold=True))
        groups = list(grouped(talk))
        taken = {group.step for group in groups}
        ahead = [step for step in talk.steps if step not in taken] if is_main else []
        rows: list[tuple[str, TalkGroup | None]] = [
            (self._step_words(talk, group), group) for group in groups
        ]
        rows += [(self._step_ahead(talk, step), None) for step in ahead]
        self._write_table(cursor, rows)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock()

    def _write_table(self, cursor: QTextCursor, rows: list[tuple[str, TalkGroup | None]]) -> None:
        stacked = self._look.zoom > _STACKED_ABOVE_ZOOM
        left = None if stacked else _LEFT_PART
        shape = table_format(self._look, padding=self._look.eased(6), left_percent=left)
        table = cursor.insertTable(len(rows), 1 if stacked else 2, shape)
        for number, (words, group) in enumerate(rows):
            cell = table.cellAt(number, 0).firstCursorPosition()
            tone = "soft" if group is None else "seal" if group.was_refused else "ink"
            cell.insertText(words, self._formats.of(TextRole.BODY, tone, bold=group is not None))
            if group is None:
                continue
            if stacked:
                cell.insertBlock()
            lines = cell if stacked else table.cellAt(number, 1).firstCursorPosition()
            self._write_lines(lines, group.lines)

    def _write_lines(self, cursor: QTextCursor, lines: Sequence[TalkLine]) -> None:
        block = QTextBlockFormat()
        block.setLeftMargin(self._look.grown(26))
        block.setTextIndent(-self._look.grown(26))
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(block)
            cursor.insertText(f"{ARROWS[line.speaker]} ", self._formats.of(TextRole.SMALL, "indigo"))
            if line.secured:
                self._insert_lock(cursor)
            tone = "soft" if line.secret or line.left_out else "seal" if line.refused else "ink"
            is_ours = line.secret or bool(line.left_out)
            cursor.insertText(
                tell_line(line, translate), self._formats.of(TextRole.SMALL, tone, fixed=not is_ours)
            )

    def _insert_lock(self, cursor: QTextCursor) -> None:
        image = QTextImageFormat()
        image.setName("lock")
        image.setWidth(self._look.grown(18))
        image.setHeight(self._look.grown(18))
        image.setProperty(QTextImageFormat.Property.ImageAltText, self.tr("encrypted"))
        cursor.insertImage(image)
        cursor.insertText(" ", self._formats.of(TextRole.SMALL, "ink"))

    def _step_words(self, talk: Talk, group: TalkGroup) -> str:
        return _numbered(talk, group.step, tell_step(group, translate))

    def _step_ahead(self, talk: Talk, step: TalkStep) -> str:
        words = _numbered(talk, step, name_step(step, translate))
        return f"{words} ({translate('Talk', NOT_YET)})"


def _numbered(talk: Talk, step: TalkStep, words: str) -> str:
    return f"{talk.steps.index(step) + 1}. {words}" if step in talk.steps else words
