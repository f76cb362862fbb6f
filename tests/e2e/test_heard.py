"""A whole set-up through the ears of somebody who does not see, as docs/heard_*.md have it."""

from collections.abc import Iterator, Mapping

import pytest

from tests.heard.paper import page_of, read, unheard
from tests.heard.playing import Playing
from tests.heard.story import PASSWORD, WRONG
from tests.heard.words import LANGUAGES
from tests.helpers.tally import Record, tally
from tests.lab import obstacle


@pytest.fixture(scope="module")
def plays() -> Iterator[Mapping[str, Playing]]:
    """The story in every language at once: most of the time is spent listening."""
    if (reason := obstacle()) is not None:
        pytest.skip(reason)
    plays = {language: Playing(language) for language in LANGUAGES}
    yield plays
    for play in plays.values():
        play.end()


@pytest.mark.timeout(180)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_heard_is_what_stands_on_the_page(
    plays: Mapping[str, Playing], language: str, record_property: Record
) -> None:
    said = [one for moment in plays[language].moments() for one in moment.said]
    page = read(page_of(language).read_text("utf-8"))

    tally(record_property, "heard by a screen reader", f"{language}, {len(page)} sentences")
    assert unheard(said, page) == ([], [])
    assert not [one for one in said if PASSWORD in one.text or WRONG in one.text]
