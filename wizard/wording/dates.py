"""A day in words: 1 March 2024, 2024年3月1日."""

from datetime import date
from typing import Final

from wizard.wording.marking import Translate, fill, mark

MONTHS: Final = (
    mark("Date", "%1 January %2"),
    mark("Date", "%1 February %2"),
    mark("Date", "%1 March %2"),
    mark("Date", "%1 April %2"),
    mark("Date", "%1 May %2"),
    mark("Date", "%1 June %2"),
    mark("Date", "%1 July %2"),
    mark("Date", "%1 August %2"),
    mark("Date", "%1 September %2"),
    mark("Date", "%1 October %2"),
    mark("Date", "%1 November %2"),
    mark("Date", "%1 December %2"),
)


def day_in_words(moment: str, translate: Translate) -> str:
    """The day of a date or a time in the form of RFC 3339; a text of another form is left as it is."""
    try:
        day = date.fromisoformat(moment[:10])
    except ValueError:
        return moment
    return fill(translate("Date", MONTHS[day.month - 1]), (str(day.day), str(day.year)))
