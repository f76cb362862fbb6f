"""The one word that says how a set-up ended, for people who script it."""

from enum import Enum

from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.model.problem import ProblemCode


class SetupStatus(Enum):
    """The `status` of `setup --json`."""

    READY = "ready"
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
    NOT_SAVED = "not_saved"


_OTHER_NAMES = {
    ProblemCode.SETTINGS_ON_CARD: SetupStatus.NO_SERVERS_FOUND,
    ProblemCode.USERNAME_NEEDED: SetupStatus.AUTH_FAILED,
    ProblemCode.PASSWORD_MISSING: SetupStatus.AUTH_FAILED,
    ProblemCode.DNS_FAILED: SetupStatus.OFFLINE,
    ProblemCode.SERVER_UNREACHABLE: SetupStatus.TIMEOUT,
    ProblemCode.SERVER_HUNG_UP: SetupStatus.TIMEOUT,
    ProblemCode.SERVER_CONFUSED: SetupStatus.TIMEOUT,
    ProblemCode.SERVER_UNPROVED: SetupStatus.AUTH_FAILED,
    ProblemCode.TRY_LATER: SetupStatus.TIMEOUT,
    ProblemCode.LOGIN_BLOCKED: SetupStatus.NEEDS_PREPARATION,
    ProblemCode.KEYRING_UNAVAILABLE: SetupStatus.NOT_SAVED,
    ProblemCode.KEYRING_LOCKED: SetupStatus.NOT_SAVED,
    ProblemCode.SAVE_FAILED: SetupStatus.NOT_SAVED,
}


def status_of(state: State) -> SetupStatus:
    """How the set-up stands when nobody does anything more."""
    if state.step is Step.DONE:
        return SetupStatus.READY
    if state.step is Step.CONSENT:
        return SetupStatus.NEEDS_CONFIRMATION
    if not state.problems:
        return SetupStatus.CANCELLED
    codes = {problem.code for problem in state.problems}
    if ProblemCode.AUTH_FAILED in codes and ProblemCode.NEEDS_PREPARATION in codes:
        return SetupStatus.NEEDS_PREPARATION
    code = state.problems[0].code
    return _OTHER_NAMES.get(code) or SetupStatus(code.value)
