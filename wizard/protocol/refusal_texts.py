"""Sentences by which known servers and providers refuse a login where their codes do not tell why.

The first pattern that matches wins. Wording changes without notice: whatever has a code is decided by it
(`wizard.protocol.replies`), and a sentence that is not known here leaves the refusal as it is.
"""

import re

from wizard.protocol.actions import RefusalReason

_PATTERNS: tuple[tuple[RefusalReason, str], ...] = (
    (RefusalReason.CREDENTIALS, r"credentials were incorrect|invalid credentials or "),
    (RefusalReason.METHOD_BLOCKED, r"app(lication)?[- ]?(specific)? ?password"),
    (RefusalReason.METHOD_BLOCKED, r"authori[sz]ation code|parol prilozheniya"),
    (RefusalReason.METHOD_BLOCKED, r"basic ?auth\w* (is|has been|was) (disabled|blocked|turned off)"),
    (RefusalReason.METHOD_BLOCKED, r"BasicAuthBlocked|SmtpClientAuthentication is disabled"),
    (
        RefusalReason.METHOD_BLOCKED,
        r"web ?login required|(log|sign) ?in (via|through|with) (your|a|the)?( web)? ?browser",
    ),
    (
        RefusalReason.METHOD_BLOCKED,
        r"(not|yet to|isn't) (been )?(enabled?|activated?)\b.{0,30}\b(imap|pop3?|smtp)\b",
    ),
    (
        RefusalReason.METHOD_BLOCKED,
        r"\b(imap|pop3?|smtp)\b.{0,40}\b(not (been )?(enabled|activated|allowed)|disabled)",
    ),
    (RefusalReason.METHOD_BLOCKED, r"access rights to this service|user has no permission|unsafe login"),
    (RefusalReason.EXPIRED, r"password (has |is )?expired|expired password"),
    (
        RefusalReason.ENCRYPTION_NEEDED,
        r"must issue a STARTTLS|only available under a layer|encryption required",
    ),
    (
        RefusalReason.ENCRYPTION_NEEDED,
        r"(disallowed|not allowed|disabled) on non-?secure|without (TLS|SSL|encryption)",
    ),
    (
        RefusalReason.LOCKED,
        r"(account|user|mailbox)( \S+)? (is |has been |was )?(\w+ )?(locked|suspended|disabled|deactivated)",
    ),
    (
        RefusalReason.TEMPORARY,
        r"too many|try (again )?later|temporar(y|ily)|concurrent|rate limit|unable to lock",
    ),
    (
        RefusalReason.TEMPORARY,
        r"server (is )?(busy|unavailable)|service (is )?(not available|unavailable)|internal error",
    ),
    (
        RefusalReason.NO_MECHANISM,
        r"(mechanism|authentication type|auth type) (is )?(not supported|unsupported)",
    ),
    (RefusalReason.NO_MECHANISM, r"un(recognized|supported|known) (authentication|auth|mechanism|command)"),
)

_COMPILED = tuple((reason, re.compile(pattern, re.IGNORECASE)) for reason, pattern in _PATTERNS)


def reason_in_text(text: str) -> RefusalReason | None:
    """The reason that the words of a refusal give, or None when they give none."""
    for reason, pattern in _COMPILED:
        if pattern.search(text):
            return reason
    return None
