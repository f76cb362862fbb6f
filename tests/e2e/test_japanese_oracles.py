"""What is read in Japanese mails is what Node and nkf read in the same bytes, in every place of a mail."""

from base64 import b64encode
from collections.abc import Callable
from urllib.parse import quote_from_bytes

import pytest

from tests.helpers.japanese_oracles import LABELS, Sample, missing_tools, samples
from tests.helpers.tally import Record, tally
from wizard.mail.reading.message import read
from wizard.mail.text.filename import safe_name
from wizard.mail.text.words import one_line

TEXTS = 5_000
"""In each of the four charsets."""
TABLE = "Japanese texts against Node and nkf"
PLAIN = b"Content-Type: text/plain"
# Bytes that stand for themselves in the Q encoding, in a header as well as in a parameter.
Q_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")


@pytest.fixture(scope="module")
def japanese() -> list[Sample]:
    """The samples of all charsets."""
    if missing := missing_tools():
        pytest.skip(f"these programs are not installed: {', '.join(missing)}")
    return samples(TEXTS, seed=20261125)


def b_word(sample: Sample) -> bytes:
    return b"=?%s?B?%s?=" % (LABELS[sample.charset].encode(), b64encode(sample.raw))


def q_word(sample: Sample) -> bytes:
    coded = b"".join(bytes((byte,)) if byte in Q_PLAIN else b"=%02X" % byte for byte in sample.raw)
    return b"=?%s?Q?%s?=" % (LABELS[sample.charset].encode(), coded)


def subject(value: bytes) -> str:
    return read(b"Subject: " + value + b"\r\n\r\n").subject


def file_name(parameter: bytes) -> str:
    head = b"Content-Type: application/pdf\r\nContent-Disposition: attachment; "
    name = read(head + parameter + b"\r\n\r\nx").attachments[0].name
    return "" if name == "attachment1.pdf" else name


def body(sample: Sample) -> str:
    label = LABELS[sample.charset].encode()
    return read(PLAIN + b"; charset=" + label + b"\r\n\r\n" + sample.raw + b"\r\n").text.rstrip("\n")


def extended(sample: Sample) -> bytes:
    return f"filename*={LABELS[sample.charset]}''{quote_from_bytes(sample.raw, safe='')}".encode()


WAYS: dict[str, tuple[Callable[[Sample], str], Callable[[str], str]]] = {
    "subject B": (lambda sample: subject(b_word(sample)), one_line),
    "subject Q": (lambda sample: subject(q_word(sample)), one_line),
    "raw subject": (lambda sample: subject(sample.raw), one_line),
    "body": (body, lambda text: text),
    "filename RFC 2231": (lambda sample: file_name(extended(sample)), safe_name),
    "filename RFC 2047": (
        lambda sample: file_name(b'filename="' + b_word(sample) + b'"'),
        lambda text: safe_name(one_line(text)),
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_10000_texts_are_read_as_node_and_nkf_read_them(
    way: str, japanese: list[Sample], record_property: Record
) -> None:
    ours, shaped = WAYS[way]
    # Raw bytes without a label can be meant in several ways; only these two charsets show by themselves.
    certain = [one for one in japanese if one.charset in {"CP50221", "UTF-8"}]
    tried = certain if way == "raw subject" else japanese[::2]

    wrong = [
        (one.charset, one.raw, read_by_us)
        for one in tried
        if not ((read_by_us := ours(one)) == shaped(one.node) == shaped(one.nkf))
    ]

    right = len(tried) - len(wrong)
    tally(record_property, TABLE, f"{way}: {right} of {len(tried)} equal, {100 * right / len(tried):.3f} %")
    assert len(wrong) <= len(tried) // 10_000, wrong[:5]
