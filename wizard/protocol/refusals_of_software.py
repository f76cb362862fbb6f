"""How mail server programs refuse a login, and what all of them have in common.

The last rows are no program's own words but what several say alike.
"""

from wizard.protocol.actions import RefusalReason
from wizard.protocol.refusal_row import ANY, FETCHING, IMAP, POP3, SMTP, RefusalRow

_DOVECOT = "https://doc.dovecot.org/latest/core/config/auth/overview.html"
_CYRUS_SASL = "https://www.cyrusimap.org/sasl/sasl/reference/manpages/library/sasl_errors.html"
_POSTFIX = "https://www.postfix.org/SASL_README.html"
_RFC_1939 = "https://www.rfc-editor.org/rfc/rfc1939#section-7"
_RFC_2449 = "https://www.rfc-editor.org/rfc/rfc2449#section-8"
_RFC_4954 = "https://www.rfc-editor.org/rfc/rfc4954#section-6"
_RFC_5530 = "https://www.rfc-editor.org/rfc/rfc5530#section-3"
_DAY = "2026-11-25"

SOFTWARE: tuple[RefusalRow, ...] = (
    RefusalRow(
        who="Dovecot",
        protocols=FETCHING,
        reason=RefusalReason.ENCRYPTION_NEEDED,
        text=r"(disallowed|not allowed|disabled) on non-?secure|without (TLS|SSL|encryption)",
        said=("", "Plaintext authentication disallowed on non-secure (SSL/TLS) connections."),
        source=_DOVECOT,
        checked=_DAY,
    ),
    RefusalRow(
        who="Dovecot",
        protocols=FETCHING,
        reason=RefusalReason.TEMPORARY,
        text=r"^(Internal error occurred|Temporary authentication failure)",
        said=("", "Internal error occurred. Refer to server log for more information."),
        source=_DOVECOT,
        checked=_DAY,
    ),
    RefusalRow(
        who="Cyrus",
        protocols=ANY,
        reason=RefusalReason.USERNAME,
        text=r"\buser not found\b",
        said=("", "Login failed: user not found"),
        source=_CYRUS_SASL,
        checked=_DAY,
    ),
    RefusalRow(
        who="Cyrus",
        protocols=ANY,
        reason=RefusalReason.EXPIRED,
        text=r"pass(phrase|word) expired, must be reset",
        said=("", "Login failed: passphrase expired, must be reset"),
        source=_CYRUS_SASL,
        checked=_DAY,
    ),
    RefusalRow(
        who="Cyrus",
        protocols=ANY,
        reason=RefusalReason.ENCRYPTION_NEEDED,
        text=r"only available under a layer|encryption (needed|required)",
        said=("", "Login only available under a layer"),
        source=_CYRUS_SASL,
        checked=_DAY,
    ),
    RefusalRow(
        who="Cyrus",
        protocols=ANY,
        reason=RefusalReason.NO_MECHANISM,
        text=r"no mechanism available|mechanism (is )?too weak",
        said=("", "no mechanism available"),
        source=_CYRUS_SASL,
        checked=_DAY,
    ),
    RefusalRow(
        who="Zimbra",
        protocols=IMAP,
        reason=RefusalReason.SWITCHED_OFF,
        text=r"account does not have IMAP access enabled",
        said=("", "LOGIN failed: account does not have IMAP access enabled"),
        source="https://wiki.zimbra.com/wiki/Ajcody-IMAP-POP",
        checked=_DAY,
    ),
    RefusalRow(
        who="Courier",
        protocols=FETCHING,
        reason=RefusalReason.SWITCHED_OFF,
        text=r"\b(IMAP|POP3|Webmail) access disabled for this account",
        said=("", "IMAP access disabled for this account."),
        source="https://www.courier-mta.org/authlib/README_authlib.html",
        checked=_DAY,
    ),
    RefusalRow(
        who="qpopper",
        protocols=POP3,
        reason=RefusalReason.PASSWORD,
        text=r"Password supplied for \S+ is incorrect",
        said=("AUTH", 'Password supplied for "taro" is incorrect.'),
        source=_RFC_2449,
        checked=_DAY,
    ),
    RefusalRow(
        who="POP3 servers",
        protocols=POP3,
        reason=RefusalReason.USERNAME,
        text=r"no mailbox for \S+ here|never heard of mailbox|no such mailbox",
        said=("", "sorry, no mailbox for taro here"),
        source=_RFC_1939,
        checked=_DAY,
    ),
    RefusalRow(
        who="POP3 servers",
        protocols=POP3,
        reason=RefusalReason.TEMPORARY,
        text=r"unable to lock|maildrop already locked",
        said=("", "maildrop already locked"),
        source=_RFC_1939,
        checked=_DAY,
    ),
    RefusalRow(
        who="Postfix",
        protocols=SMTP,
        reason=RefusalReason.ENCRYPTION_NEEDED,
        code="530 5.7.0",
        text=r"must issue a STARTTLS",
        said=("530 5.7.0", "Must issue a STARTTLS command first"),
        source=_POSTFIX,
        checked=_DAY,
    ),
    RefusalRow(
        # Said after every refusal, whatever was wrong.
        who="hMailServer",
        protocols=ANY,
        reason=RefusalReason.CREDENTIALS,
        text=r"Invalid user ?name or password",
        said=("", "Invalid user name or password. Please use full email address as user name."),
        source="https://www.hmailserver.com/documentation/latest/?page=ts_setup",
        checked=_DAY,
    ),
    RefusalRow(
        who="several",
        protocols=ANY,
        reason=RefusalReason.APP_PASSWORD,
        text=r"\bapp(lication)?[- ]?(specific)? ?password",
        said=("AUTHENTICATIONFAILED", "you need to create an app password to use this service"),
        source="https://posteo.de/en/help/app-passwords",
        checked=_DAY,
    ),
    RefusalRow(
        who="several",
        protocols=ANY,
        reason=RefusalReason.WEB_LOGIN,
        text=r"web ?login required|(log|sign) ?in (via|through|with) (your|a|the)?( web)? ?browser",
        said=("535", "Please sign in through your browser first"),
        source=_RFC_4954,
        checked=_DAY,
    ),
    RefusalRow(
        who="several",
        protocols=ANY,
        reason=RefusalReason.SWITCHED_OFF,
        text=r"(not|yet to|isn't) (been )?(enabled?|activated?)\b.{0,30}\b(imap|pop3?|smtp)\b"
        r"|\b(imap|pop3?|smtp)\b.{0,40}\b(not (been )?(enabled|activated|allowed)|disabled)",
        said=("", "POP3 disabled for this account"),
        source=_RFC_5530,
        checked=_DAY,
    ),
    RefusalRow(
        who="several",
        protocols=ANY,
        reason=RefusalReason.EXPIRED,
        text=r"pass(word|phrase) (has |is )?expired|expired password",
        said=("", "Your password has expired"),
        source=_RFC_5530,
        checked=_DAY,
    ),
    RefusalRow(
        who="several",
        protocols=ANY,
        reason=RefusalReason.LOCKED,
        text=r"\b(account|user|mailbox)( \S+)? (is |has been |was )?(\w+ )?"
        r"(locked|suspended|disabled|deactivated|not active)\b",
        said=("", "Your account has been temporarily locked"),
        source=_RFC_5530,
        checked=_DAY,
    ),
    RefusalRow(
        who="several",
        protocols=ANY,
        reason=RefusalReason.TOO_MANY_TRIES,
        text=r"too many (\w+ ){0,2}(log[io]ns?|auth\w*|attempts?|tries|failures?)\b|rate limit",
        said=("421 4.7.0", "Too many failed login attempts"),
        source=_RFC_5530,
        checked=_DAY,
    ),
    RefusalRow(
        who="several",
        protocols=ANY,
        reason=RefusalReason.TEMPORARY,
        text=r"too many|try (again )?later|temporar(y|ily)|concurrent"
        r"|server (is )?(busy|unavailable)|service (is )?(not available|unavailable)|internal error",
        said=("ALERT", "Too many simultaneous connections. (Failure)"),
        source=_RFC_5530,
        checked=_DAY,
    ),
    RefusalRow(
        who="several",
        protocols=ANY,
        reason=RefusalReason.NO_MECHANISM,
        text=r"(mechanism|authentication type|auth type) (is )?(not supported|unsupported)"
        r"|un(recognized|supported|known) (authentication|auth|mechanism|command)",
        said=("", "Unsupported authentication mechanism"),
        source=_RFC_4954,
        checked=_DAY,
    ),
    RefusalRow(
        # "unknown user or bad password" names two things and tells neither.
        who="several",
        protocols=ANY,
        reason=RefusalReason.USERNAME,
        text=r"^(?!.*pass(word|phrase)).*\b((unknown|no such|invalid) user( ?name)?\b"
        r"|user( ?name)? (is )?(unknown|not known|does not exist|invalid)\b)",
        said=("AUTH", "no such user here"),
        source=_RFC_1939,
        checked=_DAY,
    ),
    RefusalRow(
        who="several",
        protocols=ANY,
        reason=RefusalReason.PASSWORD,
        text=r"^(?!.*\b(or|and)\b).*"
        r"\b((wrong|bad|incorrect|invalid) password\b|password (is |was )?(wrong|incorrect|invalid)\b)",
        said=("AUTH", "wrong password for this mailbox"),
        source=_RFC_1939,
        checked=_DAY,
    ),
)
