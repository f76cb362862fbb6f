"""What a screen reader is told of the real windows: all that the keyboard reaches has a name and a role."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.lab import Host, Lab, Provider, Service, provider
from tests.lab.desktop import Desktop
from tests.lab.seen import Seen

ADDRESS = "taro@autoconfig.test"
PASSWORD = provider("autoconfig.test").user("taro").password
LETTER = (
    b"From: Hanako <hanako@srv.test>\r\nTo: taro@autoconfig.test\r\nSubject: Tea\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nTea on Sunday? https://example.org/\r\n'
    b'--b\r\nContent-Disposition: attachment; filename="map.txt"\r\n\r\nleft, then right\r\n--b--\r\n'
)
WANTS_STEPS = Provider(
    domain="yahoo.co.jp",
    note="a real provider of the table that wants steps of its own first",
    hosts=(
        Host(names=("imap.mail.yahoo.co.jp",), ports={993: Service.IMAPS}),
        Host(names=("smtp.mail.yahoo.co.jp",), ports={465: Service.SUBMISSIONS}),
    ),
)
NO_ROLES = {"filler", "panel", "unknown", "invalid", "redundant object", "layered pane", "extended"}
SLOW_MS = 250.0
"""Long enough a round trip to look around on the pages that only wait."""


@pytest.fixture
def desktop(lab: Lab, tmp_path: Path) -> Iterator[Desktop]:
    """A desktop with nothing open yet."""
    with Desktop(lab, tmp_path) as desktop:
        yield desktop
        assert "Traceback" not in desktop.output


def everything(windows: Sequence[Seen]) -> list[Seen]:
    return [seen for window in windows for seen in window.everything()]


class Walk:
    """Looks at one page after the other and remembers what the keyboard can reach there."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.reached: dict[str, list[Seen]] = {}

    def look(self, page: str) -> None:
        """Takes down the page that is shown now."""
        shown = everything(self._desktop.windows())
        assert any(seen.object_name == page for seen in shown), page
        assert not any(PASSWORD in f"{seen.text} {seen.name} {seen.description}" for seen in shown)
        self.reached[page] = [seen for seen in shown if seen.is_focusable]

    def faults(self) -> list[str]:
        """The pages and objects without a name or without a role."""
        return [
            f"{page}: {seen.path} is a {seen.role} named {seen.name!r}"
            for page, all_seen in self.reached.items()
            for seen in all_seen
            if not seen.name.strip() or seen.role in NO_ROLES
        ]

    def tell(self) -> None:
        """Says how many there were."""
        count = sum(map(len, self.reached.values()))
        pages = ", ".join(self.reached)
        sys.stdout.write(f"{count} focusable widgets, {count - len(self.faults())} named ({pages})\n")


def test_everything_that_the_keyboard_reaches_has_a_name_and_a_role(
    lab: Lab, desktop: Desktop, capsys: pytest.CaptureFixture[str]
) -> None:
    walk = Walk(desktop)
    lab.deliver(ADDRESS, LETTER)
    desktop.open_tayori()
    desktop.window("What would you like to do?")
    walk.look("page_welcome")
    desktop.press("Return")
    desktop.wait_named("Please enter your mail address")
    walk.look("page_address")
    lab.set_rtt(SLOW_MS)
    desktop.type(ADDRESS)
    desktop.press("Return")
    desktop.wait_named("Looking up your mail company")
    desktop.press("alt+d")
    walk.look("page_looking")
    desktop.wait_named("Found. Now your password, please")
    desktop.type(PASSWORD)
    walk.look("page_password")
    lab.set_rtt(6 * SLOW_MS)  # the walk itself takes seconds on a busy machine
    desktop.press("Return")
    desktop.wait_named("Checking whether mail comes and goes")
    walk.look("page_checking")
    lab.set_rtt(0)
    desktop.wait_named("A letter to yourself was sent and arrived")
    walk.look("page_done")
    desktop.press("Return")
    desktop.window(ADDRESS)
    desktop.wait_named("Unread, Hanako, Tea", role="table cell")
    walk.look("mail_list")
    desktop.tab_to("mail_list")
    desktop.press("Down")
    desktop.wait_text("letter_text", "Tea on Sunday?")
    walk.look("letter_text")
    desktop.press("alt+a")
    desktop.window("A letter")
    walk.look("compose")

    with capsys.disabled():
        walk.tell()
    assert walk.faults() == []
    assert all(walk.reached.values())


@pytest.mark.parametrize(
    ("address", "title", "page"),
    [
        ("taro@hosted.test", "May mailhost.test have your password?", "page_consent"),
        ("taro@nobody-has-this.test", "It did not work yet", "page_problem"),
    ],
    ids=["consent", "problem"],
)
def test_the_pages_beside_the_way_have_names_and_roles_too(
    desktop: Desktop, address: str, title: str, page: str
) -> None:
    walk = Walk(desktop)
    desktop.open_tayori()
    desktop.window("What would you like to do?")
    desktop.press("Return")
    desktop.wait_named("Please enter your mail address")
    desktop.type(address)
    desktop.press("Return")
    desktop.wait_named(title)
    desktop.press("alt+d")
    desktop.wait_named("Copy all")
    walk.look(page)
    desktop.press("Escape")
    desktop.window("Stop setting up mail?")
    walk.look("ask")

    assert walk.faults() == []
    assert all(walk.reached.values())


def test_the_steps_that_a_company_wants_first_have_names_and_roles_too(tmp_path: Path) -> None:
    with Lab([WANTS_STEPS]) as own, Desktop(own, tmp_path) as desktop:
        walk = Walk(desktop)
        desktop.open_tayori()
        desktop.window("What would you like to do?")
        desktop.press("Return")
        desktop.wait_named("Please enter your mail address")
        desktop.type(f"taro@{WANTS_STEPS.domain}")
        desktop.press("Return")
        desktop.wait_named("Yahoo! JAPAN Mail wants this done first")
        walk.look("page_preparation")

    assert walk.faults() == []
    assert all(walk.reached.values())


def test_the_question_for_a_password_that_is_not_kept_has_names_and_roles_too(
    lab: Lab, desktop: Desktop, tmp_path: Path
) -> None:
    walk = Walk(desktop)
    lab.tayori(
        *("setup", ADDRESS, "--password-stdin", "--secrets", "session"),
        home=tmp_path / "tayori",
        stdin=PASSWORD + "\n",
    )
    desktop.open_tayori()
    desktop.window("The mail password, please")
    desktop.type(PASSWORD)
    walk.look("password_dialog")
    desktop.press("Return")
    desktop.wait_named("No new letters")

    assert walk.faults() == []
