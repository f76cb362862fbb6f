"""Other names of a server, as its certificate gives them."""

import pytest

from tests.helpers.discovery_values import candidate, server, shown
from tests.helpers.fake_internet import FakeDns
from wizard.discovery.certificate_names import alternative, names_by_host
from wizard.model.candidate import Source, Trust
from wizard.model.probe import Certificate, CertificateProblem, ProbeResult, ProbeState, TlsFacts

IMAP, SMTP = "imap://imap.example.org:993/tls", "smtp://smtp.example.org:465/tls"
GUESS = candidate([IMAP], [SMTP], source=Source.AUTOCONFIG, trust=Trust.VERIFIED)
MACHINE = ("192.0.2.1",)


def refused(
    url: str, *names: str, problem: CertificateProblem | None = CertificateProblem.WRONG_NAME
) -> ProbeResult:
    certificate = Certificate(subject="", issuer="", names=names, not_after=None, problem=problem)
    return ProbeResult(
        endpoint=server(url).endpoint,
        state=ProbeState.TLS_FAILED,
        tls=TlsFacts(version=None, cipher=None, certificate=certificate),
    )


async def test_a_name_that_leads_to_the_same_machine_is_offered_as_unsigned() -> None:
    dns = FakeDns(hosts={"imap.example.org": MACHINE, "s3.example.net": MACHINE})

    offered = await alternative(GUESS, [refused(IMAP, "s3.example.net")], dns)

    assert offered is not None
    assert shown(offered.incoming) == ["imap://s3.example.net:993/tls"]
    assert shown(offered.outgoing) == [SMTP]
    assert offered.incoming[0].username == "taro@example.org"
    assert (offered.source, offered.trust) == (Source.GUESS, Trust.UNSIGNED)


@pytest.mark.parametrize("name", ["elsewhere.example.net", "gone.example.net"])
async def test_a_name_of_another_machine_is_not_offered(name: str) -> None:
    dns = FakeDns(hosts={"imap.example.org": MACHINE, "elsewhere.example.net": ("192.0.2.9",)})

    assert await alternative(GUESS, [refused(IMAP, name)], dns) is None


@pytest.mark.parametrize("name", ["*.example.net", "localhost", "192.0.2.1", "", "a b", "intranet"])
def test_what_is_no_public_name_is_no_name(name: str) -> None:
    assert names_by_host([refused(IMAP, name)]) == {}


@pytest.mark.parametrize(
    "problem", [None, *(one for one in CertificateProblem if one is not CertificateProblem.WRONG_NAME)]
)
def test_only_a_certificate_for_another_name_offers_one(problem: CertificateProblem | None) -> None:
    assert names_by_host([refused(IMAP, "s3.example.net", problem=problem)]) == {}


def test_the_names_are_capped_and_none_comes_twice() -> None:
    names = [f"h{number}.example.net" for number in range(50)]

    (found,) = names_by_host([refused(IMAP, *names, *names)]).values()

    assert found == tuple(names[:10])


def test_a_result_without_a_certificate_offers_nothing() -> None:
    result = ProbeResult(endpoint=server(IMAP).endpoint, state=ProbeState.CLOSED)

    assert names_by_host([result]) == {}
