"""Commands that only look: check, discover, probe. No password is involved."""

import asyncio
from typing import Annotated

import typer
from rich.table import Table

from wizard.cli.compose import real_internet, real_world
from wizard.cli.endpoints import parse_server
from wizard.cli.options import AllowHttpOption, JsonOption, screen_for, settings_of
from wizard.cli.records import check_record, discovery_record, probe_record
from wizard.cli.screen import Screen
from wizard.discovery.run import discover
from wizard.discovery.wishes import Wishes
from wizard.model.address import CheckedAddress
from wizard.model.address_check import check_address
from wizard.model.candidate import Candidate, Discovery, Evidence
from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import PROBED_PORTS
from wizard.probe.check import probe_hosts
from wizard.wording.addresses import tell_finding
from wizard.wording.probes import PORTS, explain
from wizard.wording.sources import tell_conflict


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(check)
    app.command(name="discover")(discover_servers)
    app.command()(probe)


def check(address: str, *, as_json: JsonOption = False) -> None:
    """Say whether ADDRESS is a mail address, and why not."""
    screen = screen_for(as_json=as_json)
    checked = check_address(address)
    screen.answer(check_record(checked, screen.translate))
    if not as_json:
        tell_checked(checked, screen)
    raise typer.Exit(0 if checked.ok else 1)


def tell_checked(checked: CheckedAddress, screen: Screen) -> None:
    """The address and the findings in words."""
    if checked.address is not None:
        screen.say(checked.address.shown)
    for finding in checked.findings:
        screen.say(tell_finding(finding, screen.translate))


def discover_servers(
    context: typer.Context,
    address: str,
    *,
    offline: Annotated[bool, typer.Option("--offline", help="Ask only the provider table.")] = False,
    no_guess: Annotated[bool, typer.Option("--no-guess", help="Do not guess server names.")] = False,
    private: Annotated[bool, typer.Option("--private", help="Ask only the provider table and DNS.")] = False,
    allow_http: AllowHttpOption = False,
    as_json: JsonOption = False,
) -> None:
    """Find the servers of ADDRESS and say how each is known."""
    screen = screen_for(as_json=as_json)
    checked = check_address(address)
    if checked.address is None:
        problem = Problem(code=ProblemCode.INVALID_ADDRESS)
        tell_checked(checked, screen)
        screen.answer(discovery_record(Discovery(problems=(problem,)), screen.translate, screen.language))
        raise typer.Exit(1)
    wishes = Wishes(offline=offline, guess=not no_guess, private=private, allow_http=allow_http)
    for finding in checked.findings:
        screen.progress(tell_finding(finding, screen.translate))
    world = real_world(home=settings_of(context).home, wishes=wishes)

    def seen(evidence: Evidence) -> None:
        screen.progress(
            f"{evidence.source.value:10} {evidence.answer.value:8} {evidence.asked} {evidence.detail}"
        )

    async def look() -> Discovery:
        assert checked.address is not None
        try:
            return await discover(
                checked.address, wishes, internet=world.internet, table=world.table, on_evidence=seen
            )
        finally:
            await world.internet.http.aclose()

    discovery = asyncio.run(look())
    screen.answer(discovery_record(discovery, screen.translate, screen.language))
    for problem in discovery.problems:
        screen.problem(problem)
    for conflict in discovery.conflicts:
        screen.progress(tell_conflict(conflict, screen.translate))
    if not as_json:
        for candidate in discovery.candidates:
            _tell_candidate(candidate, screen)
    raise typer.Exit(0 if discovery.candidates else 1)


def _tell_candidate(candidate: Candidate, screen: Screen) -> None:
    provider = f" {candidate.provider.name(screen.language)}" if candidate.provider else ""
    screen.say(f"{candidate.source.value} ({candidate.trust.word}){provider}")
    for server in (*candidate.incoming, *candidate.outgoing):
        screen.say(f"  {server.endpoint}  {server.username or '?'}")


def probe(
    context: typer.Context,
    host: list[str],
    *,
    ports: Annotated[str | None, typer.Option(help="Only these ports, as 587,993.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Shake hands with the six mail ports of each HOST, without any password."""
    screen = screen_for(as_json=as_json)
    hosts, wanted = [_host(text) for text in host], _ports(ports)
    internet = real_internet(settings_of(context).home)

    async def look() -> tuple[ProbeResult, ...]:
        try:
            return await probe_hosts(hosts, wanted, internet=internet)
        finally:
            await internet.http.aclose()

    results = asyncio.run(look())
    screen.answer([probe_record(result, screen.translate) for result in results])
    if not as_json:
        screen.console.print(_table(results, screen))
    raise typer.Exit(0 if any(result.state is ProbeState.OPEN for result in results) else 1)


def _host(text: str) -> str:
    """A host as a person types it, as its A-label without a final dot."""
    typed = parse_server(text)
    if typed.host is None or typed.port is not None or typed.security is not None:
        raise typer.BadParameter(f"{text!r} is not a host; ports are named by --ports")
    return typed.host


def _ports(text: str | None) -> tuple[int, ...]:
    if text is None:
        return tuple(PROBED_PORTS)
    try:
        ports = tuple(int(part) for part in text.split(","))
    except ValueError as error:
        raise typer.BadParameter("--ports wants numbers, as in 587,993") from error
    unknown = [port for port in ports if port not in PROBED_PORTS]
    if unknown:
        known = ", ".join(str(port) for port in PROBED_PORTS)
        raise typer.BadParameter(f"{unknown[0]} is not a mail port; use some of {known}")
    return ports


def _table(results: tuple[ProbeResult, ...], screen: Screen) -> Table:
    table = Table(show_edge=False)
    for heading in ("Host", "Port", "State", "TLS", "ms", "What it means"):
        table.add_column(heading)
    for result in results:
        version = result.tls.version if result.tls else None
        table.add_row(
            result.endpoint.host,
            f"{result.endpoint.port} {screen.translate('Probe', PORTS[result.endpoint.port])}",
            result.state.value,
            version or "–",  # noqa: RUF001 - a dash for "none"
            str(result.ms),
            explain(result, screen.translate),
        )
    return table
