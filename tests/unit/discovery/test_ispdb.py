"""The shared list of mail companies."""

import pytest

from tests.helpers.client_config import USUAL
from tests.helpers.discovery_values import address, asker, shown
from tests.helpers.fake_internet import FakeHttp
from wizard.discovery import ispdb
from wizard.model.candidate import Source, Trust
from wizard.model.probe import CertificateProblem
from wizard.model.problem import ProblemCode
from wizard.net.http import HttpAnswer, HttpFailure
from wizard.net.tls import TlsBroken

URL = "https://autoconfig.thunderbird.net/v1.1/example.org"


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
    answer = await ispdb.ask(address(), asker(http=FakeHttp(pages={URL: got})))

    assert answer.obstacles == ()
