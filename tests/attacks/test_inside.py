"""What a server inside TLS can try: referrals, data nobody asked for, offers that are traps."""

from dataclasses import dataclass

import pytest

from tests.attacks.cases import Case, each, variants
from tests.attacks.watched import overheard
from tests.helpers.good_conversations import CLEAR, INSIDE, LEARN, in_tls
from tests.helpers.mail_clients import NEW_CLIENT, PLAIN, SECRET, USER, open_imap, ready_imap
from tests.helpers.transcript import Chop, play
from wizard.model.server import Security
from wizard.protocol.actions import Done, Failed, FailureKind, LoggedIn, LoginRefused, RefusalReason
from wizard.protocol.errors import OrderError
from wizard.protocol.imap import ImapClient
from wizard.protocol.imap_outcomes import Fetched, FetchedMessage, FolderList, UidsFound
from wizard.protocol.operations import ClientState

REFERRAL = "[REFERRAL imap://;AUTH=*@attacker.example/] your mailbox is over there"


@each(
    variants(
        "TLS-09",
        "imap",
        {
            "AUTHENTICATE": ("IMAP4rev1 SASL-IR AUTH=PLAIN", f"C: T1 AUTHENTICATE PLAIN {PLAIN}"),
            "LOGIN": ("IMAP4rev1", f'C: T1 LOGIN "{USER}" "open sesame"'),
        },
    )
)
def test_a_login_referral_is_only_shown(case: Case[tuple[str, str]], chop: Chop) -> None:
    capabilities, command = case.given
    shake = ready_imap(capabilities)

    outcome = play(shake, shake.login(USER, SECRET), f"{command}\nS: T1 NO {REFERRAL}", chop=chop)

    assert isinstance(outcome, LoginRefused)
    assert (outcome.code, outcome.text) == ("REFERRAL", "your mailbox is over there")
    assert outcome.reason is not RefusalReason.CREDENTIALS
    assert not shake.is_busy


@each(variants("TLS-10", "imap", {"SELECT": None}))
def test_a_mailbox_referral_is_only_shown(case: Case[None], chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.select(b"INBOX"),
        f'C: T2 SELECT "INBOX"\nS: * OK {REFERRAL}\nS: T2 NO {REFERRAL}',
        chop=chop,
    )

    assert outcome == Failed(FailureKind.REFUSED, "your mailbox is over there", "REFERRAL")
    assert shake.state is ClientState.LOGGED_IN


LIMITED = {
    "UTF8=ONLY": ("IMAP4rev1 UTF8=ONLY SASL-IR AUTH=PLAIN", f"C: T1 AUTHENTICATE PLAIN {PLAIN}"),
    "ENABLE": ("IMAP4rev1 ENABLE UTF8=ACCEPT SASL-IR AUTH=PLAIN", f"C: T1 AUTHENTICATE PLAIN {PLAIN}"),
}


@each(variants("TLS-25", "imap", {f"inside {name}": given for name, given in LIMITED.items()}))
def test_nothing_is_enabled_before_the_login(case: Case[tuple[str, str]], chop: Chop) -> None:
    capabilities, command = case.given
    shake = ready_imap(capabilities)

    outcome = play(shake, shake.login(USER, SECRET), f"{command}\nS: T1 OK in", chop=chop)

    assert isinstance(outcome, LoggedIn)


@each(variants("TLS-25", "imap", {"inside LOGINDISABLED": None}))
def test_no_login_command_while_it_is_disabled(case: Case[None], chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.STARTTLS)
    learn = LEARN["imap"].replace("SASL-IR AUTH=PLAIN", "LOGINDISABLED")
    overheard(shake, f"{CLEAR['imap']}\n{learn}", chop)

    assert shake.login(USER, SECRET) == [LoginRefused(RefusalReason.NO_MECHANISM)]


@each(variants("TLS-26", "imap", {"inside": None}))
def test_compression_is_not_asked_for(case: Case[None], chop: Chop) -> None:
    shake = NEW_CLIENT["imap"](Security.STARTTLS)
    offer = LEARN["imap"].replace("SASL-IR", "SASL-IR COMPRESS=DEFLATE")
    overheard(shake, f"{CLEAR['imap']}\n{offer}", chop)

    login, *steps = INSIDE["imap"]
    script = login.script.replace("UIDPLUS", "UIDPLUS COMPRESS=DEFLATE")
    logged_in = play(shake, login.begin(shake), script, chop=chop)
    outcomes = [heard for step in steps for heard in step.play(shake, chop=chop)]

    assert isinstance(logged_in, LoggedIn)
    assert outcomes == in_tls("imap").outcomes()[2:]


STRIPPED = {
    "no AUTH= and no LOGIN": "IMAP4rev1 LOGINDISABLED",
    "AUTH= of strangers only": "IMAP4rev1 LOGINDISABLED AUTH=X-NOBODY AUTH=ANONYMOUS",
}


@each(variants("TAM-12", "imap", STRIPPED))
def test_no_mail_is_stored_before_tls_and_login(case: Case[str], chop: Chop) -> None:
    clear, inside = NEW_CLIENT["imap"](Security.STARTTLS), ready_imap(case.given)
    overheard(clear, f"S: * OK [CAPABILITY {case.given}] hello", chop)

    refused = play(inside, inside.login(USER, SECRET), "", chop=chop)

    assert refused == LoginRefused(RefusalReason.NO_MECHANISM)
    assert isinstance(clear, ImapClient)
    (ended,) = clear.append(b"Drafts", b"private")
    assert isinstance(ended, Failed)
    with pytest.raises(OrderError):
        inside.append(b"Drafts", b"private")


@each(variants("TAM-13", "imap", {"": None}))
def test_the_name_of_a_folder_is_never_more_than_text(case: Case[None], chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.list_folders(),
        """C: T2 LIST "" "*"
           S: * LIST () "/" "Click me! <a href='https://attacker.example'>"
           S: * LIST () "/" {6}
           S: a␍␊b␀c
           S: * LIST () "/" "&AAE-"
           S: * LIST () "/" "gnp.\u202efdp"
           S: * LIST () "/" ""
           S: * LIST broken
           S: * LIST x "/" y
           S: * LIST () (x) y
           S: * LIST () "/" (y)
           S: * LSUB () "/" other
           S: T2 OK""",
        chop=chop,
    )

    assert isinstance(outcome, FolderList)
    assert [folder.name for folder in outcome.folders] == [
        "Click me! <a href='https://attacker.example'>",
        "a bc",
        "b'&AAE-'",
        "gnp.fdp",
    ]
    assert outcome.folders[1].name_raw == b"a\r\nb\0c"


FETCH = "C: T2 UID FETCH 1:3 (UID FLAGS RFC822.SIZE INTERNALDATE BODY.PEEK[])\n"
CUT = {
    "BYE": (f"{FETCH}S: * 1 FETCH (UID 1 BODY[] {{1}}\nS: a)\nS: * BYE gone", FailureKind.UNAVAILABLE),
    "closed": (f"{FETCH}S: * 1 FETCH (UID 1 BODY[] {{1}}\nS: a)\nEOF", FailureKind.CLOSED),
    "closed in a literal": (f"{FETCH}S: * 1 FETCH (UID 1 BODY[] {{99}}\nS, half\nEOF", FailureKind.CLOSED),
    "silent in a literal": (f"{FETCH}S: * 1 FETCH (UID 1 BODY[] {{99}}\nTIMEOUT", FailureKind.TIMED_OUT),
}


@each(variants("TAM-20", "imap", CUT))
def test_a_fetch_that_was_cut_gives_nothing(case: Case[tuple[str, FailureKind]], chop: Chop) -> None:
    script, kind = case.given
    shake = open_imap()

    outcome = play(shake, shake.uid_fetch([1, 2, 3], body=True), script, chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is kind
    assert shake.state is ClientState.ENDED


@dataclass(frozen=True, slots=True)
class Forged:
    """What a server tells instead of message 1."""

    responses: str
    kept: tuple[FetchedMessage, ...] = ()


ONE = FetchedMessage(uid=1, raw=b"a")
FORGED = {
    "another UID": Forged("S: * 9 FETCH (UID 9 BODY[] {1}\nS: x)"),
    "UID 0": Forged("S: * 1 FETCH (UID 0 BODY[] {1}\nS: x)"),
    "no UID": Forged("S: * 1 FETCH (BODY[] {1}\nS: x)\nS: * 1 FETCH (FLAGS (\\Deleted))"),
    "NIL as UID": Forged("S: * 1 FETCH (UID NIL BODY[] {1}\nS: x)"),
    "a UID of 2^32": Forged("S: * 1 FETCH (UID 4294967297 BODY[] {1}\nS: x)"),
    "twice": Forged("S: * 1 FETCH (UID 1 BODY[] {1}\nS: a)\nS: * 1 FETCH (UID 1 BODY[] {1}\nS: b)", (ONE,)),
    "twice under other numbers": Forged(
        "S: * 1 FETCH (UID 1 BODY[] {1}\nS: a)\nS: * 7 FETCH (UID 1 BODY[] {1}\nS: b)", (ONE,)
    ),
    "with a stranger": Forged(
        "S: * 2 FETCH (UID 2 BODY[] {1}\nS: x)\nS: * 1 FETCH (UID 1 BODY[] {1}\nS: a)", (ONE,)
    ),
}


@each(variants("TAM-21", "imap", FORGED))
def test_only_what_was_asked_for_is_kept(case: Case[Forged], chop: Chop) -> None:
    shake = open_imap()

    outcome = play(
        shake,
        shake.uid_fetch([1], body=True),
        "C: T2 UID FETCH 1 (UID FLAGS RFC822.SIZE INTERNALDATE BODY.PEEK[])\n"
        f"{case.given.responses}\nS: T2 OK done",
        chop=chop,
    )

    assert outcome == Fetched(case.given.kept)


EXPUNGED = {
    "0": "S: * 0 EXPUNGE",
    "999": "S: * 999 EXPUNGE",
    "all": "S: * 1 EXPUNGE\nS: * 1 EXPUNGE\nS: * 0 EXISTS",
    "VANISHED": "S: * VANISHED 1:4294967295",
}


@each(variants("TAM-22", "imap", EXPUNGED))
def test_an_expunge_changes_no_answer_by_uid(case: Case[str], chop: Chop) -> None:
    shake = open_imap()

    found = play(
        shake,
        shake.uid_search_all(),
        f"C: T2 UID SEARCH ALL\n{case.given}\nS: * SEARCH 1\n{case.given}\nS: T2 OK",
        chop=chop,
    )
    fetched = play(
        shake,
        shake.uid_fetch([1], body=True),
        f"""C: T3 UID FETCH 1 (UID FLAGS RFC822.SIZE INTERNALDATE BODY.PEEK[])
            {case.given}
            S: * 1 FETCH (UID 1 BODY[] {{1}}
            S: a)
            {case.given}
            S: T3 OK""",
        chop=chop,
    )
    idle = play(shake, shake.noop(), f"C: T4 NOOP\n{case.given}\nS: T4 OK", chop=chop)

    assert (found, fetched, idle) == (UidsFound((1,)), Fetched((ONE,)), Done())
