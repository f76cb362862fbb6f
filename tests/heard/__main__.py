"""Plays the story in all languages at once and writes down what was heard: `python -m tests.heard`, as root.

`python -m tests.heard LANGUAGE` plays it in one, in a lab of its own, and prints what was heard as JSON.
"""

import json
import sys
import tempfile
from pathlib import Path

from tests.heard.paper import page_of, write
from tests.heard.playing import Playing
from tests.heard.story import listen
from tests.heard.words import LANGUAGES
from tests.lab import Lab, obstacle


def _play(language: str) -> None:
    with tempfile.TemporaryDirectory() as home, Lab() as lab:
        moments = listen(lab, Path(home), language)
    sys.stdout.write(json.dumps([moment.record() for moment in moments]) + "\n")


def _write_all() -> None:
    plays = {language: Playing(language) for language in LANGUAGES}
    for language, play in plays.items():
        moments = play.moments()
        page = page_of(language)
        page.write_text(write(moments, language), "utf-8")
        said = sum(len(moment.said) for moment in moments)
        sys.stdout.write(f"{page.name}: {len(moments)} moments, {said} sentences\n")


def main() -> int:
    """Play one language, or write the pages of docs/."""
    if (reason := obstacle()) is not None:
        sys.stderr.write(f"{reason}\n")
        return 1
    if sys.argv[1:]:
        _play(sys.argv[1])
    else:
        _write_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())
