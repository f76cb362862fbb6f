"""Server replies made fit for people, and the reason behind a refused login.

Codes decide first (RFC 5530, RFC 3206, RFC 4954 with RFC 3463). The sentences of known servers only make
finer what a code says in general, and decide where a code says no more than "no".
"""

import re
import unicodedata

from wizard.model.server import Protocol
from wizard.protocol.actions import RefusalReason
from wizard.protocol.refusal_texts import reason_in_text

SHOWN_CHARACTERS = 300
_READ_BYTES = 4096

_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~]?)")

_IMAP_CODES: dict[str, RefusalReason] = {
    "EXPIRED": RefusalReason.EXPIRED,
    "PRIVACYREQUIRED": RefusalReason.ENCRYPTION_NEEDED,
    "CONTACTADMIN": RefusalReason.LOCKED,
    "UNAVAILABLE": RefusalReason.TEMPORARY,
    "INUSE": RefusalReason.TEMPORARY,
    "LIMIT": RefusalReason.TEMPORARY,
    "SERVERBUG": RefusalReason.TEMPORARY,
    "OVERQUOTA": RefusalReason.TEMPORARY,
    "AUTHORIZATIONFAILED": RefusalReason.METHOD_BLOCKED,
    "NOPERM": RefusalReason.METHOD_BLOCKED,
    "WEBALERT": RefusalReason.WEB_LOGIN,
    "REFERRAL": RefusalReason.REFERRED,  # RFC 2221: the account is elsewhere; the password was not looked at
}

_POP_CODES: dict[str, RefusalReason] = {
    "SYS/TEMP": RefusalReason.TEMPORARY,
    "IN-USE": RefusalReason.TEMPORARY,
    "LOGIN-DELAY": RefusalReason.TOO_MANY_TRIES,
    "SYS/PERM": RefusalReason.LOCKED,
}

_SMTP_ENHANCED: dict[str, RefusalReason] = {
    "4.7.12": RefusalReason.METHOD_BLOCKED,
    "5.2.1": RefusalReason.LOCKED,
    "5.5.1": RefusalReason.NO_MECHANISM,
    "5.7.4": RefusalReason.NO_MECHANISM,
    "5.7.9": RefusalReason.METHOD_BLOCKED,
    "5.7.10": RefusalReason.ENCRYPTION_NEEDED,
    "5.7.11": RefusalReason.ENCRYPTION_NEEDED,
    "5.7.12": RefusalReason.METHOD_BLOCKED,
    "5.7.13": RefusalReason.LOCKED,
    "5.7.14": RefusalReason.METHOD_BLOCKED,
}

_SMTP_CODES: dict[int, RefusalReason] = {
    500: RefusalReason.NO_MECHANISM,
    502: RefusalReason.NO_MECHANISM,
    503: RefusalReason.NO_MECHANISM,
    504: RefusalReason.NO_MECHANISM,
    523: RefusalReason.ENCRYPTION_NEEDED,
    525: RefusalReason.LOCKED,
    534: RefusalReason.METHOD_BLOCKED,
    538: RefusalReason.ENCRYPTION_NEEDED,
}


_FINER: dict[RefusalReason, frozenset[RefusalReason]] = {
    RefusalReason.METHOD_BLOCKED: frozenset(
        {
            RefusalReason.APP_PASSWORD,
            RefusalReason.SWITCHED_OFF,
            RefusalReason.BASIC_AUTH_OFF,
            RefusalReason.WEB_LOGIN,
        }
    ),
    RefusalReason.LOCKED: frozenset({RefusalReason.SWITCHED_OFF, RefusalReason.EXPIRED}),
    RefusalReason.TEMPORARY: frozenset({RefusalReason.TOO_MANY_TRIES}),
}
"""What words may add to a code; a server that is only out of order never blames the password."""


def clean_text(raw: bytes) -> str:
    """Server bytes as one plain line of at most 300 characters, none of them control, bidi or invisible."""
    return clean(raw[:_READ_BYTES].decode(errors="replace"))


def clean(text: str) -> str:
    """Text as one plain line of at most 300 characters, see `clean_text`."""
    text = _ESCAPE.sub("", text[:_READ_BYTES])
    visible = (char for char in text if char.isspace() or unicodedata.category(char)[0] != "C")
    text = " ".join("".join(visible).split())
    return text if len(text) <= SHOWN_CHARACTERS else text[: SHOWN_CHARACTERS - 1].rstrip() + "…"


def imap_refusal(code: str, text: str, *, is_bad: bool = False) -> RefusalReason:
    """Why an IMAP login was refused: `code` is the response code in capitals, "" if there was none."""
    vague = RefusalReason.NO_MECHANISM if is_bad and not code else RefusalReason.CREDENTIALS
    return _decided(_IMAP_CODES.get(code), reason_in_text(Protocol.IMAP, code, text)) or vague


def pop_refusal(code: str, text: str) -> RefusalReason:
    """Why a POP3 login was refused: `code` is the RFC 3206 code in capitals, "" if there was none."""
    by_text = reason_in_text(Protocol.POP3, code, text)
    return _decided(_POP_CODES.get(code), by_text) or RefusalReason.CREDENTIALS


def smtp_refusal(code: int, enhanced: str, text: str) -> RefusalReason:
    """Why an SMTP login was refused: the reply code, and the enhanced one or ""."""
    by_code = _SMTP_ENHANCED.get(enhanced) or _SMTP_CODES.get(code)
    if by_code is None and 400 <= code < 500:
        by_code = RefusalReason.TEMPORARY
    by_text = reason_in_text(Protocol.SMTP, f"{code} {enhanced}".strip(), text)
    return _decided(by_code, by_text) or RefusalReason.CREDENTIALS


def _decided(by_code: RefusalReason | None, by_text: RefusalReason | None) -> RefusalReason | None:
    """What the code says, or what the words say if that is the same, only more exactly."""
    if by_code is None:
        return by_text
    return by_text if by_text in _FINER.get(by_code, ()) and by_text is not None else by_code
