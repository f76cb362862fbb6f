"""The address book: the people one has written to, how their names are read, and groups of them.

Only who was written to gets into it, or was put in by hand; mail that comes in adds nobody.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from wizard.mail.store.database import Database
from wizard.mail.text.folding import fold
from wizard.mail.text.japanese import whole
from wizard.mail.text.words import one_line
from wizard.mail.writing.recipients import Recipient, address_of
from wizard.model.address import EmailAddress

_KANA_ONLY = re.compile("[\u3041-\u309f\u30a0-\u30ff\uff66-\uff9f\\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in the address book; `kana` is how the name is read, `times` how often one wrote to them."""

    id: int
    address: EmailAddress
    name: str
    kana: str = ""
    times: int = 0

    @property
    def recipient(self) -> Recipient:
        """The person as one of those a mail goes to."""
        return Recipient(name=self.name, address=self.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class Club:
    """People who are written to together."""

    id: int
    name: str
    kana: str = ""
    members: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressBook:
    """Everybody, those written to most often first, and every group."""

    people: tuple[Person, ...] = ()
    clubs: tuple[Club, ...] = ()


class People:
    """The address book in the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def book(self) -> AddressBook:
        """All of it."""
        with self._database.reading() as connection:
            people = _people(connection)
            clubs = connection.execute("SELECT id, name, kana FROM club ORDER BY name_folded").fetchall()
            members = connection.execute("SELECT club_id, person_id FROM member ORDER BY id").fetchall()
        return AddressBook(
            people=tuple(people.values()),
            clubs=tuple(
                Club(
                    id=number,
                    name=name,
                    kana=kana,
                    members=tuple(people[who] for club, who in members if club == number and who in people),
                )
                for number, name, kana in clubs
            ),
        )

    def person(self, address: EmailAddress) -> Person | None:
        """The person with this address."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT id FROM person WHERE address_folded = ?", (_same(address),)
            ).fetchone()
            return None if row is None else _people(connection).get(row[0])

    def club(self, name: str) -> Club | None:
        """The group with this name, however it is written."""
        return next((club for club in self.book().clubs if fold(club.name) == fold(name)), None)

    def add(self, person: Recipient, *, kana: str | None = None) -> None:
        """Put somebody in, or correct what is known of them; `kana` None leaves the reading as it is."""
        with self._database.writing() as connection:
            _put(connection, person.address, _line(person.name), None if kana is None else _line(kana))

    def remove(self, address: EmailAddress) -> bool:
        """Take somebody out of the book and of every group; whether they were in it."""
        with self._database.writing() as connection:
            return bool(
                connection.execute("DELETE FROM person WHERE address_folded = ?", (_same(address),)).rowcount
            )

    def add_to_club(self, name: str, people: Iterable[Recipient], *, kana: str | None = None) -> None:
        """Put people into a group, which is made if it is missing; who is not in the book is added."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT INTO club (name, name_folded, kana) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (_line(name), fold(whole(name)), _reading(_line(name))),
            )
            (club,) = connection.execute(
                "SELECT id FROM club WHERE name_folded = ?", (fold(whole(name)),)
            ).fetchone()
            if kana is not None:
                connection.execute("UPDATE club SET kana = ? WHERE id = ?", (_line(kana), club))
            for person in people:
                _put(connection, person.address, _line(person.name), None)
                connection.execute(
                    "INSERT INTO member (club_id, person_id) "
                    "SELECT ?, id FROM person WHERE address_folded = ? ON CONFLICT DO NOTHING",
                    (club, _same(person.address)),
                )

    def remove_from_club(self, name: str, addresses: Sequence[EmailAddress]) -> bool:
        """Take people out of a group; whether there is such a group."""
        with self._database.writing() as connection:
            row = connection.execute(
                "SELECT id FROM club WHERE name_folded = ?", (fold(whole(name)),)
            ).fetchone()
            for address in addresses if row else ():
                connection.execute(
                    "DELETE FROM member WHERE club_id = ? AND person_id = "
                    "(SELECT id FROM person WHERE address_folded = ?)",
                    (row[0], _same(address)),
                )
        return row is not None

    def remove_club(self, name: str) -> bool:
        """Give a group up; its people stay. Whether there was such a group."""
        with self._database.writing() as connection:
            return bool(
                connection.execute("DELETE FROM club WHERE name_folded = ?", (fold(whole(name)),)).rowcount
            )


def remember_recipients(connection: Connection, people: Iterable[Recipient], now: datetime) -> None:
    """Note whom a mail goes to, inside the transaction that puts it into the outbox."""
    for address, person in {_same(person.address): person for person in people}.items():
        known = connection.execute("SELECT 1 FROM person WHERE address_folded = ?", (address,)).fetchone()
        # A name that was corrected in the book is not overwritten by the one in a reply.
        _put(connection, person.address, "" if known else _line(person.name), None)
        connection.execute(
            "UPDATE person SET times = times + 1, last_at = ? WHERE address_folded = ?",
            (int(now.timestamp()), address),
        )


def _put(connection: Connection, address: EmailAddress, name: str, kana: str | None) -> None:
    connection.execute(
        "INSERT INTO person (address, address_folded, name, kana, times) VALUES (?, ?, '', '', 0) "
        "ON CONFLICT DO NOTHING",
        (address.wire, _same(address)),
    )
    if name:
        connection.execute(
            "UPDATE person SET name = ?, kana = iif(kana = '', ?, kana) WHERE address_folded = ?",
            (name, _reading(name), _same(address)),
        )
    if kana is not None:
        connection.execute("UPDATE person SET kana = ? WHERE address_folded = ?", (kana, _same(address)))


def _people(connection: Connection) -> dict[int, Person]:
    rows = connection.execute(
        "SELECT id, address, name, kana, times FROM person ORDER BY times DESC, last_at DESC, id"
    ).fetchall()
    found: dict[int, Person] = {}
    for number, text, name, kana, times in rows:
        address = address_of(text)
        if address is not None:
            found[number] = Person(id=number, address=address, name=name, kana=kana, times=times)
    return found


def _same(address: EmailAddress) -> str:
    return address.wire.lower()


def _line(text: str) -> str:
    return one_line(whole(text)).strip()


def _reading(name: str) -> str:
    """The reading of a name that is written in kana; that of any other name is for a person to say."""
    return name if _KANA_ONLY.fullmatch(name) else ""
