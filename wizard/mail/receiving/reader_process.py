"""Reads mails in a process of its own: raw mails come on standard input, what was read of them goes back.

Mails that nobody has looked at are taken apart where there are no passwords, and a second processor helps.
Whoever started it ends it by closing its input. Both directions carry frames of byte strings: how many, how
long each is (32-bit numbers in network order), and all of them. An answer is JSON, then for each mail what
its index takes, which nobody decodes on the way.
"""

import gc
import json
import signal
import struct
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import IO, Any, Final

from wizard.mail.reading.message import Essentials
from wizard.mail.store.arrival import Arrival, read_arrival
from wizard.mail.store.rows import NewMail
from wizard.mail.text.mailboxes import Mailbox

_NUMBER: Final = struct.Struct("!I")
_AS_TEXT: Final = ("utf-8", "surrogatepass")


class FrameError(Exception):
    """The other side ended, or what it said is no frame."""


def write_mails(stream: IO[bytes], mails: Sequence[NewMail]) -> None:
    """Hand over the bytes of these mails."""
    _write_all(stream, [mail.raw for mail in mails])


def read_mails(stream: IO[bytes]) -> list[bytes] | None:
    """The bytes that were handed over, None when there will be no more.

    Raises:
        FrameError: the stream ended in the middle.
    """
    count = _read_count(stream)
    return None if count is None else _read_all(stream, count)


def write_arrivals(stream: IO[bytes], arrivals: Sequence[Arrival]) -> None:
    """Hand back what was read, in the order of the mails."""
    records = json.dumps([_record(arrival) for arrival in arrivals], ensure_ascii=False)
    _write_all(stream, [records.encode(*_AS_TEXT), *(arrival.indexed for arrival in arrivals)])


def read_arrivals(stream: IO[bytes], mails: Sequence[NewMail]) -> list[Arrival]:
    """What was read of these mails.

    Raises:
        FrameError: the stream ended, or holds something else.
    """
    if _read_count(stream) != len(mails) + 1:
        raise FrameError("no arrivals")
    records, *texts = _read_all(stream, len(mails) + 1)
    # They go as they are into the JSON that SQLite gets.
    if any(b'"' in text or b"\\" in text for text in texts):
        raise FrameError("no text of an index")
    try:
        of_each = zip(mails, json.loads(records.decode(*_AS_TEXT)), texts, strict=True)
        return [_arrival(*of_one) for of_one in of_each]
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


def _write_all(stream: IO[bytes], pieces: Sequence[bytes]) -> None:
    """One frame: how many pieces, how long each is, and all of them."""
    lengths = [len(piece) for piece in pieces]
    stream.write(b"".join([struct.pack(f"!I{len(lengths)}I", len(lengths), *lengths), *pieces]))
    stream.flush()


def _read_count(stream: IO[bytes]) -> int | None:
    """How many pieces the next frame has, None at the end of the stream."""
    head = stream.read(_NUMBER.size)
    if not head:
        return None
    if len(head) != _NUMBER.size:
        raise FrameError("the end came too soon")
    count: int = _NUMBER.unpack(head)[0]
    return count


def _read_all(stream: IO[bytes], count: int) -> list[bytes]:
    lengths = struct.unpack(f"!{count}I", _exactly(stream, count * _NUMBER.size))
    return [_exactly(stream, length) for length in lengths]


def _exactly(stream: IO[bytes], count: int) -> bytes:
    data = stream.read(count)
    if len(data) != count:
        raise FrameError("the end came too soon")
    return data


def _record(arrival: Arrival) -> list[Any]:
    essentials = arrival.essentials
    person = essentials.from_
    return [
        arrival.digest.hex(),
        None if person is None else [person.name, person.address],
        essentials.subject,
        essentials.date and essentials.date.isoformat(),
        essentials.message_id,
        essentials.attachments,
        essentials.preview,
    ]


def _arrival(mail: NewMail, record: list[Any], indexed: bytes) -> Arrival:
    digest, person, subject, date, message_id, attachments, preview = record
    essentials = Essentials(
        from_=None if person is None else Mailbox(*person),
        subject=subject,
        date=None if date is None else datetime.fromisoformat(date),
        message_id=message_id,
        attachments=attachments,
        preview=preview,
        findable="",
    )
    return Arrival(mail, bytes.fromhex(digest), essentials, indexed)


if __name__ == "__main__":
    main()
