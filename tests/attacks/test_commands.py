"""Nothing that people or mails hold can become a second command, a second message or a second line."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.attacks.cases import Case, each, variants
from tests.helpers.mail_clients import (
    PASSWORD,
    PASSWORD_64,
    SECRET,
    USER,
    nonce,
    open_imap,
    open_smtp,
    ready_imap,
    ready_pop3,
    ready_smtp,
)
from tests.helpers.mail_values import NOW, address, draft, somebody
from tests.helpers.transcript import Chop, play
from wizard.mail.writing.compose import Draft, DraftAttachment, compose
from wizard.mail.writing.recipients import Recipient
from wizard.model.secret import Secret
from wizard.model.server import Security
from wizard.protocol.actions import Action, Failed, FailureKind, Hold, LoginRefused, Send
from wizard.protocol.client import MailClient
from wizard.protocol.errors import InputError
from wizard.protocol.imap_names import encode
from wizard.protocol.smtp import SmtpClient

BREAKS = ("\r\n", "\r", "\n", "\0", "\r\nX1 DELETE v", "\nX1 DELETE v\n", '"\r\nX1 DELETE v')


def is_refused(actions: list[Action]) -> bool:
    """Whether nothing was sent and the reason is what was given."""
    return [type(action) for action in actions] == [Failed] and all(
        isinstance(action, Failed) and action.kind is FailureKind.INPUT for action in actions
    )


@each(variants("INJ-01", "imap", {repr(text): text for text in BREAKS}))
def test_no_argument_of_imap_breaks_out(case: Case[str]) -> None:
    text, raw = f"a{case.given}", f"a{case.given}".encode()

    begins: tuple[Callable[[], list[Action]], ...] = (
        lambda: open_imap().select(raw),
        lambda: open_imap().append(raw, b"x"),
        lambda: open_imap().create(text),
        lambda: open_imap().uid_store_flags([1], add=(text,)),
        lambda: open_imap().append(b"Sent", b"x", flags=(text,)),
        lambda: ready_imap("IMAP4rev1").login(text, SECRET),
        lambda: ready_imap("IMAP4rev1").login(USER, Secret(text)),
        lambda: ready_imap().login(text, SECRET),
        lambda: ready_imap().login(USER, Secret(text)),
    )
    assert all(is_refused(begin()) for begin in begins)


@given(st.text())
def test_inj_01_any_other_name_is_one_command(name: str) -> None:
    try:
        raw = encode(name)
    except InputError:
        return

    (action,) = open_imap().select(raw)

    assert isinstance(action, Send)
    assert action.data.count(b"\r\n") == 1
    assert action.data.endswith(b"\r\n")


@each(variants("INJ-02", "pop3", {repr(text): text for text in (*BREAKS, "\r\nDELE 1")}))
def test_no_name_or_password_of_pop3_breaks_out(case: Case[str]) -> None:
    text = f"a{case.given}"

    for offered in ("USER", "SASL PLAIN", "SASL LOGIN"):
        assert is_refused(ready_pop3(offered).login(text, SECRET))
        assert is_refused(ready_pop3(offered).login(USER, Secret(text)))


PATHS = (
    *(f"a{text}@example.org" for text in BREAKS),
    *(f"a@example.org{text}" for text in BREAKS),
    "a@b>\r\nRCPT TO:<evil@example.net",
    "a@example.org> SIZE=1",
    "a@example.org> BODY=8BITMIME <",
    "a>@example.org",
    "a b@example.org",
    "a@example.org b",
)


@each(variants("INJ-03", "smtp", {repr(text): text for text in PATHS}))
def test_no_address_of_smtp_breaks_out(case: Case[str]) -> None:
    assert is_refused(open_smtp("SMTPUTF8").submit(case.given, [USER], b"x"))
    assert is_refused(open_smtp("SMTPUTF8").submit(USER, [USER, case.given], b"x"))
    assert is_refused(ready_smtp("AUTH PLAIN").login(f"a\r\n{case.given}", SECRET))
    with pytest.raises(InputError):
        SmtpClient(security=Security.TLS, client_name=case.given, nonce_source=nonce)


SMUGGLED = {
    "LF dot LF": b"a\n.\nMAIL FROM:<evil@example.net>\n",
    "CR dot CR": b"a\r.\rMAIL FROM:<evil@example.net>\r",
    "CRLF dot LF": b"a\r\n.\nMAIL FROM:<evil@example.net>\r\n",
    "LF dot CRLF": b"a\n.\r\nMAIL FROM:<evil@example.net>\r\n",
    "CR dot CRLF": b"a\r.\r\nMAIL FROM:<evil@example.net>\r\n",
    "CRLF dot CRLF": b"a\r\n.\r\nMAIL FROM:<evil@example.net>\r\n",
    "dot first": b".\r\nMAIL FROM:<evil@example.net>\r\n",
    "dot last": b"a\r\n.",
    "CR CR LF dot": b"a\r\r\n.\r\r\nMAIL FROM:<evil@example.net>\r\n",
}


def on_the_wire(message: bytes) -> bytes:
    """The block of a message as it leaves after DATA."""
    shake = open_smtp("PIPELINING", "8BITMIME")
    shake.submit(USER, [USER], message)
    content, pause = shake.receive(b"250 a\r\n250 b\r\n354 go\r\n")
    assert isinstance(pause, Hold)
    (dot,) = shake.go_on()
    assert isinstance(content, Send)
    assert isinstance(dot, Send)
    return content.data + dot.data


@each(variants("INJ-04", "smtp", SMUGGLED))
def test_nothing_in_a_message_ends_it(case: Case[bytes]) -> None:
    block = on_the_wire(case.given)

    without_line_ends = block.replace(b"\r\n", b"")
    assert block.endswith(b"\r\n.\r\n")
    assert (block.count(b"\r\n.\r\n"), block.startswith(b".\r\n")) == (1, False)
    assert b"\r" not in without_line_ends
    assert b"\n" not in without_line_ends


def composed(letter: Draft, name: str = "田中 太郎") -> bytes:
    """A letter as a mail."""
    return compose(letter, sender=address(), display_name=name, now=NOW, message_id="<1@example.org>")


LONG = "長い" * 3000
LETTERS = {
    "subject": draft(subject="x" * 5000),
    "Japanese subject": draft(subject=LONG),
    "body in one line": draft(body="x" * 100_000),
    "Japanese body": draft(body=LONG),
    "mixed body": draft(body=("x" * 1000 + "é") * 20),
    "spaces": draft(body=" " * 5000),
    "name": Draft(to=(Recipient(name="x" * 5000, address=address()),)),
    "Japanese name": Draft(to=(Recipient(name=LONG, address=address()),)),
    "many recipients": Draft(to=tuple(somebody(f"p{number}@example.org", LONG[:9]) for number in range(300))),
    "references": replace(draft(), references=tuple(f"<{'x' * 800}{n}@example.org>" for n in range(40))),
    "identifier": replace(draft(), in_reply_to=f"<{'x' * 5000}@example.org>"),
    "file": replace(
        draft(), attachments=(DraftAttachment(name=LONG, content_type="x/" + "y" * 5000, data=b"x" * 5000),)
    ),
}


@each(variants("INJ-05", "smtp", LETTERS))
def test_no_line_of_a_letter_is_too_long(case: Case[Draft]) -> None:
    block = on_the_wire(composed(case.given))

    assert max(map(len, block.split(b"\r\n"))) <= 998


ECHOED = {
    "plain": PASSWORD,
    "base64": PASSWORD_64,
    "PLAIN message": b64encode(f"\0{USER}\0{PASSWORD}".encode()).decode(),
    "inside other words": f"user={USER};password={PASSWORD};",
    "as in a URL": "".join(f"%{byte:02x}" for byte in PASSWORD.encode()),
    "hexadecimal": PASSWORD.encode().hex(),
}
HOSTILE = "\x1b[2J\x1b]0;title\x07one\x0btwo\x85three\u2028four\u202efive\tsix"


def logins(protocol: str) -> list[tuple[MailClient, list[Action]]]:
    """A login by every way this protocol has, up to the last answer."""
    ready: dict[str, list[MailClient]] = {
        "imap": [ready_imap(), ready_imap("IMAP4rev1"), ready_imap("IMAP4rev1 LOGINDISABLED AUTH=LOGIN")],
        "pop3": [ready_pop3("SASL PLAIN"), ready_pop3("USER"), ready_pop3("SASL LOGIN")],
        "smtp": [ready_smtp("AUTH PLAIN"), ready_smtp("AUTH LOGIN")],
    }
    return [(shake, shake.login(USER, SECRET)) for shake in ready[protocol]]


REFUSES = {"imap": "T1 NO ", "pop3": "-ERR ", "smtp": "535 5.7.8 "}
CONTINUES = {"imap": "+ ", "pop3": "+ ", "smtp": "334 "}


@each(
    Case(row="INJ-11", protocol=protocol, name=name, given=text)
    for protocol in REFUSES
    for name, text in ECHOED.items()
)
def test_a_password_that_is_said_back_is_masked(case: Case[str], chop: Chop) -> None:
    for shake, _ in logins(case.protocol):
        line = f"{REFUSES[case.protocol]}refused: {case.given} {HOSTILE}\r\n".encode()

        *_, outcome = (action for piece in chop(line) for action in shake.receive(piece))

        assert isinstance(outcome, LoginRefused)
        assert outcome.text.startswith("refused: ")
        assert "***" in outcome.text
        assert not any(form in repr(outcome) for form in ECHOED.values())


GOES = {"imap": "* BYE ", "smtp": "421 4.3.0 "}


@each(
    Case(row="INJ-11", protocol=protocol, name=f"closing {name}", given=text)
    for protocol in GOES
    for name, text in ECHOED.items()
)
def test_a_server_that_closes_with_the_password_is_masked_too(case: Case[str], chop: Chop) -> None:
    for shake, _ in logins(case.protocol):
        line = f"{GOES[case.protocol]}bad: {case.given}\r\n".encode()

        *_, outcome = (action for piece in chop(line) for action in shake.receive(piece))

        for told in (outcome, *shake.login(USER, SECRET)):
            assert "***" in repr(told)
            assert not any(form in repr(told) for form in ECHOED.values())


@each(Case(row="INJ-11", protocol=protocol, name="one line", given=None) for protocol in REFUSES)
def test_what_is_written_down_of_a_server_is_one_line(case: Case[None], chop: Chop) -> None:
    for shake, said in logins(case.protocol):
        lines = f"{CONTINUES[case.protocol]}{HOSTILE}\r\n".encode() * 6

        heard = [action for piece in chop(lines) for action in shake.receive(piece)]

        for action in (*said, *heard):
            assert repr(action).isprintable()
            assert not any(form in repr(action) for form in (PASSWORD, PASSWORD_64, USER))


@each(variants("INJ-11", "imap", {"refused later": None}))
def test_a_later_refusal_is_one_line_too(case: Case[None], chop: Chop) -> None:
    shake = open_imap()

    outcome = play(shake, shake.noop(), f"C: T2 NOOP\nS: T2 NO {HOSTILE}", chop=chop)

    assert isinstance(outcome, Failed)
    assert outcome.text == "one two three fourfive six"
