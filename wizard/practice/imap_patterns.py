"""The patterns of LIST (RFC 3501 §6.3.8), matched in one walk, whatever pattern a client thinks of."""

from typing import Final

DELIMITER: Final = b"/"


def matches(pattern: bytes, name: bytes) -> bool:
    """Whether the pattern covers the name: `*` stands for anything, `%` for anything within one level."""
    ends = {0}
    for character in (pattern[index : index + 1] for index in range(len(pattern))):
        match character:
            case b"*":
                ends = set(range(min(ends), len(name) + 1))
            case b"%":
                ends = {further for end in ends for further in range(end, _level_end(name, end) + 1)}
            case _:
                ends = {end + 1 for end in ends if name[end : end + 1] == character}
        if not ends:
            return False
    return len(name) in ends


def _level_end(name: bytes, start: int) -> int:
    end = name.find(DELIMITER, start)
    return len(name) if end < 0 else end
