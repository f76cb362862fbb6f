"""IMAP servers of few words, of odd words, and with folder names in every form."""

from tests.attacks.cases import Case, each, variants
from tests.helpers.mail_clients import PLAIN, SECRET, USER, open_imap, ready_imap
from tests.helpers.transcript import Chop, play
from wizard.protocol.actions import Done, LoggedIn
from wizard.protocol.imap_outcomes import Fetched, FetchedMessage, Folder, FolderList
from wizard.protocol.operations import ClientState

BARE = {
    "OK": "S: T2 OK",
    "OK and a space": "S: T2 OK ␊".removesuffix("␊"),
    "lower case": "S: T2 ok",
    "code only": "S: T2 OK [READ-WRITE]",
}


@each(variants("PRT-12", "imap", BARE))
def test_an_ok_needs_no_text(case: Case[str], chop: Chop) -> None:
    shake = open_imap()

    outcome = play(shake, shake.noop(), f"C: T2 NOOP\n{case.given}", chop=chop)

    assert outcome == Done()
    assert shake.state is ClientState.LOGGED_IN


@each(variants("PRT-12", "imap", {"everywhere": None}))
def test_a_server_of_few_words_is_understood(case: Case[None], chop: Chop) -> None:
    shake = ready_imap("IMAP4rev1 AUTH=PLAIN")

    logged_in = play(
        shake, shake.login(USER, SECRET), f"C: T1 AUTHENTICATE PLAIN\nS: +\nC: {PLAIN}\nS: T1 OK", chop=chop
    )

    assert isinstance(logged_in, LoggedIn)


UNASKED = {
    "counts": "S: * 5 EXISTS\nS: * 2 RECENT\nS: * 1 EXPUNGE",
    "flags of a mail": "S: * 2 FETCH (FLAGS (\\Seen))",
    "unknown words": "S: * XYZZY (a (b) {3}\nS: c d) nothing happens\nS: * X-GM-EXT1",
    "unknown codes": "S: * OK [X-WHAT (1 2)] fine\nS: * NO [X] hm\nS: * BAD really",
    "lower case": "S: * 5 exists\nS: * flags ()\nS: * ok [alert] fine",
    "spaces": "S: *   5   EXISTS\nS: *  OK  fine\nS: * FLAGS  ()",
    "empty": "S: * OK\nS: * NO\nS: * SEARCH\nS: * FLAGS",
}


@each(variants("PRT-13", "imap", UNASKED))
def test_data_may_come_at_any_time(case: Case[str], chop: Chop) -> None:
    shake = open_imap()
    while_idle = "".join(line.partition(" ")[2] + "\r\n" for line in case.given.split("\n")).encode()
    for piece in chop(while_idle):
        assert shake.receive(piece) == []

    listed = play(
        shake,
        shake.list_folders(),
        f'C: T2 LIST "" "*"\n{case.given}\nS: * list () "/" INBOX\n{case.given}\nS: T2  OK  done',
        chop=chop,
    )

    assert listed == FolderList((Folder(b"INBOX", "INBOX", "/"),))


NAMES = {
    "literal": ("{3}\nS: a b", b"a b", "a b"),
    "literal with a quote": ('{3}\nS: a"b', b'a"b', 'a"b'),
    "non-synchronising literal": ("{3+}\nS: a b", b"a b", "a b"),
    "quoted quotes": ('"a\\"b\\\\c"', b'a"b\\c', 'a"b\\c'),
    "NIL as a name": ('"NIL"', b"NIL", "NIL"),
    "Japanese": ("&kAFP4W4IMH8-", b"&kAFP4W4IMH8-", "送信済み"),
    "unfinished modified UTF-7": ("&kAFP4W4IMH8", b"&kAFP4W4IMH8", "&kAFP4W4IMH8"),
    "modified UTF-7 of half a pair": ("&2D0-", b"&2D0-", "&2D0-"),
    "ampersand": ("a&-b", b"a&-b", "a&b"),
    "raw UTF-8": ('"送信"', "送信".encode(), "送信"),
    "brackets": ("[Gmail]/Spam", b"[Gmail]/Spam", "[Gmail]/Spam"),
}


@each(variants("PRT-14", "imap", NAMES))
def test_the_raw_name_stays_the_key(case: Case[tuple[str, bytes, str]], chop: Chop) -> None:
    given, raw, shown = case.given
    shake = open_imap()

    listed = play(
        shake, shake.list_folders(), f'C: T2 LIST "" "*"\nS: * LIST () "/" {given}\nS: T2 OK', chop=chop
    )

    assert listed == FolderList((Folder(raw, shown, "/"),))


@each(variants("PRT-14", "imap", {"alike": None}))
def test_names_that_look_alike_stay_apart(case: Case[None], chop: Chop) -> None:
    shake = open_imap()

    listed = play(
        shake,
        shake.list_folders(),
        """C: T2 LIST "" "*"
           S: * LIST () NIL a
           S: * LIST () "/" {1}
           S: a
           S: * LIST () "/" "a "
           S: * LIST () "/" "&AGE-"
           S: T2 OK""",
        chop=chop,
    )

    assert isinstance(listed, FolderList)
    assert [(folder.name_raw, folder.name) for folder in listed.folders] == [
        (b"a", "a"),
        (b"a ", "a"),
        (b"&AGE-", "a"),
    ]


def test_prt_13_and_14_a_message_with_odd_spaces_is_read() -> None:
    shake = open_imap()
    shake.uid_fetch([1], body=True)

    actions = shake.receive(b"*  1   FETCH  ( UID  1   BODY[]   {1}\r\na  )\r\nT2 OK\r\n")

    assert actions == [Fetched((FetchedMessage(uid=1, raw=b"a"),))]
