"""The web side of the practice provider."""

import pytest

from tests.helpers.practice_talk import Talk
from tests.helpers.transcript import CHOPPINGS
from wizard.discovery.clientconfig import ClientConfig, parse
from wizard.model.address_check import parse_address
from wizard.practice.autoconfig_responder import AutoconfigResponder, settings_file

WELL_KNOWN = "/.well-known/autoconfig/mail/config-v1.1.xml"


def ask(*lines: str) -> tuple[bytes, bytes]:
    """The status line and the body of the answer to a request with these lines."""
    talk = Talk(AutoconfigResponder(secured=True))
    said = talk.send("\r\n".join((*lines, "", "")).encode())
    assert talk.is_over
    head, _, body = said.partition(b"\r\n\r\n")
    return head.split(b"\r\n")[0], body


@pytest.mark.parametrize(
    ("host", "path"),
    [
        ("autoconfig.renshu.example", "/mail/config-v1.1.xml"),
        ("AutoConfig.renshu.example:443", "/mail/config-v1.1.xml?emailaddress=tayori%40renshu.example"),
        ("renshu.example", WELL_KNOWN),
    ],
)
def test_the_file_is_at_its_two_places(host: str, path: str) -> None:
    assert ask(f"GET {path} HTTP/1.1", "Accept: */*", f"host: {host}") == (
        b"HTTP/1.1 200 OK",
        settings_file(),
    )


@pytest.mark.parametrize("chopping", CHOPPINGS)
def test_a_request_may_come_in_pieces(chopping: str) -> None:
    talk = Talk(AutoconfigResponder(secured=True), chop=CHOPPINGS[chopping])

    talk.play(f"""
        C: HEAD {WELL_KNOWN} HTTP/1.0
        C: Host: renshu.example
        C:
        S: HTTP/1.1 200 OK
        S: Content-Type: text/xml
        S: Content-Length: {len(settings_file())}
        S: Connection: close
        S:
        BYE
    """)


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        (("GET / HTTP/1.1", "Host: renshu.example"), "404 Not Found"),
        ((f"GET {WELL_KNOWN} HTTP/1.1", "Host: autoconfig.renshu.example"), "404 Not Found"),
        (("GET /mail/config-v1.1.xml HTTP/1.1", "Host: example.org"), "404 Not Found"),
        ((f"POST {WELL_KNOWN} HTTP/1.1", "Host: renshu.example"), "405 Method Not Allowed"),
        ((f"GET {WELL_KNOWN} HTTP/1.1",), "400 Bad Request"),
        ((f"GET {WELL_KNOWN} HTTP/1.1", "Host: renshu.example", "Host: example.org"), "400 Bad Request"),
        ((f"GET {WELL_KNOWN} HTTP/2", "Host: renshu.example"), "400 Bad Request"),
        (("\0",), "400 Bad Request"),
        (("",), "400 Bad Request"),
    ],
)
def test_nothing_else_is_there(lines: tuple[str, ...], status: str) -> None:
    assert ask(*lines) == (f"HTTP/1.1 {status}".encode(), b"")


def test_a_request_without_end_ends_the_connection() -> None:
    talk = Talk(AutoconfigResponder(secured=True))

    assert talk.send(b"GET / HTTP/1.1\r\n" + b"x" * 9000).startswith(b"HTTP/1.1 431 ")
    assert talk.is_over


def test_the_file_is_what_the_product_reads() -> None:
    config = parse(settings_file(), parse_address("tayori@renshu.example"))

    assert isinstance(config, ClientConfig)
    assert [str(server.endpoint) for server in config.outgoing] == [
        "smtp://smtp.renshu.example:465/tls",
        "smtp://smtp.renshu.example:587/starttls",
    ]
