"""What the commands say to people."""

import pytest

from wizard.cli.screen import Screen


@pytest.mark.parametrize(
    "text", ["550 5.7.1 :key: wanted", "[bold]not bold[/bold]", "imap://[2001:db8::1]:993/tls"]
)
def test_what_servers_say_is_shown_as_they_say_it(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen = Screen(as_json=True, translate=lambda _context, source: source, language="en")

    screen.progress(text)
    screen.say(text)

    assert capsys.readouterr().err == f"{text}\n{text}\n"
