"""Bytes broken the way transports, bugs and people with bad intentions break them."""

import random
from collections.abc import Sequence


def mutated(raw: bytes, others: Sequence[bytes], tokens: Sequence[bytes], chance: random.Random) -> bytes:
    """The bytes with one to six changes, pieces of other inputs and telling words among them."""
    broken = bytearray(raw)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(broken) + 1)
        length = min(chance.choice((1, 2, 5, 20, 200)), len(broken) - place)
        match chance.randrange(6):
            case 0 if length:
                broken[place] = chance.randrange(256)
            case 1:
                del broken[place : place + length]
            case 2:
                broken[place:place] = broken[place : place + length] * chance.randint(1, 4)
            case 3:
                other = chance.choice(others)
                begin = chance.randrange(len(other))
                broken[place : place + length] = other[begin : begin + chance.randint(1, 300)]
            case 4:
                broken[place : place + chance.choice((0, length))] = chance.choice(tokens)
            case _ if chance.random() < 0.2:
                del broken[place:]
            case _:
                pass
    return bytes(broken)
