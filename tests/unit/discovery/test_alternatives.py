"""The other companies that a person may choose."""

from tests.helpers.discovery_values import address, candidate
from wizard.discovery.alternatives import alternatives
from wizard.discovery.source import SourceAnswer
from wizard.discovery.wishes import Wishes
from wizard.model.candidate import Alternative, Candidate, Provider, ProviderStatus, Source, Trust
from wizard.model.problem import Problem, ProblemCode

OWN = candidate(
    ["imap://imap.example.org:993/tls"],
    ["smtp://smtp.example.org:465/tls"],
    source=Source.AUTOCONFIG,
    trust=Trust.VERIFIED,
)


def elsewhere(domain: str, source: Source, *, sending: str | None = None) -> Candidate:
    outgoing = [f"smtp://smtp.{sending or domain}:465/tls"]
    return candidate([f"imap://imap.{domain}:993/tls"], outgoing, source=source)


def offered(*others: Candidate, problems: tuple[Problem, ...] = ()) -> tuple[Alternative, ...]:
    answers = {one.source: SourceAnswer(candidates=(one,), problems=problems) for one in others}
    return alternatives(answers, (OWN, *others), Wishes(), address())


def test_each_other_company_is_offered_once_in_the_order_of_trust() -> None:
    other = elsewhere("example.net", Source.SRV)

    found = offered(other, elsewhere("example.net", Source.MX), elsewhere("example.com", Source.AUTODISCOVER))

    assert [one.receivers for one in found] == [("example.net",), ("example.com",)]
    assert found[0].candidate == other


def test_a_company_for_sending_alone_is_another_one_too() -> None:
    (found,) = offered(elsewhere("example.org", Source.SRV, sending="example.net"))

    assert found.receivers == ("example.org", "example.net")


def test_other_hosts_of_the_same_company_and_guesses_are_nothing_to_choose() -> None:
    guess = elsewhere("example.net", Source.GUESS)

    assert offered(elsewhere("mail.example.org", Source.SRV), guess) == ()
    assert alternatives({}, (guess, OWN), Wishes(), address()) == ()


def test_what_stands_in_the_way_of_the_other_company_is_known_with_it() -> None:
    provider = Provider(id="browser-only", names=(("en", "Browser Only"),), status=ProviderStatus.OAUTH_ONLY)
    other = Candidate(
        incoming=elsewhere("example.net", Source.MX).incoming,
        outgoing=elsewhere("example.net", Source.MX).outgoing,
        source=Source.MX,
        trust=Trust.UNSIGNED,
        provider=provider,
    )
    problem = Problem(code=ProblemCode.NEEDS_OAUTH, facts=("Browser Only",))

    (found,) = offered(other, problems=(problem,))

    assert (found.provider, found.problems) == (provider, (problem,))
