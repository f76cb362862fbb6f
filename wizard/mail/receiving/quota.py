"""How full the mailbox at the mail company is, and when that is worth a warning."""

from wizard.model.problem import Problem, ProblemCode
from wizard.protocol.imap_outcomes import Quota

NEAR_PERCENT = 80
FULL_PERCENT = 95


def warning_of(quota: Quota | None) -> Problem | None:
    """A warning from 80 and from 95 percent on: a full mailbox sends new mail back."""
    if quota is None:
        return None
    percent = quota.used_bytes * 100 // quota.limit_bytes
    if percent < NEAR_PERCENT:
        return None
    code = ProblemCode.QUOTA_FULL if percent >= FULL_PERCENT else ProblemCode.QUOTA_NEAR
    return Problem(code=code, facts=(str(percent),))
