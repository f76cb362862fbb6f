"""Addresses that may not be the ones that were meant."""

import pytest

from wizard.mail.sending.cautions import Doubt
from wizard.mail.sending.doubtful import doubtful_addresses
from wizard.mail.store.people import AddressBook, Person
from wizard.mail.writing.recipients import Recipient, address_of
from wizard.model.address import EmailAddress

CYRILLIC_A = "\u0430"


def address(text: str) -> EmailAddress:
    found = address_of(text)
    assert found is not None, text
    return found


def book(*people: tuple[str, int]) -> AddressBook:
    return AddressBook(
        people=tuple(
            Person(id=number, address=address(text), name="花子", times=times)
            for number, (text, times) in enumerate(people)
        )
    )


KNOWN = book(("hanako@example.jp", 3), ("jiro@gmail.com", 1), ("ken@example.jp", 1))


def doubts(
    text: str, known: AddressBook = KNOWN, *, answered: tuple[str, ...] = ()
) -> list[tuple[Doubt, str | None]]:
    found = doubtful_addresses([Recipient(name="", address=address(text))], known, answered=answered)
    return [(one.doubt, one.meant.address.wire if one.meant else None) for one in found]


@pytest.mark.parametrize(
    ("text", "doubt", "meant"),
    [
        ("taro@gmial.com", Doubt.MISSPELLED, "taro@gmail.com"),
        ("taro@gmail.co.jp", Doubt.MISSPELLED, "taro@gmail.com"),
        ("taro@docomo.co.jp", Doubt.MISSPELLED, "taro@docomo.ne.jp"),
        ("taro@yahoo.co", Doubt.MISSPELLED, "taro@yahoo.co.jp"),
        ("hanaka@example.jp", Doubt.ALMOST_KNOWN, "hanako@example.jp"),
        ("hanakko@example.jp", Doubt.ALMOST_KNOWN, "hanako@example.jp"),
        ("hnaako@example.jp", Doubt.ALMOST_KNOWN, "hanako@example.jp"),
        ("HANAK@example.jp", Doubt.ALMOST_KNOWN, "hanako@example.jp"),
        ("hanako@exampel.jp", Doubt.ALMOST_KNOWN, "hanako@example.jp"),
        ("hanako@exarnple.jp", Doubt.ALMOST_KNOWN, "hanako@example.jp"),
        ("jiro@gmal.com", Doubt.ALMOST_KNOWN, "jiro@gmail.com"),
        ("jiro@ymail.com", Doubt.ALMOST_KNOWN, "jiro@gmail.com"),
        (f"jiro@gm{CYRILLIC_A}il.com", Doubt.LOOKS_ALIKE, "jiro@gmail.com"),
        (f"taro@gm{CYRILLIC_A}il.com", Doubt.LOOKS_ALIKE, "taro@gmail.com"),
        (f"mari@ex{CYRILLIC_A}mple.jp", Doubt.LOOKS_ALIKE, "mari@example.jp"),
        ("\u0430\u0440\u0440\u04cf\u0435@\u0430\u0440\u0440\u04cf\u0435.com", Doubt.LOOKS_ALIKE, None),
        ("taro@gmàil.com", Doubt.LOOKS_ALIKE, "taro@gmail.com"),
        (f"h{CYRILLIC_A}nako@example.jp", Doubt.LOOKS_ALIKE, "hanako@example.jp"),
        ("taro@bücher.example", Doubt.LOOKS_ALIKE, None),
        ("taro@xn--gmil-6na.com", Doubt.LOOKS_ALIKE, "taro@gmail.com"),
    ],
)
def test_a_slip_or_a_trick_is_seen(text: str, doubt: Doubt, meant: str | None) -> None:
    assert doubts(text) == [(doubt, meant)]


@pytest.mark.parametrize(
    "text",
    [
        "hanako@example.jp",
        "Hanako@Example.JP",
        "jiro@gmail.com",
        "taro@gmail.com",
        "taro@ocn.ne.jp",
        "taro@odn.ne.jp",
        "taro@例え.jp",
        "taro@メール.jp",
        "taro@japan東京.jp",
        "kem@example.jp",
        "saburo@example.jp",
        "hanamo@example.com",
        "taro@city.example.org",
    ],
)
def test_ordinary_addresses_raise_no_doubt(text: str) -> None:
    assert doubts(text) == []


def test_somebody_one_has_written_to_is_not_doubted_for_a_neighbour() -> None:
    assert doubts("hanaka@example.jp", book(("hanako@example.jp", 3), ("hanaka@example.jp", 1))) == []


def test_a_misspelled_domain_is_asked_about_until_it_was_written_to_twice() -> None:
    assert doubts("taro@gmial.com", book(("taro@gmial.com", 1))) == [(Doubt.MISSPELLED, "taro@gmail.com")]
    assert doubts("taro@gmial.com", book(("taro@gmial.com", 2))) == []


def test_an_address_with_foreign_letters_that_is_known_is_not_doubted() -> None:
    assert doubts("taro@bücher.example", book(("taro@bücher.example", 1))) == []


def test_between_two_neighbours_nobody_is_offered() -> None:
    assert doubts("taroo@example.jp", book(("taro@example.jp", 1), ("tarooo@example.jp", 1))) == []


def test_what_stood_in_the_answered_letter_was_not_mistyped_but_may_be_a_trick() -> None:
    assert doubts("hanaka@example.jp", answered=("hanaka@example.jp",)) == []
    assert doubts("taro@gmial.com", answered=("taro@gmial.com",)) == []
    assert doubts("hanako@examp1e.jp", answered=("hanako@examp1e.jp",)) == [
        (Doubt.ALMOST_KNOWN, "hanako@example.jp")
    ]
    trick = f"hanako@ex{CYRILLIC_A}mple.jp"
    assert doubts(trick, answered=(address(trick).wire,)) == [(Doubt.LOOKS_ALIKE, "hanako@example.jp")]


def test_each_address_is_doubted_once() -> None:
    twice = [Recipient(name=name, address=address("taro@gmial.com")) for name in ("", "太郎")]

    assert len(doubtful_addresses(twice, AddressBook())) == 1
