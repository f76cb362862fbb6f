"""A whole set-up through the ears of somebody who does not see, as docs/heard_*.md have it."""

from pathlib import Path

import pytest

from tests.heard.paper import page_of, read, unheard
from tests.heard.story import PASSWORD, WRONG, listen
from tests.helpers.tally import Record, tally
from tests.lab import Lab


@pytest.mark.timeout(180)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_what_is_heard_is_what_stands_on_the_page(
    lab: Lab, tmp_path: Path, language: str, record_property: Record
) -> None:
    moments = listen(lab, tmp_path, language)

    said = [one for moment in moments for one in moment.said]
    page = read(page_of(language).read_text("utf-8"))
    tally(record_property, "heard by a screen reader", f"{language}, {len(page)} sentences")
    assert unheard(said, page) == ([], [])
    assert not [one for one in said if PASSWORD in one.text or WRONG in one.text]
