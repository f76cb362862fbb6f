"""Text as searching compares it."""

import json
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.mail.text.folding import fold
from wizard.mail.text.pairs import pairs_of, query_for

FOUND = [
    ("総会のお知らせ", "総会"),
    ("総会のお知らせ", "せ"),
    ("ソウカイは来週", "ｿｳｶｲ"),
    ("そうかい", "ソウカイ"),
    ("ガッコウ", "ｶﾞｯｺｳ"),
    ("Town Hall meeting", "hall"),
    ("\uff28\uff21\uff2c\uff2c", "hall"),
    ("townhall", "HALL"),
    ("hanako.tanaka@example.jp", "tanaka@example"),
    ("㈱田中商店", "(株)田中"),
    ("①番", "1番"),
    ("Straße", "STRASSE"),
    ("éte\u0301", "été"),
    ("本日の総\r\n会は", "総会"),
    ("a\u200bb", "ab"),
    ("会議 2026年", "2026 会議"),
    ("★印", "★"),
    ("𠮷野家", "𠮷"),
]


def finds(text: str, words: str) -> bool:
    index = sqlite3.connect(":memory:")
    index.execute(
        "CREATE VIRTUAL TABLE t USING fts5(x, content='', columnsize=0, prefix='1', tokenize='ascii')"
    )
    index.execute("INSERT INTO t (rowid, x) VALUES (1, ?)", (pairs_of(fold(text)).decode(),))
    found = index.execute("SELECT 1 FROM t WHERE t MATCH ?", (query_for(words),)).fetchone()
    index.close()
    return found is not None


@pytest.mark.parametrize(("text", "words"), FOUND)
def test_a_word_is_found_however_it_is_written(text: str, words: str) -> None:
    assert finds(text, words)


@pytest.mark.parametrize(
    ("text", "words"), [("総務と会計", "総会"), ("ha all", "hall"), ("田中", "中田"), ("a", "b"), ("", "a")]
)
def test_letters_that_do_not_stand_together_are_not_a_word(text: str, words: str) -> None:
    assert not finds(text, words)


@pytest.mark.parametrize("words", ["", "  ", '"', "+-*()", "\0", "\u3000"])
def test_a_question_that_says_nothing_is_none(words: str) -> None:
    assert query_for(words) is None


@pytest.mark.parametrize("words", ['"a', "a*", "NOT b", "a OR b", "x:y", "{a}", "a\0b", "^a", "NEAR(a b)"])
def test_a_question_is_never_a_command(words: str) -> None:
    assert not finds("総会", words)


ALPHABET = st.sampled_from("総会議のはソウｿｳaB1 ①㈱-.@\n")


@given(st.text(ALPHABET, min_size=1, max_size=30), st.data())
def test_every_piece_of_a_text_is_found(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded)))
    piece = folded[start : data.draw(st.integers(start, len(folded)))]

    assert query_for(piece) is None or finds(text, piece)


@given(st.text(max_size=60))
def test_whatever_a_text_holds_its_pairs_stand_in_json_as_they_are(text: str) -> None:
    pairs = pairs_of(fold(text))

    assert json.loads(b'"%b"' % pairs) == pairs.decode()
