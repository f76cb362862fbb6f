"""How mail companies all over the world refuse a login.

Companies whose refusal says nothing (iCloud, GMX, WEB.DE, Yahoo! JAPAN, docomo, au) have no row here: for
them the provider table knows which password they want, or what has to be switched on.
"""

from wizard.protocol.actions import RefusalReason
from wizard.protocol.refusal_row import ANY, FETCHING, IMAP, POP3, SMTP, RefusalRow

_GOOGLE_APP = "https://support.google.com/accounts/answer/185833"
_GOOGLE_BLOCKED = "https://support.google.com/mail/answer/78754"
_GOOGLE_IMAP = "https://support.google.com/mail/answer/7126229"
_GOOGLE_CODES = "https://support.google.com/a/answer/3726730"
_MICROSOFT_SMTP = "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission"
_MICROSOFT_BASIC = "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online"
_MICROSOFT_RETIRES = "https://techcommunity.microsoft.com/blog/exchange/exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750"
_YAHOO_APP = "https://help.yahoo.com/kb/SLN15241.html"
_YANDEX = "https://yandex.com/support/mail/mail-clients/others.html"
_MAIL_RU = "https://help.mail.ru/mail/security/protection/external"
_ZOHO = "https://www.zoho.com/mail/help/imap-access.html"
_DAY = "2026-11-25"

COMPANIES: tuple[RefusalRow, ...] = (
    RefusalRow(
        who="Gmail",
        protocols=FETCHING,
        reason=RefusalReason.APP_PASSWORD,
        text=r"^Application-specific password required",
        said=("ALERT", "Application-specific password required: https://support.google.com/x (Failure)"),
        source=_GOOGLE_APP,
        checked=_DAY,
    ),
    RefusalRow(
        who="Gmail",
        protocols=SMTP,
        reason=RefusalReason.APP_PASSWORD,
        code="534 5.7.9",
        text=r"Application-specific password|p=InvalidSecondFactor",
        said=("534 5.7.9", "Application-specific password required. Learn more at https://x/?p=Invalid"),
        source=_GOOGLE_CODES,
        checked=_DAY,
    ),
    RefusalRow(
        who="Gmail",
        protocols=SMTP,
        reason=RefusalReason.WEB_LOGIN,
        code="534 5.7.14",
        text="",
        said=("534 5.7.14", "Please log in via your web browser and then try again."),
        source=_GOOGLE_CODES,
        checked=_DAY,
    ),
    RefusalRow(
        who="Gmail",
        protocols=SMTP,
        reason=RefusalReason.WEB_LOGIN,
        code="534 5.7.9",
        text=r"log in with your web browser|p=WebLoginRequired",
        said=("534 5.7.9", "Please log in with your web browser and then try again."),
        source=_GOOGLE_BLOCKED,
        checked=_DAY,
    ),
    RefusalRow(
        who="Gmail",
        protocols=FETCHING,
        reason=RefusalReason.WEB_LOGIN,
        text=r"Web login required|log in via your web browser",
        said=("ALERT", "Please log in via your web browser: https://support.google.com/x (Failure)"),
        source=_GOOGLE_BLOCKED,
        checked=_DAY,
    ),
    RefusalRow(
        who="Gmail",
        protocols=FETCHING,
        reason=RefusalReason.SWITCHED_OFF,
        text=r"Your account is not enabled for (IMAP use|POP access)",
        said=("SYS/PERM", "Your account is not enabled for POP access. Please visit your settings page"),
        source=_GOOGLE_IMAP,
        checked=_DAY,
    ),
    RefusalRow(
        who="Google Workspace",
        protocols=FETCHING,
        reason=RefusalReason.SWITCHED_OFF,
        text=r"(IMAP|POP) access is disabled for your domain",
        said=("ALERT", "IMAP access is disabled for your domain. Please contact your domain administrator"),
        source="https://support.google.com/a/answer/105694",
        checked=_DAY,
    ),
    RefusalRow(
        who="Gmail",
        protocols=SMTP,
        reason=RefusalReason.TOO_MANY_TRIES,
        code="454 4.7.0",
        text=r"Too many login attempts",
        said=("454 4.7.0", "Too many login attempts, please try again later."),
        source=_GOOGLE_CODES,
        checked=_DAY,
    ),
    RefusalRow(
        who="Microsoft",
        protocols=SMTP,
        reason=RefusalReason.CREDENTIALS,
        code="535 5.7.139",
        text=r"user credentials were incorrect",
        said=("535 5.7.139", "Authentication unsuccessful, the user credentials were incorrect."),
        source=_MICROSOFT_SMTP,
        checked=_DAY,
    ),
    RefusalRow(
        who="Microsoft",
        protocols=SMTP,
        reason=RefusalReason.SWITCHED_OFF,
        code="535 5.7.139",
        text=r"SmtpClientAuthentication is disabled for the (Tenant|Mailbox)",
        said=(
            "535 5.7.139",
            "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
        ),
        source=_MICROSOFT_SMTP,
        checked=_DAY,
    ),
    RefusalRow(
        who="Microsoft",
        protocols=SMTP,
        reason=RefusalReason.BASIC_AUTH_OFF,
        code="535 5.7.139",
        text=r"basic authentication is disabled",
        said=("535 5.7.139", "Authentication unsuccessful, basic authentication is disabled."),
        source=_MICROSOFT_BASIC,
        checked=_DAY,
    ),
    RefusalRow(
        who="Microsoft",
        protocols=SMTP,
        reason=RefusalReason.BASIC_AUTH_OFF,
        code="535 5.7.139",
        text=r"locked by your organization's security defaults policy",
        said=(
            "535 5.7.139",
            "Authentication unsuccessful, user is locked by your organization's security defaults policy.",
        ),
        source="https://learn.microsoft.com/entra/fundamentals/security-defaults",
        checked=_DAY,
    ),
    RefusalRow(
        who="Microsoft",
        protocols=SMTP,
        reason=RefusalReason.BASIC_AUTH_OFF,
        code="550 5.7.30",
        text=r"Basic authentication is not supported",
        said=("550 5.7.30", "Basic authentication is not supported for Client Submission."),
        source=_MICROSOFT_RETIRES,
        checked=_DAY,
    ),
    RefusalRow(
        # Any other 5.7.139: a rule of the organisation keeps this way in shut.
        who="Microsoft",
        protocols=SMTP,
        reason=RefusalReason.METHOD_BLOCKED,
        code="535 5.7.139",
        text="",
        said=("535 5.7.139", "Authentication unsuccessful, the request did not meet the criteria"),
        source=_MICROSOFT_SMTP,
        checked=_DAY,
    ),
    RefusalRow(
        who="Microsoft",
        protocols=ANY,
        reason=RefusalReason.BASIC_AUTH_OFF,
        text=r"BasicAuthBlocked|basic ?auth\w* (is|has been|was) (disabled|blocked|turned off)",
        said=("", 'LOGIN failed. [Error="LogonDenied-BasicAuthBlocked-1"]'),
        source=_MICROSOFT_BASIC,
        checked=_DAY,
    ),
    RefusalRow(
        # Said to the ordinary password from the first try on: an app password is what helps.
        who="Yahoo, AOL",
        protocols=SMTP,
        reason=RefusalReason.APP_PASSWORD,
        code="535 5.7.0",
        text=r"#AUTH005",
        said=("535 5.7.0", "(#AUTH005) Too many bad auth attempts."),
        source=_YAHOO_APP,
        checked=_DAY,
    ),
    RefusalRow(
        who="Yahoo, AOL",
        protocols=IMAP,
        reason=RefusalReason.TOO_MANY_TRIES,
        text=r"LOGIN Rate limit hit|Too many bad login attempts",
        said=("LIMIT", "LOGIN Rate limit hit."),
        source="https://github.com/jstedfast/MailKit/issues/320",
        checked=_DAY,
    ),
    RefusalRow(
        # It means either of two things, and does not say which.
        who="Yandex",
        protocols=FETCHING,
        reason=RefusalReason.CREDENTIALS,
        text=r"invalid credentials or IMAP is disabled|login failure or POP3 disabled",
        said=("AUTHENTICATIONFAILED", "LOGIN invalid credentials or IMAP is disabled sc=cYXlpv732Cg1"),
        source="https://github.com/Foundry376/Mailspring/issues/2111",
        checked=_DAY,
    ),
    RefusalRow(
        who="Yandex",
        protocols=SMTP,
        reason=RefusalReason.SWITCHED_OFF,
        text=r"user does not have access rights to this service",
        said=(
            "535 5.7.8",
            "Error: authentication failed: This user does not have access rights to this service",
        ),
        source=_YANDEX,
        checked=_DAY,
    ),
    RefusalRow(
        who="Yandex",
        protocols=ANY,
        reason=RefusalReason.WEB_LOGIN,
        text=r"Please accept EULA first",
        said=("535 5.7.8", "Error: authentication failed: Please accept EULA first."),
        source=_YANDEX,
        checked=_DAY,
    ),
    RefusalRow(
        who="Mail.ru",
        protocols=ANY,
        reason=RefusalReason.APP_PASSWORD,
        text=r"parol prilozheniya|Appl?ication password is REQUIRED",
        said=("535 5.7.0", "NEOBHODIM parol prilozheniya / Application password is REQUIRED"),
        source=_MAIL_RU,
        checked=_DAY,
    ),
    RefusalRow(
        who="Zoho",
        protocols=FETCHING,
        reason=RefusalReason.SWITCHED_OFF,
        text=r"You are yet to enable (IMAP|POP)",
        said=("ALERT", "You are yet to enable IMAP for your account. Please contact your administrator"),
        source=_ZOHO,
        checked=_DAY,
    ),
    RefusalRow(
        who="Proton Mail Bridge",
        protocols=POP3 + IMAP,
        reason=RefusalReason.USERNAME,
        text=r"^user \S+ not found",
        said=("", "user taro@example.org not found"),
        source="https://github.com/LukeSmithxyz/mutt-wizard/issues/500",
        checked=_DAY,
    ),
)
