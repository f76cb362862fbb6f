"""The plain steps of an IMAP conversation (RFC 9051)."""

import re
from typing import Final

from typing_extensions import override

from wizard.model.conversation import TalkStep
from wizard.protocol.talk_reading import Asked, Reading, TalkReader

_STEPS: Final = {
    b"CAPABILITY": (TalkStep.ABILITIES, TalkStep.ABILITIES),
    b"ENABLE": (TalkStep.ABILITIES, TalkStep.ABILITIES),
    b"ID": (TalkStep.ABILITIES, TalkStep.ABILITIES),
    b"STARTTLS": (TalkStep.ENCRYPTION, TalkStep.ENCRYPTION),
    b"LOGIN": (TalkStep.NAME_AND_PASSWORD, TalkStep.LOGIN_ANSWER),
    b"AUTHENTICATE": (TalkStep.NAME_AND_PASSWORD, TalkStep.LOGIN_ANSWER),
    b"SELECT": (TalkStep.COUNT, TalkStep.COUNT),
    b"EXAMINE": (TalkStep.COUNT, TalkStep.COUNT),
    b"STATUS": (TalkStep.COUNT, TalkStep.COUNT),
    b"UID SEARCH": (TalkStep.COUNT, TalkStep.COUNT),
    b"UID FETCH": (TalkStep.COUNT, TalkStep.COUNT),
}
_BODIES: Final = (TalkStep.ASK, TalkStep.YES)
_OTHER: Final = (TalkStep.OTHER, TalkStep.OTHER)
_COMMAND = re.compile(rb"[^ ]+ ((?:UID )?[A-Z]+)", re.IGNORECASE)
_WANTS_BODY = re.compile(rb"\b(?:BODY(?:\.PEEK)?\[|RFC822(?![.A-Z]))", re.IGNORECASE)
_LITERAL = re.compile(rb"\{([0-9]{1,10})\+?\}$")
_EXISTS = re.compile(rb"\* ([0-9]{1,10}) EXISTS$", re.IGNORECASE)
_TAGGED = re.compile(rb"[^ *+]+ (OK|NO|BAD)\b", re.IGNORECASE)
_FAREWELL = re.compile(rb"\* BYE\b", re.IGNORECASE)


class ImapTalkReader(TalkReader):
    """Fetching by IMAP."""

    login = Asked(TalkStep.NAME_AND_PASSWORD, TalkStep.LOGIN_ANSWER)

    @override
    def said(self, line: bytes) -> Reading:
        named = _COMMAND.match(line)
        if named is None:
            return Reading(step=TalkStep.OTHER, literal=literal_size(line))
        step, answer = _STEPS.get(named[1].upper(), _OTHER)
        if named[1].upper() == b"UID FETCH" and _WANTS_BODY.search(line):
            step, answer = _BODIES
        self._waiting.append(Asked(step, answer))
        return Reading(step=step, literal=literal_size(line))

    @override
    def heard(self, line: bytes) -> Reading:
        asked = self._asked
        if asked is None:
            return Reading(step=TalkStep.WHO, refused=_FAREWELL.match(line) is not None)
        if line[:1] == b"+":
            return Reading(step=asked.step)
        ended = _TAGGED.match(line)
        if ended is not None:
            self._answered()
        exists = _EXISTS.match(line)
        return Reading(
            step=asked.answer,
            refused=ended is not None and ended[1].upper() != b"OK",
            fact=exists[1].decode() if exists else "",
            literal=literal_size(line),
        )


def literal_size(line: bytes) -> int | None:
    """The size of the literal that follows this line, None when none does."""
    announced = _LITERAL.search(line)
    return int(announced[1]) if announced else None
