"""The conversation as a person may see it: transcripts become plain steps, and no credential is in them."""

import re
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.talks import FETCH_IMAP, FETCH_POP, SEND, Heard, door, written
from tests.helpers.transcript import CHOPPINGS
from wizard.model.conversation import (
    FETCHING_STEPS,
    SENDING_STEPS,
    Speaker,
    Talk,
    TalkLine,
    TalkStep,
    grouped,
)
from wizard.model.server import Protocol
from wizard.protocol.talk import MOST_LINES, TalkWriter

LETTER = "the letter's own words"


def steps(lines: tuple[TalkLine, ...], protocol: Protocol) -> list[TalkStep]:
    """The steps in the order they are shown."""
    return [group.step for group in grouped(Talk(number=1, endpoint=door(protocol), lines=lines))]


@pytest.mark.parametrize("chop", CHOPPINGS.values(), ids=CHOPPINGS)
@pytest.mark.parametrize("script", [SEND, FETCH_IMAP, FETCH_POP], ids=["smtp", "imap", "pop3"])
def test_however_it_was_chopped_the_conversation_reads_the_same(script: Heard, chop: object) -> None:
    assert callable(chop)

    assert written(script, chop=chop) == written(script)


def test_sending_a_letter_goes_through_the_six_steps() -> None:
    told = steps(written(SEND), Protocol.SMTP)

    assert told[:6] == [
        TalkStep.CALL,
        TalkStep.HELLO,
        TalkStep.ABILITIES,
        TalkStep.ENCRYPTION,
        TalkStep.ABILITIES,
        TalkStep.LOGIN,
    ]
    assert told[-6:] == list(SENDING_STEPS)


@pytest.mark.parametrize("script", [FETCH_IMAP, FETCH_POP], ids=["imap", "pop3"])
def test_fetching_letters_goes_through_the_six_steps(script: Heard) -> None:
    told = steps(written(script), script.protocol)

    assert [step for step in dict.fromkeys(told) if step in FETCHING_STEPS] == list(FETCHING_STEPS)


@pytest.mark.parametrize(("script", "count"), [(FETCH_IMAP, "3"), (FETCH_POP, "5")], ids=["imap", "pop3"])
def test_it_is_told_how_many_letters_are_there(script: Heard, count: str) -> None:
    talk = Talk(number=1, endpoint=door(script.protocol), lines=written(script))

    assert [group.fact for group in grouped(talk) if group.step is TalkStep.COUNT][-1] == count
    assert talk.reached == len(FETCHING_STEPS)


def test_it_is_told_whom_a_letter_is_for() -> None:
    groups = grouped(Talk(number=1, endpoint=door(Protocol.SMTP), lines=written(SEND)))

    assert [group.fact for group in groups if group.step is TalkStep.RECIPIENT] == ["hanako@example.jp"]


@pytest.mark.parametrize("script", [FETCH_IMAP, FETCH_POP], ids=["imap", "pop3"])
def test_the_text_of_received_letters_is_counted_and_never_shown(script: Heard) -> None:
    lines = written(script)

    assert not any(LETTER in line.text for line in lines)
    assert any(line.left_out for line in lines if line.step is TalkStep.YES)


def test_of_a_letter_that_is_sent_only_the_beginning_is_shown() -> None:
    text = [line for line in written(SEND) if line.step is TalkStep.TEXT and line.speaker is Speaker.CLIENT]

    assert text[1].text.startswith("From: ")
    assert text[-2].left_out == sum(len(f"line {number}") + 2 for number in range(5, 40))
    assert text[-1].text == "."


def test_each_line_says_whether_it_went_through_tls() -> None:
    lines = written(SEND)

    first = next(number for number, line in enumerate(lines) if line.secured)
    assert lines[first].speaker is Speaker.BOTH
    assert not any(line.secured for line in lines[:first])
    assert all(line.secured for line in lines[first:])


def test_a_refusal_is_no_agreement() -> None:
    refused = Heard(
        Protocol.SMTP,
        "S: 220 mx\nC: MAIL FROM:<a@example.jp>\nC: RCPT TO:<b@example.jp>\nS: 250 ok\nS: 550 no",
    )
    groups = grouped(Talk(number=1, endpoint=door(Protocol.SMTP), lines=written(refused)))

    assert [group.step for group in groups if group.was_refused] == [TalkStep.RECIPIENT_ANSWER]


def test_answers_to_commands_that_were_said_at_once_stand_behind_their_commands() -> None:
    at_once = Heard(
        Protocol.SMTP,
        "S: 220 mx\nC: MAIL FROM:<a@example.jp>\nC: RCPT TO:<b@example.jp>\nC: DATA\n"
        "S: 250 1\nS: 250 2\nS: 354 3\nC: .\nS: 250 4",
    )
    groups = grouped(Talk(number=1, endpoint=door(Protocol.SMTP), lines=written(at_once)))

    assert [group.step for group in groups[2:]] == list(SENDING_STEPS)
    assert [[line.text for line in group.lines] for group in groups[2:]] == [
        ["MAIL FROM:<a@example.jp>"],
        ["250 1"],
        ["RCPT TO:<b@example.jp>"],
        ["250 2"],
        ["DATA", "354 3", "."],
        ["250 4"],
    ]


def test_what_a_server_says_is_one_plain_line_of_limited_length() -> None:
    odd = Heard(Protocol.SMTP, "S: 220 \x1b[31mred\u202e\x07" + "x" * 5000)

    [_, line] = written(odd)

    assert line.text.startswith("220 redx")
    assert len(line.text) <= 300


def test_a_server_that_never_stops_fills_no_memory() -> None:
    writer = TalkWriter(door(Protocol.SMTP))
    for number in range(5000):
        writer.hear(Speaker.SERVER, b"550-no %d\r\n" % number, secured=True)
    writer.hear(Speaker.SERVER, b"x" * 1_000_000, secured=True)

    assert len(writer.lines) == MOST_LINES + 1
    assert writer.lines[-1].left_out > 0


def test_a_literal_behind_an_overlong_line_is_still_no_line() -> None:
    writer = TalkWriter(door(Protocol.IMAP))
    writer.hear(Speaker.SERVER, b"* OK hi\r\n", secured=True)
    writer.hear(Speaker.CLIENT, b"a UID FETCH 1 (BODY[])\r\n", secured=True)
    writer.hear(Speaker.SERVER, b"* 1 FETCH (X %s {20}\r\n" % (b"y" * 3000), secured=True)
    writer.hear(Speaker.SERVER, b"one\r\n* 9 EXISTS\r\n123)\r\na OK done\r\n", secured=True)

    assert [line.left_out for line in writer.lines if line.left_out] == [20]
    assert not any(line.fact for line in writer.lines)


@given(
    st.sampled_from(list(Protocol)),
    st.lists(st.tuples(st.sampled_from([Speaker.CLIENT, Speaker.SERVER]), st.binary(max_size=80))),
)
def test_no_bytes_make_it_fail(protocol: Protocol, said: list[tuple[Speaker, bytes]]) -> None:
    writer = TalkWriter(door(protocol))
    for speaker, data in said:
        writer.hear(speaker, data, secured=False)

    assert all(line.text.isprintable() for line in writer.lines)


CANARY = "Kanari-あ9 x"
FORMS = (CANARY, b64encode(CANARY.encode()).decode(), b64encode(f"\0taro\0{CANARY}".encode()).decode())


@pytest.mark.parametrize("script", [SEND, FETCH_IMAP, FETCH_POP], ids=["smtp", "imap", "pop3"])
def test_a_credential_is_a_line_without_a_text(script: Heard) -> None:
    secrets = [line for line in written(script) if line.secret]

    assert secrets
    assert all(not line.text for line in secrets)
    assert all(not re.search(re.escape(form), line.text) for form in FORMS for line in written(script))
