"""How commands talk: JSON or human words on stdout, progress on stderr, passwords from a prompt or stdin."""

import getpass
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass

from rich.console import Console

from wizard.model.problem import Problem
from wizard.model.secret import Secret
from wizard.wording.commands import Saying
from wizard.wording.marking import Translate, fill
from wizard.wording.problems import tell


@dataclass(frozen=True, slots=True)
class Screen:
    """Where output goes; `as_json` keeps stdout for the JSON value alone."""

    as_json: bool
    translate: Translate
    language: str

    @property
    def console(self) -> Console:
        """Human output: stdout, or stderr when stdout belongs to the JSON."""
        return _console(stderr=self.as_json)

    def say(self, text: str) -> None:
        """One line for people."""
        self.console.print(text)

    def progress(self, text: str) -> None:
        """One line about what goes on, always on stderr."""
        _console(stderr=True).print(text)

    def words(self, saying: Saying, *facts: str) -> str:
        """A sentence of the command line in the user's language."""
        return fill(self.translate("Cli", saying.value), facts)

    def answer(self, record: object) -> None:
        """The one JSON value, when it was asked for."""
        if self.as_json:
            sys.stdout.write(json.dumps(record, ensure_ascii=False, indent=1) + "\n")

    def problem(self, problem: Problem) -> None:
        """What is wrong, what to do, and the other side's own words."""
        told = tell(problem, self.translate)
        self.progress(told.sentence)
        self.progress(f"  → {told.next_step}")
        if told.detail:
            self.progress(f"  ({told.detail})")


def _console(*, stderr: bool) -> Console:
    """Text as it is: nothing in it is markup, and ":key:" is no picture."""
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False, soft_wrap=True)


def password_source(
    screen: Screen, *, from_stdin: bool, prompt: Saying = Saying.PASSWORD_PROMPT
) -> Callable[[], Secret]:
    """Where a password comes from when it is needed: the next line of stdin, or a prompt without echo."""

    def ask() -> Secret:
        if from_stdin:
            line = sys.stdin.readline()
            return Secret(line.removesuffix("\n").removesuffix("\r"))
        if not sys.stdin.isatty():
            return Secret("")
        return Secret(getpass.getpass(screen.words(prompt), stream=sys.stderr))

    return ask
