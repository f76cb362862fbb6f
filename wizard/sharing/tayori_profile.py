"""Tayori's own profile: one account as a versioned JSON file without any secret.

Another machine needs only the password. A reader ignores keys it does not know and refuses a newer version.
"""

import json

from wizard.model.account import VerifiedSettings
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import RecordError, mapping, settings_from, settings_record, text

FORMAT = "tayori-profile"
VERSION = 1
LIMIT_BYTES = 65_536
NAME_LONGEST = 200


def write_profile(settings: VerifiedSettings, *, display_name: str) -> bytes:
    """The file's content: UTF-8 JSON with a final newline."""
    record = {
        "format": FORMAT,
        "version": VERSION,
        "display_name": display_name,
        "settings": settings_record(settings),
    }
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()


def read_profile(data: bytes, *, name: str) -> tuple[VerifiedSettings, str] | Problem:
    """The settings and display name in a profile, or why they cannot be used; `name` is the file's name."""
    if len(data) > LIMIT_BYTES:
        detail = f"more than {LIMIT_BYTES} bytes"
        return Problem(code=ProblemCode.FILE_NOT_A_PROFILE, facts=(name,), detail=detail)
    try:
        record = mapping(json.loads(data), "profile")
        if text(record, "format") != FORMAT:
            raise RecordError("format")
        version = record.get("version")
        if isinstance(version, int) and version > VERSION:
            return Problem(code=ProblemCode.FILE_TOO_NEW, facts=(name,), detail=f"version {version}")
        if version != VERSION:
            raise RecordError("version")
        return settings_from(record.get("settings")), _name(record.get("display_name"))
    except (ValueError, RecursionError) as error:
        return Problem(code=ProblemCode.FILE_NOT_A_PROFILE, facts=(name,), detail=str(error))


def _name(value: object) -> str:
    """A name on one line: it is shown, and goes into the From field of every mail."""
    if not isinstance(value, str):
        return ""
    return "".join(char for char in " ".join(value.split()) if char.isprintable())[:NAME_LONGEST]
