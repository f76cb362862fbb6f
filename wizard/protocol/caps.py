"""How much of anything a client takes from a server before it hangs up."""

from dataclasses import dataclass

KIB = 1024
MIB = 1024 * KIB


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """Limits in bytes; the early ones hold until the login, for nobody has proved anything yet.

    `line_bytes` is one line (150,000 UIDs of a SEARCH are 1 MB), `message_bytes` one message or literal, and
    `operation_bytes` all that one operation may receive.
    """

    early_line_bytes: int = 8 * KIB
    early_operation_bytes: int = 256 * KIB
    line_bytes: int = 16 * MIB
    message_bytes: int = 100 * MIB
    operation_bytes: int = 512 * MIB
    idle_bytes: int = 64 * KIB
    reply_lines: int = 128
    tokens_deep: int = 32
    uids: int = 4_000_000


SMTP_CAPS = Caps(line_bytes=8 * KIB, operation_bytes=4 * MIB)
"""SMTP servers only ever send short replies, the more of them the more recipients there are."""
