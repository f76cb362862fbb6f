"""The day of a mail as people say it: today, yesterday, a day of this year, a day of another."""

from datetime import date, datetime, timedelta
from enum import Enum

from PySide6.QtCore import QDate, QLocale


class Nearness(Enum):
    """How a day is named."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_YEAR = "this_year"
    LONG_AGO = "long_ago"


def nearness(day: date, today: date) -> Nearness:
    """How a day is named today; a day that is still to come, by a wrong clock, is named in full."""
    if day == today:
        return Nearness.TODAY
    if day == today - timedelta(days=1):
        return Nearness.YESTERDAY
    return Nearness.THIS_YEAR if day.year == today.year and day < today else Nearness.LONG_AGO


def local_time(text: str | None) -> datetime | None:
    """An RFC 3339 time in this machine's zone; None when there is none or it makes no sense."""
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError, OSError):
        return None


def clock_time(moment: datetime) -> str:
    """The time of day, as 9:05."""
    return f"{moment.hour}:{moment.minute:02}"


def written(day: date, pattern: str) -> str:
    """A day in the language of the windows; the pattern is in Qt's letters (d, MMM, yyyy)."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
