"""IMAP after the login: folders, messages, flags, and a server that says more than it was asked."""

import pytest

from tests.helpers.mail_clients import nonce, open_imap, ready_imap
from tests.helpers.transcript import Chop, play
from wizard.protocol.actions import Done, Failed, FailureKind, Goodbye, Send
from wizard.protocol.errors import OrderError
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import (
    Appended,
    Fetched,
    FetchedMessage,
    Folder,
    FolderList,
    Selected,
    UidsFound,
)
from wizard.protocol.operations import ClientState


def test_folders_keep_their_raw_names_and_show_decoded_ones(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.list_folders(),
        """C: T2 LIST "" "*"
           S: * LIST (\\HasNoChildren) "/" INBOX
           S: * LIST (\\HasNoChildren \\Sent) "/" "&kAFP4W4IMH8w4TD8MOs-"
           S: * list () NIL NIL
           S: * LIST (\\Noselect) "\\\\" {5}
           S: A"B\\C ("CHILDINFO" ("SUBSCRIBED"))
           S: T2 OK done""",
        chop=chop,
    )

    assert outcome == FolderList(
        (
            Folder(b"INBOX", "INBOX", "/", ("\\HasNoChildren",)),
            Folder(b"&kAFP4W4IMH8w4TD8MOs-", "送信済みメール", "/", ("\\HasNoChildren", "\\Sent")),
            Folder(b"NIL", "NIL", None),
            Folder(b'A"B\\C', 'A"B\\C', "\\", ("\\Noselect",)),
        )
    )


@pytest.mark.parametrize("capabilities", ["IMAP4rev1 LIST-EXTENDED SPECIAL-USE", "IMAP4rev2"])
def test_special_folders_are_asked_for_where_the_server_knows_them(capabilities: str, chop: Chop) -> None:
    shake = open_imap(capabilities)

    outcome = play(
        shake,
        shake.list_folders(),
        'C: T2 LIST "" "*" RETURN (SPECIAL-USE)\nS: * LIST (\\Drafts) "." D\nS: T2 OK',
        chop=chop,
    )

    assert outcome == FolderList((Folder(b"D", "D", ".", ("\\Drafts",)),))


def test_a_refused_list_is_told(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(shake, shake.list_folders(), 'C: T2 LIST "" "*"\nS: T2 NO [NOPERM] no', chop=chop)

    assert outcome == Failed(FailureKind.REFUSED, "no", "NOPERM")
    assert shake.state is ClientState.LOGGED_IN


def test_select_tells_what_the_mailbox_holds(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.select(b"INBOX"),
        """C: T2 SELECT "INBOX"
           S: * FLAGS (\\Answered \\Seen $Label1)
           S: * OK [PERMANENTFLAGS (\\Answered \\Seen \\*)] Flags permitted.
           S: * 172 EXISTS
           S: * 1 RECENT
           S: * OK [UNSEEN 12] first
           S: * OK [UIDVALIDITY 3857529045] UIDs valid
           S: * OK [UIDNEXT 4392] Predicted next UID
           S: T2 OK [READ-WRITE] done""",
        chop=chop,
    )

    assert outcome == Selected(
        172,
        3857529045,
        4392,
        ("\\Answered", "\\Seen", "$Label1"),
        ("\\Answered", "\\Seen", "\\*"),
        read_only=False,
    )


def test_examine_opens_read_only(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(shake, shake.select(b"Sent", read_only=True), 'C: T2 EXAMINE "Sent"\nS: T2 OK', chop=chop)

    assert outcome == Selected(0, None, None, read_only=True)


def test_a_name_beyond_ascii_goes_as_a_literal(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.select("受信".encode()),
        "C: T2 SELECT {6}\nS: + ok\nC: 受信\nS: T2 NO nonesuch",
        chop=chop,
    )

    assert isinstance(outcome, Failed)


@pytest.mark.parametrize("name", [b"", b'INBOX"\r\nX1 DELETE v', b"a\nb", b"a\rb", b"a\0b"])
def test_inj_01_a_mailbox_name_that_would_break_out_is_not_sent(name: bytes) -> None:
    shake = open_imap()

    for actions in (shake.select(name), shake.append(name, b"x", flags=())):
        assert actions == [Failed(FailureKind.INPUT, note="a folder name is empty or has a line break in it")]


def test_a_quote_in_a_name_stays_inside_it(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(shake, shake.select(b'a" "\\b'), 'C: T2 SELECT "a\\" \\"\\\\b"\nS: T2 OK', chop=chop)

    assert isinstance(outcome, Selected)


def test_search_gives_every_uid_once_in_order(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.uid_search_all(),
        """C: T2 UID SEARCH ALL
           S: * SEARCH 9 3 3
           S: * 12 EXISTS
           S: * OK still looking
           S: * SEARCH
           S: * search 12 0 x 4294967296 (MODSEQ 917162500)
           S: T2 OK""",
        chop=chop,
    )

    assert outcome == UidsFound((3, 9, 12))


def test_an_extended_search_answer_is_understood(chop: Chop) -> None:
    shake = open_imap("IMAP4rev2")

    outcome = play(
        shake,
        shake.uid_search_all(),
        """C: T2 UID SEARCH ALL
           S: * ESEARCH (TAG "T2") UID ALL 5:3,9
           S: * ESEARCH (TAG "T2") UID
           S: * ESEARCH (TAG "T2") UID ALL
           S: T2 OK""",
        chop=chop,
    )

    assert outcome == UidsFound((3, 4, 5, 9))


def test_only_the_uids_from_the_one_asked_on_are_found(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake, shake.uid_list(100), "C: T2 UID SEARCH UID 100:*\nS: * SEARCH 99\nS: T2 OK", chop=chop
    )

    assert outcome == UidsFound(())


@pytest.mark.parametrize("uid", [0, -1, 2**32])
def test_what_is_no_uid_is_not_sent(uid: int) -> None:
    shake = open_imap()

    for actions in (shake.uid_list(uid), shake.uid_fetch([uid], body=True), shake.uid_store_flags([uid])):
        assert actions == [Failed(FailureKind.INPUT, note="not a UID")]


def test_messages_come_without_their_bodies(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.uid_fetch([7, 5, 6, 9, 7], body=False),
        """C: T2 UID FETCH 5:7,9 (UID FLAGS RFC822.SIZE INTERNALDATE)
           S: * 1 FETCH (UID 5 FLAGS (\\Seen) RFC822.SIZE 4286 INTERNALDATE "17-Jul-1996 02:44:25 -0700")
           S: * 3 FETCH (FLAGS () UID 7 RFC822.SIZE 0 INTERNALDATE NIL)
           S: T2 OK""",
        chop=chop,
    )

    assert outcome == Fetched(
        (
            FetchedMessage(5, ("\\Seen",), 4286, "17-Jul-1996 02:44:25 -0700"),
            FetchedMessage(7, (), 0, None),
        )
    )


def test_messages_come_with_every_byte_of_their_bodies(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.uid_fetch([5, 6, 8], body=True),
        """C: T2 UID FETCH 5:6,8 (UID FLAGS RFC822.SIZE INTERNALDATE BODY.PEEK[])
           S: * 1 FETCH (UID 5 BODY[] {16}
           S: a␀{3}␍␊T2 OK␍␊␍␊ FLAGS ($x))
           S: * 2 FETCH (BODY[] "quoted \\"body\\"" UID 6)
           S: * 3 FETCH (BODY[] NIL UID 8)
           S: T2 OK""",
        chop=chop,
    )

    assert outcome == Fetched(
        (
            FetchedMessage(5, ("$x",), raw=b"a\0{3}\r\nT2 OK\r\n\r\n"),
            FetchedMessage(6, raw=b'quoted "body"'),
            FetchedMessage(8),
        )
    )


def test_tam_21_only_what_was_asked_for_is_kept(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.uid_fetch([5], body=True),
        """C: T2 UID FETCH 5 (UID FLAGS RFC822.SIZE INTERNALDATE BODY.PEEK[])
           S: * 9 FETCH (UID 6 BODY[] {5}
           S: other)
           S: * 9 FETCH (UID 0 BODY[] {4}
           S: null)
           S: * 9 FETCH (BODY[] {5}
           S: noUID)
           S: * 1 FETCH (UID 5 BODY[] {5}
           S: first)
           S: * 1 FETCH (UID 5 FLAGS (\\Seen) RFC822.SIZE 5 BODY[] {6}
           S: second)
           S: * 1 FETCH (UID 5 INTERNALDATE "x" FLAGS ())
           S: * 1 FETCH UID 5
           S: * 1 FETCH ("UID" 5 (UID) 5)
           S: * 1 FETCH (UID 5
           S: * 1 FETCH (FLAGS (\\Deleted))
           S: T2 OK""",
        chop=chop,
    )

    assert outcome == Fetched((FetchedMessage(5, ("\\Seen",), 5, "x", b"first"),))


def test_a_fetch_that_is_refused_halfway_is_told(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.uid_fetch([5], body=False),
        """C: T2 UID FETCH 5 (UID FLAGS RFC822.SIZE INTERNALDATE)
           S: * 1 FETCH (UID 5)
           S: T2 NO [EXPUNGEISSUED] some are gone""",
        chop=chop,
    )

    assert outcome == Failed(FailureKind.REFUSED, "some are gone", "EXPUNGEISSUED")


def test_nothing_asked_for_is_nothing_sent() -> None:
    shake = open_imap()

    assert shake.uid_fetch([], body=True) == [Fetched(())]
    assert shake.uid_store_flags([], add=("\\Seen",)) == [Done()]
    assert shake.uid_store_flags([5]) == [Done()]


def test_many_uids_go_in_several_short_commands() -> None:
    shake = open_imap()
    uids = range(1, 8001, 2)
    said = shake.uid_fetch(uids, body=False)
    for number in (2, 3, 4):
        said += shake.receive(b"* 1 FETCH (UID %d)\r\nT%d OK\r\n" % (2 * number - 1, number))

    *sent, outcome = said

    assert outcome == Fetched((FetchedMessage(3), FetchedMessage(5), FetchedMessage(7)))
    assert len(sent) == 3
    assert all(isinstance(action, Send) and len(action.data) < 8000 for action in sent)


APPEND = {
    "IMAP4rev1 UIDPLUS": (
        'C: T2 APPEND "Sent" (\\Seen) {8}\nS: + go\nC: a\nC: .\nC:\nC:\nS: T2 OK [APPENDUID 38505 3955] done',
        3955,
    ),
    "IMAP4rev1 LITERAL+": ('C: T2 APPEND "Sent" (\\Seen) {8+}\nC: a\nC: .\nC:\nC:\nS: T2 OK done', None),
    "IMAP4rev1 LITERAL-": (
        'C: T2 APPEND "Sent" (\\Seen) {8+}\nC: a\nC: .\nC:\nC:\nS: T2 OK [APPENDUID 1 0]',
        None,
    ),
}


@pytest.mark.parametrize(("capabilities", "script", "uid"), [(key, *row) for key, row in APPEND.items()])
def test_append_stores_the_message_with_canonical_lines(
    capabilities: str, script: str, uid: int | None, chop: Chop
) -> None:
    shake = open_imap(capabilities)

    outcome = play(shake, shake.append(b"Sent", b"a\n.\r\r\n", flags=("\\Seen",)), script, chop=chop)

    assert outcome == Appended(uid)


def test_a_small_literal_promise_does_not_cover_a_big_message() -> None:
    shake = open_imap("IMAP4rev1 LITERAL-")

    actions = shake.append(b"Sent", b"x" * 4095 + b"\r\n", flags=())

    assert actions == [Send(b'T2 APPEND "Sent" {4097}\r\n')]


def test_append_may_be_refused_before_the_message_is_sent(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.append(b"Nope", b"x\r\n", flags=()),
        'C: T2 APPEND "Nope" {3}\nS: T2 NO [TRYCREATE] no such mailbox',
        chop=chop,
    )

    assert outcome == Failed(FailureKind.REFUSED, "no such mailbox", "TRYCREATE")


@pytest.mark.parametrize(
    ("end", "kind"),
    [
        ("EOF", FailureKind.CLOSED),
        ("TIMEOUT", FailureKind.TIMED_OUT),
        ("S: * BYE", FailureKind.UNAVAILABLE),
        ("S: junk", FailureKind.PROTOCOL),
    ],
)
def test_a_connection_lost_around_append_tells_whether_the_message_may_be_there(
    end: str, kind: FailureKind, chop: Chop
) -> None:
    before, after = open_imap(), open_imap()
    ask = 'C: T2 APPEND "Sent" {3}\n'

    early = play(before, before.append(b"Sent", b"x\r\n", flags=()), ask + end, chop=chop)
    late = play(after, after.append(b"Sent", b"x\r\n", flags=()), f"{ask}S: + go\nC: x\nC:\n{end}", chop=chop)

    assert isinstance(early, Failed)
    assert early.kind is kind
    assert isinstance(late, Failed)
    assert late.kind is FailureKind.UNKNOWN_FATE


def test_a_message_with_a_nul_is_not_sent() -> None:
    shake = open_imap()

    assert shake.append(b"Sent", b"a\0b", flags=()) == [
        Failed(FailureKind.INPUT, note="an argument has a NUL in it")
    ]


def test_append_asks_for_the_capabilities_it_depends_on(chop: Chop) -> None:
    shake = open_imap()
    shake._capabilities = None

    outcome = play(
        shake,
        shake.append(b"Sent", b"x\r\n", flags=()),
        """C: T2 CAPABILITY
           S: * CAPABILITY IMAP4rev1 LITERAL+
           S: T2 OK
           C: T3 APPEND "Sent" {3+}
           C: x
           C:
           S: T3 OK""",
        chop=chop,
    )

    assert outcome == Appended(None)


def test_flags_are_added_and_removed(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.uid_store_flags([4, 5], add=("\\Seen", "$Done"), remove=("\\Flagged",)),
        """C: T2 UID STORE 4:5 +FLAGS.SILENT (\\Seen $Done)
           S: * 2 FETCH (FLAGS (\\Seen))
           S: T2 OK
           C: T3 UID STORE 4:5 -FLAGS.SILENT (\\Flagged)
           S: T3 OK""",
        chop=chop,
    )

    assert outcome == Done()


def test_refused_flags_are_told(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.uid_store_flags([4], add=("\\Seen",)),
        "C: T2 UID STORE 4 +FLAGS.SILENT (\\Seen)\nS: T2 NO read only",
        chop=chop,
    )

    assert outcome == Failed(FailureKind.REFUSED, "read only")


@pytest.mark.parametrize("flag", ["", "a b", "x)", "\\\\Seen", "a\r\nb", "é"])
def test_inj_01_what_is_no_flag_is_not_sent(flag: str) -> None:
    shake = open_imap()

    for actions in (
        shake.uid_store_flags([1], add=(flag,)),
        shake.append(b"Sent", b"x", flags=(flag,)),
    ):
        assert actions == [Failed(FailureKind.INPUT, note="not a flag")]


def test_a_folder_is_created_under_the_name_people_gave_it(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.create("送信済み & Co"),
        """C: T2 CREATE "&kAFP4W4IMH8- &- Co"
           S: T2 OK
           C: T3 SUBSCRIBE "&kAFP4W4IMH8- &- Co"
           S: T3 NO nobody subscribes here""",
        chop=chop,
    )

    assert outcome == Done()


def test_a_folder_that_cannot_be_created_is_not_subscribed_to(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(shake, shake.create("Sent"), 'C: T2 CREATE "Sent"\nS: T2 NO [CANNOT] no', chop=chop)

    assert outcome == Failed(FailureKind.REFUSED, "no", "CANNOT")


def test_where_names_must_be_in_utf8_a_folder_is_created_under_such_a_name(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 LITERAL+ UTF8=ONLY")
    listed = play(
        shake,
        shake.list_folders(),
        'C: T2 ENABLE UTF8=ACCEPT\nS: T2 OK\nC: T3 LIST "" "*"\nS: * LIST () "/" "送信"\nS: T3 OK',
        chop=chop,
    )

    outcome = play(
        shake,
        shake.create("下書き & Co"),
        """C: T4 CREATE {14+}
           C: 下書き & Co
           S: T4 OK
           C: T5 SUBSCRIBE {14+}
           C: 下書き & Co
           S: T5 OK""",
        chop=chop,
    )

    assert listed == FolderList((Folder("送信".encode(), "送信", "/"),))
    assert outcome == Done()


def test_where_a_server_does_not_agree_to_utf8_names_stay_as_they_always_were(chop: Chop) -> None:
    shake = open_imap("IMAP4rev1 UTF8=ONLY")
    play(shake, shake.list_folders(), 'C: T2 ENABLE UTF8=ACCEPT\nS: T2 NO\nC: T3 LIST "" "*"\nS: T3 OK')

    script = 'C: T4 CREATE "&kAFP4Q-"\nS: T4 OK\nC: T5 SUBSCRIBE "&kAFP4Q-"\nS: T5 OK'
    assert play(shake, shake.create("送信"), script, chop=chop) == Done()


def test_inj_01_a_folder_with_a_line_break_is_not_created() -> None:
    shake = open_imap()

    (outcome,) = shake.create("a\r\nb")

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.INPUT


@pytest.mark.parametrize("answer", ["T2 OK", "T2 ok", "T2  OK", "T2 OK ", "T2 OK [CLOSED]", "T2 OK {5}"])
def test_prt_12_13_a_terse_or_odd_ok_is_an_ok(answer: str, chop: Chop) -> None:
    shake = open_imap()

    assert play(shake, shake.noop(), f"C: T2 NOOP\nS: {answer}", chop=chop) == Done()


@pytest.mark.parametrize("word", ["NO", "BAD", "BYE"])
def test_a_command_that_is_not_done_is_refused(word: str, chop: Chop) -> None:
    shake = open_imap()

    outcome = play(shake, shake.noop(), f"C: T2 NOOP\nS: T2 {word} what", chop=chop)

    assert outcome == Failed(FailureKind.REFUSED, "what")


@pytest.mark.parametrize(
    "line",
    ["T9 OK", "+ go on", "junk", "", "T2", "T2 MAYBE", "* PREAUTH", "t2 OK", '* "x"', "*", "* "],
)
def test_what_is_no_answer_is_fatal(line: str, chop: Chop) -> None:
    shake = open_imap()

    outcome = play(shake, shake.noop(), f"C: T2 NOOP\nS: {line}", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind in {FailureKind.PROTOCOL, FailureKind.PREAUTH}
    assert shake.state is ClientState.ENDED


def test_braces_at_the_end_of_words_for_people_announce_nothing(chop: Chop) -> None:
    shake = open_imap()

    outcome = play(shake, shake.noop(), "C: T2 NOOP\nS: * OK see {5}\nS: * NO {-1}\nS: T2 OK", chop=chop)

    assert outcome == Done()


def test_what_the_server_says_between_operations_is_borne(chop: Chop) -> None:
    shake = open_imap()
    for piece in chop(b"* 24 EXISTS\r\n* 1 EXPUNGE\r\n* OK still here\r\n"):
        assert shake.receive(piece) == []

    outcome = play(shake, shake.noop(), "C: T2 NOOP\nS: T2 OK", chop=chop)

    assert outcome == Done()


def test_a_bye_between_operations_is_the_answer_to_the_next() -> None:
    shake = open_imap()
    shake.receive(b"* BYE idle for too long\r\n")

    actions = shake.noop()

    assert actions == [Send(b"T2 NOOP\r\n"), Failed(FailureKind.UNAVAILABLE, "idle for too long")]


@pytest.mark.parametrize(
    "answer", ["S: * BYE bye\nS: T1 OK", "S: T1 OK", "S: T1 BAD", "S: junk", "EOF", "TIMEOUT"]
)
def test_goodbye_is_goodbye_whatever_the_answer(answer: str, chop: Chop) -> None:
    shake = ready_imap()

    outcome = play(shake, shake.quit(), f"C: T1 LOGOUT\n{answer}", chop=chop)

    assert outcome == Goodbye()
    assert shake.state is ClientState.ENDED
    assert shake.quit() == [Goodbye()]


def test_tam_12_no_mail_is_handed_over_before_the_login() -> None:
    shake = ready_imap()

    with pytest.raises(OrderError):
        shake.append(b"Drafts", b"secret plans", flags=())


@pytest.mark.parametrize("tags", [[b""], [b"a b"], [b"A\r\nB"], [b"A1", b"A1"]])
def test_tags_must_be_new_and_plain(tags: list[bytes]) -> None:
    source = iter(tags)
    shake = ImapClient(security=ready_imap().security, tag_source=lambda: next(source), nonce_source=nonce)
    shake.connected()

    with pytest.raises(OrderError):
        _ask_twice(shake)


def _ask_twice(shake: ImapClient) -> None:
    shake.receive(b"* OK hi\r\nA1 BAD no\r\n")
    shake.quit()


@pytest.mark.parametrize(
    "capability", ["COMPRESS=DEFLATE", "IMAPSIEVE=sieve://attacker.example", "UTF8=ONLY"]
)
def test_tls_26_tam_11_capabilities_that_are_not_used_change_nothing(capability: str, chop: Chop) -> None:
    shake = open_imap(f"IMAP4rev1 {capability}")

    assert play(shake, shake.noop(), "C: T2 NOOP\nS: T2 OK", chop=chop) == Done()
