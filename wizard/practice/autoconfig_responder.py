"""The web side of the practice provider: the one file from which programs learn its settings."""

import re
from typing import Final

from typing_extensions import override

from wizard.model.server import Protocol, Security
from wizard.practice.doors import MAIL_DOORS, MailDoor
from wizard.practice.members import COMPANY_NAME, DOMAIN
from wizard.practice.responder import Responder, Steps
from wizard.protocol.actions import Send

_HEAD_BYTES: Final = 8192
_REQUEST: Final = re.compile(rb"(?P<method>[A-Z]{1,16}) (?P<path>/[\x21-\x7e]*) HTTP/1\.[01]")
_HOST: Final = re.compile(rb"host:[ \t]*([A-Za-z0-9.-]+)(?::443)?[ \t]*", re.IGNORECASE)
_PAGES: Final = {
    (f"autoconfig.{DOMAIN}".encode("ascii"), b"/mail/config-v1.1.xml"),
    (DOMAIN.encode("ascii"), b"/.well-known/autoconfig/mail/config-v1.1.xml"),
}
_SOCKET_TYPES: Final = {Security.TLS: "SSL", Security.STARTTLS: "STARTTLS"}


class AutoconfigResponder(Responder):
    """One request and its answer (RFC 9112); then the connection ends."""

    too_long = b"HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n"

    @override
    def _conversation(self) -> Steps[None]:
        while (head := self._input.take_until(b"\r\n\r\n", limit_bytes=_HEAD_BYTES)) is None:
            yield None
        yield Send(_answer(head))


def settings_file() -> bytes:
    """The settings in the format that mail programs ask for under the name autoconfig."""
    servers = "\n".join(_server(door) for door in MAIL_DOORS)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="{DOMAIN}">
    <domain>{DOMAIN}</domain>
    <displayName>{COMPANY_NAME}</displayName>
    <displayShortName>{COMPANY_NAME}</displayShortName>
{servers}
  </emailProvider>
</clientConfig>
""".encode("ascii")


def _server(door: MailDoor) -> str:
    tag = "outgoingServer" if door.protocol is Protocol.SMTP else "incomingServer"
    return f"""\
    <{tag} type="{door.protocol.value}">
      <hostname>{door.host}</hostname>
      <port>{door.port}</port>
      <socketType>{_SOCKET_TYPES[door.security]}</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </{tag}>"""


def _answer(head: bytes) -> bytes:
    first, *fields = head.split(b"\r\n")
    request = _REQUEST.fullmatch(first)
    hosts = [found[1].lower() for field in fields if (found := _HOST.fullmatch(field))]
    if request is None or len(hosts) != 1:
        return _page(b"400 Bad Request")
    if request["method"] not in {b"GET", b"HEAD"}:
        return _page(b"405 Method Not Allowed", extra=b"Allow: GET, HEAD\r\n")
    if (hosts[0], request["path"].partition(b"?")[0]) not in _PAGES:
        return _page(b"404 Not Found")
    return _page(b"200 OK", settings_file(), has_body=request["method"] == b"GET")


def _page(status: bytes, body: bytes = b"", *, extra: bytes = b"", has_body: bool = True) -> bytes:
    fields = b"Content-Type: text/xml\r\nContent-Length: %d\r\nConnection: close\r\n" % len(body)
    return b"HTTP/1.1 " + status + b"\r\n" + fields + extra + b"\r\n" + (body if has_body else b"")
