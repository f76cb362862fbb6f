"""The Date field of a received mail, in every shape it comes (RFC 5322 §3.3, §4.3)."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from functools import lru_cache

# Zone names that mail programs write although only offsets are allowed.
_ZONES = (("JST", "+0900"), ("KST", "+0900"), ("CET", "+0100"), ("CEST", "+0200"), ("BST", "+0100"))
_ZONE = re.compile(rf"\b({'|'.join(name for name, _ in _ZONES)})\s*\Z")
# Some programs write the year 0 for "unknown", which would be read as 2000.
_YEAR_0 = re.compile(r"\d\s+[A-Za-z]{3,9}\s+0\d{3}\b")
_YEARS = range(1970, 2100)
_LIMIT = 200
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# As nearly all mails have it, and as IMAP tells it (RFC 9051 §9, date-time).
_USUAL = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?([0-9]{1,2})([ -])"
    rf"({'|'.join(_MONTHS)})\2([1-9][0-9]{{3}}) "
    r"([0-9]{2}):([0-9]{2}):([0-9]{2}) ([+-][0-9]{2})([0-5][0-9])"
)


def read_date(text: str) -> datetime | None:
    """The moment, with its zone (UTC when it names none); None when the text is no date that mail can have.

    A date of the year 9999 would stand above all mails for ever. Never raises.
    """
    try:
        moment = _usual(text) or _unusual(text)
        year = moment.astimezone(UTC).year
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if year in _YEARS else None


def _usual(text: str) -> datetime | None:
    """The same as `_unusual` several times faster, for what needs no forgiving."""
    found = _USUAL.fullmatch(text)
    if found is None:
        return None
    day, _, month, year, hour, minute, second, zone_hours, zone_minutes = found.groups()
    zone = _zone(zone_hours, zone_minutes)
    return datetime(
        int(year),
        _MONTHS.index(month) + 1,
        int(day),
        int(hour),
        int(minute),
        int(second),
        tzinfo=zone,
    )


@lru_cache(maxsize=256)
def _zone(hours: str, minutes: str) -> tzinfo:
    offset = timedelta(hours=int(hours[1:]), minutes=int(minutes))
    return timezone(-offset if hours[0] == "-" else offset)


def _unusual(text: str) -> datetime:
    plain = _ZONE.sub(lambda match: dict(_ZONES)[match[1]], text.strip()[:_LIMIT])
    if _YEAR_0.search(plain):
        raise ValueError("the year 0")
    moment = parsedate_to_datetime(plain)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
