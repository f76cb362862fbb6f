"""Logins in all three protocols: one mechanism, inside TLS, in as few round trips as the server allows."""

from base64 import b64encode

import pytest

from tests.helpers.mail_clients import (
    NEW_CLIENT,
    PASSWORD,
    PASSWORD_64,
    PLAIN,
    SECRET,
    USER,
    USER_64,
    ready_imap,
    ready_pop3,
    ready_smtp,
)
from tests.helpers.transcript import Chop, play
from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, Security
from wizard.protocol.actions import (
    Failed,
    FailureKind,
    LoggedIn,
    LoginRefused,
    RefusalReason,
    Send,
)
from wizard.protocol.operations import ClientState

JAPANESE = Secret("ひらけ胡麻")
JAPANESE_PLAIN = b64encode(f"\0{USER}\0ひらけ胡麻".encode()).decode()


def test_imap_sends_plain_with_the_command_and_learns_the_new_capabilities(chop: Chop) -> None:
    shake = ready_imap("IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN")

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"C: T1 AUTHENTICATE PLAIN {PLAIN}\nS: T1 OK [CAPABILITY IMAP4rev1 UIDPLUS] in",
        chop=chop,
    )

    assert outcome == LoggedIn(AuthMechanism.PLAIN, ("IMAP4REV1", "UIDPLUS"))
    assert shake.state is ClientState.LOGGED_IN


def test_imap_without_sasl_ir_waits_for_the_go_ahead(chop: Chop) -> None:
    shake = ready_imap("IMAP4rev1 AUTH=PLAIN")

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"""C: T1 AUTHENTICATE PLAIN
            S: +
            C: {PLAIN}
            S: * CAPABILITY IMAP4rev1 MOVE
            S: T1 OK""",
        chop=chop,
    )

    assert outcome == LoggedIn(AuthMechanism.PLAIN, ("IMAP4REV1", "MOVE"))


def test_imap_asks_for_the_capabilities_later_when_the_login_does_not_tell_them(chop: Chop) -> None:
    shake = ready_imap()
    outcome = play(
        shake, shake.login(USER, SECRET), f"C: T1 AUTHENTICATE PLAIN {PLAIN}\nS: T1 OK in", chop=chop
    )

    play(
        shake,
        shake.list_folders(),
        'C: T2 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: T2 OK\nC: T3 LIST "" "*"\nS: T3 OK',
        chop=chop,
    )

    assert outcome == LoggedIn(AuthMechanism.PLAIN, ())
    assert shake.capabilities == ("IMAP4REV1",)


def test_a_server_that_overlooks_the_initial_response_gets_it_again(chop: Chop) -> None:
    imap, pop3, smtp = ready_imap(), ready_pop3("SASL PLAIN"), ready_smtp("AUTH PLAIN")

    outcomes = [
        play(
            imap,
            imap.login(USER, SECRET),
            f"C: T1 AUTHENTICATE PLAIN {PLAIN}\nS: +\nC: {PLAIN}\nS: T1 OK",
            chop=chop,
        ),
        play(
            pop3,
            pop3.login(USER, SECRET),
            f"C: AUTH PLAIN {PLAIN}\nS: + \nC: {PLAIN}\nS: +OK",
            chop=chop,
        ),
        play(
            smtp,
            smtp.login(USER, SECRET),
            f"C: AUTH PLAIN {PLAIN}\nS: 334 \nC: {PLAIN}\nS: 235 ok",
            chop=chop,
        ),
    ]

    assert all(isinstance(outcome, LoggedIn) for outcome in outcomes)


def test_imap_falls_back_to_the_login_command(chop: Chop) -> None:
    shake = ready_imap("IMAP4rev1 AUTH=CRAM-MD5")

    outcome = play(
        shake,
        shake.login('ta"ro\\', SECRET),
        'C: T1 LOGIN "ta\\"ro\\\\" "open sesame"\nS: T1 OK [CAPABILITY IMAP4rev1] in',
        chop=chop,
    )

    assert outcome == LoggedIn(AuthMechanism.LOGIN, ("IMAP4REV1",))


def test_the_login_command_sends_what_is_not_ascii_as_a_literal(chop: Chop) -> None:
    shake = ready_imap("IMAP4rev1")

    outcome = play(
        shake,
        shake.login(USER, JAPANESE),
        f"""C: T1 LOGIN "{USER}" {{15}}
            S: * OK still here
            S: + go ahead
            C: ひらけ胡麻
            S: T1 OK in""",
        chop=chop,
    )

    assert isinstance(outcome, LoggedIn)


def test_a_literal_may_be_refused_before_it_is_sent(chop: Chop) -> None:
    shake = ready_imap("IMAP4rev1")

    outcome = play(
        shake,
        shake.login(USER, JAPANESE),
        f'C: T1 LOGIN "{USER}" {{15}}\nS: T1 BAD no literals here',
        chop=chop,
    )

    assert outcome == LoginRefused(RefusalReason.NO_MECHANISM, "", "no literals here")


@pytest.mark.parametrize("capability", ["LITERAL+", "LITERAL-", "IMAP4REV2"])
def test_a_literal_need_not_wait_where_the_server_says_so(capability: str, chop: Chop) -> None:
    shake = ready_imap(f"IMAP4rev1 {capability}")

    outcome = play(
        shake,
        shake.login(USER, JAPANESE),
        f'C: T1 LOGIN "{USER}" {{15+}}\nC: ひらけ胡麻\nS: T1 OK in',
        chop=chop,
    )

    assert isinstance(outcome, LoggedIn)


def test_tls_25_no_login_command_while_it_is_disabled(chop: Chop) -> None:
    none, steps = ready_imap("IMAP4rev1 LOGINDISABLED"), ready_imap("IMAP4rev1 LOGINDISABLED AUTH=LOGIN")

    refused = play(none, none.login(USER, SECRET), "")
    logged_in = play(
        steps,
        steps.login(USER, SECRET),
        f"""C: T1 AUTHENTICATE LOGIN
            S: + VXNlcm5hbWU6
            C: {USER_64}
            S: + UGFzc3dvcmQ6
            C: {PASSWORD_64}
            S: T1 OK in""",
        chop=chop,
    )

    assert refused == LoginRefused(RefusalReason.NO_MECHANISM)
    assert isinstance(logged_in, LoggedIn)
    assert none.usable_mechanism is None
    assert steps.usable_mechanism is AuthMechanism.LOGIN


def test_prt_09_more_sasl_steps_than_there_are_is_out_of_step(chop: Chop) -> None:
    imap, pop3, smtp = ready_imap(), ready_pop3("SASL PLAIN"), ready_smtp("AUTH PLAIN")

    outcomes = [
        play(
            imap,
            imap.login(USER, SECRET),
            f"C: T1 AUTHENTICATE PLAIN {PLAIN}\nS: +\nC: {PLAIN}\nS: + more\nC: *",
            chop=chop,
        ),
        play(
            pop3,
            pop3.login(USER, SECRET),
            f"C: AUTH PLAIN {PLAIN}\nS: +\nC: {PLAIN}\nS: + more\nC: *",
            chop=chop,
        ),
        play(
            smtp,
            smtp.login(USER, SECRET),
            f"C: AUTH PLAIN {PLAIN}\nS: 334\nC: {PLAIN}\nS: 334 more\nC: *",
            chop=chop,
        ),
    ]

    assert [outcome.kind for outcome in outcomes if isinstance(outcome, Failed)] == [FailureKind.PROTOCOL] * 3


@pytest.mark.parametrize("code", ["220", "250", "354"])
def test_prt_09_only_235_means_that_smtp_let_us_in(code: str) -> None:
    shake = ready_smtp("AUTH PLAIN")

    outcome = play(shake, shake.login(USER, SECRET), f"C: AUTH PLAIN {PLAIN}\nS: {code} ok")

    assert outcome == Failed(FailureKind.PROTOCOL, "ok", code, note="not a reply to AUTH")


def test_pop3_logs_in_by_plain_with_the_command(chop: Chop) -> None:
    shake = ready_pop3("USER", "SASL LOGIN PLAIN")

    outcome = play(shake, shake.login(USER, SECRET), f"C: AUTH PLAIN {PLAIN}\nS: +OK in", chop=chop)

    assert outcome == LoggedIn(AuthMechanism.PLAIN, ("USER", "SASL LOGIN PLAIN"))


def test_pop3_keeps_its_lines_short(chop: Chop) -> None:
    shake = ready_pop3("SASL PLAIN")
    long = Secret("x" * 300)
    message = b64encode(f"\0{USER}\0{'x' * 300}".encode()).decode()

    outcome = play(
        shake, shake.login(USER, long), f"C: AUTH PLAIN\nS: + \nC: {message}\nS: +OK in", chop=chop
    )

    assert isinstance(outcome, LoggedIn)


@pytest.mark.parametrize("capabilities", [("USER",), ("TOP", "UIDL")])
def test_pop3_without_sasl_says_user_and_password(capabilities: tuple[str, ...], chop: Chop) -> None:
    shake = ready_pop3(*capabilities)

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"C: USER {USER}\nS: +OK\nC: PASS {PASSWORD}\nS: +OK in",
        chop=chop,
    )

    assert outcome == LoggedIn(AuthMechanism.LOGIN, capabilities)


def test_pop3_without_capa_says_user_and_password(chop: Chop) -> None:
    shake = NEW_CLIENT["pop3"](Security.TLS)
    play(shake, shake.connected(), "S: +OK hi\nC: CAPA\nS: -ERR what", chop=chop)

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"C: USER {USER}\nS: +OK\nC: PASS {PASSWORD}\nS: -ERR [AUTH] no",
        chop=chop,
    )

    assert outcome == LoginRefused(RefusalReason.CREDENTIALS, "AUTH", "no")


def test_pop3_stops_at_a_refused_user(chop: Chop) -> None:
    shake = ready_pop3("USER")

    outcome = play(shake, shake.login(USER, SECRET), f"C: USER {USER}\nS: -ERR [IN-USE] no", chop=chop)

    assert outcome == LoginRefused(RefusalReason.TEMPORARY, "IN-USE", "no")


@pytest.mark.parametrize(
    ("replies", "code"),
    [(("-ERR [AUTH] who", "-ERR what"), "AUTH"), (("+OK", "-ERR [SYS/TEMP] later"), "SYS/TEMP")],
)
def test_pop3_says_user_and_password_at_once_where_it_may(
    replies: tuple[str, str], code: str, chop: Chop
) -> None:
    shake = ready_pop3("USER", "PIPELINING")

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"C: USER {USER}\nC: PASS {PASSWORD}\nS: {replies[0]}\nS: {replies[1]}",
        chop=chop,
    )

    assert isinstance(outcome, LoginRefused)
    assert outcome.code == code


def test_pop3_pipelined_login_succeeds(chop: Chop) -> None:
    shake = ready_pop3("USER", "PIPELINING")

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"C: USER {USER}\nC: PASS {PASSWORD}\nS: +OK\nS: +OK in",
        chop=chop,
    )

    assert isinstance(outcome, LoggedIn)


def test_login_in_steps_where_nothing_else_is_offered(chop: Chop) -> None:
    pop3, smtp = ready_pop3("SASL LOGIN"), ready_smtp("AUTH=LOGIN")
    steps = f"S: {{0}} VXNlcm5hbWU6\nC: {USER_64}\nS: {{0}} UGFzc3dvcmQ6\nC: {PASSWORD_64}\n"

    outcomes = [
        play(
            pop3,
            pop3.login(USER, SECRET),
            "C: AUTH LOGIN\n" + steps.format("+") + "S: +OK in",
            chop=chop,
        ),
        play(
            smtp,
            smtp.login(USER, SECRET),
            "C: AUTH LOGIN\n" + steps.format("334") + "S: 235 2.7.0 in",
            chop=chop,
        ),
    ]

    assert outcomes == [
        LoggedIn(AuthMechanism.LOGIN, ("SASL LOGIN",)),
        LoggedIn(AuthMechanism.LOGIN, ("AUTH=LOGIN", "HELP")),
    ]


@pytest.mark.parametrize("mechanism", [None, *AuthMechanism])
def test_tls_08_nothing_is_sent_where_no_known_mechanism_is_offered(mechanism: AuthMechanism | None) -> None:
    shakes = [
        ready_imap("IMAP4rev1 LOGINDISABLED AUTH=GSSAPI AUTH=NTLM AUTH=ANONYMOUS"),
        ready_pop3("SASL DIGEST-MD5"),
        ready_smtp("AUTH NTLM EXTERNAL XOAUTH2"),
        ready_smtp(),
    ]

    outcomes = [shake.login(USER, SECRET, mechanism) for shake in shakes]

    assert outcomes == [[LoginRefused(RefusalReason.NO_MECHANISM)]] * 4
    assert [shake.usable_mechanism for shake in shakes] == [None] * 4


def test_a_mechanism_that_is_named_is_the_one_used(chop: Chop) -> None:
    shake = ready_imap("IMAP4rev1 SASL-IR AUTH=PLAIN")
    would_choose = shake.usable_mechanism

    outcome = play(
        shake,
        shake.login(USER, SECRET, AuthMechanism.LOGIN),
        f'C: T1 LOGIN "{USER}" "{PASSWORD}"\nS: T1 OK in',
        chop=chop,
    )

    assert would_choose is AuthMechanism.PLAIN
    assert outcome == LoggedIn(AuthMechanism.LOGIN, ())


def test_a_refused_login_can_be_tried_again_on_the_same_connection(chop: Chop) -> None:
    shake = ready_imap()

    first = play(
        shake,
        shake.login(USER, SECRET),
        f"C: T1 AUTHENTICATE PLAIN {PLAIN}\nS: T1 NO [AUTHENTICATIONFAILED] Authentication failed.",
        chop=chop,
    )
    second = play(shake, shake.login(USER, SECRET), f"C: T2 AUTHENTICATE PLAIN {PLAIN}\nS: T2 OK", chop=chop)

    assert first == LoginRefused(RefusalReason.CREDENTIALS, "AUTHENTICATIONFAILED", "Authentication failed.")
    assert isinstance(second, LoggedIn)


def test_untagged_words_beside_a_refusal_count(chop: Chop) -> None:
    shake = ready_imap()

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"""C: T1 AUTHENTICATE PLAIN {PLAIN}
            S: * OK just a moment
            S: * CAPABILITY IMAP4rev1
            S: * NO [WEBALERT https://example.org/x] Web login required.
            S: T1 NO [ALERT] Please log in (Failure)""",
        chop=chop,
    )

    assert outcome == LoginRefused(
        RefusalReason.WEB_LOGIN, "WEBALERT", "Please log in (Failure) Web login required."
    )


def test_ui_06_an_outage_is_not_a_wrong_password(chop: Chop) -> None:
    shake = ready_imap()

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"C: T1 AUTHENTICATE PLAIN {PLAIN}\nS: T1 NO [UNAVAILABLE] wrong password",
        chop=chop,
    )

    assert outcome == LoginRefused(RefusalReason.TEMPORARY, "UNAVAILABLE", "wrong password")


def test_a_bye_during_the_login_ends_the_connection(chop: Chop) -> None:
    shake = ready_imap()

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"C: T1 AUTHENTICATE PLAIN {PLAIN}\nS: * BYE [UNAVAILABLE] too many connections",
        chop=chop,
    )

    assert outcome == Failed(FailureKind.UNAVAILABLE, "too many connections", "UNAVAILABLE")
    assert shake.state is ClientState.ENDED


def test_a_refusal_that_closes_the_connection_ends_it(chop: Chop) -> None:
    shake = ready_smtp("AUTH PLAIN")

    outcome = play(
        shake,
        shake.login(USER, SECRET),
        f"C: AUTH PLAIN {PLAIN}\nS: 421 4.7.0 too many tries",
        chop=chop,
    )

    assert outcome == LoginRefused(RefusalReason.TOO_MANY_TRIES, "421 4.7.0", "too many tries")
    assert shake.state is ClientState.ENDED


@pytest.mark.parametrize("password", ["", "a\0b", "a\r\nDELE 1", "a\nb", "a\rb", "x" * 5000, "\udc80"])
def test_inj_01_02_a_password_that_would_break_out_is_not_sent(password: str) -> None:
    shakes = [ready_imap(), ready_imap("IMAP4rev1"), ready_pop3("USER"), ready_smtp("AUTH PLAIN")]

    for shake in shakes:
        (outcome,) = shake.login(USER, Secret(password))

        assert isinstance(outcome, Failed)
        assert outcome.kind is FailureKind.INPUT
        assert shake.state is ClientState.READY


def test_inj_02_a_user_name_that_would_break_out_is_not_sent() -> None:
    for shake in (ready_imap(), ready_imap("IMAP4rev1"), ready_pop3("USER"), ready_smtp("AUTH LOGIN")):
        assert shake.login("u\r\nDELE 1", SECRET) == [
            Failed(FailureKind.INPUT, note="the user name has a NUL or a line break in it")
        ]


def test_what_carries_a_credential_is_secret_and_its_repr_masked() -> None:
    shakes = [
        ready_imap(),
        ready_imap("IMAP4rev1"),
        ready_pop3("USER", "PIPELINING"),
        ready_smtp("AUTH PLAIN"),
    ]

    for shake in shakes:
        (action,) = shake.login(USER, SECRET)

        assert isinstance(action, Send)
        assert action.secret
        assert repr(action) == "Send(***)"


def test_every_step_of_a_login_is_secret() -> None:
    steps, literal, plain = ready_smtp("AUTH LOGIN"), ready_imap("IMAP4rev1"), ready_pop3("SASL PLAIN")
    said = steps.login(USER, SECRET) + steps.receive(b"334 x\r\n") + steps.receive(b"334 x\r\n")
    said += literal.login(USER, JAPANESE) + literal.receive(b"+ go\r\n")
    said += plain.login(USER, SECRET) + plain.receive(b"+ \r\n")

    private = (PASSWORD, PASSWORD_64, USER_64, PLAIN, JAPANESE.reveal(), USER)

    assert sum(isinstance(action, Send) for action in said) == 7
    for action in said:
        assert not any(word in repr(action) for word in private)
