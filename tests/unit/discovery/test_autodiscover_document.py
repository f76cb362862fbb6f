"""What Autodiscover services are asked and say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.autodiscover import ERROR, found, protocol, redirect_address, redirect_url
from tests.helpers.discovery_values import address, shown
from wizard.discovery.autodiscover_document import (
    AnotherAddress,
    AnotherUrl,
    AutodiscoverConfig,
    NoSettings,
    read,
    request,
)

ASKED_AS = "taro@example.org"


def servers(*protocols: str, asked_as: str = ASKED_AS) -> AutodiscoverConfig:
    config = read(found(*protocols), address(), asked_as=asked_as)
    assert isinstance(config, AutodiscoverConfig)
    return config


def test_the_question_names_the_address_escaped_and_no_credentials() -> None:
    document = request('a<b&"c@example.org').decode()

    assert "<EMailAddress>a&lt;b&amp;" in document
    assert "2006a</AcceptableResponseSchema>" in document
    assert "assword" not in document


def test_imap_comes_first_and_what_is_not_mail_is_left_out() -> None:
    config = servers(
        protocol("POP3", 995),
        protocol("EXCH", 443),
        protocol("IMAP", 993),
        protocol("SMTP", 465),
        protocol("WEB", 443),
    )

    assert shown(config.incoming) == [
        "imap://mail.example.org:993/tls",
        "pop3://mail.example.org:995/tls",
    ]
    assert shown(config.outgoing) == ["smtp://mail.example.org:465/tls"]


@pytest.mark.parametrize(
    ("port", "extra", "ways"),
    [
        (993, "", ["993/tls"]),
        (143, "", ["143/starttls"]),
        (993, "<SSL>on</SSL>", ["993/tls"]),
        (143, "<SSL>ON</SSL>", ["143/starttls"]),
        (1993, "<SSL>on</SSL>", ["1993/tls"]),
        (143, "<SSL>off</SSL>", ["143/none"]),
        (143, "<SSL>starttls</SSL>", ["993/tls", "143/starttls"]),
        (1143, "<SSL>xxx</SSL>", ["1143/tls", "1143/starttls"]),
        (143, "<Encryption>TLS</Encryption>", ["143/starttls"]),
        (993, "<Encryption>SSL</Encryption>", ["993/tls"]),
        (143, "<SSL>off</SSL><Encryption>TLS</Encryption>", ["143/starttls"]),
        (993, "<SSL>off</SSL><Encryption>SSL</Encryption>", ["993/tls"]),
        (143, "<SSL>on</SSL><Encryption>None</Encryption>", ["143/none"]),
        (993, "<Encryption>Auto</Encryption>", ["993/tls", "143/starttls"]),
        (993, "<SSL>on</SSL><Encryption>Auto</Encryption>", ["993/tls", "143/starttls"]),
        (993, "<Encryption>TLS</Encryption>", ["993/tls", "993/starttls"]),
        (143, "<Encryption>SSL</Encryption>", ["143/tls", "143/starttls"]),
        (143, "<Encryption>quantum</Encryption>", ["993/tls", "143/starttls"]),
    ],
)
def test_a4_1_a6_1_and_cfg_14_encryption_overrides_ssl_and_what_is_unknown_is_never_none(
    port: int, extra: str, ways: list[str]
) -> None:
    config = servers(protocol("IMAP", port, extra=extra))

    assert [one.rpartition(":")[2] for one in shown(config.incoming)] == ways


def test_an_unencrypted_server_counts_only_when_there_is_no_other() -> None:
    config = servers(protocol("IMAP", 143, extra="<SSL>off</SSL>"), protocol("IMAP", 993))

    assert shown(config.incoming) == ["imap://mail.example.org:993/tls"]


@pytest.mark.parametrize(
    ("said", "asked_as", "username", "others"),
    [
        ("", ASKED_AS, "taro@example.org", ("taro",)),
        ("u1234", ASKED_AS, "u1234", ()),
        ("taro", ASKED_AS, "taro", ()),
        ("Made-Up@example.org", "made-up@example.org", "taro@example.org", ()),
        ("made-up", "made-up@example.org", "taro", ()),
        ("a\u202eb", ASKED_AS, "taro@example.org", ("taro",)),
        ("x" * 400, ASKED_AS, "taro@example.org", ("taro",)),
    ],
)
def test_login_names_are_read_for_the_real_address(
    said: str, asked_as: str, username: str, others: tuple[str, ...]
) -> None:
    config = servers(protocol("IMAP", 993, login=said), asked_as=asked_as)

    assert (config.incoming[0].username, config.incoming[0].username_alternatives) == (username, others)


@pytest.mark.parametrize(
    "server",
    [
        protocol("IMAP", 0),
        protocol("IMAP", 70000),
        protocol("IMAP", 993, host="localhost"),
        protocol("IMAP", 993, host="192.0.2.1"),
        protocol("IMAP", 993, host=""),
        protocol("Telnet", 23),
    ],
)
def test_a_server_that_makes_no_sense_is_left_out_alone(server: str) -> None:
    assert shown(servers(server, protocol("SMTP", 465)).outgoing) == ["smtp://mail.example.org:465/tls"]
    assert servers(server, protocol("SMTP", 465)).incoming == ()


def test_redirects_are_told_apart() -> None:
    assert read(redirect_url("https://x.example.net/a"), address(), asked_as=ASKED_AS) == AnotherUrl(
        url="https://x.example.net/a"
    )
    assert read(redirect_address("taro@example.net"), address(), asked_as=ASKED_AS) == AnotherAddress(
        address="taro@example.net"
    )


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (ERROR, "the service answered with error 600"),
        (b"<html><body>Sign in</body></html>", "a web page, not a configuration"),
        (b"", "an empty answer"),
        (b"<Autodiscover/>", "no account in the answer"),
        (b"<Autodiscover><Response/></Autodiscover>", "no account in the answer"),
        (found(protocol("EXCH", 443)), "no IMAP, POP or SMTP server in the answer"),
        (b"<clientConfig/>", "XML, but not a configuration"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><Autodiscover/>', "not a configuration: EntitiesForbidden"),
    ],
)
def test_cfg_23_anything_else_names_no_settings(body: bytes, reason: str) -> None:
    said = read(body, address(), asked_as=ASKED_AS)

    assert isinstance(said, NoSettings)
    assert said.reason.startswith(reason.partition(":")[0])


@given(st.binary(max_size=200) | st.text(max_size=100).map(found))
def test_no_bytes_are_too_odd(body: bytes) -> None:
    assert read(body, address(), asked_as=ASKED_AS) is not None
