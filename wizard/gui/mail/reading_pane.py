"""The letter that is being read: who, when, what about, the files that came along, and the text."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QUrl, Signal, Slot
from PySide6.QtWidgets import QAbstractSlider, QFrame, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.attached import AttachedFiles
from wizard.gui.mail.empty_desk import EmptyDesk
from wizard.gui.mail.outgoing_card import OutgoingCard
from wizard.gui.mail.safe_browser import SafeBrowser
from wizard.gui.mail.when import clock_time, written
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.prose import Prose
from wizard.gui.widgets.scroll_room import ScrollRoom
from wizard.mail.mailboxes import Mailbox
from wizard.mail.message import ReadMessage, ReadWarning, attachment_bytes
from wizard.mail.rows import OutgoingRow

MOST_PEOPLE = 5


class ReadingPane(QFrame):
    """Nothing in a letter can make it act: text is plain, HTML is harmless, links are only pressed by hand.

    Signals:
        link_wanted: a link in the letter was pressed (QUrl).
        save_wanted: an attachment is to be saved: its safe name (str), its bytes (bytes).
    """

    link_wanted = Signal(QUrl)
    save_wanted = Signal(str, bytes)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("reading_pane")
        self.setProperty("card", "paper")
        self._message: ReadMessage | None = None
        self._raw = b""
        self.outgoing = OutgoingCard(look)
        self.subject = Prose(role="sentence")
        self.subject.setObjectName("letter_subject")
        self.people = Prose(role="small")
        self.people.setObjectName("letter_people")
        self._list = IconLine(look, "people", "amber", role="small")
        self._warning = IconLine(look, "look_here", "amber", role="small")
        self.files = AttachedFiles(look)
        self.body = SafeBrowser(look)
        self.body.setObjectName("letter_text")
        self.body.setProperty("bare", True)  # noqa: FBT003 - a property's value
        divider = QFrame()
        divider.setObjectName("divider")
        letter = QWidget()
        self._scroll = ScrollRoom()
        self._scroll.setWidget(letter)
        column = QVBoxLayout(letter)
        column.setContentsMargins(24, 18, 24, 12)
        column.setSpacing(8)
        for widget in (
            self.outgoing,
            self.subject,
            self.people,
            self._list,
            self._warning,
            self.files,
            divider,
        ):
            column.addWidget(widget)
        column.addSpacing(REACH_PX)
        column.addWidget(self.body)
        column.addStretch(1)
        self.empty = EmptyDesk(look)
        self._stack = QStackedWidget()
        self._stack.setObjectName("letter_or_none")
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._scroll)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self._stack)
        self.body.scroll_wanted.connect(self._on_scroll)
        self.body.link_wanted.connect(self.link_wanted)
        self.files.save_wanted.connect(self._on_save)
        self._write_texts()

    @property
    def message(self) -> ReadMessage | None:
        """The letter that is shown."""
        return self._message

    def show_message(self, message: ReadMessage, raw: bytes, outgoing: OutgoingRow | None = None) -> None:
        """Show a letter; of one's own that is not quite sent, also how far it has come."""
        self._message, self._raw = message, raw
        if message.html is not None:
            self.body.show_html(message.html, _pictures(message, raw))
        else:
            self.body.show_text(message.text)
        self.files.show_files(message.attachments)
        self.outgoing.show_row(outgoing)
        self._write_texts()
        self._stack.setCurrentIndex(1)
        self._scroll.verticalScrollBar().setValue(0)

    def show_nothing(self) -> None:
        """Show the empty desk."""
        self._message, self._raw = None, b""
        self.outgoing.show_row(None)
        self.body.show_text("")
        self._stack.setCurrentIndex(0)

    def _write_texts(self) -> None:
        self.body.setAccessibleName(self.tr("The letter"))
        if self._message is None:
            return
        message = self._message
        self.subject.setText(message.subject or self.tr("(no subject)"))
        self.people.setText("\n".join(self._head(message)))
        listed = self.tr("This letter went to everyone in the group %1.").replace("%1", message.list_id or "")
        self._list.say(listed if message.list_post else "")
        self._warning.say(self._warn(message))

    def _head(self, message: ReadMessage) -> list[str]:
        lines = [self.tr("From: %1").replace("%1", _names(message.from_) or self.tr("(nobody named)"))]
        if message.to or message.cc:
            lines.append(self.tr("To: %1").replace("%1", _names((*message.to, *message.cc))))
        if message.date is not None:
            moment = message.date.astimezone()
            day = written(moment.date(), self.tr("ddd, d MMMM yyyy", "a day in full, in Qt's letters"))
            lines.append(self.tr("Date: %1").replace("%1", f"{day} {clock_time(moment)}"))
        return lines

    def _warn(self, message: ReadMessage) -> str:
        told = {
            ReadWarning.REMOTE_IMAGES: self.tr(
                "Pictures from the internet are not fetched, so that nobody learns you read this."
            ),
            ReadWarning.TEXT_CUT: self.tr("This letter is very long. Only its beginning is shown."),
            ReadWarning.ENCODING_DAMAGED: self.tr("Some of this letter arrived damaged."),
            ReadWarning.CHARSET_WRONG: self.tr("Some letters could not be read."),
        }
        return "\n".join(told[warning] for warning in message.warnings if warning in told)

    @Slot(object)
    def _on_scroll(self, action: QAbstractSlider.SliderAction) -> None:
        self._scroll.verticalScrollBar().triggerAction(action)

    @Slot(int, str)
    def _on_save(self, index: int, name: str) -> None:
        data = attachment_bytes(self._raw, index)
        if data is not None:
            self.save_wanted.emit(name, data)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)


def _names(people: tuple[Mailbox, ...]) -> str:
    """Each with the address itself: a name alone can be anybody's."""
    shown = [f"{person.name} <{person.address}>" if person.name else person.address for person in people]
    more = f" (+{len(shown) - MOST_PEOPLE})" if len(shown) > MOST_PEOPLE else ""
    return ", ".join(shown[:MOST_PEOPLE]) + more


def _pictures(message: ReadMessage, raw: bytes) -> Mapping[str, bytes]:
    """The parts that the letter's own HTML may show."""
    found = {}
    for attachment in message.attachments:
        if attachment.content_id is not None and attachment.content_type.startswith("image/"):
            found[attachment.content_id] = attachment_bytes(raw, attachment.index) or b""
    return found
