"""Lines that flow together again (RFC 3676)."""

import pytest

from wizard.mail.text.flowed import unflow


@pytest.mark.parametrize(
    ("text", "delete_space", "flowed"),
    [
        ("one \ntwo\nthree", False, "one two\nthree"),
        ("ながい \n文です。\n次", True, "ながい文です。\n次"),
        ("a \nb", True, "ab"),
        (">> one \n>> two\n> three", False, ">> one two\n> three"),
        ("> one \ntwo", False, "> one \ntwo"),
        ("one\n-- \nTaro", False, "one\n-- \nTaro"),
        ("one \n-- \nTaro", False, "one \n-- \nTaro"),
        (" > not a quote", False, "> not a quote"),
        (" From here", False, "From here"),
        ("", False, ""),
    ],
)
def test_soft_breaks_disappear(text: str, flowed: str, *, delete_space: bool) -> None:
    assert unflow(text, delete_space=delete_space) == flowed


def test_a_paragraph_of_very_many_lines_is_joined_in_time() -> None:
    assert len(unflow("word \n" * 200_000, delete_space=False)) == 1_000_000
