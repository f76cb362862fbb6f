"""Names that could do harm when a file is saved under them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wizard.mail.text.filename import LIMIT_BYTES, made_up_name, safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../.bashrc", "bashrc"),
        ("..\\..\\x.exe", "x.exe"),
        ("/etc/passwd", "passwd"),
        ("C:\\Users\\a\\資料.pdf", "資料.pdf"),
        ("a/..", "a"),
        ("..", ""),
        ("", ""),
        ("a\0b\r\n.pdf", "ab.pdf"),
        ("a.pdf\u202eexe.", "a.pdfexe"),
        ("a\u200b.pdf", "a.pdf"),
        ('a<b>:"|?*.pdf', "a_b______.pdf"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com1", "_com1"),
        ("console.txt", "console.txt"),
        ("a.pdf. . ", "a.pdf"),
        ("か\u3099.txt", "が.txt"),
        ("表①.pdf", "表①.pdf"),
    ],
)
def test_a_name_becomes_one_that_every_system_can_save(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_long_name_keeps_its_extension() -> None:
    name = safe_name("長" * 300 + ".pdf")

    assert name.endswith("長.pdf")
    assert len(name.encode()) <= LIMIT_BYTES


def test_a_long_name_without_a_real_extension_is_only_cut() -> None:
    assert len(safe_name("a" * 300 + "." + "b" * 300).encode()) == LIMIT_BYTES


@example("../../tea")
@example("tea\u3000.")
@given(st.text(st.sampled_from("/\\.:a \u3000\u202e\0") | st.characters()))
def test_fil_03_no_name_chooses_the_place(name: str) -> None:
    safe = safe_name(name)

    assert not set(safe) & set('/\\\0<>:"|?*')
    assert safe == safe.strip(". ").strip()
    assert len(safe.encode()) <= LIMIT_BYTES
    assert safe_name(safe) == safe


@pytest.mark.parametrize(
    ("content_type", "name"),
    [
        ("application/pdf", "attachment2.pdf"),
        ("message/rfc822", "attachment2.eml"),
        ("x/y", "attachment2.bin"),
    ],
)
def test_an_attachment_without_a_name_gets_one(content_type: str, name: str) -> None:
    assert made_up_name(2, content_type) == name
