"""The shared list of mail companies that Thunderbird keeps (ISPDB); it learns the domain and nothing else."""

from typing import Final

from wizard.discovery import autoconfig
from wizard.discovery.asker import Asker
from wizard.discovery.source import SourceAnswer
from wizard.model.address import EmailAddress
from wizard.model.candidate import Source

_LIST: Final = "https://autoconfig.thunderbird.net/v1.1"


def url(domain: str) -> str:
    """The entry of a domain."""
    return f"{_LIST}/{domain}"


async def ask(address: EmailAddress, asker: Asker) -> SourceAnswer:
    """What the list says of the domain."""
    return await autoconfig.ask_url(
        url(address.domain_ascii), address, asker, source=Source.ISPDB, always_answers=True
    )
