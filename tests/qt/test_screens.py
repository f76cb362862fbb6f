"""Every page, dialog and window in three languages and at 100 and 200 %, down to a small notebook's screen.

`python docs/screens/make.py --all` checks all of them in all looks; here each look has a share.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QWidget

import wizard.gui
from tests.helpers.every_scene import EVERY_SCENE, FAMILIES, Scene, Stage
from tests.helpers.screen_checks import settle
from tests.helpers.screen_faults import focus_faults, layout_faults, sight_faults
from tests.helpers.screen_looks import SMALLEST_SCREEN, ScreenLook, look_of
from tests.helpers.sources import CHECKOUT
from wizard.gui.look import Look
from wizard.gui.mail.last_look_dialog import LastLookDialog
from wizard.gui.texts import Texts
from wizard.gui.widgets.fold import Fold
from wizard.gui.widgets.scroll_room import ScrollRoom
from wizard.gui.widgets.small_dialog import SmallDialog
from wizard.wording.languages import Language

LOOKS = (
    ScreenLook(language=Language.JAPANESE, zoom=1.0),
    ScreenLook(language=Language.JAPANESE, zoom=2.0, theme="contrast"),
    ScreenLook(language=Language.ENGLISH, zoom=1.0, theme="contrast_white"),
    ScreenLook(language=Language.ENGLISH, zoom=2.0),
    ScreenLook(language=Language.GERMAN, zoom=1.0, theme="dark"),
    ScreenLook(language=Language.GERMAN, zoom=2.0),
)
LOOKED_AT = (
    ScreenLook(language=Language.JAPANESE, zoom=1.0, theme="contrast"),
    ScreenLook(language=Language.GERMAN, zoom=1.0, theme="dark"),
)
"""Each has its share of the scenes."""

DRAWN_ELSEWHERE = "live_"
"""Pictures of the real program, from the end-to-end tests."""


@pytest.fixture
def stage(request: pytest.FixtureRequest, look: Look, texts: Texts) -> Stage:
    """A stage in the look that the test asks for."""
    screen_look: ScreenLook = request.param
    return _stage(screen_look, look, texts)


def _stage(screen_look: ScreenLook, look: Look, texts: Texts) -> Stage:
    texts.use(screen_look.language)
    look.set_tokens(screen_look.tokens)
    look.set_zoom(screen_look.zoom)
    look.dress()
    wizard, mail = screen_look.sizes(SMALLEST_SCREEN)
    return Stage(look, screen_look.language, wizard=wizard, mail=mail)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("stage", LOOKS, ids=str, indirect=True)
def test_every_scene_fits_and_can_be_read_reached_and_named(family: str, stage: Stage) -> None:
    found = []
    for name, scene in FAMILIES[family].items():
        window = scene(stage)
        found += [f"{name}: {fault}" for fault in (*layout_faults(window), *stage.outgrown())]
        found += [f"{name}: must be scrolled" for _ in _hiding(window) if stage.look.zoom == 1.0]
        for fold in window.findChildren(Fold):
            fold.button.setChecked(True)
            settle()
            found += [f"{name} unfolded: {fault}" for fault in layout_faults(window)]
        stage.clear()

    assert found == []


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize(
    ("stage", "share"), [(look, share) for share, look in enumerate(LOOKED_AT)], ids=str, indirect=["stage"]
)
def test_everything_in_a_scene_stands_out_and_is_whole(family: str, stage: Stage, share: int) -> None:
    found = []
    for name, scene in list(FAMILIES[family].items())[share :: len(LOOKED_AT)]:
        found += [f"{name}: {fault}" for fault in sight_faults(scene(stage))]
        stage.clear()

    assert found == []


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """What was met on a walk through the scenes of a family with the Tab key."""

    seen: frozenset[type[QWidget]]
    faults: tuple[str, ...]


Walker = Callable[[str], Walk]


@pytest.fixture(scope="module")
def walk(qapp: QApplication) -> Walker:
    """Walks through a family, once."""
    walks: dict[str, Walk] = {}

    def walk(family: str) -> Walk:
        if family not in walks:
            walks[family] = _walk(FAMILIES[family])
        return walks[family]

    return walk


def _walk(scenes: Mapping[str, Scene]) -> Walk:
    texts, look = Texts(), Look()
    stage = _stage(ScreenLook(language=Language.ENGLISH, zoom=1.0), look, texts)
    seen: set[type[QWidget]] = set()
    faults = []
    for name, scene in scenes.items():
        window = scene(stage)
        seen |= {type(widget) for widget in (window, *window.findChildren(QWidget)) if widget.isVisible()}
        faults += [f"{name}: {fault}" for fault in focus_faults(window)]
        stage.clear()
    texts.stop()
    return Walk(seen=frozenset(seen), faults=tuple(faults))


@pytest.mark.parametrize("family", FAMILIES)
def test_one_sees_where_the_keyboard_is_and_it_comes_everywhere(family: str, walk: Walker) -> None:
    assert walk(family).faults == ()


@pytest.mark.timeout(180)
def test_every_kind_of_widget_of_the_program_is_seen_in_a_scene(walk: Walker) -> None:
    seen = frozenset[type[QWidget]]().union(*(walk(family).seen for family in FAMILIES))
    for module in pkgutil.walk_packages(wizard.gui.__path__, "wizard.gui."):
        importlib.import_module(module.name)
    ours = {kind for kind in _kinds(QWidget) if kind.__module__.startswith("wizard.gui.")}

    unseen = {kind.__name__ for kind in ours if not any(issubclass(one, kind) for one in seen)}

    assert len(ours) > 80
    assert unseen == set()


def test_every_picture_that_is_kept_is_of_a_scene() -> None:
    kept = [file.stem for file in (CHECKOUT / "docs" / "screens").glob("*.png")]
    drawn = [look_of(name) for name in kept if not name.startswith(DRAWN_ELSEWHERE)]

    assert len(drawn) > 100
    assert [one for one in drawn if one is None or one[0] not in EVERY_SCENE] == []


def test_no_two_scenes_have_one_name() -> None:
    assert len(EVERY_SCENE) == sum(len(family) for family in FAMILIES.values())


def _hiding(window: QWidget) -> Iterator[ScrollRoom]:
    """The parts of a dialog that do not show all they say; what is seen before sending can be much."""
    if isinstance(window, SmallDialog) and not isinstance(window, LastLookDialog):
        for room in window.findChildren(ScrollRoom):
            if room.verticalScrollBar().maximum() > 0:
                yield room


def _kinds(kind: type[QWidget]) -> Iterator[type[QWidget]]:
    for one in kind.__subclasses__():
        yield one
        yield from _kinds(one)
