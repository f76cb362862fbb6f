"""Every verdict has its own sentence and next step, in both languages and with its facts."""

import pytest

from i18n.build import read_texts
from i18n.tools import FOLDER
from wizard.model.interceptor import Interceptor, InterceptorKind
from wizard.model.probe import Certificate, CertificateProblem, ProbeResult, ProbeState, TlsFacts
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Endpoint, Protocol, Security
from wizard.wording.certificates import CERTIFICATES, INTERCEPTORS, WHO
from wizard.wording.dates import MONTHS, day_in_words
from wizard.wording.marking import Translate, untranslated
from wizard.wording.probes import explain
from wizard.wording.problems import tell

JAPANESE = read_texts([FOLDER / "wording_ja.ts"])
FACTS = ("imap.example.jp", "…", "a.example, b.example, c.example, d.example", "2024-03-01T00:00:00Z")
EXPERTS_WORDS = ("SMTP", "IMAP", "POP", "TLS", "ポート", "認証", "サーバー", "エラー")


def japanese(context: str, text: str) -> str:
    return JAPANESE[context][text]


def shield(kind: InterceptorKind, *, switch: bool = True) -> Interceptor:
    return Interceptor(
        id="shield",
        kind=kind,
        names=(("ja", "たて"), ("en", "Shield")),
        switch=(("ja", "たての検査をオフにしてください。"), ("en", "Switch Shield off.")) if switch else (),
    )


def test_every_verdict_is_told_in_its_own_words() -> None:
    own = {CertificateProblem.INTERCEPTED, CertificateProblem.OTHER}
    assert set(CERTIFICATES) == set(CertificateProblem) - own
    assert len({sentence for sentence, _ in CERTIFICATES.values()}) == len(CERTIFICATES)
    assert set(INTERCEPTORS) == set(WHO) == set(InterceptorKind)


@pytest.mark.parametrize("translate", [untranslated, japanese])
@pytest.mark.parametrize("problem", CertificateProblem)
def test_a_refused_certificate_has_a_sentence_and_a_step(
    problem: CertificateProblem, translate: Translate
) -> None:
    facts = (FACTS[0], problem.value, *FACTS[2:])

    told = tell(Problem(code=ProblemCode.CERTIFICATE_PROBLEM, facts=facts), translate)

    assert "imap.example.jp" in told.sentence
    assert told.next_step
    assert "%" not in told.sentence + told.next_step


@pytest.mark.parametrize("problem", set(CERTIFICATES) - {CertificateProblem.CHANGED})
def test_the_japanese_keeps_the_experts_words_to_the_experts(problem: CertificateProblem) -> None:
    told = tell(
        Problem(code=ProblemCode.CERTIFICATE_PROBLEM, facts=(FACTS[0], problem.value, *FACTS[2:])), japanese
    )

    assert not [word for word in EXPERTS_WORDS if word in told.sentence + told.next_step]


def test_a_wrong_name_tells_three_names_at_most() -> None:
    told = tell(
        Problem(code=ProblemCode.CERTIFICATE_PROBLEM, facts=(FACTS[0], "wrong_name", *FACTS[2:])),
        untranslated,
    )

    assert told.next_step.startswith("It calls itself a.example, b.example, c.example, ….")


def test_a_certificate_without_any_name_says_none() -> None:
    facts = (FACTS[0], "wrong_name", "", FACTS[3])

    told = tell(Problem(code=ProblemCode.CERTIFICATE_PROBLEM, facts=facts), untranslated)

    assert told.next_step == "Please compare the server's name with the paper from your mail company."


def test_an_expired_one_tells_its_last_day() -> None:
    problem = Problem(code=ProblemCode.CERTIFICATE_PROBLEM, facts=(FACTS[0], "expired", *FACTS[2:]))

    assert "1 March 2024" in tell(problem, untranslated).sentence
    assert "2024年3月1日" in tell(problem, japanese).sentence


@pytest.mark.parametrize("kind", InterceptorKind)
@pytest.mark.parametrize(("translate", "name"), [(untranslated, "Shield"), (japanese, "たて")])
@pytest.mark.parametrize("switch", [True, False], ids=["switch", "no switch"])
def test_who_opens_connections_is_named_in_the_language(
    kind: InterceptorKind, translate: Translate, name: str, *, switch: bool
) -> None:
    problem = Problem(code=ProblemCode.INTERCEPTED, facts=("host",), interceptor=shield(kind, switch=switch))

    told = tell(problem, translate)

    assert name in told.sentence
    assert told.next_step
    assert "%" not in told.sentence + told.next_step
    if switch:
        assert told.next_step.startswith({"Shield": "Switch Shield off.", "たて": "たての検査を"}[name])


def test_a_virus_checker_is_told_as_people_know_it() -> None:
    problem = Problem(code=ProblemCode.INTERCEPTED, interceptor=shield(InterceptorKind.VIRUS_CHECKER))

    assert tell(problem, japanese).sentence.startswith(
        "ウイルス対策ソフト（たて）がメールの通信を開いて調べています"  # noqa: RUF001 - as it is written
    )
    assert tell(problem, untranslated).sentence.startswith(
        "Your virus checker (Shield) is opening mail connections to inspect them"
    )


def test_a_wrong_clock_is_told_with_its_day() -> None:
    problem = Problem(code=ProblemCode.CLOCK_WRONG, facts=("2024-03-01", "imap.example.jp"))

    assert tell(problem, japanese).sentence.startswith("このパソコンの時計は2024年3月1日になっています")
    assert tell(problem, untranslated).sentence.startswith("This computer's clock says 1 March 2024")


def test_an_old_encryption_is_told_with_its_version_where_it_is_known() -> None:
    known = Problem(code=ProblemCode.TLS_TOO_OLD, facts=("imap.example.jp", "TLS 1.1"))

    assert "TLS 1.1" in tell(known, untranslated).sentence
    assert "TLS 1.1" in tell(known, japanese).sentence
    assert "%" not in tell(Problem(code=ProblemCode.TLS_TOO_OLD, facts=("h",)), japanese).sentence


def test_every_month_has_its_name() -> None:
    english = [day_in_words(f"2024-{month:02}-31"[:8] + "01", untranslated) for month in range(1, 13)]

    assert len(set(english)) == len(MONTHS) == 12
    assert day_in_words("2024-12-09", japanese) == "2024年12月9日"
    assert day_in_words("soon", japanese) == "soon"


@pytest.mark.parametrize("state", [ProbeState.OPEN, ProbeState.TLS_FAILED])
def test_a_port_says_who_opens_its_connection_believed_or_not(state: ProbeState) -> None:
    certificate = Certificate(
        subject="",
        issuer="",
        names=(),
        not_after=None,
        interceptor=shield(InterceptorKind.VIRUS_CHECKER),
        problem=None if state is ProbeState.OPEN else CertificateProblem.INTERCEPTED,
    )
    endpoint = Endpoint(protocol=Protocol.IMAP, host="imap.example.jp", port=993, security=Security.TLS)
    facts = TlsFacts(version=None, cipher=None, certificate=certificate)

    result = ProbeResult(endpoint=endpoint, state=state, tls=facts)

    assert explain(result, japanese).endswith(
        "ウイルス対策ソフト（たて）が、この接続を開いて調べています"  # noqa: RUF001 - as it is written
    )


def test_tls_28_a_port_with_old_tls_says_which() -> None:
    endpoint = Endpoint(protocol=Protocol.IMAP, host="imap.example.jp", port=993, security=Security.TLS)
    result = ProbeResult(
        endpoint=endpoint, state=ProbeState.TLS_FAILED, detail="the server offers only TLS 1.1"
    )

    assert explain(result, untranslated).endswith("the server offers only TLS 1.1")
