"""How the wizard begins: the page with its three ways, and the pages of a helper's file."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from tests.helpers import scenes
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.gui.practice_beside import PracticeFate
from wizard.gui.wizard_window import WizardWindow
from wizard.model.address import CheckedAddress
from wizard.model.candidate import Answer, Candidate, Discovery, Evidence, Provider, Source, Trust
from wizard.model.looked import Looked
from wizard.model.problem import Problem, ProblemCode
from wizard.model.profile import Profile

FILE = "taro.tayori"
PROFILE = Profile(name=FILE, settings=scenes.SETTINGS, display_name="山田 太郎")
AT_WELCOME = State(step=Step.WELCOME, has_welcome=True)
AT_PROFILE = replace(AT_WELCOME, step=Step.PROFILE, run=1, trail=(Step.WELCOME,))


def looked(
    profile: Profile = PROFILE, *, provider: Provider | None = None, strangers: tuple[str, ...] = ()
) -> Looked:
    """What the file brought, as if it had been looked for."""
    candidate = Candidate(
        incoming=(profile.settings.incoming,),
        outgoing=(profile.settings.outgoing,),
        source=Source.IMPORT,
        trust=Trust.OPEN,
        provider=provider,
    )
    evidence = Evidence(source=Source.IMPORT, asked="tayori-profile", answer=Answer.FOUND)
    return Looked(
        discovery=Discovery(candidates=(candidate,), provider=provider, evidence=(evidence,)),
        candidate=candidate,
        receivers=strangers or ("example.ne.jp",),
        consent_domains=strangers,
    )


def welcome() -> State:
    """The first page that is seen."""
    return AT_WELCOME


def address_after_welcome() -> State:
    """The page for the address, with a way back."""
    return replace(AT_WELCOME, step=Step.ADDRESS, trail=(Step.WELCOME,))


def profile_reading() -> State:
    """The file lies on a slow stick."""
    return AT_PROFILE


def profile(found: Looked | None = None) -> State:
    """The file was read."""
    found = found or looked()
    return replace(
        AT_PROFILE,
        profile=PROFILE,
        checked=CheckedAddress(address=PROFILE.settings.address),
        looked=found,
        candidate=found.candidate,
        evidence=found.discovery.evidence,
    )


def profile_of_known_company() -> State:
    """The table knows the company."""
    return profile(looked(provider=scenes.PROVIDER))


def profile_nameless() -> State:
    """The file does not say whose mail it is."""
    return replace(profile(), profile=replace(PROFILE, display_name=""))


def profile_problem(code: ProblemCode, detail: str = "", fact: str = FILE) -> State:
    """The file is of no use."""
    return replace(AT_PROFILE, problems=(Problem(code=code, facts=(fact,), detail=detail),))


def profile_consent() -> State:
    """The file names another company than the address does."""
    found = looked(strangers=("mailhost.example.com",))
    return replace(profile(found), step=Step.CONSENT, trail=(Step.WELCOME, Step.PROFILE))


def profile_password() -> State:
    """Only the password is missing."""
    return replace(profile(), step=Step.PASSWORD, trail=(Step.WELCOME, Step.PROFILE))


def profile_password_wrong() -> State:
    """The servers of the file did not accept the password."""
    return replace(profile_password(), problems=scenes.password_wrong().problems)


def profile_password_special() -> State:
    """The company wants a special password, which the file says nothing of."""
    problem = Problem(code=ProblemCode.APP_PASSWORD_NEEDED, facts=("imap.example.ne.jp",))
    return replace(
        profile(looked(provider=replace(scenes.PROVIDER, password_kind="app_password"))),
        step=Step.PASSWORD,
        trail=(Step.WELCOME, Step.PROFILE),
        problems=(problem,),
    )


def profile_unreachable() -> State:
    """The servers of the file do not answer."""
    problem = Problem(code=ProblemCode.SERVER_UNREACHABLE, facts=("imap.example.ne.jp",), detail="timed out")
    trail = (Step.WELCOME, Step.PROFILE, Step.PASSWORD)
    return replace(profile(), step=Step.PROBLEM, trail=trail, problems=(problem,))


BEGINNING_SCENES: dict[str, Callable[[], State]] = {
    "welcome": welcome,
    "welcome_practising": welcome,
    "welcome_practice_failed": welcome,
    "address_after_welcome": address_after_welcome,
    "profile": profile,
    "profile_details": profile,
    "profile_reading": profile_reading,
    "profile_known_company": profile_of_known_company,
    "profile_nameless": profile_nameless,
    "profile_wrong_kind": partial(
        profile_problem,
        ProblemCode.FILE_NOT_A_PROFILE,
        "Expecting value: line 1 column 1 (char 0)",
        "写真.jpg",
    ),
    "profile_too_new": partial(profile_problem, ProblemCode.FILE_TOO_NEW, "version 2"),
    "profile_unreadable": partial(profile_problem, ProblemCode.FILE_UNREADABLE, "Permission denied"),
    "profile_already_here": partial(profile_problem, ProblemCode.ACCOUNT_EXISTS, "", scenes.TYPED),
    "profile_consent": profile_consent,
    "profile_password": profile_password,
    "profile_password_wrong": profile_password_wrong,
    "profile_password_special": profile_password_special,
    "profile_unreachable": profile_unreachable,
}

_FATES = {"welcome_practising": PracticeFate.OPEN, "welcome_practice_failed": PracticeFate.FAILED}


def add_practice(window: WizardWindow, name: str) -> None:
    """How the practice beside it stands is no part of the wizard's state; in some pictures it is told."""
    if name in _FATES:
        window.show_practice(_FATES[name])
