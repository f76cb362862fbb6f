"""What is seen in a letter before it leaves, and what becomes of it when something is done about it."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.mail_values import NOW, account, address, somebody
from tests.helpers.mails import mail
from wizard.mail.reading.message import ReadMessage, read
from wizard.mail.sending.before_sending import COMMON_LIMIT_BYTES, Surroundings, look_over, size_on_the_way
from wizard.mail.sending.caution_words import ask_scope, tell_caution
from wizard.mail.sending.cautions import (
    Caution,
    DoubtfulAddress,
    FileForgotten,
    GroupAnswer,
    ManyVisible,
    NoSubject,
    Scope,
    TooLarge,
    code_of,
)
from wizard.mail.sending.last_look import last_look
from wizard.mail.sending.second_thoughts import addressed, corrected, hidden
from wizard.mail.store.people import AddressBook, Club, Person
from wizard.mail.store.rows import INBOX, NewMail
from wizard.mail.store.store import Store
from wizard.mail.writing.compose import Draft, DraftAttachment, compose
from wizard.mail.writing.recipients import Recipient, address_of
from wizard.mail.writing.reply import reply_all_draft, reply_draft
from wizard.wording.marking import untranslated

OWN = address()
FIVE = tuple(
    somebody(f"person.{name}@example.net") for name in ("ichi", "niimi", "sanada", "shimizu", "goto")
)
PLAIN = Draft(to=(somebody(),), subject="Trip", body="Hello\n")
GROUP_MAIL = mail(
    b"We meet on Sunday.\n",
    b"From: Hanako <hanako@example.net>",
    b"To: club@example.net, taro@example.org",
    b"Cc: saburo@example.net",
    b"Subject: [club:12] Sunday",
    b"Message-ID: <group@example.net>",
    b"List-Id: Owari Club <club.example.net>",
    b"List-Post: <mailto:club@example.net>",
)
GROUP = read(GROUP_MAIL)
ANSWER = reply_draft(GROUP, own=OWN, attribution="Hanako wrote:")


def seen(
    draft: Draft,
    *,
    book: AddressBook | None = None,
    answered: ReadMessage | None = None,
    file_sizes: tuple[int, ...] = (),
    limit_bytes: int | None = None,
) -> tuple[Caution, ...]:
    around = Surroundings(
        own=OWN,
        book=book or AddressBook(),
        answered=answered,
        file_sizes=file_sizes,
        limit_bytes=limit_bytes,
    )
    return look_over(draft, around)


def wires(people: tuple[Recipient, ...]) -> list[str]:
    return [person.address.wire for person in people]


def fields(draft: Draft) -> tuple[list[str], list[str], list[str]]:
    return wires(draft.to), wires(draft.cc), wires(draft.bcc)


def group_answer(draft: Draft = ANSWER, book: AddressBook | None = None) -> GroupAnswer:
    found = seen(draft, answered=GROUP, book=book)[0]
    assert isinstance(found, GroupAnswer)
    return found


def test_an_ordinary_letter_leaves_without_a_question() -> None:
    assert seen(PLAIN) == ()


def test_an_answer_to_a_friend_leaves_without_a_question() -> None:
    friend = read(mail(b"x", b"From: hanako@example.net", b"Subject: Trip"))

    assert seen(reply_draft(friend, attribution="x"), answered=friend) == ()


def test_an_answer_to_a_letter_of_a_group_asks_who_gets_it() -> None:
    found = group_answer()

    assert (found.group, found.scope, found.members) == ("Owari Club", Scope.WRITER, None)
    assert wires(found.writers) == ["hanako@example.net"]
    assert found.post.address.wire == "club@example.net"


def test_an_answer_that_would_go_to_the_group_asks_too() -> None:
    assert group_answer(replace(ANSWER, cc=(somebody("Club@Example.NET"),))).scope is Scope.GROUP


def test_how_many_the_group_has_is_known_from_the_address_book() -> None:
    people = tuple(Person(id=n, address=one.address, name="") for n, one in enumerate(FIVE))
    book = AddressBook(people=people, clubs=(Club(id=1, name="owari club", members=people),))

    assert group_answer(book=book).members == 5


def test_an_answer_that_goes_to_neither_is_not_asked_about() -> None:
    assert seen(replace(ANSWER, to=(somebody("jiro@example.com"),)), answered=GROUP) == ()


def test_ones_own_letter_to_the_group_is_gone_on_with_without_a_question() -> None:
    own = read(GROUP_MAIL.replace(b"Hanako <hanako@example.net>", b"taro@example.org"))

    assert seen(reply_draft(own, own=OWN, attribution="x"), answered=own) == ()


def test_a_newsletter_is_no_group() -> None:
    news = read(GROUP_MAIL.replace(b"<mailto:club@example.net>", b"NO"))

    assert seen(reply_draft(news, attribution="x"), answered=news) == ()


def test_only_the_writer_gets_it_with_those_who_were_added_by_hand() -> None:
    draft = replace(reply_all_draft(GROUP, own=OWN, attribution="x"), bcc=(somebody("mother@example.com"),))

    answer = addressed(draft, group_answer(draft), Scope.WRITER)

    assert fields(answer) == (["hanako@example.net"], [], ["mother@example.com"])


def test_everybody_gets_it_once_by_the_groups_address() -> None:
    draft = replace(ANSWER, cc=(somebody("mother@example.com"),))

    answer = addressed(draft, group_answer(draft), Scope.GROUP)

    assert fields(answer) == (["club@example.net"], ["mother@example.com"], [])
    assert answer.to[0].name == "Owari Club"


@pytest.mark.parametrize(("count", "is_asked"), [(4, False), (5, True)])
def test_from_five_visible_addresses_on_hiding_them_is_offered(count: int, *, is_asked: bool) -> None:
    people = FIVE[:count]

    found = seen(replace(PLAIN, to=people[:2], cc=people[2:]))

    assert found == ((ManyVisible(people=people, own=OWN),) if is_asked else ())


def test_oneself_a_second_mention_and_hidden_copies_are_not_counted() -> None:
    draft = replace(
        PLAIN,
        to=(*FIVE[:4], somebody("TARO@example.org"), somebody("person.ICHI@example.net")),
        bcc=(FIVE[4],),
    )

    assert seen(draft) == ()


def test_those_who_saw_each_other_in_the_answered_letter_are_not_asked_about() -> None:
    named = ", ".join(wires(FIVE)).encode()
    circle = read(mail(b"x", b"From: hanako@example.net", b"To: " + named, b"Subject: Trip"))
    answer = reply_all_draft(circle, own=OWN, attribution="x")

    assert seen(answer, answered=circle) == ()
    assert [
        type(one)
        for one in seen(replace(answer, cc=(*answer.cc, somebody("mother@example.com"))), answered=circle)
    ] == [ManyVisible]


def test_hidden_from_each_other_the_letter_is_addressed_to_oneself() -> None:
    draft = replace(PLAIN, to=FIVE[:3], cc=FIVE[3:], bcc=(somebody("mother@example.com"), FIVE[0]))
    (many,) = seen(draft)
    assert isinstance(many, ManyVisible)

    changed = hidden(draft, many)

    assert fields(changed) == (["taro@example.org"], [], ["mother@example.com", *wires(FIVE)])
    assert seen(changed) == ()


@pytest.mark.parametrize("subject", ["", "  ", "Re: ", "\uff32\uff45\uff1a", "\u3000"])
def test_a_letter_without_a_subject_is_asked_about(subject: str) -> None:
    assert seen(replace(PLAIN, subject=subject)) == (NoSubject(),)


def test_a_promised_file_that_is_not_there_is_asked_about() -> None:
    draft = replace(PLAIN, body="写真を添付します。\n")

    assert seen(draft) == (FileForgotten(words="添付します"),)
    assert seen(draft, file_sizes=(3,)) == ()


def test_the_subject_of_the_answered_letter_promises_nothing() -> None:
    other = read(mail(b"x", b"From: hanako@example.net", "Subject: 写真を送ります".encode()))
    answer = reply_draft(other, attribution="x")

    assert seen(answer, answered=other) == ()
    assert seen(replace(answer, in_reply_to=None)) == (FileForgotten(words="写真を送ります"),)


@pytest.mark.parametrize(
    ("size", "limit", "found"),
    [
        (14_000_000, None, False),
        (15_000_000, None, True),
        (15_000_000, 35_000_000, False),
        (1_000_000, 1_000_000, True),
    ],
)
def test_a_letter_that_the_server_will_not_take_is_told_of_before(
    size: int, limit: int | None, *, found: bool
) -> None:
    cautions = seen(PLAIN, file_sizes=(size,), limit_bytes=limit)

    assert [type(one) for one in cautions] == ([TooLarge] if found else [])
    if found:
        (large,) = cautions
        assert isinstance(large, TooLarge)
        assert large.limit_bytes == (limit or COMMON_LIMIT_BYTES)
        assert large.is_common is (limit is None)
        assert large.size_bytes > size * 4 / 3


@pytest.mark.parametrize("sizes", [(), (1,), (57,), (100_000, 2_000_000)])
def test_the_size_on_the_way_is_that_of_the_mail(sizes: tuple[int, ...]) -> None:
    files = tuple(
        DraftAttachment(name="a.bin", content_type="image/jpeg", data=b"x" * size) for size in sizes
    )
    draft = Draft(to=(somebody(),), subject="旅行", body="写真です。\n" * 500, attachments=files)

    real = len(compose(draft, sender=OWN, display_name="", now=NOW, message_id="<1@example.org>"))

    assert 0 <= size_on_the_way(draft, sizes) - real <= 2_000


def test_a_slip_in_any_field_is_asked_about_and_put_right_only_there() -> None:
    draft = replace(PLAIN, bcc=(somebody("jiro@gmial.com", "Jiro"),))
    (doubtful,) = seen(draft)
    assert isinstance(doubtful, DoubtfulAddress)

    changed = corrected(draft, doubtful)

    assert fields(changed) == (["hanako@example.net"], [], ["jiro@gmail.com"])
    assert changed.bcc[0].name == "Jiro"
    assert seen(changed) == ()


def test_a_corrected_address_that_is_there_already_stays_once() -> None:
    draft = replace(PLAIN, to=(somebody("jiro@gmail.com"), somebody("jiro@gmial.com")))
    (doubtful,) = seen(draft)
    assert isinstance(doubtful, DoubtfulAddress)

    assert wires(corrected(draft, doubtful).to) == ["jiro@gmail.com"]


def test_everything_is_told_in_one_fixed_order() -> None:
    draft = replace(
        ANSWER,
        subject="",
        to=(*ANSWER.to, *FIVE, somebody("jiro@gmial.com")),
        body="添付します" + "あ" * 10_000_000,
    )

    found = seen(draft, answered=GROUP)

    assert [code_of(one) for one in found] == [
        *("group_answer", "many_visible", "misspelled", "no_subject", "file_forgotten", "too_large"),
    ]
    for one in found:
        assert "%" not in tell_caution(one, untranslated)


def test_sentences_name_what_they_are_about() -> None:
    large = TooLarge(size_bytes=20_000_001, limit_bytes=20_000_000, is_common=False)

    assert "20.1 MB" in tell_caution(large, untranslated)
    assert "takes 20 MB" in tell_caution(large, untranslated)
    assert "Owari Club" in ask_scope(group_answer(), untranslated)
    assert "Hanako" in tell_caution(group_answer(), untranslated)


def test_an_address_in_foreign_letters_is_shown_in_both_forms() -> None:
    told = {}
    for text in ("a@bücher.example", "b\u00fccher@example.net"):
        foreign = address_of(text)
        assert foreign is not None
        (found,) = seen(replace(PLAIN, to=(Recipient(name="", address=foreign),)))
        told[text] = tell_caution(found, untranslated)

    assert "a@bücher.example" in told["a@bücher.example"]
    assert "a@xn--bcher-kva.example" in told["a@bücher.example"]
    assert told["b\u00fccher@example.net"].count("example.net") == 1


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "mail.sqlite3")


def test_the_answered_letter_is_found_in_the_store_in_whatever_folder(store: Store) -> None:
    with store:
        before = last_look(ANSWER, store, account(), file_sizes=())
        store.add("Archive", [NewMail(raw=GROUP_MAIL)])

        after = last_look(ANSWER, store, account(), file_sizes=())

    assert before == ()
    assert [type(one) for one in after] == [GroupAnswer]


def test_what_the_server_said_last_is_the_limit(store: Store) -> None:
    with store:
        store.size_limits.note("mail.example.org", 10_000)
        small = last_look(PLAIN, store, account(), file_sizes=(20_000,))
        store.size_limits.note("mail.example.org", None)
        unknown = last_look(PLAIN, store, account(), file_sizes=(20_000,))

    assert [type(one) for one in small] == [TooLarge]
    assert unknown == ()


@pytest.mark.parametrize(("said", "kept"), [(0, 0), (35_882_577, 35_882_577), (10**20 - 1, None)])
def test_limits_are_kept_by_host_and_beyond_all_reason_they_are_none(
    said: int, kept: int | None, tmp_path: Path
) -> None:
    with Store(tmp_path / "mail.sqlite3") as store:
        store.size_limits.note("a.example", said)

    with Store(tmp_path / "mail.sqlite3") as again:
        assert (again.size_limits.of("a.example"), again.size_limits.of("b.example")) == (kept, None)


def test_a_letter_whose_bytes_are_not_here_is_no_answered_letter(store: Store) -> None:
    with store:
        store.add(INBOX, [NewMail(raw=mail(b"x", b"Message-ID: <other@example.net>"))])

        assert store.find_anywhere("<group@example.net>") is None
        assert store.find_anywhere("<other@example.net>") is not None
