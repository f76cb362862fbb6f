"""The story that is listened to: from an address with a slip to an answered letter, by keyboard alone."""

import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from tests.heard.told import Told
from tests.heard.voice import Said, Voice
from tests.heard.words import LANGUAGES
from tests.lab import Lab, provider
from tests.lab.desktop import Desktop, full_width
from tests.lab.seen import Seen

ADDRESS = "taro@autoconfig.test"
PASSWORD = provider("autoconfig.test").user("taro").password
WRONG = "not this one"
_FRIEND = "hanako@srv.test"
_A_TIME = re.compile(r"\d:\d\d")
_SLOW_MS = 250.0
"""So slow a network that what happens on the way is heard, and in the same order every time."""
_QUIET_FOR_S = 0.4
_HINTS_WITHIN_S = 1.2
"""Hints under a field are spoken only when nothing was typed for a moment."""
_LOOK_EVERY_S = 0.05
_QUIET_WITHIN_S = 25.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What somebody did, in both languages, and what was spoken until it was quiet again."""

    en: str
    ja: str
    said: tuple[Said, ...]

    def record(self) -> dict[str, Any]:
        """The moment for JSON."""
        return {"en": self.en, "ja": self.ja, "said": [[one.text, one.about] for one in self.said]}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Self:
        """The moment from what `record` made of it."""
        return cls(en=record["en"], ja=record["ja"], said=tuple(Said(*one) for one in record["said"]))


def listen(lab: Lab, home: Path, language: str) -> tuple[Moment, ...]:
    """Play the story once, with the screen reader on."""
    lab.set_rtt(0)
    lab.deliver(ADDRESS, _letter())
    with Desktop(lab, home, language=language) as desktop:
        desktop.listen()
        moments = tuple(_Story(lab, desktop, Voice(LANGUAGES[language])).play())
        assert "Traceback" not in desktop.output, desktop.output
    assert len(lab.mail.wait_for(_FRIEND)) == 1
    return moments


class _Story:
    """One play of it."""

    def __init__(self, lab: Lab, desktop: Desktop, voice: Voice) -> None:
        self._lab = lab
        self._desktop = desktop
        self._voice = voice

    def play(self) -> Iterator[Moment]:
        """Every moment of it, as it happens."""
        yield from self._address()
        yield from self._password()
        yield from self._mail()

    def _address(self) -> Iterator[Moment]:
        desktop = self._desktop
        yield self._then("Tayori is started", "Tayori をひらく", self._open)
        yield self._then("Enter", "Enter", lambda: self._enter("page_address"))
        yield self._then(
            "the address is typed, half of it in full-width letters",
            "メールアドレスを入れる。半分は全角の文字",
            self._type_address,
        )
        yield self._then("Tab", "Tab", lambda: desktop.press("Tab"), quiet_for_s=_HINTS_WITHIN_S)
        yield self._then("Shift+Tab", "Shift+Tab", lambda: desktop.press("shift+Tab"))
        self._lab.set_rtt(_SLOW_MS)
        yield self._then("Enter", "Enter", lambda: self._enter("page_password"))
        self._lab.set_rtt(0)

    def _password(self) -> Iterator[Moment]:
        desktop = self._desktop
        yield self._then(
            "a letter is typed with Caps Lock on",
            "Caps Lock がついたまま1文字入れる",
            lambda: desktop.press("Caps_Lock", "n", "Caps_Lock"),
            quiet_for_s=_HINTS_WITHIN_S,
        )
        yield self._then("Backspace", "Backspace", lambda: desktop.press("BackSpace"))
        yield self._then("a wrong password is typed", "ちがうパスワードを入れる", lambda: desktop.type(WRONG))
        self._lab.set_rtt(_SLOW_MS)
        yield self._then("Enter", "Enter", lambda: self._enter("problem_sentence"))
        self._lab.set_rtt(0)
        yield self._then("Tab", "Tab", lambda: desktop.press("Tab"))
        yield self._then("Space", "スペース", lambda: desktop.press("space"))
        yield self._then("Space", "スペース", lambda: desktop.press("space"))
        yield self._then("Shift+Tab", "Shift+Tab", lambda: desktop.press("shift+Tab"))
        yield self._then(
            "the right password is typed", "正しいパスワードを入れる", lambda: desktop.type(PASSWORD)
        )
        self._lab.set_rtt(_SLOW_MS)
        yield self._then("Enter", "Enter", lambda: self._enter("letter_body"))
        self._lab.set_rtt(0)

    def _mail(self) -> Iterator[Moment]:
        desktop = self._desktop
        yield self._then("Enter", "Enter", lambda: self._enter_window("mail_window"))
        yield self._then("Down", "↓", lambda: desktop.press("Down"))
        yield self._then("Enter", "Enter", self._read)
        yield self._then("Down", "↓", lambda: desktop.press("Down"))
        yield self._then("Alt+A", "Alt+A", self._answer)
        yield self._then("an answer is written", "返事を書く", lambda: desktop.type("Arigatou!"))
        yield self._then("Alt+S", "Alt+S", self._send)

    # What the hands do

    def _open(self) -> None:
        self._desktop.open_tayori()
        self._take("wizard")

    def _type_address(self) -> None:
        """This keyboard has the full-width letters of the first half only."""
        local, _, rest = ADDRESS.partition("config")
        self._desktop.type(full_width(local))
        self._desktop.type(f"config{rest}")

    def _enter(self, name: str) -> None:
        """Enter, and wait for something that has words, or for a page."""
        self._desktop.press("Return")
        self._desktop.wait(
            lambda seen: seen.object_name == name and (bool(seen.name) or name.startswith("page_"))
        )

    def _enter_window(self, name: str) -> None:
        """Enter, and look at the new window when all is quiet there."""
        self._desktop.press("Return")
        self._desktop.wait(
            lambda seen: seen.object_name == "fetch_state" and _A_TIME.search(seen.name) is not None
        )
        self._take(name)

    def _read(self) -> None:
        self._desktop.press("Return")
        self._desktop.wait(lambda seen: seen.object_name == "letter_text" and "focused" in seen.states)

    def _answer(self) -> None:
        self._desktop.press("alt+a")
        self._take("compose")

    def _send(self) -> None:
        self._desktop.press("alt+s")
        self._lab.mail.wait_for(_FRIEND)

    def _take(self, name: str) -> None:
        """Give the keyboard to a window: there is nobody else on this desktop to do it."""
        window = self._desktop.wait(lambda seen: _is_window(seen) and seen.object_name == name)
        self._desktop.window(window.name)

    # What the ears hear

    def _then(
        self, en: str, ja: str, do: Callable[[], object], *, quiet_for_s: float = _QUIET_FOR_S
    ) -> Moment:
        do()
        return Moment(en=en, ja=ja, said=self._voice.say(self._until_quiet(quiet_for_s)))

    def _until_quiet(self, quiet_for_s: float) -> list[Told]:
        told: list[Told] = []
        begun_s = last_s = time.monotonic()
        while time.monotonic() - last_s < quiet_for_s:
            assert time.monotonic() - begun_s < _QUIET_WITHIN_S, told[-10:]
            new = [Told.from_record(record) for record in self._desktop.heard()]
            if new:
                told += new
                last_s = time.monotonic()
            time.sleep(_LOOK_EVERY_S)
        return told


def _is_window(seen: Seen) -> bool:
    return seen.path.count(".") == 1


def _letter() -> bytes:
    """A letter that came today."""
    today = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime())
    return (
        f"From: Hanako <{_FRIEND}>\r\nTo: {ADDRESS}\r\nSubject: Tea\r\nMessage-ID: <tea@srv.test>\r\n"
        f"Date: {today}\r\n\r\nTea on Sunday?\r\nAt three, at my house.\r\n"
    ).encode()
