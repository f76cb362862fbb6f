"""What a reader does with the letter that is open: follow links, see pictures, keep or open files."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from wizard.gui.engine import Engine
from wizard.gui.look import Look
from wizard.gui.mail.file_saver import FileSaver
from wizard.gui.mail.links import Links
from wizard.gui.mail.reading_pane import ReadingPane
from wizard.gui.widgets.ask import Ask
from wizard.runtime.desk import (
    FetchPictures,
    FileKept,
    FileNotKept,
    FileReady,
    OpenFile,
    PicturesFetched,
    SaveFile,
)

LetterReply = PicturesFetched | FileKept | FileReady | FileNotKept


class LetterActions(QObject):
    """Nothing happens that was not asked for by hand, and only to the letter that is open.

    Signals:
        went_well: something is done (str, a sentence).
        went_wrong: something could not be done (str, a sentence).
        letter_wanted: a mail address in the letter was pressed (str).
    """

    went_well = Signal(str)
    went_wrong = Signal(str)
    letter_wanted = Signal(str)

    def __init__(
        self, parent: QWidget, look: Look, engine: Engine, account_id: str, pane: ReadingPane
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._account_id = account_id
        self._pane = pane
        self._row_id: int | None = None
        self.links = Links(parent, look)
        self.saver = FileSaver(parent)
        self.ask_pictures = Ask(parent, look)
        pane.link_wanted.connect(self.links.follow)
        pane.save_wanted.connect(self.saver.save)
        pane.open_wanted.connect(self._on_open)
        pane.pictures_wanted.connect(self._on_pictures_wanted)
        self.links.letter_wanted.connect(self.letter_wanted)
        self.saver.place_chosen.connect(self._on_place)
        self.ask_pictures.agreed.connect(self._on_pictures_agreed)

    def begin(self, row_id: int) -> None:
        """The letter of this row is open now."""
        self._row_id = row_id

    def take(self, reply: LetterReply) -> None:
        """Show what the engine answered."""
        match reply:
            case PicturesFetched():
                if reply.row_id == self._row_id:
                    self._pane.show_pictures(reply.shown, missing=reply.missing)
            case FileKept():
                self.went_well.emit(self._kept(reply))
            case FileReady():
                self.saver.show_file(reply.path)
            case FileNotKept():
                words = self.tr("The file could not be saved: %1")
                self.went_wrong.emit(words.replace("%1", reply.reason))

    def _kept(self, kept: FileKept) -> str:
        if not kept.is_beside:
            return self.tr("The file was saved.")
        words = self.tr("There is a file of that name already. This one was saved as “%1”.")
        return words.replace("%1", kept.path.name)

    @Slot(int, object)
    def _on_place(self, index: int, place: object) -> None:
        assert isinstance(place, Path)
        if self._row_id is not None:
            self._engine.ask(
                SaveFile(account_id=self._account_id, row_id=self._row_id, index=index, place=place)
            )

    @Slot(int)
    def _on_open(self, index: int) -> None:
        if self._row_id is not None:
            self._engine.ask(OpenFile(account_id=self._account_id, row_id=self._row_id, index=index))

    @Slot()
    def _on_pictures_wanted(self) -> None:
        self.ask_pictures.ask(
            self.tr("Fetch the pictures of this letter from the internet?"),
            self.tr("The writer will learn that you read it, when, and about where you are."),
            yes=self.tr("Fetch them"),
            no=self.tr("Do not fetch them"),
        )

    @Slot()
    def _on_pictures_agreed(self) -> None:
        if self._row_id is not None:
            self._pane.say_fetching_pictures()
            self._engine.ask(FetchPictures(account_id=self._account_id, row_id=self._row_id))
