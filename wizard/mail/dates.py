"""The Date field of a received mail, in every shape it comes (RFC 5322 §3.3, §4.3)."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

# Zone names that mail programs write although only offsets are allowed.
_ZONES = (("JST", "+0900"), ("KST", "+0900"), ("CET", "+0100"), ("CEST", "+0200"), ("BST", "+0100"))
_ZONE = re.compile(rf"\b({'|'.join(name for name, _ in _ZONES)})\s*\Z")
# Some programs write the year 0 for "unknown", which would be read as 2000.
_YEAR_0 = re.compile(r"\d\s+[A-Za-z]{3,9}\s+0\d{3}\b")
_YEARS = range(1970, 2100)
_LIMIT = 200


def read_date(text: str) -> datetime | None:
    """The moment, with its zone (UTC when it names none); None when the text is no date that mail can have.

    A date of the year 9999 would stand above all mails for ever. Never raises.
    """
    plain = _ZONE.sub(lambda match: dict(_ZONES)[match[1]], text.strip()[:_LIMIT])
    try:
        moment = parsedate_to_datetime(plain)
        aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        year = aware.astimezone(UTC).year
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return aware if year in _YEARS and not _YEAR_0.search(plain) else None
