"""Whether this machine can show a window."""

import os
import sys


def has_display() -> bool:
    """Whether a window can be shown here; on Linux X11, Wayland or a Qt platform chosen by hand."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
