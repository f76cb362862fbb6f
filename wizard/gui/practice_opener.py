"""Opens the practice as a program of its own beside the wizard, and says when it is over."""

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from wizard.gui.practice_beside import PracticeCommand, PracticeFate

_ENDS_WITHIN_MS = 3_000


class PracticeOpener(QObject):
    """At most one practice at a time.

    It has memory, folder and engine of its own: whatever goes wrong in it, on purpose or not, stays there.

    Signals:
        changed: how the practice stands now (PracticeFate).
    """

    changed = Signal(object)

    def __init__(self, command: PracticeCommand, parent: QObject | None) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None

    @property
    def is_open(self) -> bool:
        """Whether a practice runs now."""
        return self._process is not None

    def open(self) -> None:
        """Start a practice; while there is one, only say so."""
        if self._process is not None:
            self.changed.emit(PracticeFate.OPEN)
            return
        process = QProcess(self)
        variables = QProcessEnvironment.systemEnvironment()
        for name, value in self._command.variables.items():
            variables.insert(name, value)
        process.setProcessEnvironment(variables)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        process.setInputChannelMode(QProcess.InputChannelMode.ManagedInputChannel)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self.changed.emit(PracticeFate.OPEN)
        process.start(self._command.program, list(self._command.arguments))

    def close(self) -> None:
        """End the practice, if there is one: this program ends."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        if not process.waitForFinished(_ENDS_WITHIN_MS):
            process.kill()
            process.waitForFinished(_ENDS_WITHIN_MS)

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._end(went_well=how is QProcess.ExitStatus.NormalExit and status == 0)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        """Only a program that did not start ends here; one that crashed has finished as well."""
        if error is QProcess.ProcessError.FailedToStart:
            self._end(went_well=False)

    def _end(self, *, went_well: bool) -> None:
        if self._process is None:
            return
        self._process.deleteLater()
        self._process = None
        self.changed.emit(PracticeFate.CLOSED if went_well else PracticeFate.FAILED)
