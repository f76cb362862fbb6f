"""CRLF lines out of a byte stream, with a cap."""

from wizard.protocol.actions import FailureKind
from wizard.protocol.errors import WireError

CRLF = b"\r\n"


class LineBuffer:
    """Holds received bytes until a whole line, a counted piece or a block is there.

    Only CRLF ends a line: a bare CR or LF is part of it, so that no two readers can disagree about where a
    line or a message ends. However the bytes were chopped, the same pieces come out, in linear time.
    """

    __slots__ = ("_data", "_mark", "_scanned", "limit_bytes")

    def __init__(self, limit_bytes: int) -> None:
        self.limit_bytes = limit_bytes
        self._data = bytearray()
        self._mark = CRLF
        self._scanned = 0

    def __len__(self) -> int:
        return len(self._data)

    def feed(self, data: bytes) -> None:
        """Add what was received."""
        self._data += data

    def clear(self) -> None:
        """Forget every byte that was not taken."""
        self._data.clear()
        self._scanned = 0

    def peek(self, count: int) -> bytes:
        """The first bytes, at most `count`, without taking them."""
        return bytes(self._data[:count])

    def take_line(self) -> bytes | None:
        """The next line without its CRLF, or None when it is not complete.

        Raises:
            WireError: TOO_LONG when the line has more than `limit_bytes` bytes.
        """
        return self.take_until(CRLF, limit_bytes=self.limit_bytes)

    def take_until(self, mark: bytes, *, limit_bytes: int) -> bytes | None:
        """The bytes before `mark`, which is taken too, or None when it has not come.

        Raises:
            WireError: TOO_LONG when there are more than `limit_bytes` bytes before the mark.
        """
        if mark != self._mark:
            self._mark, self._scanned = mark, 0
        end = self._data.find(mark, self._scanned)
        known = end if end >= 0 else len(self._data) - len(mark) + 1
        if known > limit_bytes:
            raise WireError(FailureKind.TOO_LONG, note=f"more than {limit_bytes} bytes before {mark!r}")
        if end < 0:
            self._scanned = max(known, 0)
            return None
        taken = bytes(self._data[:end])
        self._drop(end + len(mark))
        return taken

    def take_exactly(self, count: int) -> bytes | None:
        """The next `count` bytes, or None when they are not all there; the caller has checked `count`."""
        if len(self._data) < count:
            return None
        taken = bytes(self._data[:count])
        self._drop(count)
        return taken

    def _drop(self, count: int) -> None:
        del self._data[:count]
        self._scanned = 0
