"""The tree of a mail: every byte of it is in some part, and no mail makes the tree too large."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mails import multipart, part
from wizard.mail.reading.part import DEPTH_LIMIT, PARTS_LIMIT, Part, read_parts


def shape(node: Part) -> object:
    """The content types as nested lists."""
    return [node.content_type, *map(shape, node.children)] if node.children else node.content_type


def test_parts_are_found_with_their_exact_bytes() -> None:
    root = read_parts(multipart(part(b"one\r\n", "text/plain"), part(b"\r\ntwo", "image/png")))

    assert shape(root) == ["multipart/mixed", "text/plain", "image/png"]
    assert [leaf.content().data for leaf in root.leaves()] == [b"one\r\n", b"\r\ntwo"]


def test_a_multipart_inside_another_keeps_its_own_boundary() -> None:
    inner = multipart(part(b"a", "text/plain"), part(b"b", "text/html"), kind="alternative", boundary="b1x")
    root = read_parts(multipart(inner, part(b"c", "image/png")))

    assert shape(root) == [
        "multipart/mixed",
        ["multipart/alternative", "text/plain", "text/html"],
        "image/png",
    ]


@pytest.mark.parametrize(
    ("raw", "bodies"),
    [
        (b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\none\n--b\n\ntwo', [b"one", b"two"]),
        (b"Content-Type: multipart/mixed; boundary=b\n\npreamble\n--b  \n\none\n--b--  \nend", [b"one"]),
        (b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx--b\n--bc\n--b--\n", [b"x--b\n--bc"]),
        (b"Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\n\ntwo\n--b--", [b"", b"two"]),
    ],
)
def test_delimiters_are_whole_lines_and_the_last_may_be_missing(raw: bytes, bodies: list[bytes]) -> None:
    assert [leaf.content().data for leaf in read_parts(raw).leaves()] == bodies


@pytest.mark.parametrize(
    "raw",
    [
        b"Content-Type: multipart/mixed\n\nwords",
        b'Content-Type: multipart/mixed; boundary=""\n\nwords',
        b"Content-Type: multipart/mixed; boundary=b\n\nwords",
    ],
)
def test_a_multipart_without_parts_is_shown_as_text(raw: bytes) -> None:
    root = read_parts(raw)

    assert root.content_type == "text/plain"
    assert root.content().data == b"words"


@pytest.mark.parametrize(
    ("field", "content_type"),
    [
        (b"", "text/plain"),
        (b"Content-Type: text\n", "text/plain"),
        (b"Content-Type: html\n", "text/html"),
        (b"Content-Type: TEXT/HTML; charset=x\n", "text/html"),
        (b"Content-Type: text/html (a comment)\n", "text/html"),
        (b"Content-Type: ;;;\n", "text/plain"),
        (b"Content-Type: \xff/\xfe\n", "text/plain"),
    ],
)
def test_an_unreadable_type_is_plain_text(field: bytes, content_type: str) -> None:
    assert read_parts(field + b"\nbody").content_type == content_type


def test_the_parts_of_a_digest_are_mails() -> None:
    raw = b"Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: x\n\ny\n--b--"

    assert shape(read_parts(raw)) == ["multipart/digest", "message/rfc822"]


def test_a_mail_inside_a_mail_is_one_part() -> None:
    root = read_parts(b"Content-Type: message/rfc822\n\n" * 1_000 + b"words")

    assert shape(root) == "message/rfc822"
    assert root.content().data.endswith(b"words")


def test_what_is_nested_too_deep_stays_one_part() -> None:
    levels = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1_000))
    root = read_parts(b"".join(levels) + b"\nwords")

    (leaf,) = root.leaves()
    assert leaf.is_rest
    assert leaf.content().data.endswith(b"words")
    assert leaf.content().data.count(b"Content-Type") == 1_000 - DEPTH_LIMIT - 1


def test_what_comes_after_too_many_parts_stays_one_part() -> None:
    raw = b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nword\n" * 5_000 + b"--b--\n"

    leaves = list(read_parts(raw).leaves())

    assert len(leaves) == PARTS_LIMIT + 1
    assert leaves[-1].is_rest
    assert sum(leaf.content().data.count(b"word") for leaf in leaves) == 5_000


@given(st.binary(max_size=400))
def test_no_bytes_raise(raw: bytes) -> None:
    for leaf in read_parts(raw).leaves():
        leaf.content()


@given(
    st.lists(
        st.sampled_from([b"--a", b"--a--", b"--b", b"\n", b"x", b"Content-Type: multipart/x; boundary=b"])
    )
)
def test_no_order_of_delimiters_raises(lines: list[bytes]) -> None:
    raw = b"Content-Type: multipart/mixed; boundary=a\n\n" + b"\n".join(lines)

    for leaf in read_parts(raw).leaves():
        assert leaf.start <= leaf.end
