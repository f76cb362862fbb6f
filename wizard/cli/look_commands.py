"""Commands that only look: check, discover. No password is involved."""

import asyncio
from typing import Annotated

import typer

from wizard.cli.compose import real_world
from wizard.cli.options import AllowHttpOption, JsonOption, screen_for, settings_of
from wizard.cli.records import check_record, discovery_record
from wizard.cli.screen import Screen
from wizard.discovery.run import discover
from wizard.discovery.wishes import Wishes
from wizard.model.address import CheckedAddress
from wizard.model.address_check import check_address
from wizard.model.candidate import Candidate, Discovery, Evidence
from wizard.model.problem import Problem, ProblemCode
from wizard.wording.addresses import tell_finding
from wizard.wording.sources import tell_conflict


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(check)
    app.command(name="discover")(discover_servers)


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
