"""Half-written letters on the disk, so that none is lost by closing a window or by a power cut."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

LIMIT_BYTES = 4_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What stands in the fields of a letter; files are kept by their path."""

    to: str = ""
    cc: str = ""
    bcc: str = ""
    subject: str = ""
    body: str = ""
    files: tuple[str, ...] = ()
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written."""
        return not any((self.to, self.cc, self.bcc, self.subject, self.body.strip(), self.files))


class KeptLetter:
    """One half-written letter of one account; without a folder it is kept while the program runs."""

    def __init__(self, folder: Path | None, account_id: str) -> None:
        self._path = None if folder is None else folder / f"letter-{account_id}.json"
        self._letter: Letter | None = None

    def load(self) -> Letter | None:
        """The letter that was kept; a file that is missing or broken counts as none."""
        if self._letter is not None or self._path is None:
            return self._letter
        try:
            with self._path.open("rb") as file:
                read = json.loads(file.read(LIMIT_BYTES))
        except (OSError, ValueError):
            return None
        self._letter = _checked(read)
        return self._letter

    def keep(self, letter: Letter) -> bool:
        """Keep the letter; False when it could not be written to the disk."""
        self._letter = letter
        if self._path is None:
            return True
        unfinished = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(json.dumps(asdict(letter), ensure_ascii=False).encode("utf-8", "surrogatepass"))
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(self._path)
        except OSError:
            with suppress(OSError):
                unfinished.unlink()
            return False
        return True

    def forget(self) -> None:
        """The letter was sent, or thrown away on purpose."""
        self._letter = None
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink()


def _checked(read: object) -> Letter | None:
    if not isinstance(read, dict):
        return None
    letter = Letter(
        to=_text(read.get("to")) or "",
        cc=_text(read.get("cc")) or "",
        bcc=_text(read.get("bcc")) or "",
        subject=_text(read.get("subject")) or "",
        body=_text(read.get("body")) or "",
        files=_texts(read.get("files")),
        in_reply_to=_text(read.get("in_reply_to")),
        references=_texts(read.get("references")),
    )
    return None if letter.is_blank else letter


def _text(read: object) -> str | None:
    return read if isinstance(read, str) else None


def _texts(read: object) -> tuple[str, ...]:
    return tuple(text for text in read if isinstance(text, str)) if isinstance(read, list) else ()
