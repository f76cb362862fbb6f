"""Ready-made values for tests about the flow: candidates, looks and settings."""

from wizard.model.account import VerifiedSettings
from wizard.model.address_check import parse_address
from wizard.model.candidate import (
    Candidate,
    Discovery,
    Instruction,
    Provider,
    ProviderStatus,
    Source,
    Trust,
)
from wizard.model.looked import Looked
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import AuthMechanism, Endpoint, Protocol, Security, Server

ADDRESS = parse_address("taro@example.jp")

INCOMING = Server(
    endpoint=Endpoint(protocol=Protocol.IMAP, host="imap.example.jp", port=993, security=Security.TLS),
    username="taro@example.jp",
    auth=AuthMechanism.PLAIN,
)
OUTGOING = Server(
    endpoint=Endpoint(protocol=Protocol.SMTP, host="smtp.example.jp", port=465, security=Security.TLS),
    username="taro@example.jp",
    auth=AuthMechanism.PLAIN,
)
CANDIDATE = Candidate(
    incoming=(INCOMING,), outgoing=(OUTGOING,), source=Source.AUTOCONFIG, trust=Trust.VERIFIED
)
SETTINGS = VerifiedSettings(
    address=ADDRESS,
    incoming=INCOMING,
    outgoing=OUTGOING,
    source=Source.AUTOCONFIG,
    trust=Trust.VERIFIED,
)
PROVIDER = Provider(
    id="example",
    names=(("ja", "例のメール"), ("en", "Example Mail")),
    status=ProviderStatus.NEEDS_PREPARATION,
    preparation=(Instruction(texts=(("ja", "設定の画面を開きます。"), ("en", "Open the settings page."))),),
)
NEEDS_PREPARATION = Problem(code=ProblemCode.NEEDS_PREPARATION, facts=("Example Mail",))


def looked(
    *,
    candidate: Candidate | None = CANDIDATE,
    consent: tuple[str, ...] = (),
    problems: tuple[Problem, ...] = (),
) -> Looked:
    """The end of a look-up."""
    return Looked(
        discovery=Discovery(candidates=(candidate,) if candidate else (), problems=problems),
        candidate=candidate,
        receivers=("example.jp",),
        consent_domains=consent,
        problems=problems,
    )
