"""Opens the page of a step; its module is imported when the page is first wanted.

The first window waits for one page only: importing all of them took a tenth of a second.
"""

from collections.abc import Callable
from importlib import import_module

from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.page import Page

PAGES = {
    Step.WELCOME: ("welcome", "WelcomePage"),
    Step.PROFILE: ("profile", "ProfilePage"),
    Step.ADDRESS: ("address", "AddressPage"),
    Step.LOOKING: ("looking", "LookingPage"),
    Step.PREPARATION: ("preparation", "PreparationPage"),
    Step.CONSENT: ("consent", "ConsentPage"),
    Step.PASSWORD: ("password", "PasswordPage"),
    Step.SENDING_LOGIN: ("sending_login", "SendingLoginPage"),
    Step.CHECKING: ("checking", "CheckingPage"),
    Step.EXPERT: ("expert", "ExpertPage"),
    Step.PROBLEM: ("problem", "ProblemPage"),
    Step.DONE: ("done", "DonePage"),
}


def open_page(step: Step, look: Look) -> Page:
    """A new page for this step."""
    return import_page(step)(look)


def import_page(step: Step) -> Callable[[Look], Page]:
    """What makes the page of this step."""
    module, name = PAGES[step]
    make: Callable[[Look], Page] = getattr(import_module(f"wizard.gui.pages.{module}"), name)
    return make
