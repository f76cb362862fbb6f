"""What names and addresses say of where a host is."""

import pytest

from wizard.net.host_names import is_host_name, is_ip, is_local_ip, is_local_name, is_public_host_name

LOCAL_IPV4 = ("127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.0.1", "100.64.0.1", "0.0.0.7")


@pytest.mark.parametrize(
    "host", ["imap.example.org", "a-b.c_d.example.org", "xn--r8jz45g.jp", "1.example.org"]
)
def test_a_full_name_is_a_host_name(host: str) -> None:
    assert is_host_name(host)
    assert is_public_host_name(host)


@pytest.mark.parametrize(
    "host",
    [
        "",
        "intranet",
        "example..org",
        ".example.org",
        "example.org.",
        "-a.example.org",
        "a-.example.org",
        "a b.example.org",
        "a\n.example.org",
        "IMAP.example.org",
        "例え.jp",
        "192.0.2.1",
        "1.2.3",
        "2001:db8::1",
        "a" * 64 + ".org",
        ".".join(["a" * 60] * 5),
    ],
)
def test_everything_else_is_none(host: str) -> None:
    assert not is_host_name(host)


@pytest.mark.parametrize("host", ["localhost", "imap.localhost", "nas.local", "mail.home.arpa", "x.internal"])
def test_names_of_ones_own_network_are_local(host: str) -> None:
    assert is_local_name(host)
    assert not is_public_host_name(host)


@pytest.mark.parametrize("host", ["local.example.org", "notlocalhost", "example.org"])
def test_a_name_that_only_looks_local_is_not(host: str) -> None:
    assert not is_local_name(host)


@pytest.mark.parametrize("ip", [*LOCAL_IPV4, "::1", "::", "fd00::1", "fe80::1", "::ffff:192.168.1.1"])
def test_addresses_of_ones_own_network_are_local(ip: str) -> None:
    assert is_local_ip(ip)


@pytest.mark.parametrize(
    "ip", ["192.0.2.1", "172.32.0.1", "2001:db8::1", "::ffff:192.0.2.1", "imap.example.org"]
)
def test_other_addresses_are_not(ip: str) -> None:
    assert not is_local_ip(ip)


def test_an_address_is_told_from_a_name() -> None:
    assert is_ip("192.0.2.1")
    assert is_ip("2001:db8::1")
    assert not is_ip("imap.example.org")
