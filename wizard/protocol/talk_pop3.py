"""The plain steps of a POP3 conversation (RFC 1939)."""

import re
from typing import Final

from typing_extensions import override

from wizard.model.conversation import Speaker, TalkStep
from wizard.protocol.talk_reading import Asked, Reading, TalkReader

_STEPS: Final = {
    b"CAPA": (TalkStep.ABILITIES, TalkStep.ABILITIES),
    b"STLS": (TalkStep.ENCRYPTION, TalkStep.ENCRYPTION),
    b"USER": (TalkStep.NAME_AND_PASSWORD, TalkStep.LOGIN_ANSWER),
    b"PASS": (TalkStep.NAME_AND_PASSWORD, TalkStep.LOGIN_ANSWER),
    b"AUTH": (TalkStep.NAME_AND_PASSWORD, TalkStep.LOGIN_ANSWER),
    b"STAT": (TalkStep.COUNT, TalkStep.COUNT),
    b"UIDL": (TalkStep.COUNT, TalkStep.COUNT),
    b"LIST": (TalkStep.COUNT, TalkStep.COUNT),
    b"RETR": (TalkStep.ASK, TalkStep.YES),
    b"TOP": (TalkStep.ASK, TalkStep.YES),
}
_OTHER: Final = (TalkStep.OTHER, TalkStep.OTHER)
_SHOWN_LINES: Final = {b"CAPA": 20, b"UIDL": 3, b"LIST": 3, b"RETR": 0, b"TOP": 0}
"""The answers with a block, and how much of it is shown: of letters nothing."""

_LISTS: Final = frozenset({b"UIDL", b"LIST"})
_STATISTICS = re.compile(rb"\+OK ([0-9]{1,10}) ")


class Pop3TalkReader(TalkReader):
    """Fetching by POP3."""

    login = Asked(TalkStep.NAME_AND_PASSWORD, TalkStep.LOGIN_ANSWER)

    @override
    def said(self, line: bytes) -> Reading:
        words = line.upper().split()
        word = words[0] if words else b""
        step, answer = _STEPS.get(word, _OTHER)
        one_only = word in _LISTS and len(words) > 1
        self._waiting.append(Asked(step, answer, b"" if one_only else word))
        return Reading(step=step)

    @override
    def heard(self, line: bytes) -> Reading:
        asked = self._asked
        refused = line[:4].upper() == b"-ERR"
        if asked is None:
            return Reading(step=TalkStep.WHO, refused=refused)
        if line[:2] == b"+ " or line == b"+":
            return Reading(step=asked.step)
        self._answered()
        if asked.word in _SHOWN_LINES and not refused:
            return Reading(
                step=asked.answer,
                text_of=Speaker.SERVER,
                shows=_SHOWN_LINES[asked.word],
                counts=asked.word in _LISTS,
            )
        counted = _STATISTICS.match(line) if asked.word == b"STAT" else None
        return Reading(step=asked.answer, refused=refused, fact=counted[1].decode() if counted else "")
