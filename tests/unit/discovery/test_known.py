"""What the table's answer means for an address."""

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.discovery_values import address, asker, entry, row, shown, write_table
from wizard.discovery import known
from wizard.discovery.source import SourceAnswer
from wizard.model.candidate import Answer, ProviderStatus, Source, Trust
from wizard.model.problem import Problem, ProblemCode


def ask(path: Path, text: str = "taro@example.jp", **changes: Any) -> SourceAnswer:
    table = write_table(
        path, {"isp": entry(**changes)}, domains={"example.jp": "isp"}, suffixes={"club.example.jp": "isp"}
    )
    return known.ask(address(text), asker(table))


async def test_a_known_company_is_final_and_to_be_believed(tmp_path: Path) -> None:
    answer = ask(tmp_path)

    assert answer.is_final
    assert answer.problems == ()
    assert answer.candidates[0].source is Source.TABLE
    assert answer.candidates[0].trust is Trust.VERIFIED
    assert answer.candidates[0].provider == answer.provider
    assert shown(answer.candidates[0].incoming) == ["imap://imap.example.jp:993/tls"]
    assert answer.candidates[0].incoming[0].username == "taro@example.jp"


async def test_a_domain_that_a_hosting_company_gave_away_is_not_final(tmp_path: Path) -> None:
    assert not ask(tmp_path, kind="hosting").is_final


async def test_login_names_follow_the_forms_of_the_table(tmp_path: Path) -> None:
    answer = ask(tmp_path, incoming=[row("imap", "imap.example.jp", 993, "tls", "local_part", "address")])

    assert answer.candidates[0].incoming[0].username == "taro"
    assert answer.candidates[0].incoming[0].username_alternatives == ("taro@example.jp",)


async def test_hosts_are_made_of_the_domain(tmp_path: Path) -> None:
    answer = ask(
        tmp_path,
        "taro@aoi.club.example.jp",
        incoming=[
            row("imap", "imap.%DOMAIN%", 993, "tls"),
            row("imap", "%LABEL%.mail.example.jp", 993, "tls"),
            row("imap", "imap.%SUFFIX%", 993, "tls"),
        ],
    )

    assert shown(answer.candidates[0].incoming) == [
        "imap://imap.aoi.club.example.jp:993/tls",
        "imap://aoi.mail.example.jp:993/tls",
        "imap://imap.club.example.jp:993/tls",
    ]


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("closed", ProblemCode.CLOSED_PROVIDER),
        ("no_mail_program_access", ProblemCode.NO_MAIL_PROGRAM_ACCESS),
        ("bridge_only", ProblemCode.NO_MAIL_PROGRAM_ACCESS),
        ("unknown_settings", ProblemCode.SETTINGS_ON_CARD),
        ("oauth_only", ProblemCode.NEEDS_OAUTH),
        ("needs_preparation", ProblemCode.NEEDS_PREPARATION),
        ("closing", ProblemCode.PROVIDER_CLOSING),
    ],
)
async def test_each_status_has_its_problem(tmp_path: Path, status: str, code: ProblemCode) -> None:
    answer = ask(tmp_path, status=status)

    assert [problem.code for problem in answer.problems] == [code]
    assert answer.problems[0].facts[0] == "Example Mail"
    assert answer.provider is not None


@pytest.mark.parametrize("status", ["works", "oauth_only", "needs_preparation", "closing"])
async def test_servers_that_exist_are_named_whatever_stands_in_the_way(tmp_path: Path, status: str) -> None:
    assert ask(tmp_path, status=status).candidates


@pytest.mark.parametrize("status", ["closed", "no_mail_program_access", "unknown_settings"])
async def test_servers_that_nobody_can_use_are_not_named(tmp_path: Path, status: str) -> None:
    assert ask(tmp_path, status=status).candidates == ()


async def test_where_only_the_settings_are_unknown_others_are_asked(tmp_path: Path) -> None:
    assert not ask(tmp_path, status="unknown_settings", incoming=[], outgoing=[]).is_final
    assert ask(tmp_path, status="closed").is_final


def test_every_status_was_thought_of() -> None:
    assert set(known._PROBLEMS) == set(ProviderStatus) - {ProviderStatus.WORKS}


async def test_half_of_the_settings_are_named_and_the_other_half_is_asked_for(tmp_path: Path) -> None:
    answer = ask(tmp_path, incoming=[])

    assert not answer.is_final
    assert answer.candidates[0].incoming == ()
    assert shown(answer.candidates[0].outgoing) == ["smtp://smtp.example.jp:465/tls"]


@pytest.mark.parametrize("status", ["closed", "closing"])
async def test_the_last_day_is_told(tmp_path: Path, status: str) -> None:
    answer = ask(tmp_path, status=status, closes_on="2027-03-31")

    assert answer.problems[0].facts == ("Example Mail", "2027-03-31")


async def test_a_bridge_is_explained_by_the_notes(tmp_path: Path) -> None:
    answer = ask(tmp_path, status="bridge_only", notes={"ja": "橋", "en": "Only with its Bridge."})

    assert answer.problems == (
        Problem(
            code=ProblemCode.NO_MAIL_PROGRAM_ACCESS, facts=("Example Mail",), detail="Only with its Bridge."
        ),
    )


async def test_a_login_name_that_only_the_user_knows_is_asked_for(tmp_path: Path) -> None:
    answer = ask(
        tmp_path,
        status="needs_preparation",
        incoming=[row("imap", "imap.example.jp", 993, "tls", "unrelated_id")],
    )

    assert answer.candidates[0].incoming[0].username is None
    assert [problem.code for problem in answer.problems] == [
        ProblemCode.NEEDS_PREPARATION,
        ProblemCode.USERNAME_NEEDED,
    ]


async def test_the_question_leaves_evidence_either_way(tmp_path: Path) -> None:
    table = write_table(tmp_path, {"isp": entry()}, domains={"example.jp": "isp"})
    errand = asker(table)

    known.ask(address("taro@example.jp"), errand)
    nothing = known.ask(address("taro@example.org"), errand)

    assert nothing == SourceAnswer()
    assert [(one.asked, one.answer, one.detail) for one in errand.evidence] == [
        ("example.jp", Answer.FOUND, "isp"),
        ("example.org", Answer.NOTHING, ""),
    ]
