"""The programs that look into connections: their file is in order, and each is known by its issuer."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from providers.check import check_interceptors
from providers.compile import trust
from providers.files import data_files, read
from providers.interceptors import Entry, faults_of_interceptors, read_interceptors

ENTRIES = {entry.id: entry for entry in read_interceptors()}
TODAY = date(2026, 11, 25)
EXAMPLE = """
[[interceptor]]
id = "example"
kind = "virus_checker"
common_names = ["example shield root*"]
known_from = "reports"
confidence = "high"
written = 2026-11-25

[interceptor.name]
ja = "れい"
en = "Example"

[interceptor.switch]
ja = "れいをオフにしてください。"
en = "Switch Example off."
source = "https://www.example.org/help/mail"
"""


def faults_in(folder: Path, text: str) -> list[str]:
    file = folder / "interceptors.toml"
    file.write_text(text, encoding="utf-8")
    return [fault.line for fault in check_interceptors(file, latest=TODAY)]


def test_the_file_of_this_checkout_is_in_order() -> None:
    latest = (datetime.now(UTC) + timedelta(hours=14)).date()

    assert check_interceptors(latest=latest) == []
    assert len(ENTRIES) >= 40


def test_a_switch_is_told_with_its_product_and_only_where_the_makers_page_has_it() -> None:
    told = {entry.id: entry for entry in ENTRIES.values() if entry.switch is not None}

    assert {"kaspersky", "eset"} <= set(told)
    for entry in told.values():
        assert entry.switch is not None
        assert entry.name.ja in entry.switch.words.ja
        assert entry.name.en in entry.switch.words.en
        assert entry.switch.source.count("/") > 3, "a page, not a site"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('id = "example"', 'id = "Example"', "must be small letters"),
        ('kind = "virus_checker"', 'kind = "unnamed"', "must be one of"),
        ("example shield root*", "Example Shield", "must be in small letters"),
        ("example shield root*", "exa?ple shield", "no wildcard but *"),
        ("example shield root*", "ca*", "would fit almost anything"),
        ("https://", "http://", "must be an https URL"),
        ("2026-11-25", "2026-11-26", "is in the future"),
        ('"reports"', '"memory"', "nobody saw the issuer's name"),
        ('"reports"', '"rumour"', "must be one of"),
        ('source = "https://www.example.org/help/mail"\n', "", "is missing"),
        ('common_names = ["example shield root*"]\n', "", "no issuer is named"),
        ("confidence", "colour", "is missing"),
        ('en = "Example"', 'en = "Example"\nfr = "Exemple"', "is not a key"),
        ("[[interceptor]]", "[[interceptor", "is not TOML"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, old: str, new: str, problem: str) -> None:
    assert faults_in(tmp_path, EXAMPLE) == []
    assert any(problem in line for line in faults_in(tmp_path, EXAMPLE.replace(old, new)))


def test_an_id_and_an_issuer_are_used_once() -> None:
    twice = (ENTRIES["eset"], replace(ENTRIES["avg"], id="eset"), ENTRIES["avg"])

    problems = [fault.problem for fault in faults_of_interceptors(twice, latest=TODAY)]

    assert problems == [f"{text!r} is used before" for text in ("eset", *ENTRIES["avg"].patterns)]


def test_what_a_handshake_needs_is_compiled() -> None:
    files = [read(path) for path in data_files()]
    entry: Entry = ENTRIES["kaspersky"]

    content = trust(files, [entry])

    assert content["legacy_hosts"] == [
        "imap.softbank.jp",
        "imap.softbank.ne.jp",
        "imap.spmode.ne.jp",
        "smtp.softbank.jp",
        "smtp.spmode.ne.jp",
    ]
    assert content["newest"] == "2026-11-25"
    assert isinstance(content["families"], list)
    (family,) = content["families"]
    assert family["name"] == {"ja": "カスペルスキー", "en": "Kaspersky"}


def test_without_any_data_there_is_no_newest_day() -> None:
    assert trust([], [])["newest"] is None
