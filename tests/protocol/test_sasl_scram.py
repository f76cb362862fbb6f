"""SCRAM against the examples of its RFCs and against everything that a server can get wrong."""

from base64 import b64decode, b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.scram_talk import ScramTalk, scram_talk
from wizard.model.secret import Secret
from wizard.model.server import AuthMechanism
from wizard.protocol.actions import FailureKind
from wizard.protocol.errors import InputError, WireError
from wizard.protocol.sasl import Offer, exchange
from wizard.protocol.sasl_binding import BindingKind, ChannelBinding
from wizard.protocol.sasl_exchange import Exchange
from wizard.protocol.sasl_scram import MAX_ROUNDS

NONCE = "fyko+d2lbbFgONRv9qkxdawL"
PASSWORD = "pencil"
BOUND = b"\0\xff bound"
RFC_5802 = ScramTalk(
    client_first="n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL",
    server_first="r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
    client_final="c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
    server_final="v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
)
RFC_7677 = ScramTalk(
    client_first="n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
    server_first=("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"),
    client_final=(
        "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
        "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
    ),
    server_final="v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
)
EXAMPLES = [
    pytest.param("SCRAM-SHA-1", RFC_5802, id="RFC 5802"),
    pytest.param("SCRAM-SHA-256", RFC_7677, id="RFC 7677"),
]


def begun(
    mechanism: str = "SCRAM-SHA-256",
    *,
    nonce: str = NONCE,
    username: str = "user",
    password: str = PASSWORD,
    offered: tuple[str, ...] = (),
    binding: ChannelBinding | None = None,
) -> Exchange:
    """An exchange and the opening it has given."""
    offer = Offer(names=(mechanism, *offered), binding=binding)
    return exchange(AuthMechanism(mechanism), username, Secret(password), offer=offer, nonce=nonce)


def said(line: bytes) -> str:
    return b64decode(line.split(b" ")[-1]).decode()


def opened(talk: Exchange) -> str:
    return said(talk.command(b"AUTH", longest_bytes=9999)[0].strip())


def answer(talk: Exchange, message: str) -> str:
    return said(talk.answer(b64encode(message.encode())))


def error(talk: Exchange, message: str) -> FailureKind:
    with pytest.raises(WireError) as caught:
        answer(talk, message)
    return caught.value.failed.kind


@pytest.mark.parametrize(("mechanism", "example"), EXAMPLES)
def test_the_examples_of_the_rfcs(mechanism: str, example: ScramTalk) -> None:
    talk = begun(mechanism, nonce=example.client_first.partition("r=")[2])

    messages = [opened(talk), answer(talk, example.server_first), answer(talk, example.server_final)]
    talk.accepted()

    assert messages == [example.client_first, example.client_final, ""]


def test_our_reference_gives_the_example_too() -> None:
    assert (
        scram_talk("sha1", "user", "pencil", client_nonce=NONCE, salt=b64decode("QSXCR+Q6sek8bf92"))
        == RFC_5802
    )


@pytest.mark.parametrize("username", ["a,b=c", "たろう@example.org"])
@pytest.mark.parametrize("password", ["pencil", "ひらけ胡麻"])
def test_names_and_passwords_of_all_kinds(username: str, password: str) -> None:
    expected = scram_talk("sha256", username, password, client_nonce=NONCE)
    talk = begun(username=username, password=password)

    messages = [opened(talk), answer(talk, expected.server_first), answer(talk, expected.server_final)]
    talk.accepted()

    assert messages == [expected.client_first, expected.client_final, ""]


@pytest.mark.parametrize(
    ("typed", "prepared"),
    [("\u2168", "IX"), ("I\u00adX", "IX"), ("ﾊﾟｽﾜｰﾄﾞ", "パスワード"), ("a\u3000b", "a b")],
)
def test_saslprep_makes_one_password_out_of_many_spellings(typed: str, prepared: str) -> None:
    expected = scram_talk("sha256", "user", prepared, client_nonce=NONCE)
    talk = begun(password=typed)
    opened(talk)

    assert answer(talk, expected.server_first) == expected.client_final


@pytest.mark.parametrize("password", ["\u0007", "\u06271", "\ue000", "", "a\0b"])
def test_what_saslprep_forbids_is_not_sent_and_not_quoted(password: str) -> None:
    with pytest.raises(InputError) as caught:
        begun(password=f"open sesame{password}" if password else "")

    assert "sesame" not in str(caught.value)


@pytest.mark.parametrize("kind", BindingKind)
@pytest.mark.parametrize(
    ("mechanism", "hash_name"), [("SCRAM-SHA-1-PLUS", "sha1"), ("SCRAM-SHA-256-PLUS", "sha256")]
)
def test_plus_carries_the_binding(mechanism: str, hash_name: str, kind: BindingKind) -> None:
    expected = scram_talk(
        hash_name,
        "user",
        "pencil",
        client_nonce=NONCE,
        gs2_header=f"p={kind.value},,",
        binding=b"\0\xff bound",
    )
    talk = begun(mechanism, binding=ChannelBinding(kind=kind, data=b"\0\xff bound"))

    messages = [opened(talk), answer(talk, expected.server_first), answer(talk, expected.server_final)]

    assert messages == [expected.client_first, expected.client_final, ""]


@pytest.mark.parametrize(
    ("offered", "has_binding", "header"),
    [
        ((), True, "y,,"),
        ((), False, "n,,"),
        (("SCRAM-SHA-1-PLUS",), True, "n,,"),
        (("SCRAM-SHA-256-PLUS",), False, "n,,"),
    ],
)
def test_a_server_that_seems_to_know_no_binding_is_told_that_we_do(
    offered: tuple[str, ...],
    has_binding: bool,  # noqa: FBT001 - a column of the table
    header: str,
) -> None:
    binding = ChannelBinding(kind=BindingKind.TLS_UNIQUE, data=b"bound") if has_binding else None
    expected = scram_talk("sha256", "user", "pencil", client_nonce=NONCE, gs2_header=header)
    talk = begun(offered=offered, binding=binding)

    messages = [opened(talk), answer(talk, expected.server_first), answer(talk, expected.server_final)]

    assert messages == [expected.client_first, expected.client_final, ""]


@pytest.mark.parametrize(
    "rounds", ["600001", "2147483648", "9" * 5000, "0", "-1", "4095", "1e5", "4096 ", "٤٠٩٦", "", "04096"]
)
def test_prt_07_no_hashing_for_a_count_that_is_too_great_or_silly(
    rounds: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed: list[object] = []
    monkeypatch.setattr("hashlib.pbkdf2_hmac", lambda *arguments: hashed.append(arguments))
    talk = begun()
    opened(talk)

    kind = error(talk, f"r={NONCE}x,s=QSXCR+Q6sek8bf92,i={rounds}")

    assert kind is FailureKind.PROTOCOL
    assert hashed == []


def test_the_greatest_count_that_is_allowed_is_hashed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def pretend(_hash: str, _password: bytes, _salt: bytes, rounds: int) -> bytes:
        asked.append(rounds)
        return b"k" * 32

    monkeypatch.setattr("hashlib.pbkdf2_hmac", pretend)
    talk = begun()
    opened(talk)

    answer(talk, f"r={NONCE}x,s=QSXCR+Q6sek8bf92,i={MAX_ROUNDS}")

    assert asked == [600_000]


@pytest.mark.parametrize(
    "message",
    [
        "",
        "r=,s=QSXCR+Q6sek8bf92,i=4096",
        "r=somebodyelse,s=QSXCR+Q6sek8bf92,i=4096",
        f"r={NONCE},s=QSXCR+Q6sek8bf92,i=4096",
        f"r={NONCE}x,s=,i=4096",
        f"r={NONCE}x,s=c2hvcnQ=,i=4096",
        f"r={NONCE}x,s=***,i=4096",
        f"r={NONCE}x,s=QSXCR+Q6sek8bf92",
        f"m=ext,r={NONCE}x,s=QSXCR+Q6sek8bf92,i=4096",
        f"r={NONCE}x,r={NONCE}y,s=QSXCR+Q6sek8bf92,i=4096",
        "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
        "\x1b[2J\r\n",
    ],
)
def test_a_first_message_that_is_none_ends_the_exchange(message: str) -> None:
    talk = begun()
    opened(talk)
    if not message:
        # The first empty challenge asks for the opening again; no other does.
        assert answer(talk, "") == f"n,,n=user,r={NONCE}"

    assert error(talk, message) is FailureKind.PROTOCOL


@pytest.mark.parametrize(
    "message",
    [
        "v=AAAA",
        "v=***",
        "",
        "ok",
        "x=1",
        RFC_5802.server_final,
        "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G5=",
    ],
)
def test_a_server_without_the_proof_is_not_believed(message: str) -> None:
    talk = begun()
    opened(talk)
    answer(talk, scram_talk("sha256", "user", "pencil", client_nonce=NONCE).server_first)

    assert error(talk, message) is FailureKind.UNPROVED


@pytest.mark.parametrize("answered", [0, 1])
def test_success_before_the_proof_is_no_login(answered: int) -> None:
    talk = begun()
    opened(talk)
    for message in [scram_talk("sha256", "user", "pencil", client_nonce=NONCE).server_first][:answered]:
        answer(talk, message)

    with pytest.raises(WireError) as caught:
        talk.accepted()

    assert caught.value.failed.kind is FailureKind.UNPROVED


def test_nothing_comes_after_the_proof() -> None:
    expected = scram_talk("sha256", "user", "pencil", client_nonce=NONCE)
    talk = begun()
    opened(talk)
    answer(talk, expected.server_first)
    answer(talk, expected.server_final)

    assert error(talk, expected.server_final) is FailureKind.PROTOCOL


@pytest.mark.parametrize("answered", [0, 1])
@pytest.mark.parametrize(("message", "objection"), [("e=invalid-proof", "invalid-proof"), ("e=", "error")])
def test_an_error_of_the_server_is_answered_with_nothing_once(
    message: str, objection: str, answered: int
) -> None:
    talk = begun()
    opened(talk)
    for earlier in [scram_talk("sha256", "user", "pencil", client_nonce=NONCE).server_first][:answered]:
        answer(talk, earlier)

    last = answer(talk, message)

    assert (last, talk.objection) == ("", objection)
    assert error(talk, message) is FailureKind.PROTOCOL


@pytest.mark.parametrize("challenge", [b"*", b"====", b"r=plain", b"\xff\xfe", b"YQ", b64encode(b"\xff\xfe")])
def test_what_is_not_base64_or_not_text_ends_the_exchange(challenge: bytes) -> None:
    talk = begun()
    opened(talk)

    with pytest.raises(WireError) as caught:
        talk.answer(challenge)

    assert caught.value.failed.kind is FailureKind.PROTOCOL


@given(st.lists(st.text(max_size=40) | st.binary(max_size=40), min_size=1, max_size=4))
def test_no_message_raises_anything_else(messages: list[str | bytes]) -> None:
    talk = begun()
    opened(talk)
    for message in messages:
        raw = message if isinstance(message, bytes) else message.encode(errors="replace")
        for challenge in (raw, b64encode(raw), b64encode(f"r={NONCE}".encode() + raw)):
            try:
                talk.answer(challenge)
            except WireError:
                return
