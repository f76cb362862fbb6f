"""The command `people`: the address book, by hand."""

from typing import Annotated

import typer

from wizard.cli.choosing import account_or_only, give_up
from wizard.cli.compose import real_world
from wizard.cli.mail_commands import open_store
from wizard.cli.options import AccountOption, JsonOption, screen_for, settings_of
from wizard.cli.screen import Screen
from wizard.mail.store.people import Club, People, Person
from wizard.mail.store.store import Store
from wizard.mail.store.suggestions import suggestions
from wizard.mail.writing.recipients import Recipient, parse_recipients
from wizard.model.problem import Problem, ProblemCode
from wizard.model.record import Record
from wizard.wording.commands import Saying

KanaOption = Annotated[str | None, typer.Option("--kana", help="How the name is read, in kana.")]


def register(app: typer.Typer) -> None:
    """Add this command with what it can do."""
    people = typer.Typer(
        help="The address book: whom you wrote to, and groups. Without a word more it is listed.",
        invoke_without_command=True,
        no_args_is_help=False,
    )
    people.callback()(list_people)
    people.command(name="list")(list_some)
    people.command(name="add")(add_person)
    people.command(name="group")(group_people)
    people.command(name="remove")(remove)
    app.add_typer(people, name="people")


def list_people(
    context: typer.Context, *, account: AccountOption = None, as_json: JsonOption = False
) -> None:
    """The address book: whom you wrote to, and groups. Without a word more it is listed."""
    if context.invoked_subcommand is None:
        _list(context, None, account=account, as_json=as_json)


def list_some(
    context: typer.Context,
    words: Annotated[str | None, typer.Argument(help="A piece of a name, its reading or an address.")] = None,
    *,
    account: AccountOption = None,
    as_json: JsonOption = False,
) -> None:
    """List everybody, or those who match."""
    _list(context, words, account=account, as_json=as_json)


def add_person(
    context: typer.Context,
    address: Annotated[str, typer.Argument(help="The mail address.")],
    *,
    name: Annotated[str, typer.Option(help="The person's name.")] = "",
    kana: KanaOption = None,
    account: AccountOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put somebody into the book, or correct name and reading."""
    screen = screen_for(as_json=as_json)
    with _store(context, account, screen) as store:
        person = _recipient(address, screen)
        store.people.add(Recipient(name=name or person.name, address=person.address), kana=kana)
        _answer(store.people, screen)


def group_people(
    context: typer.Context,
    group: Annotated[str, typer.Argument(metavar="GROUP", help="The name of the group.")],
    addresses: Annotated[list[str] | None, typer.Argument(help="Who belongs to it.")] = None,
    *,
    kana: KanaOption = None,
    without: Annotated[list[str] | None, typer.Option(help="Take this address out of the group.")] = None,
    account: AccountOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put people into a group, or take them out; the group is made if it is missing."""
    screen = screen_for(as_json=as_json)
    with _store(context, account, screen) as store:
        people = [_recipient(text, screen) for text in addresses or ()]
        gone = [_recipient(text, screen).address for text in without or ()]
        store.people.add_to_club(group, people, kana=kana)
        store.people.remove_from_club(group, gone)
        _answer(store.people, screen)


def remove(
    context: typer.Context,
    who: Annotated[str, typer.Argument(metavar="WHO", help="An address, or the name of a group.")],
    *,
    account: AccountOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take somebody, or a group, out of the book."""
    screen = screen_for(as_json=as_json)
    with _store(context, account, screen) as store:
        if "@" in who:
            done = store.people.remove(_recipient(who, screen).address)
        else:
            done = store.people.remove_club(who)
        if not done:
            give_up(screen, Problem(code=ProblemCode.NOBODY_OF_THAT_NAME, facts=(who,)))
        _answer(store.people, screen)


def _list(context: typer.Context, words: str | None, *, account: str | None, as_json: bool) -> None:
    screen = screen_for(as_json=as_json)
    with _store(context, account, screen) as store:
        _answer(store.people, screen, words)


def _store(context: typer.Context, account: str | None, screen: Screen) -> Store:
    world = real_world(home=settings_of(context).home)
    return open_store(account_or_only(account, world.accounts, screen), world, screen)


def _recipient(text: str, screen: Screen) -> Recipient:
    read = parse_recipients([text])
    if read.problems or len(read.found) != 1:
        give_up(screen, Problem(code=ProblemCode.RECIPIENT_INVALID, facts=(text,)))
    return read.found[0]


def _answer(people: People, screen: Screen, words: str | None = None) -> None:
    """Show the book, or the part of it that matches."""
    book = people.book()
    found: tuple[Person | Club, ...] = (*book.people, *book.clubs)
    if words is not None:
        found = suggestions(book, words, most=len(found))
    persons = [one for one in found if isinstance(one, Person)]
    clubs = [one for one in found if isinstance(one, Club)]
    screen.answer(
        {"people": [_person_record(one) for one in persons], "groups": [_club_record(one) for one in clubs]}
    )
    if screen.as_json:
        return
    for one in persons:
        screen.say("  ".join(filter(None, (one.name, one.kana and f"({one.kana})", one.address.shown))))
    for club in clubs:
        members = "、".join(member.name or member.address.shown for member in club.members)
        screen.say(screen.words(Saying.PEOPLE_CLUB, club.name, members))
    if not found:
        screen.say(screen.words(Saying.PEOPLE_NONE))


def _person_record(person: Person) -> Record:
    return {
        "name": person.name,
        "kana": person.kana,
        "address": person.address.shown,
        "times": person.times,
    }


def _club_record(club: Club) -> Record:
    return {
        "name": club.name,
        "kana": club.kana,
        "members": [_person_record(member) for member in club.members],
    }
