"""The report for a person who helps has everything in it that helps, and nothing that is private."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.helpers.beginning_scenes import profile_password_wrong, profile_problem
from tests.helpers.expert_scenes import FETCHING_TALKS, SENDING_TALKS, expert_troubles
from tests.helpers.mail_scenes import ACCOUNT
from tests.helpers.poisoned import changed_at, places_of
from tests.helpers.scenes import (
    INCOMING,
    OUTGOING,
    checking,
    intercepted,
    locked,
    password_conflict,
    problem,
    wrong_name,
)
from tests.helpers.secret_forms import DIGESTS, SECRETS, SHORT, forms, traces
from tests.helpers.tally import Record, tally
from wizard.flow.state import State
from wizard.flow.step import Step
from wizard.model.address_check import check_address
from wizard.model.candidate import Answer, Evidence, Source
from wizard.model.conversation import Talk, TalkStep
from wizard.model.lamp import Lamp, LampState, Side
from wizard.model.problem import Problem, ProblemCode
from wizard.model.report import Report, with_texts
from wizard.model.secret import Secret
from wizard.runtime.helper_report import (
    MOST_LINES,
    MOST_TALKS,
    report_of_account,
    report_of_state,
)
from wizard.runtime.this_computer import ThisComputer, this_computer
from wizard.wording.marking import untranslated
from wizard.wording.report import as_text, tell_report

TABLE = "kept out of the report"
MOMENT = "2026-11-26T11:08:00+09:00"
COMPUTER = ThisComputer(
    system="Debian GNU/Linux 12 (bookworm)", name="hanakos-laptop", home="/home/thanako", user="thanako"
)


def everything() -> State:
    """A state in which every field that a report may read has something in it."""
    lamps = (
        Lamp(side=Side.INCOMING, state=LampState.WORKS, endpoint=INCOMING.endpoint),
        Lamp(side=Side.OUTGOING, state=LampState.FAILED, endpoint=OUTGOING.endpoint),
    )
    intercepting = intercepted()
    conflict = password_conflict()
    assert intercepting.looked is not None
    assert conflict.looked is not None
    open_door = replace(
        conflict.looked.probed[1],
        greeting="Dovecot ready",
        capabilities=("IMAP4rev1", "SASL-IR"),
        auth_mechanisms=("PLAIN",),
        detail="slow",
    )
    return replace(
        conflict,
        step=Step.PROBLEM,
        problems=(*intercepting.problems, *wrong_name().problems, *locked().problems),
        notices=problem().problems,
        looked=replace(conflict.looked, probed=(*intercepting.looked.probed, open_door)),
        seen=expert_troubles().seen,
        lamps=lamps,
        talks=(_short(SENDING_TALKS[0], 13, 30), _short(FETCHING_TALKS[0], 0, 6)),
    )


def _short(talk: Talk, begin: int, end: int) -> Talk:
    return replace(talk, lines=talk.lines[begin:end])


def report(state: State, computer: ThisComputer = COMPUTER) -> Report:
    return report_of_state(state, computer, moment=MOMENT, language="en")


def text(state: State, computer: ThisComputer = COMPUTER) -> str:
    return as_text(tell_report(report(state, computer), untranslated, "English"))


READ = tuple(
    place
    for place in places_of(everything())
    if place.startswith(
        (".evidence", ".looked", ".problems", ".notices", ".seen", ".talks", ".lamps", ".candidate")
    )
)
"""Every text that comes from somewhere else."""


def poisoned(state: State, poison: str, places: frozenset[str] = frozenset(READ)) -> State:
    return changed_at(state, lambda told: f"{told} {poison}", places)


@pytest.mark.parametrize("form", forms(SECRETS["plain"]))
def test_no_form_of_the_password_is_in_the_report_wherever_a_server_puts_it(
    form: str, record_property: Record
) -> None:
    tally(record_property, TABLE, f"password {form}, in {len(READ)} fields")
    left = []
    for kind in ("plain", "with signs", "Japanese"):
        secret = SECRETS[kind]
        poison = forms(secret).get(form)
        if poison is None:
            continue
        state = poisoned(replace(everything(), secret=Secret(secret)), poison)

        found = report(state)
        told = as_text(tell_report(found, untranslated, "English")) + repr(found)

        assert "***" in told
        left += [f"{secret}: {trace}" for trace in traces(secret, told)]
    assert left == []


def test_the_password_for_sending_is_kept_out_too(record_property: Record) -> None:
    tally(record_property, TABLE, "the password for sending")
    secret = SECRETS["with spaces"]

    told = text(poisoned(replace(everything(), sending_secret=Secret(secret)), secret))

    assert not list(traces(secret, told))


def test_each_field_alone_lets_no_password_through() -> None:
    secret = SECRETS["plain"]
    state = replace(everything(), secret=Secret(secret))
    shown = 0
    fields = {re.sub(r"\[\d+\]", "", place): place for place in READ}
    for place in fields.values():
        told = text(poisoned(state, f"pw {secret}", frozenset({place})))
        shown += "pw ***" in told

        assert secret not in told, place
    # Not every field is told: that many are, and a report that shows nothing would hide everything.
    assert shown > len(fields) // 3


def test_everything_would_be_found_in_a_report_without_its_cleaner(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("wizard.runtime.helper_report._Cleaner.__call__", lambda _self, told: told)
    for secret in SECRETS.values():
        for form, poison in forms(secret).items():
            if form not in DIGESTS:
                told = text(poisoned(replace(everything(), secret=Secret(secret)), poison))

                assert list(traces(secret, told)), (secret, form)


@pytest.mark.parametrize(
    "poison",
    [
        "AUTH XOAUTH2 dXNlcj10YXJvAWF1dGg9QmVhcmVyIHlhMjkuQ2FuYXJ5AQE=",
        "Authorization: Bearer ya29.Canary-7",
        "token=Canary-7bird",
        'password: "Canary 7bird"',
        "https://taro:Canary-7bird@mail.example.ne.jp/",
        "eyJhbGciOiJIUzI1NiJ9.Q2FuYXJ5.Q2FuYXJ5",
        "what is AHRhcm8AQ2FuYXJ5LTdiaXJk?",
        "VXNlciB0YXJv Q2FuYXJ5LTdiaXJk",
        "T1 NO d41d8cd98f00b204e9800998ecf8427e",
    ],
)
def test_what_looks_like_a_credential_of_anybody_is_not_told(poison: str, record_property: Record) -> None:
    tally(record_property, TABLE, f"unknown credential: {poison[:20]}")

    told = text(poisoned(everything(), poison))

    assert "***" in told
    for canary in ("Canary", "Q2FuYXJ5", "d41d8cd9", "YWF1dGg9"):
        assert canary not in told


PRIVATE = {
    "local part": ("taro@example.ne.jp", "taro@"),
    "local part in a URL": ("https://a.example/?user=taro%40example.ne.jp", "taro%40"),
    "local part alone": ("no such user: taro!", "taro"),
    "login name made of the address": ("user taro.example.ne.jp", "taro.example"),
    "address of somebody else": ("<hanako.s@example.org>: unknown", "hanako"),
    "home folder": ("/home/thanako/.local/share: read-only", "thanako"),
    "home folder of Windows": (r"C:\Users\Hanako S\AppData", "Hanako"),
    "name of the computer": ("EHLO HANAKOS-LAPTOP.local", "hanakos"),
    "user of the computer": ("permission denied for thanako", "thanako"),
    "address in the home network": ("Hello [192.168.1.23]", "192.168"),
    "address in the home network, IPv6": ("Hello [IPv6:fd12:3456:789a::17]", "fd12"),
    "link-local address": ("from fe80::1ff:fe23:4567:890a%eth0", "fe80"),
    "address of the line, IPv6": ("Hello 2001:db8:7:8::9", "2001:db8"),
}


@pytest.mark.parametrize("kind", PRIVATE)
def test_nothing_that_is_private_is_told(kind: str, record_property: Record) -> None:
    tally(record_property, TABLE, kind)
    poison, canary = PRIVATE[kind]

    told = text(poisoned(everything(), poison))

    assert canary.casefold() not in told.casefold()


def test_the_report_of_this_very_computer_names_neither_it_nor_its_user() -> None:
    computer = this_computer()
    own = replace(computer, name=computer.name or "own-name", home="/home/somebody-of-here")
    state = poisoned(everything(), f"{own.name} {own.home}/x")

    told = text(state, own)

    assert computer.system in told
    assert "somebody-of-here" not in told
    assert own.name not in told.split()


def test_a_login_name_that_only_the_user_knows_is_shortened() -> None:
    state = poisoned(replace(everything(), typed_username="kaiin12345"), "NO kaiin12345 is locked")

    assert "kaiin" not in text(state)
    assert "NO k… is locked" in text(state)


def test_what_is_no_address_yet_is_not_told_for_it_may_be_anything() -> None:
    typed = "Canary-7bird"
    told = text(replace(problem(), typed_address=typed, checked=check_address(typed)))

    assert typed not in told
    assert "Mail address" not in told


@pytest.mark.parametrize(
    "code", [ProblemCode.FILE_UNREADABLE, ProblemCode.FILE_NOT_A_PROFILE, ProblemCode.FILE_TOO_NEW]
)
def test_what_a_file_is_called_is_not_told_for_it_may_be_anything(code: ProblemCode) -> None:
    told = text(profile_problem(code, fact="Canary-7bird of hanako.tayori"))

    assert "Canary" not in told
    assert "*.tayori" in told


def test_the_address_of_a_file_is_shortened_where_its_account_is_here_already() -> None:
    told = text(profile_problem(ProblemCode.ACCOUNT_EXISTS, fact="hanako.canary@example.jp"))

    assert "anako" not in told
    assert "canary" not in told
    assert "h…@example.jp" in told


def test_of_a_file_its_servers_are_told_and_neither_its_name_nor_its_owner() -> None:
    told = text(profile_password_wrong())

    assert "taken as the file says: import (open)" in told
    assert "imap.example.ne.jp" in told
    for private in ("taro", "山田", "太郎"):
        assert private not in told


def test_the_letter_in_a_conversation_is_not_told(record_property: Record) -> None:
    tally(record_property, TABLE, "the letter that was sent")
    told = text(everything())

    assert "Subject: tea" not in told
    assert "line 3" not in told
    assert "C: DATA\n" in told
    assert "characters, not shown)" in told


def test_the_domain_is_told_whole_even_where_the_name_is_a_part_of_it() -> None:
    state = replace(everything(), checked=check_address("example@example.ne.jp"))

    assert "e…@example.ne.jp" in text(state)
    assert "imap.example.ne.jp" in text(state)


@pytest.mark.parametrize("secret", ["imap", "example", "mail", "sakura"])
def test_a_password_that_is_a_word_of_the_report_is_not_given_away_by_a_mask(secret: str) -> None:
    state = problem()
    assert state.looked is not None
    door = replace(state.looked.probed[0].endpoint, host="imap.sakura.ne.jp")
    looked = replace(state.looked, probed=(replace(state.looked.probed[0], endpoint=door),))

    plain, known = (replace(state, looked=looked, secret=known) for known in (None, Secret(secret)))

    assert text(plain) == text(known)


def test_a_short_password_is_taken_out_where_it_is_a_word_or_encoded() -> None:
    state = replace(everything(), secret=Secret(SHORT))
    for form in (SHORT, f"'{SHORT}'", *(forms(SHORT)[f"base64, as {name} sends it"] for name in ("PLAIN",))):
        told = text(poisoned(state, f"no: {form}"))

        assert form not in told


def lines_of(state: State) -> Iterator[str]:
    yield from text(state).splitlines()


def test_what_helps_is_in_it() -> None:
    state = replace(everything(), problems=intercepted().problems)
    told = text(state) + text(replace(state, seen=()))

    for words in (
        "Your virus checker (ESET) is opening mail connections",
        "Time: 2026-11-26 11:08:00+09:00",
        "Program: Tayori 0.1.0",
        "Computer: Debian GNU/Linux 12 (bookworm)",
        "Language: English",
        "t…@example.ne.jp",
        "[ NO ] imap.example.ne.jp  993: not safe",
        "[ OK ] Logging in to receive mail, at imap.example.ne.jp  993",
        "[ NO ] Logging in to send mail, at smtp.example.ne.jp  465",
        "[ OK ] The internet: works",
        "intercepted\n    facts: imap.example.ne.jp",
        "autoconfig: found (86 ms, verified)",
        "autoconfig says example.ne.jp, but srv says mailhost.example.com",
        "issued by CN=ESET SSL Filter CA",
        "fingerprint of its key (SHA-256): 5f0a5f0a",
        "TLS: TLSv1.3 TLS_AES_256_GCM_SHA384",
        "C: MAIL FROM:<t…@example.ne.jp> SIZE=512",
        "C: (a credential, not shown)",
        "S: 235 2.7.0 Authentication successful",
    ):
        assert words in told


PORTAL = Evidence(
    source=Source.ISPDB,
    asked="http://autoconfig.thunderbird.net/v1.1/abc.invalid",
    answer=Answer.REFUSED,
    detail="the network answers with a page of its own",
)


@pytest.mark.parametrize(
    ("code", "evidence", "row"),
    [
        (
            ProblemCode.NETWORK_BLOCKED,
            (PORTAL,),
            "[ NO ] The internet: does not work\n       the network shows a page",
        ),
        (ProblemCode.OFFLINE, (), "[ NO ] The internet: does not work\n       there is no connection"),
        (ProblemCode.CLOCK_WRONG, (), "[ NO ] The clock of this computer: does not work"),
    ],
)
def test_what_is_known_of_the_network_and_the_clock_is_told(
    code: ProblemCode, evidence: tuple[Evidence, ...], row: str
) -> None:
    state = replace(problem(), problems=(Problem(code=code, facts=("2024-03-01",)),), evidence=evidence)

    assert row in text(state)


def test_of_a_network_that_nobody_asked_nothing_is_told() -> None:
    asked = Evidence(source=Source.TABLE, asked="example.ne.jp", answer=Answer.FOUND)

    assert "The internet" not in text(replace(problem(), evidence=(asked,)))


def test_a_text_in_a_value_of_another_kind_would_be_noticed() -> None:
    with pytest.raises(AssertionError, match="bytes"):
        with_texts((b"raw",), str)


def test_a_port_that_was_tried_twice_is_told_as_it_was_at_last() -> None:
    state = replace(everything(), seen=expert_troubles().seen)

    doors = [result.endpoint for result in report(state).probed]

    assert len(doors) == len(set(doors))
    assert sum(line.startswith("[ NO ] imap.example.ne.jp  993: not safe") for line in lines_of(state)) == 1


def test_lamps_of_an_earlier_search_are_not_told() -> None:
    assert report(replace(checking(), candidate=None)).lamps == ()
    assert len(report(checking()).lamps) == 1


@pytest.mark.parametrize(
    "evil", ["--- problem\nfoo", "=== What works\r\n[ OK ] all", "\u2028=== x", "\x1b[2J"]
)
def test_a_server_cannot_write_lines_of_its_own_into_the_report(evil: str) -> None:
    ours = sum(line.startswith(("---", "===", "[ ")) for line in lines_of(everything()))

    theirs = sum(line.startswith(("---", "===", "[ ")) for line in lines_of(poisoned(everything(), evil)))

    assert theirs == ours


def test_of_many_connections_the_last_are_told_and_of_long_ones_both_ends() -> None:
    line = SENDING_TALKS[0].lines[2]
    long = tuple(replace(line, text=f"250-number {number}") for number in range(150))
    talks = tuple(replace(SENDING_TALKS[0], number=number, lines=long) for number in range(24))

    told = report(replace(problem(), talks=talks)).talks

    assert [talk.number for talk in told] == list(range(24 - MOST_TALKS, 24))
    assert all(len(talk.lines) == MOST_LINES + 1 for talk in told)
    assert (told[0].lines[0].text, told[0].lines[-1].text) == ("250-number 0", "250-number 149")


def test_a_letter_that_a_command_begins_like_is_still_a_letter() -> None:
    talk: Talk = SENDING_TALKS[0]
    lines = tuple(
        replace(
            line,
            text="Data of my bank" if line.step is TalkStep.TEXT and line.text == "line 1" else line.text,
        )
        for line in talk.lines
    )

    assert "bank" not in text(replace(problem(), talks=(replace(talk, lines=lines),)))


def test_the_mail_window_tells_the_problem_and_the_servers_of_the_account() -> None:
    wrong = Problem(code=ProblemCode.RECIPIENT_REFUSED, facts=("hanako@example.org",), detail="550 no hanako")

    found = report_of_account(ACCOUNT, wrong, COMPUTER, moment=MOMENT, language="en")
    told = as_text(tell_report(found, untranslated, "English"))

    assert "The mail server does not deliver to h…@example.org." in told
    assert "imap://imap.example.ne.jp:993/tls PLAIN" in told
    assert "t…@example.ne.jp" in told
    assert "taro" not in told


def test_the_mail_window_tells_a_problem_before_it_knows_its_account() -> None:
    found = report_of_account(
        None, Problem(code=ProblemCode.STORE_DAMAGED), COMPUTER, moment=MOMENT, language="en"
    )

    assert "The mail kept on this computer is damaged." in as_text(
        tell_report(found, untranslated, "English")
    )
