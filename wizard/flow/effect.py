"""What the wizard wants done outside of itself."""

from dataclasses import dataclass

from wizard.model.account import VerifiedSettings
from wizard.model.address import EmailAddress
from wizard.model.candidate import Alternative, Candidate
from wizard.model.entered import EnteredSettings
from wizard.model.looked import Looked
from wizard.model.secret import Secret
from wizard.model.server import Endpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUp:
    """Find the servers of this address that were not entered; answers EvidenceSeen … then LookedUp.

    `openly`: also by what is published over plain http, which anybody on the way may have written.
    """

    run: int
    address: EmailAddress
    openly: bool = False
    entered: EnteredSettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadProfile:
    """Read the file that a helper made; answers ProfileRead or ProfileRefused."""

    run: int
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TryOther:
    """See whether the servers of the other company answer; answers EvidenceSeen … then LookedUp."""

    run: int
    address: EmailAddress
    looked: Looked
    other: Alternative


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Log in to both servers; answers LampChanged … then CheckPassed or CheckFailed."""

    run: int
    address: EmailAddress
    candidate: Candidate
    secret: Secret
    sending_secret: Secret | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Save:
    """Keep the account and its password; answers Saved or SaveFailed."""

    run: int
    settings: VerifiedSettings
    secret: Secret
    sending_secret: Secret | None = None
    display_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendTestMail:
    """Send a letter to oneself and wait for it; answers TestMailDone."""

    run: int
    account_id: str
    secret: Secret
    sending_secret: Secret | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeDoors:
    """Shake hands with each of these doors, without any credentials; answers DoorSeen for each."""

    run: int
    doors: tuple[Endpoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Cancel the work with this number."""

    run: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMail:
    """Show the mail window of this account."""

    account_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPractice:
    """Show the practice, beside the wizard and apart from all that is real."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Close the wizard."""


Effect = (
    LookUp
    | ReadProfile
    | TryOther
    | Check
    | Save
    | SendTestMail
    | ProbeDoors
    | Stop
    | OpenMail
    | OpenPractice
    | Leave
)
