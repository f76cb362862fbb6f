"""`discover ADDRESS --offline --json` as a command, for every provider file there is."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from i18n.build import COMPILED
from providers.compile import compile_to
from providers.files import data_files, read
from providers.schema import Provider, Server
from wizard.cli.app import run

ENTRIES = [entry for path in data_files() for entry in read(path).entries if entry.domains or entry.suffixes]
WITHOUT_SERVERS = frozenset({"closed", "no_mail_program_access", "unknown_settings"})
LOGIN = {
    "address": "taro@{domain}",
    "local_part": "taro",
    "local_dot_domain": "taro.{domain}",
    "unrelated_id": None,
}


@pytest.fixture(scope="module", autouse=True)
def _compiled() -> None:
    """The table as the program reads it."""
    compile_to(COMPILED / "providers.json")


def asked_about(entry: Provider) -> tuple[str, str, str]:
    """A mail domain of a provider, with the label and the suffix that its hosts may be made of."""
    if entry.domains:
        label, _, suffix = entry.domains[0].partition(".")
        return entry.domains[0], label, suffix
    return f"zz9.{entry.suffixes[0]}", "zz9", entry.suffixes[0]


def expected(entry: Provider) -> Iterator[tuple[str, str, int, str, str | None]]:
    """The servers that the file of a provider gives taro, in its order."""
    domain, label, suffix = asked_about(entry)

    def place(server: Server) -> str:
        host = server.host.replace("%DOMAIN%", domain)
        return host.replace("%LABEL%", label).replace("%SUFFIX%", suffix)

    for server in (*entry.incoming, *entry.outgoing):
        login = LOGIN[server.username]
        name = None if login is None else login.format(domain=domain)
        yield server.protocol, place(server), server.port, server.security, name


def test_every_provider_of_the_table_gives_its_servers_or_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = []
    for entry in ENTRIES:
        domain, *_ = asked_about(entry)

        status = run(["discover", f"taro@{domain}", "--offline", "--json", "--home", str(tmp_path)])

        answer = json.loads(capsys.readouterr().out)
        found = [
            (one["protocol"], one["host"], one["port"], one["security"], one["username"])
            for candidate in answer["candidates"]
            for one in (*candidate["incoming"], *candidate["outgoing"])
        ]
        wanted = [] if entry.status in WITHOUT_SERVERS else list(expected(entry))
        if entry.status == "bridge_only":
            wanted = [
                ("imap", "127.0.0.1", 1143, "starttls", f"taro@{domain}"),
                ("smtp", "127.0.0.1", 1025, "starttls", f"taro@{domain}"),
            ]
        named = (answer["provider"] or {}).get("id")
        if (found, named, status) != (wanted, entry.id, 0 if wanted else 1) or answer["conflicts"]:
            wrong.append((domain, named, found))

    assert len(ENTRIES) > 160
    assert wrong == []


def test_what_must_be_done_first_is_told_with_the_companys_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entries = [entry for entry in ENTRIES if entry.status == "needs_preparation"]
    untold = []
    for entry in entries:
        domain, *_ = asked_about(entry)
        run(["discover", f"taro@{domain}", "--offline", "--json", "--home", str(tmp_path)])
        told = json.loads(capsys.readouterr().out)["preparation"]
        steps = [(step.words.ja, step.url) for step in entry.preparation]
        texts = [(step.words.en, step.url) for step in entry.preparation]
        if [(step["next_step"], step["url"]) for step in told] not in (steps, texts):
            untold.append(domain)

    assert len(entries) > 30
    assert untold == []
