"""What the provider table says of real companies, as the wizard shows it."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import QLocale

from i18n.build import COMPILED
from tests.helpers.fake_internet import fake_internet
from wizard.discovery.consent import receivers
from wizard.discovery.run import discover
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import Wishes
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.model.address_check import check_address
from wizard.model.looked import Looked
from wizard.model.problem import Problem, ProblemCode
from wizard.model.secret import Secret
from wizard.runtime.looking import in_language


def known_by_table(address: str, *, step: Step) -> State:
    """What the provider table says of a real company, called by its name in the language of the windows."""
    table = ProviderTable.load(COMPILED / "providers.json")
    checked = check_address(address)
    assert checked.address is not None
    found = asyncio.run(
        discover(
            checked.address,
            Wishes(offline=True),
            internet=fake_internet(),
            table=table,
            on_evidence=lambda _evidence: None,
        )
    )
    found = in_language(found, QLocale().name()[:2])
    candidate = next(iter(found.candidates), None)
    receiving = () if candidate is None else receivers(candidate)
    looked = Looked(discovery=found, candidate=candidate, receivers=receiving, problems=found.problems)
    state = State(typed_address=address, checked=checked, run=1, trail=(Step.ADDRESS,), step=step)
    problems = () if candidate else found.problems
    notices = found.problems if candidate else ()
    return replace(
        state,
        looked=looked,
        candidate=candidate,
        evidence=found.evidence,
        problems=problems,
        notices=notices,
    )


def preparation_gmail() -> State:
    """Gmail wants a password of its own for mail programs."""
    return known_by_table("taro@gmail.com", step=Step.PREPARATION)


def preparation_docomo() -> State:
    """Docomo hands out an ID and a password on the phone."""
    return known_by_table("taro@docomo.ne.jp", step=Step.PREPARATION)


def closed_goo() -> State:
    """A company that has ended."""
    return known_by_table("taro@goo.jp", step=Step.PROBLEM)


def password_special() -> State:
    """Gmail refused the password, which most likely was not the special one."""
    state = known_by_table("taro@gmail.com", step=Step.PASSWORD)
    refused = Problem(
        code=ProblemCode.APP_PASSWORD_NEEDED,
        facts=("imap.gmail.com",),
        detail="ALERT Application-specific password required: https://support.google.com/… (Failure)",
    )
    return replace(
        state,
        secret=Secret("wrong"),
        trail=(Step.ADDRESS, Step.PREPARATION),
        problems=(refused, *state.notices),
    )


def password_hint() -> State:
    """GMX refused the password, and tells nobody that its doors have to be switched on first."""
    state = known_by_table("taro@gmx.net", step=Step.PASSWORD)
    refused = Problem(
        code=ProblemCode.AUTH_FAILED,
        facts=("imap.gmx.net",),
        detail="AUTHENTICATIONFAILED authentication failed",
    )
    return replace(state, secret=Secret("wrong"), problems=(refused, *state.notices))
