"""No bytes from a server can raise anything: parsers give a value, clients an outcome."""

from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.mail_clients import NEW_CLIENT, SECRET, USER, nonce, open_imap, open_pop3, open_smtp
from tests.helpers.sasl_doors import DOORS, Door
from wizard.model.secret import AccessToken
from wizard.model.server import AuthMechanism, Security
from wizard.protocol.actions import Action, LoggedIn, Outcome, StartTls
from wizard.protocol.client import MailClient
from wizard.protocol.errors import WireError
from wizard.protocol.imap_commands import MAX_UID
from wizard.protocol.imap_replies import (
    OpenedMailbox,
    appended_uid,
    parse_fetch,
    parse_list,
    parse_search,
)
from wizard.protocol.imap_responses import Data, Status, parse
from wizard.protocol.imap_tokens import tokenize
from wizard.protocol.operations import ClientState
from wizard.protocol.pop3_replies import parse_capabilities, parse_sizes, parse_status, parse_uids
from wizard.protocol.sasl_binding import BindingKind, ChannelBinding
from wizard.protocol.smtp_replies import join, parse_keywords, parse_line

IMAP_WORDS = [
    b"* ", b"T1 ", b"T2 ", b"OK ", b"NO ", b"BYE ", b"+ ", b"FETCH ", b"(UID 1 ", b"BODY[] ", b"{3}\r\n",
    b"LIST ", b"() ", b'"/" ', b"NIL ", b"SEARCH ", b"ESEARCH ", b"ALL ", b"1:5,9 ", b"[CAPABILITY ", b"abc",
    b"]", b"[UIDNEXT 0] ", b"FLAGS (", b")", b"\\Seen ", b'"', b"\\", b"\r\n", b"\n", b"1 ", b"EXISTS", b"[",
]  # fmt: skip
LINE_WORDS = [
    b"220 ", b"250-", b"250 ", b"354 ", b"535 5.7.8 ", b"+OK ", b"-ERR ", b"[AUTH] ", b"+ ", b"AUTH=PLAIN",
    b"SIZE ", b"1 ", b"99999999999 ", b"\r\n", b"\n", b".", b".\r\n", b"STARTTLS", b"SASL", b"\xff",
]  # fmt: skip

imap_bytes = st.lists(st.sampled_from(IMAP_WORDS) | st.binary(max_size=6)).map(b"".join)
line_bytes = st.lists(st.sampled_from(LINE_WORDS) | st.binary(max_size=6)).map(b"".join)
any_bytes = imap_bytes | line_bytes | st.binary(max_size=300)


@given(st.lists(imap_bytes, min_size=1, max_size=5))
def test_the_tokenizer_gives_nodes_or_none(parts: list[bytes]) -> None:
    nodes = tokenize(parts, deep=4)

    assert nodes is None or isinstance(nodes, list)


@given(st.lists(imap_bytes, min_size=1, max_size=5))
def test_imap_responses_are_values_or_wire_errors(parts: list[bytes]) -> None:
    try:
        response = parse([b"* " + parts[0], *parts[1:]])
    except WireError:
        return
    opened = OpenedMailbox(deep=4)
    match response:
        case Data():
            opened.take(response)
        case Status():
            opened.take(response)
            assert appended_uid(response) is None or response.code == "APPENDUID"
        case _:
            pytest.fail("no continuation begins with an asterisk")


@given(
    st.sampled_from(["FETCH", "LIST", "SEARCH", "ESEARCH", "FLAGS"]),
    st.lists(imap_bytes, min_size=1, max_size=5),
)
def test_imap_data_is_understood_or_not(name: str, parts: list[bytes]) -> None:
    data = Data(name=name, number=1, parts=tuple(parts))

    message, folder, uids = parse_fetch(data, deep=4), parse_list(data, deep=4), parse_search(data, most=9)
    OpenedMailbox(deep=4).take(data)

    assert message is None or 0 < message.uid <= MAX_UID
    assert folder is None or folder.name_raw
    assert uids is None or len(uids) <= 9


@given(line_bytes)
def test_pop3_lines_are_understood_or_not(data: bytes) -> None:
    status = parse_status(data)

    assert status is None or status.text.isprintable()
    assert all(number > 0 for number, _ in (*parse_uids(data), *parse_sizes(data)))
    assert parse_capabilities(data).is_known


@given(st.lists(line_bytes, min_size=1, max_size=5))
def test_smtp_lines_are_understood_or_not(lines: list[bytes]) -> None:
    parsed = [line for line in map(parse_line, lines) if line is not None]
    if parsed:
        reply = join(parsed)
        size_limit = parse_keywords(reply).size_limit

        assert 200 <= reply.code < 600
        assert reply.text.isprintable()
        assert size_limit is None or size_limit > 0


def assert_orderly(shake: MailClient, said: list[Action]) -> None:
    outcomes = [action for action in said if isinstance(action, Outcome)]
    assert len(outcomes) <= 1
    assert shake.is_busy == (not outcomes)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
@given(chunks=st.lists(any_bytes, max_size=6))
def test_any_bytes_while_opening_lead_to_at_most_one_outcome(
    protocol: str, security: Security, chunks: list[bytes]
) -> None:
    shake = NEW_CLIENT[protocol](security)
    said = shake.connected()
    greeting = {"imap": b"* OK hi\r\n", "pop3": b"+OK\r\n", "smtp": b"220 hi\r\n"}[protocol]

    for chunk in (greeting, *chunks):
        said += shake.receive(chunk) if shake.is_busy else []
        if said[-1:] == [StartTls()]:
            said += shake.tls_started()

    assert_orderly(shake, said)


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
@given(chunks=st.lists(any_bytes, max_size=6), operation=st.integers(min_value=0, max_value=13))
def test_any_bytes_after_the_login_lead_to_at_most_one_outcome(
    protocol: str, chunks: list[bytes], operation: int
) -> None:
    shake, said = _begun(protocol, operation)

    for chunk in chunks:
        said += shake.receive(chunk) if shake.is_busy else []

    assert_orderly(shake, said)


def _begun(protocol: str, operation: int) -> tuple[MailClient, list[Action]]:
    if protocol == "imap":
        imap = open_imap()
        begin = (
            imap.list_folders,
            imap.uid_search_all,
            imap.noop,
            imap.quit,
            lambda: imap.select(b"INBOX"),
            lambda: imap.uid_fetch([1, 2], body=True),
            lambda: imap.append(b"Sent", b"x", flags=()),
            imap.overview,
            imap.idle,
            imap.compress,
            lambda: imap.survey(b"INBOX", larger_than=9, since=1),
            lambda: imap.fetch_each([[1, 2], [3]]),
            lambda: imap.uid_move([1, 2], b"Trash"),
            lambda: imap.uid_expunge([1]),
        )
        return imap, begin[operation % len(begin)]()
    if protocol == "pop3":
        pop3 = open_pop3("PIPELINING")
        begins = (
            pop3.uidl,
            pop3.sizes,
            pop3.quit,
            lambda: pop3.retrieve_each([1, 2]),
            lambda: pop3.delete(1),
        )
        return pop3, begins[operation % 5]()
    smtp = open_smtp("PIPELINING") if operation % 2 else open_smtp()
    return smtp, smtp.submit(USER, [USER], b"x") if operation < 6 else smtp.quit()


@pytest.mark.parametrize("protocol", sorted(NEW_CLIENT))
@given(chunks=st.lists(any_bytes, max_size=6))
def test_without_tls_no_bytes_bring_the_password_out(protocol: str, chunks: list[bytes]) -> None:
    shake = NEW_CLIENT[protocol](Security.NONE)
    shake.connected()

    for chunk in chunks:
        if shake.state is not ClientState.NEW:
            shake.receive(chunk)
        if not shake.is_busy:
            said = shake.login(USER, SECRET)
            assert len(said) == 1
            assert isinstance(said[0], Outcome)


SASL_WORDS = [
    b"+ ", b"+", b"334 ", b"\r\n", b"T1 OK in\r\n", b"T1 NO\r\n", b"235 in\r\n", b"535 no\r\n", b"+OK\r\n",
    b"-ERR\r\n", b"r=", b"s=", b"v=", b"e=", b",", b"=", b"A", b64encode(b'{"status":"401"}'),
    b64encode(f"r={nonce()}x,s=QSXCR+Q6sek8bf92,i=4096".encode()), b64encode(b"e=other-error"),
    b64encode(b"v=rmF9pqV8S7suAoZWja4dJRkFsKQ="),
]  # fmt: skip
sasl_bytes = st.lists(st.sampled_from(SASL_WORDS) | st.binary(max_size=6)).map(b"".join)


@pytest.mark.parametrize("mechanism", AuthMechanism)
@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.name)
@given(chunks=st.lists(sasl_bytes, max_size=6))
def test_any_bytes_while_logging_in_lead_to_at_most_one_outcome(
    door: Door, mechanism: AuthMechanism, chunks: list[bytes]
) -> None:
    shake = door.ready([mechanism.value], ChannelBinding(kind=BindingKind.TLS_UNIQUE, data=b"x"))
    takes_token = shake.mechanism_for(AccessToken("x")) is mechanism
    said = shake.login(USER, AccessToken("x") if takes_token else SECRET, mechanism)

    for chunk in chunks:
        said += shake.receive(chunk) if shake.is_busy else []

    assert_orderly(shake, said)
    proved = mechanism.value.startswith("SCRAM") and any(isinstance(action, LoggedIn) for action in said)
    assert not proved, "nobody here knows the password"
