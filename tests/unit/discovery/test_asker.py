"""The record of questions."""

import asyncio

import pytest

from tests.helpers.discovery_values import asker
from wizard.model.candidate import Answer, Evidence, Source


async def test_evidence_stands_in_the_order_of_asking_and_streams_in_the_order_of_answers() -> None:
    streamed: list[Evidence] = []
    errand = asker(on_evidence=streamed.append)

    with errand.question(Source.SRV, "first") as first:
        with errand.question(Source.SRV, "second") as second:
            second.settle(Answer.FOUND)
        assert errand.evidence == tuple(streamed)
        first.settle(Answer.NOTHING, "nobody")

    assert [one.asked for one in errand.evidence] == ["first", "second"]
    assert [one.asked for one in streamed] == ["second", "first"]


async def test_the_time_of_a_question_is_measured() -> None:
    errand = asker()

    with errand.question(Source.SRV, "slow") as question:
        await asyncio.sleep(0.02)
        question.settle(Answer.FOUND)

    assert errand.evidence[0].ms >= 15


@pytest.mark.parametrize("answer", [Answer.SKIPPED, Answer.TIMEOUT])
async def test_a_question_that_is_cut_off_says_why(answer: Answer) -> None:
    errand = asker()

    async def ask() -> None:
        with errand.question(Source.SRV, "never answered") as question:
            await asyncio.sleep(60)
            question.settle(Answer.FOUND)

    task = asyncio.create_task(ask())
    await asyncio.sleep(0)
    errand.cut_answer = answer
    task.cancel()
    await asyncio.wait({task})

    assert task.cancelled()
    assert [one.answer for one in errand.evidence] == [answer]


async def test_a_question_that_nobody_settles_is_our_bug() -> None:
    errand = asker()

    with pytest.raises(AssertionError, match="nobody settled"), errand.question(Source.SRV, "forgotten"):
        pass
