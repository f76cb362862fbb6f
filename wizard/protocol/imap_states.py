"""The meaning of STATUS, QUOTA and COPYUID. Nothing here raises on any bytes."""

from collections.abc import Iterator

from wizard.protocol.imap_outcomes import FolderState, Quota
from wizard.protocol.imap_replies import MAX_MODSEQ, number_in
from wizard.protocol.imap_responses import Data, Status
from wizard.protocol.imap_tokens import Node, tokenize

_KIB = 1024
_MOST = 2**63 - 1


def parse_status(data: Data, *, deep: int) -> FolderState | None:
    """One STATUS response; None when it is malformed."""
    nodes = tokenize(data.parts, deep=deep)
    if nodes is None or len(nodes) < 2:
        return None
    name_raw, items = nodes[:2]
    if not isinstance(name_raw, bytes) or not name_raw or not isinstance(items, list):
        return None
    told = {
        bytes(word).upper(): value
        for word, value in zip(items[::2], items[1::2], strict=False)
        if isinstance(word, bytes)
    }
    return FolderState(
        name_raw=bytes(name_raw),
        messages=_count(told.get(b"MESSAGES")),
        unseen=_count(told.get(b"UNSEEN")),
        uid_next=number_in(told.get(b"UIDNEXT", b"")),
        uid_validity=number_in(told.get(b"UIDVALIDITY", b"")),
        modseq=number_in(told.get(b"HIGHESTMODSEQ", b""), limit=MAX_MODSEQ),
    )


def parse_quota(data: Data, *, deep: int) -> list[Quota]:
    """The storage limits of one QUOTA response (RFC 9208 §4.2.1), which counts in units of 1,024 bytes."""
    nodes = tokenize(data.parts, deep=deep) or []
    words = next((node for node in nodes if isinstance(node, list)), [])
    found: list[Quota] = []
    for resource, used, limit in zip(words[::3], words[1::3], words[2::3], strict=False):
        if not isinstance(resource, bytes) or resource.upper() != b"STORAGE":
            continue
        most = number_in(limit, limit=_MOST // _KIB)
        now = _count(used)
        if most is not None and now is not None:
            found.append(Quota(used_bytes=now * _KIB, limit_bytes=most * _KIB))
    return found


def copied_uids(status: Status, *, asked: frozenset[int]) -> dict[int, int]:
    """The old and new UIDs in a COPYUID code (RFC 4315 §3); empty when it does not fit what was asked."""
    words = status.arguments.split()
    if status.code != "COPYUID" or len(words) != 3:
        return {}
    old = list(_uids(words[1], most=len(asked)))
    new = list(_uids(words[2], most=len(asked)))
    if len(old) != len(new) or not asked.issuperset(old):
        return {}
    return dict(zip(old, new, strict=True))


def _uids(uid_set: bytes, *, most: int) -> Iterator[int]:
    """The UIDs of a set in its order, at most so many and one more."""
    left = most + 1
    for piece in uid_set.split(b","):
        first_word, _, last_word = piece.partition(b":")
        first, last = number_in(first_word), number_in(last_word or first_word)
        if first is None or last is None:
            return
        low, high = min(first, last), max(first, last)
        for uid in range(low, min(high, low + left - 1) + 1):
            yield uid
            left -= 1
        if left <= 0:
            return


def _count(node: Node | None) -> int | None:
    if node == b"0":
        return 0
    return None if node is None else number_in(node, limit=_MOST)
