"""How long fetched mail stays at the company: asked of those whose mail is taken out, and told in words."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.fake_engine import FakeEngine
from tests.helpers.mail_scenes import ACCOUNT, POP_ACCOUNT
from tests.helpers.scenes import ACCOUNT_ID
from wizard.gui.look import Look
from wizard.gui.mail.choice_dialog import ChoiceDialog
from wizard.gui.mail.mail_window import MailWindow
from wizard.gui.texts import Texts
from wizard.gui.widgets.prose import Prose, straight
from wizard.model.account import LeaveOnServer
from wizard.runtime.desk import AccountsListed, KeepAtCompany
from wizard.wording.languages import Language


@pytest.fixture
def window(look: Look, engine: FakeEngine, qtbot: QtBot) -> MailWindow:
    window = MailWindow(look, engine, ACCOUNT_ID)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def more(window: MailWindow) -> ChoiceDialog:
    window.toolbar.more.click()
    assert window.more.chooser is not None
    return window.more.chooser


def asked(window: MailWindow) -> ChoiceDialog:
    more(window).button("leaving").click()
    assert window.leaving.chooser is not None
    return window.leaving.chooser


def test_nobody_is_asked_whose_mail_stays_where_it_lies(window: MailWindow) -> None:
    window.take(AccountsListed(accounts=(ACCOUNT,)))

    assert [button.property("key") for button in more(window).choices] == ["account", "notices"]


@pytest.mark.parametrize(("key", "days"), [("usual", 14), ("never", 0), ("always", None)])
def test_what_is_chosen_is_kept_and_told(
    window: MailWindow, engine: FakeEngine, key: str, days: int | None
) -> None:
    wanted = LeaveOnServer(days)
    window.take(AccountsListed(accounts=(replace(POP_ACCOUNT, leave=LeaveOnServer(30)),)))

    asked(window).button(key).click()
    requested = engine.requests[-1]
    before = window.column.state.prose.text()
    window.take(AccountsListed(accounts=(replace(POP_ACCOUNT, leave=wanted),)))

    assert requested == KeepAtCompany(account_id=ACCOUNT_ID, leave=wanted)
    told = window.column.state.prose.text()
    assert told != before
    assert "メール会社" in told


def test_it_says_how_it_is_now_before_anything_is_chosen(window: MailWindow, engine: FakeEngine) -> None:
    window.take(AccountsListed(accounts=(replace(POP_ACCOUNT, leave=LeaveOnServer(30)),)))
    before = len(engine.requests)

    dialog = asked(window)
    said = [label.text() for label in dialog.findChildren(Prose)]
    dialog.cancel.click()

    assert any("30日" in sentence for sentence in said)
    assert len(engine.requests) == before


@pytest.mark.parametrize("language", Language)
def test_no_choice_is_cut_short_in_any_language(window: MailWindow, texts: Texts, language: Language) -> None:
    texts.use(language)
    window.take(AccountsListed(accounts=(POP_ACCOUNT,)))

    buttons = [*more(window).choices, *asked(window).choices]

    assert [button.text().replace("&&", "&") for button in buttons] == [
        straight(button.accessibleName()) for button in buttons
    ]
