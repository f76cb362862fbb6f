"""Words that go into letters: the line above a quoted text, and the letter to oneself."""

from datetime import datetime

from wizard.wording.marking import Translate, fill, mark

_WROTE_ON = mark("Letter", "On %1, %2 wrote:")
_WROTE = mark("Letter", "%1 wrote:")
_FORWARDED = mark("Letter", "----- Forwarded letter -----")
_FORWARDED_FROM = mark("Letter", "From: %1")
_FORWARDED_DATE = mark("Letter", "Date: %1")
_FORWARDED_SUBJECT = mark("Letter", "Subject: %1")
_FORWARDED_TO = mark("Letter", "To: %1")
_TEST_SUBJECT = mark("Letter", "A letter from Tayori to yourself")
_TEST_BODY = mark(
    "Letter",
    "This letter was sent by Tayori to show that your mail works.\n"
    "If you can read it, mail can be sent and received on this computer.\n"
    "You may delete it.\n",
)


def attribution(date: datetime | None, name: str, translate: Translate) -> str:
    """The line above a quoted text."""
    if date is None:
        return fill(translate("Letter", _WROTE), (name,))
    return fill(translate("Letter", _WROTE_ON), (f"{date:%Y-%m-%d %H:%M}", name))


def forwarding_head(
    *, writers: str, date: datetime | None, subject: str, to: str, translate: Translate
) -> str:
    """The lines above a forwarded text: whose letter it was, of when, about what and to whom."""
    shown_date = "" if date is None else f"{date:%Y-%m-%d %H:%M}"
    rows = (
        (_FORWARDED_FROM, writers),
        (_FORWARDED_DATE, shown_date),
        (_FORWARDED_SUBJECT, subject),
        (_FORWARDED_TO, to),
    )
    told = (fill(translate("Letter", words), (value,)) for words, value in rows if value)
    return "\n".join([translate("Letter", _FORWARDED), *told])


def letter_to_oneself(translate: Translate) -> tuple[str, str]:
    """Subject and body of the letter that proves the round trip."""
    return translate("Letter", _TEST_SUBJECT), translate("Letter", _TEST_BODY)
