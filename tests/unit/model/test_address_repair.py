"""What is put right in typed text, and that an address which is right stays as it is."""

import string
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.model.address import Severity
from wizard.model.address_check import check_address
from wizard.model.address_repair import repair

ATOM = string.ascii_letters + string.digits + "!#$%&'*+/=?^_`{|}~-"
SLIPS = "＠．。、・ーｰ－‐…‥　｡､･ａｚ０ドットアットマーク例え々\u200b\u200c\u200d\ufeff\u00ad\udc80é"  # noqa: RUF001
KEYS = string.printable + SLIPS
JAPANESE = "あいうえおアイウエオー・東京都々"

atoms = st.text(alphabet=ATOM, min_size=1, max_size=12)
dot_atoms = st.lists(atoms, min_size=1, max_size=4).map(".".join)
quoted = st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=20).map(
    lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
)
labels = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)
japanese_labels = st.from_regex(rf"[東京例え][{JAPANESE}]{{0,6}}", fullmatch=True)
domains = st.builds(
    lambda before, last: ".".join([*before, last]),
    st.lists(labels | japanese_labels, min_size=1, max_size=3),
    st.sampled_from(["jp", "com", "みんな", "example"]),
)


@given(local=dot_atoms | quoted, domain=domains)
def test_an_address_that_is_right_is_never_changed(local: str, domain: str) -> None:
    text = f"{local}@{domain}"

    assert repair(text) == (text, ())
    assert [f for f in check_address(text).findings if f.severity is Severity.FIXED] == []


@given(st.text(alphabet=st.characters() | st.sampled_from(KEYS)))
def test_what_was_put_right_once_stays(text: str) -> None:
    meant, _ = repair(text)

    assert repair(meant)[0] == meant


def test_10000_strings_of_a_keyboard_are_read_without_failing() -> None:
    random = Random(3)

    for _ in range(10_000):
        text = "".join(random.choices(KEYS, k=random.randint(0, 40)))
        checked = check_address(text)
        assert checked.ok is not any(f.severity is Severity.ERROR for f in checked.findings)
        if checked.address is not None:
            assert check_address(checked.address.wire).address is not None


@pytest.mark.parametrize(
    "text",
    [
        "taro@サーバー.jp",
        "taro@サ・バ.jp",
        "taro@佐々木.jp",
        "taro@ශ්\u200dරී.example",
        "taro@نامه\u200cای.example",  # noqa: RUF001
        '"a ,b@c."@example.jp',
    ],
)
def test_marks_that_belong_to_the_spelling_are_kept(text: str) -> None:
    assert repair(text) == (text, ())


@pytest.mark.parametrize(
    "text", ["taro@佐々木.jp", "taro@サーバー.jp", "taro@あいう東京shop.jp", "taro@ශ්\u200dරී.example"]
)
def test_the_scripts_of_one_language_are_no_mixture(text: str) -> None:
    checked = check_address(text)

    assert checked.findings == ()
    assert checked.ok
