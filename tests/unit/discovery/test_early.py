"""Whose servers are met while better answers may still come."""

from tests.helpers.discovery_values import address, candidate, shown
from wizard.discovery.early import worth_meeting
from wizard.discovery.source import SourceAnswer
from wizard.discovery.wishes import ManualServer, Wishes
from wizard.model.candidate import Candidate, Source, Trust
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Protocol

TARO = address()
IMAP_ORG, SMTP_ORG = "imap://imap.example.org:993/tls", "smtp://smtp.example.org:465/tls"
IMAP_NET, SMTP_NET = "imap://imap.example.net:993/tls", "smtp://smtp.example.net:465/tls"
GUESS = candidate([IMAP_ORG], [SMTP_ORG], source=Source.GUESS)


def sources(*found: Candidate, wishes: Wishes | None = None) -> list[Source]:
    answers = {one.source: SourceAnswer(candidates=(one,)) for one in found}
    return [one.source for one in worth_meeting(answers, wishes or Wishes(), TARO)]


def test_the_best_answer_so_far_comes_first_and_half_of_one_counts() -> None:
    owner = candidate([IMAP_NET], [], source=Source.AUTOCONFIG, trust=Trust.VERIFIED)

    assert sources(GUESS, owner) == [Source.AUTOCONFIG, Source.GUESS]


def test_a_guess_at_another_company_waits_until_it_is_chosen() -> None:
    assert sources(candidate([IMAP_NET], [SMTP_NET], source=Source.GUESS)) == []


def test_a_company_that_somebody_named_is_met_although_the_user_must_agree_to_it_later() -> None:
    assert sources(candidate([IMAP_NET], [SMTP_NET], source=Source.MX)) == [Source.MX]


def test_in_private_no_guess_is_met() -> None:
    named = candidate([IMAP_NET], [SMTP_NET], source=Source.SRV)

    assert sources(GUESS, named, wishes=Wishes(private=True)) == [Source.SRV]


def test_where_no_password_helps_there_is_nothing_to_meet() -> None:
    problem = Problem(code=ProblemCode.NEEDS_OAUTH, facts=("Example",))
    answers = {Source.AUTOCONFIG: SourceAnswer(candidates=(GUESS,), problems=(problem,))}

    assert worth_meeting(answers, Wishes(), TARO) == ()


def test_a_protocol_that_the_domain_denies_is_not_met() -> None:
    answers = {
        Source.GUESS: SourceAnswer(candidates=(GUESS,)),
        Source.SRV: SourceAnswer(absent=frozenset({Protocol.IMAP})),
    }

    (met,) = worth_meeting(answers, Wishes(), TARO)
    assert (shown(met.incoming), shown(met.outgoing)) == ([], [SMTP_ORG])


def test_what_the_user_typed_stands_in_what_is_met() -> None:
    wishes = Wishes(smtp=ManualServer(host="out.example.com", port=465))

    (met,) = worth_meeting({Source.GUESS: SourceAnswer(candidates=(GUESS,))}, wishes, TARO)
    assert shown(met.outgoing) == ["smtp://out.example.com:465/tls"]
