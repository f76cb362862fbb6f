"""The exceptions of the protocol room: two stay inside it, one tells of a bug in the caller."""

from wizard.protocol.actions import Failed, FailureKind


class WireError(Exception):
    """The other side broke the conversation; the client turns it into the value `failed`."""

    def __init__(self, kind: FailureKind, text: str = "", code: str = "", *, note: str = "") -> None:
        super().__init__(note or kind.value)
        self.failed = Failed(kind, text, code, note=note)


class InputError(ValueError):
    """An argument that may not go on the wire; the client turns it into Failed(INPUT)."""


class OrderError(RuntimeError):
    """A bug in the caller: two operations at once, or one that is not allowed in this state."""
