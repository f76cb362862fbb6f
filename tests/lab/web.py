"""A small HTTP/1.1 server for the documents that providers publish."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from tests.lab.record import REQUESTS, note
from tests.lab.rows import ANY_PATH, Page

IDLE_S = 30.0
_NOT_FOUND = Page(body="not found\n", content_type="text/plain", status=404)
_BODY_LIMIT_BYTES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Request:
    method: str
    target: str
    headers: Mapping[str, str]

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


class Web:
    """Answers every connection to one host at one port."""

    def __init__(self, *, scheme: str, pages: Mapping[str, Page]) -> None:
        self._scheme = scheme
        self._pages = pages

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers requests until the client has had enough."""
        async with asyncio.timeout(None) as patience:
            while True:
                patience.reschedule(asyncio.get_running_loop().time() + IDLE_S)
                request = await _read_request(reader)
                body = await reader.readexactly(
                    min(int(request.headers.get("content-length", "0")), _BODY_LIMIT_BYTES)
                )
                note(
                    REQUESTS,
                    scheme=self._scheme,
                    host=request.headers.get("host", ""),
                    method=request.method,
                    target=request.target,
                    body=body.decode("utf-8", "replace"),
                )
                page = self._page(request.path, body.decode("utf-8", "replace"))
                await asyncio.sleep(page.delay_s)
                writer.write(_answer(page, with_body=request.method != "HEAD"))
                await writer.drain()

    def _page(self, path: str, _body: str) -> Page:
        """The page of this path, else the one for the longest end of it."""
        if path in self._pages:
            return self._pages[path]
        ends = [key for key in self._pages if key[:1] == ANY_PATH and path.endswith(key[1:])]
        return self._pages[max(ends, key=len)] if ends else _NOT_FOUND


async def _read_request(reader: asyncio.StreamReader) -> _Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip("\r\n").split("\r\n")
    method, target, _ = first.split(" ")
    pairs = (line.partition(":") for line in lines)
    return _Request(
        method=method, target=target, headers={name.lower(): value.strip() for name, _, value in pairs}
    )


def _answer(page: Page, *, with_body: bool) -> bytes:
    body = page.body.encode()
    head = [
        f"HTTP/1.1 {page.status} {HTTPStatus(page.status).phrase}",
        f"Content-Type: {page.content_type}",
        f"Content-Length: {len(body)}",
    ]
    if page.location is not None:
        head.append(f"Location: {page.location}")
    return "\r\n".join([*head, "", ""]).encode("latin-1") + (body if with_body else b"")
