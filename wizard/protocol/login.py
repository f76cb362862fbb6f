"""The login as all three mail clients do it: one mechanism is chosen, and carried out once (RFC 4422)."""

from abc import abstractmethod
from collections.abc import Callable, Collection
from dataclasses import replace

from typing_extensions import override

from wizard.model.secret import AccessToken, Secret
from wizard.model.server import AuthMechanism, AuthMethod, Security
from wizard.protocol import sasl
from wizard.protocol.actions import Action, Failed, FailureKind, LoginRefused, Outcome, RefusalReason
from wizard.protocol.caps import Caps
from wizard.protocol.client import MailClient
from wizard.protocol.errors import WireError
from wizard.protocol.lines import CRLF
from wizard.protocol.operations import ClientState, Waiting
from wizard.protocol.sasl_exchange import CANCEL, Exchange


class LoginClient(MailClient):
    """A client that knows all mechanisms, but not how its protocol carries them.

    `nonce_source` gives a new nonce at every call, printable ASCII without commas, that nobody can guess.
    """

    def __init__(
        self, *, security: Security, nonce_source: Callable[[], str], caps: Caps | None = None
    ) -> None:
        super().__init__(security=security, caps=caps)
        self._nonce_source = nonce_source

    @override
    def login(
        self,
        username: str,
        secret: Secret,
        mechanism: AuthMechanism | None = None,
        *,
        methods: Collection[AuthMethod] = (),
    ) -> list[Action]:
        if not self._secured and self._state is not ClientState.ENDED:
            return [Failed(FailureKind.INPUT, note="no login without TLS")]
        chosen = self.mechanism_for(secret, mechanism, methods=methods)
        if not self.is_busy and self._state is ClientState.READY:
            self._shown_name = username
            self._private.learn(secret)
        return self._begin(self._entering(username, secret, chosen), ClientState.READY)

    @property
    @override
    def usable_mechanism(self) -> AuthMechanism | None:
        return sasl.choose(self._offer())

    @override
    def mechanism_for(
        self, secret: Secret, wanted: AuthMechanism | None = None, *, methods: Collection[AuthMethod] = ()
    ) -> AuthMechanism | None:
        with_token = isinstance(secret, AccessToken)
        return sasl.choose(self._offer(), with_token=with_token, wanted=wanted, methods=methods)

    @abstractmethod
    def _offer(self) -> sasl.Offer:
        """What the server offers for a login now."""

    @abstractmethod
    def _logging_in(self, username: str, secret: Secret, mechanism: AuthMechanism) -> Waiting[Outcome]:
        """The login by this mechanism as an operation."""

    def _entering(self, username: str, secret: Secret, chosen: AuthMechanism | None) -> Waiting[Outcome]:
        if chosen is None:
            return LoginRefused(RefusalReason.NO_MECHANISM)
        outcome = yield from self._logging_in(username, secret, chosen)
        if (
            isinstance(secret, AccessToken)
            and isinstance(outcome, LoginRefused)
            and outcome.reason is RefusalReason.CREDENTIALS
        ):
            return replace(outcome, reason=RefusalReason.TOKEN)
        return outcome

    def _exchange(self, mechanism: AuthMechanism, username: str, secret: Secret) -> Exchange:
        return sasl.exchange(mechanism, username, secret, offer=self._offer(), nonce=self._nonce_source())

    def _answer(self, exchange: Exchange, challenge: bytes) -> bytes:
        """The line that answers a challenge; when there is none, the server hears that nothing more comes."""
        try:
            return exchange.answer(challenge) + CRLF
        except WireError:
            # There is no waiting for what the server says to that.
            self._send(CANCEL + CRLF)
            raise
