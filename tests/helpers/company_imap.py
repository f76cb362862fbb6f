"""The IMAP server of a small mail company on loopback, with the extensions that a test switches on."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.helpers.fake_mail_server import Peer
from wizard.protocol.imap_names import decode, encode

if TYPE_CHECKING:
    from tests.helpers.mail_company import Company

USER = "taro@example.org"
PASSWORD = "correct horse"


@dataclass(slots=True)
class Kept:
    """A mail on the server."""

    raw: bytes
    flags: set[str] = field(default_factory=set)
    modseq: int = 1


@dataclass(slots=True)
class Box:
    """One folder on the server."""

    uid_validity: int = 1
    attributes: str = ""
    mails: dict[int, Kept] = field(default_factory=dict)
    last_uid: int = 0
    modseq: int = 1

    def put(self, raw: bytes, *flags: str) -> int:
        """Add a mail under the next UID."""
        uid = self.uid_next
        self.modseq += 1
        self.mails[uid] = Kept(raw, set(flags), self.modseq)
        self.last_uid = uid
        return uid

    @property
    def uid_next(self) -> int:
        """The next UID; one is never given twice."""
        return max(self.last_uid, max(self.mails, default=0)) + 1

    def flag(self, uid: int, *flags: str) -> None:
        """Set the flags of a mail."""
        self.modseq += 1
        self.mails[uid].flags = set(flags)
        self.mails[uid].modseq = self.modseq

    def remove(self, uid: int) -> Kept:
        """Take a mail away."""
        self.last_uid = self.uid_next - 1
        self.modseq += 1
        return self.mails.pop(uid)


async def serve_imap(peer: Peer, company: Company) -> None:
    """One conversation."""
    await peer.say("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN UIDPLUS] ready")
    selected: Box | None = None
    while True:
        tag, _, command = (await peer.hear()).partition(" ")
        if not await company.usual(peer, command, f"{tag} "):
            continue
        verb, _, rest = command.partition(" ")
        match verb:
            case "EXAMINE" | "SELECT":
                selected = company.boxes.get(_folder_of(company, rest.removesuffix(" (CONDSTORE)")) or "")
                await peer.say(*_opened(selected, verb, tag))
            case "UID":
                code = "" if selected is None else await _uid(peer, company, selected, rest)
                await peer.say(f"{tag} BAD nothing is open" if selected is None else f"{tag} OK {code}done")
            case "IDLE":
                await company.listened_to_by(peer)
                await peer.say(f"{tag} OK done")
            case "LOGOUT":
                await peer.say("* BYE bye", f"{tag} OK done")
                return
            case _:
                await peer.say(*await _outside(peer, company, verb, rest, tag))


async def _outside(peer: Peer, company: Company, verb: str, rest: str, tag: str) -> list[str]:
    """The answer to a command that has nothing to do with the open folder."""
    done = f"{tag} OK done"
    match verb:
        case "AUTHENTICATE":
            return [f"{tag} {_login(company, rest.split(' ')[1])}"]
        case "LIST":
            return [*_list(company, rest), done]
        case "STATUS":
            return [_state(company, _folder_of(company, rest.partition(" (")[0])), done]
        case "GETQUOTAROOT":
            return [f'* QUOTA "" (STORAGE {company.quota[0]} {company.quota[1]})', done]
        case "APPEND":
            await _append(peer, company, rest)
            return [done] if await company.usual(peer, "after APPEND") else []
        case "CREATE":
            company.boxes[decode(rest.strip('"').encode())] = Box()
        case "SUBSCRIBE":
            company.subscribed.append(decode(rest.strip('"').encode()))
        case _:
            raise AssertionError(verb)
    return [done]


def _login(company: Company, initial: str) -> str:
    _, name, password = base64.b64decode(initial).decode().split("\0")
    admitted = (name, password) == (USER, PASSWORD)
    return f"OK [CAPABILITY {company.offers}] in" if admitted else "NO [AUTHENTICATIONFAILED] no"


def _list(company: Company, words: str) -> list[str]:
    lines = [
        f'* LIST ({box.attributes}) "{company.delimiter}" "{encode(name).decode()}"'
        for name, box in company.boxes.items()
    ]
    return lines + ([_state(company, name) for name in company.boxes] if "STATUS" in words else [])


def _state(company: Company, name: str | None) -> str:
    assert name is not None
    box = company.boxes[name]
    unseen = sum("\\Seen" not in kept.flags for kept in box.mails.values())
    counts = f" HIGHESTMODSEQ {box.modseq}" if "CONDSTORE" in company.offers else ""
    return (
        f'* STATUS "{encode(name).decode()}" (MESSAGES {len(box.mails)} UNSEEN {unseen} '
        f"UIDNEXT {box.uid_next} UIDVALIDITY {box.uid_validity}{counts})"
    )


def _opened(box: Box | None, verb: str, tag: str) -> list[str]:
    if box is None:
        return [f"{tag} NO no such mailbox"]
    return [
        f"* {len(box.mails)} EXISTS",
        f"* OK [UIDVALIDITY {box.uid_validity}] v",
        f"* OK [UIDNEXT {box.uid_next}] n",
        f"* OK [HIGHESTMODSEQ {box.modseq}] m",
        f"{tag} OK [READ-{'ONLY' if verb == 'EXAMINE' else 'WRITE'}] done",
    ]


async def _uid(peer: Peer, company: Company, box: Box, command: str) -> str:
    """Do it, and give the code for the answer."""
    verb, _, rest = command.partition(" ")
    wanted, _, more = rest.partition(" ")
    match verb:
        case "SEARCH":
            await peer.say(f"* SEARCH {' '.join(map(str, _search(box, rest)))}".rstrip())
        case "FETCH":
            await _fetch(peer, company, box, wanted, more)
        case "STORE":
            for uid in _chosen(box, wanted):
                given = set(more.partition("(")[2].strip(")").split())
                flags = box.mails[uid].flags
                box.flag(uid, *(flags | given if more.startswith("+") else flags - given))
        case "COPY" | "MOVE":
            return await _transfer(peer, company, box, verb, rest)
        case "EXPUNGE":
            for uid in _chosen(box, wanted):
                if "\\Deleted" in box.mails[uid].flags:
                    box.remove(uid)
        case _:
            raise AssertionError(command)
    return ""


def _search(box: Box, words: str) -> list[int]:
    asked = words.removeprefix("RETURN (ALL) ")
    if asked.startswith("HEADER Message-ID "):
        wanted = asked.removeprefix("HEADER Message-ID ").strip('"').encode()
        return [
            uid for uid, kept in sorted(box.mails.items()) if wanted in kept.raw.partition(b"\r\n\r\n")[0]
        ]
    if asked.startswith("LARGER "):
        return [uid for uid, kept in sorted(box.mails.items()) if len(kept.raw) > int(asked[7:])]
    first = int(asked.removeprefix("UID ").partition(":")[0]) if asked != "ALL" else 1
    return [uid for uid in sorted(box.mails) if uid >= first or uid == max(box.mails)]


async def _fetch(peer: Peer, company: Company, box: Box, wanted: str, items: str) -> None:
    since = re.search(r"\(CHANGEDSINCE (\d+)\)", items)
    for number, uid in enumerate(sorted(box.mails), 1):
        kept = box.mails.get(uid)
        if kept is None or not _is_in(uid, wanted) or (since and kept.modseq <= int(since[1])):
            continue
        facts = f"UID {uid} FLAGS ({' '.join(sorted(kept.flags))}) RFC822.SIZE {len(kept.raw)}"
        if "BODY.PEEK[" not in items:
            await peer.say(f"* {number} FETCH ({facts})")
            continue
        header = "HEADER" in items
        data = kept.raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if header else kept.raw
        what = "BODY[HEADER]" if header else "BODY[]"
        head = f"* {number} FETCH ({facts} {what} {{{len(data)}}}\r\n".encode()
        if header:
            await peer.send(head + data + b")\r\n")
        else:
            await company.hand_out(peer, head + data + b")\r\n")


async def _transfer(peer: Peer, company: Company, box: Box, verb: str, rest: str) -> str:
    wanted, _, name = rest.partition(" ")
    target = company.boxes[_folder_of(company, name) or ""]
    uids = _chosen(box, wanted)
    pairs = [(uid, target.put(box.mails[uid].raw, *box.mails[uid].flags)) for uid in uids]
    if verb == "MOVE":
        for uid in uids:
            box.remove(uid)
    if not await company.usual(peer, f"after {verb}"):
        return ""
    if not pairs or "UIDPLUS" not in company.offers:
        return ""
    old, new = (",".join(str(pair[side]) for pair in pairs) for side in (0, 1))
    code = f"[COPYUID {target.uid_validity} {old} {new}] "
    if verb == "COPY":
        return code
    await peer.say(f"* OK {code}moved")
    return ""


def _chosen(box: Box, wanted: str) -> list[int]:
    return [uid for uid in sorted(box.mails) if _is_in(uid, wanted)]


def _is_in(uid: int, wanted: str) -> bool:
    for piece in wanted.split(","):
        first, _, last = piece.partition(":")
        if int(first) <= uid <= (2**32 if last == "*" else int(last or first)):
            return True
    return False


async def _append(peer: Peer, company: Company, command: str) -> None:
    match = re.fullmatch(r'(".*"|\S+) \(([^)]*)\) \{(\d+)(\+?)\}', command)
    assert match is not None, command
    if not match[4]:
        await peer.say("+ go on")
    raw = await peer.reader.readexactly(int(match[3]))
    await peer.reader.readline()
    company.boxes[_folder_of(company, match[1]) or ""].put(raw, *match[2].split())


def _folder_of(company: Company, word: str) -> str | None:
    wire = word.strip('"').encode()
    return next((name for name in company.boxes if encode(name) == wire), None)
