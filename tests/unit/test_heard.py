"""The ears of `tests/heard`: what a voice says to events, and how it is compared with a page."""

from tests.heard.paper import read, sentences, unheard, write
from tests.heard.story import Moment
from tests.heard.told import Around, Kind, Thing, Told
from tests.heard.voice import Said, Voice
from tests.heard.words import ENGLISH, JAPANESE

WINDOW = Around(role="filler", name="Tayori", path="wizard")


def thing(role: str, name: str, *states: str, description: str = "", line: str | None = None) -> Thing:
    return Thing(
        role=role,
        name=name,
        description=description,
        path=f"wizard.{name}",
        states=frozenset({"enabled", *states}),
        line=line,
        rows=None,
        around=(WINDOW,),
    )


def told(kind: Kind, at: Thing, text: str = "", *, sentences: tuple[str, ...] = ()) -> Told:
    return Told(kind=kind, text=text, at=at, sentences=sentences)


def spoken(*events: Told, voice: Voice | None = None) -> list[str]:
    return [one.text for one in (voice or Voice(ENGLISH)).say(events)]


FIELD = thing("text", "Mail address", "editable", description="Example: a@b", line="taro")
SECRET = thing("password text", "Password", "editable", line="●●●")
BUTTON = thing("push button", "Show")


def test_a_window_is_named_with_its_free_labels() -> None:
    window = thing("dialog", "Hello")

    assert spoken(told(Kind.WINDOW, window, sentences=("This takes ten seconds",))) == [
        "Hello, dialog. This takes ten seconds."
    ]


def test_a_field_is_named_with_what_stands_in_it_and_how_it_is_filled() -> None:
    assert spoken(told(Kind.FOCUS, FIELD)) == ["Mail address, text field, taro. Example: a@b."]


def test_what_has_the_keyboard_already_is_not_named_again() -> None:
    assert len(spoken(told(Kind.FOCUS, FIELD), told(Kind.FOCUS, FIELD))) == 1


def test_only_dots_are_heard_of_a_password_unless_its_letters_get_out() -> None:
    letters = [told(Kind.INSERTED, SECRET, "●"), told(Kind.CARET, SECRET), told(Kind.INSERTED, SECRET, "●")]

    assert spoken(told(Kind.FOCUS, SECRET), *letters)[1:] == ["2 dot(s)"]
    assert spoken(told(Kind.FOCUS, SECRET), told(Kind.INSERTED, SECRET, "x"))[1:] == ["x"]


def test_a_new_name_is_spoken_only_of_what_has_the_keyboard() -> None:
    elsewhere = told(Kind.NAME, BUTTON, "Hide")

    assert spoken(told(Kind.FOCUS, FIELD), elsewhere)[1:] == []
    assert spoken(told(Kind.FOCUS, BUTTON), elsewhere)[1:] == ["Hide"]


def test_states_are_spoken_in_the_language_of_the_voice() -> None:
    box = thing("radio button", "大きく", "checked")

    assert spoken(told(Kind.FOCUS, box), voice=Voice(JAPANESE)) == ["大きく、ラジオボタン、選択中。"]


def test_a_page_gives_back_what_was_said_at_any_time() -> None:
    said = (Said("Tea, Today 14:32", "mail_list"), Said("No new letters (looked at 2:28)", "fetch_state"))

    page = write([Moment(en="Down", ja="↓", said=said)], "en")

    assert read(page) == ["Tea, Today 9:05", "No new letters (looked at 9:05)"] == sentences(said)


def test_either_lamp_may_be_first_and_a_slow_computer_may_say_more() -> None:
    page = ["in works", "out works", "done"]
    said = [
        Said("still there", "now"),
        Said("out works", "lamp_outgoing"),
        Said("in works", "lamp_incoming"),
        Said("done", "page_done"),
    ]

    assert unheard(said, page) == ([], [])


def test_what_is_silent_doubled_or_out_of_order_is_told() -> None:
    a, b = Said("a", "x"), Said("b", "x")

    assert unheard([a], ["a", "b"]) == (["b"], [])
    assert unheard([a, a, b], ["a", "b"]) == ([], ["a"])
    assert unheard([b, a], ["a", "b"]) == (["a"], ["a"])
