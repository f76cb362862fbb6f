"""Certificates accepted by hand are kept for themselves alone, and a damaged file accepts nothing."""

import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from wizard.accounts.accepted import AcceptedStore
from wizard.model.accepted import AcceptedCertificate
from wizard.model.problem import Problem, ProblemCode
from wizard.net.certificate import read_certificate


def accepted(host: str = "mail.example.org", port: int = 993) -> AcceptedCertificate:
    pem = trustme.CA().issue_cert("mail.example.org").cert_chain_pems[0].bytes()
    der = x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)
    certificate = read_certificate(der)
    assert certificate is not None
    assert certificate.spki_sha256 is not None
    return AcceptedCertificate(
        host=host, port=port, spki_sha256=certificate.spki_sha256, der=der, accepted="2026-11-25T12:00:00Z"
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "accepted_certificates.json"


@pytest.fixture
def store(path: Path) -> AcceptedStore:
    return AcceptedStore(path)


def test_nothing_is_accepted_at_first(store: AcceptedStore, path: Path) -> None:
    assert store.all() == ()
    assert store.forget(("mail.example.org", 993)) is False
    assert not path.exists()


def test_an_accepted_one_is_kept_and_readable_by_its_owner_only(store: AcceptedStore, path: Path) -> None:
    one, other = accepted(), accepted(port=465)

    assert store.accept(one) is None
    assert store.accept(other) is None

    assert AcceptedStore(path).all() == (other, one)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_newer_one_takes_the_place_of_the_older(store: AcceptedStore) -> None:
    store.accept(accepted())
    newer = accepted()

    store.accept(newer)

    assert store.all() == (newer,)


def test_what_is_taken_back_is_gone_and_the_rest_stays(store: AcceptedStore) -> None:
    one, other = accepted(), accepted("imap.example.net")
    store.accept(one)
    store.accept(other)

    assert store.forget(one.place) is True
    assert store.all() == (other,)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("port", True),
        ("port", 0),
        ("port", "993"),
        ("host", ""),
        ("host", None),
        ("certificate", "?"),
        ("certificate", "AAAA"),
        ("certificate", None),
        ("spki_sha256", "00" * 32),
        ("accepted", None),
    ],
)
def test_an_entry_that_was_tampered_with_accepts_nothing_and_is_not_written_over(
    store: AcceptedStore, path: Path, key: str, value: object
) -> None:
    store.accept(accepted())
    record = json.loads(path.read_text())
    record["certificates"][0][key] = value
    path.write_text(json.dumps(record))
    before = path.read_bytes()

    assert store.all() == ()
    problem = store.accept(accepted())

    assert problem == Problem(code=ProblemCode.FILE_UNREADABLE, facts=(str(path),))
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "text",
    ["", "[", "[]", "{}", '{"version": 2, "certificates": []}', '{"version": 1}', "[" * 100_000],
    ids=range(7),
)
def test_a_damaged_file_accepts_nothing(store: AcceptedStore, path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text)

    assert store.all() == ()


def test_a_folder_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = AcceptedStore(tmp_path / "file" / "accepted.json")

    problem = store.accept(replace(accepted(), port=995))

    assert isinstance(problem, Problem)
