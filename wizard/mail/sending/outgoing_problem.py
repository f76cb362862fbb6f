"""What is wrong with a letter of the outbox, as a problem that can be told."""

from wizard.mail.store.outgoing import OutgoingState
from wizard.mail.store.rows import OutgoingRow
from wizard.model.problem import Problem, ProblemCode


def problem_of(row: OutgoingRow) -> Problem | None:
    """What is wrong with a letter that waits; None when it only waits for its turn."""
    replies = "; ".join(f"{one.address}: {one.reply}" for one in row.refused) or row.reply
    match row.state:
        case OutgoingState.REFUSED:
            return Problem(code=ProblemCode.MESSAGE_REFUSED, detail=replies)
        case OutgoingState.UNKNOWN:
            return Problem(code=ProblemCode.SEND_UNKNOWN, detail=replies)
        case OutgoingState.SENT if row.refused:
            facts = (row.refused[0].address,)
            return Problem(code=ProblemCode.RECIPIENT_REFUSED, facts=facts, detail=replies)
        case OutgoingState.WAITING if replies:
            return Problem(code=ProblemCode.TRY_LATER, detail=replies)
        case _:
            return None
