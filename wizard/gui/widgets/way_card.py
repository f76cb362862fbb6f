"""A large button with a picture, a name and a line that says what it means."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout
from typing_extensions import override

from wizard.gui.look import Look
from wizard.gui.widgets.icon_label import IconLabel
from wizard.gui.widgets.prose import Prose, Tone

_ICON_PX = 44


class WayCard(QPushButton):
    """One of a few ways to go on; the main one is filled. All of the card is the button."""

    def __init__(self, look: Look, name: str, *, icon: str, is_main: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "main_way" if is_main else "way")
        self.setAutoDefault(False)
        self.setDefault(is_main)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title = Prose(role="sentence", bold=True, tone=Tone.ON_INDIGO if is_main else Tone.INK)
        self.line = Prose(tone=Tone.ON_INDIGO if is_main else Tone.SOFT)
        picture = IconLabel(look, icon, "on_indigo" if is_main else "indigo", size=_ICON_PX)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(20)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        for part in (picture, self.title, self.line):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in (self.title, self.line):
            part.setBuddy(self)  # for a voice, which would else read both apart from the button
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def label(self, title: str, line: str, key: str) -> None:
        """Name the way, say what it means, and give it an Alt key that is the same in every language."""
        self.title.setText(title)
        self.line.setText(line)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setShortcut(QKeySequence(f"Alt+{key}"))
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._inside().heightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        """As narrow as can be: the words break where they must, and the page gives what it has."""
        width = self._inside().minimumSize().width()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside().minimumSize().width(), self._inside().minimumSize().height())

    def _inside(self) -> QHBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        return layout
