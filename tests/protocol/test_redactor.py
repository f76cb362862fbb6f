"""A credential is taken out of a text in every form that can be read back, and nothing else is."""

from base64 import b64encode

import pytest

from tests.helpers.mail_clients import ready_imap, ready_pop3, ready_smtp
from tests.helpers.secret_forms import DIGESTS, SECRETS, SHORT, USER, b64, digest, forms, traces
from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism
from wizard.protocol.actions import LoginRefused
from wizard.protocol.redactor import MASK, Redactor
from wizard.protocol.replies import SHOWN_CHARACTERS, clean


def knowing(*secrets: str, public: tuple[str, ...] = ()) -> Redactor:
    redactor = Redactor(public=public)
    for secret in secrets:
        redactor.learn(Secret(secret))
    return redactor


def shown(redactor: Redactor, text: str) -> str:
    """A text as whoever shows it makes it: one line, taken out before and after."""
    return redactor.hide_text(clean(redactor.hide_text(text)))


CASES = [
    (secret, name, form)
    for secret in SECRETS.values()
    for name, form in forms(secret).items()
    if name not in DIGESTS
]


@pytest.mark.parametrize("surround", ["%s", "535 5.7.8 no: %s", "[%s] again\tplease %s"])
def test_no_form_of_a_password_is_left(surround: str) -> None:
    left = []
    for secret, name, form in CASES:
        told = shown(knowing(secret), surround.replace("%s", form))

        left += [f"{secret}, {name}: {trace}" for trace in traces(secret, told)]

    assert left == []


def test_every_form_would_be_found_where_nothing_is_taken_out() -> None:
    assert [case for case in CASES if not list(traces(case[0], f"535 {case[2]} no"))] == []


@pytest.mark.parametrize("secret", SECRETS.values())
def test_what_stands_around_a_password_stays(secret: str) -> None:
    told = knowing(secret).hide_text(f"535 5.7.8 {secret} does not match")

    assert told == f"535 5.7.8 {MASK} does not match"


@pytest.mark.parametrize(
    "text",
    [
        "250-AUTH PLAIN LOGIN CRAM-MD5",
        "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] Dovecot ready.",
        "https://autoconfig.example.ne.jp/mail/config-v1.1.xml?emailaddress=t%40example.ne.jp",
        "+ PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UuZXhhbXBsZS5uZXQ+",
        "パスワードが合いませんでした",
        "5f0a5f0a5f0a5f0a5f0a5f0a5f0a5f0a5f0a5f0a5f0a5f0a5f0a5f0a5f0a5f0a",
    ],
)
def test_what_has_no_password_in_it_is_as_it_was(text: str) -> None:
    redactor = knowing(*SECRETS.values(), SHORT)

    assert redactor.hide_text(text) == text
    assert redactor.hide(text.encode()) == text.encode()


def test_a_text_that_was_cut_does_not_end_in_half_a_password() -> None:
    secret = "Canary-7bird"

    for before in range(SHOWN_CHARACTERS - len(secret) - 2, SHOWN_CHARACTERS):
        told = knowing(secret).hide_text(clean("x" * before + " " + secret + " more"))

        assert "Can" not in told


@pytest.mark.parametrize("secret", [SHORT, "ab", "7"])
def test_a_very_short_password_goes_as_a_word_and_not_out_of_other_words(secret: str) -> None:
    redactor = knowing(secret)

    assert redactor.hide_text(f"no: {secret}!") == f"no: {MASK}!"
    assert redactor.hide_text(f"x{secret}x") == f"x{secret}x"
    assert secret not in redactor.hide_text(f"no: {b64(secret)}")


def test_a_password_that_everybody_can_see_anyway_is_not_given_away_by_a_mask() -> None:
    redactor = knowing("nifty", public=("imap", "nifty", "com"))

    assert redactor.hide_text("imap.nifty.com is ready") == "imap.nifty.com is ready"
    assert redactor.hide_text(f"no: {b64('nifty')}") == f"no: {MASK}"


def test_what_was_sent_is_known_with_its_parts_but_for_who_logs_in() -> None:
    redactor = Redactor()
    redactor.learn_line(f"AUTH PLAIN {b64(f'{chr(0)}taro{chr(0)}Canary-7')}\r\n".encode(), besides=("taro",))

    assert redactor.hide_text("no Canary-7 for taro") == f"no {MASK} for taro"


SCRAM_PROOF = "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="


@pytest.mark.parametrize(
    ("answer", "proof"),
    [
        (f"{USER} {digest('Canary-7bird')}", digest("Canary-7bird")),
        (f"c=biws,r=abc,p={SCRAM_PROOF}", SCRAM_PROOF),
    ],
)
def test_an_answer_to_a_challenge_is_known_with_its_proof(answer: str, proof: str) -> None:
    redactor = Redactor()
    redactor.learn_line(b64encode(answer.encode()) + b"\r\n")

    told = redactor.hide_text(f"535 what is {answer}, {b64(answer)}, {proof}?")

    assert proof not in told
    assert b64(answer) not in told


def test_what_was_forgotten_is_not_taken_out() -> None:
    redactor = knowing("Canary-7bird")

    redactor.forget()

    assert not redactor.is_active
    assert redactor.hide_text("Canary-7bird") == "Canary-7bird"


@pytest.mark.parametrize("secret", ["", "  ", "\ud800", "x\udcffy", "Canary\0bird", " edge "])
def test_whatever_was_typed_can_be_known(secret: str) -> None:
    redactor = knowing(secret)
    redactor.learn_line(b"PASS \xff\xfe\r\n")

    assert redactor.hide_text(f"no: {secret.strip()} again").startswith("no:")
    assert "edge" not in redactor.hide_text(f"no: {secret.strip()}")


def test_bytes_that_are_no_text_come_through_as_they_were() -> None:
    redactor = knowing("Canary-7bird")

    assert redactor.hide(b"\xff\xfe Canary-7bird \x80\r\nnext\r\n") == b"\xff\xfe *** \x80\r\nnext\r\n"


@pytest.mark.parametrize("mechanism", [AuthMechanism.CRAM_MD5, AuthMechanism.PLAIN])
def test_a_server_that_refuses_with_the_proof_in_its_words_is_not_quoted(mechanism: AuthMechanism) -> None:
    for client, more, no in (
        (ready_smtp(f"AUTH {mechanism.value}"), "334 ", "535 "),
        (ready_pop3(f"SASL {mechanism.value}"), "+ ", "-ERR "),
        (ready_imap(f"IMAP4rev1 AUTH={mechanism.value}"), "+ ", "T1 NO "),
    ):
        secret = "Canary-7bird"
        challenge = "PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UuZXhhbXBsZS5uZXQ+"
        client.login(USER, Secret(secret), mechanism)
        client.receive(f"{more}{challenge}\r\n".encode())

        said = f"{no}{USER}: {digest(secret)} {b64(f'{USER} {digest(secret)}')} {secret.upper()}\r\n"
        *_, outcome = client.receive(said.encode())

        assert isinstance(outcome, LoginRefused)
        expected = f"{USER}: {digest(secret)}" if mechanism is AuthMechanism.PLAIN else f"{USER}: {MASK}"
        assert outcome.text.startswith(expected)
        assert secret.casefold() not in outcome.text.casefold()
