"""Whether typed text is a mail address, and why not (RFC 5321 §4.5.3.1, RFC 5322 §3.4.1, RFC 5891, UTS 46).

The local part is at most 64 octets, the whole at most 254; the domain is checked label by label as A-labels.
What a Japanese keyboard does to an address is put right first and reported (`address_repair`).
"""

import re

import idna

from wizard.model.address import (
    AddressCode,
    AddressError,
    CheckedAddress,
    EmailAddress,
    Finding,
    Severity,
)
from wizard.model.address_repair import repair
from wizard.model.address_typo import meant_domain, with_forgotten_at
from wizard.model.domain_shown import mixes_scripts, u_label

LOCAL_LIMIT_OCTETS = 64
ADDRESS_LIMIT_OCTETS = 254
DOMAIN_LIMIT_OCTETS = 253

LEGACY_DOT_DOMAINS = frozenset({"au.com", "biz.ezweb.ne.jp", "docomo.ne.jp", "ezweb.ne.jp"})
"""Domains that once gave out addresses such as `taro..y.@docomo.ne.jp`; they work and are never 'fixed'."""

_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+")
_AT_SIGNS = re.compile("@{2,}")
_QUOTED = re.compile(r'"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"')
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")


def check_address(text: str, *, asks: bool = True) -> CheckedAddress:
    """Read typed text; never raises, whatever the text.

    Args:
        text: what was typed, or what stands in a letter.
        asks: look for a domain that was meant instead; that takes long for thousands of addresses.
    """
    meant, fixed = repair(text)
    findings = [Finding(code=code, severity=Severity.FIXED) for code in fixed]
    if not meant:
        return CheckedAddress(address=None, findings=(_error(AddressCode.EMPTY),))
    local, at, domain = meant.rpartition("@")
    if not at:
        asked = _asked_about(with_forgotten_at(meant)) if asks else []
        findings += [_error(AddressCode.MISSING_AT), *asked]
        return CheckedAddress(address=None, findings=tuple(findings))
    if "@" in local and not _QUOTED.fullmatch(local):
        once = _AT_SIGNS.sub("@", meant)
        findings += [_error(AddressCode.MANY_AT), *_asked_about(once if once != meant else None)]
        return CheckedAddress(address=None, findings=tuple(findings))
    domain_ascii, domain_findings = _check_domain(domain)
    findings += _check_local(local, domain_ascii)
    findings += domain_findings
    if domain_ascii is not None and _octets(f"{local}@{domain_ascii}") > ADDRESS_LIMIT_OCTETS:
        findings.append(_error(AddressCode.ADDRESS_TOO_LONG))
    if asks:
        findings += _check_spelling(local, domain_ascii)
    if domain_ascii is None or any(finding.severity is Severity.ERROR for finding in findings):
        return CheckedAddress(address=None, findings=tuple(findings))
    address = EmailAddress(given=text, local=local, domain=u_label(domain_ascii), domain_ascii=domain_ascii)
    return CheckedAddress(address=address, findings=tuple(findings))


def parse_address(text: str) -> EmailAddress:
    """The address in the text.

    Raises:
        AddressError: the text is not an address; the error carries the findings.
    """
    checked = check_address(text)
    if checked.address is None:
        raise AddressError(checked.findings)
    return checked.address


def _octets(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _error(code: AddressCode) -> Finding:
    return Finding(code=code, severity=Severity.ERROR)


def _check_local(local: str, domain_ascii: str | None) -> list[Finding]:
    if not local:
        return [_error(AddressCode.EMPTY_LOCAL)]
    findings: list[Finding] = []
    if _octets(local) > LOCAL_LIMIT_OCTETS:
        findings.append(_error(AddressCode.LOCAL_TOO_LONG))
    if not local.isascii():
        findings.append(_error(AddressCode.LOCAL_NOT_ASCII))
    elif not _ATOM.fullmatch(local) and not _QUOTED.fullmatch(local):
        findings.append(_error(AddressCode.LOCAL_BAD_CHARACTER))
    elif not local.startswith('"') and not all(local.split(".")):
        if domain_ascii in LEGACY_DOT_DOMAINS:
            findings.append(Finding(code=AddressCode.LEGACY_DOTS, severity=Severity.WARNING))
        else:
            findings.append(_error(AddressCode.LOCAL_DOTS))
    return findings


def _check_domain(domain: str) -> tuple[str | None, list[Finding]]:
    """The A-label form (None when there is none) and what is to be said."""
    if not domain:
        return None, [_error(AddressCode.EMPTY_DOMAIN)]
    if "." not in domain:
        return None, [_error(AddressCode.DOMAIN_WITHOUT_DOT)]
    domain_ascii = to_a_label(domain)
    if domain_ascii is None:
        return None, [_error(AddressCode.DOMAIN_BAD_LABEL)]
    if len(domain_ascii) > DOMAIN_LIMIT_OCTETS:
        return None, [_error(AddressCode.DOMAIN_TOO_LONG)]
    labels = domain_ascii.split(".")
    if not all(_LABEL.fullmatch(label) for label in labels) or labels[-1].isdigit():
        return None, [_error(AddressCode.DOMAIN_BAD_LABEL)]
    mixed = any(mixes_scripts(label) for label in u_label(domain_ascii).split("."))
    warnings = [Finding(code=AddressCode.MIXED_SCRIPT, severity=Severity.WARNING)] if mixed else []
    return domain_ascii, warnings


def _check_spelling(local: str, domain_ascii: str | None) -> list[Finding]:
    """The question whether another domain was meant."""
    meant = None if domain_ascii is None else meant_domain(domain_ascii)
    return _asked_about(None if meant is None else f"{local}@{meant}")


def _asked_about(suggestion: str | None) -> list[Finding]:
    """The question whether this was meant, if it is an address."""
    if suggestion is None or not check_address(suggestion).ok:
        return []
    return [Finding(code=AddressCode.TYPO_DOMAIN, severity=Severity.WARNING, suggestion=suggestion)]


def to_a_label(domain: str) -> str | None:
    """The host or domain name as it goes on the wire (RFC 5891, UTS 46), or None when it has no such form."""
    if domain.isascii():
        # xn-- labels are decoded once so that a label which only looks encoded is refused.
        lowered = domain.lower()
        return lowered if _decodes(lowered) else None
    try:
        return idna.encode(domain, uts46=True, std3_rules=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError, ValueError):
        return None


def _decodes(domain: str) -> bool:
    try:
        for label in domain.split("."):
            if label.startswith("xn--"):
                idna.decode(label)
    except (idna.IDNAError, UnicodeError, ValueError):
        return False
    return True
