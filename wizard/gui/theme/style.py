"""The style sheet and the palette of the windows, made of tokens and the text size."""

from string import Template

from PySide6.QtGui import QColor, QPalette

from wizard.gui.theme.measures import TextRole, eased, grown, points
from wizard.gui.theme.tokens import Tokens

_STRIP_PAD_PX = 12

_SHEET = Template("""
QDialog, QWidget#mail_window { background: $paper; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QWidget { color: $ink; }
QLabel { background: transparent; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line; padding: 6px; }
QLabel[role="question"] { font-size: ${question}pt; font-weight: bold; }
QLabel[role="sentence"] { font-size: ${sentence}pt; font-weight: bold; }
QLabel[role="small"] { font-size: ${small}pt; }
QLabel[tone="soft"] { color: $soft; }
QLabel[tone="moss"] { color: $moss; }
QLabel[tone="amber"] { color: $amber; }
QLabel[tone="seal"] { color: $seal; }
QLabel[tone="indigo"] { color: $indigo; }
QLabel[tone="on_indigo"] { color: $on_indigo; }
QLabel[weight="bold"] { font-weight: bold; }

QPushButton {
    background: $surface; color: $ink; border: ${edge}px solid $line; border-radius: 10px;
    padding: 0 ${pad}px; min-height: ${other}px;
}
QPushButton:hover { background: $indigo_wash; border-color: $indigo; }
QPushButton:pressed, QPushButton:checked { background: $indigo_wash; border-color: $indigo; color: $indigo; }
QPushButton[kind="main"] {
    background: $indigo; color: $on_indigo; border: ${edge}px solid $indigo; font-weight: bold;
    padding: 0 ${main_pad}px; min-height: ${main}px;
}
QPushButton[kind="main"]:hover { background: $indigo_deep; border-color: $indigo_deep; }
QPushButton[kind="main"]:pressed { background: $indigo_deep; }
QPushButton[kind="way"], QPushButton[kind="main_way"] { padding: 0; border-radius: 12px; }
QPushButton[kind="main_way"] { background: $indigo; border-color: $indigo; }
QPushButton[kind="main_way"]:hover, QPushButton[kind="main_way"]:pressed { background: $indigo_deep; }
QPushButton[kind="quiet"] {
    background: transparent; border-color: transparent; color: $indigo; text-align: left;
    padding: 0 ${quiet_pad}px;
}
QPushButton[kind="quiet"]:hover { background: $indigo_wash; }
QPushButton[kind="size"] { padding: 0; min-width: ${target}px; min-height: ${target}px; font-weight: bold; }
QPushButton[kind="strip"] { font-size: ${strip}pt; padding: 0 ${strip_pad}px; min-height: ${target}px; }
QPushButton[kind="other"]:checked {
    border-width: ${chosen}px; padding: 0 ${pad_chosen}px; min-height: ${other_chosen}px;
}
QPushButton[kind="size"]:checked {
    border-width: ${chosen}px; min-width: ${target_chosen}px; min-height: ${target_chosen}px;
}
QPushButton[kind="strip"]:checked {
    border-width: ${chosen}px; padding: 0 ${strip_pad_chosen}px; min-height: ${target_chosen}px;
}
QPushButton:disabled { color: $soft; }

QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser {
    background: $surface; color: $ink; border: ${edge}px solid $line; border-radius: 10px;
    selection-background-color: $indigo; selection-color: $on_indigo;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $soft; }
QLineEdit { padding: 0 ${field_pad}px; min-height: ${field}px; }
QPlainTextEdit, QTextEdit, QTextBrowser { padding: ${text_pad}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus { border-color: $indigo; }
QLineEdit[wrong="true"] { border-color: $amber; }
QRadioButton { spacing: 10px; padding-left: 6px; min-height: ${choice}px; }
QRadioButton::indicator {
    width: ${radio}px; height: ${radio}px; border: 2px solid $line; border-radius: ${radio_round}px;
    background: $surface;
}
QRadioButton::indicator:checked {
    border: ${radio_dot}px solid $indigo; width: ${radio_hole}px; height: ${radio_hole}px;
}
QTextBrowser[bare="true"], QPlainTextEdit[bare="true"] { border: none; border-radius: 0; padding: 0; }

QFrame[card="paper"] { background: $surface; border: 1px solid $hair; border-radius: 12px; }
QFrame[card="moss"] { background: $moss_wash; border: ${edge}px solid $moss; border-radius: 12px; }
QFrame[card="amber"] { background: $amber_wash; border: ${edge}px solid $amber; border-radius: 12px; }
QFrame[card="indigo"] { background: $indigo_wash; border: ${edge}px solid $indigo; border-radius: 12px; }
QFrame#bar { background: $paper; border: none; border-top: 1px solid $hair; }
QFrame#toolbar { background: $paper; border: none; border-bottom: 1px solid $hair; }
QFrame#divider { background: $hair; border: none; max-height: 1px; min-height: 1px; }

QTableView {
    background: $surface; border: 1px solid $hair; border-radius: 12px; gridline-color: transparent;
    selection-background-color: $indigo_wash; selection-color: $ink; outline: 0;
}
QListWidget {
    background: $surface; border: 1px solid $line; border-radius: 10px; outline: 0; padding: 0;
}
QListWidget::item { color: $ink; padding: 0 12px; }
QListWidget::item:hover { background: $indigo_wash; }
QListWidget::item:selected { background: $indigo; color: $on_indigo; }
QMenu {
    background: $surface; color: $ink; border: ${edge}px solid $line; padding: 4px; icon-size: ${icon}px;
}
QMenu::item { padding: 0 24px 0 12px; min-height: ${item}px; border-radius: 6px; }
QMenu::item:selected { background: $indigo; color: $on_indigo; }
QMenu::item:disabled { color: $soft; }
QMenu::icon { padding-left: 10px; }
QMenu::indicator { width: 0; height: 0; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 16px; margin: 2px; }
QScrollBar::handle:vertical { background: $line; border-radius: 5px; min-height: 48px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: $soft; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 16px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line; border-radius: 5px; min-width: 48px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(tokens: Tokens, zoom: float) -> str:
    """The style sheet for the whole program."""
    colors = {name: tokens.color(name) for name in _COLOR_NAMES}
    edge = 2 if tokens.bold_lines else 1
    return _SHEET.substitute(colors, edge=edge, **_sizes(zoom, edge))


def palette(tokens: Tokens) -> QPalette:
    """The palette that widgets without a rule of their own are drawn with."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(tokens.color(name)))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(tokens.soft))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(tokens.soft))
    return made


def _sizes(zoom: float, edge: int) -> dict[str, object]:
    """Qt counts min-height without the border, so that it is taken off here.

    What is chosen has a thicker border, which grows inwards: its colour alone would not tell it.
    """
    chosen = 2 * edge
    other, target, pad = grown(46, min(zoom, 1.6)), 46, eased(18, zoom)
    return {
        "question": points(TextRole.QUESTION, zoom),
        "sentence": points(TextRole.SENTENCE, zoom),
        "small": points(TextRole.SMALL, zoom),
        "strip": min(points(TextRole.SMALL, zoom), 20.0),
        "main": grown(56, min(zoom, 1.5)) - 2 * edge,
        "other": other - 2 * edge,
        "chosen": chosen,
        "other_chosen": other - 2 * chosen,
        "target_chosen": target - 2 * chosen,
        "pad_chosen": pad + edge - chosen,
        "strip_pad_chosen": _STRIP_PAD_PX + edge - chosen,
        "choice": grown(44, min(zoom, 1.6)),
        "item": grown(44, min(zoom, 1.3)),
        "icon": grown(22, zoom),
        "target": target - 2 * edge,
        **_radio(grown(22, min(zoom, 1.6))),
        "field": grown(52, min(zoom, 1.6)) - 2 * edge,
        "pad": pad,
        "strip_pad": _STRIP_PAD_PX,
        "main_pad": 28 if zoom < 1.5 else 20,
        "quiet_pad": 10,
        "field_pad": 12,
        "text_pad": 8,
    }


def _radio(side: int) -> dict[str, object]:
    """A ring of this size, and the thick one that says chosen: Qt draws its own too pale on dark ground."""
    hole = side // 3
    thick = (side - hole) // 2
    side = hole + 2 * thick
    return {"radio": side - 4, "radio_round": side // 2, "radio_dot": thick, "radio_hole": hole}


_COLOR_NAMES = tuple(name for name in Tokens.__dataclass_fields__ if name != "bold_lines")

_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "paper",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.PlaceholderText: "soft",
    QPalette.ColorRole.Highlight: "indigo",
    QPalette.ColorRole.HighlightedText: "on_indigo",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Link: "indigo",
    QPalette.ColorRole.Mid: "line",
}
