"""The body of one web answer, whole and decoded, or the reason why it may not be read."""

import zlib
from collections.abc import AsyncIterable, Callable


class BodyTooLargeError(Exception):
    """A body that passes its limit."""


class BodyUnreadableError(Exception):
    """A body whose encoding is unknown or broken."""


async def read_body(chunks: AsyncIterable[bytes], *, encoding: str, limit_bytes: int) -> bytes:
    """The whole body, decoded, as long as neither side of the decoding passes the limit."""
    decode = _decoder(encoding)
    body = bytearray()
    async for chunk in chunks:
        body += decode(chunk, limit_bytes + 1 - len(body))
        if len(body) > limit_bytes:
            raise BodyTooLargeError(f"more than {limit_bytes} bytes")
    return bytes(body)


def _decoder(encoding: str) -> Callable[[bytes, int], bytes]:
    """Decodes one chunk to at most so many bytes (never 0, which would mean no limit)."""
    if encoding.lower() in {"", "identity"}:
        return lambda chunk, limit_bytes: chunk[:limit_bytes]
    if encoding.lower() not in {"gzip", "x-gzip", "deflate"}:
        raise BodyUnreadableError(f"the answer is encoded as {encoding}")
    inflater = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)

    def inflate(chunk: bytes, limit_bytes: int) -> bytes:
        try:
            return inflater.decompress(chunk, limit_bytes)
        except zlib.error as error:
            raise BodyUnreadableError(str(error)) from error

    return inflate
