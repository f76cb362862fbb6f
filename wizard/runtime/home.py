"""The folders where Tayori keeps things: settings and mail, all below one root when TAYORI_HOME names it."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "TAYORI_HOME"


@dataclass(frozen=True, slots=True)
class Home:
    """The root folder; nothing is created before something is stored."""

    root: Path

    @classmethod
    def find(cls, chosen: Path | None = None) -> "Home":
        """The folder the user chose, else TAYORI_HOME, else the system's place for application data."""
        if chosen is not None:
            return cls(chosen)
        named = os.environ.get(HOME_VARIABLE)
        return cls(Path(named) if named else Path(platformdirs.user_data_dir("tayori", appauthor=False)))

    @property
    def accounts(self) -> Path:
        """The folder of the account files."""
        return self.root / "accounts"

    @property
    def window_settings(self) -> Path:
        """The file with the window's text size and language."""
        return self.root / "window.json"

    @property
    def letters(self) -> Path:
        """Letters that are half written."""
        return self.root / "letters"

    @property
    def opened_files(self) -> Path:
        """Copies of attachments that other programs look at."""
        return self.root / "opened"

    @property
    def local_providers(self) -> Path:
        """The provider table that was made on this computer."""
        return self.root / "providers_local.json"

    @property
    def accepted(self) -> Path:
        """The file of certificates that an expert accepted."""
        return self.root / "accepted_certificates.json"

    def mail(self, account_id: str) -> Path:
        """The mail store of one account."""
        return self.root / "mail" / account_id / "mail.sqlite3"
