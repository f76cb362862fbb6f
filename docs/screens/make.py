"""Draws the pages, dialogs and windows as pictures; needs no display.

`python docs/screens/make.py` draws the pictures anew that are kept here. Names of scenes draw these, in
Japanese and English with text of 100 and 200 %; `--languages=de,fr`, `--zooms=200` and
`--themes=dark,contrast,contrast_white` draw others.
`--all` draws every scene in every look into docs/screens/all, checks each as it is drawn, and ends with
`screens N: faults 0`, or with the faults and exit status 1.
"""

import gc
import json
import os
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from PySide6.QtCore import QSize  # noqa: E402 - after the search path
from PySide6.QtGui import QColor, QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from i18n.build import COMPILED, compile_to  # noqa: E402
from tests.helpers.every_scene import EVERY_SCENE, Stage  # noqa: E402
from tests.helpers.screen_faults import faults  # noqa: E402
from tests.helpers.screen_looks import (  # noqa: E402
    EVERY_LOOK,
    NOTEBOOK,
    SMALLEST_SCREEN,
    ScreenLook,
    look_of,
)
from wizard.gui.look import Look  # noqa: E402
from wizard.gui.texts import Texts  # noqa: E402
from wizard.gui.theme.tokens import LIGHT, Tokens  # noqa: E402
from wizard.wording.languages import Language  # noqa: E402

ALL = HERE / "all"
COLORS = 64


def main(arguments: Sequence[str]) -> int:
    """Draw what is asked for."""
    compile_to(COMPILED)
    if "--all" in arguments:
        return _draw_all()
    _use_screen(NOTEBOOK)
    _open_application()
    for look, names in _wanted(arguments).items():
        for name, window in _put_up(look, names, NOTEBOOK):
            _save(window.grab().toImage(), HERE / f"{name}_{look}.png")
    return 0


def _wanted(arguments: Sequence[str]) -> dict[ScreenLook, list[str]]:
    """For each look the scenes that are asked for, else those of which there are pictures."""
    names = [argument for argument in arguments if not argument.startswith("--")]
    if names:
        languages = _option(arguments, "languages", "ja,en")
        zooms = _option(arguments, "zooms", "100,200")
        themes = _option(arguments, "themes", "")
        return {
            ScreenLook(language=Language(language), zoom=int(zoom) / 100, theme=theme): names
            for theme in themes
            for zoom in zooms
            for language in languages
        }
    wanted: dict[ScreenLook, list[str]] = {}
    for file in sorted(HERE.glob("*.png")):
        found = look_of(file.stem)
        if found is not None and found[0] in EVERY_SCENE:
            wanted.setdefault(found[1], []).append(found[0])
    return wanted


def _option(arguments: Sequence[str], name: str, otherwise: str) -> list[str]:
    begin = f"--{name}="
    asked = [argument.removeprefix(begin) for argument in arguments if argument.startswith(begin)]
    return (",".join(asked) or otherwise).split(",")


def _draw_all() -> int:
    """Each look in a process of its own, as many at once as there are processors."""
    ALL.mkdir(exist_ok=True)
    _use_screen(SMALLEST_SCREEN)
    drawn = wrong = 0
    context = get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=context, initializer=_end_with_parent) as pool:
        for look, (count, found) in zip(EVERY_LOOK, pool.map(_draw_and_check, EVERY_LOOK), strict=True):
            drawn += count
            wrong += len(found)
            _say(*found, f"{look} {count}: faults {len(found)}")
    _say(f"screens {drawn}: faults {wrong}")
    return 1 if wrong else 0


def _end_with_parent() -> None:
    """Draw no longer than the one who wants the pictures lives; the pool itself would wait for ever."""
    parent = parent_process()
    assert parent is not None

    def wait() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _draw_and_check(look: ScreenLook) -> tuple[int, list[str]]:
    """Every scene in one look: how many there were, and what is wrong with them."""
    _open_application()
    found: list[str] = []
    for name, window in _put_up(look, EVERY_SCENE, SMALLEST_SCREEN):
        _save(window.grab().toImage(), ALL / f"{name}_{look}.png")
        found += [f"{name}_{look} {fault}" for fault in faults(window)]
    return len(EVERY_SCENE), found


def _put_up(screen_look: ScreenLook, names: Iterable[str], largest: QSize) -> Iterator[tuple[str, QWidget]]:
    """Each of these scenes, for as long as it is looked at."""
    texts = Texts()
    texts.use(screen_look.language)
    look = Look(tokens=screen_look.tokens, zoom=screen_look.zoom)
    look.dress()
    wizard, mail = screen_look.sizes(largest)
    stage = Stage(look, screen_look.language, wizard=wizard, mail=mail)
    for name in names:
        yield name, EVERY_SCENE[name](stage)
        stage.clear()
    texts.stop()


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()


def _use_screen(size: QSize) -> None:
    """Pretend that there is a screen of this size; processes that are started from here inherit it."""
    screen = {"name": "pretended", "x": 0, "y": 0, "width": size.width(), "height": size.height()}
    file = Path(tempfile.mkdtemp(prefix="tayori-screens-")) / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def _open_application() -> None:
    if QApplication.instance() is None:
        app = QApplication([])
        app.setStyle("Fusion")
        # Qt must find no window half taken apart by Python while it paints.
        gc.disable()


def _save(picture: QImage, place: Path) -> None:
    """Few colours make a small file; the windows have few."""
    ours = [QColor(LIGHT.color(name)).rgb() for name in Tokens.__dataclass_fields__ if name != "bold_lines"]
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    often = [color for color, _ in Counter(memoryview(plain.constBits()).cast("I")).most_common(COLORS)]
    table = list(dict.fromkeys((*ours, *often)))[:COLORS]
    plain.convertToFormat(QImage.Format.Format_Indexed8, table).save(str(place), "PNG", 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
