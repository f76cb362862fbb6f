"""Names of attachments made safe to save on any system; the name never chooses the place."""

import mimetypes
import re
import unicodedata

LIMIT_BYTES = 200
"""A longer name is cut before its extension; file systems take 255 bytes."""

# Windows drops dots and spaces at the end, and a dot in front hides a file.
_EDGES = re.compile(r"\A[\s.]+|[\s.]+\Z")
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|\Z)", re.IGNORECASE
)
_EXTENSION_LIMIT_BYTES = 20


def safe_name(name: str) -> str:
    """The last part of the name without anything a file system could trip over; empty if nothing is left."""
    if not name:
        return ""
    # Unseen characters go first: one between dots or slashes must not hide what they do.
    seen = "".join(char for char in name if unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Zl", "Zp"})
    last = next((part for part in reversed(re.split(r"[/\\]", seen)) if part.strip(". ")), "")
    plain = _EDGES.sub("", _FORBIDDEN.sub("_", unicodedata.normalize("NFC", last)))
    if _RESERVED.match(plain):
        plain = f"_{plain}"
    return _shortened(plain)


def made_up_name(number: int, content_type: str) -> str:
    """A name for an attachment that has none, such as `attachment2.pdf`."""
    extension = (
        ".eml" if content_type == "message/rfc822" else mimetypes.guess_extension(content_type, strict=False)
    )
    return f"attachment{number}{extension or '.bin'}"


def _shortened(name: str) -> str:
    if len(name.encode()) <= LIMIT_BYTES:
        return name
    stem, dot, extension = name.rpartition(".")
    if not dot or len(extension.encode()) > _EXTENSION_LIMIT_BYTES:
        stem, dot, extension = name, "", ""
    room = LIMIT_BYTES - len((dot + extension).encode())
    cut = stem.encode()[:room].decode("utf-8", "ignore")
    return _EDGES.sub("", cut) + dot + extension
