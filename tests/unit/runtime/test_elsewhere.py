"""Telling a network that lets no mail through from one host that is gone."""

import asyncio
from pathlib import Path

import pytest

from tests.helpers.discovery_values import entry, row, write_table
from tests.helpers.fake_mail_server import Peer, black_hole, closed_port, fake_server
from wizard.discovery.table import ProviderTable
from wizard.net.dial import Dialer
from wizard.net.dns import Dns
from wizard.runtime.elsewhere import COMPANIES, doors_elsewhere, lets_through

SHORT_S = 0.3


def table(path: Path) -> ProviderTable:
    """Two of the companies, each with a door for fetching and one for sending."""
    providers = {
        company: entry(
            incoming=[row("imap", f"imap.{company}", 993, "tls")],
            outgoing=[row("smtp", f"smtp.{company}", port, security)],
        )
        for company, port, security in (("gmail.com", 465, "tls"), ("icloud.com", 587, "starttls"))
    }
    return write_table(path, providers, domains={company: company for company in providers})


def dialer(**places: tuple[str, int]) -> Dialer:
    """Leads host a, b … at port 993 to these places; no other name exists."""
    return Dialer(
        Dns(only_hosts=True), reroute={(f"{name}.test", 993): place for name, place in places.items()}
    )


async def silent(peer: Peer) -> None:
    await peer.stay_silent()


def test_only_doors_with_the_ports_in_question_are_chosen(tmp_path: Path) -> None:
    found = doors_elsewhere(table(tmp_path), {993}, tried=["imap.example.org"])
    sending = doors_elsewhere(table(tmp_path), {587}, tried=["imap.example.org"])

    assert set(found) == {("imap.gmail.com", 993), ("imap.icloud.com", 993)}
    assert sending == (("smtp.icloud.com", 587),)


def test_a_company_is_no_witness_for_itself(tmp_path: Path) -> None:
    found = doors_elsewhere(table(tmp_path), {993}, tried=["pop.gmail.com"])

    assert found == (("imap.icloud.com", 993),)


def test_the_companies_are_in_the_table_that_ships() -> None:
    shipped = ProviderTable.load(Path(__file__).parents[3] / "build" / "compiled" / "providers.json")
    hits = [shipped.lookup(company) for company in COMPANIES]

    assert all(hit is not None and hit.incoming and hit.outgoing for hit in hits)


async def test_one_door_that_opens_says_that_mail_gets_through_and_no_byte_is_said() -> None:
    with black_hole() as hole:
        async with fake_server(silent) as server:
            asked = [("a.test", 993), ("b.test", 993)]

            assert await lets_through(asked, dialer(a=hole, b=server.at), timeout_s=5) is True
            assert await server.nobody_left()
            assert server.heard == []


async def test_a_door_that_refuses_was_reached_too() -> None:
    assert await lets_through([("a.test", 993)], dialer(a=closed_port()), timeout_s=SHORT_S) is True


async def test_where_all_doors_swallow_it_is_the_network() -> None:
    with black_hole() as one, black_hole() as other:
        asked = [("a.test", 993), ("b.test", 993), ("unknown.test", 993)]

        assert await lets_through(asked, dialer(a=one, b=other), timeout_s=SHORT_S) is False


@pytest.mark.parametrize("doors", [[], [("unknown.test", 993)]])
async def test_without_a_witness_nobody_can_tell(doors: list[tuple[str, int]]) -> None:
    assert await lets_through(doors, dialer(), timeout_s=SHORT_S) is None


async def test_a_question_that_is_given_up_leaves_no_connection() -> None:
    with black_hole() as hole:
        asking = asyncio.create_task(lets_through([("a.test", 993)], dialer(a=hole), timeout_s=5))
        await asyncio.sleep(0.01)
        asking.cancel()
        await asyncio.wait({asking})

    assert asking.cancelled()
