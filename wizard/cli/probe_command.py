"""The command `probe`: live handshakes with the doors of a mail company, without any password."""

import asyncio
from dataclasses import replace
from typing import Annotated

import typer

from wizard.cli.compose import real_internet
from wizard.cli.endpoints import parse_server
from wizard.cli.options import ConversationOption, JsonOption, screen_for, settings_of
from wizard.cli.probe_table import tell_results
from wizard.cli.records import probe_record
from wizard.cli.talk_story import tell_talks
from wizard.model.conversation import Talk
from wizard.model.probe import ProbeResult, ProbeState
from wizard.model.server import PROBED_PORTS
from wizard.net.internet import Internet
from wizard.probe.door import Door, doors_of_host, probe_doors
from wizard.probe.plan import kind_of_port
from wizard.runtime.ear import Ear


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(probe)


def probe(
    context: typer.Context,
    hosts: Annotated[list[str], typer.Argument(metavar="HOST[:PORT[/tls|starttls]]…")],
    *,
    ports: Annotated[str | None, typer.Option(help="Only these ports, as 587,993.")] = None,
    conversation: ConversationOption = False,
    as_json: JsonOption = False,
) -> None:
    """Shake hands with the six mail ports of each HOST, or with the PORT named, without any password."""
    screen = screen_for(as_json=as_json)
    wanted = tuple(PROBED_PORTS) if ports is None else _ports(ports)
    doors = [door for text in hosts for door in _doors(text, wanted)]
    results, talks = asyncio.run(_look(doors, real_internet(settings_of(context).home)))
    screen.answer([probe_record(result, screen.translate) for result in results])
    if not as_json:
        tell_results(results, screen)
    if conversation:
        tell_talks(talks, screen)
    raise typer.Exit(0 if any(result.state is ProbeState.OPEN for result in results) else 1)


async def _look(doors: list[Door], real: Internet) -> tuple[tuple[ProbeResult, ...], tuple[Talk, ...]]:
    talks: dict[int, Talk] = {}
    ear = Ear(lambda heard: talks.update({talk.number: talk for talk in heard}))
    internet = replace(real, trace=ear.hear)
    try:
        results = await probe_doors(dict.fromkeys(doors), internet=internet)
    finally:
        await internet.http.aclose()
    ear.flush()
    return results, tuple(talks[number] for number in sorted(talks))


def _doors(text: str, ports: tuple[int, ...]) -> tuple[Door, ...]:
    typed = parse_server(text)
    assert typed.host is not None
    return doors_of_host(typed.host, port=typed.port, security=typed.security, ports=ports)


def _ports(text: str) -> tuple[int, ...]:
    try:
        ports = tuple(int(part) for part in text.split(","))
    except ValueError as error:
        raise typer.BadParameter("--ports wants numbers, as in 587,993") from error
    unknown = [port for port in ports if kind_of_port(port) is None]
    if unknown:
        known = ", ".join(str(port) for port in PROBED_PORTS)
        raise typer.BadParameter(
            f"{unknown[0]} is not a mail port; use some of {known}, or HOST:{unknown[0]}"
        )
    return ports
