"""The page for people who know their servers: what they type stands, and the doors are lit live."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.expert_scenes import DOORS, expert, expert_empty, expert_troubles, fails, works
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.scenes import CANDIDATE, LOOKED, PASSWORD, address_typed, looking, problem
from tests.helpers.screen_checks import settle
from tests.helpers.typing_hands import button, press, type_by_input_method
from tests.helpers.wizard_windows import opened
from wizard.flow.effect import LookUp, ProbeDoors, Stop
from wizard.flow.event import DoorSeen
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.gui.look import Look
from wizard.gui.pages.expert import ExpertPage
from wizard.gui.texts import Texts
from wizard.gui.widgets.big_field import BigField
from wizard.gui.wizard_window import WizardWindow
from wizard.model.candidate import Candidate
from wizard.model.entered import EnteredServer, EnteredSettings
from wizard.model.probe import ProbeState
from wizard.model.server import Endpoint, Protocol, Security, Server
from wizard.wording.languages import Language


def page_of(window: WizardWindow) -> ExpertPage:
    page = window.page
    assert isinstance(page, ExpertPage)
    return page


def type_into(field: BigField, text: str) -> None:
    """Replace what is in a field as a person does."""
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClick(field.edit, Qt.Key.Key_Delete)
    QTest.keyClicks(field.edit, text)


def entered(engine: FakeEngine) -> EnteredSettings:
    """What the search was told to use."""
    effect = engine.effects[-1]
    assert isinstance(effect, LookUp)
    assert effect.entered is not None
    return effect.entered


@pytest.mark.parametrize(
    "state", [address_typed(), looking(), PASSWORD, problem()], ids=lambda state: state.step.value
)
def test_the_page_can_be_reached_and_left_again_with_escape_asking_first(
    state: State, look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, state)

    button(window.page, "expert").click()
    page_of(window)
    press(window, Qt.Key.Key_Escape)
    asked = window.question.dialog
    assert asked is not None
    asked.no.click()
    window.bar.back.click()

    expected = Step.ADDRESS if state.step is Step.LOOKING else state.step
    assert window.state.step is expected
    assert window.state.problems == state.problems


def test_a_bad_address_is_told_on_the_first_page(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, State())

    button(window.page, "expert").click()

    assert window.state.step is Step.ADDRESS
    field = window.page.findChild(BigField)
    assert field is not None
    assert field.hints == ("メールアドレスを入れてください。",)


def test_the_doors_of_both_hosts_are_looked_at_at_once(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, PASSWORD)

    button(window.page, "expert").click()

    probing = engine.effects[-1]
    assert isinstance(probing, ProbeDoors)
    assert probing.doors == DOORS
    page = page_of(window)
    assert [light.word.text()[:3] for light in page.incoming_doors.lights] == [
        "587",
        "465",
        "993",
        "995",
        "143",
        "110",
    ]
    assert all("調べています" in light.word.text() for light in page.outgoing_doors.lights)


def test_a_light_says_with_a_word_what_its_colour_says(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, expert_troubles())
    lights = {light.word.text()[:3]: light for light in page_of(window).incoming_doors.lights}

    assert [lights[port].word.text()[5:] for port in ("465", "587", "993", "995", "110")] == [
        "使えます",
        "ふさがれています",
        "安全でありません",
        "閉じています",
        "暗号がありません",
    ]
    assert "mail.example.com" in lights["993"].sentence.text()
    assert not lights["465"].sentence.isVisible()
    assert "おすすめ" in lights["587"].use.text()
    assert lights["465"].word.accessibleName().startswith("465  使えます. メールを送るため")


def test_lights_come_on_as_the_answers_come_and_nobody_loses_the_keyboard(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, replace(expert(), seen=()))
    page = page_of(window)
    type_into(page.outgoing.host, "smtp.")

    window.happen(DoorSeen(run=window.state.run, result=works(DOORS[0])))
    window.happen(DoorSeen(run=window.state.run, result=fails(DOORS[4], ProbeState.FILTERED)))
    qtbot.waitUntil(lambda: "使えます" in page.incoming_doors.lights[0].word.text(), timeout=2000)

    assert "ふさがれています" in page.incoming_doors.lights[4].word.text()
    assert window.focusWidget() is page.outgoing.host.edit
    assert page.outgoing.host.text() == "smtp."


def test_what_was_found_stands_in_the_fields_and_is_no_constraint(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, expert())
    page = page_of(window)

    shown = (page.incoming.host.text(), page.incoming.port.text(), page.incoming.security.option())
    window.bar.main.click()

    assert shown == ("imap.example.ne.jp", "993", Security.TLS)
    assert entered(engine).is_empty


def test_what_was_typed_is_a_constraint_and_the_rest_is_found(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, expert())
    page = page_of(window)

    type_into(page.incoming.host, "Mail.Example.org")
    page.incoming.security.button(Security.STARTTLS).click()
    type_into(page.outgoing.username, "d-taro")
    press(page.outgoing.username.edit, Qt.Key.Key_Return)

    assert page.incoming.port.text() == "143"
    assert window.state.step is Step.LOOKING
    assert engine.effects[-2] == Stop(run=3)
    assert entered(engine) == EnteredSettings(
        fetches_by=Protocol.IMAP,
        incoming=EnteredServer(host="mail.example.org", security=Security.STARTTLS),
        outgoing=EnteredServer(username="d-taro"),
    )


def test_late_results_never_overwrite_what_was_typed(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, expert_empty())
    page = page_of(window)
    type_into(page.incoming.host, "pop.example.org")
    type_into(page.outgoing.port, "2587")

    page.show_state(replace(expert(), candidate=CANDIDATE, looked=LOOKED))

    assert (page.incoming.host.text(), page.outgoing.port.text()) == ("pop.example.org", "2587")
    assert page.outgoing.host.text() == "smtp.example.ne.jp"


def test_an_emptied_field_stays_empty_and_is_found(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, expert())
    page = page_of(window)

    type_into(page.outgoing.host, "")
    page.repeat()
    window.bar.main.click()

    assert page.outgoing.host.text() == ""
    assert entered(engine).outgoing.host is None


def test_pop_is_chosen_with_its_port_and_its_difference_explained(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, expert())
    page = page_of(window)

    page.kind.button(Protocol.POP3).click()
    window.bar.main.click()

    assert "郵便局" in page.difference.text()
    assert "写し" in page.difference.text()
    assert entered(engine).fetches_by is Protocol.POP3


def test_the_protection_follows_a_whole_port_number_only(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, expert())
    page = page_of(window)

    type_into(page.incoming.port, "14")
    halfway = page.incoming.security.option()
    QTest.keyClicks(page.incoming.port.edit, "3")
    page.incoming.port.left.emit()

    assert (halfway, page.incoming.security.option()) == (Security.TLS, Security.STARTTLS)


def test_a_host_that_was_typed_is_looked_at_once_it_is_whole(
    look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, expert_empty())
    page = page_of(window)

    type_into(page.incoming.host, "mail.example.org")
    qtbot.waitUntil(lambda: bool(engine.effects), timeout=3000)

    probing = [effect for effect in engine.effects if isinstance(effect, ProbeDoors)]
    assert [{door.host for door in one.doors} for one in probing] == [{"mail.example.org"}]
    assert len(page.incoming_doors.lights) == 6


def test_the_doors_can_be_looked_at_once_more(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, expert())

    page_of(window).again.click()

    probing = engine.effects[-1]
    assert isinstance(probing, ProbeDoors)
    assert probing.doors == DOORS


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        (("host", "mail example"), "サーバーの名前"),
        (("port", "70000"), "65535"),
        (("port", "25"), "迷惑メール"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(
    typed: tuple[str, str], word: str, look: Look, engine: FakeEngine, qtbot: QtBot
) -> None:
    window = opened(look, engine, qtbot, expert())
    wrong = getattr(page_of(window).outgoing, typed[0])

    type_into(wrong, typed[1])
    window.bar.main.click()

    assert window.state.step is Step.EXPERT
    assert word in wrong.hints[0]
    assert window.focusWidget() is wrong.edit


def test_full_width_letters_are_understood(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, expert_empty())
    page = page_of(window)

    type_by_input_method(page.outgoing.host.edit, "ｍａｉｌ．ｅｘａｍｐｌｅ．ｏｒｇ")  # noqa: RUF001
    type_by_input_method(page.outgoing.port.edit, "５８７")  # noqa: RUF001
    window.bar.main.click()

    assert entered(engine).outgoing == EnteredServer(host="mail.example.org", port=587)


def test_another_address_begins_with_an_empty_form(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    window = opened(look, engine, qtbot, expert_empty())
    page = page_of(window)
    type_into(page.incoming.host, "pop.example.org")
    window.bar.back.click()

    address = window.page.findChild(BigField)
    assert address is not None
    type_into(address, "hanako@example.com")
    button(window.page, "expert").click()

    assert page_of(window).incoming.host.text() == ""


def test_a_pop_company_is_shown_as_one(look: Look, engine: FakeEngine, qtbot: QtBot) -> None:
    door = Endpoint(protocol=Protocol.POP3, host="pop.example.ne.jp", port=995, security=Security.TLS)
    candidate: Candidate = replace(CANDIDATE, incoming=(Server(endpoint=door, username="taro"),))
    window = opened(look, engine, qtbot, replace(expert(), candidate=candidate))
    page = page_of(window)

    assert page.kind.option() is Protocol.POP3
    assert (page.incoming.port.text(), page.incoming.username.text()) == ("995", "taro")


def test_the_page_changes_its_language_with_everything_kept(
    look: Look, engine: FakeEngine, qtbot: QtBot, texts: Texts
) -> None:
    window = opened(look, engine, qtbot, expert_troubles())
    page = page_of(window)
    type_into(page.incoming.host, "pop.example.org")

    texts.use(Language.ENGLISH)
    settle()

    assert page.head.question.text() == "Detailed settings"
    assert page.outgoing_doors.lights[0].word.text() == "587  blocked"
    assert page.incoming.host.text() == "pop.example.org"
