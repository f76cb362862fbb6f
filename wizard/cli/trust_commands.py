"""Commands for experts: accept one certificate for one server after reading it, and take that back."""

import asyncio
from typing import Annotated, NoReturn

import typer

from wizard.accounts.accepted import AcceptedStore
from wizard.cli.choosing import give_up
from wizard.cli.compose import real_internet
from wizard.cli.endpoints import parse_server
from wizard.cli.options import JsonOption, screen_for, settings_of
from wizard.cli.records import certificate_record, problem_record
from wizard.cli.screen import Screen
from wizard.model.accepted import AcceptedCertificate
from wizard.model.fingerprint import grouped, parse_fingerprint
from wizard.model.probe import Certificate
from wizard.model.problem import Problem
from wizard.model.server import Endpoint
from wizard.net.internet import Internet
from wizard.net.tls import TlsBroken
from wizard.probe.accepting import accept, look
from wizard.probe.check import PROBE_TIMEOUT_S
from wizard.probe.diagnose import side_problem
from wizard.probe.plan import kind_of_port
from wizard.probe.verdict import Seen
from wizard.runtime.home import Home
from wizard.runtime.world import local_now
from wizard.wording.commands import Saying
from wizard.wording.probes import explain

SpkiOption = Annotated[
    str | None,
    typer.Option(
        "--spki", help="The fingerprint (SHA-256 of the key) that the server's owner told you; accepts it."
    ),
]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(trust)
    app.command()(distrust)


def trust(
    context: typer.Context,
    server: Annotated[str | None, typer.Argument(metavar="HOST:PORT[/tls|starttls]")] = None,
    *,
    spki: SpkiOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show a certificate that is refused, and accept it for this one place if its fingerprint is given back.

    Without a server: list what was accepted.
    """
    screen = screen_for(as_json=as_json)
    home = settings_of(context).home
    store = AcceptedStore(Home.find(home).accepted)
    if server is None:
        _list(store, screen)
        return
    endpoint, fingerprint = _endpoint(server), _fingerprint(spki)
    # Certificates that were accepted before do not count: this is how the system sees the server now.
    seen = asyncio.run(_look(endpoint))
    if not isinstance(seen.failure, TlsBroken) or seen.failure.certificate is None:
        _tell_end(seen, endpoint, screen)
    _show(seen, endpoint, screen)
    if fingerprint is None:
        _tell_how(seen.failure.certificate, endpoint, screen)
    done = asyncio.run(_accept(endpoint, seen.failure, fingerprint))
    problem = done if isinstance(done, Problem) else store.accept(done)
    if problem is not None:
        _answer(screen, "refused", endpoint, seen.failure.certificate, problem)
        screen.problem(problem)
        raise typer.Exit(1)
    _answer(screen, "accepted", endpoint, seen.failure.certificate)
    if not as_json:
        screen.say(screen.words(Saying.TRUST_ACCEPTED, _place(endpoint)))


def distrust(
    context: typer.Context,
    server: Annotated[str, typer.Argument(metavar="HOST:PORT")],
    *,
    as_json: JsonOption = False,
) -> None:
    """Take back that a certificate was accepted for HOST:PORT."""
    screen = screen_for(as_json=as_json)
    host, port = _host_and_port(server)
    done = AcceptedStore(Home.find(settings_of(context).home).accepted).forget((host, port))
    if isinstance(done, Problem):
        give_up(screen, done)
    screen.answer({"status": "forgotten" if done else "nothing", "host": host, "port": port})
    if not as_json:
        saying = Saying.TRUST_FORGOTTEN if done else Saying.TRUST_NOTHING
        screen.say(screen.words(saying, f"{host}:{port}"))
    raise typer.Exit(0 if done else 1)


async def _look(endpoint: Endpoint) -> Seen:
    internet = _internet()
    try:
        return await look(endpoint, internet, timeout_s=PROBE_TIMEOUT_S)
    finally:
        await internet.http.aclose()


async def _accept(endpoint: Endpoint, broken: TlsBroken, fingerprint: str) -> AcceptedCertificate | Problem:
    return await accept(
        endpoint,
        broken,
        fingerprint,
        internet_accepting=_internet,
        now=local_now(),
        timeout_s=PROBE_TIMEOUT_S,
    )


def _internet(*accepted: AcceptedCertificate) -> Internet:
    return real_internet(None, accepted=accepted)


def _list(store: AcceptedStore, screen: Screen) -> None:
    accepted = store.all()
    screen.answer(
        [
            {
                "host": one.host,
                "port": one.port,
                "spki_sha256": one.spki_sha256,
                "accepted": one.accepted,
            }
            for one in accepted
        ]
    )
    if screen.as_json:
        return
    for one in accepted:
        screen.say(f"{one.host}:{one.port}  {grouped(one.spki_sha256)}  {one.accepted}")
    if not accepted:
        screen.say(screen.words(Saying.TRUST_NONE))


def _tell_end(seen: Seen, endpoint: Endpoint, screen: Screen) -> NoReturn:
    """There is nothing to accept: all is well, or there is no certificate at all."""
    if seen.failure is None:
        certificate = seen.result.tls.certificate if seen.result.tls is not None else None
        _answer(screen, "believed", endpoint, certificate)
        if not screen.as_json:
            screen.say(screen.words(Saying.TRUST_BELIEVED, _place(endpoint)))
        raise typer.Exit(0)
    problem = side_problem([seen])
    _answer(screen, "unreachable", endpoint, None, problem)
    screen.problem(problem)
    raise typer.Exit(1)


def _show(seen: Seen, endpoint: Endpoint, screen: Screen) -> None:
    """The certificate, for reading."""
    certificate = seen.result.tls.certificate if seen.result.tls is not None else None
    if certificate is None:
        return
    screen.progress(_place(endpoint))
    for saying, facts in (
        (Saying.TRUST_SUBJECT, (certificate.subject,)),
        (Saying.TRUST_ISSUER, (certificate.issuer,)),
        (Saying.TRUST_NAMES, (", ".join(certificate.names) or "?",)),
        (Saying.TRUST_TIME, (certificate.not_before or "?", certificate.not_after or "?")),
        (Saying.TRUST_PROBLEM, (explain(seen.result, screen.translate),)),
        (Saying.TRUST_FINGERPRINT, (grouped(certificate.spki_sha256 or ""),)),
    ):
        screen.progress(screen.words(saying, *facts))


def _tell_how(certificate: Certificate, endpoint: Endpoint, screen: Screen) -> NoReturn:
    _answer(screen, "shown", endpoint, certificate)
    screen.progress(screen.words(Saying.TRUST_HOW, _place(endpoint)))
    raise typer.Exit(1)


def _answer(
    screen: Screen,
    status: str,
    endpoint: Endpoint,
    certificate: Certificate | None,
    problem: Problem | None = None,
) -> None:
    screen.answer(
        {
            "status": status,
            "host": endpoint.host,
            "port": endpoint.port,
            "certificate": certificate_record(certificate),
            "problems": [] if problem is None else [problem_record(problem, screen.translate)],
        }
    )


def _place(endpoint: Endpoint) -> str:
    return f"{endpoint.host}:{endpoint.port}"


def _endpoint(text: str) -> Endpoint:
    typed = parse_server(text)
    host, port = _host_and_port(text)
    kind = kind_of_port(port)
    if kind is None:
        raise typer.BadParameter(f"nobody can tell which mail protocol {port} is for")
    return Endpoint(protocol=kind[0], host=host, port=port, security=typed.security or kind[1])


def _host_and_port(text: str) -> tuple[str, int]:
    typed = parse_server(text)
    if typed.host is None or typed.port is None:
        raise typer.BadParameter(f"{text!r} is not HOST:PORT")
    return typed.host, typed.port


def _fingerprint(text: str | None) -> str | None:
    if text is None:
        return None
    fingerprint = parse_fingerprint(text)
    if fingerprint is None:
        raise typer.BadParameter("--spki wants the SHA-256 of the key, in 64 hexadecimal digits")
    return fingerprint
