"""The verdicts on ports as a table that fits its wide characters."""

from collections.abc import Iterable, Sequence
from typing import Final

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from wizard.cli.screen import Screen
from wizard.model.probe import Certificate, ProbeResult, ProbeState
from wizard.wording.marking import mark
from wizard.wording.probes import PORT_IS, WORDS, explain, port_use

_MARKS: Final = {ProbeState.OPEN: ("✓", "green"), ProbeState.CLOSED: ("–", "dim")}  # noqa: RUF001
_TROUBLE: Final = ("!", "yellow")
_UNSAFE: Final = ("✗", "red")
_UNSAFE_STATES: Final = frozenset({ProbeState.TLS_FAILED, ProbeState.NO_STARTTLS})
_NONE: Final = "–"  # noqa: RUF001 - a dash for "none"
_FILE_COLUMNS: Final = 160
"""The width where there is no terminal that has one."""

HEADINGS: Final = (
    mark("Cli", "Port"),
    mark("Cli", "What it is for"),
    mark("Cli", "State"),
    mark("Cli", "TLS"),
    mark("Cli", "Certificate"),
    mark("Cli", "Login by"),
    mark("Cli", "ms"),
    mark("Cli", "What it means"),
)

NARROW_HEADINGS: Final = (HEADINGS[0], HEADINGS[2], mark("Cli", "What was seen"), HEADINGS[7])
_WIDE_COLUMNS: Final = 120
_NUMBERS: Final = frozenset({"Port", "ms"})
_SHORT: Final = frozenset({"Port", "State", "TLS", "ms"})
"""Columns whose words stay on one line."""


def tell_results(results: Sequence[ProbeResult], screen: Screen) -> None:
    """Print a table for each host, and what a port is."""
    console = _console(screen)
    make = _table if console.width >= _WIDE_COLUMNS else _narrow_table
    for host in dict.fromkeys(result.endpoint.host for result in results):
        console.print(Text(host, style="bold"))
        console.print(make([result for result in results if result.endpoint.host == host], screen))
        console.print()
    console.print(Padding(Text(screen.translate("Probe", PORT_IS)), (0, 1)))


def _console(screen: Screen) -> Console:
    """One that breaks lines inside cells, unlike that of sentences."""
    console = Console(stderr=screen.as_json, highlight=False, markup=False)
    return console if console.is_terminal else Console(stderr=screen.as_json, width=_FILE_COLUMNS)


def _table(results: Iterable[ProbeResult], screen: Screen) -> Table:
    table = _with_columns(HEADINGS, screen)
    for result in results:
        table.add_row(*_cells(result, screen))
    return table


def _narrow_table(results: Iterable[ProbeResult], screen: Screen) -> Table:
    """The same in half as many columns: facts below each other, and so the use and the meaning."""
    table = _with_columns(NARROW_HEADINGS, screen)
    for result in results:
        port, use, state, tls, certificate, login, ms, meaning = _cells(result, screen)
        facts = [tls, certificate, login, Text(f"{ms.plain} ms")]
        seen = Text("\n").join(fact for fact in facts if fact.plain != _NONE)
        table.add_row(port, state, seen, Text("\n").join((use, meaning)))
    return table


def _with_columns(headings: Sequence[str], screen: Screen) -> Table:
    table = Table(show_edge=False, pad_edge=False, show_lines=True)
    for heading in headings:
        table.add_column(
            screen.translate("Cli", heading),
            justify="right" if heading in _NUMBERS else "left",
            no_wrap=heading in _SHORT,
            overflow="fold",
        )
    return table


def _cells(result: ProbeResult, screen: Screen) -> tuple[Text, Text, Text, Text, Text, Text, Text, Text]:
    """Every text is plain: nothing that a server says is read as markup."""
    sign, style = _MARKS.get(result.state) or (_UNSAFE if result.state in _UNSAFE_STATES else _TROUBLE)
    version = result.tls.version if result.tls else None
    certificate = result.tls.certificate if result.tls else None
    return (
        Text(str(result.endpoint.port)),
        Text(port_use(result.endpoint, screen.translate)),
        Text(f"{sign} {screen.translate('Probe', WORDS[result.state])}", style=style),
        Text(version or _NONE),
        Text(_certificate(certificate)),
        Text(" ".join(result.auth_mechanisms) or _NONE),
        Text(str(result.ms)),
        Text(explain(result, screen.translate)),
    )


def _certificate(certificate: Certificate | None) -> str:
    """Whom it is for, who vouches for that, and until when."""
    if certificate is None:
        return _NONE
    names = certificate.names[:2] or (certificate.subject,)
    more = ("…",) if len(certificate.names) > 2 else ()
    until = (certificate.not_after or "?")[:10]
    return "\n".join((*names, *more, certificate.issuer, f"→ {until}"))
