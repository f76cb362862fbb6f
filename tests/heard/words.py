"""The screen reader's own words: roles and states, as they are spoken in English and in Japanese."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language of a screen reader; a role that is missing here is spoken as AT-SPI calls it."""

    roles: Mapping[str, str]
    states: Mapping[str, str]
    comma: str
    stop: str
    rows: str
    dots: str

    def role(self, role: str) -> str:
        """How a role is called; what only holds other things together has no name."""
        return "" if role == "filler" else self.roles.get(role, role)


ENGLISH: Final = Words(
    roles={
        "check box": "check box",
        "dialog": "dialog",
        "frame": "window",
        "list": "list",
        "panel": "panel",
        "password text": "password field",
        "push button": "button",
        "radio button": "radio button",
        "table": "table",
        "text": "text field",
        "toggle button": "switch",
    },
    states={
        "checked": "checked",
        "not checked": "not checked",
        "selected": "selected",
        "not selected": "not selected",
        "read only": "to read only",
        "unavailable": "not available",
        "expanded": "unfolded",
        "collapsed": "folded",
    },
    comma=", ",
    stop=". ",
    rows="{} row(s)",
    dots="{} dot(s)",
)

JAPANESE: Final = Words(
    roles={
        "check box": "チェックボックス",
        "dialog": "ダイアログ",
        "frame": "ウィンドウ",
        "list": "リスト",
        "panel": "パネル",
        "password text": "パスワード入力",
        "push button": "ボタン",
        "radio button": "ラジオボタン",
        "table": "表",
        "text": "文字入力",
        "toggle button": "切りかえボタン",
        "label": "ラベル",
    },
    states={
        "checked": "チェックあり",
        "not checked": "チェックなし",
        "selected": "選択中",
        "not selected": "選択なし",
        "read only": "読むだけ",
        "unavailable": "使えません",
        "expanded": "開いています",
        "collapsed": "閉じています",
    },
    comma="、",
    stop="。",
    rows="{}行",
    dots="点が{}個",
)

LANGUAGES: Final = {"en": ENGLISH, "ja": JAPANESE}
