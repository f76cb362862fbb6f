"""The story in a process of its own, so that it can be heard in several languages at once."""

import json
import subprocess
import sys

from tests.heard.story import Moment
from tests.helpers.sources import CHECKOUT

_WITHIN_S = 170.0


class Playing:
    """Begins at once."""

    def __init__(self, language: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.heard", language],
            cwd=CHECKOUT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def moments(self) -> tuple[Moment, ...]:
        """What was heard, once it is over."""
        out, err = self._process.communicate(timeout=_WITHIN_S)
        assert self._process.returncode == 0, err
        return tuple(Moment.from_record(record) for record in json.loads(out))

    def end(self) -> None:
        """Play no further."""
        self._process.kill()
        self._process.communicate()
