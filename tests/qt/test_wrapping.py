"""Where lines break."""

from hypothesis import given
from hypothesis import strategies as st

from wizard.gui.widgets.wrapping import balanced, phrases, wrap


def cells(text: str) -> float:
    """Widths as in a terminal: Japanese letters are two wide."""
    return sum(1 if char.isascii() else 2 for char in text)


def test_a_line_breaks_before_a_phrase_and_not_inside_a_word() -> None:
    assert wrap("プロバイダーからもらった書類に書いてあります。", 30, cells) == (
        "プロバイダーからもらった書類に",
        "書いてあります。",
    )


def test_punctuation_never_begins_a_line() -> None:
    assert phrases("はい、すすみます。") == ["はい、", "すすみます。"]


def test_again_stays_one_phrase() -> None:
    assert phrases("押して、もう一度見てください。") == ["押して、", "もう一度見てください。"]


def test_english_breaks_at_spaces() -> None:
    assert wrap("It is on the papers", 10, cells) == ("It is on", "the papers")


def test_an_address_that_is_too_long_breaks_after_its_signs() -> None:
    assert wrap("taro@mail.example.ne.jp", 12, cells) == ("taro@mail.", "example.ne.", "jp")


def test_balanced_lines_are_about_as_long() -> None:
    lines = balanced("Checking whether mail comes and goes well", 38, cells)

    assert len(lines) == 2
    assert abs(len(lines[0]) - len(lines[1])) < 12


def test_two_sentences_take_a_line_each_when_they_may() -> None:
    text = "見つかりました。次にパスワードを入れてください"

    assert balanced(text, 36, cells) == ("見つかりました。", "次にパスワードを入れてください")


def test_line_ends_are_kept() -> None:
    assert wrap("one\n\ntwo", 40, cells) == ("one", "", "two")


@given(st.text(max_size=60), st.integers(min_value=2, max_value=40))
def test_nothing_is_lost_and_nothing_is_too_wide(text: str, width: int) -> None:
    for broken in (wrap(text, width, cells), balanced(text, width, cells)):
        assert "".join("".join(broken).split()) == "".join(text.split())
        assert all(cells(line) <= width or len(line) <= 1 for line in broken)
