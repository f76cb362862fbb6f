"""Mails recognised after the server has numbered its folder anew, without fetching them again.

Message-ID, size and every byte of the header have to agree; a header names the servers and moments of a
mail's journey, so that two different mails share none. What is not recognised so is fetched, and known by
its content.
"""

import re
from collections.abc import Sequence
from hashlib import sha256

from wizard.mail.reading.message import read_essentials
from wizard.mail.receiving import batches
from wizard.mail.receiving.session import Session
from wizard.mail.store.rows import NewMail
from wizard.mail.store.store import Store
from wizard.model.problem import Problem
from wizard.protocol.actions import Told
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import FetchedEach, FetchedMessage

_HEADER_END = re.compile(rb"\r\n\r\n|\n\n|\r\r")


async def recognise(
    session: Session[ImapClient], store: Store, folder: str, uids: Sequence[int]
) -> Problem | None:
    """Name the folder's nameless mails by what the server tells of these UIDs."""
    nameless = store.numbering.nameless(folder)
    named: dict[int, NewMail] = {}

    async def hear(told: Told) -> None:
        if not isinstance(told, FetchedMessage) or told.header is None or told.size is None:
            return
        message_id = read_essentials(told.header).message_id
        candidates = nameless.get((message_id or "", told.size), [])
        for number in candidates:
            raw = store.raw(number)
            if raw is not None and _same_header(raw, told.header):
                candidates.remove(number)
                named[number] = NewMail(raw=raw, uid=told.uid, flags=told.flags)
                return

    pieces = [uids[start : start + batches.COUNT_LIMIT] for start in range(0, len(uids), batches.COUNT_LIMIT)]
    outcome = await session.hear(session.client.fetch_each(pieces, header_only=True), hear)
    if not isinstance(outcome, FetchedEach):
        return session.problem(outcome)
    store.numbering.recognise(folder, named)
    return None


def _same_header(raw: bytes, header: bytes) -> bool:
    return sha256(_header_of(raw)).digest() == sha256(_header_of(header)).digest()


def _header_of(raw: bytes) -> bytes:
    end = _HEADER_END.search(raw)
    return raw if end is None else raw[: end.start()]
