"""What all three mail clients share: how a conversation begins, and nothing kept of clear text.

No byte of a credential can leave before TLS, and no byte that came before TLS is read after it
(RFC 8314 §3; the injections that the research on STARTTLS has shown).
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import ClassVar

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, AuthMethod, Security
from wizard.protocol.actions import (
    Action,
    FailureKind,
    Goodbye,
    Outcome,
    Ready,
    Send,
    StartTls,
)
from wizard.protocol.caps import Caps
from wizard.protocol.errors import OrderError, WireError
from wizard.protocol.operations import ClientState, Operations, Waiting
from wizard.protocol.replies import clean_text
from wizard.protocol.sasl_binding import ChannelBinding


class MailClient(Operations, ABC):
    """One conversation with one server, without any input or output of its own."""

    FAREWELL: ClassVar[bytes]
    """How a line begins that a server may say unasked before it hangs up, in capitals."""

    def __init__(self, *, security: Security, caps: Caps | None = None) -> None:
        super().__init__(caps=caps)
        self._security = security
        self._binding: ChannelBinding | None = None
        self._shown_name = ""

    @property
    def security(self) -> Security:
        """The protection that was asked for."""
        return self._security

    def connected(self, binding: ChannelBinding | None = None) -> list[Action]:
        """Begin: the transport is up, with TLS already done for Security.TLS; leads to Ready or Failed."""
        if self._state is not ClientState.NEW:
            raise OrderError("connected() comes once")
        self._state = ClientState.OPENING
        self._secured = self._security is Security.TLS
        self._binding = binding
        return self._run(self._opening())

    def tls_started(self, binding: ChannelBinding | None = None) -> list[Action]:
        """Go on inside TLS: everything heard in clear is forgotten and asked again."""
        if self._state is not ClientState.UPGRADING:
            raise OrderError("tls_started() answers StartTls")
        self._state = ClientState.OPENING
        self._secured = True
        self._binding = binding
        self._input.clear()
        self._forget()
        return self._resume()

    def quit(self) -> list[Action]:
        """Say goodbye; leads to Goodbye, whatever the server answers."""
        if self._state is ClientState.ENDED:
            return [Goodbye()]
        return self._begin(self._quitting(), self._state)

    @abstractmethod
    def login(
        self,
        username: str,
        secret: Secret,
        mechanism: AuthMechanism | None = None,
        *,
        methods: Collection[AuthMethod] = (),
    ) -> list[Action]:
        """Log in by the one mechanism of `mechanism_for`; leads to LoggedIn, LoginRefused or Failed.

        Without TLS nothing is sent, and Failed(INPUT) comes at once.
        """

    @property
    @abstractmethod
    def usable_mechanism(self) -> AuthMechanism | None:
        """The mechanism for a password of which nothing else is known; None when no known one is offered."""

    @abstractmethod
    def mechanism_for(
        self, secret: Secret, wanted: AuthMechanism | None = None, *, methods: Collection[AuthMethod] = ()
    ) -> AuthMechanism | None:
        """The mechanism that login() would choose now; LOGIN also stands for the protocol's own command."""

    @abstractmethod
    def _read_greeting(self) -> Waiting[str]:
        """Wait for the greeting and give its text, cleaned for people."""

    @abstractmethod
    def _ask_for_tls(self) -> Waiting[None]:
        """Ask for STARTTLS and return only when the server says that the handshake may begin."""

    @abstractmethod
    def _learn_capabilities(self) -> Waiting[None]:
        """Learn what the server can do, asking only when it has not said so yet."""

    @abstractmethod
    def _ready(self, greeting: str) -> Ready:
        """What is known now."""

    @abstractmethod
    def _forget(self) -> None:
        """Forget everything the server said so far."""

    @abstractmethod
    def _quitting(self) -> Waiting[Outcome]:
        """The farewell as an operation."""

    def _opening(self) -> Waiting[Outcome]:
        greeting = yield from self._read_greeting()
        starts_tls = self._security is Security.STARTTLS
        if starts_tls:
            yield from self._ask_for_tls()
            yield from self._upgrade()
        yield from self._learn_capabilities()
        return replace(self._ready(greeting), greeting_in_clear=not self._secured or starts_tls)

    def _await_head(self, count: int, is_plausible: Callable[[bytes], bool]) -> Waiting[None]:
        # Junk is told at its first byte: a TLS alert, for one, never ends in CRLF.
        while True:
            head = self._input.peek(count)
            if head and not is_plausible(head):
                raise WireError(FailureKind.NOT_MAIL, clean_text(self._input.peek(512)))
            if len(head) == count:
                return
            yield

    def _upgrade(self) -> Waiting[None]:
        if self._input:
            raise WireError(FailureKind.INJECTED, note="bytes after the reply that starts TLS")
        self._state = ClientState.UPGRADING
        self._actions.append(StartTls())
        while not self._secured:
            yield

    def _send(self, data: bytes, *, secret: bool = False) -> None:
        if secret and not self._secured:
            raise OrderError("a credential may not leave without TLS")
        if secret:
            # Who is logging in may be told, and servers do.
            self._private.learn_line(data, besides=(self._shown_name,))
        self._actions.append(Send(data, secret=secret))

    def _send_alone(self, data: bytes, *, secret: bool = False) -> None:
        # Where each command has one reply, bytes that wait before it is sent answer nothing that was asked.
        if self._input:
            raise self._unasked(self._input.take_line() or b"")
        self._send(data, secret=secret)

    def _unasked(self, line: bytes) -> WireError:
        note = "a reply to nothing"
        if line.upper().startswith(self.FAREWELL):
            return WireError(FailureKind.UNAVAILABLE, clean_text(line), note=note)
        return WireError(FailureKind.PROTOCOL, clean_text(line), note=note)
