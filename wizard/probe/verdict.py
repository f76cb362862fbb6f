"""From what a connection brought to the verdict on its port."""

from dataclasses import dataclass, replace

from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.server import Endpoint
from wizard.net.dial import DialFailure, DialFailureKind
from wizard.net.stream import MailStream
from wizard.net.tls import TlsBroken, TlsPolicy
from wizard.protocol.actions import Failed, FailureKind

Failure = DialFailure | TlsBroken | Failed

_OF_DIAL = {
    DialFailureKind.CLOSED: ProbeState.CLOSED,
    DialFailureKind.FILTERED: ProbeState.FILTERED,
    DialFailureKind.UNREACHABLE: ProbeState.FILTERED,
    DialFailureKind.UNRESOLVED: ProbeState.UNRESOLVED,
    DialFailureKind.DNS_FAILED: ProbeState.UNRESOLVED,
}
_OF_CONVERSATION = {
    FailureKind.NO_STARTTLS: ProbeState.NO_STARTTLS,
    FailureKind.STARTTLS_REFUSED: ProbeState.NO_STARTTLS,
    FailureKind.STARTTLS_LATER: ProbeState.NO_STARTTLS,
    FailureKind.INJECTED: ProbeState.TLS_FAILED,
    FailureKind.PREAUTH: ProbeState.TLS_FAILED,
    FailureKind.TIMED_OUT: ProbeState.SILENT,
    FailureKind.UNAVAILABLE: ProbeState.CLOSED,
    FailureKind.GREETING_REFUSED: ProbeState.CLOSED,
    FailureKind.CLOSED: ProbeState.CLOSED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The verdict on one port, with the failure behind it; None when the server is ready for a login."""

    result: ProbeResult
    failure: Failure | None = None

    @property
    def is_usable(self) -> bool:
        """Whether a login could be tried there."""
        return self.result.state is ProbeState.OPEN and self.result.usable_mechanism is not None


def seen_open(stream: MailStream, *, ms: int) -> Seen:
    """The verdict on a port whose server is ready."""
    ready = stream.ready
    result = ProbeResult(
        endpoint=stream.endpoint,
        state=ProbeState.OPEN,
        tls=stream.tls,
        # What was said before the handshake may be anybody's, and people would take it for the company's.
        greeting="" if ready.greeting_in_clear else ready.greeting,
        capabilities=ready.capabilities,
        auth_mechanisms=ready.mechanisms,
        usable_mechanism=stream.client.usable_mechanism,
        ms=ms,
    )
    return Seen(result=result)


def seen_failure(endpoint: Endpoint, failure: Failure, *, ms: int = 0) -> Seen:
    """The verdict on a port that led to no server."""
    state, detail = _state_and_detail(failure)
    tls = failure.facts if isinstance(failure, TlsBroken) else None
    result = ProbeResult(endpoint=endpoint, state=state, tls=tls, detail=detail, ms=ms)
    return Seen(result=result, failure=failure)


def seen_again(seen: Seen, tls: TlsPolicy) -> Seen:
    """The verdict in the light of the certificates that were seen since."""
    if not isinstance(seen.failure, TlsBroken):
        return seen
    failure = tls.judged_again(seen.failure)
    return Seen(result=replace(seen.result, tls=failure.facts), failure=failure)


def _state_and_detail(failure: Failure) -> tuple[ProbeState, str]:
    match failure:
        case DialFailure():
            return _OF_DIAL[failure.kind], failure.text
        case TlsBroken():
            return ProbeState.TLS_FAILED, failure.text
        case Failed():
            # What is left over spoke, but not as a mail server does.
            return _OF_CONVERSATION.get(failure.kind, ProbeState.NOT_MAIL), words(failure)


def words(failed: Failed) -> str:
    """The server's own words, or else what this side found."""
    said = " ".join(part for part in (failed.code, failed.text) if part)
    return said or failed.note or failed.kind.value.replace("_", " ")
