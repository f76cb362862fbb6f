"""IMAP with several commands on their way: what is there, what changed, every message as it comes, moves."""

import zlib

import pytest

from tests.helpers.mail_clients import open_imap
from tests.helpers.transcript import Chop, play
from wizard.protocol.actions import Done, Failed, FailureKind, Send, Told
from wizard.protocol.caps import Caps
from wizard.protocol.imap_outcomes import (
    FetchedEach,
    FetchedMessage,
    Folder,
    FolderState,
    NotOpened,
    Overview,
    Quota,
    Selected,
    Survey,
    Transferred,
)
from wizard.protocol.operations import ClientState


def test_a_mailbox_is_opened_and_looked_through_in_one_round_trip(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 CONDSTORE ESEARCH")

    outcome = play(
        shake,
        shake.survey(b"INBOX", larger_than=1000, since=41),
        """C: T2 SELECT "INBOX" (CONDSTORE)
           C: T3 UID SEARCH RETURN (ALL) ALL
           C: T4 UID SEARCH RETURN (ALL) LARGER 1000
           C: T5 UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE 41)
           S: * 4 EXISTS
           S: * OK [UIDVALIDITY 9] v
           S: * OK [UIDNEXT 8] n
           S: * OK [HIGHESTMODSEQ 50] m
           S: T2 OK [READ-WRITE] done
           S: * ESEARCH (TAG "T3") UID ALL 1:3,7
           S: T3 OK
           S: * ESEARCH (TAG "T4") UID ALL 2
           S: T4 OK
           S: * 3 FETCH (UID 3 FLAGS (\\Seen) MODSEQ (45))
           S: T5 OK""",
        chop=chop,
    )

    assert outcome == Survey(
        selected=Selected(4, 9, 8, modseq=50),
        uids=(1, 2, 3, 7),
        large=frozenset({2}),
        changed=(FetchedMessage(3, ("\\Seen",)),),
    )


def test_a_server_without_extensions_is_looked_through_too(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.survey(b"A", larger_than=5, read_only=True, since=41),
        """C: T2 EXAMINE "A"
           C: T3 UID SEARCH ALL
           C: T4 UID SEARCH LARGER 5
           S: * 0 EXISTS
           S: T2 OK
           S: T3 OK nothing said
           S: * SEARCH 9
           S: T4 BAD what
           """.strip(),
        chop=chop,
    )

    assert outcome == Survey(selected=Selected(0, None, None, read_only=True), uids=(), large=frozenset({9}))


def test_a_name_that_must_be_a_literal_is_waited_for(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.survey("受".encode(), larger_than=5),
        """C: T2 SELECT {3}
           S: + go
           C: 受
           S: * 1 EXISTS
           S: T2 OK
           C: T3 UID SEARCH ALL
           C: T4 UID SEARCH LARGER 5
           S: * SEARCH 4
           S: T3 OK
           S: * SEARCH
           S: T4 OK""",
        chop=chop,
    )

    assert outcome == Survey(selected=Selected(1, None, None), uids=(4,))


def test_a_mailbox_that_does_not_open_is_refused_with_its_reason(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.survey(b"Nope", larger_than=5),
        """C: T2 SELECT "Nope"
           C: T3 UID SEARCH ALL
           C: T4 UID SEARCH LARGER 5
           S: T2 NO [NONEXISTENT] no such mailbox
           S: T3 BAD nothing is open
           S: T4 BAD nothing is open""",
        chop=chop,
    )

    assert outcome == NotOpened("no such mailbox", "NONEXISTENT")
    assert shake.state is ClientState.LOGGED_IN


def test_messages_are_told_as_they_come_and_only_those_that_were_asked_for(chop: Chop) -> None:
    shake = open_imap()
    told: list[Told] = []

    outcome = play(
        shake,
        shake.fetch_each([[5, 6], [8]]),
        """C: T2 UID FETCH 5:6 (UID FLAGS INTERNALDATE BODY.PEEK[])
           C: T3 UID FETCH 8 (UID FLAGS INTERNALDATE BODY.PEEK[])
           S: * 1 FETCH (UID 5 FLAGS (\\Seen) BODY[] {3}
           S: one)
           S: * 9 FETCH (UID 7 BODY[] {6}
           S: forged)
           S: * 1 FETCH (UID 5 BODY[] {5}
           S: again)
           S: * 9 FETCH (BODY[] {5}
           S: noUID)
           S: * 3 FETCH (UID 8 FLAGS (\\Flagged))
           S: * 0 EXPUNGE
           S: T2 NO [EXPUNGEISSUED] some are gone
           S: * 3 FETCH (UID 8 BODY[] {5}
           S: eight)
           S: T3 OK""",
        chop=chop,
        told=told,
    )

    assert told == [FetchedMessage(5, ("\\Seen",), raw=b"one"), FetchedMessage(8, raw=b"eight")]
    assert outcome == FetchedEach(refused=((5, 6),))


def test_headers_alone_are_told_too(chop: Chop) -> None:
    shake = open_imap()
    told: list[Told] = []

    play(
        shake,
        shake.fetch_each([[5]], header_only=True),
        """C: T2 UID FETCH 5 (UID FLAGS RFC822.SIZE INTERNALDATE BODY.PEEK[HEADER])
           S: * 1 FETCH (UID 5 RFC822.SIZE 99 BODY[HEADER] {6}
           S: A: b␍␊)
           S: T2 OK""",
        chop=chop,
        told=told,
    )

    assert told == [FetchedMessage(5, (), 99, header=b"A: b\r\n")]


def test_only_so_many_commands_are_on_their_way_and_their_answers_may_change_places() -> None:
    shake = open_imap()
    first = shake.fetch_each([[uid] for uid in range(1, 11)])

    second = shake.receive(b"T3 OK\r\n")
    third = shake.receive(b"T2 OK\r\n")
    rest = shake.receive(b"".join(b"T%d OK\r\n" % number for number in range(4, 12)))

    assert len(first) == 8
    assert second == [Send(b"T10 UID FETCH 9 (UID FLAGS INTERNALDATE BODY.PEEK[])\r\n")]
    assert third == [Send(b"T11 UID FETCH 10 (UID FLAGS INTERNALDATE BODY.PEEK[])\r\n")]
    assert rest == [FetchedEach()]


@pytest.mark.parametrize("line", ["T9 OK", "T1 OK", "+ more", "* BYE over", "junk"])
def test_an_answer_to_no_command_ends_a_pipeline(line: str, chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.fetch_each([[1]]),
        f"C: T2 UID FETCH 1 (UID FLAGS INTERNALDATE BODY.PEEK[])\nS: {line}",
        chop=chop,
    )

    assert isinstance(outcome, Failed)
    assert outcome.is_final


def test_a_mailbox_larger_than_one_operation_may_be_can_be_fetched() -> None:
    shake = open_imap(caps=Caps(operation_bytes=1000, message_bytes=500))
    shake.fetch_each([[uid] for uid in range(1, 101)])
    body = b"x" * 300

    for uid in range(1, 101):
        (told, *_) = shake.receive(
            b"* 1 FETCH (UID %d BODY[] {300}\r\n%b)\r\nT%d OK\r\n" % (uid, body, uid + 1)
        )
        assert told == FetchedMessage(uid, raw=body)

    assert shake.state is ClientState.LOGGED_IN


def test_prt_01_more_than_all_commands_may_bring_is_too_much() -> None:
    shake = open_imap(caps=Caps(operation_bytes=1000, message_bytes=500))
    shake.fetch_each([[1]])
    actions = []
    for _ in range(100):
        actions += shake.receive(b"* 1 FETCH (UID 2 BODY[] {300}\r\n%b)\r\n" % (b"x" * 300))

    assert isinstance(actions[-1], Failed)
    assert actions[-1].kind is FailureKind.TOO_LONG


def test_flags_are_told_of_the_messages_asked_for(chop: Chop) -> None:
    shake = open_imap()
    told: list[Told] = []

    outcome = play(
        shake,
        shake.fetch_flags([1, 2]),
        """C: T2 UID FETCH 1:2 (UID FLAGS)
           S: * 1 FETCH (UID 1 FLAGS (\\Seen))
           S: * 1 FETCH (UID 3)
           S: T2 OK""",
        chop=chop,
        told=told,
    )

    assert told == [FetchedMessage(1, ("\\Seen",))]
    assert outcome == FetchedEach()
    assert shake.fetch_flags([0]) == [Failed(FailureKind.INPUT, note="not a UID")]


def test_a_move_tells_the_new_names(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 MOVE UIDPLUS")

    outcome = play(
        shake,
        shake.uid_move([4, 2], b"Trash"),
        """C: T2 UID MOVE 2,4 "Trash"
           S: * OK [COPYUID 1 2,4 10:11] moved
           S: * 2 EXPUNGE
           S: T2 OK done""",
        chop=chop,
    )

    assert outcome == Transferred(new_uids=((2, 10), (4, 11)))
    assert shake.can_move
    assert shake.can_expunge


@pytest.mark.parametrize(
    "code",
    ["1 2 10:4294967295", "1 1:4294967295 1:4294967295", "1 3 10", "1 2", "x y z", "1 2 0", "1 2,2 9"],
)
def test_prt_06_a_copyuid_that_does_not_fit_says_nothing(code: str, chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 UIDPLUS")

    outcome = play(
        shake, shake.uid_copy([2], b"T"), f'C: T2 UID COPY 2 "T"\nS: T2 OK [COPYUID {code}]', chop=chop
    )

    assert outcome == Transferred()


def test_a_copy_cut_before_its_answer_has_an_open_fate(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(shake, shake.uid_copy([2], b"T"), 'C: T2 UID COPY 2 "T"\nEOF', chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.UNKNOWN_FATE


def test_rel_25_only_named_messages_are_expunged_or_none(chop: Chop) -> None:
    plain, plus = open_imap(), open_imap("IMAP4rev1 UIDPLUS")

    refused = play(plain, plain.uid_expunge([2]), "", chop=chop)
    done = play(plus, plus.uid_expunge([2]), "C: T2 UID EXPUNGE 2\nS: * 1 EXPUNGE\nS: T2 OK", chop=chop)

    assert isinstance(refused, Failed)
    assert not refused.is_final
    assert done == Done()


def test_folders_their_states_and_the_quota_come_in_one_round_trip(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 LIST-EXTENDED SPECIAL-USE LIST-STATUS CONDSTORE QUOTA")

    outcome = play(
        shake,
        shake.overview(),
        """C: T2 LIST "" "*" RETURN (SPECIAL-USE STATUS (MESSAGES UNSEEN UIDNEXT UIDVALIDITY HIGHESTMODSEQ))
           C: T3 GETQUOTAROOT "INBOX"
           S: * LIST (\\Sent) "/" Sent
           S: * STATUS Sent (MESSAGES 0 UNSEEN 0 UIDNEXT 5 UIDVALIDITY 7 HIGHESTMODSEQ 9)
           S: * STATUS broken
           S: * STATUS () ()
           S: T2 OK
           S: * QUOTAROOT INBOX "a" "b"
           S: * QUOTA "a" (STORAGE 10 512 MESSAGE 5 6)
           S: * QUOTA "b" (STORAGE 9 10)
           S: * QUOTA "c" (STORAGE 1 0)
           S: * QUOTA x
           S: T3 OK""",
        chop=chop,
    )

    assert outcome == Overview(
        folders=(Folder(b"Sent", "Sent", "/", ("\\Sent",)),),
        states=(FolderState(name_raw=b"Sent", messages=0, unseen=0, uid_next=5, uid_validity=7, modseq=9),),
        quota=Quota(used_bytes=9 * 1024, limit_bytes=10 * 1024),
    )


def test_a_quota_that_is_refused_is_no_harm(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 QUOTA")

    outcome = play(
        shake,
        shake.overview(),
        'C: T2 LIST "" "*"\nC: T3 GETQUOTAROOT "INBOX"\nS: T2 OK\nS: T3 NO no quota here',
        chop=chop,
    )

    assert outcome == Overview(folders=())


def test_names_in_utf8_are_agreed_to_only_where_they_must_be(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 UTF8=ONLY")

    outcome = play(
        shake,
        shake.overview(),
        'C: T2 ENABLE UTF8=ACCEPT\nS: T2 OK\nC: T3 LIST "" "*"\nS: * LIST () "/" "送信"\nS: T3 OK',
        chop=chop,
    )

    assert outcome == Overview(folders=(Folder("送信".encode(), "送信", "/"),))


def test_the_state_of_one_folder_can_be_asked(chop: Chop) -> None:
    shake = open_imap()
    told: list[Told] = []

    outcome = play(
        shake,
        shake.status(b"A"),
        """C: T2 STATUS "A" (MESSAGES UNSEEN UIDNEXT UIDVALIDITY)
           S: * STATUS "A" (UIDNEXT 5 MESSAGES 4294967296)
           S: T2 OK""",
        chop=chop,
        told=told,
    )

    assert outcome == Done()
    assert told == [FolderState(name_raw=b"A", messages=4294967296, uid_next=5)]


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH)


def test_a_compressed_line_says_the_same(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 COMPRESS=DEFLATE")
    assert play(shake, shake.compress(), "C: T2 COMPRESS DEFLATE\nS: T2 OK", chop=chop) == Done()

    (sent,) = shake.noop()
    answer = deflated(b"* OK " + b"x" * 5000 + b"\r\nT3 OK\r\n")
    heard = [action for piece in chop(answer) for action in shake.receive(piece)]

    assert isinstance(sent, Send)
    assert zlib.decompressobj(-zlib.MAX_WBITS).decompress(sent.data) == b"T3 NOOP\r\n"
    assert heard == [Done()]


def test_what_is_not_deflated_ends_the_conversation() -> None:
    shake = open_imap("IMAP4rev1 COMPRESS=DEFLATE")
    play(shake, shake.compress(), "C: T2 COMPRESS DEFLATE\nS: T2 OK")
    shake.noop()

    (outcome,) = shake.receive(b"\xff\xffT3 OK\r\n")

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.PROTOCOL


def test_a_small_packet_that_becomes_a_huge_one_is_stopped_on_the_way() -> None:
    shake = open_imap("IMAP4rev1 COMPRESS=DEFLATE", caps=Caps(operation_bytes=1_000_000))
    play(shake, shake.compress(), "C: T2 COMPRESS DEFLATE\nS: T2 OK")
    shake.noop()

    (outcome,) = shake.receive(deflated((b"* OK " + b"x" * 1000 + b"\r\n") * 100_000))

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TOO_LONG
    assert shake.receive(b"more") == []


def test_bytes_that_come_before_the_line_is_compressed_are_an_attack(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 COMPRESS=DEFLATE")

    outcome = play(shake, shake.compress(), "C: T2 COMPRESS DEFLATE\nS: T2 OK\nS: * 9 EXISTS")

    assert isinstance(outcome, Failed)
    assert open_imap().compress() == [Failed(FailureKind.REFUSED, note="not offered")]
