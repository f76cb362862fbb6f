"""The page for the person who helps, for tests of its window and for the pictures in docs/screens."""

from dataclasses import replace

from tests.helpers import scenes
from tests.helpers.expert_scenes import LOGIN_TALKS, expert_troubles
from tests.helpers.mail_scenes import ACCOUNT
from wizard.flow.state import State
from wizard.model.lamp import Lamp, LampState, Side
from wizard.model.problem import Problem, ProblemCode
from wizard.model.report import Report
from wizard.runtime.helper_report import report_of_account, report_of_state
from wizard.runtime.this_computer import ThisComputer

MOMENT = "2026-11-26T11:08:00+09:00"
COMPUTER = ThisComputer(system="Windows-11-10.0.22631-SP0", name="hanako-pc", home="C:\\Users\\hanako")


def of_state(state: State) -> Report:
    """The report of the wizard in this state."""
    return report_of_state(state, COMPUTER, moment=MOMENT, language="ja")


def locked() -> Report:
    """The company has locked the account; both servers answer, and one refused the login."""
    lamps = (
        Lamp(side=Side.INCOMING, state=LampState.FAILED, endpoint=scenes.INCOMING.endpoint),
        Lamp(side=Side.OUTGOING, state=LampState.WAITING),
    )
    return of_state(replace(scenes.locked(), lamps=lamps, talks=LOGIN_TALKS))


def doors() -> Report:
    """Six doors of each host were looked at."""
    return of_state(replace(scenes.problem(), seen=expert_troubles().seen))


def intercepted() -> Report:
    """A virus checker opens the connections."""
    return of_state(scenes.intercepted())


def not_delivered() -> Report:
    """A letter was refused for one of those it is for."""
    problem = Problem(
        code=ProblemCode.RECIPIENT_REFUSED,
        facts=("jiro@example.com",),
        detail="jiro@example.com: 550 5.1.1 no such user",
    )
    return report_of_account(ACCOUNT, problem, COMPUTER, moment=MOMENT, language="ja")


REPORT_SCENES = {
    "report_locked": locked,
    "report_doors": doors,
    "report_intercepted": intercepted,
    "report_not_delivered": not_delivered,
}
"""Every picture of the page and what it reports."""
