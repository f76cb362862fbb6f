"""Whose servers are worth a handshake while better answers may still come: candidates in the making.

A handshake shows no password and no address to anybody. It still shows that somebody is there, so nobody is
met whom only a guess leads to another company's door, and none at all where no password would help.
"""

from wizard.discovery.consent import needs_consent
from wizard.discovery.rank import Answers, possible
from wizard.discovery.verdict import NO_PASSWORD_HELPS
from wizard.discovery.wishes import Wishes
from wizard.model.address import EmailAddress
from wizard.model.candidate import Candidate, Source


def worth_meeting(answers: Answers, wishes: Wishes, address: EmailAddress) -> tuple[Candidate, ...]:
    """The candidates so far, halves among them, best first."""
    useful = {source: answer for source, answer in answers.items() if not NO_PASSWORD_HELPS & answer.codes}
    found = possible(useful, wishes, address)
    return tuple(one for one in found if one.source is not Source.GUESS or _is_at_home(one, wishes, address))


def _is_at_home(guess: Candidate, wishes: Wishes, address: EmailAddress) -> bool:
    # In private nobody is met before it is needed of whom no record speaks.
    return not wishes.private and not needs_consent(guess, address, agreed=wishes.typed_hosts)
