"""Draws every page of the windows as a picture: `python docs/screens/make.py` writes docs/screens/*.png.

Japanese and English, text of 100 and 200 %; `--all` adds the dark colours, `--languages=de,fr` draws these
languages instead, names of pictures leave out all others. Needs no display.
"""

import json
import os
import sys
import tempfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))
SCREEN = {"screens": [{"name": "notebook", "x": 0, "y": 0, "width": 1366, "height": 768}]}
"""A common small notebook."""

_screen = Path(tempfile.mkdtemp(prefix="tayori-screens-")) / "screen.json"
_screen.write_text(json.dumps(SCREEN), encoding="utf-8")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_screen}")

from PySide6.QtCore import QSize  # noqa: E402 - after the search path
from PySide6.QtGui import QColor, QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget  # noqa: E402

from i18n.build import COMPILED, compile_to  # noqa: E402
from tests.helpers.beginning_scenes import BEGINNING_SCENES, add_practice  # noqa: E402
from tests.helpers.expert_scenes import EXPERT_SCENES, TALK_SCENES  # noqa: E402
from tests.helpers.fake_engine import FakeEngine  # noqa: E402
from tests.helpers.learn_scenes import LEARN_SCENES, LESSON_DONE_SCENES, PRACTICE_SCENES  # noqa: E402
from tests.helpers.letter_scenes import LETTER_SCENES  # noqa: E402
from tests.helpers.mail_scenes import MAIL_SCENES  # noqa: E402
from tests.helpers.report_scenes import REPORT_SCENES  # noqa: E402
from tests.helpers.scenes import ACCOUNT_ID, WIZARD_SCENES  # noqa: E402
from wizard.gui.learn.window import LearnWindow  # noqa: E402
from wizard.gui.look import Look  # noqa: E402
from wizard.gui.mail.compose_window import ComposeWindow  # noqa: E402
from wizard.gui.mail.mail_window import MailWindow  # noqa: E402
from wizard.gui.pages.address import AddressPage  # noqa: E402
from wizard.gui.pages.checking import CheckingPage  # noqa: E402
from wizard.gui.pages.done import DonePage  # noqa: E402
from wizard.gui.pages.looking import LookingPage  # noqa: E402
from wizard.gui.practice.lesson_done import LessonDoneDialog  # noqa: E402
from wizard.gui.practice.welcome import PracticeWelcome  # noqa: E402
from wizard.gui.report.window import ReportWindow  # noqa: E402
from wizard.gui.talk_window import TalkWindow  # noqa: E402
from wizard.gui.texts import Texts, translate  # noqa: E402
from wizard.gui.theme.tokens import DARK, LIGHT, Tokens  # noqa: E402
from wizard.gui.widgets.fold import Fold  # noqa: E402
from wizard.gui.widgets.letter_card import LetterText  # noqa: E402
from wizard.gui.wizard_window import WizardWindow  # noqa: E402
from wizard.wording.languages import Language  # noqa: E402
from wizard.wording.letters import letter_to_oneself  # noqa: E402

SIZES = {1.0: (QSize(1000, 700), QSize(1180, 740)), 2.0: (QSize(1366, 728), QSize(1366, 728))}
"""For each text size: the wizard's size and the mail window's; the largest is a common small notebook."""

COLORS = 256
_ASKED = "--languages="
Scene = TypeVar("Scene")


def main(arguments: list[str]) -> int:
    """Draw them all."""
    compile_to(COMPILED)
    app = QApplication([])
    app.setStyle("Fusion")
    texts = Texts()
    wanted = {argument for argument in arguments if not argument.startswith("--")}
    themes: dict[str, Tokens] = {"": LIGHT, "_dark": DARK} if "--all" in arguments else {"": LIGHT}
    for suffix, tokens in themes.items():
        for zoom, sizes in SIZES.items():
            look = Look(tokens=tokens, zoom=zoom)
            look.dress()
            for language in _languages(arguments):
                texts.use(language)
                look.dress()
                for name, picture in _pictures(look, language, sizes, wanted):
                    place = HERE / f"{name}_{language.value}_{round(zoom * 100)}{suffix}.png"
                    _save(picture, place)
    return 0


def _languages(arguments: list[str]) -> tuple[Language, ...]:
    """Those that are asked for, else the two that most people use."""
    asked = [argument.removeprefix(_ASKED) for argument in arguments if argument.startswith(_ASKED)]
    if not asked:
        return (Language.JAPANESE, Language.ENGLISH)
    return tuple(Language(code) for code in ",".join(asked).split(","))


def _pictures(
    look: Look, language: Language, sizes: tuple[QSize, QSize], wanted: Collection[str]
) -> Iterator[tuple[str, QImage]]:
    for name, state in _wanted(WIZARD_SCENES | EXPERT_SCENES | BEGINNING_SCENES, wanted):
        window = WizardWindow(look, FakeEngine(), state=state())
        window.resize(sizes[0])
        window.show()
        _settle()
        add_practice(window, name)
        _stand_still(window, name)
        yield name, _grab(window)
        window.hide()
        window.deleteLater()
    for name, talks in _wanted(TALK_SCENES, wanted):
        talk = TalkWindow(None, look)
        talk.show_talks(talks)
        talk.resize(sizes[0])
        talk.show()
        _settle()
        if name == "conversation_sending":
            talk.view.verticalScrollBar().setValue(talk.view.verticalScrollBar().maximum())
        yield name, _grab(talk)
        talk.hide()
        talk.deleteLater()
    for name, report in _wanted(REPORT_SCENES, wanted):
        yield name, _shown(ReportWindow(None, look, report()), sizes[0])
    yield from _class_room(look, sizes[0], wanted)
    for name, put_up in _wanted(MAIL_SCENES | LETTER_SCENES, wanted):
        mail = MailWindow(look, FakeEngine(), ACCOUNT_ID)
        mail.resize(sizes[1])
        mail.show()
        _settle()
        shown = put_up(mail, language.value) or mail
        if isinstance(shown, ComposeWindow):
            shown.resize(QSize(900, 728).boundedTo(sizes[1]))
        yield name, _grab(shown)
        for widget in (mail.answers.window, mail):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        _settle()


def _class_room(look: Look, size: QSize, wanted: Collection[str]) -> Iterator[tuple[str, QImage]]:
    for name, topic in _wanted(LEARN_SCENES, wanted):
        words = LearnWindow(None, look)
        words.show_topic(topic)
        yield name, _shown(words, size)
    for name, kind in _wanted(PRACTICE_SCENES, wanted):
        welcome = PracticeWelcome(look)
        welcome.kinds.button(kind).click()
        if kind is not None:
            welcome.bar.main.click()
        yield name, _shown(welcome, size)
    ground = QWidget()
    for name, lesson in _wanted(LESSON_DONE_SCENES, wanted):
        yield name, _shown(LessonDoneDialog(ground, look, lesson), None)


def _shown(window: QWidget, size: QSize | None) -> QImage:
    """The window at this size, or at its own; afterwards it is gone."""
    if size is not None:
        window.resize(size)
    window.show()
    picture = _grab(window)
    window.hide()
    window.deleteLater()
    return picture


def _wanted(scenes: Mapping[str, Scene], wanted: Collection[str]) -> list[tuple[str, Scene]]:
    return [(name, scene) for name, scene in scenes.items() if not wanted or name in wanted]


def _stand_still(window: WizardWindow, name: str) -> None:
    """Stop what moves at a place where it can be seen."""
    for field in window.findChildren(QLineEdit):
        field.deselect()
    page = window.page
    if isinstance(page, LookingPage | CheckingPage):
        page.line.show_part(0.4)
        window.way.show_letter_at(0.45)
    if name in {"expert", "expert_troubles"}:
        lights = window.findChild(QWidget, "incoming_doors")
        assert lights is not None
        page.verticalScrollBar().setValue(lights.mapTo(page.widget(), lights.rect().topLeft()).y())
    if isinstance(page, AddressPage) and name != "address":
        page.field.left.emit()
    if name.endswith("_details"):
        for fold in page.findChildren(Fold):
            fold.button.setChecked(True)
        _settle()
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    if isinstance(page, DonePage):
        page.card.postmark.finish()
        if name == "done":
            subject, body = letter_to_oneself(translate)
            address = "taro@example.ne.jp"
            window.show_letter(
                LetterText(writer=address, reader=address, subject=subject, body=body.split("\n")[0])
            )


def _grab(widget: QWidget) -> QImage:
    _settle()
    return widget.grab().toImage()


def _settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def _save(picture: QImage, place: Path) -> None:
    """Few colours make a small file; the windows have few."""
    ours = [QColor(LIGHT.color(name)).rgb() for name in Tokens.__dataclass_fields__ if name != "bold_lines"]
    often = [color for _, color in sorted(_often(picture), reverse=True)]
    table = list(dict.fromkeys((*ours, *often)))[:COLORS]
    picture.convertToFormat(QImage.Format.Format_Indexed8, table).save(str(place), "PNG", 0)


def _often(picture: QImage) -> list[tuple[int, int]]:
    counted: dict[int, int] = {}
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    for color in pixels:
        counted[color] = counted.get(color, 0) + 1
    return [(count, color) for color, count in counted.items()]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
