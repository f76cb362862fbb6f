"""Sentences: one for every code, and facts filled in once."""

import pytest

from wizard.model.address import AddressCode, Finding, Severity
from wizard.model.probe import (
    Certificate,
    CertificateProblem,
    ProbeResult,
    ProbeState,
    TlsFacts,
)
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import PROBED_PORTS, Endpoint, Protocol, Security
from wizard.wording import addresses, probes, problems
from wizard.wording.marking import fill, untranslated


def test_every_code_has_its_sentences() -> None:
    assert set(problems.TEXTS) == set(ProblemCode)
    assert set(addresses.TEXTS) == set(AddressCode)
    assert set(probes.STATES) == set(ProbeState)
    assert set(probes.CERTIFICATES) == set(CertificateProblem)
    assert set(PROBED_PORTS) < set(probes.PORTS)


@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_says_what_happened_and_what_to_do(code: ProblemCode) -> None:
    told = problems.tell(Problem(code=code, facts=("A", "B"), detail="550 no"), untranslated)

    assert told.sentence.endswith(".")
    assert told.next_step.endswith(".")
    assert "%" not in told.sentence + told.next_step
    assert told.detail == "550 no"


@pytest.mark.parametrize(
    ("text", "facts", "filled"),
    [
        ("%1 and %2", ("a", "b"), "a and b"),
        ("%2, %1, %2", ("a", "b"), "b, a, b"),
        ("%1", ("%2", "b"), "%2"),
        ("100 % of %1", ("a",), "100 % of a"),
        ("%3", ("a",), "%3"),
    ],
)
def test_facts_are_filled_in_once(text: str, facts: tuple[str, ...], filled: str) -> None:
    assert fill(text, facts) == filled


def test_a_suggestion_is_part_of_its_sentence() -> None:
    finding = Finding(code=AddressCode.TYPO_DOMAIN, severity=Severity.WARNING, suggestion="taro@gmail.com")

    assert addresses.tell_finding(finding, untranslated) == "Did you mean taro@gmail.com?"


def test_a_refused_certificate_is_explained_with_its_names() -> None:
    endpoint = Endpoint(protocol=Protocol.IMAP, host="imap.example.jp", port=993, security=Security.TLS)
    certificate = Certificate(
        subject="", issuer="", names=("other.example",), not_after=None, problem=CertificateProblem.WRONG_NAME
    )
    facts = TlsFacts(version=None, cipher=None, certificate=certificate)
    result = ProbeResult(endpoint=endpoint, state=ProbeState.TLS_FAILED, tls=facts)

    assert "other.example" in probes.explain(result, untranslated)
