"""Why a login was refused: codes decide before words, words of known providers before a guess."""

import re
from datetime import date
from urllib.parse import urlsplit

import pytest

from wizard.model.server import Protocol
from wizard.protocol.actions import RefusalReason
from wizard.protocol.refusal_row import RefusalRow
from wizard.protocol.refusal_texts import ROWS, row_for
from wizard.protocol.replies import imap_refusal, pop_refusal, smtp_refusal

CREDENTIALS = RefusalReason.CREDENTIALS
BLOCKED = RefusalReason.METHOD_BLOCKED
APP = RefusalReason.APP_PASSWORD
OFF = RefusalReason.SWITCHED_OFF
BASIC = RefusalReason.BASIC_AUTH_OFF
WEB = RefusalReason.WEB_LOGIN
TRIES = RefusalReason.TOO_MANY_TRIES
LOCKED = RefusalReason.LOCKED
TEMPORARY = RefusalReason.TEMPORARY
EXPIRED = RefusalReason.EXPIRED
NO_MECHANISM = RefusalReason.NO_MECHANISM
ENCRYPTION = RefusalReason.ENCRYPTION_NEEDED

IDS = [f"{number} {row.who} {row.reason.value}" for number, row in enumerate(ROWS)]

IMAP = [
    ("AUTHENTICATIONFAILED", "Authentication failed.", CREDENTIALS),
    ("AUTHENTICATIONFAILED", "Invalid credentials (Failure)", CREDENTIALS),
    ("AUTHENTICATIONFAILED", "Incorrect username or password.(#MBR1212)", CREDENTIALS),
    ("AUTHENTICATIONFAILED", "AUTHENTICATE invalid credentials or IMAP is disabled", CREDENTIALS),
    ("", "LOGIN failed.", CREDENTIALS),
    ("", "", CREDENTIALS),
    ("ALERT", "Application-specific password required: https://example.org/ (Failure)", APP),
    ("AUTHENTICATIONFAILED", "you need to create an app password to use this service", APP),
    ("AUTHENTICATIONFAILED", "NEOBHODIM parol prilozheniya / Application password is REQUIRED", APP),
    ("ALERT", "Please log in via your web browser: https://example.org/ (Failure)", WEB),
    ("ALERT", "Your account is not enabled for IMAP use. Please visit your settings page", OFF),
    ("ALERT", "You are yet to enable IMAP for your account. Please contact your administrator", OFF),
    ("WEBALERT", "Web login required.", WEB),
    ("", "LOGIN failed. Basic authentication is disabled.", BASIC),
    ("", "SELECT Unsafe Login. Please contact support", BLOCKED),
    ("AUTHORIZATIONFAILED", "no such luck", BLOCKED),
    ("NOPERM", "not for you", BLOCKED),
    ("CONTACTADMIN", "call us", LOCKED),
    ("", "Your account has been temporarily locked", LOCKED),
    ("", "User account suspended", LOCKED),
    ("EXPIRED", "That password is not valid any more", EXPIRED),
    ("", "Your password has expired", EXPIRED),
    ("PRIVACYREQUIRED", "Plaintext authentication disallowed", ENCRYPTION),
    ("", "Login only available under a layer", ENCRYPTION),
    ("", "Plaintext authentication disallowed on non-secure (SSL/TLS) connections.", ENCRYPTION),
    ("UNAVAILABLE", "Temporary authentication failure.", TEMPORARY),
    ("UNAVAILABLE", "password wrong", TEMPORARY),
    ("INUSE", "in use", TEMPORARY),
    ("LIMIT", "limits", TEMPORARY),
    ("SERVERBUG", "oops", TEMPORARY),
    ("OVERQUOTA", "Account exceeded command or bandwidth limits.", TEMPORARY),
    ("ALERT", "Too many simultaneous connections. (Failure)", TEMPORARY),
    ("", "Internal error occurred. Refer to server log for more information.", TEMPORARY),
    ("", "Unsupported authentication mechanism", NO_MECHANISM),
]

POP3 = [
    ("AUTH", "Username and password not accepted.", CREDENTIALS),
    ("AUTH", "Application-specific password required", APP),
    ("", "Logon failure: unknown user name or bad password.", CREDENTIALS),
    ("", "authorization failed", CREDENTIALS),
    ("SYS/PERM", "Your account is not enabled for POP access.", OFF),
    ("SYS/PERM", "mailbox is broken", LOCKED),
    ("SYS/TEMP", "wrong password", TEMPORARY),
    ("IN-USE", "another session has it", TEMPORARY),
    ("LOGIN-DELAY", "wait", TRIES),
    ("", "unable to lock maildrop", TEMPORARY),
    ("", "POP3 disabled for this account", OFF),
]

SMTP = [
    (535, "5.7.8", "Username and Password not accepted.", CREDENTIALS),
    (535, "5.7.8", "Error: authentication failed: UGFzc3dvcmQ6", CREDENTIALS),
    (535, "5.7.3", "Authentication unsuccessful", CREDENTIALS),
    (535, "", "Incorrect authentication data", CREDENTIALS),
    (535, "5.7.0", "authentication failed", CREDENTIALS),
    (535, "5.7.139", "Authentication unsuccessful, the user credentials were incorrect.", CREDENTIALS),
    (535, "5.7.139", "Authentication unsuccessful, basic authentication is disabled.", BASIC),
    (535, "5.7.139", "SmtpClientAuthentication is disabled for the Tenant.", OFF),
    (535, "5.7.139", "the request did not meet the criteria", BLOCKED),
    (535, "5.7.0", "NEOBHODIM parol prilozheniya", APP),
    (535, "", "Login Fail. Please enter your authorization code to login.", APP),
    (535, "5.7.8", "This user does not have access rights to this service", OFF),
    (534, "5.7.9", "Application-specific password required.", APP),
    (534, "5.7.14", "Please log in through your web browser", WEB),
    (534, "", "Authentication mechanism is too weak", BLOCKED),
    (550, "5.7.30", "Basic authentication is not supported for Client Submission.", BASIC),
    (421, "4.7.0", "basic authentication is disabled", TEMPORARY),
    (454, "4.7.0", "Application-specific password required", TEMPORARY),
    (432, "4.7.12", "A password transition is needed", BLOCKED),
    (432, "4.3.2", "Concurrent connections limit exceeded", TEMPORARY),
    (454, "4.7.0", "Temporary authentication failure", TEMPORARY),
    (454, "4.7.0", "wrong password", TEMPORARY),
    (435, "", "Unable to authenticate at present", TEMPORARY),
    (421, "4.7.0", "Too many login attempts", TRIES),
    (535, "5.7.0", "(#AUTH005) Too many bad auth attempts.", APP),
    (525, "5.7.13", "User Account Disabled", LOCKED),
    (525, "", "no", LOCKED),
    (550, "5.2.1", "mailbox disabled", LOCKED),
    (538, "5.7.11", "Encryption required", ENCRYPTION),
    (538, "", "no", ENCRYPTION),
    (523, "5.7.10", "no", ENCRYPTION),
    (530, "5.7.0", "Must issue a STARTTLS command first", ENCRYPTION),
    (530, "5.7.0", "Authentication required", CREDENTIALS),
    (504, "5.7.4", "Unrecognized authentication type", NO_MECHANISM),
    (504, "5.5.4", "no", NO_MECHANISM),
    (503, "5.5.1", "AUTH command used when not advertised", NO_MECHANISM),
    (502, "", "not implemented", NO_MECHANISM),
    (500, "", "what", NO_MECHANISM),
]


@pytest.mark.parametrize(("code", "text", "reason"), IMAP)
def test_imap_refusals(code: str, text: str, reason: RefusalReason) -> None:
    assert imap_refusal(code, text) is reason


def test_a_bad_to_an_imap_login_means_that_the_way_in_is_unknown() -> None:
    assert imap_refusal("", "Command unknown", is_bad=True) is NO_MECHANISM
    assert imap_refusal("AUTHENTICATIONFAILED", "Invalid", is_bad=True) is CREDENTIALS


@pytest.mark.parametrize(("code", "text", "reason"), POP3)
def test_pop3_refusals(code: str, text: str, reason: RefusalReason) -> None:
    assert pop_refusal(code, text) is reason


@pytest.mark.parametrize(("code", "enhanced", "text", "reason"), SMTP)
def test_smtp_refusals(code: int, enhanced: str, text: str, reason: RefusalReason) -> None:
    assert smtp_refusal(code, enhanced, text) is reason


ORDINARY = [
    "Authentication failed.",
    "authentication failed",
    "Error: authentication failed: UGFzc3dvcmQ6",
    "Error: authentication failed: authentication failure",
    "Error: authentication failed: Invalid user or password!",
    "Authentication unsuccessful",
    "Authentication credentials invalid",
    "Invalid credentials (Failure)",
    "Invalid credentials(Failure)",
    "Username and Password not accepted. Learn more at https://example.org/?p=BadCredentials",
    "LOGIN failed.",
    "LOGIN failed",
    "AUTHENTICATE failed.",
    "Login failed: authentication failure",
    "LOGIN Login error or password error",
    "LOGIN Invalid credentials",
    "(#MBR1212) Incorrect username or password.",
    "Logon failure: unknown user name or bad password.",
    "Incorrect authentication data",
    "authorization failed",
    "authorization failed (#5.7.0)",
    "auth failure",
    "Unable to log on",
    "Bad username or password",
    "user unknown or password incorrect",
    "incorrect password or account name",
    "invalid user name or password",
    "SMTP Authentication unsuccessful/Bad username or password",
    "Error: Login fail",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_refusal_is_about_name_or_password_and_nothing_else(text: str) -> None:
    reasons = {
        imap_refusal("AUTHENTICATIONFAILED", text),
        imap_refusal("", text),
        pop_refusal("AUTH", text),
        pop_refusal("", text),
        smtp_refusal(535, "5.7.8", text),
        smtp_refusal(535, "", text),
    }

    assert reasons == {CREDENTIALS}


@pytest.mark.parametrize(
    ("code", "text", "reason"),
    [
        ("AUTH", "no such user here", RefusalReason.USERNAME),
        ("", "sorry, no mailbox for frated here", RefusalReason.USERNAME),
        ("AUTH", "wrong password for this mailbox", RefusalReason.PASSWORD),
        ("AUTH", 'Password supplied for "taro" is incorrect.', RefusalReason.PASSWORD),
    ],
)
def test_a_server_that_says_which_of_the_two_is_wrong_is_believed(
    code: str, text: str, reason: RefusalReason
) -> None:
    assert pop_refusal(code, text) is reason


@pytest.mark.parametrize("code", ["UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "OVERQUOTA"])
@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_ui_06_a_server_that_is_out_of_order_never_blames_the_password(row: RefusalRow, code: str) -> None:
    assert imap_refusal(code, row.said[1]) in {TEMPORARY, TRIES}


def told(protocol: Protocol, code: str, text: str) -> RefusalReason:
    match protocol:
        case Protocol.IMAP:
            return imap_refusal(code, text)
        case Protocol.POP3:
            return pop_refusal(code, text)
        case Protocol.SMTP:
            number, _, enhanced = code.partition(" ")
            return smtp_refusal(int(number) if number.isdigit() else 535, enhanced, text)


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_each_row_is_found_by_what_its_server_says(row: RefusalRow) -> None:
    for protocol in row.protocols:
        assert row_for(protocol, *row.said) is row
    assert row.reason in {told(protocol, *row.said) for protocol in row.protocols}


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_each_row_says_where_it_is_from(row: RefusalRow) -> None:
    source = urlsplit(row.source)

    assert (source.scheme, bool(source.netloc)) == ("https", True)
    assert date(2026, 1, 1) <= date.fromisoformat(row.checked)
    assert row.text or row.code, "a row that fits everything"
    re.compile(row.text)
