"""From the address to servers that answer: what is tried next when the first answer leads nowhere."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.helpers.discovery_values import address, entry, row, shown, write_table
from tests.helpers.fake_mail_server import Peer, black_hole, closed_port, fake_server
from tests.helpers.loopback_internet import endpoint
from tests.helpers.served_world import serving, world_of
from wizard.discovery.table import ProviderTable
from wizard.discovery.wishes import ManualServer, Wishes
from wizard.model.candidate import Answer, Evidence, Source, Trust
from wizard.model.looked import Looked
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import THIS_MACHINE, Endpoint, Protocol, Security
from wizard.probe.plan import endpoints
from wizard.probe.pool import Pool
from wizard.runtime.looking import look_up

MAIL = (
    endpoint(Protocol.IMAP, host="mail.example.org"),
    endpoint(Protocol.SMTP, host="mail.example.org"),
)
BRIDGE = (
    endpoint(Protocol.IMAP, Security.STARTTLS, host=THIS_MACHINE, port=1143),
    endpoint(Protocol.SMTP, Security.STARTTLS, host=THIS_MACHINE, port=1025),
)
NO_WISHES = Wishes()


class Seen:
    """One look-up: how it ended, and what was told on the way."""

    def __init__(self) -> None:
        self.streamed: list[Evidence] = []

    async def look(
        self,
        path: Path,
        table: ProviderTable,
        places: dict[Endpoint, tuple[str, int]],
        hosts: Sequence[str] = (),
        wishes: Wishes = NO_WISHES,
    ) -> Looked:
        world = world_of(path, table, places, hosts, wishes=wishes)
        async with Pool() as pool, asyncio.timeout(20):
            return await look_up(address(), world, pool=pool, on_evidence=self.streamed.append)


def knowing(path: Path, **changes: Any) -> ProviderTable:
    return write_table(path, {"company": entry(**changes)}, domains={"example.org": "company"})


async def test_a_program_of_the_company_on_this_machine_is_used_when_it_runs(tmp_path: Path) -> None:
    table = knowing(tmp_path, status="bridge_only", incoming=[], outgoing=[])

    async with serving(*BRIDGE, name=THIS_MACHINE) as places:
        looked = await Seen().look(tmp_path, table, places)

    assert looked.candidate is not None
    assert shown(looked.candidate.incoming) == ["imap://127.0.0.1:1143/starttls"]
    assert (looked.receivers, looked.consent_domains) == ((THIS_MACHINE,), ())
    assert [problem.code for problem in looked.problems] == [ProblemCode.NEEDS_PREPARATION]


async def test_without_that_program_the_company_lets_nobody_in(tmp_path: Path) -> None:
    table = knowing(tmp_path, status="bridge_only", incoming=[], outgoing=[])

    looked = await Seen().look(tmp_path, table, dict.fromkeys(BRIDGE, closed_port()))

    assert looked.candidate is None
    assert looked.problems[0].code is ProblemCode.NO_MAIL_PROGRAM_ACCESS


async def test_cfg_17_a_table_whose_hosts_are_gone_is_passed_over_and_that_is_said(tmp_path: Path) -> None:
    table = knowing(tmp_path, incoming=[row("imap", "old.example.jp", 993, "tls")])
    seen = Seen()

    async with serving(*MAIL, name="mail.example.org") as places:
        looked = await seen.look(tmp_path, table, places, ["mail.example.org"])

    assert looked.candidate is not None
    assert (looked.candidate.source, looked.candidate.trust) == (Source.GUESS, Trust.UNSIGNED)
    assert looked.consent_domains == ()
    by_table = [one for one in looked.discovery.evidence if one.source is Source.TABLE]
    assert [one.answer for one in by_table] == [Answer.FOUND, Answer.FAILED, Answer.SKIPPED]
    assert by_table[1].asked.startswith("old.example.jp")
    assert set(looked.discovery.evidence) == set(seen.streamed)


async def test_where_nothing_else_is_found_the_first_reason_is_told(tmp_path: Path) -> None:
    looked = await Seen().look(tmp_path, knowing(tmp_path), {})

    assert looked.candidate is None
    assert ProblemCode.SERVER_UNREACHABLE in {problem.code for problem in looked.problems}


async def test_the_name_in_a_certificate_is_offered_and_needs_a_yes(tmp_path: Path) -> None:
    named = tuple(endpoint(one.protocol, host="s3.example.net") for one in MAIL)

    async with serving(*MAIL, name="s3.example.net") as places:
        everywhere = places | {there: places[here] for here, there in zip(MAIL, named, strict=True)}
        hosts = ["mail.example.org", "s3.example.net"]
        looked = await Seen().look(tmp_path, write_table(tmp_path), everywhere, hosts)

    assert looked.candidate is not None
    assert shown(looked.candidate.incoming) == ["imap://s3.example.net:993/tls"]
    assert looked.candidate.trust is Trust.UNSIGNED
    assert looked.consent_domains == ("example.net",)


async def test_a_wrong_certificate_stays_a_problem_when_its_name_leads_elsewhere(tmp_path: Path) -> None:
    async with serving(*MAIL, name="s3.example.net") as places:
        looked = await Seen().look(tmp_path, write_table(tmp_path), places, ["mail.example.org"])

    assert looked.candidate is None
    assert looked.problems[0].code is ProblemCode.CERTIFICATE_PROBLEM


async def test_a_published_door_that_is_spoken_to_the_wrong_way_is_turned_round(tmp_path: Path) -> None:
    served = (MAIL[0], endpoint(Protocol.SMTP, Security.STARTTLS, host="mail.example.org"))
    table = knowing(
        tmp_path,
        incoming=[row("imap", "mail.example.org", 993, "tls")],
        outgoing=[row("smtp", "mail.example.org", 587, "tls")],
    )

    async with serving(*served, name="mail.example.org") as places:
        looked = await Seen().look(tmp_path, table, places, ["mail.example.org"])

    assert looked.candidate is not None
    assert looked.candidate.source is Source.TABLE
    assert shown(looked.candidate.outgoing) == ["smtp://mail.example.org:587/starttls"]


async def test_a_typed_door_is_not_changed_but_the_right_one_is_told(tmp_path: Path) -> None:
    served = (MAIL[0], endpoint(Protocol.SMTP, Security.STARTTLS, host="mail.example.org"))
    wishes = Wishes(
        imap=ManualServer(host="mail.example.org"),
        smtp=ManualServer(host="mail.example.org", port=587, security=Security.TLS),
    )

    async with serving(*served, name="mail.example.org") as places:
        looked = await Seen().look(tmp_path, write_table(tmp_path), places, ["mail.example.org"], wishes)

    assert looked.candidate is None
    assert looked.problems == (
        Problem(code=ProblemCode.WRONG_SECURITY, facts=("mail.example.org", "mail.example.org:587/starttls")),
    )


async def test_where_other_companies_are_swallowed_too_it_is_the_network_even_for_a_guess(
    tmp_path: Path,
) -> None:
    table = write_table(
        tmp_path,
        {"gmail.com": entry(incoming=[row("imap", "imap.gmail.com", 993, "tls")])},
        domains={"gmail.com": "gmail.com"},
    )
    with black_hole() as hole:
        places = dict.fromkeys(endpoints(["mail.example.org"]), hole)
        places[endpoint(Protocol.IMAP, host="imap.gmail.com")] = hole
        looked = await Seen().look(tmp_path, table, places, ["mail.example.org"])

    assert looked.problems[0].code is ProblemCode.NETWORK_BLOCKED


async def test_where_other_companies_are_reached_it_is_the_host(tmp_path: Path) -> None:
    table = write_table(
        tmp_path,
        {
            "gmail.com": entry(incoming=[row("imap", "imap.gmail.com", 993, "tls")]),
            "company": entry(incoming=[row("imap", "mail.example.org", 993, "tls")]),
        },
        domains={"gmail.com": "gmail.com", "example.org": "company"},
    )
    witness = endpoint(Protocol.IMAP, host="imap.gmail.com")
    async with serving(witness, name="imap.gmail.com") as places:
        with black_hole() as hole:
            everywhere = dict.fromkeys(endpoints(["mail.example.org"]), hole) | places
            looked = await Seen().look(tmp_path, table, everywhere, ["mail.example.org"])

    assert looked.problems[0].code is ProblemCode.SERVER_UNREACHABLE


async def test_with_private_no_other_company_is_asked(tmp_path: Path) -> None:
    table = write_table(
        tmp_path,
        {"gmail.com": entry(incoming=[row("imap", "imap.gmail.com", 993, "tls")])},
        domains={"gmail.com": "gmail.com"},
    )
    witness = endpoint(Protocol.IMAP, host="imap.gmail.com")
    connections = 0

    async def count(_peer: Peer) -> None:
        nonlocal connections
        connections += 1

    async with fake_server(count) as server:
        with black_hole() as hole:
            places = {**dict.fromkeys(endpoints(["mail.example.org"]), hole), witness: server.at}
            wishes = Wishes(private=True)
            looked = await Seen().look(tmp_path, table, places, ["mail.example.org"], wishes)

    assert looked.candidate is None
    assert connections == 0
