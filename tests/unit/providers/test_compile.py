"""The provider files become one JSON file, the same bytes each time, and only when needed."""

import json
import os
from pathlib import Path

import pytest

from providers.compile import compile_to, compiled, is_fresh, main
from providers.fields import SchemaError
from providers.schema import parse

EXAMPLE = """
id = "%s"
region = "world"
kind = "isp"
status = "closing"
closes_on = 2027-03-31
domains = ["%s"]
suffixes = ["%s"]
mx = ["mx.%s"]
password_kind = "mail_password"
oauth_issuer = "login.example.org"
confidence = "high"
last_checked = 2026-11-22
sources = ["a card"]

[name]
ja = "例"
en = "Example"

[notes]
ja = "終わります。"
en = "It ends."

[[incoming]]
protocol = "pop3"
host = "pop.%%DOMAIN%%"
port = 995
security = "tls"
username = "local_part"
username_alternatives = ["address"]
methods = ["password-encrypted", "OAuth2"]
legacy_tls = true
note = "old"

[[outgoing]]
host = "smtp.example.org"
port = 587
security = "starttls"
username = "address"

[[preparation]]
ja = "開きます。"
en = "Open it."
"""


def example(name: str, domain: str) -> str:
    return EXAMPLE % (name, domain, domain, domain)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "example.org.toml").write_text(example("one", "example.org"), encoding="utf-8")
    (folder / "example.net.toml").write_text(example("two", "example.net"), encoding="utf-8")
    return folder


def test_an_entry_holds_everything_the_wizard_reads() -> None:
    content = compiled([parse(example("one", "example.org"), file_name="example.org.toml")])

    assert content == {
        "version": 1,
        "domains": {"example.org": "one"},
        "suffixes": {"example.org": "one"},
        "providers": {
            "one": {
                "name": {"ja": "例", "en": "Example"},
                "kind": "isp",
                "status": "closing",
                "closes_on": "2027-03-31",
                "incoming": [
                    {
                        "protocol": "pop3",
                        "host": "pop.%DOMAIN%",
                        "port": 995,
                        "security": "tls",
                        "username": "local_part",
                        "username_alternatives": ["address"],
                        "methods": ["password-encrypted", "OAuth2"],
                        "legacy_tls": True,
                    }
                ],
                "outgoing": [
                    {
                        "protocol": "smtp",
                        "host": "smtp.example.org",
                        "port": 587,
                        "security": "starttls",
                        "username": "address",
                        "username_alternatives": [],
                        "methods": [],
                        "legacy_tls": False,
                    }
                ],
                "password_kind": "mail_password",
                "preparation": [{"ja": "開きます。", "en": "Open it.", "url": None}],
                "notes": {"ja": "終わります。", "en": "It ends."},
                "accepts_legacy_dots": False,
                "oauth_issuer": "login.example.org",
                "confidence": "high",
                "last_checked": "2026-11-22",
                "mx": ["mx.example.org"],
            }
        },
    }


def test_the_same_sources_give_the_same_bytes(data_dir: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "deep" / "second.json"

    compile_to(first, data_dir=data_dir)
    compile_to(second, data_dir=data_dir)

    assert first.read_bytes() == second.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"data", "first.json", "deep"}
    text = first.read_text(encoding="utf-8")
    assert (
        text == json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
    )


@pytest.mark.parametrize(
    ("name", "domain", "problem"),
    [
        ("one", "example.net", "one is taken already"),
        ("two", "example.org", "example.org belongs to one already"),
    ],
)
def test_a_name_claimed_twice_is_not_compiled(name: str, domain: str, problem: str) -> None:
    files = [
        parse(example("one", "example.org"), file_name="a.toml"),
        parse(example(name, domain), file_name="b.toml"),
    ]

    with pytest.raises(SchemaError, match=problem):
        compiled(files)


def test_a_fresh_file_is_recognised_until_a_source_changes(data_dir: Path, tmp_path: Path) -> None:
    target = tmp_path / "providers.json"
    assert not is_fresh(target, data_dir=data_dir)

    compile_to(target, data_dir=data_dir)
    later = target.stat().st_mtime_ns + 1_000_000_000
    os.utime(target, ns=(later, later))
    assert is_fresh(target, data_dir=data_dir)

    os.utime(data_dir / "example.net.toml", ns=(later + 1, later + 1))
    assert not is_fresh(target, data_dir=data_dir)


def test_a_removed_source_makes_the_file_stale(data_dir: Path, tmp_path: Path) -> None:
    target = tmp_path / "providers.json"
    compile_to(target, data_dir=data_dir)
    later = target.stat().st_mtime_ns + 1_000_000_000
    os.utime(target, ns=(later, later))

    (data_dir / "example.net.toml").unlink()
    os.utime(data_dir, ns=(later + 1, later + 1))

    assert not is_fresh(target, data_dir=data_dir)


def test_the_command_compiles_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "compiled" / "providers.json"
    monkeypatch.setattr("providers.compile.TARGET", target)

    assert main() == 0
    first = target.stat().st_mtime_ns
    assert main() == 0

    assert target.stat().st_mtime_ns == first
    assert "gmail" in json.loads(target.read_text(encoding="utf-8"))["providers"]


def test_the_command_says_which_file_cannot_be_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "providers.json"
    monkeypatch.setattr("providers.compile.TARGET", target)
    monkeypatch.setattr("providers.files.DATA_DIR", tmp_path)
    (tmp_path / "broken.toml").write_text("id =", encoding="utf-8")

    assert main() == 1

    assert capsys.readouterr().err.startswith("broken.toml: (file): is not TOML")
    assert not target.exists()
