"""Pictures that a letter wants from elsewhere, fetched after somebody agreed to be seen.

Over https only, from public hosts, without cookies or a word on where the picture stands; bounded in number,
size and time.
"""

import asyncio
from collections.abc import Sequence
from typing import Final
from urllib.parse import quote, urldefrag, urlsplit

from wizard.net.http import Http

PICTURE_LIMIT_BYTES: Final = 5_000_000
TOTAL_LIMIT_BYTES: Final = 30_000_000
WITHIN_S: Final = 15.0
AT_ONCE: Final = 4

_HTTPS_PORT: Final = 443
_KEPT_IN_URLS: Final = "%/:?[]@!$&'()*+,;=~"


async def fetch_pictures(urls: Sequence[str], http: Http) -> dict[int, bytes]:
    """What came, by the place of its address; what did not come in time is left out."""
    found: dict[int, bytes] = {}
    turns = asyncio.Semaphore(AT_ONCE)

    async def fetch(number: int, url: str) -> None:
        async with turns:
            if sum(map(len, found.values())) >= TOTAL_LIMIT_BYTES:
                return
            answer = await http.get(
                url, limit_bytes=PICTURE_LIMIT_BYTES, timeout_s=WITHIN_S, from_stranger=True
            )
            if answer.body:
                found[number] = answer.body

    try:
        async with asyncio.timeout(WITHIN_S), asyncio.TaskGroup() as group:
            for number, url in enumerate(urls):
                if (asked := _askable(url)) is not None:
                    group.create_task(fetch(number, asked))
    except TimeoutError:
        pass
    return found


def _askable(url: str) -> str | None:
    """The address as it is asked; None for one that leads to anything but an ordinary web server."""
    asked = quote(urldefrag(url).url, safe=_KEPT_IN_URLS)
    try:
        parts = urlsplit(asked)
        is_ordinary = parts.scheme.lower() == "https" and parts.port in {None, _HTTPS_PORT}
    except ValueError:
        return None
    return asked if is_ordinary and parts.username is None else None
