"""A spoilt conversation held with a real client, and everything that must hold whatever comes."""

from collections import Counter
from dataclasses import dataclass, field

from tests.helpers.mail_clients import PASSWORD, PASSWORD_64, PLAIN
from tests.helpers.mutation import Mutated
from wizard.protocol.actions import Action, Failed, Hold, LoginRefused, Outcome, Ready, Send, StartTls, Told
from wizard.protocol.client import MailClient
from wizard.protocol.imap_listening import ImapListening
from wizard.protocol.imap_outcomes import IdleBegun
from wizard.protocol.smtp import SmtpClient

MOST_SENDS = 100
PRIVATE = tuple(text.encode() for text in (PASSWORD, PASSWORD_64, PLAIN))


class BrokenRuleError(AssertionError):
    """The client did what it must never do."""


@dataclass(slots=True)
class Run:
    """One conversation; `ends` counts how its operations ended."""

    mutated: Mutated
    ends: Counter[str] = field(default_factory=Counter)
    sends: int = 0

    def hold(self) -> None:
        """Hold the conversation to its end.

        Raises:
            BrokenRuleError: a rule was broken; any other exception is a fault of the client as well.
        """
        client = self.mutated.conversation.client()
        steps = iter(self.mutated.conversation.steps)
        actions = next(steps).begin(client)
        pieces = iter(self.mutated.pieces)
        while True:
            outcome = self._take(client, actions)
            if outcome is not None:
                step = None if _is_end(client, outcome) else next(steps, None)
                if step is None:
                    break
                actions = step.begin(client)
                continue
            piece = next(pieces, None)
            if piece is None:
                actions = client.eof() if self.mutated.breaks_off else client.timed_out()
                _rule(isinstance(actions[-1], Outcome), "an end without an outcome")
            else:
                actions = client.receive(piece)
        for piece in pieces:
            _rule(self._take(client, client.receive(piece)) is None, "an outcome that nobody asked for")
        _rule(not client.is_busy, "still busy at the end")

    def _take(self, client: MailClient, actions: list[Action]) -> Outcome | None:
        outcome: Outcome | None = None
        for action in actions:
            _rule(outcome is None, "something after the outcome")
            match action:
                case Send():
                    self._heard(client, action)
                case StartTls():
                    _rule(action is actions[-1], "something after StartTls")
                    return self._take(client, client.tls_started())
                case Hold():
                    _rule(action is actions[-1], "something after Hold")
                    assert isinstance(client, SmtpClient), "only the hand-over of a mail is held"
                    return self._take(client, client.go_on())
                case IdleBegun() if action is actions[-1]:
                    assert isinstance(client, ImapListening), "only IMAP listens"
                    return self._take(client, client.end_idle())
                case Told():
                    _rule(client.is_secured, "something told without TLS")
                case Outcome():
                    outcome = action
                    self._ended(client, action)
        return outcome

    def _heard(self, client: MailClient, action: Send) -> None:
        self.sends += 1
        _rule(self.sends <= MOST_SENDS, "sends without end")
        if not client.is_secured:
            _rule(not action.secret, "a secret in clear")
            _rule(not any(word in action.data for word in PRIVATE), "a password in clear")

    def _ended(self, client: MailClient, outcome: Outcome) -> None:
        self.ends[outcome.kind.value if isinstance(outcome, Failed) else type(outcome).__name__] += 1
        _rule(not client.is_busy, "busy after the outcome")
        if isinstance(outcome, Failed | LoginRefused):
            _rule(outcome.text.isprintable() and len(outcome.text) <= 300, "words that are not clean")
            _rule(PASSWORD not in outcome.text, "the password in the words")
        if isinstance(outcome, Ready):
            _rule(client.is_secured, "ready without TLS")


def _is_end(client: MailClient, outcome: Outcome) -> bool:
    return (
        isinstance(outcome, LoginRefused)
        or (isinstance(outcome, Failed) and outcome.is_final)
        or (client.state.value == "ended")
    )


def _rule(holds: bool, what: str) -> None:  # noqa: FBT001 - it reads like assert
    if not holds:
        raise BrokenRuleError(what)
