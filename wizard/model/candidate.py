"""Settings that might be right, where they came from, and how far that is to be believed."""

from dataclasses import dataclass
from enum import Enum, IntEnum

from wizard.model.problem import Problem
from wizard.model.server import Server


class Source(Enum):
    """Where a candidate came from."""

    TABLE = "table"
    AUTOCONFIG = "autoconfig"
    WELL_KNOWN = "well_known"
    ISPDB = "ispdb"
    PACC = "pacc"
    SRV = "srv"
    MX = "mx"
    AUTODISCOVER = "autodiscover"
    GUESS = "guess"
    MANUAL = "manual"
    IMPORT = "import"


class Trust(IntEnum):
    """How an answer was protected on its way here; a smaller number is more to be believed."""

    VERIFIED = 0
    SIGNED = 1
    UNSIGNED = 2
    OPEN = 3

    @property
    def word(self) -> str:
        """The name used in JSON."""
        return self.name.lower()


class Answer(Enum):
    """What became of one question to one source."""

    FOUND = "found"
    NOTHING = "nothing"
    REFUSED = "refused"
    FAILED = "failed"
    TIMEOUT = "timeout"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One question asked: the URL or record, the answer, and how long it took in milliseconds."""

    source: Source
    asked: str
    answer: Answer
    detail: str = ""
    ms: int = 0


class ProviderStatus(Enum):
    """What the provider table knows of a provider's readiness for mail programs."""

    WORKS = "works"
    NEEDS_PREPARATION = "needs_preparation"
    OAUTH_ONLY = "oauth_only"
    BRIDGE_ONLY = "bridge_only"
    NO_MAIL_PROGRAM_ACCESS = "no_mail_program_access"
    CLOSING = "closing"
    CLOSED = "closed"
    UNKNOWN_SETTINGS = "unknown_settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """One step the user must take at the provider first, in each language, with the provider's page."""

    texts: tuple[tuple[str, str], ...]
    url: str | None = None

    def text(self, language: str) -> str:
        """The sentence in this language ('ja', 'en'), else in English, else the first there is."""
        by_language = dict(self.texts)
        return by_language.get(language) or by_language.get("en") or self.texts[0][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A mail company as the table knows it."""

    id: str
    names: tuple[tuple[str, str], ...]
    status: ProviderStatus
    closes_on: str | None = None
    password_kind: str = "account"  # noqa: S105 - which password, not a password
    preparation: tuple[Instruction, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()

    def name(self, language: str) -> str:
        """The name in this language, else the English one, else the first there is."""
        by_language = dict(self.names)
        return by_language.get(language) or by_language.get("en") or self.names[0][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Servers that one source named, best first; settings are candidates until both logins worked."""

    incoming: tuple[Server, ...]
    outgoing: tuple[Server, ...]
    source: Source
    trust: Trust
    provider: Provider | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two sources that name different base domains for the same address."""

    sources: tuple[Source, Source]
    base_domains: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Servers of other companies than those of the best candidate, which the user may choose instead.

    `receivers` are the base domains that would get the password; whether the servers answer is not known yet.
    """

    candidate: Candidate
    receivers: tuple[str, ...]
    provider: Provider | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """All that was found for an address: candidates best first, the provider if known, and the evidence.

    `problems` says why there is no candidate (or what stands in the way of using one).
    """

    candidates: tuple[Candidate, ...] = ()
    provider: Provider | None = None
    conflicts: tuple[Conflict, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    problems: tuple[Problem, ...] = ()


def trust_by_source(discovery: Discovery) -> dict[Source, Trust]:
    """How far the best answer of each source is to be trusted."""
    trusts: dict[Source, Trust] = {}
    for candidate in discovery.candidates:
        trusts[candidate.source] = min(candidate.trust, trusts.get(candidate.source, Trust.OPEN))
    return trusts
