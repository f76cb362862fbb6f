"""Plays the story in both languages and writes down what was heard: `python -m tests.heard`, as root."""

import sys
import tempfile
from pathlib import Path

from tests.heard.paper import page_of, write
from tests.heard.story import listen
from tests.heard.words import LANGUAGES
from tests.lab import Lab, obstacle


def main() -> int:
    """Write both pages of docs/."""
    if (reason := obstacle()) is not None:
        sys.stderr.write(f"{reason}\n")
        return 1
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as home, Lab() as lab:
            moments = listen(lab, Path(home), language)
        page = page_of(language)
        page.write_text(write(moments, language), "utf-8")
        said = sum(len(moment.said) for moment in moments)
        sys.stdout.write(f"{page.name}: {len(moments)} moments, {said} sentences\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
