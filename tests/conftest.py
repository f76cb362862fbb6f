"""What holds for every test: no display, no user's files, no network, no leftovers."""

import os

from hypothesis import settings

# Before the first import of Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = (
    "tests.helpers.end_to_end",
    "tests.helpers.engine_rows",
    "tests.helpers.loopback_only",
    "tests.helpers.own_home",
    "tests.helpers.quiet",
    "tests.helpers.tally",
)

# No deadline for one example: a busy machine is not a bug.
settings.register_profile("dev", max_examples=25, deadline=None)
settings.register_profile("ci", max_examples=200, deadline=None, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")
