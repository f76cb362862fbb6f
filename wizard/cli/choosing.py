"""Which account a command is about, and how a command gives up."""

from typing import NoReturn

import typer

from wizard.accounts.store import AccountStore
from wizard.cli.records import problem_record
from wizard.cli.screen import Screen
from wizard.model.account import Account, SecretPlace
from wizard.model.problem import Problem, ProblemCode


def account_named(name: str, accounts: AccountStore, screen: Screen) -> Account:
    """The account with this ID or address; gives up when there is none."""
    found = accounts.find(name)
    if found is None:
        give_up(screen, Problem(code=ProblemCode.ACCOUNT_NOT_FOUND, facts=(name,)))
    return found


def account_or_only(name: str | None, accounts: AccountStore, screen: Screen) -> Account:
    """The named account, or the only one there is."""
    if name is not None:
        return account_named(name, accounts, screen)
    found = accounts.all()
    if len(found) == 1:
        return found[0]
    if not found:
        give_up(screen, Problem(code=ProblemCode.NO_ACCOUNT))
    raise typer.BadParameter("there are several accounts: say which one with --account")


def secret_place(word: str | None) -> SecretPlace | None:
    """The place named by --secrets; None means the first that works."""
    if word is None:
        return None
    places = {place.value: place for place in (SecretPlace.KEYRING, SecretPlace.SESSION)}
    if word not in places:
        raise typer.BadParameter(f"--secrets wants one of {', '.join(places)}")
    return places[word]


def give_up(screen: Screen, problem: Problem) -> NoReturn:
    """Tell the problem and end with status 1."""
    screen.answer({"status": problem.code.value, "problems": [problem_record(problem, screen.translate)]})
    screen.problem(problem)
    raise typer.Exit(1)
