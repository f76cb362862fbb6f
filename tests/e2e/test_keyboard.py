"""The main job in real windows from the keyboard alone: there is no mouse on this desktop."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lab import Lab, provider
from tests.lab.desktop import Desktop, full_width

ADDRESS = "taro@autoconfig.test"
PASSWORD = provider("autoconfig.test").user("taro").password
WELCOME = "What would you like to do?"
GONE_WITHIN_S = 5.0
LETTER = (
    b"From: Hanako <hanako@srv.test>\r\nTo: taro@autoconfig.test\r\nSubject: Tea\r\n"
    b"Message-ID: <tea@srv.test>\r\nDate: Sun, 22 Nov 2026 10:00:00 +0900\r\n\r\nTea on Sunday?\r\n"
)


@pytest.fixture
def desktop(lab: Lab, tmp_path: Path) -> Iterator[Desktop]:
    """A desktop with the first window open."""
    with Desktop(lab, tmp_path) as desktop:
        desktop.open_tayori()
        desktop.window(WELCOME)
        yield desktop
        assert "Traceback" not in desktop.output


def begin(desktop: Desktop) -> None:
    """From the three ways to the address: Enter takes the first."""
    desktop.press("Return")
    desktop.wait_named("Please enter your mail address")


def set_up(desktop: Desktop, *, typed: str = ADDRESS) -> None:
    """From the first page to the last."""
    begin(desktop)
    desktop.type(typed)
    desktop.press("Return")
    desktop.wait_named("Found. Now your password, please")
    desktop.type(PASSWORD)
    desktop.press("Return")
    desktop.wait_named("Your mail works")
    desktop.wait_named("A letter to yourself was sent and arrived")


def test_from_the_address_to_a_letter_that_is_answered(lab: Lab, desktop: Desktop) -> None:
    lab.deliver(ADDRESS, LETTER)

    set_up(desktop)
    desktop.press("Return")
    desktop.window(ADDRESS)
    desktop.tab_to("mail_list")
    desktop.press("Down")
    desktop.wait_text("letter_text", "Tea on Sunday?")
    desktop.press("alt+a")
    desktop.window("A letter")
    desktop.type("Yes!")
    desktop.wait_text("letter_body_field", "Yes!")
    desktop.press("alt+s")
    desktop.wait_named("The letter was sent.")

    (answer,) = lab.mail.wait_for("hanako@srv.test")
    assert b"In-Reply-To: <tea@srv.test>" in answer
    assert b"Subject: Re: Tea" in answer
    assert b"Yes!" in answer


def test_a_letter_is_found_deleted_put_back_and_deleted_again_at_the_company_too(
    lab: Lab, desktop: Desktop
) -> None:
    lab.deliver(ADDRESS, LETTER)
    set_up(desktop)
    desktop.press("Return")
    desktop.window(ADDRESS)
    desktop.wait_named("Unread, Hanako, Tea", role="table cell")

    desktop.press("ctrl+f")
    desktop.type("sund")
    desktop.wait_named("1 letter found.")
    desktop.tab_to("mail_list")
    desktop.press("space")
    desktop.wait_text("letter_text", "Tea on Sunday?")
    desktop.press("Delete")
    desktop.wait_named("The letter is now in “Bin”.")
    desktop.press("ctrl+z")
    desktop.wait_named("The letter is back where it was.")
    desktop.wait_text("letter_text", "Tea on Sunday?")
    desktop.press("Delete")
    desktop.wait_named("The letter is now in “Bin”.")
    desktop.press("F5")

    until = time.monotonic() + GONE_WITHIN_S
    while not lab.mailbox(ADDRESS, "Trash") and time.monotonic() < until:
        time.sleep(0.1)
    assert [b"Subject: Tea" in raw for raw in lab.mailbox(ADDRESS, "Trash")] == [True]
    assert not any(b"Subject: Tea" in raw for raw in lab.mailbox(ADDRESS))


def test_an_address_typed_in_full_width_letters_is_put_right_in_the_open(lab: Lab, desktop: Desktop) -> None:
    begin(desktop)
    desktop.type(full_width(ADDRESS))
    desktop.wait_text("address", full_width(ADDRESS))
    desktop.press("Tab")
    desktop.wait_text("address", ADDRESS)
    desktop.press("alt+n")
    desktop.wait_named("Found. Now your password, please")

    desktop.type(PASSWORD)
    desktop.press("Return")

    desktop.wait_named("Your mail works")
    assert {login.username for login in lab.logins(ADDRESS).attempts} == {ADDRESS}


def test_the_next_start_opens_the_mail_window_with_the_password_from_the_keyring(
    lab: Lab, desktop: Desktop
) -> None:
    set_up(desktop)
    lab.deliver(ADDRESS, LETTER)

    desktop.open_tayori()

    desktop.window(ADDRESS)
    desktop.wait_named("Unread, Hanako, Tea", role="table cell")


def test_tab_goes_round_everything_on_the_first_pages(desktop: Desktop) -> None:
    round_the_page(desktop, first="way_set_up")
    begin(desktop)
    round_the_page(desktop, first="address")


def round_the_page(desktop: Desktop, *, first: str) -> None:
    """Tab visits everything that can be reached, once, and comes back to where the page began."""
    (wizard,) = desktop.windows()
    reachable = {seen.object_name for seen in wizard.everything() if seen.is_focusable}
    one_of_three = {"text_size_1", "text_size_2"}

    way = [desktop.tab().object_name for _ in reachable - one_of_three]

    assert set(way) == reachable - one_of_three
    assert way[-1] == first


def test_a_desktop_leaves_no_process_and_no_file_behind(lab: Lab, tmp_path: Path) -> None:
    def processes() -> set[str]:
        return set(lab.run(["ps", "-eo", "comm="]).stdout.split())

    before = processes()
    with Desktop(lab, tmp_path) as desktop:
        desktop.open_tayori()
        desktop.window(WELCOME)
        assert "Xvfb" in processes()
        runtime = desktop.runtime
        assert runtime.is_dir()

    deadline = time.monotonic() + GONE_WITHIN_S
    while processes() - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert processes() - before == set()
    assert not runtime.exists()
