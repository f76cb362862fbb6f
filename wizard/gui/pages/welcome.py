"""The first page: the three ways to begin."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wizard.flow.event import PracticeChosen, ProfileChosen, SetUpChosen
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.practice_beside import PracticeFate
from wizard.gui.texts import in_one_line, translate
from wizard.gui.widgets.announce import announce
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.way_card import WayCard

if TYPE_CHECKING:  # the first window does not wait for what is imported when it is wanted
    from wizard.gui.widgets.profile_chooser import ProfileChooser


class WelcomePage(Page):
    """Three large buttons; Enter takes the first, for which most people come."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "welcome")
        self.set_up = WayCard(look, "way_set_up", icon="computer", is_main=True)
        self.profile = WayCard(look, "way_profile", icon="handed")
        self.practice = WayCard(look, "way_practice", icon="sprout")
        self.beside = IconLine(look, "note", "indigo")
        self.beside.prose.setObjectName("practice_fate")
        self.chooser: ProfileChooser | None = None
        self._fate = PracticeFate.CLOSED
        self._last: QWidget = self.set_up
        for widget in (self.beside, self.set_up, self.profile, self.practice):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.beside.say("")
        self.set_up.clicked.connect(self._on_set_up)
        self.profile.clicked.connect(self._on_profile)
        self.practice.clicked.connect(self._on_practice)

    def show_practice(self, fate: PracticeFate) -> None:
        """Say what became of the practice, whose window is not this one."""
        self._fate = fate
        text = self._told()
        self._write_practice(text)
        if text:
            announce(self.beside, text)
            self.reveal(self.beside)

    @override
    def _show(self, state: State) -> None:
        self.head.say(
            self.tr("What would you like to do?"),
            self.tr("Tayori gets mail ready on this computer."),
        )
        self.set_up.label(
            self.tr("Set up my mail on this computer"),
            self.tr("With your mail address and your password."),
            "1",
        )
        self.profile.label(
            self.tr("Open a file that a helper gave me"),
            self.tr("Then only the password is missing."),
            "2",
        )
        self.practice.label(
            self.tr("Practise first"),
            self.tr("With pretend mail. Nothing is really sent."),
            "3",
        )
        self._write_practice(self._told())

    def _told(self) -> str:
        match self._fate:
            case PracticeFate.CLOSED:
                return ""
            case PracticeFate.OPEN:
                return self.tr("The practice opens in a window of its own. Close it, and you are back here.")
            case PracticeFate.FAILED:
                return _failed()

    def _write_practice(self, text: str) -> None:
        failed = self._fate is PracticeFate.FAILED
        self.beside.show_icon("look_here" if failed else "note", "amber" if failed else "indigo")
        self.beside.say(text)

    @override
    def bar(self) -> BarTexts:
        return BarTexts(main=None, back=None, cancel=self.tr("&Close"))

    @override
    def first_field(self) -> QWidget:
        return self._last

    @Slot()
    def _on_set_up(self) -> None:
        self._last = self.set_up
        self.tell(SetUpChosen())

    @Slot()
    def _on_profile(self) -> None:
        from wizard.gui.widgets.profile_chooser import ProfileChooser  # noqa: PLC0415 - see above

        self._last = self.profile
        if self.chooser is None:
            self.chooser = ProfileChooser(self)
            self.chooser.chosen.connect(self._on_chosen)
        self.chooser.ask()

    @Slot()
    def _on_practice(self) -> None:
        self._last = self.practice
        self.tell(PracticeChosen())

    @Slot(str)
    def _on_chosen(self, place: str) -> None:
        self.tell(ProfileChosen(place=place))


def _failed() -> str:
    from wizard.model.problem import Problem, ProblemCode  # noqa: PLC0415 - see above
    from wizard.wording.problems import tell  # noqa: PLC0415

    return in_one_line(tell(Problem(code=ProblemCode.PRACTICE_FAILED), translate))
