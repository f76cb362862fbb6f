"""The steps of the wizard, one page each."""

from enum import Enum


class Step(Enum):
    """Where the wizard stands."""

    WELCOME = "welcome"
    PROFILE = "profile"
    ADDRESS = "address"
    LOOKING = "looking"
    PREPARATION = "preparation"
    CONSENT = "consent"
    PASSWORD = "password"  # noqa: S105 - the name of a page
    SENDING_LOGIN = "sending_login"
    CHECKING = "checking"
    EXPERT = "expert"
    PROBLEM = "problem"
    DONE = "done"
    LEFT = "left"
