"""Every conversation of these tests is played in four choppings (TAM-19)."""

import pytest

from tests.helpers.transcript import CHOPPINGS, Chop


@pytest.fixture(params=sorted(CHOPPINGS))
def chop(request: pytest.FixtureRequest) -> Chop:
    return CHOPPINGS[request.param]
