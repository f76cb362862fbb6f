"""Every mechanism in all three protocols, in four choppings, and servers that get it wrong."""

import hmac
import json
from base64 import b64encode
from dataclasses import dataclass

import pytest

from tests.helpers.mail_clients import (
    NEW_CLIENT,
    PASSWORD,
    SECRET,
    USER,
    new_imap,
    new_pop3,
    nonce,
    ready_imap,
    ready_pop3,
    ready_smtp,
)
from tests.helpers.sasl_doors import DOORS, IMAP, POP3, SMTP, Door, Step
from tests.helpers.scram_talk import scram_talk
from tests.helpers.transcript import Chop, play
from wizard.model.secret import AccessToken, Secret
from wizard.model.server import AuthMechanism, AuthMethod, Security
from wizard.protocol.actions import (
    Failed,
    FailureKind,
    LoggedIn,
    LoginRefused,
    Outcome,
    RefusalReason,
    Send,
)
from wizard.protocol.client import MailClient
from wizard.protocol.operations import ClientState
from wizard.protocol.sasl_binding import BindingKind, ChannelBinding

TOKEN = AccessToken("vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg==")
UNIQUE = ChannelBinding(kind=BindingKind.TLS_UNIQUE, data=b"finished")
PROMPT = b"<1896.697170952@postoffice.example.org>"
XOAUTH2_OPENING = f"user={USER}\1auth=Bearer {TOKEN.reveal()}\1\1".encode()
BEARER_OPENING = f"n,a={USER},\1auth=Bearer {TOKEN.reveal()}\1\1".encode()

doors = pytest.mark.parametrize("door", DOORS, ids=lambda door: door.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One mechanism: what the client says first, if anything, and its answers."""

    mechanism: AuthMechanism
    opening: bytes | None
    steps: tuple[Step, ...] = ()
    secret: Secret = SECRET


def scram(mechanism: AuthMechanism, hash_name: str, *, header: str = "y,,", binding: bytes = b"") -> Case:
    talk = scram_talk(hash_name, USER, PASSWORD, client_nonce=nonce(), gs2_header=header, binding=binding)
    return Case(
        mechanism=mechanism,
        opening=talk.client_first.encode(),
        steps=(
            (talk.server_first.encode(), talk.client_final.encode()),
            (talk.server_final.encode(), b""),
        ),
    )


PLAIN = Case(mechanism=AuthMechanism.PLAIN, opening=f"\0{USER}\0{PASSWORD}".encode())
LOGIN = Case(
    mechanism=AuthMechanism.LOGIN,
    opening=None,
    steps=((b"Username:", USER.encode()), (b"Password:", PASSWORD.encode())),
)
CRAM = Case(
    mechanism=AuthMechanism.CRAM_MD5,
    opening=None,
    steps=((PROMPT, f"{USER} {hmac.new(PASSWORD.encode(), PROMPT, 'md5').hexdigest()}".encode()),),
)
SHA_1 = scram(AuthMechanism.SCRAM_SHA_1, "sha1")
SHA_256 = scram(AuthMechanism.SCRAM_SHA_256, "sha256")
BOUND = "p=tls-unique,,"
SHA_1_PLUS = scram(AuthMechanism.SCRAM_SHA_1_PLUS, "sha1", header=BOUND, binding=UNIQUE.data)
SHA_256_PLUS = scram(AuthMechanism.SCRAM_SHA_256_PLUS, "sha256", header=BOUND, binding=UNIQUE.data)
XOAUTH2 = Case(mechanism=AuthMechanism.XOAUTH2, opening=XOAUTH2_OPENING, secret=TOKEN)
BEARER = Case(mechanism=AuthMechanism.OAUTHBEARER, opening=BEARER_OPENING, secret=TOKEN)
CASES = (PLAIN, LOGIN, CRAM, SHA_1, SHA_1_PLUS, SHA_256, SHA_256_PLUS, XOAUTH2, BEARER)
PROVING = (SHA_1, SHA_1_PLUS, SHA_256, SHA_256_PLUS)


def named(cases: tuple[Case, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", cases, ids=lambda case: case.mechanism.value)


def log_in(
    door: Door, case: Case, *steps: Step, chop: Chop, end: str | None = None, at_once: bool = True
) -> tuple[MailClient, Outcome]:
    """Play a login at a server that offers this mechanism alone."""
    name = case.mechanism.value
    client = door.ready([name], UNIQUE)
    script = door.script(name, case.opening, *steps, end=end, at_once=at_once)
    return client, play(client, client.login(USER, case.secret), script, chop=chop)


def cancelled(door: Door, case: Case, *steps: Step, challenge: bytes, chop: Chop) -> Failed:
    """Play a login that the client breaks off with "*" at this challenge, given as it stands on the wire."""
    name = case.mechanism.value
    client = door.ready([name], UNIQUE)
    script = door.script(name, case.opening, *steps, end=door.more.format(challenge.decode("ascii")))
    outcome = play(client, client.login(USER, case.secret), script + "\nC: *", chop=chop)
    assert isinstance(outcome, Failed)
    assert client.state is ClientState.ENDED
    return outcome


def test_every_mechanism_has_a_case() -> None:
    assert {case.mechanism for case in CASES} == set(AuthMechanism)


@doors
@named(CASES)
def test_a_mechanism_logs_in(door: Door, case: Case, chop: Chop) -> None:
    client, outcome = log_in(door, case, *case.steps, chop=chop)

    assert isinstance(outcome, LoggedIn)
    assert outcome.mechanism is case.mechanism
    assert client.state is ClientState.LOGGED_IN


@doors
@named(tuple(case for case in CASES if case.opening is not None))
def test_a_server_that_overlooks_the_opening_gets_it_once_more(door: Door, case: Case, chop: Chop) -> None:
    assert case.opening is not None
    _, outcome = log_in(door, case, (b"", case.opening), *case.steps, chop=chop)

    assert isinstance(outcome, LoggedIn)


@named(tuple(case for case in CASES if case.opening is not None))
def test_imap_without_sasl_ir_waits_with_the_opening(case: Case, chop: Chop) -> None:
    name = case.mechanism.value
    client = ready_imap(f"IMAP4rev1 LOGINDISABLED AUTH={name}", binding=UNIQUE)
    script = IMAP.script(name, case.opening, *case.steps, at_once=False)

    outcome = play(client, client.login(USER, case.secret), script, chop=chop)

    assert isinstance(outcome, LoggedIn)


@doors
@named(CASES)
def test_a_wrong_password_is_refused(door: Door, case: Case, chop: Chop) -> None:
    client, outcome = log_in(door, case, *case.steps[:1], end=door.no, chop=chop)

    is_token = case.secret is TOKEN
    assert isinstance(outcome, LoginRefused)
    assert outcome.reason is (RefusalReason.TOKEN if is_token else RefusalReason.CREDENTIALS)
    assert client.state is ClientState.READY


@doors
@named(CASES)
def test_every_answer_is_secret_and_masked(door: Door, case: Case) -> None:
    name = case.mechanism.value
    client = door.ready([name], UNIQUE)
    said = client.login(USER, case.secret)
    for challenge, _ in case.steps:
        said += client.receive(door.more.format(b64encode(challenge).decode()).encode() + b"\r\n")

    sent = [action for action in said if isinstance(action, Send)]
    assert len(sent) == 1 + len(case.steps)
    assert [action.secret for action in sent] == [case.opening is not None, *[True] * len(case.steps)]
    assert not any(word in repr(said) for word in (PASSWORD, USER, TOKEN.reveal(), "biws", "p="))


@doors
@named(CASES)
def test_prt_09_more_steps_than_the_mechanism_has_are_cancelled(door: Door, case: Case, chop: Chop) -> None:
    steps = list(case.steps)
    if case.secret is TOKEN:
        steps = [(b'{"status":"401"}', b"" if case is XOAUTH2 else b"\1")]
    elif case is PLAIN:
        steps = [(b"", PLAIN.opening or b"")]

    outcome = cancelled(door, case, *steps, challenge=b64encode(b"more"), chop=chop)

    assert outcome.kind is FailureKind.PROTOCOL


@doors
@named(PROVING)
def test_a_server_that_does_not_know_the_password_is_told_apart(door: Door, case: Case, chop: Chop) -> None:
    forged = b64encode(b"v=" + b64encode(bytes(32)))

    outcome = cancelled(door, case, case.steps[0], challenge=forged, chop=chop)

    assert outcome.kind is FailureKind.UNPROVED
    assert outcome.note == "the server did not prove that it knows the password"


@doors
@named(PROVING)
@pytest.mark.parametrize("answered", [0, 1])
def test_success_without_the_proof_is_no_login(door: Door, case: Case, answered: int, chop: Chop) -> None:
    client, outcome = log_in(door, case, *case.steps[:answered], chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.UNPROVED
    assert client.state is ClientState.ENDED


@doors
@named((LOGIN, CRAM))
def test_success_before_the_password_is_no_login(door: Door, case: Case, chop: Chop) -> None:
    client, outcome = log_in(door, case, chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.PROTOCOL
    assert client.state is ClientState.ENDED


@doors
@named(PROVING)
@pytest.mark.parametrize("rounds", ["600001", "2147483648", "9" * 400, "0", "many"])
def test_prt_07_a_count_that_is_too_great_or_silly_is_cancelled(
    door: Door, case: Case, rounds: str, chop: Chop
) -> None:
    first = case.steps[0][0].replace(b"i=4096", b"i=" + rounds.encode())

    outcome = cancelled(door, case, challenge=b64encode(first), chop=chop)

    assert outcome.kind is FailureKind.PROTOCOL
    assert "SCRAM" in outcome.note


@doors
@named((CRAM, *PROVING, XOAUTH2, BEARER))
@pytest.mark.parametrize("challenge", [b"r=notbase64", b"YQ", b"===="])
def test_a_challenge_that_is_not_base64_is_cancelled(
    door: Door, case: Case, challenge: bytes, chop: Chop
) -> None:
    outcome = cancelled(door, case, challenge=challenge, chop=chop)

    assert outcome.kind is FailureKind.PROTOCOL
    assert outcome.note == "a challenge that is not base64"


@doors
def test_an_empty_challenge_is_no_challenge_for_cram_md5(door: Door, chop: Chop) -> None:
    outcome = cancelled(door, CRAM, challenge=b"", chop=chop)

    assert outcome.note == "an empty challenge"


@doors
@named((CRAM, SHA_256))
def test_a_challenge_without_end_is_cut_off(door: Door, case: Case, chop: Chop) -> None:
    name = case.mechanism.value
    client = door.ready([name], UNIQUE)
    script = door.script(name, case.opening, end="")

    outcome = play(
        client, client.login(USER, SECRET), f"{script}\nS, {door.more.format('A' * 9000)}", chop=chop
    )

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TOO_LONG


@doors
@named(PROVING)
def test_an_error_within_scram_is_a_refusal(door: Door, case: Case, chop: Chop) -> None:
    _, outcome = log_in(door, case, case.steps[0], (b"e=invalid-proof", b""), end=door.no, chop=chop)

    assert isinstance(outcome, LoginRefused)
    assert outcome.reason is RefusalReason.CREDENTIALS
    assert outcome.text == "no (invalid-proof)"


@doors
@pytest.mark.parametrize("case", [XOAUTH2, BEARER], ids=["XOAUTH2", "OAUTHBEARER"])
@pytest.mark.parametrize(
    ("error", "status"),
    [
        (json.dumps({"status": "invalid_token", "scope": "mail"}), "invalid_token"),
        (json.dumps({"status": "401\x1b[2J", "schemes": "bearer"}), "401"),
        (json.dumps({"status": 401}), "error"),
        (json.dumps(["status"]), "error"),
        ("[" * 3000, "error"),
        ("no JSON", "error"),
        ("", "error"),
    ],
)
def test_an_error_about_a_token_gets_the_answer_the_server_waits_for(
    door: Door, case: Case, error: str, status: str, chop: Chop
) -> None:
    again = () if error else ((b"", case.opening or b""),)
    dummy = b"" if case is XOAUTH2 else b"\1"

    client, outcome = log_in(door, case, *again, (error.encode(), dummy), end=door.no, chop=chop)

    assert isinstance(outcome, LoginRefused)
    assert outcome.reason is RefusalReason.TOKEN
    assert outcome.text == f"no ({status})"
    assert client.state is ClientState.READY


@doors
def test_success_after_an_error_is_no_login(door: Door, chop: Chop) -> None:
    _, outcome = log_in(door, XOAUTH2, (b'{"status":"401"}', b""), chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.PROTOCOL


@pytest.mark.parametrize("answer", ["T1 BAD invalid", "T1 BAD [AUTHENTICATIONFAILED] invalid"])
def test_imap_may_call_the_answer_to_an_error_bad(answer: str, chop: Chop) -> None:
    _, outcome = log_in(IMAP, SHA_1, SHA_1.steps[0], (b"e=unknown-user", b""), end=answer, chop=chop)

    assert isinstance(outcome, LoginRefused)
    assert outcome.reason is RefusalReason.CREDENTIALS


@doors
def test_a_token_stays_here_where_only_passwords_are_taken(door: Door) -> None:
    client = door.ready(["PLAIN", "LOGIN", "SCRAM-SHA-256"], None)

    assert client.login(USER, TOKEN) == [LoginRefused(RefusalReason.NO_MECHANISM)]
    assert client.mechanism_for(TOKEN) is None
    assert client.mechanism_for(SECRET) is AuthMechanism.PLAIN


@doors
def test_a_password_stays_here_where_the_source_names_no_password(door: Door) -> None:
    client = door.ready(["PLAIN", "XOAUTH2"], None)

    outcome = client.login(USER, SECRET, methods=(AuthMethod.OAUTH2,))

    assert outcome == [LoginRefused(RefusalReason.NO_MECHANISM)]
    assert client.mechanism_for(SECRET, methods=(AuthMethod.OAUTH2,)) is None


@doors
@pytest.mark.parametrize("token", ["", "two words", "ticket\1auth=Basic", "トークン", "x" * 20_000, "a\r\nb"])
def test_a_token_that_would_break_out_is_not_sent(door: Door, token: str) -> None:
    for name in ("XOAUTH2", "OAUTHBEARER"):
        client = door.ready([name], None)
        (outcome,) = client.login(USER, AccessToken(token))

        assert isinstance(outcome, Failed)
        assert outcome.kind is FailureKind.INPUT


@doors
def test_a_user_name_that_would_break_out_is_not_sent_with_a_token(door: Door) -> None:
    client = door.ready(["XOAUTH2"], None)

    (outcome,) = client.login("taro\1auth=Bearer x", TOKEN)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.INPUT


def test_oauthbearer_escapes_the_user_name(chop: Chop) -> None:
    client = ready_smtp("AUTH OAUTHBEARER")
    opening = f"n,a=a=2Cb=3Dc,\1auth=Bearer {TOKEN.reveal()}\1\1".encode()

    outcome = play(client, client.login("a,b=c", TOKEN), SMTP.script("OAUTHBEARER", opening), chop=chop)

    assert isinstance(outcome, LoggedIn)


@pytest.mark.parametrize(("door", "longest_bytes"), [(POP3, 255), (SMTP, 512)], ids=["pop3", "smtp"])
@pytest.mark.parametrize("excess", [0, 1])
def test_an_opening_goes_with_the_command_while_the_line_is_short(
    door: Door, longest_bytes: int, excess: int, chop: Chop
) -> None:
    # Base64 grows by four bytes for three.
    room_bytes = (longest_bytes - len("AUTH PLAIN \r\n")) // 4 * 3 + excess
    secret = Secret("x" * (room_bytes - len(f"\0{USER}\0")))
    opening = f"\0{USER}\0{secret.reveal()}".encode()
    client = door.ready(["PLAIN"], None)

    outcome = play(
        client,
        client.login(USER, secret),
        door.script("PLAIN", opening, at_once=not excess),
        chop=chop,
    )

    assert isinstance(outcome, LoggedIn)


def test_tam_16_apop_is_seen_and_not_used(chop: Chop) -> None:
    client = ready_pop3("SASL CRAM-MD5")
    greeting = "+OK ready <1896.697170952@pop.example.org>"

    apop_only = play_greeting(greeting, chop=chop)
    outcome = play(client, client.login(USER, SECRET), POP3.script("CRAM-MD5", None, *CRAM.steps), chop=chop)

    assert isinstance(outcome, LoggedIn)
    assert apop_only.usable_mechanism is AuthMechanism.LOGIN
    (said,) = [action for action in apop_only.login(USER, SECRET) if isinstance(action, Send)]
    assert said.data.startswith(b"USER ")


def play_greeting(greeting: str, *, chop: Chop) -> MailClient:
    client = new_pop3()
    play(client, client.connected(), f"S: {greeting}\nC: CAPA\nS: -ERR what", chop=chop)
    return client


COREMAIL = "IMAP4rev1 XLIST SPECIAL-USE ID LITERAL+ UIDPLUS X-CM-EXT-1 SASL-IR AUTH=XOAUTH2"


@pytest.mark.parametrize("answer", ['* ID ("name" "Coremail Imap")\nS: T2 OK done', "T2 BAD what", "T2 NO"])
def test_a_server_that_wants_a_name_before_it_opens_a_folder_gets_one(answer: str, chop: Chop) -> None:
    client = ready_imap(COREMAIL)

    outcome = play(
        client,
        client.login(USER, SECRET),
        f"""C: T1 LOGIN "{USER}" "{PASSWORD}"
            S: T1 OK LOGIN completed
            C: T2 ID ("name" "Tayori")
            S: {answer}""",
        chop=chop,
    )

    assert outcome == LoggedIn(AuthMechanism.LOGIN, ())
    assert client.capabilities == ()


@pytest.mark.parametrize("capabilities", ["IMAP4rev1 ID", "IMAP4rev1 X-CM-EXT-1", "IMAP4rev1"])
def test_no_other_server_is_told_a_name(capabilities: str, chop: Chop) -> None:
    client = ready_imap(capabilities)

    outcome = play(
        client, client.login(USER, SECRET), f'C: T1 LOGIN "{USER}" "{PASSWORD}"\nS: T1 OK in', chop=chop
    )

    assert outcome == LoggedIn(AuthMechanism.LOGIN, ())


def test_a_refused_login_is_told_no_name(chop: Chop) -> None:
    client = ready_imap(COREMAIL)

    outcome = play(
        client, client.login(USER, SECRET), f'C: T1 LOGIN "{USER}" "{PASSWORD}"\nS: T1 NO LOGIN', chop=chop
    )

    assert isinstance(outcome, LoginRefused)


def test_what_starttls_brings_binds_the_login() -> None:
    client = new_imap(Security.STARTTLS)
    client.connected()
    client.receive(b"* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n")
    client.receive(b"T1 OK begin\r\n")

    client.tls_started(UNIQUE)
    client.receive(b"* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=SCRAM-SHA-256-PLUS\r\nT2 OK\r\n")

    assert client.usable_mechanism is AuthMechanism.SCRAM_SHA_256_PLUS


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
@named(CASES)
def test_tls_08_no_mechanism_says_anything_without_tls(protocol: str, case: Case) -> None:
    client = NEW_CLIENT[protocol](Security.NONE)
    client.connected()
    everything = " ".join(f"AUTH={mechanism.value}" for mechanism in AuthMechanism)
    greeting = {
        "imap": f"* OK [CAPABILITY IMAP4rev1 SASL-IR {everything}] hi\r\n",
        "pop3": f"+OK hi\r\n+OK\r\nSASL {everything.replace('AUTH=', '')}\r\n.\r\n",
        "smtp": f"220 hi\r\n250-hi\r\n250 AUTH {everything.replace('AUTH=', '')}\r\n",
    }[protocol]
    for line in greeting.splitlines(keepends=True):
        client.receive(line.encode())
    assert client.state is ClientState.READY

    outcome = client.login(USER, case.secret, case.mechanism)

    assert outcome == [Failed(FailureKind.INPUT, note="no login without TLS")]
