"""The three ways to begin, in the real program on a desktop: what each costs a person, and what it leaves.

A click is a press of a button, by mouse or Enter; a screen is a page on which a person has to do something.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.tally import Record, tally
from tests.lab import Lab, provider
from tests.lab.desktop import Desktop

WELCOME = "What would you like to do?"
KNOWN = {"table": "ocn.ne.jp", "autoconfig": "autoconfig.test"}
FILE = "taro.tayori"


@pytest.fixture
def desktop(lab: Lab, tmp_path: Path) -> Iterator[Desktop]:
    """A desktop with the first window open."""
    with Desktop(lab, tmp_path) as desktop:
        desktop.open_tayori()
        desktop.window(WELCOME)
        yield desktop
        assert "Traceback" not in desktop.output


def address(domain: str) -> str:
    return f"taro@{domain}"


def password(domain: str) -> str:
    return provider(domain).user("taro").password


class Person:
    """Whoever sits at the desktop: does things, and counts what that costs."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.fields: set[str] = set()
        self.clicks = 0
        self.screens: set[str] = set()

    def type(self, text: str) -> None:
        """Types into the field that has the keyboard."""
        focused = self._desktop.wait(lambda seen: "focused" in seen.states and seen.role != "window")
        assert focused.text is not None, f"{focused.object_name} is no field"
        self.fields.add(focused.object_name)
        self._look()
        self._desktop.type(text)

    def press(self) -> None:
        """Presses Enter."""
        self.clicks += 1
        self._look()
        self._desktop.press("Return")

    def _look(self) -> None:
        page = self._desktop.wait(lambda seen: seen.object_name.startswith("page_"))
        self.screens.add(page.object_name)


@pytest.mark.parametrize("how", KNOWN)
def test_a_known_company_costs_two_fields_three_clicks_and_three_screens(
    how: str, desktop: Desktop, lab: Lab, tmp_path: Path, record_property: Record
) -> None:
    person = Person(desktop)
    domain = KNOWN[how]

    person.press()
    desktop.wait_named("Please enter your mail address")
    person.type(address(domain))
    person.press()
    desktop.wait_named("Found")
    person.type(password(domain))
    person.press()
    desktop.wait_named("Your mail works")

    fields, clicks, screens = len(person.fields), person.clicks, len(person.screens)
    tally(
        record_property,
        "set-up counted",
        f"known by {how}: typed fields {fields}, clicks {clicks}, screens {screens}",
    )
    assert (fields, clicks <= 3, screens <= 3) == (2, True, True), person.screens
    (account,) = lab.tayori("accounts", "--json", home=tmp_path / "tayori").json
    assert (account["address"], account["source"]) == (address(domain), how)


def test_a_wrong_password_costs_the_password_once_more_and_nothing_else(
    desktop: Desktop, lab: Lab, record_property: Record
) -> None:
    person = Person(desktop)
    domain = KNOWN["autoconfig"]
    lab.mail.forget()

    person.press()
    desktop.wait_named("Please enter your mail address")
    person.type(address(domain))
    person.press()
    desktop.wait_named("Found")
    person.type("not this one")
    person.press()
    desktop.wait_named("The password did not match.")
    desktop.press("alt+p")
    person.type(password(domain))
    person.press()
    desktop.wait_named("Your mail works")

    fields, clicks, screens = len(person.fields), person.clicks, len(person.screens)
    tally(
        record_property,
        "set-up counted",
        f"wrong password first: typed fields {fields}, clicks {clicks}, screens {screens}",
    )
    assert (fields, clicks, screens) == (2, 4, 3)
    assert lab.logins(address(domain)).refused <= 2


def test_with_a_file_from_a_helper_only_the_password_is_typed(
    desktop: Desktop, lab: Lab, tmp_path: Path, record_property: Record
) -> None:
    """The file is one that a helper's own Tayori made; the account is kept as the wizard keeps one."""
    domain = KNOWN["autoconfig"]
    helper = tmp_path / "helper"
    secret = password(domain)
    lab.tayori(
        *("setup", address(domain), "--password-stdin", "--secrets", "session"), home=helper, stdin=secret
    )
    lab.tayori("export", address(domain), "-o", str(tmp_path / FILE), home=helper)
    person = Person(desktop)

    desktop.press("alt+2")
    desktop.window("Open the file from your helper")
    desktop.type(f"{tmp_path / FILE}")
    desktop.press("Return")
    desktop.wait_named("Is this your mail?")
    desktop.window("Is this your mail?")
    desktop.wait_named(address(domain))
    person.press()
    desktop.wait_named("Your password, please")
    person.type("not this one")
    person.press()
    desktop.wait_named("The password did not match.")
    desktop.press("alt+p")
    person.type(secret)
    person.press()
    desktop.wait_named("Your mail works")
    desktop.wait_named("A letter to yourself was sent and arrived")

    tally(record_property, "set-up counted", f"a helper's file: typed fields {len(person.fields)}")
    assert person.fields == {"password"}
    kept, made = (
        json.loads(next((home / "accounts").glob("*.json")).read_text("utf-8"))
        for home in (tmp_path / "tayori", helper)
    )
    assert (kept["settings"].pop("source"), kept["settings"].pop("trust")) == ("import", "open")
    del made["settings"]["source"], made["settings"]["trust"]
    assert kept["settings"] == made["settings"]
    assert kept.keys() == made.keys()
    assert secret not in (tmp_path / FILE).read_text("utf-8")


def test_a_file_of_no_use_changes_nothing_and_another_one_can_be_chosen(
    desktop: Desktop, tmp_path: Path
) -> None:
    wrong = tmp_path / "photo.json"
    wrong.write_bytes(b"\xff\xd8\xff\xe0 a photo")

    desktop.press("alt+2")
    desktop.window("Open the file from your helper")
    desktop.type(f"{wrong}")
    desktop.press("Return")
    desktop.wait_named("The file photo.json is not a Tayori profile.")
    desktop.window("This file cannot be used")
    desktop.press("Return")
    desktop.window("Open the file from your helper")
    desktop.press("Escape")
    desktop.window("This file cannot be used")
    desktop.press("alt+b")

    desktop.wait_named(WELCOME)
    assert not (tmp_path / "tayori/accounts").exists()


def test_the_practice_comes_in_a_window_of_its_own_and_touches_nothing_that_is_real(
    desktop: Desktop, tmp_path: Path
) -> None:
    desktop.press("alt+3")
    desktop.wait_named("The practice opens in a window of its own.")
    desktop.window("Kinds of practice")
    desktop.press("Return")
    desktop.press("Return")
    desktop.window("Please enter your mail address")
    desktop.press("Return")
    desktop.wait_named("Found")
    desktop.type("sakura-mochi-7")
    desktop.press("Return")
    desktop.wait_named("A letter to yourself was sent and arrived")
    desktop.press("Escape")
    desktop.wait_single()
    desktop.window(WELCOME)
    desktop.press("Return")
    desktop.wait_named("Please enter your mail address")
    kept = [path.name for path in (tmp_path / "tayori").rglob("*")] if (tmp_path / "tayori").exists() else []
    assert set(kept) <= {"window.json"}
