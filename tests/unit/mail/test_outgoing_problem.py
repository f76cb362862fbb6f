"""What is wrong with a letter that waits."""

from dataclasses import replace

import pytest

from tests.helpers.mail_scenes import outgoing
from wizard.mail.sending.outgoing_problem import problem_of
from wizard.mail.store.outgoing import OutgoingState
from wizard.model.problem import ProblemCode


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (OutgoingState.REFUSED, ProblemCode.MESSAGE_REFUSED),
        (OutgoingState.UNKNOWN, ProblemCode.SEND_UNKNOWN),
        (OutgoingState.SENT, ProblemCode.RECIPIENT_REFUSED),
        (OutgoingState.WAITING, ProblemCode.TRY_LATER),
    ],
)
def test_a_letter_that_waits_has_the_problem_of_its_state(state: OutgoingState, code: ProblemCode) -> None:
    found = problem_of(outgoing(state))

    assert found is not None
    assert found.code is code


def test_a_letter_that_only_waits_has_no_problem() -> None:
    assert problem_of(replace(outgoing(OutgoingState.WAITING), reply="", refused=())) is None
    assert problem_of(outgoing(OutgoingState.SENDING)) is None
