"""What the verdict on a port means, and what each port is for."""

from wizard.model.probe import CertificateProblem, ProbeResult, ProbeState
from wizard.model.server import Endpoint, Protocol
from wizard.wording.certificates import who_opens
from wizard.wording.marking import Translate, fill, mark

PORT_IS = mark(
    "Probe", "A port is a number from 0 to 65535. It tells which program on the server a connection is for."
)

PORTS: dict[int, str] = {
    587: mark("Probe", "for sending mail (recommended)"),
    465: mark("Probe", "for sending mail, encrypted from the start"),
    25: mark("Probe", "between mail companies; most providers block it for homes"),
    993: mark("Probe", "for reading mail that stays at the company, encrypted from the start"),
    995: mark("Probe", "for taking mail out of the company, encrypted from the start"),
    143: mark("Probe", "for reading mail that stays at the company; open until it is switched to encrypted"),
    110: mark("Probe", "for taking mail out of the company; open until it is switched to encrypted"),
}

_ODD: dict[Protocol, str] = {
    Protocol.SMTP: mark("Probe", "for sending mail, at an unusual number"),
    Protocol.IMAP: mark("Probe", "for reading mail that stays at the company, at an unusual number"),
    Protocol.POP3: mark("Probe", "for taking mail out of the company, at an unusual number"),
}

BETWEEN_COMPANIES = 25
NOT_FOR_SENDING = mark(
    "Probe",
    "Port 25 is not used here: spam went out through it, so providers keep it closed for homes. "
    "Mail is sent through 587 or 465.",
)

_LOOKED_AT_25 = mark(
    "Probe",
    "%1. Port 25 is not used here: spam went out through it, so providers keep it closed for homes. "
    "Mail is sent through 587 or 465.",
)

STATES: dict[ProbeState, str] = {
    ProbeState.OPEN: mark("Probe", "works: a mail server answered over a safe connection"),
    ProbeState.CLOSED: mark("Probe", "closed: the server is there, but nobody answers at this port"),
    ProbeState.FILTERED: mark("Probe", "blocked: something on the way swallows the connection"),
    ProbeState.UNRESOLVED: mark("Probe", "there is no server of this name"),
    ProbeState.TLS_FAILED: mark("Probe", "the safe connection could not be made"),
    ProbeState.NOT_MAIL: mark("Probe", "something answers here, but it is not a mail server"),
    ProbeState.NO_STARTTLS: mark("Probe", "a mail server answers, but without encryption"),
    ProbeState.SILENT: mark("Probe", "connected, but the server says nothing"),
}

WORDS: dict[ProbeState, str] = {
    ProbeState.OPEN: mark("Probe", "works"),
    ProbeState.CLOSED: mark("Probe", "closed"),
    ProbeState.FILTERED: mark("Probe", "blocked"),
    ProbeState.UNRESOLVED: mark("Probe", "no such name"),
    ProbeState.TLS_FAILED: mark("Probe", "not safe"),
    ProbeState.NOT_MAIL: mark("Probe", "no mail server"),
    ProbeState.NO_STARTTLS: mark("Probe", "not encrypted"),
    ProbeState.SILENT: mark("Probe", "silent"),
}
"""The verdict in a word or two, for a lamp."""

CERTIFICATES: dict[CertificateProblem, str] = {
    CertificateProblem.SELF_SIGNED: mark("Probe", "the server vouches only for itself"),
    CertificateProblem.EXPIRED: mark("Probe", "the server's proof of identity has run out (%1)"),
    CertificateProblem.NOT_YET_VALID: mark(
        "Probe", "the server's proof of identity is not valid yet; check this computer's clock"
    ),
    CertificateProblem.WRONG_NAME: mark("Probe", "the server's proof of identity is for another name: %2"),
    CertificateProblem.UNKNOWN_ISSUER: mark("Probe", "nobody this computer trusts vouches for the server"),
    CertificateProblem.INTERCEPTED: mark("Probe", "somebody on the way opens this connection to inspect it"),
    CertificateProblem.WEAK_KEY: mark("Probe", "the server's proof of identity is too easy to forge"),
    CertificateProblem.REVOKED: mark("Probe", "the server's proof of identity was declared void"),
    CertificateProblem.WRONG_PURPOSE: mark(
        "Probe", "the server's proof of identity was made for something else"
    ),
    CertificateProblem.CHANGED: mark("Probe", "the server shows another certificate than the accepted one"),
    CertificateProblem.OTHER: mark("Probe", "the server's proof of identity is not right"),
}


def port_use(endpoint: Endpoint, translate: Translate) -> str:
    """What a port is for."""
    return translate("Probe", PORTS.get(endpoint.port) or _ODD[endpoint.protocol])


def explain(result: ProbeResult, translate: Translate) -> str:
    """The verdict on one port as a sentence."""
    words = _verdict(result, translate)
    if result.endpoint.port != BETWEEN_COMPANIES:
        return words
    return fill(translate("Probe", _LOOKED_AT_25), (words,))


def _verdict(result: ProbeResult, translate: Translate) -> str:
    words = translate("Probe", STATES[result.state])
    certificate = result.tls.certificate if result.tls else None
    if certificate is None:
        failed = result.state is ProbeState.TLS_FAILED and result.detail
        return f"{words}: {result.detail}" if failed else words
    if certificate.interceptor is not None:
        return f"{words}: {fill(*who_opens(certificate.interceptor, translate))}"
    if certificate.problem is None:
        return words
    facts = (certificate.not_after or "?", ", ".join(certificate.names))
    return f"{words}: {fill(translate('Probe', CERTIFICATES[certificate.problem]), facts)}"
