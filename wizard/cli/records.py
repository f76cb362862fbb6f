"""The values of the core as the JSON of the headless contract."""

from collections.abc import Mapping

from wizard.model.address import CheckedAddress, EmailAddress
from wizard.model.candidate import (
    Answer,
    Candidate,
    Discovery,
    Evidence,
    Provider,
    Source,
    Trust,
    trust_by_source,
)
from wizard.model.probe import Certificate, ProbeResult
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import Record, server_record
from wizard.wording.addresses import tell_finding
from wizard.wording.marking import Translate
from wizard.wording.probes import explain
from wizard.wording.problems import tell
from wizard.wording.sources import tell_conflict


def address_record(address: EmailAddress | None) -> Record | None:
    """An address with its two halves."""
    if address is None:
        return None
    return {
        "given": address.given,
        "address": address.shown,
        "local": address.local,
        "domain": address.domain,
        "domain_ascii": address.domain_ascii,
    }


def check_record(checked: CheckedAddress, translate: Translate) -> Record:
    """`check --json`."""
    return {
        "ok": checked.ok,
        "address": address_record(checked.address),
        "problems": [
            {
                "code": finding.code.value,
                "severity": finding.severity.value,
                "message": tell_finding(finding, translate),
                "suggestion": finding.suggestion,
            }
            for finding in checked.findings
        ],
    }


def problem_record(problem: Problem, translate: Translate) -> Record:
    """A problem in words."""
    told = tell(problem, translate)
    return {
        "code": problem.code.value,
        "message": told.sentence,
        "next_step": told.next_step,
        "detail": told.detail,
    }


def evidence_record(evidence: Evidence, trusts: Mapping[Source, Trust]) -> Record:
    """One question and its answer; `trust` is set when servers came of it."""
    trust = trusts.get(evidence.source) if evidence.answer is Answer.FOUND else None
    return {
        "trust": None if trust is None else trust.word,
        "source": evidence.source.value,
        "asked": evidence.asked,
        "answer": evidence.answer.value,
        "detail": evidence.detail,
        "ms": evidence.ms,
    }


def candidate_record(candidate: Candidate, language: str) -> Record:
    """Servers that one source named."""
    return {
        "incoming": [server_record(server) for server in candidate.incoming],
        "outgoing": [server_record(server) for server in candidate.outgoing],
        "source": candidate.source.value,
        "trust": candidate.trust.word,
        "provider": _provider_record(candidate.provider, language),
    }


def discovery_record(discovery: Discovery, translate: Translate, language: str) -> Record:
    """`discover --json`."""
    return {
        "candidates": [candidate_record(candidate, language) for candidate in discovery.candidates],
        "provider": _provider_record(discovery.provider, language),
        "preparation": _preparation_records(discovery, translate, language),
        "problems": [problem_record(problem, translate) for problem in discovery.problems],
        "conflicts": conflict_records(discovery, translate),
        "evidence": [
            evidence_record(evidence, trust_by_source(discovery)) for evidence in discovery.evidence
        ],
    }


def conflict_records(discovery: Discovery, translate: Translate) -> list[Record]:
    """Where sources name different companies, side by side."""
    return [
        {
            "sources": [source.value for source in conflict.sources],
            "base_domains": list(conflict.base_domains),
            "message": tell_conflict(conflict, translate),
        }
        for conflict in discovery.conflicts
    ]


def _provider_record(provider: Provider | None, language: str) -> Record | None:
    return None if provider is None else {"id": provider.id, "name": provider.name(language)}


def _preparation_records(discovery: Discovery, translate: Translate, language: str) -> list[Record]:
    wanted = [p for p in discovery.problems if p.code is ProblemCode.NEEDS_PREPARATION]
    if discovery.provider is None or not wanted:
        return []
    message = tell(wanted[0], translate).sentence
    return [
        {
            "code": wanted[0].code.value,
            "message": message,
            "next_step": step.text(language),
            "url": step.url,
        }
        for step in discovery.provider.preparation
    ]


def probe_record(result: ProbeResult, translate: Translate) -> Record:
    """One port of `probe --json`."""
    endpoint = result.endpoint
    return {
        "host": endpoint.host,
        "port": endpoint.port,
        "protocol": endpoint.protocol.value,
        "security": endpoint.security.value,
        "state": result.state.value,
        "tls": None
        if result.tls is None
        else {
            "version": result.tls.version,
            "cipher": result.tls.cipher,
            "certificate": certificate_record(result.tls.certificate),
        },
        "greeting": result.greeting,
        "capabilities": list(result.capabilities),
        "auth_mechanisms": list(result.auth_mechanisms),
        "ms": result.ms,
        "explanation": explain(result, translate),
    }


def certificate_record(certificate: Certificate | None) -> Record | None:
    """What a certificate says; `intercepted_by` is set also where the system believes whoever made it up."""
    if certificate is None:
        return None
    interceptor = certificate.interceptor
    return {
        "subject": certificate.subject,
        "issuer": certificate.issuer,
        "names": list(certificate.names),
        "not_before": certificate.not_before,
        "not_after": certificate.not_after,
        "spki_sha256": certificate.spki_sha256,
        "problem": certificate.problem.value if certificate.problem else None,
        "intercepted_by": None
        if interceptor is None
        else {"id": interceptor.id, "kind": interceptor.kind.value, "name": interceptor.name("en")},
    }
