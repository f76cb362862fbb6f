"""What the words of a server that is listened to mean, and when they are told."""

import pytest

from wizard.mail.receiving.news import BURST, BURST_S, GATHERED_S, Count, News, Pace
from wizard.protocol.imap_outcomes import Change, MailboxChanged


def told(count: Count, *changes: tuple[Change, int | None]) -> list[News | None]:
    return [count.take(MailboxChanged(change=change, number=number)) for change, number in changes]


def test_more_mails_than_before_are_an_arrival_and_anything_else_is_a_change() -> None:
    news = told(
        Count(3),
        (Change.EXISTS, 4),
        (Change.FETCH, 2),
        (Change.EXPUNGE, 1),
        (Change.EXISTS, 4),
        (Change.EXISTS, 2),
    )

    assert news == [News.ARRIVED, News.CHANGED, News.CHANGED, News.ARRIVED, News.CHANGED]


def test_a_number_that_is_repeated_for_ever_means_nothing() -> None:
    assert told(
        Count(3), (Change.EXISTS, 3), (Change.EXPUNGE, 3), (Change.EXISTS, 2), (Change.EXISTS, 2)
    ) == [
        None,
        News.CHANGED,
        None,
        None,
    ]


def test_after_what_cannot_be_counted_any_number_may_be_an_arrival() -> None:
    assert told(Count(0), (Change.VANISHED, None), (Change.EXPUNGE, 1), (Change.EXISTS, 0)) == [
        News.CHANGED,
        News.CHANGED,
        News.ARRIVED,
    ]


def test_a_server_that_expunges_more_than_there_is_does_no_harm() -> None:
    assert told(Count(0), (Change.EXPUNGE, 1), (Change.EXISTS, 0), (Change.EXISTS, None)) == [
        News.CHANGED,
        None,
        News.ARRIVED,
    ]


def test_mail_is_told_at_once_and_the_rest_is_gathered() -> None:
    pace = Pace()

    assert pace.due_s(News.ARRIVED, 7.0) == 7.0
    assert pace.due_s(News.CHANGED, 7.0) == 7.0 + GATHERED_S


@pytest.mark.parametrize("news", News)
def test_a_server_that_never_ceases_is_heard_so_many_times_and_no_more(news: News) -> None:
    pace, now_s, times = Pace(), 0.0, 0
    while now_s < 3600.0:
        now_s = pace.due_s(news, now_s)
        pace.told(now_s)
        times += 1

    assert times <= 3600 / BURST_S * BURST + BURST
    assert times >= 3600 / BURST_S * BURST * 0.8
