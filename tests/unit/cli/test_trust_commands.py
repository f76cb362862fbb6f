"""`trust` and `distrust`: what is shown, what is kept, and that only the fingerprint accepts."""

import io
import json
import ssl
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.loopback_internet import endpoint
from tests.unit.accounts.test_accepted import accepted
from wizard.accounts.accepted import AcceptedStore
from wizard.cli import trust_commands
from wizard.cli.app import run
from wizard.model.accepted import AcceptedCertificate
from wizard.model.probe import CertificateProblem, ProbeResult, ProbeState
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Endpoint, Protocol
from wizard.net.certificate import read_certificate
from wizard.net.dial import DialFailure, DialFailureKind
from wizard.net.tls import TlsBroken
from wizard.probe.verdict import Seen, seen_failure

ONE = accepted()
IMAP = endpoint(Protocol.IMAP)
BROKEN = TlsBroken(
    problem=CertificateProblem.SELF_SIGNED,
    certificate=read_certificate(ONE.der, problem=CertificateProblem.SELF_SIGNED),
    text="self-signed certificate",
    der=ONE.der,
)


@pytest.fixture
def sees(monkeypatch: pytest.MonkeyPatch) -> list[Seen]:
    """What the next looks at a server bring; the last one stays."""
    brought = [seen_failure(IMAP, BROKEN)]

    async def look(_: Endpoint) -> Seen:
        return brought[0]

    monkeypatch.setattr(trust_commands, "_look", look)
    return brought


@pytest.fixture
def trial(monkeypatch: pytest.MonkeyPatch) -> list[AcceptedCertificate | Problem]:
    """How accepting ends; every call is noted behind it as a problem that must not be there."""
    ends: list[AcceptedCertificate | Problem] = [ONE]

    async def accept(_endpoint: Endpoint, _broken: TlsBroken, fingerprint: str) -> object:
        assert fingerprint == ONE.spki_sha256
        return ends[0]

    monkeypatch.setattr(trust_commands, "_accept", accept)
    return ends


def told(home: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    status = run(["--home", str(home), *arguments, "--json"])
    return status, json.loads(capsys.readouterr().out)


def kept(home: Path) -> tuple[AcceptedCertificate, ...]:
    return AcceptedStore(home / "accepted_certificates.json").all()


@pytest.mark.usefixtures("sees")
def test_a_refused_certificate_is_shown_for_reading_and_nothing_is_accepted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\nyes\n" * 10))

    status = run(["--home", str(tmp_path), "trust", "mail.example.org:993"])

    said = capsys.readouterr()
    assert status == 1
    assert BROKEN.certificate is not None
    for text in (BROKEN.certificate.subject, BROKEN.certificate.issuer, "mail.example.org", "vouches only"):
        assert text in said.err
    assert ONE.spki_sha256.upper()[:4] in said.err.replace(":", "")
    assert "--spki" in said.err
    assert sys.stdin.readline() == "y\n"
    assert kept(tmp_path) == ()


@pytest.mark.usefixtures("sees")
def test_what_is_shown_is_json_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, answer = told(tmp_path, capsys, "trust", "mail.example.org:993")

    assert (status, answer["status"], answer["port"]) == (1, "shown", 993)
    assert answer["certificate"]["spki_sha256"] == ONE.spki_sha256
    assert answer["certificate"]["problem"] == "self_signed"


@pytest.mark.usefixtures("sees", "trial")
def test_the_right_fingerprint_accepts_and_it_can_be_taken_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, answer = told(tmp_path, capsys, "trust", "mail.example.org:993", "--spki", ONE.spki_sha256)
    assert (status, answer["status"], answer["problems"]) == (0, "accepted", [])
    assert kept(tmp_path) == (ONE,)

    status, answer = told(tmp_path, capsys, "trust")
    assert [(row["host"], row["port"]) for row in answer] == [ONE.place]

    assert told(tmp_path, capsys, "distrust", "mail.example.org:995")[0] == 1
    status, answer = told(tmp_path, capsys, "distrust", "mail.example.org:993")
    assert (status, answer["status"]) == (0, "forgotten")
    assert kept(tmp_path) == ()


@pytest.mark.usefixtures("sees")
def test_a_refusal_keeps_nothing_and_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], trial: list[AcceptedCertificate | Problem]
) -> None:
    trial[0] = Problem(code=ProblemCode.FINGERPRINT_MISMATCH, facts=("mail.example.org:993",))

    status, answer = told(tmp_path, capsys, "trust", "mail.example.org:993", "--spki", ONE.spki_sha256)

    assert (status, answer["status"]) == (1, "refused")
    assert answer["problems"][0]["code"] == "fingerprint_mismatch"
    assert kept(tmp_path) == ()


def test_a_server_that_is_believed_needs_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], sees: list[Seen]
) -> None:
    sees[0] = Seen(result=ProbeResult(endpoint=IMAP, state=ProbeState.OPEN))

    assert told(tmp_path, capsys, "trust", "mail.example.org:993", "--spki", "ab" * 32) == (
        0,
        {
            "status": "believed",
            "host": "mail.example.org",
            "port": 993,
            "certificate": None,
            "problems": [],
        },
    )


def test_a_server_that_is_not_there_cannot_be_looked_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], sees: list[Seen]
) -> None:
    sees[0] = seen_failure(IMAP, DialFailure(kind=DialFailureKind.CLOSED))

    status, answer = told(tmp_path, capsys, "trust", "mail.example.org:993")

    assert (status, answer["status"]) == (1, "unreachable")
    assert answer["problems"][0]["code"] == "server_unreachable"


@pytest.mark.parametrize(
    "arguments",
    [
        ["trust", "mail.example.org"],
        ["trust", "mail.example.org:7"],
        ["trust", "mail.example.org:993", "--spki", "yes"],
        ["trust", ".:993"],
        ["distrust"],
        ["distrust", "mail.example.org"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_status_2(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--home", str(tmp_path), *arguments]) == 2
    assert capsys.readouterr().out == ""


def test_the_look_of_trust_heeds_no_earlier_acceptance(tmp_path: Path) -> None:
    AcceptedStore(tmp_path / "accepted_certificates.json").accept(ONE)

    plain = trust_commands._internet()
    with_it = trust_commands._internet(ONE)

    assert plain.tls.context_for(*ONE.place) is plain.tls.context()
    assert with_it.tls.context_for(*ONE.place).verify_flags & ssl.VERIFY_X509_PARTIAL_CHAIN
