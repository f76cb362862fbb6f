"""Pictures from elsewhere: only what was agreed to, in bounds, and never more than pictures."""

import pytest

from tests.helpers.fake_internet import FakeHttp
from tests.helpers.virtual_clock import run_virtually
from wizard.mail.reading.remote_pictures import AT_ONCE, TOTAL_LIMIT_BYTES, WITHIN_S, fetch_pictures

A, B = "https://a.example.org/a.png", "https://b.example.org/b.png"


async def test_each_picture_has_the_place_of_its_address() -> None:
    http = FakeHttp(pages={A: b"one", B: b"two"})

    found = await fetch_pictures((A, "https://gone.example/x.png", B), http)

    assert found == {0: b"one", 2: b"two"}
    assert http.strange == http.asked


async def test_an_address_is_asked_without_its_end_and_with_its_signs_written_out() -> None:
    http = FakeHttp()

    await fetch_pictures(("https://a.example.org/花 見.png?who=a%40b&n=1#me",), http)

    assert http.asked == ["https://a.example.org/%E8%8A%B1%20%E8%A6%8B.png?who=a%40b&n=1"]


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example.org/a.png",
        "file:///etc/passwd",
        "https://a.example.org:8443/a.png",
        "https://taro@a.example.org/a.png",
        "https://taro:secret@a.example.org/a.png",
        "https://[::1/a.png",
        "https://a.example.org:port/",
        "data:image/png;base64,AAAA",
        "",
    ],
)
async def test_anything_but_an_ordinary_web_server_is_not_asked(url: str) -> None:
    http = FakeHttp(rest=None)

    assert await fetch_pictures((url,), http) == {}
    assert http.asked == []


def test_what_takes_too_long_is_left_out_and_the_rest_is_kept() -> None:
    http = FakeHttp(pages={A: b"one", B: b"two"}, slow={B: WITHIN_S * 4})

    found, took_s = run_virtually(fetch_pictures((A, B), http))

    assert found == {0: b"one"}
    assert took_s <= WITHIN_S


def test_all_together_have_the_time_of_one() -> None:
    urls = [f"https://a.example.org/{number}.png" for number in range(60)]
    http = FakeHttp(pages=dict.fromkeys(urls, b"x"), slow=dict.fromkeys(urls, WITHIN_S / 2 - 1))

    found, took_s = run_virtually(fetch_pictures(urls, http))

    assert len(found) == 2 * AT_ONCE
    assert took_s <= WITHIN_S


async def test_more_than_the_limit_is_not_asked_for_any_more() -> None:
    urls = [f"https://a.example.org/{number}.png" for number in range(60)]
    half = b"x" * (TOTAL_LIMIT_BYTES // 8)
    http = FakeHttp(pages=dict.fromkeys(urls, half))

    found = await fetch_pictures(urls, http)

    assert sum(map(len, found.values())) <= TOTAL_LIMIT_BYTES + AT_ONCE * len(half)
    assert len(http.asked) < len(urls)
