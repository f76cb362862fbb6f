"""Good conversations spoilt: bytes flipped, cut, doubled and exchanged, and everything chopped anew."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.helpers.good_conversations import Conversation, in_tls, in_tls_from_the_start

PROTOCOLS = ("imap", "pop3", "smtp")

_WORDS = (
    b"\r\n", b"\n", b"\r", b"\0", b" ", b"(", b")", b'"', b"\\", b"[", b"]", b"{0}\r\n", b"{3}\r\nabc",
    b"{4294967296}\r\n", b"{-1}\r\n", b"* ", b"+ ", b"+\r\n", b"* BYE x\r\n", b"* OK [ALERT] x\r\n",
    b"* NO x\r\n", b"* PREAUTH x\r\n", b"T1 OK\r\n", b"T2 BAD\r\n", b"T9 NO x\r\n", b"NIL", b"4294967295",
    b"99999999999999999999", b"-1", b"1:4294967295", b"* 1 FETCH (UID 3 BODY[] {2}\r\nxx)\r\n",
    b"* SEARCH 1\r\n", b"+OK\r\n", b"-ERR x\r\n", b".\r\n", b"..\r\n", b"220 ", b"250-", b"250 x\r\n",
    b"334 \r\n", b"354 x\r\n", b"421 x\r\n", b"535 5.7.8 x\r\n", b"\x1b[2J", b"\xff\xfe", "\u202e".encode(),
    b"\x16\x03\x01\x02\x00\x01", b"AUTH=PLAIN", b"STARTTLS", b"LITERAL+",
)  # fmt: skip


def corpus(protocol: str) -> tuple[Conversation, ...]:
    """The good conversations of a protocol."""
    return in_tls(protocol), in_tls_from_the_start(protocol)


@dataclass(frozen=True, slots=True)
class Mutated:
    """A good conversation, and the pieces in which its spoilt bytes come.

    `breaks_off` says that the server hangs up at the end; otherwise it falls silent.
    """

    conversation: Conversation
    pieces: tuple[bytes, ...]
    breaks_off: bool


class Mutator:
    """Makes spoilt conversations of one protocol; the same seed always makes the same one."""

    def __init__(self, protocol: str) -> None:
        self._conversations = [(one, _turns(one)) for one in corpus(protocol)]
        # Whole answers of every protocol, to be put where they do not belong.
        self._strangers = [turn for name in PROTOCOLS for one in corpus(name) for turn in _turns(one)]

    def mutated(self, seed: int) -> Mutated:
        """The conversation of this seed."""
        dice = random.Random(seed)
        conversation, turns = dice.choice(self._conversations)
        spoilt = list(turns)
        for _ in range(dice.choice((1, 1, 1, 2, 3, 6))):
            self._spoil(spoilt, dice)
        pieces = tuple(piece for turn in spoilt for piece in _chopped(turn, dice))
        if dice.random() < 0.2:
            pieces = pieces[: dice.randrange(len(pieces) + 1)]
        return Mutated(conversation, pieces, breaks_off=dice.random() < 0.5)

    def _spoil(self, turns: list[bytes], dice: random.Random) -> None:
        if not turns:
            return
        at = dice.randrange(len(turns))
        match dice.randrange(12):
            case 0:
                del turns[at]
            case 1:
                turns.insert(at, turns[at])
            case 2:
                turns.insert(at, dice.choice(self._strangers))
            case 3:
                turns[at] += dice.choice(self._strangers)
            case 4:
                other = dice.randrange(len(turns))
                turns[at], turns[other] = turns[other], turns[at]
            case _:
                turns[at] = _spoilt(turns[at], dice)


def _spoilt(turn: bytes, dice: random.Random) -> bytes:
    """One turn with one change in it."""
    start = dice.randrange(len(turn) + 1)
    end = min(len(turn), start + dice.choice((1, 1, 2, 5, 40)))
    before, piece, after = turn[:start], turn[start:end], turn[end:]
    match dice.randrange(7):
        case 0:
            piece = bytes(byte ^ (1 << dice.randrange(8)) for byte in piece)
        case 1:
            piece = b""
        case 2:
            piece *= dice.choice((2, 3, 50))
        case 3:
            piece = dice.choice(_WORDS) + piece
        case 4:
            piece = dice.choice(_WORDS) * dice.choice((1, 2, 300, 2000))
        case 5:
            piece = dice.randbytes(dice.choice((1, 3, 20))) + piece
        case _:
            after = b""
    return before + piece + after


def _chopped(turn: bytes, dice: random.Random) -> Iterator[bytes]:
    longest = dice.choice((1, 7, 100, 1_000_000, 1_000_000))
    start = 0
    while start < len(turn):
        end = start + dice.randint(1, longest)
        yield turn[start:end]
        start = end


def _turns(conversation: Conversation) -> Sequence[bytes]:
    return [turn for step in conversation.steps for turn in step.turns()]
