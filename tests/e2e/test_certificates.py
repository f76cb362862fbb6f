"""Servers behind somebody who opens the connections, and certificates accepted by hand, on real servers."""

from pathlib import Path

import pytest

from tests.lab import Lab, Provider, provider
from tests.lab.documents import web_page
from tests.lab.machines import tls_host
from tests.lab.rows import CertificateKind, Host, Service

SENTENCES = {
    "ja": "ウイルス対策ソフト（ESET）がメールの通信を開いて調べています。",  # noqa: RUF001 - as it is written
    "en": "Your virus checker (ESET) is opening mail connections to inspect them",
}
STEPS = {"ja": "ESETの詳細設定", "en": "In ESET's advanced setup"}
LOCALES = {"ja": "ja_JP.UTF-8", "en": "en_US.UTF-8"}


@pytest.mark.parametrize("language", LOCALES)
def test_a_virus_checker_that_opens_the_connections_is_named_with_its_switch(
    lab: Lab, tmp_path: Path, language: str
) -> None:
    row = provider("opened.test")

    outcome = lab.tayori(
        *("setup", row.address(), "--password-stdin", "--json", "--secrets", "session"),
        home=tmp_path,
        stdin=row.password(),
        env={"LANG": LOCALES[language], "LC_ALL": LOCALES[language], "LANGUAGE": language},
    )

    problem = outcome.json["problems"][0]
    assert (outcome.json["status"], problem["code"]) == ("certificate_problem", "intercepted"), outcome
    assert problem["message"].startswith(SENTENCES[language])
    assert problem["next_step"].startswith(STEPS[language])
    assert "ESET" in problem["detail"]
    assert lab.mail.all_logins() == []


def test_one_that_the_computer_believes_is_noted_and_stops_nothing(lab: Lab, tmp_path: Path) -> None:
    row = provider("opened-and-believed.test")

    setup = lab.tayori(
        *("setup", row.address(), "--password-stdin", "--json", "--secrets", "session"),
        home=tmp_path,
        stdin=row.password(),
    ).json
    (port,) = lab.tayori(
        "probe", "imap.opened-and-believed.test", "--ports", "993", "--json", home=tmp_path
    ).json

    assert setup["status"] == "ready", setup
    assert (port["state"], port["tls"]["certificate"]["problem"]) == ("open", None)
    assert port["tls"]["certificate"]["intercepted_by"] == {
        "id": "eset",
        "kind": "virus_checker",
        "name": "ESET",
    }
    assert "ESET" in port["explanation"]


@pytest.mark.parametrize(
    ("domain", "problem"),
    [
        ("wrong-cert.test", "wrong_name"),
        ("expired-cert.test", "expired"),
        ("self-signed.test", "self_signed"),
        ("unknown-issuer.test", "unknown_issuer"),
        ("opened.test", "intercepted"),
    ],
)
def test_probe_names_what_is_wrong_with_a_certificate(
    lab: Lab, tmp_path: Path, domain: str, problem: str
) -> None:
    ports = lab.tayori("probe", f"imap.{domain}", "--ports", "993", "--json", home=tmp_path).json

    assert [(port["state"], port["tls"]["certificate"]["problem"]) for port in ports] == [
        ("tls_failed", problem)
    ]


def test_a_certificate_is_accepted_by_its_fingerprint_for_one_place_and_taken_back(
    lab: Lab, tmp_path: Path
) -> None:
    row = provider("self-signed.test")
    imap, smtp = "imap.self-signed.test:993", "smtp.self-signed.test:465"

    def setup() -> str:
        outcome = lab.tayori(
            *("setup", row.address(), "--password-stdin", "--json", "--secrets", "session"),
            home=tmp_path,
            stdin=row.password(),
        )
        return str(outcome.json["status"])

    shown = lab.tayori("trust", imap, "--json", home=tmp_path)
    assert (shown.status, shown.json["status"]) == (1, "shown")
    fingerprint = shown.json["certificate"]["spki_sha256"]

    assert lab.tayori("trust", imap, "--spki", "ab" * 32, "--json", home=tmp_path).status == 1
    assert lab.tayori("trust", "--json", home=tmp_path).json == []
    assert lab.tayori("trust", imap, "--spki", fingerprint, "--json", home=tmp_path).status == 0
    # The same certificate stands at the other port, and nobody accepted it there.
    assert setup() == "certificate_problem"
    assert lab.logins(row.address()).attempts == ()
    assert lab.tayori("trust", smtp, "--spki", fingerprint, "--json", home=tmp_path).status == 0
    assert setup() == "ready"
    assert lab.tayori("distrust", imap, "--json", home=tmp_path).status == 0
    (port,) = lab.tayori("probe", "imap.self-signed.test", "--ports", "993", "--json", home=tmp_path).json
    assert port["tls"]["certificate"]["problem"] == "self_signed"


@pytest.mark.parametrize(
    ("kind", "code", "says"),
    [
        (CertificateKind.UNKNOWN_ISSUER, "intercepted", "An issuer nobody knows"),
        (CertificateKind.EXPIRED, "clock_wrong", "This computer's clock says"),
    ],
)
def test_what_strangers_have_in_common_is_the_reason(
    tmp_path: Path, kind: CertificateKind, code: str, says: str
) -> None:
    rows = [
        Provider(
            domain="some-club.test",
            note="nothing else",
            hosts=(tls_host("some-club.test", certificate=kind),),
        ),
        Provider(
            domain="thunderbird.net",
            note="the shared list, seen through the same eyes",
            users=(),
            hosts=(
                Host(
                    names=("autoconfig.thunderbird.net",),
                    ports={443: Service.WEB_TLS},
                    certificate=kind,
                    pages={"*": web_page("never read")},
                ),
            ),
        ),
    ]
    with Lab(rows) as own:
        outcome = own.tayori(
            *("setup", "taro@some-club.test", "--password-stdin", "--json", "--secrets", "session"),
            home=tmp_path,
            stdin="himitsu\n",
            env={"LANG": "en_US.UTF-8", "LC_ALL": "en_US.UTF-8", "LANGUAGE": "en"},
        )

        assert outcome.json["status"] == "certificate_problem", outcome
        assert outcome.json["problems"][0]["code"] == code, outcome
        assert says in outcome.json["problems"][0]["message"]
        assert own.mail.all_logins() == []
