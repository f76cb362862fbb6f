"""Letters that an older Tayori kept as files of its own: taken into the store once, then gone."""

import json
import logging
import mimetypes
import re
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from wizard.mail.store.drafts import FILES_LIMIT_BYTES, Drafts, Letter
from wizard.mail.writing.compose import DraftAttachment

log = logging.getLogger(__name__)

_LIMIT_BYTES = 4_000_000
_KEY_LENGTH = 32


def take_over(folder: Path, account_id: str, drafts: Drafts) -> None:
    """Make drafts of the account's letters in this folder; a file that cannot be read stays where it is.

    Raises:
        StoreError: the store cannot be written; no file is gone then.
    """
    name = re.compile(rf"letter-{re.escape(account_id)}(-[0-9a-f]{{16}})?\.json")
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            if name.fullmatch(path.name):
                _take_over(path, drafts)


def _take_over(path: Path, drafts: Drafts) -> None:
    try:
        with path.open("rb") as file:
            content = file.read(_LIMIT_BYTES)
        read = json.loads(content)
    except (OSError, ValueError):
        log.warning("a letter that was kept by an older version cannot be read: %s", path.name)
        return
    if isinstance(read, dict):
        letter = _letter(read)
        files = _files(_texts(read.get("files")))
        # The same key for the same file: the program may die before the file is gone.
        key = sha256(path.name.encode() + content).hexdigest()[:_KEY_LENGTH]
        if (not letter.is_blank or files) and drafts.find(key) is None:
            drafts.begin(key, letter, files)
    path.unlink()


def _letter(read: dict[str, object]) -> Letter:
    return Letter(
        to=_text(read.get("to")) or "",
        cc=_text(read.get("cc")) or "",
        bcc=_text(read.get("bcc")) or "",
        subject=_text(read.get("subject")) or "",
        body=_text(read.get("body")) or "",
        in_reply_to=_text(read.get("in_reply_to")),
        references=_texts(read.get("references")),
    )


def _files(paths: tuple[str, ...]) -> tuple[DraftAttachment, ...]:
    """Those that are still there and fit into one letter."""
    found: list[DraftAttachment] = []
    left = FILES_LIMIT_BYTES
    for text in paths:
        with suppress(OSError):
            path = Path(text)
            with path.open("rb") as file:
                data = file.read(left + 1)
            if len(data) <= left:
                left -= len(data)
                found.append(attached(path, data))
    return tuple(found)


def attached(path: Path, data: bytes) -> DraftAttachment:
    """A file as it is sent along."""
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return DraftAttachment(name=path.name, content_type=kind, data=data)


def _text(read: object) -> str | None:
    return read if isinstance(read, str) else None


def _texts(read: object) -> tuple[str, ...]:
    return tuple(text for text in read if isinstance(text, str)) if isinstance(read, list) else ()
