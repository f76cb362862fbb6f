"""Raw mails for the tests of reading: a header, a body, and what stands between them."""

from base64 import b64encode


def mail(body: bytes = b"", *fields: bytes) -> bytes:
    """A mail with these header fields and CRLF line ends."""
    return b"\r\n".join([*fields, b"", body])


def text_mail(body: bytes, content_type: str = "text/plain; charset=UTF-8", encoding: str = "8bit") -> bytes:
    """A mail of one text part."""
    return mail(
        body,
        b"From: taro@example.org",
        b"Content-Type: " + content_type.encode(),
        b"Content-Transfer-Encoding: " + encoding.encode(),
    )


def multipart(*parts: bytes, kind: str = "mixed", boundary: str = "b1") -> bytes:
    """A multipart entity of whole parts, header included."""
    mark = f"\r\n--{boundary}".encode()
    head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n'.encode()
    return head + b"".join(mark + b"\r\n" + part for part in parts) + mark + b"--\r\n"


def part(body: bytes, content_type: str, *fields: str, encoding: str = "8bit") -> bytes:
    """One part of a multipart entity."""
    lines = [f"Content-Type: {content_type}", f"Content-Transfer-Encoding: {encoding}", *fields]
    content = b64encode(body) if encoding == "base64" else body
    return mail(content, *(line.encode("utf-8", "surrogateescape") for line in lines))


def encoded_word(raw: bytes, charset: str) -> bytes:
    """One base64 encoded word (RFC 2047)."""
    return b"=?" + charset.encode() + b"?B?" + b64encode(raw) + b"?="


def jis(text: str) -> bytes:
    """Text of JIS X 0208 with the NEC and IBM characters as CP50221 writes it; ASCII and kana too."""
    out = b""
    mode = b"B"
    for char in text:
        raw = char.encode("cp932")
        wanted = b"B" if raw < b"\x80" else b"I" if len(raw) == 1 else b"$"
        if wanted != mode:
            out += {b"B": b"\x1b(B", b"I": b"\x1b(I", b"$": b"\x1b$B"}[wanted]
            mode = wanted
        out += raw if wanted == b"B" else bytes([raw[0] - 0x80]) if wanted == b"I" else _to_jis(raw)
    return out if mode == b"B" else out + b"\x1b(B"


def _to_jis(raw: bytes) -> bytes:
    """The JIS code of a Shift_JIS pair."""
    lead, trail = raw
    row = (lead - (0x70 if lead < 0xA0 else 0xB0)) * 2
    if trail >= 0x9F:
        return bytes((row, trail - 0x7E))
    return bytes((row - 1, trail - (0x1F if trail < 0x7F else 0x20)))
