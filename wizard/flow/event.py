"""What can happen to the wizard: things the user does, and answers of background work."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what the first page shows is loaded with it, the rest afterwards
    from wizard.flow.state import TestMail
    from wizard.model.account import VerifiedSettings
    from wizard.model.candidate import Alternative, Evidence
    from wizard.model.conversation import Talk
    from wizard.model.entered import EnteredSettings
    from wizard.model.lamp import Lamp
    from wizard.model.looked import Looked
    from wizard.model.probe import ProbeResult
    from wizard.model.problem import Problem
    from wizard.model.profile import Profile
    from wizard.model.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUpChosen:
    """The user wants to set up mail with the address and the password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileChosen:
    """The user chose the file that a helper made; `place` is its path."""

    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeChosen:
    """The user wants to practise first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileAccepted:
    """The user has seen what the file says, and goes on with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressEntered:
    """The user typed an address and went on."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparationDone:
    """The user did what the provider wants first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepsWanted:
    """The user wants to see how to get the special password that the provider asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentGiven:
    """The user agreed that the named company gets the password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherCompanyChosen:
    """The user wants the servers of another company that was named for the address."""

    other: "Alternative"


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordEntered:
    """The user typed the password, and the login name where only the user knows it."""

    secret: "Secret"
    username: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingLoginEntered:
    """The user typed the login for sending where it is not the one for receiving."""

    secret: "Secret"
    username: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackPressed:
    """The user wants the page before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelPressed:
    """The user wants to stop: the work that is running, or else the wizard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPressed:
    """The user wants the same thing tried again with everything kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLookWanted:
    """The user wants to look once more, also at what the company publishes without encryption."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressChangeWanted:
    """The user wants to change the address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMailPressed:
    """The user wants to see the mail window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertWanted:
    """The user wants to enter the servers; `address` is what stands in the first page's field."""

    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorsWanted:
    """The user entered other hosts, or wants to see their doors once more."""

    entered: "EnteredSettings"
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ServersEntered:
    """The user wants the servers tried as they were entered; what was not entered is found."""

    entered: "EnteredSettings"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileRead:
    """The file was read; `looked` names its servers as looking would have."""

    run: int
    profile: "Profile"
    looked: "Looked"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileRefused:
    """The file is of no use; nothing was changed."""

    run: int
    problem: "Problem"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceSeen:
    """One source answered."""

    run: int
    evidence: "Evidence"


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedUp:
    """Looking is over."""

    run: int
    looked: "Looked"


@dataclass(frozen=True, slots=True, kw_only=True)
class LampChanged:
    """The check of one server went on."""

    run: int
    lamp: "Lamp"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPassed:
    """Both servers accepted the login."""

    run: int
    settings: "VerifiedSettings"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFailed:
    """At least one server did not work out."""

    run: int
    problem: "Problem"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The account is kept; `notice` says what is to be told of it (as: only for this session)."""

    run: int
    account_id: str
    notice: "Problem | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveFailed:
    """The account could not be kept; nothing of it is stored."""

    run: int
    problem: "Problem"


@dataclass(frozen=True, slots=True, kw_only=True)
class TestMailDone:
    """The letter to oneself came back, or did not."""

    __test__ = False

    run: int
    test_mail: "TestMail"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSeen:
    """One door was looked at."""

    run: int
    result: "ProbeResult"


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkHeard:
    """Some conversations went on; each stands here as it is now."""

    run: int
    talks: "tuple[Talk, ...]"


UserEvent = (
    SetUpChosen
    | ProfileChosen
    | PracticeChosen
    | ProfileAccepted
    | AddressEntered
    | PreparationDone
    | StepsWanted
    | ConsentGiven
    | OtherCompanyChosen
    | PasswordEntered
    | SendingLoginEntered
    | BackPressed
    | CancelPressed
    | RetryPressed
    | OpenLookWanted
    | AddressChangeWanted
    | OpenMailPressed
    | ExpertWanted
    | DoorsWanted
    | ServersEntered
)
Answer = (
    ProfileRead
    | ProfileRefused
    | EvidenceSeen
    | LookedUp
    | LampChanged
    | CheckPassed
    | CheckFailed
    | Saved
    | SaveFailed
    | TestMailDone
    | DoorSeen
    | TalkHeard
)
Event = UserEvent | Answer
