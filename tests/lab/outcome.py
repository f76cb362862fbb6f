"""What a run of the product left behind."""

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Exit status, both outputs and the time of one command on the PC side."""

    argv: tuple[str, ...]
    status: int
    stdout: str
    stderr: str
    elapsed_s: float

    @property
    def json(self) -> Any:
        """The one JSON value on stdout; AssertionError with everything that was said if it is none."""
        try:
            return json.loads(self.stdout)
        except ValueError as error:
            raise AssertionError(f"no JSON from {self}") from error
