"""Every kind of fault in the provider files is found and named."""

import re
from datetime import date
from pathlib import Path

import pytest

from providers.check import check, main, report
from providers.files import PACKAGE_DIR

TODAY = date(2026, 11, 22)

EXAMPLE = """
id = "example"
region = "world"
kind = "isp"
status = "works"
domains = ["example.org", "a.example.org", "b.example.org"]
password_kind = "mail_password"
confidence = "high"
last_checked = 2026-11-22
sources = ["https://www.example.org/mail", "a printed card"]

[name]
ja = "例"
en = "Example"

[[incoming]]
protocol = "imap"
host = "imap.example.org"
port = 993
security = "tls"
username = "address"

[[incoming]]
protocol = "pop3"
host = "pop.example.org"
port = 995
security = "tls"
username = "address"

[[outgoing]]
host = "smtp.%DOMAIN%"
port = 465
security = "tls"
username = "address"
"""

SERVERS = EXAMPLE[EXAMPLE.index("[[incoming]]") :]
PREPARATION = '\n[[preparation]]\nja = "開きます。"\nen = "Open it."\n'


def faults_in(folder: Path, *texts: str) -> list[str]:
    names = ["example.org.toml", "second.example.toml"]
    for name, text in zip(names, texts, strict=False):
        (folder / name).write_text(text, encoding="utf-8")
    _, faults = check(folder, latest=TODAY)
    return [fault.line for fault in faults]


def with_status(status: str) -> str:
    return EXAMPLE.replace('status = "works"', f'status = "{status}"')


def test_a_file_in_order_has_no_fault(tmp_path: Path) -> None:
    assert faults_in(tmp_path, EXAMPLE) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('["example.org", "a', '["c.example.org", "a', "(file): must be named c.example.org.toml"),
        ("2026-11-22", "2026-11-23", "last_checked: 2026-11-23 is in the future"),
        ("https://www", "http://www", "sources: http://www.example.org/mail is not an https URL"),
        ('["https://www.example.org/mail", "a printed card"]', "[]", "sources: names no source"),
        (
            '"a.example.org", "b.example.org"',
            '"b.example.org", "a.example.org"',
            "example.domains: must be sorted",
        ),
        ('"b.example.org"]', '"b_.example.org"]', "b_.example.org is not a domain in A-labels"),
        ('"b.example.org"]', '"例え.example.org"]', "例え.example.org is not a domain in A-labels"),
        ('"b.example.org"]', '"a.example.org"]', "domains: a.example.org is also in example.org.toml"),
        ('id = "example"', 'id = "Example_"', "id: must be small letters"),
        ("port = 993", "port = 70000", "imap.example.org:70000: the port must be from 1 to 65535"),
        ("port = 993", "port = 0", "imap.example.org:0: the port must be from 1 to 65535"),
        ("port = 993", "port = 143", "imap.example.org:143: port 143 is odd for imap with tls"),
        ("port = 995", "port = 110", "pop.example.org:110: port 110 is odd for pop3 with tls"),
        ("port = 465", "port = 587", "port 587 is odd for smtp with tls"),
        ("port = 993", 'port = 993\nodd_port_reason = "x"', "odd_port_reason stands beside a usual port"),
        ("port = 993", "port = 993\nlegacy_tls = true", "legacy_tls needs a note that says why"),
        (
            "port = 465",
            'port = 465\nlegacy_tls = true\nnote = "old"',
            "legacy_tls is for hosts that are named",
        ),
        ("imap.example.org", "imap_.example.org", "the host is not a host name in A-labels"),
        ("imap.example.org", "imap", "the host is not a host name in A-labels"),
        ("imap.example.org", "192.0.2.1", "the host is not a host name in A-labels"),
        ("imap.example.org", "%HOST%.example.org", "the host is not a host name in A-labels"),
        ("imap.example.org", "%LABEL%.example.org", "%LABEL% and %SUFFIX% have no value for exact domains"),
    ],
)
def test_each_kind_of_fault_is_named(tmp_path: Path, old: str, new: str, fault: str) -> None:
    text = EXAMPLE.replace(old, new, 1)
    assert text != EXAMPLE

    found = faults_in(tmp_path, text)

    assert [line for line in found if fault in line]


def test_an_odd_port_with_a_reason_is_no_fault(tmp_path: Path) -> None:
    assert faults_in(tmp_path, EXAMPLE.replace("port = 993", 'port = 1993\nodd_port_reason = "x"')) == []


def test_pop_before_imap_is_a_fault_unless_there_is_a_reason(tmp_path: Path) -> None:
    imap, pop, out = SERVERS.split("\n\n")
    turned = EXAMPLE.replace(SERVERS, f"{pop}\n\n{imap}\n\n{out}")
    reasoned = turned.replace('kind = "isp"', 'kind = "isp"\norder_reason = "x"')

    assert len(faults_in(tmp_path, turned)) == 1
    assert faults_in(tmp_path, reasoned) == []


def test_starttls_before_tls_is_a_fault(tmp_path: Path) -> None:
    starttls = (
        '[[outgoing]]\nhost = "smtp.example.org"\nport = 587\nsecurity = "starttls"\nusername = "address"\n\n'
    )

    (fault,) = faults_in(tmp_path, EXAMPLE.replace("[[outgoing]]", starttls + "[[outgoing]]"))

    assert "example.outgoing: goes from IMAP to POP" in fault


def test_a_server_named_twice_is_a_fault(tmp_path: Path) -> None:
    imap = SERVERS.split("\n\n")[0]

    (fault,) = faults_in(tmp_path, EXAMPLE.replace(imap, f"{imap}\n\n{imap}"))

    assert "example.incoming: names a server twice" in fault


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (EXAMPLE.replace(SERVERS, ""), "status: works needs at least one server"),
        (with_status("unknown_settings"), "status: unknown_settings must not come with servers"),
        (with_status("unknown_settings"), "notes: unknown_settings needs notes for the user"),
        (with_status("closed"), "status: closed must not come with servers"),
        (with_status("closing"), "closes_on: does not fit the status closing"),
        (
            EXAMPLE.replace("region", "closes_on = 2027-01-01\nregion"),
            "closes_on: does not fit the status works",
        ),
        (with_status("needs_preparation"), "preparation: needs_preparation needs at least one step"),
        (with_status("bridge_only").replace(SERVERS, ""), "preparation: bridge_only needs at least one step"),
        (with_status("oauth_only") + PREPARATION, "oauth_issuer: oauth_only needs the issuer"),
        (
            EXAMPLE + PREPARATION + 'url = "http://example.org/a"\n',
            "preparation: http://example.org/a is not an https URL",
        ),
        (
            EXAMPLE + '\n[[variant]]\nid = "empty"\nstatus = "works"\nconfidence = "low"\n',
            "empty: names no domain, no suffix and no mx",
        ),
        (EXAMPLE.replace("port = 993", 'port = "x"'), "incoming[1].port: must be a whole number"),
    ],
)
def test_a_status_asks_for_what_belongs_to_it(tmp_path: Path, text: str, fault: str) -> None:
    assert [line for line in faults_in(tmp_path, text) if fault in line]


def test_a_domain_in_two_files_is_a_fault(tmp_path: Path) -> None:
    second = EXAMPLE.replace('id = "example"', 'id = "second"').replace(
        '["example.org", "a.example.org"', '["second.example"'
    )

    found = faults_in(tmp_path, EXAMPLE, second)

    assert found == ["second.example.toml: domains: b.example.org is also in example.org.toml"]


def test_an_id_in_two_files_is_a_fault(tmp_path: Path) -> None:
    second = EXAMPLE.replace('["example.org", "a.example.org", "b.example.org"]', '["second.example"]')

    assert faults_in(tmp_path, EXAMPLE, second) == [
        "second.example.toml: id: example is also in example.org.toml"
    ]


def test_the_report_counts_when_all_is_in_order(tmp_path: Path) -> None:
    (tmp_path / "example.org.toml").write_text(EXAMPLE, encoding="utf-8")

    assert report(*check(tmp_path, latest=TODAY)) == "1 providers, 3 domains, 0 faults\n"


def test_the_report_has_one_line_a_fault(tmp_path: Path) -> None:
    (tmp_path / "example.org.toml").write_text(with_status("unknown_settings"), encoding="utf-8")

    assert report(*check(tmp_path, latest=TODAY)).count("\n") == 2


def test_the_command_prints_the_count_of_this_checkout(capsys: pytest.CaptureFixture[str]) -> None:
    code = main()

    assert code == 0
    assert re.fullmatch(r"\d+ providers, \d+ domains, 0 faults\n", capsys.readouterr().out)


def test_the_command_fails_on_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "wrong.toml").write_text(EXAMPLE, encoding="utf-8")
    monkeypatch.setattr("providers.files.DATA_DIR", tmp_path)

    code = main()

    assert code == 1
    assert capsys.readouterr().out == "wrong.toml: (file): must be named example.org.toml\n"


def test_the_example_of_the_guide_is_in_order(tmp_path: Path) -> None:
    guide = (PACKAGE_DIR / "README.md").read_text(encoding="utf-8")
    example = guide.split("```toml\n")[1].split("```")[0]

    assert faults_in(tmp_path, example) == []
