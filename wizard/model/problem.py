"""What can go wrong for a person, as codes with the facts that belong to them."""

from dataclasses import dataclass
from enum import Enum

from wizard.model.interceptor import Interceptor


class ProblemCode(Enum):
    """Every problem a person can meet; `wizard.wording.problems` has a sentence and a next step for each."""

    # Outcomes of a set-up: each is also a `status` of `setup --json`.
    NEEDS_CONFIRMATION = "needs_confirmation"
    NEEDS_PREPARATION = "needs_preparation"
    NEEDS_OAUTH = "needs_oauth"
    CLOSED_PROVIDER = "closed_provider"
    NO_MAIL_PROGRAM_ACCESS = "no_mail_program_access"
    INVALID_ADDRESS = "invalid_address"
    DOMAIN_NOT_FOUND = "domain_not_found"
    NO_SERVERS_FOUND = "no_servers_found"
    OFFLINE = "offline"
    NETWORK_BLOCKED = "network_blocked"
    CERTIFICATE_PROBLEM = "certificate_problem"
    INSECURE_ONLY = "insecure_only"
    AUTH_FAILED = "auth_failed"
    OUTGOING_AUTH_FAILED = "outgoing_auth_failed"
    TIMEOUT = "timeout"
    CANCELLED = "cancelled"
    # Finer causes and things beside the set-up.
    SETTINGS_ON_CARD = "settings_on_card"
    PROVIDER_CLOSING = "provider_closing"
    USERNAME_NEEDED = "username_needed"
    PASSWORD_MISSING = "password_missing"  # noqa: S105 - a code
    PASSWORD_NOT_KEPT = "password_not_kept"  # noqa: S105 - a code
    SENDING_PASSWORD_NOT_KEPT = "sending_password_not_kept"  # noqa: S105 - a code
    DNS_FAILED = "dns_failed"
    SERVER_UNREACHABLE = "server_unreachable"
    SERVER_HUNG_UP = "server_hung_up"
    SERVER_CONFUSED = "server_confused"
    SERVER_UNPROVED = "server_unproved"
    TRY_LATER = "try_later"
    LOGIN_BLOCKED = "login_blocked"
    USERNAME_REFUSED = "username_refused"
    APP_PASSWORD_NEEDED = "app_password_needed"  # noqa: S105 - a code
    ACCESS_SWITCHED_OFF = "access_switched_off"
    BASIC_AUTH_OFF = "basic_auth_off"
    WEB_LOGIN_NEEDED = "web_login_needed"
    ACCOUNT_LOCKED = "account_locked"
    TOO_MANY_TRIES = "too_many_tries"
    PASSWORD_EXPIRED = "password_expired"  # noqa: S105 - a code
    WRONG_SECURITY = "wrong_security"
    KEYRING_UNAVAILABLE = "keyring_unavailable"
    KEYRING_LOCKED = "keyring_locked"
    SESSION_ONLY = "session_only"
    SAVE_FAILED = "save_failed"
    NO_ACCOUNT = "no_account"
    ACCOUNT_NOT_FOUND = "account_not_found"
    ACCOUNT_EXISTS = "account_exists"
    FILE_UNREADABLE = "file_unreadable"
    FILE_NOT_A_PROFILE = "file_not_a_profile"
    FILE_TOO_NEW = "file_too_new"
    PRACTICE_FAILED = "practice_failed"
    FOLDER_NOT_FOUND = "folder_not_found"
    MESSAGE_NOT_FOUND = "message_not_found"
    MESSAGE_REFUSED = "message_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    RECIPIENT_INVALID = "recipient_invalid"
    SEND_UNKNOWN = "send_unknown"
    SENT_COPY_FAILED = "sent_copy_failed"
    STORE_UNUSABLE = "store_unusable"
    TEST_MAIL_LATE = "test_mail_late"
    INTERCEPTED = "intercepted"
    CLOCK_WRONG = "clock_wrong"
    TLS_TOO_OLD = "tls_too_old"
    CERTIFICATE_UNACCEPTABLE = "certificate_unacceptable"
    FINGERPRINT_MISMATCH = "fingerprint_mismatch"
    STORE_IN_USE = "store_in_use"
    STORE_DAMAGED = "store_damaged"
    STORE_REBUILT = "store_rebuilt"
    STORE_TOO_NEW = "store_too_new"
    DISK_FULL = "disk_full"
    QUOTA_NEAR = "quota_near"
    QUOTA_FULL = "quota_full"
    FOLDER_UNSTEADY = "folder_unsteady"
    MAILS_MISSING = "mails_missing"
    CHANGE_REFUSED = "change_refused"
    MAIL_ON_ITS_WAY = "mail_on_its_way"
    MESSAGE_TOO_LARGE = "message_too_large"
    MESSAGE_TOO_LARGE_THERE = "message_too_large_there"
    ADDRESS_BEYOND_ASCII = "address_beyond_ascii"
    RECIPIENT_LATER = "recipient_later"
    GAVE_UP_SENDING = "gave_up_sending"
    NOT_IN_OUTBOX = "not_in_outbox"
    FILES_TOO_LARGE = "files_too_large"
    NOBODY_OF_THAT_NAME = "nobody_of_that_name"
    RECIPIENT_FULL = "recipient_full"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One problem: its code, the facts its sentence names (%1, %2 …), and the server's own words.

    `interceptor` is who looks into the connections, for INTERCEPTED.
    """

    code: ProblemCode
    facts: tuple[str, ...] = ()
    detail: str = ""
    interceptor: Interceptor | None = None
