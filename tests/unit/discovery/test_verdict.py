"""What the user is told of the answers."""

import pytest

from tests.helpers.discovery_values import address, candidate
from wizard.discovery.source import SourceAnswer
from wizard.discovery.verdict import problems_of, provider_of
from wizard.discovery.wishes import Wishes
from wizard.model.candidate import Provider, ProviderStatus, Source, Trust
from wizard.model.problem import Problem, ProblemCode
from wizard.net.dns import DnsOutcome

TARO = address("taro@例え.example.org")
COMPANY = Provider(id="isp", names=(("en", "Example Mail"),), status=ProviderStatus.NEEDS_PREPARATION)
PREPARE = Problem(code=ProblemCode.NEEDS_PREPARATION, facts=("Example Mail",))
ON_CARD = Problem(code=ProblemCode.SETTINGS_ON_CARD, facts=("Example Mail",))
NAME_NEEDED = Problem(code=ProblemCode.USERNAME_NEEDED, facts=("Example Mail",))

OF_COMPANY = candidate(
    ["imap://imap.example.net:993/tls"], ["smtp://smtp.example.net:465/tls"], source=Source.MX
)
BY_MX = SourceAnswer(candidates=(OF_COMPANY,), provider=COMPANY, problems=(PREPARE,), domain=DnsOutcome.FOUND)
OWNER = candidate(
    ["imap://imap.example.org:993/tls"],
    ["smtp://smtp.example.org:465/tls"],
    source=Source.AUTOCONFIG,
    trust=Trust.VERIFIED,
)
GUESS = candidate(
    ["imap://imap.example.org:993/tls"], ["smtp://smtp.example.org:465/tls"], source=Source.GUESS
)


def test_the_company_of_the_domain_is_the_provider() -> None:
    by_table = {Source.TABLE: SourceAnswer(provider=COMPANY, problems=(PREPARE,))}

    assert provider_of(by_table, (OWNER,)) == COMPANY
    assert problems_of(by_table, (OWNER,), Wishes(), TARO) == (PREPARE,)


def test_the_company_of_the_exchangers_counts_when_its_servers_were_found() -> None:
    theirs = candidate(
        ["imap://imap.example.net:993/tls"], ["smtp://smtp.example.net:465/tls"], source=Source.AUTOCONFIG
    )

    assert provider_of({Source.MX: BY_MX}, (theirs,)) == COMPANY
    assert problems_of({Source.MX: BY_MX}, (theirs,), Wishes(), TARO) == (PREPARE,)


def test_the_company_of_the_exchangers_does_not_matter_for_other_servers() -> None:
    assert provider_of({Source.MX: BY_MX}, (OWNER,)) is None
    assert problems_of({Source.MX: BY_MX}, (OWNER,), Wishes(), TARO) == ()


def test_a_company_without_usable_servers_explains_why_nothing_was_found() -> None:
    bridge = Problem(code=ProblemCode.NO_MAIL_PROGRAM_ACCESS, facts=("Example Mail",))
    by_mx = {Source.MX: SourceAnswer(provider=COMPANY, problems=(bridge,), domain=DnsOutcome.FOUND)}

    assert provider_of(by_mx, ()) == COMPANY
    assert problems_of(by_mx, (), Wishes(), TARO) == (bridge,)


def test_the_problems_of_the_winning_source_are_told() -> None:
    oauth = Problem(code=ProblemCode.NEEDS_OAUTH, facts=("Club",))
    answers = {
        Source.AUTOCONFIG: SourceAnswer(candidates=(OWNER,), problems=(oauth,)),
        Source.WELL_KNOWN: SourceAnswer(problems=(PREPARE,)),
    }

    assert problems_of(answers, (OWNER,), Wishes(), TARO) == (oauth,)


def test_settings_on_a_card_matter_as_long_as_nobody_named_the_servers() -> None:
    by_table = {Source.TABLE: SourceAnswer(provider=COMPANY, problems=(ON_CARD,))}

    assert problems_of(by_table, (), Wishes(), TARO) == (ON_CARD,)
    assert problems_of(by_table, (GUESS,), Wishes(), TARO) == (ON_CARD,)
    assert problems_of(by_table, (OWNER,), Wishes(), TARO) == ()


def test_a_login_name_that_was_typed_is_not_asked_for() -> None:
    by_table = {Source.TABLE: SourceAnswer(candidates=(OWNER,), provider=COMPANY, problems=(NAME_NEEDED,))}

    assert problems_of(by_table, (OWNER,), Wishes(), TARO) == (NAME_NEEDED,)
    assert problems_of(by_table, (OWNER,), Wishes(username="id7"), TARO) == ()


@pytest.mark.parametrize(
    ("domain", "problem"),
    [
        (DnsOutcome.NXDOMAIN, Problem(code=ProblemCode.DOMAIN_NOT_FOUND, facts=("例え.example.org",))),
        (DnsOutcome.NO_NETWORK, Problem(code=ProblemCode.OFFLINE)),
        (DnsOutcome.TIMEOUT, Problem(code=ProblemCode.DNS_FAILED)),
        (DnsOutcome.REFUSED, Problem(code=ProblemCode.DNS_FAILED)),
        (DnsOutcome.FOUND, Problem(code=ProblemCode.NO_SERVERS_FOUND, facts=("例え.example.org",))),
    ],
)
def test_nothing_found_says_how_far_it_came(domain: DnsOutcome, problem: Problem) -> None:
    assert problems_of({Source.MX: SourceAnswer(domain=domain)}, (), Wishes(), TARO) == (problem,)


def test_nothing_found_at_a_known_company_names_the_company() -> None:
    working = Provider(id="isp", names=(("en", "Example Mail"),), status=ProviderStatus.WORKS)
    by_mx = {Source.MX: SourceAnswer(provider=working, domain=DnsOutcome.FOUND)}

    assert problems_of(by_mx, (), Wishes(), TARO) == (
        Problem(code=ProblemCode.NO_SERVERS_FOUND, facts=("Example Mail",)),
    )


def test_without_any_answer_of_dns_the_blame_is_on_dns() -> None:
    assert problems_of({}, (), Wishes(), TARO) == (Problem(code=ProblemCode.DNS_FAILED),)


def test_looking_offline_never_blames_the_network() -> None:
    assert problems_of({}, (), Wishes(offline=True), TARO) == (
        Problem(code=ProblemCode.NO_SERVERS_FOUND, facts=("例え.example.org",)),
    )


BLOCKED = Problem(code=ProblemCode.NETWORK_BLOCKED, facts=("example.org",))
BAD_CERTIFICATE = Problem(code=ProblemCode.CERTIFICATE_PROBLEM, facts=("autoconfig.example.org",))
IN_THE_WAY = {
    Source.AUTOCONFIG: SourceAnswer(obstacles=(BAD_CERTIFICATE,)),
    Source.ISPDB: SourceAnswer(obstacles=(BLOCKED,)),
    Source.MX: SourceAnswer(domain=DnsOutcome.FOUND),
}


def test_cfg_24_what_stood_in_the_way_is_told_where_nothing_is_found_the_network_first() -> None:
    assert problems_of(IN_THE_WAY, (), Wishes(), TARO) == (BLOCKED,)


def test_what_stood_in_the_way_is_told_beside_a_guess_in_case_it_does_not_come_true() -> None:
    assert problems_of(IN_THE_WAY, (GUESS,), Wishes(), TARO) == (BLOCKED, BAD_CERTIFICATE)


def test_what_stood_in_the_way_does_not_matter_beside_an_answer() -> None:
    assert problems_of(IN_THE_WAY, (OWNER,), Wishes(), TARO) == ()
