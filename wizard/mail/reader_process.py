"""Reads mails in a process of its own: raw mails come on standard input, what was read of them goes back.

Mails that nobody has looked at are taken apart where there are no passwords, and a second processor helps.
Whoever started it ends it by closing its input. Both directions carry frames: counts and lengths as 32-bit
numbers in network order, then the bytes.
"""

import gc
import json
import signal
import struct
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import IO, Any, Final

from wizard.mail.arrival import Arrival, read_arrival
from wizard.mail.mailboxes import Mailbox
from wizard.mail.message import Essentials
from wizard.mail.rows import NewMail

_NUMBER: Final = struct.Struct("!I")
_AS_TEXT: Final = ("utf-8", "surrogatepass")


class FrameError(Exception):
    """The other side ended, or what it said is no frame."""


def write_mails(stream: IO[bytes], mails: Sequence[NewMail]) -> None:
    """Hand over the bytes of these mails."""
    lengths = [len(mail.raw) for mail in mails]
    stream.write(struct.pack(f"!I{len(lengths)}I", len(lengths), *lengths))
    for mail in mails:
        stream.write(mail.raw)
    stream.flush()


def read_mails(stream: IO[bytes]) -> list[bytes] | None:
    """The bytes that were handed over, None when there will be no more.

    Raises:
        FrameError: the stream ended in the middle.
    """
    head = stream.read(_NUMBER.size)
    if not head:
        return None
    count = _number(head)
    lengths = struct.unpack(f"!{count}I", _exactly(stream, count * _NUMBER.size))
    return [_exactly(stream, length) for length in lengths]


def write_arrivals(stream: IO[bytes], arrivals: Sequence[Arrival]) -> None:
    """Hand back what was read, in the order of the mails."""
    content = json.dumps([_record(arrival) for arrival in arrivals], ensure_ascii=False).encode(*_AS_TEXT)
    stream.write(_NUMBER.pack(len(content)))
    stream.write(content)
    stream.flush()


def read_arrivals(stream: IO[bytes], mails: Sequence[NewMail]) -> list[Arrival]:
    """What was read of these mails.

    Raises:
        FrameError: the stream ended, or holds something else.
    """
    content = _exactly(stream, _number(_exactly(stream, _NUMBER.size)))
    try:
        records = json.loads(content.decode(*_AS_TEXT))
        return [_arrival(mail, record) for mail, record in zip(mails, records, strict=True)]
    except (ValueError, TypeError, AttributeError) as error:
        raise FrameError("no arrivals") from error


def main() -> None:
    """Read mails until the input ends."""
    # Whoever started it hears the user's Ctrl-C, and ends it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while (raws := read_mails(source)) is not None:
        write_arrivals(sink, [read_arrival(NewMail(raw=raw)) for raw in raws])


def _exactly(stream: IO[bytes], count: int) -> bytes:
    data = stream.read(count)
    if len(data) != count:
        raise FrameError("the end came too soon")
    return data


def _number(four_bytes: bytes) -> int:
    if len(four_bytes) != _NUMBER.size:
        raise FrameError("the end came too soon")
    number: int = _NUMBER.unpack(four_bytes)[0]
    return number


def _record(arrival: Arrival) -> list[Any]:
    essentials = arrival.essentials
    person = essentials.from_
    return [
        arrival.digest.hex(),
        arrival.folded,
        None if person is None else [person.name, person.address],
        essentials.subject,
        essentials.date and essentials.date.isoformat(),
        essentials.message_id,
        essentials.attachments,
        essentials.preview,
    ]


def _arrival(mail: NewMail, record: list[Any]) -> Arrival:
    digest, folded, person, subject, date, message_id, attachments, preview = record
    essentials = Essentials(
        from_=None if person is None else Mailbox(*person),
        subject=subject,
        date=None if date is None else datetime.fromisoformat(date),
        message_id=message_id,
        attachments=attachments,
        preview=preview,
        findable="",
    )
    return Arrival(mail, bytes.fromhex(digest), essentials, folded)


if __name__ == "__main__":
    main()
