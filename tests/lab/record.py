"""What the Python servers saw, one JSON object a line, so that a test can read it back."""

import json
from pathlib import Path, PurePosixPath

from tests.lab.plan import HOME

REQUESTS = HOME / "log" / "requests.jsonl"
HEARD = HOME / "log" / "heard.jsonl"


def note(log: PurePosixPath, **facts: str | int) -> None:
    """Adds a line; it is there before the client gets its answer."""
    with Path(log).open("a", encoding="utf-8") as file:
        file.write(json.dumps(facts) + "\n")
