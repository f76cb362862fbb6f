"""The provider table as it is compiled from this checkout, asked for every domain in it."""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from providers.compile import compile_to
from tests.helpers.discovery_values import address, asker
from wizard.discovery import known, mx
from wizard.discovery.table import ProviderTable
from wizard.model.server import THIS_MACHINE
from wizard.net.host_names import is_public_host_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """The compiled file: as JSON, and as the wizard reads it."""

    content: dict[str, Any]
    table: ProviderTable


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Compiled:
    path = tmp_path_factory.mktemp("table") / "providers.json"
    compile_to(path)
    content = json.loads(path.read_text(encoding="utf-8"))
    return Compiled(content=content, table=ProviderTable.load(path))


async def test_every_domain_has_usable_servers_or_a_reason_why_not(compiled: Compiled) -> None:
    domains = [*compiled.content["domains"], *(f"club.{suffix}" for suffix in compiled.content["suffixes"])]

    answers = {domain: known.ask(address(f"taro@{domain}"), asker(compiled.table)) for domain in domains}

    mute = [domain for domain, answer in answers.items() if not answer.candidates and not answer.problems]
    assert mute == []
    hosts = {
        server.endpoint.host
        for answer in answers.values()
        for candidate in answer.candidates
        for server in (*candidate.incoming, *candidate.outgoing)
    }
    assert [host for host in hosts if not is_public_host_name(host)] == [THIS_MACHINE]


async def test_every_known_exchanger_has_usable_servers_or_a_reason_why_not(compiled: Compiled) -> None:
    exchangers = [
        f"mx7.{suffix}" for entry in compiled.content["providers"].values() for suffix in entry["mx"]
    ]

    hits = {host: compiled.table.lookup_mx(host) for host in exchangers}

    assert exchangers
    assert [host for host, hit in hits.items() if hit is None] == []
    answers = [mx.company_answer(hit, address()) for hit in hits.values() if hit is not None]
    assert all(answer.candidates or answer.problems for answer in answers)
