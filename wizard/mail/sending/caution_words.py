"""A caution as one plain sentence."""

from wizard.mail.sending.cautions import (
    Caution,
    Doubt,
    DoubtfulAddress,
    FileForgotten,
    GroupAnswer,
    ManyVisible,
    NoSubject,
    Scope,
    TooLarge,
)
from wizard.wording.cautions import CautionText
from wizard.wording.marking import Translate, fill

_MEGABYTE = 1_000_000
_TENTH = 100_000


def tell_caution(caution: Caution, translate: Translate) -> str:
    """What was seen; where a letter goes to is told as it is, for somebody who is not asked."""
    match caution:
        case GroupAnswer():
            return _told_scope(caution, translate)
        case ManyVisible():
            return _say(translate, CautionText.MANY_VISIBLE, str(len(caution.people)))
        case DoubtfulAddress():
            return _told_doubt(caution, translate)
        case NoSubject():
            return _say(translate, CautionText.NO_SUBJECT)
        case FileForgotten():
            return _say(translate, CautionText.FILE_FORGOTTEN, caution.words)
        case TooLarge():
            text = CautionText.LARGER_THAN_COMMON if caution.is_common else CautionText.TOO_LARGE
            size = megabytes(-(-caution.size_bytes // _TENTH) * _TENTH)
            return _say(translate, text, size, megabytes(caution.limit_bytes // _TENTH * _TENTH))


def ask_scope(caution: GroupAnswer, translate: Translate) -> str:
    """The question who gets the answer."""
    return _say(translate, CautionText.GROUP_ANSWER, caution.group)


def megabytes(size_bytes: int) -> str:
    """A size as 14.2 MB; small limits, which some servers have, as 0.1 MB."""
    return f"{size_bytes / _MEGABYTE:.1f}".removesuffix(".0") + " MB"


def _told_scope(caution: GroupAnswer, translate: Translate) -> str:
    if caution.scope is Scope.WRITER:
        writer = caution.writers[0].name or caution.writers[0].address.shown
        return _say(translate, CautionText.GOES_TO_WRITER, caution.group, writer)
    if caution.members is None:
        return _say(translate, CautionText.GOES_TO_GROUP, caution.group)
    return _say(translate, CautionText.GOES_TO_SO_MANY, caution.group, str(caution.members))


def _told_doubt(caution: DoubtfulAddress, translate: Translate) -> str:
    address, meant = caution.address, caution.meant
    match caution.doubt:
        case Doubt.LOOKS_ALIKE if address.shown == address.wire:
            return _say(translate, CautionText.LOOKS_ALIKE_IN_NAME, address.shown)
        case Doubt.LOOKS_ALIKE:
            return _say(translate, CautionText.LOOKS_ALIKE, address.shown, address.wire)
        case Doubt.ALMOST_KNOWN | Doubt.MISSPELLED:
            assert meant is not None, "nearness is to something"
            is_near = caution.doubt is Doubt.ALMOST_KNOWN
            text = CautionText.ALMOST_KNOWN if is_near else CautionText.MISSPELLED
            return _say(translate, text, address.shown, meant.address.shown)


def _say(translate: Translate, text: CautionText, *facts: str) -> str:
    return fill(translate("BeforeSending", text.value), facts)
