"""Which mechanism is chosen, and what the mechanisms with the password itself say."""

from base64 import b64decode, b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism, AuthMethod
from wizard.protocol.actions import FailureKind
from wizard.protocol.errors import InputError, WireError
from wizard.protocol.sasl import Offer, choose, exchange
from wizard.protocol.sasl_binding import BindingKind, ChannelBinding
from wizard.protocol.sasl_exchange import Exchange
from wizard.protocol.sasl_password import credentials

PLAIN, LOGIN, CRAM = AuthMechanism.PLAIN, AuthMechanism.LOGIN, AuthMechanism.CRAM_MD5
SHA_1, SHA_1_PLUS = AuthMechanism.SCRAM_SHA_1, AuthMechanism.SCRAM_SHA_1_PLUS
SHA_256, SHA_256_PLUS = AuthMechanism.SCRAM_SHA_256, AuthMechanism.SCRAM_SHA_256_PLUS
XOAUTH2, BEARER = AuthMechanism.XOAUTH2, AuthMechanism.OAUTHBEARER
CLEARTEXT, ENCRYPTED = AuthMethod.PASSWORD_CLEARTEXT, AuthMethod.PASSWORD_ENCRYPTED
OAUTH2 = AuthMethod.OAUTH2
UNIQUE = ChannelBinding(kind=BindingKind.TLS_UNIQUE, data=b"finished")
END_POINT = ChannelBinding(kind=BindingKind.TLS_SERVER_END_POINT, data=b"certificate")
EVERYTHING = tuple(mechanism.value for mechanism in AuthMechanism)


def begun(mechanism: AuthMechanism, username: str, secret: Secret) -> Exchange:
    return exchange(mechanism, username, secret, offer=Offer(names=()), nonce="n")


@pytest.mark.parametrize(
    ("wanted", "offered", "has_command", "chosen"),
    [
        (None, ("LOGIN", "PLAIN", "XOAUTH2"), False, PLAIN),
        (None, ("LOGIN",), False, LOGIN),
        (None, ("NTLM", "GSSAPI", "DIGEST-MD5", "ANONYMOUS", "EXTERNAL", "XOAUTH2"), False, None),
        (None, (), True, LOGIN),
        (None, ("PLAIN",), True, PLAIN),
        (None, ("CRAM-MD5", "SCRAM-SHA-256"), True, LOGIN),
        (None, ("CRAM-MD5", "SCRAM-SHA-256"), False, SHA_256),
        (None, ("CRAM-MD5", "SCRAM-SHA-1"), False, SHA_1),
        (None, ("CRAM-MD5", "NTLM"), False, CRAM),
        (None, (), False, None),
        (LOGIN, ("PLAIN", "LOGIN"), False, LOGIN),
        (LOGIN, ("PLAIN",), True, LOGIN),
        (LOGIN, ("PLAIN",), False, None),
        (PLAIN, ("LOGIN",), True, None),
        (SHA_1, EVERYTHING, True, SHA_1),
        (SHA_256_PLUS, EVERYTHING, True, None),
        (XOAUTH2, EVERYTHING, True, None),
    ],
)
def test_exactly_one_mechanism_is_chosen(
    wanted: AuthMechanism | None,
    offered: tuple[str, ...],
    has_command: bool,  # noqa: FBT001 - a column of the table
    chosen: AuthMechanism | None,
) -> None:
    assert choose(Offer(names=offered, has_command=has_command), wanted=wanted) is chosen


@pytest.mark.parametrize(
    ("methods", "offered", "chosen"),
    [
        ((ENCRYPTED,), EVERYTHING, SHA_256),
        ((ENCRYPTED,), ("PLAIN", "CRAM-MD5"), CRAM),
        ((ENCRYPTED,), ("PLAIN", "LOGIN"), PLAIN),
        ((ENCRYPTED, CLEARTEXT), EVERYTHING, PLAIN),
        ((CLEARTEXT,), ("CRAM-MD5",), CRAM),
        ((OAUTH2, CLEARTEXT), EVERYTHING, PLAIN),
        ((OAUTH2, ENCRYPTED), EVERYTHING, SHA_256),
        ((OAUTH2,), EVERYTHING, None),
    ],
)
def test_what_the_source_says_orders_the_choice_and_no_password_goes_where_it_names_none(
    methods: tuple[AuthMethod, ...], offered: tuple[str, ...], chosen: AuthMechanism | None
) -> None:
    assert choose(Offer(names=offered), methods=methods) is chosen


@pytest.mark.parametrize(
    ("binding", "offered", "chosen"),
    [
        (UNIQUE, ("SCRAM-SHA-1-PLUS", "SCRAM-SHA-256"), SHA_1_PLUS),
        (UNIQUE, ("SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS"), SHA_256_PLUS),
        (UNIQUE, ("SCRAM-SHA-256-PLUS", "PLAIN"), PLAIN),
        (END_POINT, ("SCRAM-SHA-256-PLUS", "SCRAM-SHA-1"), SHA_1),
        (END_POINT, ("SCRAM-SHA-256-PLUS", "CRAM-MD5"), SHA_256_PLUS),
        (None, ("SCRAM-SHA-256-PLUS", "CRAM-MD5"), CRAM),
        (None, ("SCRAM-SHA-256-PLUS",), None),
    ],
)
def test_a_login_is_bound_to_tls_where_both_sides_are_sure_to_know_how(
    binding: ChannelBinding | None, offered: tuple[str, ...], chosen: AuthMechanism | None
) -> None:
    assert choose(Offer(names=offered, binding=binding)) is chosen


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (EVERYTHING, XOAUTH2),
        (("OAUTHBEARER", "PLAIN"), BEARER),
        (("PLAIN", "LOGIN", "SCRAM-SHA-256"), None),
    ],
)
def test_a_token_never_goes_as_a_password(offered: tuple[str, ...], chosen: AuthMechanism | None) -> None:
    assert choose(Offer(names=offered, has_command=True), with_token=True) is chosen


def test_plain_is_one_message_and_login_two() -> None:
    secret = Secret("ひらけ胡麻")
    plain, login = begun(PLAIN, "taro", secret), begun(LOGIN, "taro", secret)

    line, is_secret = plain.command(b"AUTH", longest_bytes=100)
    steps = [login.answer(b"VXNlcm5hbWU6"), login.answer(b"anything")]

    assert b64decode(line.removeprefix(b"AUTH PLAIN ")) == b"\0taro\0" + "ひらけ胡麻".encode()
    assert is_secret
    assert login.command(b"AUTH", longest_bytes=100) == (b"AUTH LOGIN\r\n", False)
    assert [b64decode(answer) for answer in steps] == [b"taro", "ひらけ胡麻".encode()]


def test_rfc_2195_gives_this_answer() -> None:
    cram = begun(CRAM, "tim", Secret("tanstaaftanstaaf"))

    answer = cram.answer(b64encode(b"<1896.697170952@postoffice.reston.mci.net>"))

    assert b64decode(answer) == b"tim b913a602c7eda7a495b4e6e7334d3890"


@pytest.mark.parametrize("mechanism", [PLAIN, LOGIN, CRAM])
def test_success_before_the_password_is_no_login(mechanism: AuthMechanism) -> None:
    talk = begun(mechanism, "taro", Secret("pw"))
    talk.command(b"AUTH", longest_bytes=0)

    with pytest.raises(WireError) as caught:
        talk.accepted()

    assert caught.value.failed.kind is FailureKind.PROTOCOL


@pytest.mark.parametrize("mechanism", [PLAIN, LOGIN, CRAM, SHA_1, SHA_256])
def test_an_exchange_does_not_show_what_it_holds(mechanism: AuthMechanism) -> None:
    shown = repr(begun(mechanism, "taro", Secret("open sesame")))

    assert shown.endswith(f"({mechanism.value}, ***)")


def test_a_binding_does_not_show_its_bytes() -> None:
    assert "finished" not in repr(UNIQUE)


@given(st.text(min_size=1, max_size=50))
def test_any_other_text_goes_as_utf8(text: str) -> None:
    breaks_out = any(char in text for char in "\0\r\n") or any("\ud800" <= char <= "\udfff" for char in text)
    if breaks_out:
        with pytest.raises(InputError):
            credentials("taro", Secret(text))
    else:
        assert credentials("taro", Secret(text)) == (b"taro", text.encode())


def test_what_is_refused_is_not_quoted() -> None:
    with pytest.raises(InputError) as caught:
        credentials("taro", Secret("open\0sesame"))

    assert "sesame" not in str(caught.value)
