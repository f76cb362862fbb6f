"""Parameters of Content-Type and Content-Disposition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mails import jis
from wizard.mail.text.parameters import read_valued

NAME = "資料①（表）.pdf"  # noqa: RUF001


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (b'attachment; filename="a b.pdf"', "a b.pdf"),
        (b"attachment; filename=a b.pdf", "a b.pdf"),
        (b"attachment;filename=a.pdf;size=3", "a.pdf"),
        (b'ATTACHMENT; FileName="a;b.pdf"', "a;b.pdf"),
        (rb'attachment; filename="C:\files\a.pdf"', "C:\\files\\a.pdf"),
        (rb'attachment; filename="a\"b\\c.pdf"', 'a"b\\c.pdf'),
        (b'attachment; filename="=?UTF-8?B?6LOH5paZ?=.pdf"', "資料.pdf"),
        (b"attachment; filename==?UTF-8?B?6LOH5paZ?=.pdf", "資料.pdf"),
        (b'attachment; filename="=?UTF-8?B?6LOH?= =?UTF-8?B?5paZ?="', "資料"),
        (b"attachment; filename*=UTF-8''%E8%B3%87%E6%96%99.pdf", "資料.pdf"),
        (b"attachment; filename*=utf-8'ja'%E8%B3%87.pdf", "資.pdf"),
        (b"attachment; filename*=Shift_JIS''%87%40.pdf", "①.pdf"),
        (b"attachment; filename*=iso-2022-jp''%1B%24B-%21%1B%28B.pdf", "①.pdf"),
        (b"attachment; filename*0*=UTF-8''%E8%B3; filename*1*=%87%E6%96%99; filename*2=.pdf", "資料.pdf"),
        (b"attachment; filename*1*=%87.pdf; filename*0*=UTF-8''%E8%B3", "資.pdf"),
        (b'attachment; filename*0="=?UTF-8?B?6LOH"; filename*1="5paZ?=.pdf"', "資料.pdf"),
        (b"attachment; filename*=%E8%B3%87.pdf", "資.pdf"),
        (b"attachment; filename=x.pdf; filename*=UTF-8''%E8%B3%87.pdf", "資.pdf"),
        (b"attachment; filename=x.pdf; filename=y.pdf", "x.pdf"),
        (b"attachment; filename*=UTF-8''", None),
        (b"attachment; filename", None),
        (b"attachment", None),
    ],
)
def test_the_name_is_read_however_it_is_written(value: bytes, name: str | None) -> None:
    assert read_valued(value).parameters.get("filename") == name
    assert read_valued(value).value == "attachment"


@pytest.mark.parametrize("raw", [NAME.encode(), NAME.encode("cp932"), jis(NAME)])
def test_a_raw_name_is_read_although_its_bytes_look_like_signs(raw: bytes) -> None:
    assert read_valued(b'attachment; filename="' + raw + b'"').parameters["filename"] == NAME


def test_thousands_of_parameters_are_read_in_time() -> None:
    value = b"text/plain; " + b";".join(b"a*%d*=x" % number for number in range(8_000))

    assert len(read_valued(value).parameters["a"]) == 200


@given(st.binary(max_size=300))
def test_no_bytes_raise(value: bytes) -> None:
    for text in read_valued(value).parameters.values():
        text.encode()


@given(st.text(st.sampled_from("name*012=';\" %E8\\?utf-8B"), max_size=80))
def test_no_signs_raise(value: str) -> None:
    read_valued(b"x; " + value.encode())
