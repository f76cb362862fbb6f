"""What comes along with SRV records is kept for a short while, and within bounds."""

from typing import cast

import dns.rdata
import dns.rdtypes.IN.SRV
import dns.rrset

from wizard.net.dns_companions import Companions


def record(host: str) -> dns.rdtypes.IN.SRV.SRV:
    return cast("dns.rdtypes.IN.SRV.SRV", dns.rdata.from_text("IN", "SRV", f"0 1 993 {host}."))


def address(host: str, *ips: str) -> dns.rrset.RRset:
    return dns.rrset.from_text(f"{host}.", 60, "IN", "A", *ips)


def test_after_a_minute_it_is_forgotten() -> None:
    companions = Companions()
    companions.note([record("imap.example.org")], [address("imap.example.org", "192.0.2.1")], now_s=100.0)

    assert companions.of("imap.example.org", now_s=160.0) == ("192.0.2.1",)
    assert companions.of("imap.example.org", now_s=160.1) == ()


def test_what_came_last_counts() -> None:
    companions = Companions()
    for ip in ("192.0.2.1", "192.0.2.2"):
        companions.note([record("imap.example.org")], [address("imap.example.org", ip)], now_s=0.0)

    assert companions.of("imap.example.org", now_s=0.0) == ("192.0.2.2",)


def test_neither_hosts_nor_addresses_are_kept_without_end() -> None:
    companions = Companions()
    hosts = [f"{number}.example.org" for number in range(100)]
    ips = [f"192.0.2.{number}" for number in range(1, 100)]
    companions.note(map(record, hosts), [address(host, *ips) for host in hosts], now_s=0.0)

    kept = [found for host in hosts if (found := companions.of(host, now_s=0.0))]
    assert len(kept) == 32
    assert {len(found) for found in kept} == {4}
