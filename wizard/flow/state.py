"""Everything the wizard knows at one moment, as one frozen value."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.flow.step import Step
from wizard.model.lamp import Lamp, LampState, Side

if TYPE_CHECKING:  # what the first page shows is loaded with it, the rest afterwards
    from wizard.model.account import VerifiedSettings
    from wizard.model.address import CheckedAddress
    from wizard.model.candidate import Candidate, Evidence
    from wizard.model.conversation import Talk
    from wizard.model.entered import EnteredSettings
    from wizard.model.looked import Looked
    from wizard.model.probe import ProbeResult
    from wizard.model.problem import Problem
    from wizard.model.profile import Profile
    from wizard.model.secret import Secret
    from wizard.model.server import Endpoint

DARK_LAMPS = (
    Lamp(side=Side.INCOMING, state=LampState.WAITING),
    Lamp(side=Side.OUTGOING, state=LampState.WAITING),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TestMail:
    """How the letter to oneself fared; `message_id` names it in the store once it is back."""

    __test__ = False

    arrived: bool
    same: bool
    message_row: int | None = None
    ms: int = 0
    problem: "Problem | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The wizard's state; `run` numbers the background work so that late answers are recognised.

    `trail` holds the pages Back leads to; `notices` are problems to tell beside the page, `problems` the
    ones the page is about. What the user typed (`typed_address`, `secret`, `typed_username`) is never cleared
    by going back. `sending_secret` and `sending_username` are for a company where sending has a login of its
    own; they are asked for only when it refused the other one.

    `entered` are the servers that a search was told to use. `doors` are those that the page for experts looks
    at, `seen` what was seen of them, and `set_aside` the problems of the page it was opened from. `talks` is
    what the servers said since the address was entered.

    `has_welcome`: the wizard has the page with its three ways before the one for the address. `profile` is
    what a helper's file says, while the wizard goes by it instead of looking for the servers.
    """

    step: Step = Step.ADDRESS
    run: int = 0
    trail: tuple[Step, ...] = ()
    typed_address: str = ""
    checked: "CheckedAddress | None" = None
    evidence: "tuple[Evidence, ...]" = ()
    looked: "Looked | None" = None
    candidate: "Candidate | None" = None
    secret: "Secret | None" = None
    typed_username: str | None = None
    sending_secret: "Secret | None" = None
    sending_username: str | None = None
    lamps: tuple[Lamp, Lamp] = DARK_LAMPS
    settings: "VerifiedSettings | None" = None
    account_id: str | None = None
    test_mail: TestMail | None = None
    problems: "tuple[Problem, ...]" = ()
    notices: "tuple[Problem, ...]" = ()
    entered: "EnteredSettings | None" = None
    doors: "tuple[Endpoint, ...]" = ()
    seen: "tuple[ProbeResult, ...]" = ()
    set_aside: "tuple[Problem, ...]" = ()
    talks: "tuple[Talk, ...]" = ()
    has_welcome: bool = False
    profile: "Profile | None" = None
    saves: bool = True
    sends_test_mail: bool = True


def beginning(step: Step, *, has_welcome: bool, typed_address: str = "") -> State:
    """The wizard at one of its first two pages; where there are the three ways, Back leads to them."""
    trail = (Step.WELCOME,) if has_welcome and step is not Step.WELCOME else ()
    return State(step=step, trail=trail, has_welcome=has_welcome, typed_address=typed_address)
