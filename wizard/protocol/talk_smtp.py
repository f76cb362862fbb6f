"""The plain steps of an SMTP conversation (RFC 5321 §3, with the pipelining of RFC 2920)."""

import re
from typing import Final

from typing_extensions import override

from wizard.model.conversation import Speaker, TalkStep
from wizard.protocol.replies import clean_text
from wizard.protocol.talk_reading import Asked, Reading, TalkReader

LETTER_LINES: Final = 8
"""How much of a letter's beginning is shown."""

_STEPS: Final = {
    b"EHLO": (TalkStep.ABILITIES, TalkStep.ABILITIES),
    b"HELO": (TalkStep.ABILITIES, TalkStep.ABILITIES),
    b"STARTTLS": (TalkStep.ENCRYPTION, TalkStep.ENCRYPTION),
    b"AUTH": (TalkStep.LOGIN, TalkStep.LOGIN_ANSWER),
    b"MAIL": (TalkStep.OFFER, TalkStep.OFFER_ANSWER),
    b"RCPT": (TalkStep.RECIPIENT, TalkStep.RECIPIENT_ANSWER),
    b"DATA": (TalkStep.TEXT, TalkStep.TEXT),
}
_OTHER: Final = (TalkStep.OTHER, TalkStep.OTHER)
_RECIPIENT = re.compile(rb"RCPT TO:<([^>]*)>", re.IGNORECASE)


class SmtpTalkReader(TalkReader):
    """Sending."""

    login = Asked(TalkStep.LOGIN, TalkStep.LOGIN_ANSWER, b"AUTH")

    @override
    def said(self, line: bytes) -> Reading:
        word = line.split(b" ", 1)[0].upper()
        step, answer = _STEPS.get(word, _OTHER)
        self._waiting.append(Asked(step, answer, word))
        named = _RECIPIENT.match(line)
        return Reading(step=step, fact=clean_text(named[1]) if named else "")

    @override
    def heard(self, line: bytes) -> Reading:
        code, is_last = line[:3], line[3:4] != b"-"
        refused = code[:1] in {b"4", b"5"}
        asked = self._asked
        if asked is None:
            return Reading(step=TalkStep.HELLO, refused=refused)
        if code == b"334":
            return Reading(step=asked.step)
        if is_last:
            self._answered()
        if asked.word == b"DATA" and code == b"354":
            self._waiting.append(Asked(TalkStep.TEXT, TalkStep.TEXT_ANSWER))
            return Reading(step=asked.answer, text_of=Speaker.CLIENT, shows=LETTER_LINES)
        return Reading(step=asked.answer, refused=refused)
