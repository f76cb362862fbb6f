"""What the mail window is made of, and how it is laid out in the room there is."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.gui.look import Look
from wizard.gui.mail.list_column import ListColumn
from wizard.gui.mail.mail_list import MailList
from wizard.gui.mail.notice_bar import NoticeBar
from wizard.gui.mail.reading_pane import ReadingPane
from wizard.gui.mail.toolbar import Deleting, Toolbar
from wizard.gui.widgets.focus_ring import REACH_PX, FocusRing
from wizard.gui.widgets.top_strip import TopStrip

_SIDE_BY_SIDE_EMS = 38
_LIST_EMS = 18
_NO_LIMIT_PX = 16_777_215


class MailRoom(QWidget):
    """List and letter side by side, or one at a time when the window is narrow."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("mail_window")
        self.strip = TopStrip(look)
        self.toolbar = Toolbar(look)
        self.undo = NoticeBar(look, "undo", icon="check", color="moss", action_icon="undo")
        self.offline = NoticeBar(look, "offline", icon="look_here", color="amber", action_icon="receive")
        self.column = ListColumn(look, MailList(self))
        self.pane = ReadingPane(look)
        self._lay_out()
        self._ring = FocusRing(self, look)
        self.setMinimumSize(560, 420)
        self.resize(1180, 760)

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for the list or the letter only."""
        return self.width() < self._em() * _SIDE_BY_SIDE_EMS

    def arrange(self, *, reads: bool, others: int, deletes: Deleting) -> None:
        """Show the list, the letter that is read, or both, and the buttons for them.

        An answer to everyone goes to so many `others` besides the writer; `deletes` says what deleting
        means for it.
        """
        wide = not self.is_narrow
        list_px = self._em() * _LIST_EMS
        self.column.setVisible(wide or not reads)
        says_more = self.undo.isVisible() or self.offline.isVisible() or not self.column.quota.isHidden()
        self.column.set_terse(is_terse=not wide and says_more)
        self.column.quota.set_short(is_short=not wide)
        self.pane.setVisible(wide or reads)
        self.toolbar.show_for(reads=reads, stacked=not wide, others=others, deletes=deletes)
        self.column.setMinimumWidth(list_px if wide else 0)
        self.column.setMaximumWidth(list_px if wide else _NO_LIMIT_PX)
        self._body.setStretch(0, 0 if wide else 1)
        self._body.setStretch(1, 1 if wide or reads else 0)

    def _em(self) -> int:
        return self.fontMetrics().horizontalAdvance("国")

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(24, 8, 24, 0)
        strip.addWidget(self.strip)
        notices = QVBoxLayout()
        notices.setContentsMargins(24, 8, 24, 0)
        notices.setSpacing(8)
        notices.addWidget(self.offline)
        notices.addWidget(self.undo)
        self._body = QHBoxLayout()
        self._body.setContentsMargins(24 - REACH_PX, 12 - REACH_PX, 24, 20 - REACH_PX)
        self._body.setSpacing(16 - REACH_PX)
        pane = QVBoxLayout()
        pane.setContentsMargins(0, REACH_PX, 0, REACH_PX)
        pane.addWidget(self.pane)
        self._body.addWidget(self.column)
        self._body.addLayout(pane, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addWidget(self.toolbar)
        column.addLayout(notices)
        column.addLayout(self._body, 1)
