"""What looking brought: discovery and live handshakes together, before any password."""

from dataclasses import dataclass

from wizard.model.candidate import Candidate, Discovery
from wizard.model.probe import ProbeResult
from wizard.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """The end of a look-up: a candidate whose servers answered, or the problems that explain why not.

    `receivers` are the base domains that will get the password, `consent_domains` those of them that need
    the user's yes first. With a candidate, `problems` are things to be told, not obstacles.
    """

    discovery: Discovery
    candidate: Candidate | None
    probed: tuple[ProbeResult, ...] = ()
    receivers: tuple[str, ...] = ()
    consent_domains: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
