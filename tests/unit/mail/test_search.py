"""Finding mails in a store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.mails import encoded_word, jis, mail, multipart, part, text_mail
from wizard.mail.store import search
from wizard.mail.store.rows import INBOX, NewMail
from wizard.mail.store.search import Found
from wizard.mail.store.store import Store
from wizard.mail.writing.envelope import Envelope


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def letter(subject: str, day: int = 2, body: str = "words") -> NewMail:
    return NewMail(
        raw=mail(
            body.encode(),
            b"From: Taro Yamada <taro@example.org>",
            b"Subject: " + encoded_word(subject.encode(), "UTF-8"),
            f"Date: Mon, {day} Nov 2026 10:00:00 +0900".encode(),
            b"Content-Type: text/plain; charset=UTF-8",
        )
    )


def subjects(found: Found) -> list[str]:
    return [row.subject for row in found.rows]


@pytest.mark.parametrize(
    "words", ["総会", "会", "ソウカイ", "そうかい", "town", "hall yamada", "TARO@example"]
)
def test_a_mail_is_found_by_any_piece_of_it(store: Store, words: str) -> None:
    store.add(INBOX, [letter("総会のお知らせ", body="ｿｳｶｲ at the Town Hall"), letter("x", body="nothing")])

    found = store.search.find(words)

    assert "総会のお知らせ" in subjects(found)
    assert found.total == len(found.rows)


@pytest.mark.parametrize(
    "raw",
    [
        text_mail(jis("①総会です"), "text/plain; charset=ISO-2022-JP", "7bit"),
        text_mail("<p>総<b>会</b></p><script>x</script>".encode(), "text/html; charset=UTF-8"),
        multipart(
            part("<p>総会</p>".encode(), "text/html; charset=UTF-8"),
            part(b"x", "application/pdf", 'Content-Disposition: attachment; filename="other.pdf"'),
        ),
        multipart(
            part(b"x", "text/plain"),
            part(b"x", "application/pdf", 'Content-Disposition: attachment; filename="総会.pdf"'),
        ),
        mail(b"", b"To: " + encoded_word("総会係".encode(), "UTF-8") + b" <a@example.org>"),
        mail(b"", b"Cc: " + encoded_word("総会係".encode(), "UTF-8") + b" <a@example.org>"),
    ],
)
def test_every_part_that_people_read_is_searched(store: Store, raw: bytes) -> None:
    store.add(INBOX, [NewMail(raw=raw)])

    assert store.search.find("総会").total == 1


def test_what_is_not_shown_is_not_found(store: Store) -> None:
    html = b"<style>secret</style><!-- secret --><p class='secret'>seen</p>"
    store.add(INBOX, [NewMail(raw=text_mail(html, "text/html"))])

    assert store.search.find("secret") == Found(rows=(), total=0)


def test_the_newest_come_first_in_pages_however_many_match(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = [5, 9, 2, 7, 3]
    store.add(INBOX, [letter(f"{day}日", day) for day in days])
    newest_first = [f"{day}日" for day in sorted(days, reverse=True)]

    few = store.search.find("日", limit=2, offset=1)
    monkeypatch.setattr(search, "_FEW_LIMIT", 0)
    many = store.search.find("日", limit=2, offset=1)

    assert few == many
    assert subjects(many) == newest_first[1:3]
    assert many.total == 5
    assert subjects(store.search.find("日")) == newest_first


@pytest.mark.parametrize("few", [0, 2_000])
def test_mails_that_are_gone_are_not_found(store: Store, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_FEW_LIMIT", few)
    store.add(INBOX, [letter("総会 a"), letter("総会 b"), letter("総会 c")])
    hidden = NewMail(raw=letter("総会 d").raw, uid=9)
    store.add(INBOX, [hidden])
    store.outbox.put(letter("総会 e").raw, Envelope(mail_from="a@example.org", recipients=("b@example.org",)))

    store.numbering.take_missing(INBOX, [])
    store.numbering.take_missing(INBOX, [])
    store.journal.delete(store.rows(INBOX)[0].id)

    found = store.search.find("総会")
    assert found.total == 2
    assert len(found.rows) == 2


def test_a_question_that_says_nothing_finds_nothing(store: Store) -> None:
    store.add(INBOX, [letter("a")])

    assert store.search.find("?") == Found(rows=(), total=0)
    assert store.search.find("x" * 100_000) == Found(rows=(), total=0)


def test_a_search_can_stay_inside_one_folder(store: Store) -> None:
    store.add(INBOX, [letter("総会のお知らせ", 2), letter("総会の写真", 3)])
    store.add("町内会", [letter("総会の議事録", 4)])
    store.journal.delete(1)

    inside = store.search.find("総会", folder=INBOX)
    second_page = store.search.find("総会", folder="町内会", limit=1, offset=1)

    assert (subjects(inside), inside.total) == (["総会の写真"], 1)
    assert (subjects(second_page), second_page.total) == ([], 1)
    assert store.search.find("総会", folder="なし").total == 0
