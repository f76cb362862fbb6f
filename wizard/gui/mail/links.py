"""What happens when a link in a letter is pressed: the real address is shown before anything opens."""

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look
from wizard.gui.mail.short import short
from wizard.gui.widgets.ask import Ask
from wizard.mail.reading.links import read_link


class Links(QObject):
    """Web pages open in the browser after a yes; mail addresses open a new letter.

    Signals:
        letter_wanted: a mail address was pressed (str).
    """

    letter_wanted = Signal(str)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.ask = Ask(parent, look)
        self._url = QUrl()
        self.ask.agreed.connect(self._on_agreed)

    @Slot(QUrl, str)
    def follow(self, url: QUrl, words: str) -> None:
        """Ask, naming the host that would really be visited, and the one that the words name instead."""
        if url.scheme().lower() == "mailto":
            self.letter_wanted.emit(url.path())
            return
        link = read_link(url.toString(QUrl.ComponentFormattingOption.FullyEncoded), words)
        if link is None:
            return
        self._url = url
        self.ask.ask(
            self.tr("Open a page of %1?").replace("%1", short(link.host_shown)),
            self._caution(link.claimed),
            yes=self.tr("Open it"),
            no=self.tr("Do not open it"),
        )

    def _caution(self, claimed: str | None) -> str:
        if claimed is None:
            return self.tr("Letters that ask for passwords or money are often false.")
        return self.tr("Be careful: the letter says “%1”, but this is another place.").replace(
            "%1", short(claimed)
        )

    @Slot()
    def _on_agreed(self) -> None:
        QDesktopServices.openUrl(self._url)
