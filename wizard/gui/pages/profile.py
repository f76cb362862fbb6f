"""The page that shows what stands in a helper's file, or why it is of no use."""

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from wizard.flow.event import ProfileAccepted, ProfileChosen
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Face, Page
from wizard.gui.pages.provider import provider_of
from wizard.gui.texts import translate
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.buttons import Button, Kind
from wizard.gui.widgets.details import Details
from wizard.gui.widgets.fold import Fold
from wizard.gui.widgets.icon_label import IconLine
from wizard.gui.widgets.problem_card import ProblemCard
from wizard.gui.widgets.profile_chooser import ProfileChooser
from wizard.gui.widgets.prose import Prose, Tone
from wizard.model.domain_shown import domain_for_people
from wizard.model.problem import ProblemCode
from wizard.model.profile import Profile
from wizard.wording.problems import tell

_LINES = 3


class ProfilePage(Page):
    """Whose mail it is and which company has it, in plain words; the exact servers are folded away."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "profile")
        self.problem = ProblemCard(look, large=True)
        self.offer_report(self.problem)
        self.card = QFrame()
        self.card.setProperty("card", "paper")
        self.lines = [(Prose(role="small", tone=Tone.SOFT), Prose(bold=True)) for _ in range(_LINES)]
        self.secret = IconLine(look, "lock", "moss")
        self.kept = IconLine(look, "note", "soft", tone=Tone.SOFT)
        self.other = Button(look, "other_file", kind=Kind.QUIET, icon="folder")
        self.details = Details(look, "profile_details")
        self.fold = Fold(look, "profile_fold", self.details)
        self.chooser = ProfileChooser(self)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(look.eased(2))
        for heading, sentence in self.lines:
            column.addWidget(heading)
            column.addWidget(sentence)
        for widget in (self.problem, self.card, self.secret, self.kept):
            self.column.addWidget(widget)
        self.column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.fold)
        self.column.addStretch(1)
        self.other.clicked.connect(self._on_other)
        self.chooser.chosen.connect(self._on_chosen)

    @override
    def _show(self, state: State) -> None:
        problem = state.problems[0] if state.problems else None
        profile = state.profile
        self._write_head(state)
        self.problem.tell(tell(problem, translate) if problem is not None else None)
        # That an account is here already says itself that nothing was changed.
        says_so = problem is None or problem.code is ProblemCode.ACCOUNT_EXISTS
        self.kept.say("" if says_so else self.tr("Nothing was changed."))
        self.card.setVisible(profile is not None)
        self.secret.say(
            self.tr("The password is not in it. You type it next.") if profile is not None else ""
        )
        self.other.setVisible(profile is not None)
        self.other.label(self.tr("Choose another &file"), "F")
        for pair, told in zip(self.lines, self._lines(state), strict=True):
            for prose, text in zip(pair, told, strict=True):
                prose.say(text)
        self.details.label(self.tr("The exact words"), self.tr("Copy all"))
        exact = _servers(profile) if profile is not None else ""
        if problem is not None:
            exact = "\n\n".join(part for part in (problem.code.value, problem.detail) if part)
        self.details.show_text(exact)
        self.fold.button.label(self.tr("&Details"), "D")
        self.fold.setVisible(bool(exact))

    def _write_head(self, state: State) -> None:
        if state.problems:
            self.head.say(self.tr("This file cannot be used"))
        elif state.profile is None:
            self.head.say(self.tr("Reading the file..."))
        else:
            self.head.say(
                self.tr("Is this your mail?"),
                self.tr("This is what the file “%1” says.").replace("%1", state.profile.name),
            )

    def _lines(self, state: State) -> list[tuple[str, str]]:
        """Each line of the card with its heading; what the file does not say takes no room."""
        profile = state.profile
        if profile is None:
            return [("", "")] * _LINES
        told = (
            (self.tr("Name"), profile.display_name),
            (self.tr("Mail address"), profile.settings.address.shown),
            (self.tr("Mail company"), _company(state)),
        )
        return [(heading if text else "", text) for heading, text in told]

    @override
    def face(self) -> Face:
        if self._state is None or (self._state.profile is None and not self._state.problems):
            return Face.WAITING
        return Face.TROUBLE if self._state.problems else Face.SHOWING

    @override
    def bar(self) -> BarTexts:
        back, cancel = self.tr("&Back"), self.tr("&Cancel")
        if self.face() is Face.TROUBLE:
            other = self.tr("Choose another &file")
            return BarTexts(main=other, main_key="F", main_icon="folder", back=back, cancel=cancel)
        is_read = self.face() is Face.SHOWING
        return BarTexts(main=self.tr("&Next") if is_read else None, back=back, cancel=cancel)

    @override
    def press_main(self) -> None:
        if self.face() is Face.TROUBLE:
            self.chooser.ask()
        else:
            self.tell(ProfileAccepted())

    @Slot()
    def _on_other(self) -> None:
        self.chooser.ask()

    @Slot(str)
    def _on_chosen(self, place: str) -> None:
        self.tell(ProfileChosen(place=place))


def _company(state: State) -> str:
    provider = provider_of(state)
    if provider is not None:
        return provider.name(QLocale().name()[:2])
    return ", ".join(map(domain_for_people, state.looked.receivers if state.looked is not None else ()))


def _servers(profile: Profile) -> str:
    """The servers, exactly, for whoever helps."""
    servers = (profile.settings.incoming, profile.settings.outgoing)
    return "\n".join(f"{server.endpoint} {server.username}" for server in servers)
