"""The IMAP side of the practice provider, as transcripts."""

from base64 import b64encode

import pytest

from tests.helpers.practice_talk import LETTER, NOW, Talk, box_of, company
from tests.helpers.transcript import CHOPPINGS
from wizard.practice.company import Company
from wizard.practice.imap_responder import ImapResponder
from wizard.practice.mailbox import FOLDERS_CAP, MESSAGE_BYTES
from wizard.practice.members import HANAKO, LEARNER, PASSWORD

PLAIN = b64encode(f"\0{LEARNER.address}\0{PASSWORD}".encode()).decode()
SECOND = b"Subject: two\r\n\r\nsecond\r\n"
THIRD = b"Subject: three\r\nMessage-ID: <3@renshu.example>\r\n\r\nthird\r\n"
GREETING = "S: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR ID AUTH=PLAIN] practice mail"
WELCOME = "OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR ID IDLE SPECIAL-USE UIDPLUS MOVE] Welcome"
FLAGS = r"\Answered \Flagged \Deleted \Seen \Draft"


def greeted(where: Company, chopping: str = "whole") -> Talk:
    talk = Talk(ImapResponder(where, secured=True), chop=CHOPPINGS[chopping])
    talk.play(GREETING)
    return talk


def logged_in(where: Company, chopping: str = "whole") -> Talk:
    talk = greeted(where, chopping)
    talk.play(f"C: a AUTHENTICATE PLAIN {PLAIN}\nS: a {WELCOME}")
    return talk


def opened(where: Company, command: str = "SELECT", chopping: str = "whole") -> Talk:
    talk = logged_in(where, chopping)
    assert talk.send(b"b " + command.encode() + b" INBOX\r\n").splitlines()[-1].startswith(b"b OK")
    return talk


def flags_in(where: Company) -> list[set[bytes]]:
    return [set(message.flags) for message in box_of(where).inbox.messages.values()]


@pytest.mark.parametrize("chopping", CHOPPINGS)
def test_a_folder_is_opened_and_read(chopping: str) -> None:
    where = company(LETTER, SECOND)

    logged_in(where, chopping).play(rf"""
        C: b SELECT inbox
        S: * FLAGS ({FLAGS})
        S: * 2 EXISTS
        S: * 0 RECENT
        S: * OK [PERMANENTFLAGS ({FLAGS} \*)] Flags
        S: * OK [UIDVALIDITY 77] Since this practice began
        S: * OK [UIDNEXT 3] Next
        S: b OK [READ-WRITE] Done
        C: c UID SEARCH ALL
        S: * SEARCH 1 2
        S: c OK Done
        C: d UID FETCH 1:* (FLAGS RFC822.SIZE INTERNALDATE)
        S: * 1 FETCH (UID 1 FLAGS () RFC822.SIZE 74 INTERNALDATE " 1-Apr-2026 09:30:00 +0900")
        S: * 2 FETCH (UID 2 FLAGS () RFC822.SIZE 24 INTERNALDATE " 1-Apr-2026 09:30:00 +0900")
        S: d OK Done
        C: e UID FETCH 2 (UID BODY.PEEK[])
        S: * 2 FETCH (UID 2 BODY[] {{24}}
        S: Subject: two
        S:
        S: second
        S: )
        S: e OK Done
        C: f LOGOUT
        S: * BYE Goodbye
        S: f OK Done
        BYE
    """)

    assert flags_in(where) == [set(), set()]


def test_without_tls_there_is_no_login() -> None:
    talk = Talk(ImapResponder(company(), secured=False))

    talk.play(f"""
        S: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR ID STARTTLS LOGINDISABLED] practice mail
        C: a LOGIN tayori@renshu.example {PASSWORD}
        S: a NO [PRIVACYREQUIRED] Encryption is needed to log in
        C: b AUTHENTICATE PLAIN {PLAIN}
        S: b NO [PRIVACYREQUIRED] Encryption is needed to log in
        C: c STARTTLS
        S: c OK Begin TLS
        TLS
        C: d CAPABILITY
        S: * CAPABILITY IMAP4rev1 LITERAL+ SASL-IR ID AUTH=PLAIN
        S: d OK Done
        C: e STARTTLS
        S: e BAD Not now
        C: f LOGIN tayori@renshu.example {PASSWORD}
        S: f {WELCOME}
        C: g STARTTLS
        S: g BAD Not now
    """)


@pytest.mark.parametrize("injected", ["C, b", "C: b CAPABILITY"])
def test_what_follows_starttls_in_clear_ends_the_connection(injected: str) -> None:
    Talk(ImapResponder(company(), secured=False)).play(f"""
        S: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR ID STARTTLS LOGINDISABLED] practice mail
        C: a STARTTLS
        {injected}
        S: * BYE Nothing may follow STARTTLS in clear
        BYE
    """)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (f'C: a LOGIN "tayori@renshu.example" "{PASSWORD}"', WELCOME),
        (f"C: a login {{21}}\nS: + Go on\nC: tayori@renshu.example {PASSWORD}", WELCOME),
        (f"C: a LOGIN {{21+}}\nC: tayori@renshu.example {PASSWORD}", WELCOME),
        (f"C: a AUTHENTICATE plain\nS: +␠\nC: {PLAIN}", WELCOME),
        (
            "C: a LOGIN tayori@renshu.example wrong",
            "NO [AUTHENTICATIONFAILED] The user name or the password is wrong",
        ),
        (f"C: a LOGIN tayori {PASSWORD}", "NO [AUTHENTICATIONFAILED] The user name or the password is wrong"),
        ("C: a AUTHENTICATE PLAIN =", "BAD That cannot be read"),
        ("C: a AUTHENTICATE PLAIN\nS: +␠\nC: *", "BAD That cannot be read"),
        ("C: a AUTHENTICATE CRAM-MD5", "NO [CANNOT] That way to log in is not known here"),
        ("C: a AUTHENTICATE", "NO [CANNOT] That way to log in is not known here"),
        ("C: a LOGIN one", "BAD That cannot be read"),
        ("C: a LOGIN (one) two", "BAD That cannot be read"),
        ("C: a SELECT INBOX", "BAD Not now"),
        ("C: a FETCH 1 FLAGS", "BAD Not now"),
        ("C: a XYZZY", "BAD That command is not known here"),
        ('C: a "NOOP"', "BAD That command is not known here"),
        ("C: a", "BAD That command is not known here"),
        ("C: a NOOP (", "BAD That command is not known here"),
        ("C: a NOOP", "OK Still here"),
    ],
)
def test_each_command_of_a_stranger_has_its_answer(said: str, answer: str) -> None:
    greeted(company()).play(f"{said}\nS: a {answer}")


@pytest.mark.parametrize("line", ["", " ", "* NOOP", "+ NOOP", "(a) NOOP", "␀"])
def test_a_command_without_a_tag_is_answered_without_one(line: str) -> None:
    talk = greeted(company())

    assert talk.send(line.replace("␀", "\0").encode() + b"\r\n").startswith((b"* BAD ", b"* OK "))
    assert not talk.is_over


def test_who_is_logged_in_does_not_log_in_again() -> None:
    logged_in(company()).play("C: a LOGIN a b\nS: a BAD Not now")


def test_the_server_says_its_name() -> None:
    greeted(company()).play('C: a ID NIL\nS: * ID ("name" "Tayori practice mail")\nS: a OK Done')


def test_folders_are_listed_with_their_use() -> None:
    logged_in(company()).play(r"""
        C: a LIST "" *
        S: * LIST () "/" "INBOX"
        S: * LIST (\Sent) "/" "Sent"
        S: * LIST (\Drafts) "/" "Drafts"
        S: * LIST (\Trash) "/" "Trash"
        S: * LIST (\Junk) "/" "Junk"
        S: a OK Done
        C: b LIST "" ""
        S: * LIST (\Noselect) "/" ""
        S: b OK Done
        C: c CREATE "Club/2026/"
        S: c OK Done
        C: d LSUB "" "%"
        S: * LSUB () "/" "INBOX"
        S: * LSUB (\Sent) "/" "Sent"
        S: * LSUB (\Drafts) "/" "Drafts"
        S: * LSUB (\Trash) "/" "Trash"
        S: * LSUB (\Junk) "/" "Junk"
        S: d OK Done
        C: e LIST "Club/" "2*"
        S: * LIST () "/" "Club/2026"
        S: e OK Done
        C: f LIST "" inbox
        S: * LIST () "/" "INBOX"
        S: f OK Done
        C: g SUBSCRIBE Club/2026
        S: g OK Done
    """)


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("CREATE Sent", "NO [ALREADYEXISTS] The folder is there already"),
        ("CREATE inbox", "NO [ALREADYEXISTS] The folder is there already"),
        ('CREATE "a*"', "NO [CANNOT] A folder cannot have that name here"),
        ('CREATE ""', "NO [CANNOT] A folder cannot have that name here"),
        (r'CREATE "a\\b"', "NO [CANNOT] A folder cannot have that name here"),
        (r'CREATE "a\"b"', "NO [CANNOT] A folder cannot have that name here"),
        ("CREATE /", "NO [CANNOT] A folder cannot have that name here"),
        ("CREATE a//b", "NO [CANNOT] A folder cannot have that name here"),
        ("CREATE " + "x" * 101, "NO [CANNOT] A folder cannot have that name here"),
        ("CREATE &MG8-", "OK Done"),
        ("CREATE a b", "BAD That cannot be read"),
        ("SELECT Nowhere", "NO [NONEXISTENT] There is no such folder"),
        ("STATUS Nowhere (MESSAGES)", "NO [NONEXISTENT] There is no such folder"),
        ("STATUS INBOX (HIGHESTMODSEQ)", "BAD That cannot be read"),
        ('LIST "" ' + "x" * 501, "BAD That cannot be read"),
        ('LIST "" (a b)', "BAD That cannot be read"),
        ("UID FETCH 1 FLAGS", "BAD Not now"),
        ("EXPUNGE", "BAD Not now"),
        ("APPEND", "BAD That cannot be read"),
    ],
)
def test_each_command_of_a_member_has_its_answer(command: str, answer: str) -> None:
    logged_in(company()).play(f"C: a {command}\nS: a {answer}")


def test_folders_have_an_end() -> None:
    talk = logged_in(company())
    answers = [talk.send(b"a CREATE f%d\r\n" % number) for number in range(FOLDERS_CAP)]

    assert answers[-1] == b"a NO [LIMIT] Too many folders\r\n"


def test_status_counts_without_opening() -> None:
    where = company(LETTER, SECOND)
    box_of(where).inbox.set_flags(1, [rb"\Seen"])

    logged_in(where).play("""
        C: a STATUS INBOX (MESSAGES UNSEEN UIDNEXT UIDVALIDITY RECENT)
        S: * STATUS "INBOX" (MESSAGES 2 UNSEEN 1 UIDNEXT 3 UIDVALIDITY 77 RECENT 0)
        S: a OK Done
    """)


@pytest.mark.parametrize(
    ("items", "answer"),
    [
        ("UID", "UID 1"),
        ("FAST", 'FLAGS () INTERNALDATE " 1-Apr-2026 09:30:00 +0900" RFC822.SIZE 74'),
        ("(FLAGS flags)", "FLAGS ()"),
        ("BODY.PEEK[TEXT]<0.4>", "BODY[TEXT]<0> {4}\r\n.dot"),
        ("BODY.PEEK[]<66.100>", "BODY[]<66> {8}\r\nd text\r\n"),
        ("BODY.PEEK[]<100.5>", "BODY[]<100> {0}\r\n"),
        (
            "RFC822.HEADER",
            "RFC822.HEADER {57}\r\nFrom: hanako@renshu.example\r\nSubject: tea\r\n  at three\r\n\r\n",
        ),
        (
            "BODY.PEEK[HEADER]",
            "BODY[HEADER] {57}\r\nFrom: hanako@renshu.example\r\nSubject: tea\r\n  at three\r\n\r\n",
        ),
        (
            "body.peek[header.fields (subject date)]",
            "BODY[HEADER.FIELDS (SUBJECT DATE)] {28}\r\nSubject: tea\r\n  at three\r\n\r\n",
        ),
        (
            "BODY.PEEK[HEADER.FIELDS.NOT (SUBJECT)]",
            "BODY[HEADER.FIELDS.NOT (SUBJECT)] {31}\r\nFrom: hanako@renshu.example\r\n\r\n",
        ),
    ],
)
def test_fetch_tells_what_is_asked(items: str, answer: str) -> None:
    where = company(LETTER)
    talk = opened(where)

    said = talk.send(f"c FETCH 1 {items}\r\n".encode())

    assert said.decode() == f"* 1 FETCH ({answer})\r\nc OK Done\r\n"
    assert flags_in(where) == [set()]


@pytest.mark.parametrize("item", ["BODY[]", "BODY[TEXT]", "RFC822", "RFC822.TEXT"])
def test_reading_a_letter_marks_it_read_where_that_is_allowed(item: str) -> None:
    where = company(SECOND)

    looked = opened(where, "EXAMINE").send(f"c FETCH 1 {item}\r\n".encode())
    not_read = flags_in(where)
    read = opened(where).send(f"c FETCH 1 {item}\r\n".encode())

    assert b"FLAGS" not in looked
    assert not_read == [set()]
    assert read.endswith(b" FLAGS (\\Seen))\r\nc OK Done\r\n")
    assert flags_in(where) == [{rb"\Seen"}]


@pytest.mark.parametrize(
    "arguments",
    [
        "",
        "1",
        "1 ()",
        "0 FLAGS",
        "x FLAGS",
        "1: FLAGS",
        "(1) FLAGS",
        "1 ENVELOPE",
        "1 BODY[1]",
        "1 (FLAGS (UID))",
        "1 FLAGS UID",
        "1 (" + " ".join(f"BODY[]<{n}.1>" for n in range(40)) + ")",
    ],
)
def test_a_fetch_that_is_none_is_refused(arguments: str) -> None:
    talk = opened(company(SECOND))

    assert talk.send(f"c FETCH {arguments}\r\n".encode()).startswith(b"c BAD ")


def test_numbers_out_of_the_folder_name_nothing() -> None:
    opened(company(SECOND)).play("""
        C: c FETCH 7,9:12 FLAGS
        S: c OK Done
        C: d UID FETCH 5:* FLAGS
        S: * 1 FETCH (UID 1 FLAGS ())
        S: d OK Done
        C: e UID FETCH 5:6 FLAGS
        S: e OK Done
    """)


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ("ALL", " 1 2 3"),
        ("UID 2:*", " 2 3"),
        ("uid 9:*", " 3"),
        ("2,1", " 1 2"),
        ("SEEN", " 1"),
        ("UNSEEN", " 2 3"),
        ("UNSEEN NOT 3", " 2"),
        ("NOT NOT SEEN", " 1"),
        ("UNDELETED", " 1 2 3"),
        ("FLAGGED", ""),
        ("NEW", ""),
        ("HEADER Message-ID <3@renshu.example>", " 3"),
        ('HEADER "message-id" ""', " 3"),
        ("SUBJECT at", " 1"),
        ("CHARSET UTF-8 FROM hanako", " 1"),
    ],
)
def test_search_finds(keys: str, found: str) -> None:
    where = company(LETTER, SECOND, THIRD)
    box_of(where).inbox.set_flags(1, [rb"\Seen"])

    opened(where).play(f"""
        C: c UID SEARCH {keys}
        C: d SEARCH {keys}
        S: * SEARCH{found}
        S: c OK Done
        S: * SEARCH{found}
        S: d OK Done
    """)


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ("", "BAD That cannot be read"),
        ("NOT", "BAD That cannot be read"),
        ("UID x", "BAD That cannot be read"),
        ("HEADER Subject", "BAD That cannot be read"),
        ("(ALL)", "BAD That cannot be read"),
        ("LARGER 5", "BAD That cannot be searched for here"),
        ("CHARSET KOI8-R ALL", "NO [BADCHARSET (UTF-8 US-ASCII)] That charset is not known here"),
        ("CHARSET", "BAD That cannot be read"),
        ("ALL " * 40, "NO [LIMIT] Too many keys"),
    ],
)
def test_a_search_that_is_none_is_refused(keys: str, answer: str) -> None:
    opened(company(SECOND)).play(f"C: c SEARCH {keys.strip()}\nS: c {answer}")


def test_flags_are_set_added_and_removed() -> None:
    where = company(LETTER, SECOND)

    opened(where).play(r"""
        C: c STORE 1:2 FLAGS (\seen $Label1)
        S: * 1 FETCH (FLAGS ($Label1 \Seen))
        S: * 2 FETCH (FLAGS ($Label1 \Seen))
        S: c OK Done
        C: d UID STORE 2 +FLAGS \Flagged \Answered
        S: * 2 FETCH (UID 2 FLAGS ($Label1 \Answered \Flagged \Seen))
        S: d OK Done
        C: e UID STORE 1:* -FLAGS.SILENT ($Label1 \Seen)
        S: e OK Done
        C: f STORE 1 FLAGS ()
        S: * 1 FETCH (FLAGS ())
        S: f OK Done
    """)

    assert flags_in(where) == [set(), {rb"\Answered", rb"\Flagged"}]


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        ("1 FLAGS", "BAD That cannot be read"),
        (r"1 *FLAGS (\Seen)", "BAD That cannot be read"),
        (r"x FLAGS (\Seen)", "BAD That cannot be read"),
        (r"1 FLAGS (\Recent)", "BAD That is not a flag"),
        ("1 FLAGS ((a))", "BAD That cannot be read"),
        ("1 +FLAGS (" + " ".join(f"k{n}" for n in range(40)) + ")", "NO [LIMIT] Too many flags"),
    ],
)
def test_a_store_that_is_none_is_refused(arguments: str, answer: str) -> None:
    opened(company(SECOND)).play(f"C: c STORE {arguments}\nS: c {answer}")


def test_flags_of_one_letter_have_an_end() -> None:
    talk = opened(company(SECOND))
    talk.send(b"c STORE 1 +FLAGS (" + b" ".join(b"a%d" % number for number in range(32)) + b")\r\n")

    talk.play("C: d STORE 1 +FLAGS (one.more)\nS: d NO [LIMIT] Too many flags")


def test_only_reading_changes_nothing() -> None:
    where = company(SECOND)
    box_of(where).inbox.set_flags(1, [rb"\Deleted"])
    talk = opened(where, "EXAMINE")

    talk.play(r"""
        C: c STORE 1 FLAGS ()
        S: c NO [READ-ONLY] The folder was opened to read only
        C: d EXPUNGE
        S: d NO [READ-ONLY] The folder was opened to read only
        C: e CLOSE
        S: e OK Done
        C: f CLOSE
        S: f BAD Not now
    """)

    assert flags_in(where) == [{rb"\Deleted"}]


def test_what_is_marked_as_deleted_goes_when_it_is_told_to() -> None:
    where = company(LETTER, SECOND, THIRD)

    opened(where).play(r"""
        C: c STORE 1:3 +FLAGS.SILENT (\Deleted)
        S: c OK Done
        C: d UID EXPUNGE 2,9
        S: * 2 EXPUNGE
        S: d OK Done
        C: e EXPUNGE 1
        S: e BAD That cannot be read
        C: f EXPUNGE
        S: * 2 EXPUNGE
        S: * 1 EXPUNGE
        S: f OK Done
    """)

    assert flags_in(where) == []


def test_closing_a_folder_removes_what_is_marked_without_a_word() -> None:
    where = company(LETTER, SECOND)

    opened(where).play(r"""
        C: c STORE 1 +FLAGS.SILENT (\Deleted)
        S: c OK Done
        C: d CLOSE
        S: d OK Done
        C: e FETCH 1 FLAGS
        S: e BAD Not now
    """)

    assert list(box_of(where).inbox.messages) == [2]


@pytest.mark.parametrize("chopping", CHOPPINGS)
def test_a_letter_is_kept_with_its_flags_and_date(chopping: str) -> None:
    where = company()

    logged_in(where, chopping).play(r"""
        C: a APPEND Sent (\Seen $Mine) "17-Jul-1996 02:44:25 -0700" {24}
        S: + Go on
        C: Subject: two
        C:
        C: second
        C:
        S: a OK [APPENDUID 1775003400 1] Done
        C: b APPEND "Sent" {2+}
        C, hi
        C:
        S: b OK [APPENDUID 1775003400 2] Done
        C: c SELECT Sent
        S: * FLAGS (\Answered \Flagged \Deleted \Seen \Draft)
        S: * 2 EXISTS
        S: * 0 RECENT
        S: * OK [PERMANENTFLAGS (\Answered \Flagged \Deleted \Seen \Draft \*)] Flags
        S: * OK [UIDVALIDITY 1775003400] Since this practice began
        S: * OK [UIDNEXT 3] Next
        S: c OK [READ-WRITE] Done
        C: d FETCH 1:2 FAST
        S: * 1 FETCH (FLAGS ($Mine \Seen) INTERNALDATE "17-Jul-1996 02:44:25 -0700" RFC822.SIZE 24)
        S: * 2 FETCH (FLAGS () INTERNALDATE " 1-Apr-2026 09:30:00 +0900" RFC822.SIZE 4)
        S: d OK Done
    """)


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("APPEND Nowhere {1+}\r\nx", "NO [TRYCREATE] There is no such folder"),
        ("APPEND Sent {1+}\r\n\0", "BAD That cannot be read"),
        ("APPEND Sent (\\Recent) {1+}\r\nx", "BAD That is not a flag"),
        ('APPEND Sent "1-Foo-2026 00:00:00 +0000" {1+}\r\nx', "BAD That cannot be read"),
        ('APPEND Sent "31-Feb-2026 00:00:00 +0000" {1+}\r\nx', "BAD That cannot be read"),
        ('APPEND Sent "yesterday" {1+}\r\nx', "BAD That cannot be read"),
        ('APPEND Sent " 1-Feb-2026 00:00:00 +0000" () {1+}\r\nx', "BAD That cannot be read"),
        ("APPEND Sent {101+}\r\n" + "x" * 101, "NO [OVERQUOTA] The mailbox is full"),
        (f"APPEND Sent {{{MESSAGE_BYTES * 2}}}", "NO [TOOBIG] That is too large"),
    ],
)
def test_an_append_that_cannot_be_is_refused(command: str, answer: str) -> None:
    where = company(box_bytes=100)
    talk = logged_in(where)

    assert talk.send(f"a {command}\r\n".encode()).decode() == f"a {answer}\r\n"
    assert not box_of(where).folders[b"Sent"].messages


def test_news_of_other_programs_come_when_numbers_may_change() -> None:
    where = company(LETTER, SECOND)
    talk, other = opened(where), opened(where)
    box_of(where).inbox.add(THIRD, at=NOW)
    box_of(where).inbox.remove([1])

    talk.play("""
        C: c FETCH 1:2 UID
        S: * 2 FETCH (UID 2)
        S: c OK Done
        C: d NOOP
        S: * 1 EXPUNGE
        S: * 2 EXISTS
        S: d OK Still here
        C: e FETCH 1:2 UID
        S: * 1 FETCH (UID 2)
        S: * 2 FETCH (UID 3)
        S: e OK Done
        C: f STORE 1 +FLAGS.SILENT (\\Seen)
        S: f OK Done
    """)
    other.play("""
        C: c CHECK
        S: * 1 EXPUNGE
        S: * 1 FETCH (FLAGS (\\Seen))
        S: * 2 EXISTS
        S: c OK Done
    """)


def test_a_listening_program_hears_of_a_letter_at_once() -> None:
    where = company()
    talk = opened(where)

    talk.play("C: c IDLE\nS: + Listening")
    assert talk.responder.wants_news
    box_of(where).inbox.add(SECOND, at=NOW)
    assert talk.send(b"") == b"* 1 EXISTS\r\n"
    assert talk.send(b"") == b""
    talk.play("C: done\nS: c OK Done")
    assert not talk.responder.wants_news


def test_listening_ends_with_done_and_nothing_else() -> None:
    logged_in(company()).play(
        "C: c IDLE\nS: + Listening\nC: d NOOP\nS: c BAD That cannot be read\nC: e NOOP\nS: e OK Still here"
    )


def test_opening_a_folder_that_is_not_there_closes_the_one_before() -> None:
    opened(company(SECOND)).play("""
        C: c SELECT Nowhere
        S: c NO [NONEXISTENT] There is no such folder
        C: d FETCH 1 FLAGS
        S: d BAD Not now
    """)


def test_members_see_their_own_boxes_only() -> None:
    where = company(LETTER)
    plain = b64encode(f"\0{HANAKO.address}\0{PASSWORD}".encode())
    talk = greeted(where)
    talk.send(b"a AUTHENTICATE PLAIN " + plain + b"\r\n")

    talk.play("""
        C: b STATUS INBOX (MESSAGES)
        S: * STATUS "INBOX" (MESSAGES 0)
        S: b OK Done
    """)


@pytest.mark.parametrize(
    ("said", "last_words"),
    [
        (b"x" * 70_000, b"* BYE The line is too long\r\n"),
        (b"a LOGIN {99999+}\r\n", b"* BYE [TOOBIG] That is too large\r\n"),
        (b"a LOGIN " + b"{0+}\r\n " * 40, b"* BYE [TOOBIG] That is too large\r\n"),
    ],
)
def test_a_stranger_who_says_too_much_is_left(said: bytes, last_words: bytes) -> None:
    talk = greeted(company())

    assert talk.send(said) == last_words
    assert talk.is_over


def test_a_stranger_may_not_announce_much() -> None:
    greeted(company()).play(
        "C: a LOGIN {99999}\nS: a NO [TOOBIG] That is too large\nC: b NOOP\nS: b OK Still here"
    )


@pytest.mark.parametrize("chopping", CHOPPINGS)
def test_messages_move_into_another_folder_with_their_flags(chopping: str) -> None:
    where = company(LETTER, SECOND, THIRD)
    talk = opened(where, chopping=chopping)
    since = box_of(where).folders[b"Trash"].uid_validity

    talk.play(rf"""
        C: c UID STORE 1 +FLAGS.SILENT (\Flagged)
        S: c OK Done
        C: d UID MOVE 1:2 Trash
        S: * OK [COPYUID {since} 1:2 1:2] Moved
        S: * 2 EXPUNGE
        S: * 1 EXPUNGE
        S: d OK Done
        C: e MOVE 1 Trash
        S: * OK [COPYUID {since} 3 3] Moved
        S: * 1 EXPUNGE
        S: e OK Done
    """)

    trash = box_of(where).folders[b"Trash"].messages
    assert [message.flags for message in trash.values()] == [{rb"\Flagged"}, frozenset(), frozenset()]
    assert box_of(where).inbox.messages == {}


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("UID MOVE 9 Trash", "OK Done"),
        ("UID MOVE 1 Nowhere", "NO [TRYCREATE] There is no such folder"),
        ("UID MOVE 1", "BAD"),
        ("UID MOVE x Trash", "BAD"),
    ],
)
def test_a_move_of_nothing_or_to_nowhere_changes_nothing(command: str, answer: str) -> None:
    where = company(LETTER)

    said = opened(where).send(b"c " + command.encode() + b"\r\n").splitlines()

    assert said[-1].startswith(b"c " + answer.encode())
    assert len(box_of(where).inbox.messages) == 1


def test_nothing_moves_out_of_a_folder_that_was_opened_to_read_only() -> None:
    where = company(LETTER)

    said = opened(where, "EXAMINE").send(b"c UID MOVE 1 Trash\r\n")

    assert said.startswith(b"c NO [READ-ONLY]")
    assert len(box_of(where).inbox.messages) == 1
