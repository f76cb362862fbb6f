"""The sheet a letter is written on: the fields, what is in them, and the draft they make."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.mail.recipient_field import RecipientField
from wizard.gui.texts import in_sentences, translate
from wizard.gui.widgets.big_field import BigField
from wizard.gui.widgets.focus_ring import REACH_PX
from wizard.gui.widgets.fold import Fold
from wizard.gui.widgets.hints import Hint, HintKind
from wizard.gui.widgets.prose import Prose
from wizard.mail.store.drafts import Letter
from wizard.mail.store.people import AddressBook
from wizard.mail.writing.compose import Draft
from wizard.mail.writing.recipients import Recipient, Recipients, parse_recipients
from wizard.mail.writing.reply import shown_recipients
from wizard.model.address_repair import repair
from wizard.wording.problems import tell

BODY_LINES = 6


class Sheet(QWidget):
    """To, copies behind a fold, subject and text.

    Signals:
        changed: something was written (no argument).
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._replies: tuple[str | None, tuple[str, ...]] = (None, ())
        self.to = RecipientField(look, "letter_to", key="1")
        self.cc = RecipientField(look, "letter_cc", key="2")
        self.bcc = RecipientField(look, "letter_bcc", key="3")
        self.subject = BigField(look, "letter_subject_field", key="4")
        copies = QWidget()
        copies_column = QVBoxLayout(copies)
        copies_column.setContentsMargins(0, 0, 0, 0)
        copies_column.addWidget(self.cc)
        copies_column.addWidget(self.bcc)
        self.copies = Fold(look, "copies_fold", copies)
        self._body_label = Prose(bold=True)
        self.body = QPlainTextEdit()
        self.body.setObjectName("letter_body_field")
        self.body.setTabChangesFocus(True)
        self._body_label.setBuddy(self.body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.eased(12))
        for widget in (self.to, self.copies, self.subject, self._body_label):
            column.addWidget(widget)
        column.addSpacing(-REACH_PX)
        column.addWidget(self.body, 1)
        for field in (self.to, self.cc, self.bcc, self.subject):
            field.typed.connect(self._on_changed)
        for field in (self.to, self.cc, self.bcc):
            field.left.connect(self._on_left)
        self.body.textChanged.connect(self._on_changed)
        QShortcut(QKeySequence("Alt+X"), self).activated.connect(self.body.setFocus)
        look.changed.connect(self._follow_look)
        self._follow_look()
        self._write_texts()

    def show_letter(self, letter: Letter) -> None:
        """Put a letter on the sheet."""
        self.to.set_text(letter.to)
        self.cc.set_text(letter.cc)
        self.bcc.set_text(letter.bcc)
        self.subject.set_text(letter.subject)
        self.body.setPlainText(letter.body)
        self.to.edit.setCursorPosition(0)
        self._replies = (letter.in_reply_to, letter.references)
        self.copies.button.setChecked(bool(letter.cc or letter.bcc))
        self._tell_whom()

    def _tell_whom(self) -> None:
        """An answer begins in its text: a voice says there whom it goes to, and what about."""
        lines = ((self.tr("To"), self.to.text()), (self.tr("Subject"), self.subject.text()))
        self.body.setAccessibleDescription(in_sentences(*(f"{name}: {text}" for name, text in lines if text)))

    def set_book(self, book: AddressBook) -> None:
        """Know the people of the address book."""
        for field in (self.to, self.cc, self.bcc):
            field.set_book(book)

    def letter(self) -> Letter:
        """What is on the sheet."""
        in_reply_to, references = self._replies
        return Letter(
            to=self.to.text(),
            cc=self.cc.text(),
            bcc=self.bcc.text(),
            subject=self.subject.text(),
            body=self.body.toPlainText(),
            in_reply_to=in_reply_to,
            references=references,
        )

    def recipients(self) -> tuple[tuple[Recipient, ...], ...] | None:
        """To, Cc and Bcc; None when one of them cannot be written to, which is then said under its field."""
        found = []
        good = True
        for field in (self.to, self.cc, self.bcc):
            read = parse_recipients([field.text()])
            good = not self._explain(field, read) and good
            found.append(read.found)
        if good and not any(found):
            self.to.say(
                [Hint(HintKind.WRONG, self.tr("Please enter the mail address of the person you write to."))]
            )
            good = False
        return tuple(found) if good else None

    def draft(self, people: tuple[tuple[Recipient, ...], ...]) -> Draft:
        """What is on the sheet as a letter to these people; its files are kept with it already."""
        to, cc, bcc = people
        letter = self.letter()
        return Draft(
            to=to,
            cc=cc,
            bcc=bcc,
            subject=letter.subject,
            body=letter.body,
            in_reply_to=letter.in_reply_to,
            references=letter.references,
        )

    def show_changes(self, draft: Draft) -> None:
        """Put on the sheet what differs from it in the draft: the people, the subject."""
        for field, people in ((self.to, draft.to), (self.cc, draft.cc), (self.bcc, draft.bcc)):
            if parse_recipients([field.text()]).found != people:
                field.set_text(shown_recipients(people))
                field.edit.setCursorPosition(0)
        self.subject.set_text(draft.subject)
        if draft.cc or draft.bcc:
            self.copies.button.setChecked(True)

    def _explain(self, field: BigField, read: Recipients) -> bool:
        """Say what is wrong in a field, and how slips of a Japanese keyboard are understood."""
        wrong = [Hint(HintKind.WRONG, tell(problem, translate).sentence) for problem in read.problems]
        understood = [
            Hint(HintKind.FIXED, self.tr("Understood as %1").replace("%1", person.address.shown))
            for person in read.found
            if repair(person.address.given)[1]
        ]
        field.say([*wrong, *understood])
        return bool(read.problems)

    def _write_texts(self) -> None:
        self.to.label(self.tr("To"), help_text=self.tr("The mail address of the person you write to"))
        self.cc.label(self.tr("Copy to"))
        self.bcc.label(self.tr("Hidden copy to (the others do not see it)"))
        self.copies.button.label(self.tr("Send it to others as well"))
        self.subject.label(self.tr("Subject"))
        self._body_label.setText(self.tr("Letter"))
        self.body.setAccessibleName(self.tr("Letter"))

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_left(self) -> None:
        field = self.sender()
        assert isinstance(field, BigField)
        self._explain(field, parse_recipients([field.text()]))

    @Slot()
    def _follow_look(self) -> None:
        self.body.setMinimumHeight(self.body.fontMetrics().lineSpacing() * BODY_LINES)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)
