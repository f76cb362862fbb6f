"""Why a login was refused: codes decide before words, words of known providers before a guess."""

import pytest

from wizard.protocol.actions import RefusalReason
from wizard.protocol.replies import imap_refusal, pop_refusal, smtp_refusal

CREDENTIALS = RefusalReason.CREDENTIALS
BLOCKED = RefusalReason.METHOD_BLOCKED
LOCKED = RefusalReason.LOCKED
TEMPORARY = RefusalReason.TEMPORARY
EXPIRED = RefusalReason.EXPIRED
NO_MECHANISM = RefusalReason.NO_MECHANISM
ENCRYPTION = RefusalReason.ENCRYPTION_NEEDED

IMAP = [
    ("AUTHENTICATIONFAILED", "Authentication failed.", CREDENTIALS),
    ("AUTHENTICATIONFAILED", "Invalid credentials (Failure)", CREDENTIALS),
    ("AUTHENTICATIONFAILED", "Incorrect username or password.(#MBR1212)", CREDENTIALS),
    ("AUTHENTICATIONFAILED", "AUTHENTICATE invalid credentials or IMAP is disabled", CREDENTIALS),
    ("", "LOGIN failed.", CREDENTIALS),
    ("", "", CREDENTIALS),
    ("ALERT", "Application-specific password required: https://example.org/ (Failure)", BLOCKED),
    ("AUTHENTICATIONFAILED", "you need to create an app password to use this service", BLOCKED),
    ("AUTHENTICATIONFAILED", "NEOBHODIM parol prilozheniya / Application password is REQUIRED", BLOCKED),
    ("ALERT", "Please log in via your web browser: https://example.org/ (Failure)", BLOCKED),
    ("ALERT", "Your account is not enabled for IMAP use. Please visit your settings page", BLOCKED),
    ("ALERT", "You are yet to enable IMAP for your account. Please contact your administrator", BLOCKED),
    ("WEBALERT", "Web login required.", BLOCKED),
    ("", "LOGIN failed. Basic authentication is disabled.", BLOCKED),
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
    ("AUTH", "Application-specific password required", BLOCKED),
    ("", "Logon failure: unknown user name or bad password.", CREDENTIALS),
    ("", "authorization failed", CREDENTIALS),
    ("SYS/PERM", "Your account is not enabled for POP access.", BLOCKED),
    ("SYS/PERM", "mailbox is broken", LOCKED),
    ("SYS/TEMP", "wrong password", TEMPORARY),
    ("IN-USE", "another session has it", TEMPORARY),
    ("LOGIN-DELAY", "wait", TEMPORARY),
    ("", "unable to lock maildrop", TEMPORARY),
    ("", "POP3 disabled for this account", BLOCKED),
]

SMTP = [
    (535, "5.7.8", "Username and Password not accepted.", CREDENTIALS),
    (535, "5.7.8", "Error: authentication failed: UGFzc3dvcmQ6", CREDENTIALS),
    (535, "5.7.3", "Authentication unsuccessful", CREDENTIALS),
    (535, "", "Incorrect authentication data", CREDENTIALS),
    (535, "5.7.0", "authentication failed", CREDENTIALS),
    (535, "5.7.139", "Authentication unsuccessful, the user credentials were incorrect.", CREDENTIALS),
    (535, "5.7.139", "Authentication unsuccessful, basic authentication is disabled.", BLOCKED),
    (535, "5.7.139", "SmtpClientAuthentication is disabled for the Tenant.", BLOCKED),
    (535, "5.7.139", "the request did not meet the criteria", BLOCKED),
    (535, "5.7.0", "NEOBHODIM parol prilozheniya", BLOCKED),
    (535, "", "Login Fail. Please enter your authorization code to login.", BLOCKED),
    (535, "5.7.8", "This user does not have access rights to this service", BLOCKED),
    (534, "5.7.9", "Application-specific password required.", BLOCKED),
    (534, "5.7.14", "Please log in through your web browser", BLOCKED),
    (534, "", "Authentication mechanism is too weak", BLOCKED),
    (432, "4.7.12", "A password transition is needed", BLOCKED),
    (432, "4.3.2", "Concurrent connections limit exceeded", TEMPORARY),
    (454, "4.7.0", "Temporary authentication failure", TEMPORARY),
    (454, "4.7.0", "wrong password", TEMPORARY),
    (435, "", "Unable to authenticate at present", TEMPORARY),
    (421, "4.7.0", "Too many login attempts", TEMPORARY),
    (535, "5.7.0", "(#AUTH005) Too many bad auth attempts.", TEMPORARY),
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
