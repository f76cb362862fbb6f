"""Opens the window for the person who helps when somebody wants it."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QWidget

from wizard.gui.look import Look

if TYPE_CHECKING:  # imported with the window, which few people open
    from wizard.flow.state import State
    from wizard.gui.report.window import ReportWindow
    from wizard.model.account import Account
    from wizard.model.problem import Problem
    from wizard.model.report import Report


class ReportOpener(QObject):
    """At most one window for each window with a problem; it shows how things stood when it was opened."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._parent = parent
        self._look = look
        self._window: ReportWindow | None = None

    @property
    def window(self) -> "ReportWindow | None":
        """The window, once it was wanted."""
        return self._window

    @Slot(object)
    def open_state(self, state: "State") -> None:
        """Show what the wizard knows of its problems."""
        from wizard.runtime.helper_report import report_of_state  # noqa: PLC0415 - see above
        from wizard.runtime.this_computer import this_computer  # noqa: PLC0415

        self._open(report_of_state(state, this_computer(), moment=_now(), language=QLocale().name()))

    def open_problem(self, account: "Account | None", problem: "Problem") -> None:
        """Show what the mail window knows of a problem."""
        from wizard.runtime.helper_report import report_of_account  # noqa: PLC0415 - see above
        from wizard.runtime.this_computer import this_computer  # noqa: PLC0415

        self._open(
            report_of_account(account, problem, this_computer(), moment=_now(), language=QLocale().name())
        )

    def close(self) -> None:
        """Close the window."""
        if self._window is not None:
            self._window.close()

    def _open(self, report: "Report") -> None:
        from wizard.gui.report.window import ReportWindow  # noqa: PLC0415 - see above

        if self._window is None:
            self._window = ReportWindow(self._parent, self._look, report)
        else:
            self._window.show_report(report)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
