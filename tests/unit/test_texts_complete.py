"""A sentence for every code, in both languages."""

import pytest

from i18n.build import read_texts
from i18n.tools import FOLDER
from wizard.model.address import AddressCode, Finding, Severity
from wizard.model.problem import Problem, ProblemCode
from wizard.wording.addresses import tell_finding
from wizard.wording.cautions import CautionText
from wizard.wording.marking import Translate, untranslated
from wizard.wording.problems import tell

FACTS = ("first fact", "second fact")
JAPANESE = read_texts([FOLDER / "wording_ja.ts"])


def japanese(context: str, text: str) -> str:
    """The Japanese sentence; one that is missing is a KeyError."""
    return JAPANESE[context][text]


@pytest.mark.parametrize("translate", [untranslated, japanese])
@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_says_what_happened_and_what_to_do(code: ProblemCode, translate: Translate) -> None:
    told = tell(Problem(code=code, facts=FACTS), translate)

    assert told.sentence
    assert told.next_step
    assert "%" not in told.sentence + told.next_step


@pytest.mark.parametrize("translate", [untranslated, japanese])
@pytest.mark.parametrize("code", AddressCode)
def test_every_finding_has_a_sentence(code: AddressCode, translate: Translate) -> None:
    finding = Finding(code=code, severity=Severity.WARNING, suggestion="taro@example.jp")

    assert tell_finding(finding, translate)
    assert "%" not in tell_finding(finding, translate)


@pytest.mark.parametrize("text", CautionText)
def test_every_caution_has_a_japanese_sentence_without_the_experts_words(text: CautionText) -> None:
    told = japanese("BeforeSending", text.value)

    assert told
    for word in ("SMTP", "ポート", "サーバー", "エラー", "Bcc", "メーリングリスト"):
        assert word not in told


@pytest.mark.parametrize("code", ProblemCode)
def test_japanese_problems_keep_the_experts_words_to_the_experts(code: ProblemCode) -> None:
    told = tell(Problem(code=code, facts=FACTS), japanese)

    for word in ("SMTP", "IMAP", "POP", "ポート", "認証", "サーバー", "エラー"):
        assert word not in told.sentence + told.next_step
