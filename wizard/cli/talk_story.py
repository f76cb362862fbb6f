"""A conversation with a server on the command line: plain steps, and the real lines below them."""

from collections.abc import Iterable
from typing import Final

from rich.text import Text

from wizard.cli.screen import Screen
from wizard.model.conversation import Speaker, Talk, TalkGroup, TalkLine, grouped
from wizard.wording.conversation import FETCHING, NOTHING, SENDING, tell_line, tell_step
from wizard.wording.marking import fill

ARROWS: Final = {Speaker.CLIENT: "⟶", Speaker.SERVER: "⟵", Speaker.BOTH: "⟷"}
_LOCK: Final = "🔒"
_NO_LOCK: Final = "  "


def tell_talks(talks: Iterable[Talk], screen: Screen) -> None:
    """Print the conversations, one connection after the other."""
    talks = tuple(talks)
    if not talks:
        screen.say(screen.translate("Talk", NOTHING))
    for talk in talks:
        words = FETCHING if talk.endpoint.protocol.is_incoming else SENDING
        endpoint = f"{talk.endpoint.host}:{talk.endpoint.port}"
        screen.say("")
        screen.console.print(Text(fill(screen.translate("Talk", words), (endpoint,)), style="bold"))
        for group in grouped(talk):
            _tell_group(talk, group, screen)


def _tell_group(talk: Talk, group: TalkGroup, screen: Screen) -> None:
    number = f"{talk.steps.index(group.step) + 1}." if group.step in talk.steps else "  "
    screen.console.print(Text(f" {number} {tell_step(group, screen.translate)}", style="bold"))
    for line in group.lines:
        screen.console.print(_line(line, screen))


def _line(line: TalkLine, screen: Screen) -> Text:
    lock = _LOCK if line.secured else _NO_LOCK
    return Text(f"     {ARROWS[line.speaker]} {lock} {tell_line(line, screen.translate)}", style="dim")
