"""The first page: which mail address?"""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from wizard.flow.event import AddressEntered, ExpertWanted
from wizard.flow.state import State
from wizard.gui.look import Look
from wizard.gui.pages.page import Page
from wizard.gui.texts import translate
from wizard.gui.widgets.address_halves import EXAMPLE, AddressHalves
from wizard.gui.widgets.big_field import BigField
from wizard.gui.widgets.button_bar import BarTexts
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.hints import Hint, HintKind
from wizard.model.address import AddressCode, Finding, Severity
from wizard.model.address_check import check_address
from wizard.model.address_repair import repair
from wizard.wording.addresses import tell_finding

_KINDS = {
    Severity.ERROR: HintKind.WRONG,
    Severity.WARNING: HintKind.NOTE,
    Severity.FIXED: HintKind.FIXED,
}


class AddressPage(Page):
    """A field for the address; slips of the keyboard are put right in the open, spelling is asked about."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "address")
        self.field = BigField(look, "address", key="M")
        self.field.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhPreferLatin
        )
        self.accept = Button(look, "accept_suggestion", icon="check")
        self.accept.may_break()
        self._accept_row = QWidget()
        row = QHBoxLayout(self._accept_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.accept)
        row.addStretch(1)
        self.halves = AddressHalves(look)
        self._fixed: tuple[Finding, ...] = ()
        self._complains = False
        self._suggestion: str | None = None
        self._asked: str | None = None
        self._given = ""
        self.column.addWidget(self.field)
        self.column.addWidget(self._accept_row)
        self.column.addWidget(self.halves)
        self.add_aside(expert=True)
        self.column.addStretch(1)
        self.field.typed.connect(self._on_typed)
        self.field.left.connect(self._on_left)
        self.accept.clicked.connect(self._on_accepted)

    @override
    def _show(self, state: State) -> None:
        self.head.say(
            self.tr("Please enter your mail address"),
            self.tr("It is on the papers from your internet or phone company."),
        )
        self.field.label(self.tr("Mail address"))
        self.field.edit.setPlaceholderText(self.tr("Example: %1").replace("%1", EXAMPLE))
        if state.typed_address != self._given:
            self._given = state.typed_address
            self.field.set_text(state.typed_address)
        self._complains = self._complains or bool(state.problems)
        self._explain()

    @override
    def bar(self) -> BarTexts:
        has_back = self._state is not None and bool(self._state.trail)
        return BarTexts(
            main=self.tr("&Next"),
            back=self.tr("&Back") if has_back else None,
            cancel=self.tr("&Cancel"),
        )

    @override
    def press_main(self) -> None:
        self._complains = True
        self._put_right()
        if self._asks_first():
            return
        self.tell(AddressEntered(text=self.field.text()))

    @override
    def expert_event(self) -> ExpertWanted:
        self._complains = True
        self._put_right()
        return ExpertWanted(address=self.field.text())

    @override
    def has_typing(self) -> bool:
        return bool(self.field.text())

    @override
    def first_field(self) -> QWidget:
        return self.field.edit

    @Slot()
    def _on_typed(self) -> None:
        """While someone types, nothing is called wrong yet; what was called wrong is looked at again."""
        self._fixed = ()
        self._complains = self._complains and bool(self.field.text())
        self._explain()

    @Slot()
    def _on_left(self) -> None:
        self._complains = self._complains or bool(self.field.text())
        self._put_right()
        self._explain()

    @Slot()
    def _on_accepted(self) -> None:
        if self._suggestion is not None:
            self.field.set_text(self._suggestion)
            self.field.edit.setFocus()
            self._explain()

    def _asks_first(self) -> bool:
        """Whether a likely slip is to be shown before going on; each is asked about once."""
        text = self.field.text()
        checked = check_address(text)
        if not checked.ok or text == self._asked or not any(f.suggestion for f in checked.findings):
            return False
        self._asked = text
        self._explain()
        return True

    def _put_right(self) -> None:
        """Write the repaired text into the field, and remember to say so."""
        fixed = tuple(f for f in check_address(self.field.text()).findings if f.severity is Severity.FIXED)
        if fixed:
            self._fixed = fixed
            self.field.set_text(repair(self.field.text())[0])

    def _explain(self) -> None:
        checked = check_address(self.field.text())
        findings = [*self._fixed, *(f for f in checked.findings if f not in self._fixed)]
        shown = [
            f for f in findings if f in self._fixed or (self._complains and f.severity is not Severity.FIXED)
        ]
        told = sorted(shown, key=_weight)
        self.field.say([Hint(_KINDS[f.severity], tell_finding(f, translate)) for f in told])
        self._suggestion = next((f.suggestion for f in told if f.code is AddressCode.TYPO_DOMAIN), None)
        self._accept_row.setVisible(self._suggestion is not None)
        if self._suggestion is not None:
            self.accept.label(self.tr("Yes, change it to %1").replace("%1", self._suggestion))
        self.halves.show_text(repair(self.field.text())[0])


def _weight(finding: Finding) -> int:
    return (Severity.ERROR, Severity.WARNING, Severity.FIXED).index(finding.severity)
