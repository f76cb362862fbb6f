"""The flow table as a Mermaid state diagram, for docs/flow.md."""

import re

from wizard.flow.step import Step
from wizard.flow.table import ROWS

HEADER = """# The wizard's flow

Drawn from the table in `wizard/flow/table.py` by `python -m wizard.flow.drawing`; a test keeps the two equal.
It begins with the three ways; for one more account beside the mail, and in a practice, with the address.
An event that has no line here changes nothing, and an answer of work that was cancelled is dropped.

```mermaid
stateDiagram-v2
    [*] --> welcome
    [*] --> address
"""


def draw() -> str:
    """The whole text of docs/flow.md."""
    lines = [
        f"    {row.step.value} --> {to.value}: {_words(row.event.__name__)}"
        for row in ROWS
        for to in row.leads_to
    ]
    return HEADER + "\n".join(lines) + f"\n    {Step.LEFT.value} --> [*]\n```\n"


def _words(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()


if __name__ == "__main__":
    import sys

    sys.stdout.write(draw())
