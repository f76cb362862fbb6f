"""Which mechanism is chosen, and what goes on the wire for it."""

from base64 import b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism
from wizard.protocol.errors import InputError
from wizard.protocol.sasl import choose, credentials, exchange

PLAIN, LOGIN = AuthMechanism.PLAIN, AuthMechanism.LOGIN


@pytest.mark.parametrize(
    ("wanted", "offered", "has_command", "chosen"),
    [
        (None, ("LOGIN", "PLAIN", "XOAUTH2"), False, PLAIN),
        (None, ("LOGIN",), False, LOGIN),
        (None, ("CRAM-MD5", "NTLM", "SCRAM-SHA-256"), False, None),
        (None, (), True, LOGIN),
        (None, ("PLAIN",), True, PLAIN),
        (None, (), False, None),
        (LOGIN, ("PLAIN", "LOGIN"), False, LOGIN),
        (LOGIN, ("PLAIN",), True, LOGIN),
        (LOGIN, ("PLAIN",), False, None),
        (PLAIN, ("LOGIN",), True, None),
    ],
)
def test_exactly_one_mechanism_is_chosen(
    wanted: AuthMechanism | None,
    offered: tuple[str, ...],
    has_command: bool,  # noqa: FBT001 - a column of the table
    chosen: AuthMechanism | None,
) -> None:
    assert choose(wanted, offered, has_command=has_command) is chosen


def test_plain_is_one_message_and_login_two() -> None:
    secret = Secret("ひらけ胡麻")

    plain = exchange(PLAIN, "taro", secret)
    login = exchange(LOGIN, "taro", secret)

    assert [b64decode(answer) for answer in plain.answers] == [b"\0taro\0" + "ひらけ胡麻".encode()]
    assert [b64decode(answer) for answer in login.answers] == [b"taro", "ひらけ胡麻".encode()]
    assert (plain.has_initial, login.has_initial) == (True, False)


def test_an_exchange_does_not_show_what_it_holds() -> None:
    assert repr(exchange(PLAIN, "taro", Secret("pw"))) == "Exchange(PLAIN, ***)"


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
