"""Mail addresses as values: what was typed, and its two halves as the wire and the person see them."""

from dataclasses import dataclass
from enum import Enum

from typing_extensions import override


class AddressCode(Enum):
    """What can be said of typed text that should be an address (RFC 5321 §4.5.3, RFC 5322 §3.4.1)."""

    EMPTY = "empty"
    MISSING_AT = "missing_at"
    MANY_AT = "many_at"
    EMPTY_LOCAL = "empty_local"
    LOCAL_TOO_LONG = "local_too_long"
    ADDRESS_TOO_LONG = "address_too_long"
    LOCAL_BAD_CHARACTER = "local_bad_character"
    LOCAL_DOTS = "local_dots"
    LOCAL_NOT_ASCII = "local_not_ascii"
    EMPTY_DOMAIN = "empty_domain"
    DOMAIN_BAD_LABEL = "domain_bad_label"
    DOMAIN_TOO_LONG = "domain_too_long"
    DOMAIN_WITHOUT_DOT = "domain_without_dot"
    MIXED_SCRIPT = "mixed_script"
    SPACES = "spaces"
    FULL_WIDTH = "full_width"
    LOOK_ALIKE = "look_alike"
    TYPO_DOMAIN = "typo_domain"
    LEGACY_DOTS = "legacy_dots"


class Severity(Enum):
    """How much a finding matters: an error stops, a warning is told, a fix was made and is told."""

    ERROR = "error"
    WARNING = "warning"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing seen in the typed text; `suggestion` is an address to offer, never applied by itself."""

    code: AddressCode
    severity: Severity
    suggestion: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailAddress:
    """An address that obeys the rules; `domain` is shown (U-label), `domain_ascii` goes out (A-label)."""

    given: str
    local: str
    domain: str
    domain_ascii: str

    @property
    def shown(self) -> str:
        """The address for people."""
        return f"{self.local}@{self.domain}"

    @property
    def wire(self) -> str:
        """The address for servers: local part and A-label domain."""
        return f"{self.local}@{self.domain_ascii}"

    @override
    def __str__(self) -> str:
        return self.wire


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedAddress:
    """The result of reading typed text: an address when there is no error, and all findings."""

    address: EmailAddress | None
    findings: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the text is a usable address."""
        return self.address is not None


class AddressError(ValueError):
    """Text that is not an address; `findings` says why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(finding.code.value for finding in findings))
        self.findings = findings
