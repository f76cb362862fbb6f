"""Which folder or search the list shows, and what is asked of the engine for it."""

from PySide6.QtCore import QObject, Signal, Slot

from wizard.gui.mail.folders import OWN, FolderNames, Folders
from wizard.gui.mail.list_column import ListColumn
from wizard.gui.mail.mail_list import PAGE_ROWS
from wizard.mail.store.marks import Mark
from wizard.mail.store.rows import INBOX
from wizard.runtime.desk import ListMail, MailListed
from wizard.runtime.desk_filing import FoldersListed, ListFolders


class Shelf(QObject):
    """One folder or search is listed at a time; rows of another one that come late are dropped.

    Signals:
        asked: something is wanted of the engine (Request).
        listed: rows came (no argument).
        counted: all of a folder is listed; whether there is anything in it (bool).
    """

    asked = Signal(object)
    listed = Signal()
    counted = Signal(bool)

    def __init__(self, parent: QObject, account_id: str, column: ListColumn) -> None:
        super().__init__(parent)
        self._account_id = account_id
        self._column = column
        self._model = column.model
        self._names = FolderNames(self)
        self.folders = Folders()
        column.folders.folder_wanted.connect(self.show_folder)
        column.search.wanted.connect(self.seek)
        column.search.ended.connect(self._on_search_ended)
        column.model.page_wanted.connect(self._ask_rows)

    def begin(self) -> None:
        """List the folders and the inbox."""
        self.ask_folders()
        self.show_folder(INBOX)

    @Slot(str)
    def show_folder(self, folder: str) -> None:
        """List a folder from its beginning; a search is over."""
        self._column.search.stop()
        self._list(folder)

    @Slot(str, bool)
    def seek(self, words: str, everywhere: bool) -> None:  # noqa: FBT001 - a slot takes what the signal has
        """List what has these words, in the folder or everywhere."""
        self._list(None if everywhere else self._column.folders.chosen, words)

    @Slot()
    def refresh(self) -> None:
        """List again what is listed, and the folders: they may have changed."""
        self.ask_folders()
        self._list(self._model.folder, self._model.words)

    @Slot(str)
    def count_read(self, folder: str) -> None:
        """One more mail of this folder was read; to open a letter asks nothing more of the engine."""
        self.folders = self.folders.with_one_read(folder)
        self._column.folders.show_folders(self.folders)

    def mark(self, row_id: int, mark: Mark) -> None:
        """Show the row with its new mark at once."""
        self._model.mark(row_id, mark)

    def take(self, reply: MailListed) -> None:
        """Show rows."""
        if (reply.folder, reply.words) != (self._model.folder, self._model.words):
            return
        self._model.take(reply.offset, reply.rows, reply.total)
        if reply.words:
            self._column.search.say_found(reply.total)
        else:
            self.counted.emit(reply.total > 0)
        self.listed.emit()

    def take_folders(self, reply: FoldersListed) -> None:
        """Show the folders; one that is gone is left for the inbox."""
        self.folders = Folders(reply.folders)
        names = {row.name: self._names.of(row) for row in reply.folders}
        self._model.know_folders(names, own=(row.name for row in reply.folders if row.role in OWN))
        self._column.folders.show_folders(self.folders)
        if self.folders.find(self._column.folders.chosen) is None:
            self._column.folders.choose(INBOX)
            self.show_folder(INBOX)

    def _list(self, folder: str | None, words: str = "") -> None:
        self._model.begin(folder, words)
        self._ask_rows(0)

    @Slot()
    def _on_search_ended(self) -> None:
        self._list(self._column.folders.chosen)

    @Slot(int)
    def _ask_rows(self, offset: int) -> None:
        self.asked.emit(
            ListMail(
                account_id=self._account_id,
                folder=self._model.folder,
                limit=PAGE_ROWS,
                offset=offset,
                words=self._model.words,
            )
        )

    def ask_folders(self) -> None:
        """Count again what lies in the folders."""
        self.asked.emit(ListFolders(account_id=self._account_id))
