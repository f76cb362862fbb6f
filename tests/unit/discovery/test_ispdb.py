"""The shared list of mail companies."""

import pytest

from tests.helpers.client_config import USUAL
from tests.helpers.discovery_values import RANDOM_LABEL, address, asker, shown
from tests.helpers.fake_internet import FakeHttp
from wizard.discovery import ispdb, portal
from wizard.model.candidate import Answer, Source, Trust
from wizard.model.probe import CertificateProblem
from wizard.model.problem import ProblemCode
from wizard.net.http_answer import HttpAnswer, HttpFailure
from wizard.net.tls import TlsBroken

URL = "https://autoconfig.thunderbird.net/v1.1/example.org"
PORTAL = f"http://autoconfig.thunderbird.net/v1.1/{RANDOM_LABEL}.invalid"


async def test_cfg_31_the_list_learns_the_domain_and_nothing_else() -> None:
    http = FakeHttp(pages={URL: USUAL}, rest=None)

    answer = await ispdb.ask(address("secret@example.org"), asker(http=http))

    assert http.asked == [URL]
    assert shown(answer.candidates[0].incoming) == ["imap://imap.example.org:993/tls"]
    assert (answer.candidates[0].source, answer.candidates[0].trust) == (Source.ISPDB, Trust.VERIFIED)


@pytest.mark.parametrize(
    "got",
    [
        HttpAnswer(final_url=URL, status=200, body=b"<html><body>Please sign in</body></html>"),
        HttpAnswer(
            final_url=URL,
            failure=HttpFailure.TLS,
            broken=TlsBroken(problem=CertificateProblem.WRONG_NAME, text="mismatch"),
        ),
    ],
    ids=["web page", "certificate"],
)
async def test_cfg_24_another_answer_than_its_own_is_the_work_of_the_network(got: HttpAnswer) -> None:
    answer = await ispdb.ask(address(), asker(http=FakeHttp(pages={URL: got})))

    assert answer.candidates == ()
    assert [problem.code for problem in answer.obstacles] == [ProblemCode.NETWORK_BLOCKED]


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (TlsBroken(problem=CertificateProblem.INTERCEPTED), ProblemCode.INTERCEPTED),
        (TlsBroken(problem=CertificateProblem.NOT_YET_VALID, clock="2024-03-01"), ProblemCode.CLOCK_WRONG),
    ],
    ids=["opened", "clock"],
)
async def test_a_reason_that_is_known_is_not_laid_on_the_network(
    broken: TlsBroken, code: ProblemCode
) -> None:
    got = HttpAnswer(final_url=URL, failure=HttpFailure.TLS, broken=broken)

    answer = await ispdb.ask(address(), asker(http=FakeHttp(pages={URL: got})))

    assert [problem.code for problem in answer.obstacles] == [code]


@pytest.mark.parametrize(
    "got",
    [
        HttpAnswer(final_url=URL, status=404),
        HttpAnswer(final_url=URL, failure=HttpFailure.TIMEOUT),
        HttpAnswer(final_url=URL, failure=HttpFailure.TLS, broken=TlsBroken(text="hung up")),
        HttpAnswer(
            final_url=URL,
            failure=HttpFailure.TLS,
            broken=TlsBroken(problem=CertificateProblem.EXPIRED, text="expired"),
        ),
    ],
    ids=["unknown", "timeout", "hung up", "out of its time"],
)
async def test_no_answer_is_no_sign_of_anything(got: HttpAnswer) -> None:
    http = FakeHttp(pages={URL: got, PORTAL: HttpAnswer(final_url=PORTAL, status=404)})

    answer = await ispdb.ask(address(), asker(http=http))

    assert answer.obstacles == ()


@pytest.mark.parametrize(
    "failure", [HttpFailure.CLOSED, HttpFailure.TIMEOUT, HttpFailure.TLS, HttpFailure.PROTOCOL]
)
async def test_cfg_24_a_sign_in_page_over_plain_http_alone_is_told_where_https_is_cut_off(
    failure: HttpFailure,
) -> None:
    cut_off = HttpAnswer(final_url=URL, failure=failure, broken=TlsBroken(text="hung up"))
    http = FakeHttp(pages={URL: cut_off, PORTAL: USUAL}, rest=None)
    errand = asker(http=http)

    answer = await ispdb.ask(address("secret@example.org"), errand)

    assert answer.candidates == ()
    assert [problem.code for problem in answer.obstacles] == [ProblemCode.NETWORK_BLOCKED]
    assert http.asked == [URL, PORTAL]
    assert errand.evidence[-1].asked == PORTAL
    assert errand.evidence[-1].answer is Answer.REFUSED


async def test_plain_http_is_not_asked_where_the_list_answers_or_has_no_address() -> None:
    for got in (
        HttpAnswer(final_url=URL, status=404),
        HttpAnswer(final_url=URL, failure=HttpFailure.UNRESOLVED),
    ):
        http = FakeHttp(pages={URL: got}, rest=None)

        await ispdb.ask(address(), asker(http=http))

        assert http.asked == [URL]


@pytest.mark.parametrize(
    ("got", "made_up"),
    [
        (HttpAnswer(final_url=PORTAL, status=200, body=b"<html>"), True),
        (HttpAnswer(final_url=PORTAL, status=204), True),
        (HttpAnswer(final_url=PORTAL, status=511), True),
        (HttpAnswer(final_url=PORTAL, failure=HttpFailure.TOO_LARGE), True),
        (HttpAnswer(final_url=PORTAL, status=302, location="http://192.0.2.1/login"), True),
        (HttpAnswer(final_url=PORTAL, status=302, location="https://login.hotel.example/?u=x"), True),
        (HttpAnswer(final_url=PORTAL, status=302, location="http://[broken"), True),
        (HttpAnswer(final_url=PORTAL, status=301, location="https://autoconfig.thunderbird.net/x"), False),
        (HttpAnswer(final_url=PORTAL, status=301, location="https://www.thunderbird.net/"), False),
        (HttpAnswer(final_url=PORTAL, status=404), False),
        (HttpAnswer(final_url=PORTAL, status=503), False),
        (HttpAnswer(final_url=PORTAL, failure=HttpFailure.CLOSED), False),
        (HttpAnswer(final_url=PORTAL, failure=HttpFailure.TIMEOUT), False),
    ],
)
def test_only_an_answer_that_the_list_never_gives_is_the_networks_own(
    got: HttpAnswer,
    made_up: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    assert portal.is_made_up(got, PORTAL) is made_up
