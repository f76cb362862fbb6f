"""The pages of explanation: whole in every language, and no word of the experts before it is explained."""

import re
from collections.abc import Iterator

import pytest

from i18n.build import read_texts
from i18n.tools import FOLDER
from wizard.model.problem import ProblemCode
from wizard.wording.learn.page import LearnPage, Table
from wizard.wording.learn.pages import OF_PROBLEMS, PAGES, of_problem, tell_page
from wizard.wording.learn.topic import Topic, after
from wizard.wording.marking import Translate, untranslated

JAPANESE = read_texts([FOLDER / "wording_ja.ts"])

EXPLAINED_ON: dict[str, Topic] = {
    "domain": Topic.ADDRESS,
    "local part": Topic.ADDRESS,
    "RFC": Topic.ADDRESS,
    "account": Topic.ADDRESS,
    "mail program": Topic.WAY,
    "server": Topic.WAY,
    "SMTP": Topic.SMTP,
    "POP": Topic.POP,
    "IMAP": Topic.IMAP,
    "TLS": Topic.ENCRYPTION,
    "SSL": Topic.ENCRYPTION,
    "STARTTLS": Topic.ENCRYPTION,
    "certificate": Topic.ENCRYPTION,
    "port": Topic.PORTS,
    "firewall": Topic.PORTS,
    "OP25B": Topic.PORTS,
    "app password": Topic.APP_PASSWORD,
    "browser": Topic.WEB_MAIL,
    "web server": Topic.WEB_MAIL,
    "HTTP": Topic.WEB_MAIL,
    "HTTPS": Topic.WEB_MAIL,
    "mailing list": Topic.MAILING_LIST,
    "ドメイン": Topic.ADDRESS,
    "ローカル部": Topic.ADDRESS,
    "プロバイダー": Topic.ADDRESS,
    "アカウント": Topic.ADDRESS,
    "メールソフト": Topic.WAY,
    "サーバー": Topic.WAY,
    "証明書": Topic.ENCRYPTION,
    "ポート": Topic.PORTS,
    "ファイアウォール": Topic.PORTS,
    "アプリパスワード": Topic.APP_PASSWORD,
    "ブラウザー": Topic.WEB_MAIL,
    "ウェブサーバー": Topic.WEB_MAIL,
    "メーリングリスト": Topic.MAILING_LIST,
}
"""Words that nobody is born with, and the page that says what they mean."""


def japanese(context: str, text: str) -> str:
    """The Japanese text; one that is missing is a KeyError."""
    return JAPANESE[context][text]


def texts(page: LearnPage, translate: Translate) -> Iterator[str]:
    """Everything on a page that is read."""
    yield translate("Learn", page.title)
    yield from tell_page(page, translate)
    yield from (translate("Learn", label) for label in page.labels)
    yield translate("Learn", page.try_it.question)
    for choice in page.try_it.choices:
        yield translate("Learn", choice.text)
        yield translate("Learn", choice.reply)


@pytest.mark.parametrize("translate", [untranslated, japanese])
@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_title_text_picture_and_question_in_each_language(
    topic: Topic, translate: Translate
) -> None:
    page = PAGES[topic]

    assert page.topic is topic
    assert page.blocks
    assert page.labels
    assert all(text.strip() and not re.search(r"%\d", text) for text in texts(page, translate))
    assert len({translate("Learn", choice.text) for choice in page.try_it.choices}) > 1
    assert [choice.is_right for choice in page.try_it.choices].count(True) == 1


@pytest.mark.parametrize("translate", [untranslated, japanese])
def test_titles_differ(translate: Translate) -> None:
    assert len({translate("Learn", page.title) for page in PAGES.values()}) == len(Topic)


@pytest.mark.parametrize("translate", [untranslated, japanese])
@pytest.mark.parametrize("word", EXPLAINED_ON)
def test_no_word_of_the_experts_is_used_before_its_page(word: str, translate: Translate) -> None:
    order = list(Topic)
    pattern = re.compile(rf"\b{word}s?\b" if word.isascii() else word, 0 if word.isupper() else re.IGNORECASE)
    used_on = [
        topic for topic in order if any(pattern.search(text) for text in texts(PAGES[topic], translate))
    ]

    early = [topic for topic in used_on if order.index(topic) < order.index(EXPLAINED_ON[word])]
    assert [topic for topic in early if EXPLAINED_ON[word] not in PAGES[topic].see] == []
    assert used_on == [] or EXPLAINED_ON[word] in used_on


def test_every_word_in_the_list_is_used_in_a_language() -> None:
    everything = "\n".join(
        text
        for page in PAGES.values()
        for translate in (untranslated, japanese)
        for text in texts(page, translate)
    ).lower()

    assert [word for word in EXPLAINED_ON if word.lower() not in everything] == []


def test_reading_on_visits_every_page_once() -> None:
    visited = [Topic.ADDRESS]
    while (following := after(visited[-1])) is not None:
        visited.append(following)

    assert visited == list(Topic)


@pytest.mark.parametrize("topic", Topic)
def test_a_page_leads_to_others_and_never_to_itself(topic: Topic) -> None:
    see = PAGES[topic].see

    assert see
    assert topic not in see
    assert len(set(see)) == len(see)


def test_the_table_names_every_port_of_mail_with_its_caution() -> None:
    (table,) = (block for block in PAGES[Topic.PORTS].blocks if isinstance(block, Table))

    assert {row.number for row in table.rows} == {25, 587, 465, 110, 995, 143, 993}
    assert {row.number for row in table.rows if row.caution is None} == {110, 143}
    assert all(
        "Virus" in (row.caution or "") or "virus" in (row.caution or "")
        for row in table.rows
        if row.number in (465, 993, 995)
    )


def test_a_problem_leads_to_the_page_of_its_word() -> None:
    assert of_problem(ProblemCode.AUTH_FAILED) is Topic.PASSWORD
    assert of_problem(ProblemCode.APP_PASSWORD_NEEDED) is Topic.APP_PASSWORD
    assert of_problem(ProblemCode.CERTIFICATE_PROBLEM) is Topic.ENCRYPTION
    assert of_problem(ProblemCode.TIMEOUT) is Topic.WAY
    assert set(OF_PROBLEMS.values()) <= set(Topic)


@pytest.mark.parametrize("topic", Topic)
def test_japanese_paragraphs_are_short_and_polite(topic: Topic) -> None:
    for paragraph in tell_page(PAGES[topic], japanese):
        sentences = [part for part in re.split(r"(?<=。)", paragraph) if part]
        assert max(map(len, sentences)) <= 75, paragraph
        assert len(paragraph) <= 150, paragraph
