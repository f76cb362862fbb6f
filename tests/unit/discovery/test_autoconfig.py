"""The two places of the clientConfig document."""

import pytest

from tests.helpers.client_config import USUAL, config, incoming, outgoing
from tests.helpers.discovery_values import RANDOM_LABEL, address, asker, shown
from tests.helpers.fake_internet import FakeDns, FakeHttp
from wizard.discovery.autoconfig import ask_subdomain, ask_well_known, subdomain_url, well_known_url
from wizard.discovery.source import SourceAnswer
from wizard.model.candidate import Answer, Source, Trust
from wizard.model.probe import Certificate, CertificateProblem
from wizard.model.problem import Problem, ProblemCode
from wizard.net.http_answer import HttpAnswer, HttpFailure
from wizard.net.tls import TlsBroken

URL = "https://autoconfig.example.org/mail/config-v1.1.xml?emailaddress=taro%40example.org"
WELL_KNOWN = "https://example.org/.well-known/autoconfig/mail/config-v1.1.xml"


def test_the_address_goes_into_the_url_escaped_except_for_dots() -> None:
    url = subdomain_url(address("ta.ro+50%@例え.example.org"))

    assert url == (
        "https://autoconfig.xn--r8jz45g.example.org/mail/config-v1.1.xml"
        "?emailaddress=ta.ro%2B50%25%40xn--r8jz45g.example.org"
    )


def test_cfg_31_the_place_that_answers_to_everybody_learns_no_address() -> None:
    assert well_known_url(address()) == WELL_KNOWN


async def test_a_document_found_is_verified_and_leaves_evidence() -> None:
    errand = asker(http=FakeHttp(pages={URL: USUAL}, rest=None))

    answer = await ask_subdomain(address(), errand)

    assert shown(answer.candidates[0].incoming) == ["imap://imap.example.org:993/tls"]
    assert answer.candidates[0].source is Source.AUTOCONFIG
    assert answer.candidates[0].trust is Trust.VERIFIED
    assert errand.evidence[0].asked == URL
    assert errand.evidence[0].answer is Answer.FOUND
    assert errand.evidence[0].detail == "imap.example.org, smtp.example.org"


async def test_the_second_place_is_a_source_of_its_own() -> None:
    errand = asker(http=FakeHttp(pages={WELL_KNOWN: USUAL}, rest=None))

    answer = await ask_well_known(address(), errand)

    assert answer.candidates[0].source is Source.WELL_KNOWN
    assert errand.evidence[0].source is Source.WELL_KNOWN


async def test_where_a_redirect_ended_is_told() -> None:
    end = "https://hoster.example.net/config.xml"
    moved = HttpAnswer(final_url=end, status=200, body=USUAL, hops=(URL, end))
    errand = asker(http=FakeHttp(pages={URL: moved}, rest=None))

    await ask_subdomain(address(), errand)

    assert errand.evidence[0].detail.endswith("(from https://hoster.example.net/config.xml)")


@pytest.mark.parametrize(
    ("got", "answer", "detail"),
    [
        (HttpAnswer(final_url=URL, status=404), Answer.NOTHING, "HTTP 404"),
        (HttpAnswer(final_url=URL, status=301), Answer.NOTHING, "HTTP 301"),
        (HttpAnswer(final_url=URL, status=401), Answer.REFUSED, "HTTP 401"),
        (HttpAnswer(final_url=URL, status=503), Answer.FAILED, "HTTP 503"),
        (HttpAnswer(final_url=URL, failure=HttpFailure.UNRESOLVED), Answer.NOTHING, "unresolved"),
        (HttpAnswer(final_url=URL, failure=HttpFailure.DNS_FAILED), Answer.FAILED, "dns_failed"),
        (HttpAnswer(final_url=URL, failure=HttpFailure.CLOSED), Answer.FAILED, "closed"),
        (HttpAnswer(final_url=URL, failure=HttpFailure.TIMEOUT), Answer.TIMEOUT, "timeout"),
        (
            HttpAnswer(final_url=URL, failure=HttpFailure.TLS, text="hostname mismatch"),
            Answer.FAILED,
            "tls: hostname mismatch",
        ),
        (HttpAnswer(final_url=URL, failure=HttpFailure.TOO_LARGE), Answer.REFUSED, "too_large"),
        (HttpAnswer(final_url=URL, failure=HttpFailure.BAD_REDIRECT), Answer.REFUSED, "bad_redirect"),
        (HttpAnswer(final_url=URL, failure=HttpFailure.PROTOCOL), Answer.FAILED, "protocol"),
        (HttpAnswer(final_url=URL, failure=HttpFailure.NO_NETWORK), Answer.FAILED, "no_network"),
        (
            HttpAnswer(final_url=URL, status=200, body=b"<html>Please sign in to the Wi-Fi</html>"),
            Answer.NOTHING,
            "a web page, not a configuration",
        ),
    ],
)
async def test_cfg_24_whatever_else_comes_is_told_apart(got: HttpAnswer, answer: Answer, detail: str) -> None:
    errand = asker(http=FakeHttp(pages={URL: got}, rest=None))

    found = await ask_subdomain(address(), errand)

    assert found == SourceAnswer()
    assert (errand.evidence[0].answer, errand.evidence[0].detail) == (answer, detail)


async def test_a_domain_that_only_takes_browser_logins_says_so() -> None:
    document = config(
        incoming("imap", "imap.example.org", 993, "SSL", method="OAuth2"),
        outgoing("smtp.example.org", 465, "SSL"),
        provider="<displayName>Example Club</displayName>",
    )
    errand = asker(http=FakeHttp(pages={URL: document}, rest=None))

    answer = await ask_subdomain(address(), errand)

    assert answer.problems == (Problem(code=ProblemCode.NEEDS_OAUTH, facts=("Example Club",)),)
    assert answer.candidates


def refused_certificate(url: str) -> HttpAnswer:
    certificate = Certificate(subject="", issuer="", names=("hoster.example.net",), not_after=None)
    broken = TlsBroken(problem=CertificateProblem.WRONG_NAME, certificate=certificate, text="mismatch")
    return HttpAnswer(final_url=url, failure=HttpFailure.TLS, text="mismatch", broken=broken)


async def test_a_published_place_with_a_bad_certificate_is_kept_as_an_obstacle() -> None:
    dns = FakeDns(hosts={"autoconfig.example.org": ("192.0.2.1",)})
    errand = asker(dns=dns, http=FakeHttp(pages={URL: refused_certificate(URL)}, rest=None))

    answer = await ask_subdomain(address(), errand)

    assert answer.obstacles == (
        Problem(
            code=ProblemCode.CERTIFICATE_PROBLEM,
            facts=("autoconfig.example.org", "wrong_name", "hoster.example.net", ""),
            detail=URL,
        ),
    )


async def test_a_place_that_a_wildcard_made_up_is_no_obstacle() -> None:
    dns = FakeDns(
        hosts={
            "autoconfig.example.org": ("192.0.2.1",),
            f"{RANDOM_LABEL}.example.org": ("192.0.2.1",),
        }
    )
    errand = asker(dns=dns, http=FakeHttp(pages={URL: refused_certificate(URL)}, rest=None))

    assert await ask_subdomain(address(), errand) == SourceAnswer()


async def test_the_certificate_of_the_domains_web_site_says_nothing_of_mail() -> None:
    errand = asker(http=FakeHttp(pages={WELL_KNOWN: refused_certificate(WELL_KNOWN)}, rest=None))

    assert await ask_well_known(address(), errand) == SourceAnswer()
