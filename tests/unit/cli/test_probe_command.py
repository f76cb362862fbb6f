"""The table of `probe` in both languages, with wide characters in their columns, and the conversation."""

import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from i18n.build import COMPILED, compile_to
from tests.helpers.expert_scenes import SENDING_TALKS
from tests.helpers.loopback_internet import endpoint
from wizard.cli import probe_table
from wizard.cli.probe_table import HEADINGS, NARROW_HEADINGS, tell_results
from wizard.cli.records import probe_record
from wizard.cli.screen import Screen
from wizard.cli.talk_story import tell_talks
from wizard.model.probe import Certificate, CertificateProblem, ProbeResult, ProbeState, TlsFacts
from wizard.model.server import PROBED_PORTS, Endpoint, Protocol, Security
from wizard.runtime.language import translator

CERTIFICATE = Certificate(
    subject="CN=mail.example.org",
    issuer="CN=Example [bold]CA",
    names=("mail.example.org", "imap.example.org", "smtp.example.org"),
    not_after="2027-03-31T00:00:00+00:00",
)
OPEN = ProbeResult(
    endpoint=endpoint(Protocol.SMTP, Security.STARTTLS),
    state=ProbeState.OPEN,
    tls=TlsFacts(version="TLSv1.3", cipher="x", certificate=CERTIFICATE),
    auth_mechanisms=("PLAIN", "LOGIN"),
    ms=48,
)


def results() -> list[ProbeResult]:
    """One verdict of each kind, on the six ports and others."""
    ports = [*PROBED_PORTS, 25, 2525]
    states = [state for state in ProbeState if state is not ProbeState.OPEN]
    kinds = [*PROBED_PORTS.values(), *[(Protocol.SMTP, Security.STARTTLS)] * 2]
    return [OPEN] + [
        ProbeResult(
            endpoint=Endpoint(protocol=kind[0], host="mail.example.org", port=port, security=kind[1]),
            state=state,
        )
        for port, kind, state in zip(ports[1:], kinds[1:], states, strict=True)
    ]


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """The translations as the command line reads them."""
    compile_to(COMPILED)


def printed(
    language: str, monkeypatch: pytest.MonkeyPatch, *, width: int = 160, rows: list[ProbeResult] | None = None
) -> str:
    """What the table looks like at this width."""
    paper = io.StringIO()
    monkeypatch.setattr(
        probe_table, "_console", lambda _screen: Console(file=paper, width=width, markup=False)
    )
    screen = Screen(as_json=False, translate=translator(language), language=language)
    tell_results(results() if rows is None else rows, screen)
    return paper.getvalue()


@pytest.mark.parametrize("width", [80, 160])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_line_of_the_table_has_its_columns_at_the_same_places(
    language: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [line for line in printed(language, monkeypatch, width=width).split("\n") if "│" in line]

    assert len(lines) > len(results())
    places = {tuple(cell_len(line[:at]) for at, letter in enumerate(line) if letter == "│") for line in lines}
    assert len(places) == 1
    headings = HEADINGS if width == 160 else NARROW_HEADINGS
    assert len(places.pop()) == len(headings) - 1
    assert all(cell_len(line) <= width for line in lines)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("works", "blocked", "closed", "recommended", "A port is a number from 0 to 65535")),
        ("ja", ("使えます", "ふさがれて", "閉じて", "おすすめ", "0から65535")),
    ],
)
def test_the_table_says_what_each_port_is_for_and_what_was_seen(
    language: str, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = printed(language, monkeypatch)

    assert all(word in text for word in words), text
    assert "✓" in text
    assert "TLSv1.3" in text
    assert "PLAIN LOGIN" in text
    assert "48" in text
    assert "→ 2027-03-31" in text


def test_nothing_that_a_server_says_is_read_as_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Example [bold]CA" in printed("en", monkeypatch, rows=[OPEN])


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("state", ProbeState)
@pytest.mark.parametrize("port", [25, 2525, 993])
def test_each_state_has_one_explanation_without_a_hole(language: str, state: ProbeState, port: int) -> None:
    kind = PROBED_PORTS.get(port, (Protocol.SMTP, Security.STARTTLS))
    door = Endpoint(protocol=kind[0], host="mail.example.org", port=port, security=kind[1])
    for problem in (None, *CertificateProblem):
        certificate = Certificate(
            subject="", issuer="", names=("a.example",), not_after="2027", problem=problem
        )
        tls = TlsFacts(version=None, cipher=None, certificate=certificate)

        record = probe_record(ProbeResult(endpoint=door, state=state, tls=tls), translator(language))

        explanation = record["explanation"]
        assert isinstance(explanation, str)
        assert explanation
        assert "%" not in explanation
        assert ("587" in explanation) is (port == 25)


def test_the_conversation_is_told_step_by_step(capsys: pytest.CaptureFixture[str]) -> None:
    screen = Screen(as_json=False, translate=translator("ja"), language="ja")

    tell_talks(SENDING_TALKS, screen)

    text = capsys.readouterr().out
    places = [
        text.index(words)
        for words in (
            *("送るとき：smtp.example.ne.jp:587", "⟶    EHLO", "⟷ 🔒 TLS", "⟶ 🔒 （名前やパスワード"),  # noqa: RUF001
            *("1. メールを送りたいです。", "⟶ 🔒 MAIL FROM:", "2. わかりました。", "⟵ 🔒 250 2.1.0 Ok"),
            *("3. hanako@example.jp あてです。", "5. これが本文です。", "6. 受けとりました。"),
        )
    ]
    assert places == sorted(places)


def test_with_json_the_conversation_goes_where_prose_goes(capsys: pytest.CaptureFixture[str]) -> None:
    tell_talks(SENDING_TALKS, Screen(as_json=True, translate=translator("en"), language="en"))

    said = capsys.readouterr()
    assert said.out == ""
    assert "6. Received." in said.err
