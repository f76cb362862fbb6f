"""How a window looks to somebody: its picture beside what was painted, and what is hard to see in it."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import combinations
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTextEdit,
    QWidget,
)

from tests.helpers.painted import Mark, Painted, name_of, painted
from wizard.gui.theme.tokens import LINE_CONTRAST, TEXT_CONTRAST, contrast

_GROUND_SHARE = 0.25
"""A colour that is so much of what is around a text is a ground it stands on."""

_PEN_PX = 4
"""So far the line of a pen reaches out of its path, and a little more."""

_SLACK_PX = 1.5
_ORNAMENTS = frozenset({"postmark"})
"""Lines that say nothing by themselves, as the waves that a postmark draws across the stamp."""

_TOLD = (QLabel, QAbstractButton, QLineEdit, QMenu)
"""Qt tells their text; of what scrolls it tells the text or the rows."""

_EDGED = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QListWidget)


class Sight:
    """A window as it is seen now."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        self._things = painted(window)

    def painted(self, *marks: Mark) -> list[Painted]:
        """What was painted of these kinds by whatever can be used; what is switched off may be pale."""
        return [thing for thing in self._things if thing.mark in marks and thing.owner.isEnabled()]

    def whole(self, *marks: Mark) -> list[Painted]:
        """Those that are not cut by what scrolls; elsewhere they are seen whole."""
        return [
            thing for thing in self.painted(*marks) if thing.box.height() >= thing.rect.height() - _SLACK_PX
        ]

    def colors(self, box: QRectF) -> Counter[int]:
        """How often each colour is in a part of the picture."""
        part = self.picture.copy(box.toAlignedRect().intersected(self.picture.rect()))
        return Counter(memoryview(part.constBits()).cast("I"))

    def grounds(self, box: QRectF) -> list[int]:
        """What a thing stands on, the largest first: the colours around it, where its own hardly reach."""
        area = box.toAlignedRect().intersected(self.picture.rect())
        left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
        around = Counter(
            [self.picture.pixel(x, y) for x in range(left, right + 1) for y in (top, bottom)]
            + [self.picture.pixel(x, y) for y in range(top, bottom + 1) for x in (left, right)]
        )
        enough = _GROUND_SHARE * around.total()
        found = around.most_common()
        return [found[0][0], *(color for color, count in found[1:] if count >= enough)]

    def color_at(self, place: QPoint) -> int:
        """The colour of one pixel."""
        return self.picture.pixel(place)


Check = Callable[[Sight], list[str]]


@lru_cache(maxsize=100_000)
def contrast_of(one: int, other: int) -> float:
    """The contrast of two pixels."""
    return contrast(QColor(one).name(), QColor(other).name())


def faint_text(sight: Sight) -> list[str]:
    """Text that does not stand out from what it really stands on, or that something lies upon."""
    found = []
    for thing in sight.whole(Mark.TEXT):
        assert thing.color is not None
        grounds = sight.grounds(thing.box)
        ink = _mixed(thing.color, thing.opacity, grounds[0])
        least = min(contrast_of(ink, one) for one in grounds)
        seen = max(contrast_of(one, grounds[0]) for one in sight.colors(thing.box))
        if least < TEXT_CONTRAST:
            found.append(f"{thing.told}: contrast {least:.1f}")
        elif seen < LINE_CONTRAST:
            found.append(f"{thing.told} is covered")
    return found


def faint_icons(sight: Sight) -> list[str]:
    """Icons that do not stand out."""
    found = []
    for thing in sight.whole(Mark.ICON, Mark.STROKE):
        if thing.mark is Mark.STROKE and thing.owner.objectName() in _ORNAMENTS:
            continue
        best = _icon_contrast(sight, thing)
        if best < LINE_CONTRAST:
            found.append(f"{thing.told}: contrast {best:.1f}")
    return found


def _icon_contrast(sight: Sight, thing: Painted) -> float:
    """Of lines the pen is known: thin ones have no pixel that is theirs alone."""
    if thing.color is None:
        ground = sight.grounds(thing.box)[0]
        return max(contrast_of(one, ground) for one in sight.colors(thing.box))
    colors = sight.colors(thing.box.adjusted(-_PEN_PX, -_PEN_PX, _PEN_PX, _PEN_PX))
    solid = thing.color.rgb()
    ground = next((color for color, _ in colors.most_common() if color != solid), solid)
    return contrast_of(_mixed(thing.color, thing.opacity, ground), ground)


def faint_edges(sight: Sight) -> list[str]:
    """Buttons and fields of which one cannot see where they are."""
    found = []
    for widget in _edged(sight.window):
        inner = _edge_of(widget).translated(widget.mapTo(sight.window, QPoint()))
        seen = widget.visibleRegion().boundingRect().translated(widget.mapTo(sight.window, QPoint()))
        for name, outside, inwards in _sides(inner):
            steps = [outside + inwards * step for step in range(1, 4)]
            around = [outside - inwards * step for step in range(3)]
            if all(seen.contains(step) for step in steps) and all(map(sight.picture.rect().contains, around)):
                ground = _most(Counter(map(sight.color_at, around)))
                best = max(contrast_of(sight.color_at(step), ground) for step in steps)
                if best < LINE_CONTRAST:
                    found.append(f"{name} edge of {name_of(widget)}: contrast {best:.1f}")
    return found


def cut_text(sight: Sight) -> list[str]:
    """Text of which a part lies outside of its widget, or of anything that its widget lies in."""
    return [
        thing.told
        for thing in sight.painted(Mark.TEXT)
        if any(not fits for fits in _fits(thing, sight.window))
    ]


def text_upon_text(sight: Sight) -> list[str]:
    """Texts that lie upon each other."""
    cores = [(thing, _core(thing.box)) for thing in sight.painted(Mark.TEXT)]
    return [
        f"{one.told} and {other.told}"
        for (one, first), (other, second) in combinations(cores, 2)
        if first.intersects(second)
    ]


def letterless(sight: Sight) -> list[str]:
    """Texts with a letter that no installed font has: glyph 0 is drawn as an empty box."""
    found = []
    for thing in sight.painted(Mark.TEXT):
        assert thing.font is not None
        layout = QTextLayout(thing.words.replace("\n", ""), thing.font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        if any(0 in run.glyphIndexes() for run in layout.glyphRuns()):
            found.append(thing.told)
    return found


def untold(sight: Sight) -> list[str]:
    """Words that are part of a picture of our own, which no screen reader is told of."""
    return [
        thing.told
        for thing in sight.painted(Mark.TEXT)
        if not isinstance(thing.owner, _TOLD)
        and not isinstance(thing.owner.parentWidget(), QAbstractScrollArea)
        and not _is_told(thing)
    ]


SIGHT_CHECKS: Final[tuple[Check, ...]] = (
    faint_text,
    faint_icons,
    faint_edges,
    cut_text,
    text_upon_text,
    letterless,
    untold,
)


def _is_told(thing: Painted) -> bool:
    """The widget has a name of its own, or one beside it says these words too."""
    parent = thing.owner.parentWidget() or thing.owner
    beside = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return bool(thing.owner.accessibleName()) or any(thing.words in one.accessibleName() for one in beside)


def _most(colors: Counter[int]) -> int:
    return colors.most_common(1)[0][0]


def _mixed(color: QColor, opacity: float, ground: int) -> int:
    """What a colour looks like through which the ground shines."""
    below, part = QColor(ground), opacity * color.alphaF()
    red, green, blue = (
        above * part + under * (1 - part)
        for above, under in (
            (color.redF(), below.redF()),
            (color.greenF(), below.greenF()),
            (color.blueF(), below.blueF()),
        )
    )
    return QColor.fromRgbF(red, green, blue).rgb()


def _core(box: QRectF) -> QRectF:
    """Without the room that a line keeps above and below its letters."""
    return box.adjusted(1, box.height() * 0.25, -1, -box.height() * 0.25)


def _fits(thing: Painted, window: QWidget) -> Iterator[bool]:
    """For the widget and all that it lies in: is the text inside? What scrolls may hide some of it."""
    rect, widget = _core(thing.rect), thing.owner
    while True:
        place = QRectF(widget.rect()).adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX)
        area = widget.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
            sideways = area.horizontalScrollBar().maximum() > 0
            yield sideways or (place.left() <= rect.left() and rect.right() <= place.right())
            rect = rect.intersected(place)
            if rect.isEmpty():
                return
        elif isinstance(widget, QLineEdit):
            rect = rect.intersected(place)
        else:
            yield place.contains(rect)
        parent = widget.parentWidget()
        if widget is window or parent is None:
            return
        rect, widget = rect.translated(QPointF(widget.pos())), parent


def _edged(window: QWidget) -> Iterator[QWidget]:
    """What is told from its ground by an edge or a filling of its own."""
    for widget in window.findChildren(QWidget):
        if (
            isinstance(widget, _EDGED)
            and widget.isVisible()
            and widget.isEnabled()
            and widget.window() is window
            and widget.property("kind") != "quiet"
            and widget.property("bare") is not True
            and not widget.objectName().startswith("qt_")
        ):
            yield widget


def _edge_of(widget: QWidget) -> QRect:
    """Where the edge runs, in the widget."""
    if not isinstance(widget, QRadioButton):
        return widget.rect()
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    return widget.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, widget)


def _sides(edge: QRect) -> tuple[tuple[str, QPoint, QPoint], ...]:
    """For each side the pixel just outside of its middle, and one step inwards."""
    middle, size = edge.center(), QSize(edge.width(), edge.height())
    return (
        ("left", QPoint(edge.left() - 1, middle.y()), QPoint(1, 0)),
        ("right", QPoint(edge.left() + size.width(), middle.y()), QPoint(-1, 0)),
        ("upper", QPoint(middle.x(), edge.top() - 1), QPoint(0, 1)),
        ("lower", QPoint(middle.x(), edge.top() + size.height()), QPoint(0, -1)),
    )
