"""A practice provider that runs as long as a test."""

from collections.abc import AsyncIterator

import pytest

from wizard.practice.provider import PracticeProvider


@pytest.fixture
async def provider() -> AsyncIterator[PracticeProvider]:
    running = await PracticeProvider.start()
    yield running
    await running.stop()
