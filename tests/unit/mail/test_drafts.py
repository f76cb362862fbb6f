"""Letters that are being written, in the store."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.mail_values import NOW
from wizard.mail.store.drafts import FILES_LIMIT_BYTES, Letter, TooMuchError
from wizard.mail.store.store import Store
from wizard.mail.writing.compose import DraftAttachment
from wizard.mail.writing.envelope import Envelope

LETTER = Letter(
    to="hanako@exam",
    cc="花子, ",
    subject="旅行",
    body="こんにちは\n",
    in_reply_to="<1@example.jp>",
    references=("<0@example.jp>", "<1@example.jp>"),
)
PICTURE = DraftAttachment(name="旅行.jpg", content_type="image/jpeg", data=b"\xff\xd8")
ENVELOPE = Envelope(mail_from="taro@example.org", recipients=("a@example.net",))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mail.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store(path) as store:
        yield store


def post(store: Store, key: str) -> int:
    raw = b"Subject: s\r\nMessage-ID: <1@example.org>\r\n\r\nx"
    return store.outbox.put(raw, ENVELOPE, draft_key=key).message.id


def test_a_letter_comes_back_as_it_was_typed_with_its_files(path: Path) -> None:
    with Store(path) as store:
        store.drafts.keep("k", LETTER, origin="about 1", now=NOW)
        store.drafts.enclose("k", PICTURE)

    with Store(path) as store:
        (draft,) = store.drafts.all()
        assert (draft.key, draft.letter, draft.origin) == ("k", LETTER, "about 1")
        assert [(file.name, file.content_type, file.size) for file in draft.files] == [
            ("旅行.jpg", "image/jpeg", 2)
        ]
        assert store.drafts.attachments("k") == (PICTURE,)


def test_many_letters_can_be_begun_and_the_last_one_is_first(store: Store) -> None:
    for number in range(3):
        letter = replace(LETTER, subject=str(number))
        store.drafts.keep(f"k{number}", letter, now=NOW + timedelta(minutes=number))
    store.drafts.keep("k0", replace(LETTER, subject="again"), now=NOW + timedelta(hours=1))

    assert [draft.letter.subject for draft in store.drafts.all()] == ["again", "2", "1"]


def test_a_file_is_taken_out_of_its_own_letter_only(store: Store) -> None:
    mine = store.drafts.begin("mine", LETTER, [PICTURE, PICTURE])
    store.drafts.begin("other", LETTER, [PICTURE])

    assert store.drafts.take_out("other", mine.files[0].id) != ()
    assert len(store.drafts.take_out("mine", mine.files[0].id)) == 1


def test_files_that_are_too_large_together_are_not_taken(store: Store) -> None:
    large = replace(PICTURE, data=b"x" * (FILES_LIMIT_BYTES - 1))
    store.drafts.enclose("k", large)

    with pytest.raises(TooMuchError):
        store.drafts.enclose("k", PICTURE)
    with pytest.raises(TooMuchError):
        store.drafts.begin("new", LETTER, [large, PICTURE])

    assert [len(draft.files) for draft in store.drafts.all()] == [1]


def test_a_letter_that_was_thrown_away_is_gone_with_its_files(store: Store) -> None:
    store.drafts.begin("k", LETTER, [PICTURE])

    store.drafts.drop("k")

    assert store.drafts.all() == ()
    assert store.drafts.attachments("k") == ()


def test_a_letter_in_the_outbox_is_no_draft_and_cannot_be_changed_or_dropped(store: Store) -> None:
    store.drafts.begin("k", LETTER, [PICTURE])
    post(store, "k")

    store.drafts.keep("k", replace(LETTER, subject="too late"))
    store.drafts.drop("k")

    assert store.drafts.all() == ()
    kept = store.drafts.find("k")
    assert kept is not None
    assert (kept.letter, len(kept.files)) == (LETTER, 1)


def test_a_letter_that_was_sent_leaves_no_draft(store: Store) -> None:
    store.drafts.begin("k", LETTER, [PICTURE])
    number = post(store, "k")
    store.outbox.begin(number)
    store.outbox.mark_end(number)

    store.outbox.take(number)

    assert store.drafts.find("k") is None
    assert store.drafts.attachments("k") == ()


@pytest.mark.parametrize("refused", [False, True])
def test_a_letter_that_is_taken_back_is_a_draft_again(store: Store, *, refused: bool) -> None:
    store.drafts.begin("k", LETTER, [PICTURE])
    number = post(store, "k")
    if refused:
        store.outbox.begin(number)
        store.outbox.turn_down(number, "550 no")

    assert store.outbox.take_back(number) == "k"

    assert store.outbox.rows() == []
    assert store.raw(number) is None
    assert [draft.letter for draft in store.drafts.all()] == [LETTER]


def test_a_letter_that_may_have_been_sent_is_not_taken_back(store: Store) -> None:
    store.drafts.begin("k", LETTER, [])
    number = post(store, "k")
    store.outbox.begin(number)
    store.outbox.mark_end(number)
    store.outbox.lose_answer(number, "")

    assert store.outbox.take_back(number) is None
    assert len(store.outbox.unknown()) == 1


def test_a_lone_surrogate_in_what_was_typed_is_no_obstacle(store: Store) -> None:
    store.drafts.keep("k", Letter(body="a\ud83db"))

    assert store.drafts.all()[0].letter.body.startswith("a")
