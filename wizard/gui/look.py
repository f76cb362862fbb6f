"""How the program looks right now: its colours and its text size, one object for all windows."""

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from wizard.gui.theme.faces import faces
from wizard.gui.theme.icons import pixmap
from wizard.gui.theme.measures import TextRole, eased, grown, points
from wizard.gui.theme.style import palette, style_sheet
from wizard.gui.theme.tokens import DARK, LIGHT, SystemColors, Tokens, high_contrast
from wizard.wording.languages import language_of

ICON_GAP_PX = 5
ZOOM_STEPS = (1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0)


class Look(QObject):
    """The colours and the text size; widgets that paint ask it, everything else is in the style sheet.

    Signals:
        changed: colours or text size are different now.
    """

    changed = Signal()

    def __init__(self, *, tokens: Tokens = LIGHT, zoom: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._zoom = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def zoom(self) -> float:
        """The text size, 1.0 to 2.0."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Change the text size everywhere at once."""
        bounded = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if bounded != self._zoom:
            self._zoom = bounded
            self.dress()

    def set_tokens(self, tokens: Tokens) -> None:
        """Change the colours everywhere at once."""
        if tokens != self._tokens:
            self._tokens = tokens
            self.dress()

    def larger(self) -> None:
        """One step larger."""
        self.set_zoom(next((step for step in ZOOM_STEPS if step > self._zoom + 0.01), ZOOM_STEPS[-1]))

    def smaller(self) -> None:
        """One step smaller."""
        self.set_zoom(
            next((step for step in reversed(ZOOM_STEPS) if step < self._zoom - 0.01), ZOOM_STEPS[0])
        )

    def dress(self) -> None:
        """Give font, palette and style sheet to the application; the faces are those of its language."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setFont(self.font(TextRole.BODY))
        app.setPalette(palette(self._tokens))
        app.setStyleSheet(style_sheet(self._tokens, self._zoom))
        self.changed.emit()

    def font(self, role: TextRole, *, bold: bool = False) -> QFont:
        """The font for a text that a widget paints itself."""
        font = QFont()
        font.setFamilies(list(faces(language_of(QLocale().name()))))
        font.setPointSizeF(points(role, self._zoom))
        font.setBold(bold)
        return font

    def color(self, name: str) -> str:
        """A colour by the name of its token."""
        return self.tokens.color(name)

    def grown(self, pixels: float) -> int:
        """A height that must hold text."""
        return grown(pixels, self._zoom)

    def eased(self, pixels: float) -> int:
        """A distance."""
        return eased(pixels, self._zoom)

    def icon(self, name: str, color: str, size: float = 24) -> QIcon:
        """An icon for a button in the colour of this token, as large as the text wants it."""
        pixels = self.grown(size)
        return QIcon(pixmap(name, self._tokens.color(color), pixels, gap=ICON_GAP_PX, ratio=2.0))


class SystemLook(QObject):
    """Follows the system's wish for light, dark or high contrast."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        # Kept, because PySide6 lets what `accessibility` returns die with its own object.
        self._hints = QApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._contrast = getattr(self._hints, "accessibility", lambda: None)()  # Qt 6.10 and newer
        if self._contrast is not None:
            self._contrast.contrastPreferenceChanged.connect(self._follow)

    def follow(self) -> None:
        """Take the system's colours as they are now."""
        self._look.set_tokens(self._wanted())

    @Slot()
    def _follow(self) -> None:
        self.follow()

    def _wanted(self) -> Tokens:
        if (
            self._contrast is not None
            and self._contrast.contrastPreference() is Qt.ContrastPreference.HighContrast
        ):
            return high_contrast(_system_colors())
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT


def _system_colors() -> SystemColors:
    system = QApplication.style().standardPalette()
    return SystemColors(
        ground=system.window().color().name(),
        text=system.windowText().color().name(),
        highlight=system.highlight().color().name(),
        on_highlight=system.highlightedText().color().name(),
    )
