"""The resolver, asked against a real DNS server on loopback."""

import asyncio
import errno
import socket
import time

import dns.asyncresolver
import dns.message
import dns.nameserver
import dns.resolver
import dns.rrset
import pytest
from typing_extensions import override

from tests.helpers.dns_server import Mood, Zone, dns_server
from wizard.net.dns import Dns, DnsOutcome, MxRecord, SrvRecord

ZONE: Zone = {
    ("imap.example.org", "A"): ("192.0.2.1", "192.0.2.2"),
    ("imap.example.org", "AAAA"): ("2001:db8::1",),
    ("mail.example.org", "A"): ("CNAME imap.example.org.",),
    ("mail.example.org", "AAAA"): ("CNAME imap.example.org.",),
    ("example.org", "MX"): ("10 mx.example.org.", "5 MX2.Example.org."),
    ("null.example", "MX"): ("0 .",),
    ("_imaps._tcp.example.org", "SRV"): ("0 1 993 IMAP.example.org.", "5 0 1993 other.example.org."),
    ("_pop3._tcp.example.org", "SRV"): ("0 0 0 .",),
    ("txt.example.org", "TXT"): ('"v=one;" "d=two"', '"second"'),
    ("slow6.example.org", "A"): ("192.0.2.9",),
    ("slow6.example.org", "AAAA"): Mood.SILENT,
    ("silent.example.org", "A"): Mood.SILENT,
    ("silent.example.org", "AAAA"): Mood.SILENT,
    ("broken.example.org", "A"): Mood.SERVFAIL,
    ("broken.example.org", "AAAA"): Mood.SERVFAIL,
    ("long.example.org", "A"): Mood.TRUNCATED,
    ("cut.example.org", "MX"): Mood.CUT_OFF,
    ("odd.example.org", "SRV"): ("0 0 993 a\\000b.example.org.",),
}


async def test_both_families_are_found_in_turn_the_sixth_version_first() -> None:
    async with dns_server(ZONE) as server:
        addresses = await Dns(resolver_at=server.at).addresses("imap.example.org")

    assert addresses.outcome is DnsOutcome.FOUND
    assert addresses.found == ("2001:db8::1", "192.0.2.1", "192.0.2.2")


async def test_an_alias_is_followed() -> None:
    async with dns_server(ZONE) as server:
        addresses = await Dns(resolver_at=server.at).addresses("mail.example.org")

    assert addresses.found == ("2001:db8::1", "192.0.2.1", "192.0.2.2")
    assert addresses.alias_of == "imap.example.org"


async def test_a_name_of_its_own_is_no_alias() -> None:
    async with dns_server(ZONE) as server:
        addresses = await Dns(resolver_at=server.at).addresses("IMAP.example.org.")

    assert addresses.alias_of is None


async def test_names_are_absolute_and_asked_once_in_any_spelling() -> None:
    async with dns_server(ZONE) as server:
        resolver = Dns(resolver_at=server.at)
        await asyncio.gather(resolver.addresses("imap.example.org"), resolver.addresses("IMAP.Example.ORG."))
        await resolver.addresses("imap.example.org")

    assert sorted(server.asked) == [("imap.example.org", "A"), ("imap.example.org", "AAAA")]


async def test_a_name_that_does_not_exist_is_nxdomain() -> None:
    async with dns_server(ZONE) as server:
        addresses = await Dns(resolver_at=server.at).addresses("nowhere.example.org")

    assert addresses.outcome is DnsOutcome.NXDOMAIN


async def test_a_name_without_this_record_is_no_data() -> None:
    async with dns_server(ZONE) as server:
        addresses = await Dns(resolver_at=server.at).addresses("example.org")

    assert addresses.outcome is DnsOutcome.NO_DATA


async def test_cfg_26_a_resolver_that_fails_is_not_an_answer() -> None:
    async with dns_server(ZONE) as server:
        resolver = Dns(resolver_at=server.at, timeout_s=0.3)
        broken = await resolver.addresses("broken.example.org")
        silent = await resolver.addresses("silent.example.org")

    assert broken.outcome is DnsOutcome.REFUSED
    assert silent.outcome is DnsOutcome.TIMEOUT
    assert not broken.outcome.was_answered
    assert not silent.outcome.was_answered


async def test_a_failure_is_asked_again() -> None:
    async with dns_server(ZONE) as server:
        resolver = Dns(resolver_at=server.at)
        before = await resolver.addresses("broken.example.org")
        server.zone = {("broken.example.org", "A"): ("192.0.2.3",), ("broken.example.org", "AAAA"): ()}
        addresses = await resolver.addresses("broken.example.org")

    assert before.outcome is DnsOutcome.REFUSED
    assert addresses.found == ("192.0.2.3",)


async def test_a_family_that_stays_silent_does_not_delay_the_other() -> None:
    async with dns_server(ZONE) as server:
        start_s = time.monotonic()
        addresses = await Dns(resolver_at=server.at).addresses("slow6.example.org")

    assert addresses.found == ("192.0.2.9",)
    assert time.monotonic() - start_s < 1.0


async def test_a_truncated_answer_is_asked_again_over_tcp() -> None:
    async with dns_server(ZONE) as server:
        addresses = await Dns(resolver_at=server.at).addresses("long.example.org")

    assert addresses.found == ("192.0.2.77",)
    assert server.asked_over_tcp == [("long.example.org", "A")]


async def test_srv_records_come_with_lower_case_targets_and_without_the_last_dot() -> None:
    async with dns_server(ZONE) as server:
        answer = await Dns(resolver_at=server.at).srv("_imaps._tcp.example.org")

    assert set(answer.records) == {
        SrvRecord(priority=0, weight=1, port=993, target="imap.example.org"),
        SrvRecord(priority=5, weight=0, port=1993, target="other.example.org"),
    }


async def test_an_srv_target_of_a_dot_stays_a_dot() -> None:
    async with dns_server(ZONE) as server:
        answer = await Dns(resolver_at=server.at).srv("_pop3._tcp.example.org")

    assert answer.records == (SrvRecord(priority=0, weight=0, port=0, target="."),)


async def test_cfg_26_a_zero_byte_in_a_target_is_written_out() -> None:
    async with dns_server(ZONE) as server:
        answer = await Dns(resolver_at=server.at).srv("odd.example.org")

    assert answer.records[0].target == "a\\000b.example.org"


async def test_addresses_beside_a_record_are_known_of_its_own_hosts_only() -> None:
    beside = (
        dns.rrset.from_text("IMAP.example.org.", 60, "IN", "A", "192.0.2.1", "192.0.2.2"),
        dns.rrset.from_text("imap.example.org.", 60, "IN", "AAAA", "2001:db8::1"),
        dns.rrset.from_text("imap.example.org.", 60, "IN", "TXT", '"192.0.2.9"'),
        dns.rrset.from_text("imap.bank.example.", 60, "IN", "A", "192.0.2.66"),
    )
    async with dns_server(ZONE) as server:
        server.beside = beside
        resolver = Dns(resolver_at=server.at)
        await resolver.srv("_imaps._tcp.example.org")
        await resolver.mx("example.org")
        own = resolver.brought_along("imap.EXAMPLE.org.")
        strange = resolver.brought_along("imap.bank.example")
        absent = resolver.brought_along("other.example.org")
        asked = await resolver.addresses("imap.example.org")

    # Servers, this one too, change the order within a family each time.
    assert own[0] == asked.found[0] == "2001:db8::1"
    assert sorted(own[1:]) == sorted(asked.found[1:]) == ["192.0.2.1", "192.0.2.2"]
    assert strange == absent == ()
    assert ("imap.example.org", "A") in server.asked


async def test_mail_exchangers_come_most_preferred_first() -> None:
    async with dns_server(ZONE) as server:
        resolver = Dns(resolver_at=server.at)
        answer = await resolver.mx("example.org")
        null = await resolver.mx("null.example")

    assert answer.records == (
        MxRecord(preference=5, host="mx2.example.org"),
        MxRecord(preference=10, host="mx.example.org"),
    )
    assert null.records == (MxRecord(preference=0, host="."),)


async def test_the_strings_of_a_txt_record_are_joined() -> None:
    async with dns_server(ZONE) as server:
        answer = await Dns(resolver_at=server.at).txt("txt.example.org")

    assert set(answer.texts) == {"v=one;d=two", "second"}


async def test_a_domain_exists_whatever_its_records_are() -> None:
    async with dns_server(ZONE) as server:
        resolver = Dns(resolver_at=server.at)
        with_mx = await resolver.exists("example.org")
        without_mx = await resolver.exists("imap.example.org")
        absent = await resolver.exists("absent.example")

    assert with_mx is DnsOutcome.FOUND
    assert without_mx is DnsOutcome.FOUND
    assert absent is DnsOutcome.NXDOMAIN


@pytest.mark.parametrize("name", ["a" * 64 + ".example.org", "a..example.org", "a." * 130 + "org"])
async def test_what_is_no_name_is_found_nowhere_without_asking(name: str) -> None:
    async with dns_server(ZONE) as server:
        addresses = await Dns(resolver_at=server.at).addresses(name)

    assert addresses.outcome is DnsOutcome.NXDOMAIN
    assert server.asked == []


async def test_an_address_and_localhost_need_no_question() -> None:
    resolver = Dns(only_hosts=True)

    assert (await resolver.addresses("192.0.2.8")).found == ("192.0.2.8",)
    assert (await resolver.addresses("localhost")).found == ("::1", "127.0.0.1")


async def test_with_only_hosts_nothing_else_exists() -> None:
    resolver = Dns(hosts={"imap.example.org": ("127.0.0.1",)}, only_hosts=True)

    assert (await resolver.addresses("IMAP.example.org")).found == ("127.0.0.1",)
    assert (await resolver.addresses("smtp.example.org")).outcome is DnsOutcome.NXDOMAIN
    assert (await resolver.srv("_imaps._tcp.example.org")).outcome is DnsOutcome.NXDOMAIN
    assert await resolver.exists("example.org") is DnsOutcome.FOUND
    assert await resolver.exists("example.com") is DnsOutcome.NXDOMAIN


async def test_known_hosts_come_before_dns() -> None:
    async with dns_server(ZONE) as server:
        resolver = Dns(hosts={"imap.example.org": ("127.0.0.9",)}, resolver_at=server.at)
        addresses = await resolver.addresses("imap.example.org")

    assert addresses.found == ("127.0.0.9",)
    assert server.asked == []


class _Unreachable(dns.nameserver.Do53Nameserver):
    """A resolver to which this machine has no route, which loopback alone cannot show."""

    @override
    async def async_query(self, *_args: object, **_kwargs: object) -> dns.message.QueryMessage:
        raise OSError(errno.ENETUNREACH, "Network is unreachable")


async def test_no_way_out_of_this_machine_is_no_network() -> None:
    resolver = Dns(resolver_at=("192.0.2.53", 53))
    assert resolver._resolver is not None
    resolver._resolver.nameservers = [_Unreachable("192.0.2.53"), _Unreachable("192.0.2.54")]

    addresses = await resolver.addresses("example.org")

    assert addresses.outcome is DnsOutcome.NO_NETWORK


@pytest.fixture
def without_resolv_conf(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(_resolver: dns.asyncresolver.Resolver, _path: object) -> None:
        raise dns.resolver.NoResolverConfiguration

    monkeypatch.setattr(dns.asyncresolver.Resolver, "read_resolv_conf", unreadable)


@pytest.mark.usefixtures("without_resolv_conf")
async def test_a_system_without_resolvers_has_no_network() -> None:
    resolver = Dns()

    assert (await resolver.addresses("example.org")).outcome is DnsOutcome.NO_NETWORK
    assert (await resolver.mx("example.org")).outcome is DnsOutcome.NO_NETWORK


async def test_many_questions_leave_before_the_loop_turns_again() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        silent.settimeout(0)
        resolver = Dns(resolver_at=silent.getsockname())
        asking = [asyncio.create_task(resolver.mx(f"{number}.example.org")) for number in range(20)]
        await asyncio.sleep(0)  # each begins
        await asyncio.sleep(0)  # and puts its question
        heard = [silent.recvfrom(512) for _ in asking]
        for task in asking:
            task.cancel()
        await asyncio.wait(asking)

    names = [dns.message.from_wire(wire).question[0].name.to_text() for wire, _ in heard]
    assert names == [f"{number}.example.org." for number in range(20)]
    assert len({sender for _, sender in heard}) == 20


async def test_a_long_answer_that_is_cut_off_is_no_answer() -> None:
    async with dns_server(ZONE) as server:
        answer = await Dns(resolver_at=server.at, timeout_s=0.3).mx("cut.example.org")

    assert not answer.outcome.was_answered
    assert ("cut.example.org", "MX") in server.asked_over_tcp


async def test_the_last_one_who_wants_to_know_withdraws_the_question() -> None:
    async with dns_server(ZONE) as server:
        resolver = Dns(resolver_at=server.at)
        one = asyncio.create_task(resolver.mx("silent.example.org"))
        two = asyncio.create_task(resolver.txt("silent.example.org"))
        server.zone = {
            ("silent.example.org", "MX"): Mood.SILENT,
            ("silent.example.org", "TXT"): Mood.SILENT,
        }
        await asyncio.sleep(0.05)
        one.cancel()
        two.cancel()
        await asyncio.wait({one, two})
        await asyncio.sleep(0.05)
        left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]

    assert one.cancelled()
    assert two.cancelled()
    assert left == []


async def test_one_who_gives_up_does_not_take_the_answer_from_another() -> None:
    async with dns_server(ZONE) as server:
        resolver = Dns(resolver_at=server.at)
        impatient = asyncio.create_task(resolver.mx("example.org"))
        patient = asyncio.create_task(resolver.mx("example.org"))
        await asyncio.sleep(0)
        impatient.cancel()
        answer = await patient

    assert answer.outcome is DnsOutcome.FOUND
    assert server.asked == [("example.org", "MX")]
