"""Mails of mailing lists are recognised, those of old programs too; newsletters are not asked about."""

import pytest

from tests.helpers.mails import mail
from wizard.mail.reading.message import read

FROM = b"From: Tanaka <tanaka@example.org>"
TO_LIST = b"To: igo@ml.example.jp"
REPLY_TO_LIST = b"Reply-To: igo@ml.example.jp"


@pytest.mark.parametrize(
    ("fields", "name", "post"),
    [
        (
            [b"List-Id: Igo <igo.ml.example.jp>", b"List-Post: <mailto:igo@ml.example.jp>"],
            "igo.ml.example.jp",
            "igo@ml.example.jp",
        ),
        ([b"List-Id: <news.shop.example>", b"List-Post: NO", REPLY_TO_LIST], "news.shop.example", None),
        ([b"List-Unsubscribe: <https://shop.example/u>", b"Precedence: bulk"], None, None),
        ([b"X-ML-Name: igo", b"X-Mail-Count: 00123", TO_LIST, REPLY_TO_LIST], "igo", "igo@ml.example.jp"),
        ([b"X-ML-Name: igo", b"X-Mail-Count: 00123", TO_LIST], "igo", "igo@ml.example.jp"),
        ([b"X-Sequence: igo 12", b"To: tanaka@example.org"], None, None),
        (
            [b"Mailing-List: list igo@groups.example; contact igo-owner@groups.example"],
            None,
            "igo@groups.example",
        ),
        ([b"X-Mailing-List: <igo@ml.example.jp> archive/latest/12"], None, "igo@ml.example.jp"),
        ([b"Precedence: list", REPLY_TO_LIST], None, "igo@ml.example.jp"),
        ([b"Subject: Re: [igo:0123] next week", REPLY_TO_LIST], None, "igo@ml.example.jp"),
        ([b"Subject: (igo 123) next week", b"Reply-To: tanaka@example.org"], None, None),
        ([b"Subject: [2026:11] next week", REPLY_TO_LIST], None, None),
        ([b"Subject: [igo] next week", REPLY_TO_LIST], None, None),
        ([TO_LIST, REPLY_TO_LIST], None, None),
    ],
)
def test_a_list_is_told_by_its_headers(fields: list[bytes], name: str | None, post: str | None) -> None:
    message = read(mail(b"Hello", FROM, *fields))

    assert (message.list_id, message.list_post) == (name, post)


@pytest.mark.parametrize(
    ("field", "name"),
    [
        (b"List-Id: Owari Club <club.example.net>", "Owari Club"),
        (b'List-Id: "Owari Club" <club.example.net>', "Owari Club"),
        (b"List-Id: =?UTF-8?B?5Zuy56KB44Gu5Lya?= <igo.example.jp>", "囲碁の会"),
        (b"List-Id: <club.example.net>", None),
        (b"List-Id: club.example.net", "club.example.net"),
        (b"X-ML-Name: igo", "igo"),
        (b"Precedence: list", None),
    ],
)
def test_a_list_may_have_a_name_for_people(field: bytes, name: str | None) -> None:
    assert read(mail(b"Hello", FROM, field)).list_name == name
