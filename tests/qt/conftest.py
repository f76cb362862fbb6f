"""One application object for all tests of the window."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The session's one QApplication, made before the first widget of any test."""
    return qapp
