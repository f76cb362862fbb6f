"""Documents as providers publish them, and everything else that stands in their place."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.client_config import USUAL, config, incoming, outgoing
from tests.helpers.discovery_values import address, shown
from wizard.discovery.clientconfig import ClientConfig, NotAConfig, parse
from wizard.discovery.xml_document import LIMIT_BYTES
from wizard.model.server import AuthMethod

SMTP = outgoing("smtp.example.org", 465, "SSL")
IMAP = incoming("imap", "imap.example.org", 993, "SSL")


def read(document: bytes, text: str = "taro@example.org") -> ClientConfig:
    parsed = parse(document, address(text))
    assert isinstance(parsed, ClientConfig)
    return parsed


def test_a_usual_document_names_both_servers_and_the_login_name() -> None:
    parsed = read(USUAL)

    assert shown(parsed.incoming) == ["imap://imap.example.org:993/tls"]
    assert shown(parsed.outgoing) == ["smtp://smtp.example.org:465/tls"]
    assert parsed.incoming[0].username == "taro@example.org"
    assert parsed.incoming[0].username_alternatives == ()


def test_imap_comes_before_pop_and_tls_before_starttls_whatever_the_document_says() -> None:
    parsed = read(
        config(
            incoming("pop3", "pop.example.org", 110, "STARTTLS"),
            incoming("pop3", "pop.example.org", 995, "SSL"),
            incoming("imap", "imap.example.org", 143, "STARTTLS"),
            IMAP,
            outgoing("smtp.example.org", 587, "STARTTLS"),
            SMTP,
        )
    )

    assert shown(parsed.incoming) == [
        "imap://imap.example.org:993/tls",
        "imap://imap.example.org:143/starttls",
        "pop3://pop.example.org:995/tls",
        "pop3://pop.example.org:110/starttls",
    ]
    assert shown(parsed.outgoing) == [
        "smtp://smtp.example.org:465/tls",
        "smtp://smtp.example.org:587/starttls",
    ]


def test_between_equals_the_order_of_the_document_counts() -> None:
    parsed = read(
        config(
            incoming("imap", "b.example.org", 993, "SSL"), incoming("imap", "a.example.org", 993, "SSL"), SMTP
        )
    )

    assert shown(parsed.incoming) == ["imap://b.example.org:993/tls", "imap://a.example.org:993/tls"]


def test_cfg_18_an_unencrypted_server_gives_way_to_any_encrypted_one() -> None:
    parsed = read(
        config(
            incoming("imap", "imap.example.org", 143, "plain"),
            incoming("pop3", "pop.example.org", 995, "SSL"),
            SMTP,
        )
    )

    assert shown(parsed.incoming) == ["pop3://pop.example.org:995/tls"]


def test_cfg_10_only_unencrypted_servers_stay_what_they_are() -> None:
    parsed = read(config(incoming("imap", "imap.example.org", 143, "plain"), SMTP))

    assert shown(parsed.incoming) == ["imap://imap.example.org:143/none"]


@pytest.mark.parametrize("socket", ["", "xxx", "ssl", "TLS", "Plain", "none"])
def test_cfg_12_an_unknown_protection_is_never_taken_for_none(socket: str) -> None:
    parsed = read(config(incoming("imap", "imap.example.org", 143, socket), SMTP))

    assert shown(parsed.incoming) == [
        "imap://imap.example.org:993/tls",
        "imap://imap.example.org:143/starttls",
    ]


def test_cfg_12_an_unknown_protection_at_an_odd_port_is_tried_there() -> None:
    parsed = read(config(incoming("imap", "imap.example.org", 10143, "xxx"), SMTP))

    assert shown(parsed.incoming) == [
        "imap://imap.example.org:10143/tls",
        "imap://imap.example.org:10143/starttls",
    ]


@pytest.mark.parametrize(("port", "socket"), [(587, "SSL"), (465, "STARTTLS")])
def test_a_port_and_a_protection_that_do_not_fit_are_tried_both_ways(port: int, socket: str) -> None:
    parsed = read(config(IMAP, outgoing("smtp.example.org", port, socket)))

    assert shown(parsed.outgoing) == [
        f"smtp://smtp.example.org:{port}/tls",
        f"smtp://smtp.example.org:{port}/starttls",
    ]


def test_a_missing_port_is_the_usual_one() -> None:
    parsed = read(config(incoming("imap", "imap.example.org", "", "STARTTLS"), SMTP))

    assert shown(parsed.incoming) == ["imap://imap.example.org:143/starttls"]


@pytest.mark.parametrize("port", [0, -1, 65536, 99999999999, "993x", "\uff19\uff19\uff13", "9 93"])
def test_a_server_with_a_bad_port_is_left_out_alone(port: object) -> None:
    parsed = read(config(incoming("imap", "bad.example.org", port, "SSL"), IMAP, SMTP))

    assert shown(parsed.incoming) == ["imap://imap.example.org:993/tls"]


@pytest.mark.parametrize(
    "host",
    [
        "",
        "192.0.2.1",
        "[2001:db8::1]",
        "2001:db8::1",
        "localhost",
        "imap.localhost",
        "nas.local",
        "intranet",
        "imap .example.org",
        "imap.example.org/evil",
        "-imap.example.org",
        "imap..example.org",
        "imap.example.org\x85",
        "a" * 64 + ".example.org",
        ".".join(["abcdefgh"] * 30),
        "%UNKNOWN%.example.org",
        "imap.\u2488.example.org",
        "imap.\u0378.example.org",
    ],
)
def test_a_server_with_an_impossible_host_is_left_out_alone(host: str) -> None:
    parsed = read(config(incoming("imap", host, 993, "SSL"), IMAP, SMTP))

    assert shown(parsed.incoming) == ["imap://imap.example.org:993/tls"]


def test_a_host_may_hold_the_domain_and_comes_out_as_an_a_label() -> None:
    parsed = read(
        config(
            incoming("imap", "IMAP.%EMAILDOMAIN%.", 993, "SSL"), outgoing("mail.例え.example.org", 465, "SSL")
        )
    )

    assert shown(parsed.incoming) == ["imap://imap.example.org:993/tls"]
    assert shown(parsed.outgoing) == ["smtp://mail.xn--r8jz45g.example.org:465/tls"]


def test_a_local_part_in_a_host_cannot_lead_to_another_domain() -> None:
    document = config(incoming("imap", "%EMAILLOCALPART%.example.org", 993, "SSL"), IMAP, SMTP)

    parsed = read(document, "evil.example.net/x@example.org")

    assert shown(parsed.incoming) == ["imap://imap.example.org:993/tls"]


def test_without_a_usable_login_name_the_usual_ones_are_tried() -> None:
    document = config(incoming("imap", "imap.example.org", 993, "SSL", username="%REALNAME%"), SMTP)

    parsed = read(document)

    assert parsed.incoming[0].username == "taro@example.org"
    assert parsed.incoming[0].username_alternatives == ("taro",)


def test_kinds_of_servers_that_are_not_spoken_here_are_left_out() -> None:
    parsed = read(config(incoming("exchange", "ews.example.org", 443, "SSL"), IMAP, SMTP))

    assert shown(parsed.incoming) == ["imap://imap.example.org:993/tls"]


def test_servers_in_the_wrong_place_do_not_count() -> None:
    document = (
        "<clientConfig>" + IMAP + "<emailProvider id='x'>" + SMTP + "</emailProvider></clientConfig>"
    ).encode()

    parsed = read(document)

    assert parsed.incoming == ()
    assert shown(parsed.outgoing) == ["smtp://smtp.example.org:465/tls"]


def test_of_several_providers_the_one_for_the_domain_counts() -> None:
    document = (
        b"<clientConfig><emailProvider id='a'><domain>example.net</domain>"
        + incoming("imap", "imap.example.net", 993, "SSL").encode()
        + b"</emailProvider><emailProvider id='b'><domain> Example.org </domain>"
        + IMAP.encode()
        + b"</emailProvider></clientConfig>"
    )

    assert shown(read(document).incoming) == ["imap://imap.example.org:993/tls"]


def test_a_namespace_version_comments_and_unknown_elements_do_not_matter() -> None:
    document = USUAL.replace(
        b'version="1.1">', b'version="7" xmlns="https://example.org/ns"><!-- hello --><chatServer/>'
    ).replace(b"<hostname>imap", b"<!-- the old one --><hostname>imap")

    assert shown(read(document).incoming) == ["imap://imap.example.org:993/tls"]


def test_the_first_twenty_servers_are_enough() -> None:
    many = [incoming("imap", f"imap{number}.example.org", 993, "SSL") for number in range(100)]

    assert len(read(config(*many, SMTP)).incoming) == 20


def test_a_server_that_only_takes_a_browser_login_is_told_apart() -> None:
    oauth = incoming("imap", "imap.example.org", 993, "SSL", method="OAuth2")
    password = incoming("pop3", "pop.example.org", 995, "SSL")

    assert read(config(oauth, SMTP)).wants_oauth
    assert not read(config(oauth, password, SMTP)).wants_oauth


def sasl(mechanism: str) -> str:
    return f'<authentication system="SASL">{mechanism}</authentication>'


@pytest.mark.parametrize(
    ("elements", "methods"),
    [
        ("", ()),
        ("<authentication>password-cleartext</authentication>", (AuthMethod.PASSWORD_CLEARTEXT,)),
        ("<authentication>plain</authentication>", (AuthMethod.PASSWORD_CLEARTEXT,)),
        ("<authentication> secure </authentication>", (AuthMethod.PASSWORD_ENCRYPTED,)),
        (
            "<authentication>OAuth2</authentication><authentication>password-encrypted</authentication>",
            (AuthMethod.OAUTH2, AuthMethod.PASSWORD_ENCRYPTED),
        ),
        ("<authentication>NTLM</authentication><authentication>GSSAPI</authentication>", ()),
        ("<authentication/><authentication>PLAIN</authentication>", ()),
        (
            f"{sasl('SCRAM-SHA-256')}{sasl('cram-md5')}",
            (AuthMethod.PASSWORD_ENCRYPTED,),
        ),
        (sasl("PLAIN"), (AuthMethod.PASSWORD_CLEARTEXT,)),
        (sasl("XOAUTH2"), (AuthMethod.OAUTH2,)),
        (sasl("password-cleartext"), ()),
    ],
)
def test_the_ways_to_log_in_are_kept_as_far_as_we_know_them(
    elements: str, methods: tuple[AuthMethod, ...]
) -> None:
    server = incoming("imap", "imap.example.org", 993, "SSL").replace(
        "<authentication>password-cleartext</authentication>", elements
    )

    found = read(config(server, outgoing("smtp.example.org", 465, "SSL")))

    assert [one.methods for one in found.incoming] == [methods]
    assert [one.methods for one in found.outgoing] == [()]
    assert found.wants_oauth == (methods == (AuthMethod.OAUTH2,))


@pytest.mark.parametrize(
    "start", [b"\xef\xbb\xbf", b"\n\n", b" \r\n\t", b"\xef\xbb\xbf\r\n\r\n", b"\r\n\xef\xbb\xbf"]
)
def test_cfg_23_a_byte_order_mark_and_blank_lines_do_no_harm(start: bytes) -> None:
    assert shown(read(start + USUAL).incoming) == ["imap://imap.example.org:993/tls"]


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    b"<clientConfig><emailProvider>&b;</emailProvider></clientConfig>"
)
OUTSIDE = b'<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><clientConfig>&x;</clientConfig>'


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (b"", "an empty answer"),
        (b"\xef\xbb\xbf\n", "an empty answer"),
        (b"<!DOCTYPE html><html><body>Login</body></html>", "a web page"),
        (b"\n\n<HTML><head></head></HTML>", "a web page"),
        (BOMB, "not a configuration: DTDForbidden"),
        (OUTSIDE, "not a configuration: DTDForbidden"),
        (b"<Autodiscover/>", "XML, but not a configuration"),
        (b"<clientConfig/>", "no mail provider"),
        (config(), "no server that can be used"),
        (b"<clientConfig><emailProvider>A & B</emailProvider></clientConfig>", "not a configuration"),
        (USUAL[:-20], "not a configuration"),
        (USUAL.replace(b"UTF-8", b"cp932"), "not a configuration"),
        (USUAL.replace(b"UTF-8", b"no-such-code"), "not a configuration"),
        (USUAL.replace(b"UTF-8", b"utf-7"), "not a configuration"),
        (USUAL.replace(b"UTF-8", b"UTF-16"), "not a configuration"),
        (USUAL.replace(b"example.org</domain>", b"caf\xe9</domain>"), "not a configuration"),
        (b'{"protocols": {}}', "not a configuration"),
        (b"\x00" * 100, "not a configuration"),
        (b"<clientConfig>" + b" " * LIMIT_BYTES, "more than 262144 bytes"),
    ],
)
def test_cfg_23_everything_else_is_not_a_configuration(document: bytes, reason: str) -> None:
    parsed = parse(document, address())

    assert isinstance(parsed, NotAConfig)
    assert reason in parsed.reason


def test_a_document_in_utf_16_is_read_as_such() -> None:
    document = USUAL.decode().replace("UTF-8", "UTF-16").encode("utf-16")

    assert shown(read(document).incoming) == ["imap://imap.example.org:993/tls"]


def test_cfg_23_deep_nesting_ends_soon() -> None:
    start_s = time.monotonic()

    parsed = parse(b"<clientConfig>" + b"<a>" * 80_000, address())

    assert isinstance(parsed, NotAConfig)
    assert time.monotonic() - start_s < 5


def test_cfg_23_deep_nesting_that_is_well_formed_does_no_harm() -> None:
    deep = b"<a>" * 30_000 + b"</a>" * 30_000
    document = b"<clientConfig>" + deep + USUAL.partition(b'1.1">')[2]

    assert shown(read(document).incoming) == ["imap://imap.example.org:993/tls"]


@given(st.binary(max_size=2000))
def test_no_bytes_raise(document: bytes) -> None:
    assert isinstance(parse(document, address()), ClientConfig | NotAConfig)


@given(st.data())
def test_no_broken_document_raises(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(USUAL)))
    end = data.draw(st.integers(start, len(USUAL)))
    document = USUAL[:start] + data.draw(st.binary(max_size=20)) + USUAL[end:]

    parsed = parse(document, address())

    servers = (*parsed.incoming, *parsed.outgoing) if isinstance(parsed, ClientConfig) else ()
    assert all(1 <= server.endpoint.port <= 65535 and "." in server.endpoint.host for server in servers)
