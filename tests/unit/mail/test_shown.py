"""A letter laid out for a window: its own pictures where they belong, those from elsewhere when fetched."""

from tests.helpers.hostile_mails import html_mail, picture_mail
from tests.helpers.mails import multipart, part, text_mail
from wizard.mail.reading.message import read
from wizard.mail.reading.shown import Shown, lay_out

PICTURE = b"\x89PNG picture"


def shown(raw: bytes) -> Shown:
    return lay_out(read(raw), raw)


def related(html: str, content_id: str = "one@example.org") -> bytes:
    head = (f"Content-ID: <{content_id}>", "Content-Disposition: inline")
    return multipart(
        part(html.encode(), "text/html; charset=utf-8"),
        part(PICTURE, "image/png", *head, encoding="base64"),
        kind="related",
    )


def test_plain_text_is_a_sheet_of_text() -> None:
    laid_out = shown(text_mail(b"<b>words</b>"))

    assert (laid_out.sheets, laid_out.is_html, laid_out.pictures) == (("<b>words</b>",), False, ())


def test_a_picture_of_the_mail_is_called_by_its_number() -> None:
    laid_out = shown(picture_mail(PICTURE))

    assert 'src="picture:0"' in laid_out.sheets[0]
    assert laid_out.pictures == (PICTURE,)
    assert laid_out.content_ids == {"one@example.org"}


def test_a_picture_with_an_odd_name_is_found_too() -> None:
    laid_out = shown(related("<img src='cid:a%26b%20c@example.org'>", "a&b c@example.org"))

    assert 'src="picture:0"' in laid_out.sheets[0]
    assert laid_out.content_ids == {"a&b c@example.org"}


def test_a_picture_that_the_letter_does_not_show_is_not_said_to_stand_in_it() -> None:
    assert shown(related("<p>words</p>")).content_ids == frozenset()


def test_a_name_that_no_part_has_shows_its_words() -> None:
    laid_out = shown(related("<img src='cid:other' alt='a house'>"))

    assert laid_out.sheets == ("a house",)
    assert laid_out.content_ids == frozenset()


def test_pictures_from_elsewhere_stand_only_where_they_were_fetched() -> None:
    raw = html_mail('<img src="https://a.example/a.png"><img src="https://b.example/b.png" alt="b">')
    message = read(raw)

    before, after = lay_out(message, raw), lay_out(message, raw, fetched={0: PICTURE})

    assert message.remote == ("https://a.example/a.png", "https://b.example/b.png")
    assert before.sheets == ("b",)
    assert 'src="picture:0"' in after.sheets[0]
    assert after.sheets[0].endswith("b")
    assert after.pictures == (PICTURE,)


def test_fetched_pictures_come_after_the_mail_s_own() -> None:
    raw = related("<img src='cid:one@example.org'><img src='https://a.example/a.png'>")

    laid_out = lay_out(read(raw), raw, fetched={0: b"fetched"})

    assert [f'src="picture:{number}"' in laid_out.sheets[0] for number in range(3)] == [True, True, False]
    assert laid_out.pictures == (PICTURE, b"fetched")


def test_a_mail_cannot_call_a_picture_by_a_number_itself() -> None:
    laid_out = shown(related("<img src='picture:0'><img src='remote:0'><img src='cid:one@example.org'>"))

    assert laid_out.sheets[0].count("picture:0") == 1


def test_each_html_part_of_a_letter_has_numbers_of_its_own_for_pictures_from_elsewhere() -> None:
    raw = multipart(
        part(b'<img src="https://a.example/a.png">', "text/html"),
        part(b'<img src="https://b.example/b.png"><img src="https://b.example/b.png">', "text/html"),
    )

    message = read(raw)
    laid_out = lay_out(message, raw, fetched={1: PICTURE})

    assert message.remote == ("https://a.example/a.png", "https://b.example/b.png")
    assert laid_out.sheets[0].count('src="picture:0"') == 2
