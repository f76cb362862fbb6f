"""Which answer wins, and which contradict each other."""

import pytest

from tests.helpers.discovery_values import POP3, address, candidate, shown
from wizard.discovery.rank import best_whole, combine, conflicts, worth_waiting_for
from wizard.discovery.source import SourceAnswer
from wizard.discovery.sources import SOURCES
from wizard.discovery.wishes import ManualServer, Wishes
from wizard.model.candidate import Candidate, Conflict, Source, Trust
from wizard.model.server import Protocol

TARO = address()
IMAP_ORG, SMTP_ORG = "imap://imap.example.org:993/tls", "smtp://smtp.example.org:465/tls"
IMAP_NET, SMTP_NET = "imap://imap.example.net:993/tls", "smtp://smtp.example.net:465/tls"
POP_NET = "pop3://pop.example.net:995/tls"

OWNER = candidate([IMAP_ORG], [SMTP_ORG], source=Source.AUTOCONFIG, trust=Trust.VERIFIED)
TABLE = candidate([IMAP_NET], [SMTP_NET], source=Source.TABLE, trust=Trust.VERIFIED)
SRV = candidate([IMAP_NET], [SMTP_NET], source=Source.SRV)
GUESS = candidate(
    ["imap://mail.example.org:993/tls"], ["smtp://mail.example.org:465/tls"], source=Source.GUESS
)


def answers(*candidates: Candidate, absent: frozenset[Protocol] = frozenset()) -> dict[Source, SourceAnswer]:
    return {one.source: SourceAnswer(candidates=(one,), absent=absent) for one in candidates}


def sources_of(found: tuple[Candidate, ...]) -> list[Source]:
    return [one.source for one in found]


def test_trust_comes_before_the_order_of_sources() -> None:
    ispdb = candidate([IMAP_ORG], [SMTP_NET], source=Source.ISPDB, trust=Trust.VERIFIED)

    found = combine(answers(GUESS, SRV, ispdb), Wishes(), TARO)

    assert sources_of(found) == [Source.ISPDB, Source.SRV, Source.GUESS]


def test_the_owner_comes_before_the_table_where_both_are_asked() -> None:
    assert sources_of(combine(answers(TABLE, OWNER), Wishes(), TARO)) == [Source.AUTOCONFIG, Source.TABLE]


def test_the_same_servers_are_named_once_by_the_best_source() -> None:
    again = candidate([IMAP_ORG], [SMTP_ORG], source=Source.GUESS)

    assert combine(answers(again, OWNER), Wishes(), TARO) == (OWNER,)


def test_a_missing_side_comes_from_the_next_source_with_its_lower_trust() -> None:
    half = candidate([IMAP_NET], [], source=Source.SRV)

    found = combine(answers(half, GUESS), Wishes(), TARO)

    assert shown(found[0].incoming) == [IMAP_NET]
    assert shown(found[0].outgoing) == ["smtp://mail.example.org:465/tls"]
    assert found[0].source is Source.GUESS
    assert found[0].trust is Trust.UNSIGNED


def test_a_side_that_nobody_names_is_tried_on_the_hosts_of_the_other() -> None:
    half = candidate([], [SMTP_NET], source=Source.SRV)

    found = combine(answers(half), Wishes(), TARO)

    assert shown(found[0].incoming) == [
        "imap://smtp.example.net:993/tls",
        "imap://smtp.example.net:143/starttls",
    ]


def test_a_side_that_the_domain_denies_is_not_made_up() -> None:
    half = candidate([IMAP_NET], [], source=Source.SRV)

    assert combine(answers(half, absent=frozenset({Protocol.SMTP})), Wishes(), TARO) == ()


def test_cfg_15_a_denied_protocol_is_not_guessed() -> None:
    guessed = candidate([IMAP_ORG, "pop3://pop.example.org:995/tls"], [SMTP_ORG], source=Source.GUESS)
    denial = {Source.SRV: SourceAnswer(absent=frozenset({Protocol.IMAP}))}

    found = combine({**answers(guessed), **denial}, Wishes(), TARO)

    assert shown(found[0].incoming) == ["pop3://pop.example.org:995/tls"]


def test_a_wish_for_pop_looks_past_a_source_without_it() -> None:
    pop = candidate([POP_NET], [SMTP_NET], source=Source.SRV)

    found = combine(answers(OWNER, pop), Wishes(incoming=POP3), TARO)

    assert best_whole(answers(OWNER, pop), Wishes(incoming=POP3), TARO) == pop
    assert all(one.endpoint.protocol is POP3 for each in found for one in each.incoming)


def test_a_typed_host_is_enough_when_nothing_was_found() -> None:
    found = combine({}, Wishes(imap=ManualServer(host="mail.example.net")), TARO)

    assert sources_of(found) == [Source.MANUAL]


def test_nothing_makes_no_candidate() -> None:
    assert combine({}, Wishes(), TARO) == ()


def test_half_an_answer_is_not_the_best_whole_one() -> None:
    half = candidate([IMAP_NET], [], source=Source.SRV)

    assert best_whole(answers(half, GUESS), Wishes(), TARO) == GUESS
    assert best_whole(answers(half), Wishes(), TARO) is None


_OWNERS = [Source.AUTOCONFIG, Source.WELL_KNOWN]
OWN_SRV = candidate([IMAP_ORG], [SMTP_ORG], source=Source.SRV)


def test_the_owners_records_for_the_owners_hosts_come_before_a_list_of_strangers() -> None:
    ispdb = candidate([IMAP_NET], [SMTP_NET], source=Source.ISPDB, trust=Trust.VERIFIED)

    found = combine(answers(ispdb, OWN_SRV), Wishes(), TARO)

    assert sources_of(found) == [Source.SRV, Source.ISPDB]


@pytest.mark.parametrize(
    ("best", "expected"),
    [
        (None, [spec.source for spec in SOURCES]),
        (GUESS, [spec.source for spec in SOURCES if spec.source is not Source.GUESS]),
        (SRV, [*_OWNERS, Source.PACC, Source.ISPDB, Source.AUTOCONFIG, Source.AUTODISCOVER]),
        (OWN_SRV, [*_OWNERS, Source.PACC]),
        (TABLE, _OWNERS),
        (OWNER, []),
    ],
)
def test_only_a_source_that_could_be_better_is_worth_waiting_for(
    best: Candidate | None, expected: list[Source]
) -> None:
    assert [spec.source for spec in worth_waiting_for(best, SOURCES, TARO)] == expected


def test_sources_that_name_different_owners_are_a_conflict() -> None:
    assert conflicts(answers(OWNER, TABLE, SRV), OWNER) == (
        Conflict(sources=(Source.AUTOCONFIG, Source.TABLE), base_domains=("example.org", "example.net")),
        Conflict(sources=(Source.AUTOCONFIG, Source.SRV), base_domains=("example.org", "example.net")),
    )


def test_other_hosts_of_the_same_owner_are_no_conflict() -> None:
    other = candidate(["imap://mail.example.org:993/tls"], [SMTP_ORG], source=Source.SRV)

    assert conflicts(answers(OWNER, other), OWNER) == ()


def test_another_owner_for_sending_alone_is_a_conflict_too() -> None:
    other = candidate([IMAP_ORG], [SMTP_NET], source=Source.SRV)

    assert conflicts(answers(OWNER, other), OWNER) == (
        Conflict(sources=(Source.AUTOCONFIG, Source.SRV), base_domains=("example.org", "example.net")),
    )


def test_a_guess_contradicts_nobody() -> None:
    assert conflicts(answers(TABLE, GUESS), TABLE) == ()
    assert conflicts(answers(GUESS), GUESS) == ()


def test_a_side_that_nobody_named_is_no_more_to_be_trusted_than_a_guess() -> None:
    half = candidate([IMAP_NET], [], source=Source.TABLE)

    (found,) = combine(answers(half), Wishes(), TARO)

    assert found.outgoing
    assert found.trust is Trust.UNSIGNED


def test_offline_a_side_that_the_table_does_not_know_stays_empty() -> None:
    half = candidate([IMAP_NET], [], source=Source.TABLE)

    assert combine(answers(half), Wishes(offline=True), TARO) == (half,)
