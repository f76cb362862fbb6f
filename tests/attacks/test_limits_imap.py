"""IMAP servers without measure: huge literals, numbers, lines and nests, and every odd form of the usual."""

import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.attacks.cases import Case, each, variants
from tests.helpers.mail_clients import PLAIN, SECRET, USER, open_imap, ready_imap
from tests.helpers.transcript import CHOPPINGS, Chop, play, whole
from wizard.protocol.actions import Action, Done, Failed, FailureKind, Outcome
from wizard.protocol.caps import Caps
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import (
    Appended,
    Fetched,
    FolderList,
    Selected,
    UidsFound,
)

CPU_S = 20.0
"""Far more than linear work takes, far less than anything else would; other programs do not count."""

Begin = Callable[[ImapClient], list[Action]]


def answered(begin: Begin, data: bytes, chop: Chop, caps: Caps | None = None) -> Outcome:
    """How an operation ends after these bytes."""
    shake = open_imap(caps=caps)
    actions = begin(shake)
    for piece in chop(data):
        actions = shake.receive(piece) or actions
    assert isinstance(actions[-1], Outcome), "no outcome"
    return actions[-1]


@contextmanager
def soon() -> Iterator[None]:
    """What stands inside may not take more time than linear work does."""
    began = time.process_time()
    yield
    assert time.process_time() - began < CPU_S


@contextmanager
def memory_of(size_bytes: int) -> Iterator[None]:
    """What stands inside may not take much more memory than what it reads."""
    tracemalloc.start()
    yield
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 12 * size_bytes, f"{peak / size_bytes:.0f} times the size"


def lists(shake: ImapClient) -> list[Action]:
    return shake.list_folders()


def searches(shake: ImapClient) -> list[Action]:
    return shake.uid_search_all()


def selects(shake: ImapClient) -> list[Action]:
    return shake.select(b"INBOX")


def fetches(shake: ImapClient) -> list[Action]:
    return shake.uid_fetch([1], body=True)


SIZES = ("104857601", "4294967296", "99999999999999", "99999999999999999999")


@each(variants("PRT-01", "imap", {size: size for size in SIZES}))
def test_a_huge_literal_is_refused_at_its_announcement(case: Case[str], chop: Chop) -> None:
    announced = f"* 1 FETCH (UID 1 BODY[] {{{case.given}}}\r\n".encode()

    with memory_of(100_000):
        outcome = answered(fetches, announced, chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TOO_LONG


@each(variants("PRT-01", "imap", {"before the login": "8193"}))
def test_before_the_login_literals_are_short(case: Case[str], chop: Chop) -> None:
    shake = ready_imap()

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"C: T1 AUTHENTICATE PLAIN {PLAIN}\nS: * X-STRANGE {{{case.given}}}",
        chop=chop,
    )

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TOO_LONG


NO_SIZE = ("-5", "", "1e9", " 5", "5 ", "+5", "0x5", "5-", "五", "999999999999999999999")


@each(variants("PRT-02", "imap", {f"{{{size}}}": size for size in NO_SIZE}))
def test_a_literal_without_a_sane_size_breaks_the_conversation(case: Case[str], chop: Chop) -> None:
    outcome = answered(lists, f'* LIST () "/" {{{case.given}}}\r\n'.encode(), chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.PROTOCOL


@each(variants("PRT-02", "imap", {"unclosed": "{5", "unopened": "5}", "crossed": "}5{"}))
def test_half_a_brace_announces_nothing(case: Case[str], chop: Chop) -> None:
    outcome = answered(lists, f'* LIST () "/" a{case.given}\r\nT2 OK\r\n'.encode(), chop)

    assert isinstance(outcome, FolderList)
    assert [folder.name_raw for folder in outcome.folders] == [f"a{case.given}".encode()]


LITERALS = {
    "after a word": b"* X-MANY ",
    "after spaces": b"* " + b" " * 60_000 + b"X-MANY ",
    "in a list": b"* LIST (",
    "in a fetch": b"* 1 FETCH (",
}


@each(variants("PRT-03", "imap", LITERALS))
def test_many_tiny_literals_take_linear_time(case: Case[bytes], chop: Chop) -> None:
    with soon():
        outcome = answered(lists, case.given + b"{1}\r\na " * 10_000 + b"\r\nT2 OK\r\n", chop)

    assert outcome == FolderList(())


def test_prt_03_two_hundred_thousand_literals_take_linear_time() -> None:
    with soon():
        outcome = answered(lists, b"* X-MANY " + b"{1}\r\na " * 200_000 + b"\r\nT2 OK\r\n", whole)

    assert outcome == FolderList(())


@each(variants("PRT-04", "imap", {"SEARCH": None}))
def test_a_search_of_150000_messages_in_one_line_is_read(case: Case[None], chop: Chop) -> None:
    few_pieces = chop in {CHOPPINGS["whole"], CHOPPINGS["at_cr"]}
    uids = tuple(range(1_000_000, 1_150_000 if few_pieces else 1_030_000))

    outcome = answered(
        searches, b"* SEARCH " + b" ".join(b"%d" % uid for uid in uids) + b"\r\nT2 OK\r\n", chop
    )

    assert outcome == UidsFound(uids)


MEGABYTE = 1_000_000
LONG = {
    "atom": b'* LIST () "/" ' + b"a" * MEGABYTE,
    "bracket": b'* LIST () "/" a[' + b"a" * MEGABYTE + b"]",
    "brackets": b'* LIST () "/" ' + b"[]" * (MEGABYTE // 2),
    "quoted": b'* LIST () "/" "' + b"a" * MEGABYTE + b'"',
    "escaped": b'* LIST () "/" "' + b"\\a" * (MEGABYTE // 2) + b'"',
    "unclosed": b'* LIST () "/" "' + b"\\a" * (MEGABYTE // 2),
    "spaces": b"* LIST ()" + b" " * MEGABYTE + b'"/" a',
    "status": b"* OK [X " + b"a" * MEGABYTE + b"] b",
    "unclosed code": b"* OK [X " + b"a" * MEGABYTE,
    "number": b"* " + b"1" * MEGABYTE + b" EXISTS",
}


@pytest.mark.parametrize("line", LONG.values(), ids=list(LONG))
def test_prt_04_a_long_line_takes_memory_of_its_own_size(line: bytes) -> None:
    shake = open_imap()
    shake.list_folders()

    with memory_of(len(line)), soon():
        actions = shake.receive(line + b"\r\nT2 OK\r\n")

    assert isinstance(actions[-1], FolderList | Failed)


@each(variants("PRT-04", "imap", {"CAPABILITY": b"* CAPABILITY " + b"A " * 60_000 + b"\r\nT2 OK\r\n"}))
def test_capabilities_without_end_are_cut(case: Case[bytes], chop: Chop) -> None:
    with soon():
        outcome = answered(lambda shake: shake.noop(), case.given, chop)

    assert outcome == Done()


def test_prt_04_a_million_capabilities_are_not_kept() -> None:
    shake = open_imap()
    shake.noop()

    with soon():
        shake.receive(b"* CAPABILITY " + b" ".join(b"%d" % number for number in range(1_000_000)) + b"\r\n")

    assert len(shake.capabilities) <= 1000


NESTS = {
    "LIST": (lists, b'* LIST %s () "/" x\r\n', FolderList(())),
    "FETCH": (fetches, b"* 1 FETCH (UID 1 BODYSTRUCTURE %s)\r\n", Fetched(())),
    "addresses": (fetches, b"* 1 FETCH (UID 1 ENVELOPE (NIL NIL (%s\r\n", Fetched(())),
    "FLAGS": (selects, b"* FLAGS %s\r\n", Selected(0, None, None)),
    "closing": (lists, b"* LIST ) %s\r\n", FolderList(())),
}


@each(variants("PRT-05", "imap", NESTS))
def test_nests_are_not_followed_beyond_the_cap(case: Case[tuple[Begin, bytes, Outcome]], chop: Chop) -> None:
    begin, line, expected = case.given

    with soon():
        outcome = answered(begin, line % (b"(" * 100_000) + b"T2 OK\r\n", chop)

    assert outcome == expected


@pytest.mark.parametrize("line", [line for _, line, _ in NESTS.values()], ids=list(NESTS))
def test_prt_05_a_million_parentheses_are_one_line_like_others(line: bytes) -> None:
    with soon():
        outcome = answered(lists, line % (b"(" * 1_000_000) + b"T2 OK\r\n", whole)

    assert outcome == FolderList(())


OPENED = {
    "2^32 - 1": (b"* 4294967295 EXISTS\r\n", Selected(4294967295, None, None)),
    "more than there can be": (b"* 99999999999999999999 EXISTS\r\n", Selected(0, None, None)),
    "no number": (b"* EXISTS\r\n", Selected(0, None, None)),
    "UIDNEXT 0": (b"* OK [UIDNEXT 0] x\r\n", Selected(0, None, None)),
    "UIDNEXT huge": (b"* OK [UIDNEXT 99999999999999999999999] x\r\n", Selected(0, None, None)),
    "UIDVALIDITY 0": (b"* OK [UIDVALIDITY 0] x\r\n", Selected(0, None, None)),
    "UIDVALIDITY negative": (b"* OK [UIDVALIDITY -1] x\r\n", Selected(0, None, None)),
    "UIDVALIDITY missing": (b"* OK [UIDVALIDITY] x\r\n", Selected(0, None, None)),
    "COPYUID": (b"* OK [COPYUID 1 1:4294967295 1:4294967295] x\r\n", Selected(0, None, None)),
}


@each(variants("PRT-06", "imap", OPENED))
def test_numbers_that_say_nothing_are_unknown(case: Case[tuple[bytes, Selected]], chop: Chop) -> None:
    line, expected = case.given

    with soon():
        outcome = answered(selects, line + b"T2 OK\r\n", chop)

    assert outcome == expected


RANGES = {
    "one of four billion": b'* ESEARCH (TAG "T2") UID ALL 1:4294967295\r\n',
    "the same again and again": b'* ESEARCH (TAG "T2") UID ALL ' + b",".join([b"1:49999"] * 2_000) + b"\r\n",
    "again in many lines": b'* ESEARCH (TAG "T2") UID ALL 1:49999\r\n' * 2_000,
    "again in many searches": b"* SEARCH 1:49999\r\n" * 2_000,
}


@each(variants("PRT-06", "imap", RANGES))
def test_ranges_without_measure_are_not_counted_out(case: Case[bytes], chop: Chop) -> None:
    with soon():
        outcome = answered(searches, case.given, chop, Caps(uids=100_000))

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TOO_LONG


@each(variants("PRT-06", "imap", {"APPENDUID": "APPENDUID 1 1:4294967295", "APPENDUID 0": "APPENDUID 1 0"}))
def test_a_uid_that_is_none_is_not_learnt(case: Case[str], chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.append(b"Sent", b"x\r\n"),
        f'C: T2 APPEND "Sent" {{3}}\nS: + go\nC: x␍␊\nS: T2 OK [{case.given}] stored',
        chop=chop,
    )

    assert outcome == Appended(None)
