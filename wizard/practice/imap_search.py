"""SEARCH by what mail programs need to find their way: flags, sets, header fields (RFC 3501 §6.4.4)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from wizard.practice.imap_arguments import UNREADABLE, CommandError, string
from wizard.practice.imap_items import field_name, fields_of
from wizard.practice.imap_sets import is_set, positions
from wizard.practice.mailbox import SYSTEM_FLAGS, StoredMessage
from wizard.protocol.imap_tokens import Node

KEYS_CAP: Final = 32
_CHARSETS: Final = frozenset({b"UTF-8", b"US-ASCII"})
_FLAG_KEYS: Final = {flag[1:].upper(): flag for flag in SYSTEM_FLAGS}
_HEADER_KEYS: Final = frozenset({b"FROM", b"TO", b"CC", b"SUBJECT"})

# Nothing is ever "recent" here: every client sees the same.
_CONSTANT_KEYS: Final = {b"ALL": True, b"OLD": True, b"NEW": False, b"RECENT": False}

Test = Callable[[int, StoredMessage], bool]


def search(
    keys: Sequence[Node], uids: Sequence[int], messages: Mapping[int, StoredMessage]
) -> list[tuple[int, int]]:
    """Number and UID of the messages that pass every key; `uids` are those that the client knows of.

    Raises:
        CommandError: a key is not known here.
    """
    tests = _Reading(keys, uids).tests()
    return [
        (number, uid)
        for number, uid in enumerate(uids, 1)
        if uid in messages and all(test(number, messages[uid]) for test in tests)
    ]


class _Reading:
    """Keys on their way to tests."""

    def __init__(self, keys: Sequence[Node], uids: Sequence[int]) -> None:
        self._left = [string(key) for key in keys]
        self._uids = uids
        if len(self._left) > KEYS_CAP:
            raise CommandError(b"NO [LIMIT] Too many keys")

    def tests(self) -> list[Test]:
        """All tests; at least one."""
        if self._left and self._left[0].upper() == b"CHARSET":
            self._next()
            if self._next().upper() not in _CHARSETS:
                raise CommandError(b"NO [BADCHARSET (UTF-8 US-ASCII)] That charset is not known here")
        found = [self._test()]
        while self._left:
            found.append(self._test())
        return found

    def _next(self) -> bytes:
        if not self._left:
            raise CommandError(UNREADABLE)
        return self._left.pop(0)

    def _test(self) -> Test:
        word = self._next()
        key = word.upper()
        plain_key = key.removeprefix(b"UN")
        if plain_key in _FLAG_KEYS:
            return _has_flag(_FLAG_KEYS[plain_key], wanted=key == plain_key)
        if key in _HEADER_KEYS:
            return _has_field(key, self._next())
        if key in _CONSTANT_KEYS:
            return _is(_CONSTANT_KEYS[key])
        if key == b"HEADER":
            return _has_field(self._next().upper(), self._next())
        return self._nested_test(key) if key in {b"NOT", b"UID"} else self._number_test(word)

    def _nested_test(self, key: bytes) -> Test:
        if key == b"NOT":
            test = self._test()
            return lambda number, message: not test(number, message)
        uids = self._chosen(self._next(), self._uids)
        return lambda _number, message: message.uid in uids

    def _number_test(self, word: bytes) -> Test:
        if not is_set(word):
            raise CommandError(b"BAD That cannot be searched for here")
        numbers = self._chosen(word, range(1, len(self._uids) + 1))
        return lambda number, _message: number in numbers

    def _chosen(self, word: bytes, numbers: Sequence[int]) -> frozenset[int]:
        if not is_set(word):
            raise CommandError(UNREADABLE)
        return frozenset(numbers[position] for position in positions(word, numbers))


def _is(answer: bool) -> Test:  # noqa: FBT001 - the answer is what it is about
    return lambda _number, _message: answer


def _has_flag(flag: bytes, *, wanted: bool) -> Test:
    return lambda _number, message: (flag in message.flags) is wanted


def _has_field(name: bytes, value: bytes) -> Test:
    lowered = value.lower()

    def test(_number: int, message: StoredMessage) -> bool:
        return any(
            field_name(field) == name and lowered in field.partition(b":")[2].lower()
            for field in fields_of(message.header)
        )

    return test
