"""What a person does at the wizard, as short functions for tests."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.scenes import LOOKED
from wizard.flow.effect import Check, LookUp
from wizard.flow.event import LookedUp
from wizard.gui.pages.address import AddressPage
from wizard.gui.pages.password import PasswordPage
from wizard.gui.widgets.buttons import Button
from wizard.gui.wizard_window import WizardWindow
from wizard.model.looked import Looked


def type_by_input_method(widget: QWidget, text: str) -> None:
    """Commit a text the way a Japanese input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(widget, key)


def enter_address(window: WizardWindow, text: str) -> None:
    """Type an address and press Enter."""
    page = window.page
    assert isinstance(page, AddressPage)
    page.field.edit.clear()
    QTest.keyClicks(page.field.edit, text)
    press(page.field.edit, Qt.Key.Key_Return)


def enter_password(window: WizardWindow, text: str) -> None:
    """Type a password and press Enter."""
    page = window.page
    assert isinstance(page, PasswordPage)
    page.password.edit.clear()
    QTest.keyClicks(page.password.edit, text)
    press(page.password.edit, Qt.Key.Key_Return)


def button(window: QWidget, name: str) -> Button:
    """The button of this name."""
    found = window.findChild(Button, name)
    assert found is not None, name
    return found


def find(window: WizardWindow, engine: FakeEngine, looked: Looked = LOOKED) -> None:
    """Let the look-up that runs end well."""
    window.happen(LookedUp(run=window.state.run, looked=looked))
    assert isinstance(engine.effects[-1], LookUp)


def password_page(
    window: WizardWindow, engine: FakeEngine, address: str = "taro@example.ne.jp"
) -> PasswordPage:
    """Go from the first page to the one with the password."""
    enter_address(window, address)
    find(window, engine)
    assert isinstance(window.page, PasswordPage)
    return window.page


def last_check(engine: FakeEngine) -> Check:
    """The check that was wanted last."""
    effect = engine.effects[-1]
    assert isinstance(effect, Check)
    return effect
