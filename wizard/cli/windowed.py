"""Opens the windows, on the real world or on the practice one.

The network code is imported by the factories, on the thread that makes the engine: nobody waits for it.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.gui import settings
from wizard.gui.main import Start, run_window
from wizard.gui.practice_beside import PracticeCommand
from wizard.runtime.home import HOME_VARIABLE, Home
from wizard.runtime.language import LANGUAGE_VARIABLE, pick_language, translator
from wizard.wording.languages import language_of

if TYPE_CHECKING:
    from wizard.gui.engine import Engine, Post
    from wizard.gui.main import Program
    from wizard.model.lesson import Lesson


def open_window(*, home: Path | None = None, until: "Callable[[Program], None] | None" = None) -> int:
    """Show the wizard, or the mail window when there is an account; the exit status.

    `until` is called with the program before it runs.
    """
    place = Home.find(home)
    start = Start(
        account_id=_first_account(place),
        language=_wanted_language(),
        settings_path=place.window_settings,
        practice=practice_command(home),
    )
    return run_window(lambda post: _real_engine(post, home, _language(place)), start=start, until=until)


def practice_command(home: Path | None) -> PracticeCommand:
    """Starts this program once more, for a practice.

    `home` is not handed on as the folder to keep things in: a practice has one of its own, which goes with
    it. Only the size of the text and the language are looked up there.
    """
    root = str(Path(__file__).resolve().parents[2])
    variables = {"PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))}
    if home is not None:
        variables[HOME_VARIABLE] = str(home.resolve())
    return PracticeCommand(
        program=sys.executable, arguments=("-P", "-m", "wizard", "practice"), variables=variables
    )


def _first_account(place: Home) -> str | None:
    """The ID of the oldest account; what reads accounts is imported only when there may be one."""
    if not place.accounts.is_dir():
        return None
    from wizard.accounts.store import AccountStore  # noqa: PLC0415 - see the top of this file

    return next((account.id for account in AccountStore(place.accounts).all()), None)


def _real_engine(post: "Post", home: Path | None, language: str) -> "Engine":
    from wizard.cli.compose import real_world  # noqa: PLC0415 - see the top of this file
    from wizard.runtime.engine import Engine  # noqa: PLC0415

    return Engine(real_world(home=home, language=language), post)


def open_practice_window(*, home: Path | None = None, lesson: "Lesson | None" = None) -> int:
    """Show the practice, in a lesson or at the choice of its kinds.

    What is kept goes with the window unless a folder is given.
    """
    with tempfile.TemporaryDirectory(prefix="tayori-practice-") as folder:
        practice = _Practice(Home(home or Path(folder)))
        start = practice.choose() if lesson is None else practice.begin(lesson)
        return run_window(practice.engine, start=start)


class _Practice:
    """How the windows of a practice begin, and the engine for the kind that was chosen."""

    def __init__(self, place: Home) -> None:
        self._place = place
        self._lesson: Lesson | None = None

    def choose(self) -> Start:
        """Begin with the choice of the kind."""
        return Start(
            language=_wanted_language(),
            settings_path=Home.find().window_settings,
            begin_lesson=self.begin,
        )

    def begin(self, lesson: "Lesson | None") -> Start:
        """Begin the wizard in a lesson, or in none."""
        from wizard.practice.members import LEARNER  # noqa: PLC0415 - the real window does without

        self._lesson = lesson
        return Start(
            language=_wanted_language(),
            settings_path=Home.find().window_settings,
            hint=_hint(lesson),
            typed_address=LEARNER.address,
        )

    def engine(self, post: "Post") -> "Engine":
        """The engine with the practice company."""
        return _practice_engine(post, self._place, self._lesson)


def _hint(lesson: "Lesson | None") -> str:
    """The address and the passwords to practise with, and what to do first."""
    from wizard.practice.members import LEARNER, PASSWORD, SPECIAL_PASSWORD  # noqa: PLC0415 - as above
    from wizard.wording.commands import Saying  # noqa: PLC0415
    from wizard.wording.lessons import tell_hint  # noqa: PLC0415
    from wizard.wording.marking import fill  # noqa: PLC0415

    translate = translator(_language(Home.find()))
    if lesson is None:
        return fill(translate("Cli", Saying.PRACTICE_HINT.value), (LEARNER.address, PASSWORD))
    return tell_hint(lesson, translate, password=PASSWORD, special_password=SPECIAL_PASSWORD)


def _practice_engine(post: "Post", place: Home, lesson: "Lesson | None") -> "Engine":
    from wizard import resources  # noqa: PLC0415 - see the top of this file
    from wizard.discovery.table import ProviderTable  # noqa: PLC0415
    from wizard.runtime.practising import PracticeEngine  # noqa: PLC0415

    table = ProviderTable.load(resources.path("providers.json"))
    return PracticeEngine(post, home=place.root, table=table, language=_language(Home.find()), lesson=lesson)


def _language(place: Home) -> str:
    """The language of letters: the one wanted, else the one chosen in the window, else the system's."""
    chosen = settings.load(place.window_settings).language
    return _wanted_language() or (chosen.value if chosen else pick_language())


def _wanted_language() -> str | None:
    wanted = language_of(os.environ.get(LANGUAGE_VARIABLE, ""))
    return wanted.value if wanted else None
