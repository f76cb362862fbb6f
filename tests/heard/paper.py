"""What was heard as a page of docs/, the same every time, and what differs from the page."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from tests.heard.story import Moment
from tests.heard.voice import Said
from tests.helpers.sources import CHECKOUT

_HEADS: Final = {
    "en": (
        "# What a screen reader says\n\n"
        "A whole set-up in the lab, worked by the keyboard and heard through AT-SPI: what is done stands in\n"
        "bold, what is spoken is quoted. `python -m tests.heard` writes it, and a test compares.\n"
        "Times of day are written as 9:05.\n"
    ),
    "ja": (
        "# 読み上げソフトが読むことば\n\n"
        "キーボードだけで設定を最後まで行い、AT-SPI で聞いた記録です。太字はしたこと、引用は読み上げられた"
        "ことばです。\n"
        "`python -m tests.heard` が書きます。テストがもう一度聞いて、くらべます。時刻は 9:05 に"
        "そろえてあります。\n"
    ),
}
_TIME = re.compile(r"\b\d{1,2}:\d{2}\b")
_LAMP = "lamp_"
_ON_THE_WAY = frozenset({"now", "after", "lamp_incoming", "lamp_outgoing"})
"""What these say depends on how long the work takes."""


def page_of(language: str) -> Path:
    """Where the page of a language lies."""
    return CHECKOUT / "docs" / f"heard_{language}.md"


def write(moments: Sequence[Moment], language: str) -> str:
    """The whole page."""
    lines = [_HEADS[language]]
    for moment in moments:
        lines.append(f"\n**{moment.ja if language == 'ja' else moment.en}**\n")
        lines += [f"> {text}\n>" for text in sentences(moment.said)]
        if lines[-1].endswith("\n>"):
            lines[-1] = lines[-1].removesuffix("\n>")
            lines.append("")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"


def sentences(said: Iterable[Said]) -> list[str]:
    """What was said, with the times that differ from one run to the next made equal."""
    return [_of_no_time(one.text) for one in _lamps_in_order(list(said))]


def unheard(said: Sequence[Said], page: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands on the page and was not said where it should have been, and what was said and is not there.

    A slow computer may say more about the work that is going on.
    """
    missing, more, wanted = [], [], list(page)
    for one, sentence in zip(_lamps_in_order(list(said)), sentences(said), strict=True):
        if wanted and sentence == wanted[0]:
            wanted.pop(0)
        elif sentence in wanted:
            place = wanted.index(sentence)
            missing += wanted[:place]
            wanted = wanted[place + 1 :]
        elif one.about not in _ON_THE_WAY:
            more.append(sentence)
    return [*missing, *wanted], more


def read(page: str) -> list[str]:
    """What is said on a page, in order."""
    return [line.removeprefix("> ") for line in page.splitlines() if line.startswith("> ")]


def _of_no_time(text: str) -> str:
    return _TIME.sub("9:05", text)


def _lamps_in_order(said: list[Said]) -> list[Said]:
    """Either of the two lamps may be first; on the page it is the one for receiving."""
    for number in range(len(said) - 1):
        pair = said[number : number + 2]
        if all(one.about.startswith(_LAMP) for one in pair):
            said[number : number + 2] = sorted(pair, key=lambda one: one.about)
    return said
