"""Katakana as hiragana."""

from hypothesis import given
from hypothesis import strategies as st

from wizard.mail.text.kana import in_hiragana

# Small a to small ke, and the two signs that repeat a kana.
CONVERTED = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}


def test_every_character_that_is_no_katakana_stays_what_it_is() -> None:
    everything = "".join(map(chr, range(0x110000)))

    assert in_hiragana(everything[:0xD800]) == everything[:0xD800].translate(CONVERTED)
    assert in_hiragana(everything[0xE000:]) == everything[0xE000:].translate(CONVERTED)


@given(st.text(st.sampled_from("ソウカイヴヵヶヽヾヷー・そうabc1 総会é𠮷\ud842"), max_size=30))
def test_each_character_is_converted_where_it_stands(text: str) -> None:
    assert in_hiragana(text) == text.translate(CONVERTED)
