"""Another company that was named for the address, chosen by the user."""

from pathlib import Path

from tests.helpers.discovery_values import address, candidate, shown, write_table
from tests.helpers.loopback_internet import endpoint
from tests.helpers.served_world import serving, world_of
from wizard.model.candidate import Alternative, Discovery, Evidence, Source, Trust
from wizard.model.looked import Looked
from wizard.model.problem import Problem, ProblemCode
from wizard.model.server import Endpoint, Protocol
from wizard.probe.pool import Pool
from wizard.runtime.choosing import try_other

THEIRS = tuple(endpoint(one, host="mail.example.net") for one in (Protocol.IMAP, Protocol.SMTP))
OWN = candidate(
    ["imap://imap.example.org:993/tls"],
    ["smtp://smtp.example.org:465/tls"],
    source=Source.AUTOCONFIG,
    trust=Trust.VERIFIED,
)
OTHER = Alternative(
    candidate=candidate(
        ["imap://mail.example.net:993/tls"], ["smtp://mail.example.net:465/tls"], source=Source.SRV
    ),
    receivers=("example.net",),
)
LOOKED = Looked(
    discovery=Discovery(candidates=(OWN, OTHER.candidate), alternatives=(OTHER,)),
    candidate=OWN,
    receivers=("example.org",),
)


async def tried(
    path: Path, places: dict[Endpoint, tuple[str, int]], other: Alternative = OTHER
) -> tuple[Looked, list[Evidence]]:
    world = world_of(path, write_table(path), places, hosts=["mail.example.net"])
    streamed: list[Evidence] = []
    async with Pool() as pool:
        looked = await try_other(address(), LOOKED, other, world, pool=pool, on_evidence=streamed.append)
    return looked, streamed


async def test_servers_that_answer_are_used_after_a_yes_and_the_first_company_can_be_chosen_again(
    tmp_path: Path,
) -> None:
    async with serving(*THEIRS, name="mail.example.net") as places:
        looked, _ = await tried(tmp_path, places)

    assert looked.candidate is not None
    assert shown(looked.candidate.incoming) == ["imap://mail.example.net:993/tls"]
    assert (looked.receivers, looked.consent_domains) == (("example.net",), ("example.net",))
    assert [one.candidate for one in looked.discovery.alternatives] == [OWN]


async def test_servers_that_do_not_answer_are_told_and_kept_as_evidence(tmp_path: Path) -> None:
    looked, streamed = await tried(tmp_path, {})

    assert looked.candidate is None
    assert looked.problems[0].code is ProblemCode.SERVER_UNREACHABLE
    assert looked.discovery.evidence == tuple(streamed)
    assert streamed[0].asked == "mail.example.net"


async def test_no_handshake_and_no_password_where_the_company_takes_none(tmp_path: Path) -> None:
    problem = Problem(code=ProblemCode.NEEDS_OAUTH, facts=("Browser Only",))
    other = Alternative(candidate=OTHER.candidate, receivers=OTHER.receivers, problems=(problem,))

    looked, streamed = await tried(tmp_path, {}, other)

    assert (looked.candidate, looked.problems, streamed) == (None, (problem,), [])
