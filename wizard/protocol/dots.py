"""Canonical CRLF lines and the dots that guard the end of a message (RFC 5321 §4.5.2, RFC 1939 §3).

A bare CR or LF never leaves: servers that disagree about what ends a line can be made to see a second
message in the middle of the first one (SMTP smuggling).
"""

import re

from wizard.protocol.lines import CRLF, LineBuffer

END_OF_BLOCK = b"\r\n.\r\n"

_LINE_END = re.compile(rb"\r\n|\r|\n")


def canonical(message: bytes) -> bytes:
    """The message with every line ended by CRLF and nothing else, the last line too."""
    lines = _LINE_END.sub(CRLF, message)
    return lines if lines.endswith(CRLF) or not lines else lines + CRLF


def stuff(message: bytes) -> bytes:
    """The message as DATA or RETR sends it: canonical, dots doubled, the ending dot added."""
    lines = canonical(message).replace(b"\r\n.", b"\r\n..")
    return (b"." if lines.startswith(b".") else b"") + lines + b".\r\n"


def unstuff(block: bytes) -> bytes:
    """The message in a dotted block that is already cut off its ending dot."""
    return block.removeprefix(b".").replace(b"\r\n.", CRLF)


def take_block(buffer: LineBuffer, *, limit_bytes: int) -> bytes | None:
    """The next dotted block, un-stuffed and with its last CRLF, or None when it is not complete.

    Only CRLF dot CRLF ends it, so lines may be as long as the block.

    Raises:
        WireError: TOO_LONG when the block has more than `limit_bytes` bytes.
    """
    if len(buffer) < len(b".\r\n"):
        return None
    if buffer.peek(3) == b".\r\n":
        buffer.take_exactly(3)
        return b""
    block = buffer.take_until(END_OF_BLOCK, limit_bytes=limit_bytes)
    return None if block is None else unstuff(block + CRLF)
