"""The address book: who gets into it, how names are read, and groups."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.mail_values import NOW, address, somebody
from wizard.mail.store.people import AddressBook, Club, Person
from wizard.mail.store.rows import INBOX, NewMail
from wizard.mail.store.store import Store
from wizard.mail.store.suggestions import Typed, suggestions
from wizard.mail.writing.envelope import Envelope

ENVELOPE = Envelope(mail_from="taro@example.org", recipients=("a@example.net",))
RAW = b"From: stranger@example.net\r\nSubject: s\r\n\r\nx"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "mail.sqlite3") as store:
        yield store


def test_whom_one_wrote_to_is_in_the_book_and_who_wrote_is_not(store: Store) -> None:
    store.add(INBOX, [NewMail(raw=RAW, uid=1)])
    store.outbox.put(RAW, ENVELOPE, people=[somebody("Hanako@example.net", "山田花子")], now=NOW)
    store.outbox.put(RAW, ENVELOPE, people=[somebody("hanako@example.net", "other")], now=NOW)

    (person,) = store.people.book().people
    assert (person.address.wire, person.name, person.times) == ("Hanako@example.net", "山田花子", 2)


@pytest.mark.parametrize(
    ("name", "kana"),
    [("はなこ", "はなこ"), ("ハナコ サトウ", "ハナコ サトウ"), ("山田 はなこ", ""), ("", "")],
)
def test_the_reading_is_derived_only_from_a_name_in_kana(store: Store, name: str, kana: str) -> None:
    store.people.add(somebody(name=name))

    assert store.people.book().people[0].kana == kana


def test_a_reading_that_was_typed_stays_when_the_name_is_corrected(store: Store) -> None:
    store.people.add(somebody(name="はなこ"), kana="ヤマダハナコ")
    store.people.add(somebody(name="山田花子"))

    person = store.people.person(address("hanako@example.net"))
    assert person is not None
    assert (person.name, person.kana) == ("山田花子", "ヤマダハナコ")


def test_a_group_has_its_people_in_their_order_and_keeps_them_once(store: Store) -> None:
    store.people.add_to_club("囲碁クラブ", [somebody("b@example.net"), somebody("a@example.net")])
    store.people.add_to_club("囲碁ｸﾗﾌﾞ", [somebody("a@example.net")], kana="いごくらぶ")

    (club,) = store.people.book().clubs
    assert [member.address.wire for member in club.members] == ["b@example.net", "a@example.net"]
    assert (club.name, club.kana) == ("囲碁クラブ", "いごくらぶ")
    assert store.people.club("囲碁クラブ") == club


def test_who_leaves_the_book_leaves_its_groups_and_a_group_leaves_its_people(store: Store) -> None:
    store.people.add_to_club("Go", [somebody("a@example.net"), somebody("b@example.net")])

    assert store.people.remove(address("A@example.net"))
    club = store.people.club("Go")
    assert store.people.remove_club("go")

    assert club is not None
    assert [member.address.wire for member in club.members] == ["b@example.net"]
    assert [person.address.wire for person in store.people.book().people] == ["b@example.net"]
    assert not store.people.remove(address("A@example.net"))
    assert not store.people.remove_club("Go")
    assert not store.people.remove_from_club("Go", [])


def test_a_name_cannot_bring_a_line_of_its_own(store: Store) -> None:
    store.people.add(somebody(name="a\r\nBcc: x@example.net"))

    assert "\n" not in store.people.book().people[0].name


def person(number: int, name: str, kana: str, local: str) -> Person:
    return Person(id=number, address=address(f"{local}@example.jp"), name=name, kana=kana)


BOOK = AddressBook(
    people=(
        person(1, "山田 花子", "やまだ はなこ", "hana"),
        person(2, "Jiro Sato", "", "sato"),
        person(3, "ヤマモト", "ヤマモト", "ymmt"),
    ),
    clubs=(Club(id=1, name="山歩きの会", kana="やまあるきのかい"),),
)


@pytest.mark.parametrize(
    ("piece", "names"),
    [
        ("やま", ["山歩きの会", "山田 花子", "ヤマモト"]),
        ("ﾔﾏﾀﾞ", ["山田 花子"]),
        ("ハナコ", ["山田 花子"]),
        ("やまだはな", ["山田 花子"]),
        ("花子", ["山田 花子"]),
        ("ＳＡＴＯ", ["Jiro Sato"]),  # noqa: RUF001
        ("jiro s", ["Jiro Sato"]),
        ("ymm", ["ヤマモト"]),
        ("example", ["山田 花子", "Jiro Sato", "ヤマモト"]),
        ("の会", ["山歩きの会"]),
        ("zzz", []),
        (" ", []),
    ],
)
def test_people_are_found_by_name_reading_and_address(piece: str, names: list[str]) -> None:
    assert [one.name for one in suggestions(BOOK, piece)] == names


def test_beginnings_come_before_what_is_inside_and_there_are_only_so_many() -> None:
    found = suggestions(BOOK, "や", most=2)

    assert [one.name for one in found] == ["山歩きの会", "山田 花子"]


@pytest.mark.parametrize(
    ("text", "piece", "after"),
    [
        ("han", "han", "X, "),
        ("a@example.jp, han", " han", "a@example.jp, X, "),
        ("a@example.jp、はな", "はな", "a@example.jp、 X, "),
        ("a@example.jp; ", " ", "a@example.jp; X, "),
    ],
)
def test_a_choice_replaces_the_piece_that_is_typed(text: str, piece: str, after: str) -> None:
    typed = Typed.of(text)

    assert (typed.piece, typed.with_choice("X")) == (piece, after)
