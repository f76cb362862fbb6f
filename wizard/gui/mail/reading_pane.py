"""The letter that is being read: who, when, what about, the files that came along, and the text."""

from PySide6.QtCore import QEvent, QRect, Qt, QUrl, Signal, Slot
from PySide6.QtWidgets import QAbstractSlider, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.attached import AttachedFiles
from wizard.gui.mail.empty_desk import EmptyDesk
from wizard.gui.mail.letter_head import head_lines
from wizard.gui.mail.letter_tools import LetterTools
from wizard.gui.mail.outgoing_card import OutgoingCard
from wizard.gui.mail.picture_decoder import PictureDecoder
from wizard.gui.mail.safe_browser import SafeBrowser
from wizard.gui.mail.sheet_turner import SheetTurner
from wizard.gui.mail.short import SUBJECT_LIMIT, short
from wizard.gui.texts import in_sentences
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.pile import Pile
from wizard.gui.widgets.prose import Prose
from wizard.gui.widgets.scroll_room import ScrollRoom
from wizard.mail.reading.message import ReadMessage, ReadWarning
from wizard.mail.reading.shown import Shown
from wizard.mail.store.rows import OutgoingRow

MOST_SPOKEN = 10_000
"""Letters that are handed to a screen reader at once; it reads on line by line."""


class ReadingPane(QFrame):
    """Nothing in a letter can make it act: text is plain, HTML is harmless, links are only pressed by hand.

    Signals:
        link_wanted: a link in the letter was pressed: where to (QUrl), its words (str).
        save_wanted: an attachment is to be saved: its index (int), its safe name (str).
        open_wanted: an attachment is to be looked at: its index (int).
        pictures_wanted: the pictures from elsewhere are wanted (no argument).
    """

    link_wanted = Signal(QUrl, str)
    save_wanted = Signal(int, str)
    open_wanted = Signal(int)
    pictures_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("reading_pane")
        self.setProperty("card", "paper")
        self._message: ReadMessage | None = None
        self._shown: Shown | None = None
        self._missing: int | None = None
        self.outgoing = OutgoingCard(look)
        self.subject = Prose(role="sentence")
        self.subject.setObjectName("letter_subject")
        self.people = Prose(role="small")
        self.people.setObjectName("letter_people")
        self.tools = LetterTools(look)
        self._list = IconLine(look, "people", "amber", role="small")
        self._warning = IconLine(look, "look_here", "amber", role="small")
        self.pictures = Button(look, "show_pictures")
        self.files = AttachedFiles(look)
        self.body = SafeBrowser(look)
        self.body.setObjectName("letter_text")
        self.body.setProperty("bare", True)  # noqa: FBT003 - a property's value
        self.turner = SheetTurner(look)
        self._decoder = PictureDecoder(self)
        self._lay_out_widgets(look)
        self.turner.turned.connect(self._on_turned)
        self.pictures.clicked.connect(self.pictures_wanted)
        self.files.save_wanted.connect(self.save_wanted)
        self.files.open_wanted.connect(self.open_wanted)
        self._decoder.decoded.connect(self.body.take_picture)
        self._write_texts()

    def _lay_out_widgets(self, look: Look) -> None:
        divider = QFrame()
        divider.setObjectName("divider")
        self._letter = letter = QWidget()
        self._scroll = ScrollRoom()
        self._scroll.setWidget(letter)
        column = QVBoxLayout(letter)
        column.setContentsMargins(24, 18, 24, 12)
        column.setSpacing(8)
        for widget in (self.outgoing, self.subject, self.people, self.tools, self._list, self._warning):
            column.addWidget(widget)
        column.addWidget(self.pictures, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.files)
        column.addWidget(divider)
        column.addSpacing(REACH_PX)
        column.addWidget(self.body)
        column.addWidget(self.turner)
        column.addStretch(1)
        self.empty = EmptyDesk(look)
        self._pile = Pile()
        self._pile.add(self.empty)
        self._pile.add(self._scroll)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self._pile)
        self.body.scroll_wanted.connect(self._on_scroll)
        self.body.caret_moved.connect(self._on_caret)
        self.body.link_wanted.connect(self.link_wanted)

    @property
    def message(self) -> ReadMessage | None:
        """The letter that is shown."""
        return self._message

    @property
    def shown(self) -> Shown | None:
        """The letter as it is laid out."""
        return self._shown

    def show_message(self, message: ReadMessage, shown: Shown, outgoing: OutgoingRow | None = None) -> None:
        """Show a letter at its first sheet; of one's own that is not quite sent, also how far it has come."""
        self._message, self._missing = message, None
        self.pictures.setVisible(bool(message.remote))
        self.pictures.setEnabled(True)
        self.files.show_files(message.attachments, inside=shown.content_ids)
        self.outgoing.show_row(outgoing)
        self._lay_out(shown)
        self._write_texts()
        self._pile.show_only(self._scroll)

    def show_pictures(self, shown: Shown, *, missing: int) -> None:
        """Show the same letter with pictures from elsewhere; so many of them did not come."""
        self._missing = missing
        self.pictures.hide()
        self._lay_out(shown)
        self._write_texts()

    def say_fetching_pictures(self) -> None:
        """Say that the pictures are being fetched."""
        self.pictures.setEnabled(False)
        announce(self.pictures, self.tr("Fetching the pictures..."))

    def _lay_out(self, shown: Shown) -> None:
        self._shown = shown
        self.body.forget_pictures()
        self._decoder.begin(shown.pictures)
        self.turner.begin(len(shown.sheets))
        self._on_turned(0)

    @Slot(int)
    def _on_turned(self, number: int) -> None:
        assert self._shown is not None
        sheet = self._shown.sheets[number]
        if self._shown.is_html:
            self.body.show_html(sheet)
        else:
            self.body.show_text(sheet)
        self._scroll.verticalScrollBar().setValue(0)

    def show_nothing(self) -> None:
        """Show the empty desk."""
        self._message, self._shown = None, None
        self._decoder.begin(())
        self.outgoing.show_row(None)
        self.body.show_text("")
        self._pile.show_only(self.empty)

    def _write_texts(self) -> None:
        if self._message is None:
            self.body.setAccessibleName(self.tr("The letter"))
            return
        message = self._message
        self.subject.setText(short(message.subject, SUBJECT_LIMIT) or self.tr("(no subject)"))
        lines = tuple(head_lines(message))
        self.people.setText("\n".join(lines))
        self.body.setAccessibleName(": ".join((self.tr("The letter"), self.subject.text())))
        self.body.setAccessibleDescription(in_sentences(*lines))
        listed = self.tr("This letter went to everyone in the group %1.")
        self._list.say(listed.replace("%1", short(message.list_id or "")) if message.list_post else "")
        self._warning.say(self._warn(message))
        self.pictures.label(self.tr("Show the pictures of this letter..."))

    def _warn(self, message: ReadMessage) -> str:
        told = {
            ReadWarning.REMOTE_IMAGES: self._of_pictures(),
            ReadWarning.TEXT_CUT: self.tr("This letter is very long. Only its beginning is shown."),
            ReadWarning.ENCODING_DAMAGED: self.tr("Some of this letter arrived damaged."),
            ReadWarning.CHARSET_WRONG: self.tr("Some letters could not be read."),
        }
        said = (told.get(warning, "") for warning in message.warnings)
        return "\n".join(sentence for sentence in said if sentence)

    def _of_pictures(self) -> str:
        """What is said of pictures from elsewhere: not fetched, some did not come, or nothing."""
        if self._missing is None:
            return self.tr("Pictures from the internet are not fetched, so that nobody learns you read this.")
        return self.tr("%n picture(s) did not come.", "", self._missing) if self._missing else ""

    def read(self) -> None:
        """Go into the letter; a screen reader begins to read it."""
        self.body.setFocus()
        announce(self.body, self.body.toPlainText()[:MOST_SPOKEN])

    @Slot(QRect)
    def _on_caret(self, caret: QRect) -> None:
        place = self.body.mapTo(self._letter, caret.center())
        self._scroll.ensureVisible(place.x(), place.y(), 0, 2 * caret.height())

    @Slot(object)
    def _on_scroll(self, action: QAbstractSlider.SliderAction) -> None:
        self._scroll.verticalScrollBar().triggerAction(action)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
